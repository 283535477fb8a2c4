// SPDX-License-Identifier: MIT
#include "app/node/terminal.hpp"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <unistd.h>

namespace taonaut::app {
namespace {

int wakeUp[2] { -1, -1 };
volatile std::sig_atomic_t signalsSeen = 0;

extern "C" void noteSignal(int number)
{
    if (signalsSeen > 0) {
        _exit(128 + number);
    }
    signalsSeen = 1;
    const int saved = errno;
    const char byte = 0;
    (void)!write(wakeUp[1], &byte, 1);
    errno = saved;
}

} // namespace

void writeLine(std::string_view line)
{
    // A pipe that can be written to has room for PIPE_BUF bytes at least.
    const std::string text = std::string(line.substr(0, 1'000)) + "\n";
    pollfd out { STDOUT_FILENO, POLLOUT, 0 };
    if (poll(&out, 1, 0) == 1 && (out.revents & POLLOUT) != 0) {
        (void)!write(STDOUT_FILENO, text.data(), text.size());
    }
}

void writeWhole(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EAGAIN) {
            pollfd out { STDOUT_FILENO, POLLOUT, 0 };
            poll(&out, 1, -1);
        } else if (written < 0 && errno != EINTR) {
            return;
        } else if (written > 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        }
    }
}

EndRequests::EndRequests(Watch watch, QObject* parent)
    : QObject(parent)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) == 0) {
        auto* const notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
            notifier->setEnabled(false);
            emit requested();
        });
        struct sigaction action { };
        action.sa_handler = noteSignal;
        action.sa_flags = SA_RESTART;
        sigaction(SIGINT, &action, nullptr);
        sigaction(SIGTERM, &action, nullptr);
    }
    if (watch == Watch::SignalsAndInput) {
        watchInput();
    }
}

void EndRequests::watchInput()
{
    auto* const notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 256> ignored {};
        const ssize_t size = read(STDIN_FILENO, ignored.data(), ignored.size());
        if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR)) {
            notifier->setEnabled(false);
            emit requested();
        }
    });
}

} // namespace taonaut::app
