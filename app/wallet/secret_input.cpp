// SPDX-License-Identifier: MIT
#include "app/wallet/secret_input.hpp"

#include "core/wallet/password_variable.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace taonaut::app {

namespace {

constexpr std::size_t kLongest = std::size_t { 64 } << 10; // no key file is larger

/// A descriptor that is closed when it goes out of scope.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number > STDERR_FILENO) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Keeps what is typed off the screen; the terminal is as before when it goes out of scope.
class SilentTerminal {
public:
    explicit SilentTerminal(int terminal)
        : m_terminal(terminal)
    {
        m_changed = ::tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        m_changed = m_changed && ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed) {
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        }
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    int m_terminal;
    bool m_changed = false;
    termios m_before {};
};

crypto::Secret firstLine(const crypto::Secret& text)
{
    const ByteView bytes = text.view();
    auto end = std::find(bytes.begin(), bytes.end(), static_cast<std::byte>('\n'));
    if (end != bytes.begin() && *(end - 1) == static_cast<std::byte>('\r')) {
        --end;
    }
    return crypto::Secret::copyOf(bytes.first(static_cast<std::size_t>(end - bytes.begin())));
}

/// Reads up to the end, or up to the first line's end where `line` says so.
Result<crypto::Secret> readAll(int descriptor, const std::string& name, bool line)
{
    crypto::Secret buffer(kLongest + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        std::byte* const place = buffer.mutableView().data() + size;
        const ssize_t count = ::read(descriptor, place, line ? 1 : buffer.size() - size);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return fail(SecretInputError::NotReadable, name + ": " + std::strerror(errno));
        }
        size += static_cast<std::size_t>(count);
        if (count == 0 || (line && *place == static_cast<std::byte>('\n'))) {
            return crypto::Secret::copyOf(buffer.view().first(size));
        }
    }
    return fail(SecretInputError::TooLong, name);
}

Result<crypto::Secret> readFile(const std::string& file, bool line)
{
    if (file == "-") {
        return readAll(STDIN_FILENO, "standard input", line);
    }
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened.number() < 0) {
        return fail(SecretInputError::NotReadable, file + ": " + std::strerror(errno));
    }
    return readAll(opened.number(), file, line);
}

} // namespace

std::string_view moduleOf(SecretInputError)
{
    return "secret_input";
}

std::string_view nameOf(SecretInputError reason)
{
    switch (reason) {
    case SecretInputError::NotReadable:
        return "NotReadable";
    case SecretInputError::TooLong:
        return "TooLong";
    case SecretInputError::NoTerminal:
        return "NoTerminal";
    case SecretInputError::NoVariable:
        return "NoVariable";
    case SecretInputError::Differ:
        return "Differ";
    }
    return "Unknown";
}

Result<crypto::Secret> secretFromFile(const std::string& file)
{
    return readFile(file, false);
}

Result<crypto::Secret> lineFromFile(const std::string& file)
{
    const Result<crypto::Secret> text = readFile(file, true);
    if (!text) {
        return fail(text);
    }
    return firstLine(*text);
}

Result<crypto::Secret> secretFromTerminal(const char* question, const char* option)
{
    const Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (terminal.number() < 0) {
        return fail(SecretInputError::NoTerminal, option);
    }
    const SilentTerminal silent(terminal.number());
    const std::string asked = std::string(question) + ": ";
    if (::write(terminal.number(), asked.data(), asked.size()) < 0) {
        return fail(SecretInputError::NotReadable, std::strerror(errno));
    }
    const Result<crypto::Secret> text = readAll(terminal.number(), "terminal", true);
    if (!text) {
        return fail(text);
    }
    return firstLine(*text);
}

Result<crypto::Secret> secretFromEnvironment(const std::string& keyFile, const std::string& wallet)
{
    const std::string variable = wallet::passwordVariable(keyFile);
    if (const char* const hidden = std::getenv(variable.c_str())) {
        return wallet::passwordFromVariable(variable, hidden);
    }
    const char* const open
        = wallet.empty() ? nullptr : std::getenv(wallet::oldPasswordVariable(wallet).c_str());
    return open == nullptr ? fail(SecretInputError::NoVariable, variable)
                           : Result<crypto::Secret>(crypto::Secret::copyOf(bytesOf(open)));
}

} // namespace taonaut::app
