// SPDX-License-Identifier: MIT
#include "tests/bench/child_process.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <spawn.h>
#include <sstream>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace taonaut::bench {

namespace {

/// The words as a null-terminated list of C strings. Valid as long as `words`.
std::vector<char*> pointersTo(std::vector<std::string>& words)
{
    std::vector<char*> result;
    for (std::string& word : words) {
        result.push_back(word.data());
    }
    result.push_back(nullptr);
    return result;
}

std::vector<std::string> environmentWith(const std::vector<std::string>& additions)
{
    std::vector<std::string> result = additions;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string name(*entry, std::strcspn(*entry, "="));
        const bool replaced = std::any_of(additions.begin(), additions.end(),
            [&](const std::string& addition) { return addition.starts_with(name + "="); });
        if (!replaced) {
            result.emplace_back(*entry);
        }
    }
    return result;
}

} // namespace

ChildProcess::ChildProcess(
    const std::vector<std::string>& command, const std::vector<std::string>& environment)
{
    int ends[2];
    if (pipe(ends) != 0) {
        return;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    std::vector<std::string> words = command;
    std::vector<std::string> variables = environmentWith(environment);
    if (posix_spawn(&m_pid, words[0].c_str(), &actions, nullptr, pointersTo(words).data(),
            pointersTo(variables).data())
        != 0) {
        m_pid = -1;
    }
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    m_output = ends[0];
}

ChildProcess::~ChildProcess()
{
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    if (m_output >= 0) {
        close(m_output);
    }
}

std::optional<std::string> ChildProcess::readLine(std::chrono::milliseconds patience)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point deadline = Clock::now() + patience;
    while (true) {
        if (const std::size_t end = m_pending.find('\n'); end != std::string::npos) {
            std::string line = m_pending.substr(0, end);
            m_pending.erase(0, end + 1);
            return line;
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd waiting { m_output, POLLIN, 0 };
        if (left.count() <= 0 || poll(&waiting, 1, static_cast<int>(left.count())) <= 0) {
            return std::nullopt;
        }
        char buffer[4096];
        const ssize_t got = read(m_output, buffer, sizeof(buffer));
        if (got <= 0) {
            return std::nullopt;
        }
        m_pending.append(buffer, static_cast<std::size_t>(got));
    }
}

bool ChildProcess::waitFor(const std::string& text, std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        const auto line = readLine(left);
        if (!line) {
            return false;
        }
        if (line->find(text) != std::string::npos) {
            return true;
        }
    }
}

double ChildProcess::residentMegabytes() const
{
    std::ifstream statm("/proc/" + std::to_string(m_pid) + "/statm");
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

double ChildProcess::processorSeconds() const
{
    std::ifstream file("/proc/" + std::to_string(m_pid) + "/stat");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    // The name in parentheses may hold spaces; user and system time are the 12th and 13th field after it.
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string skipped;
    for (int i = 0; i < 11; ++i) {
        fields >> skipped;
    }
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

std::string taonautProgram()
{
    return std::filesystem::read_symlink("/proc/self/exe").replace_filename("taonaut").string();
}

std::optional<std::string> missingProgram()
{
    if (std::filesystem::exists(taonautProgram())) {
        return std::nullopt;
    }
    return "the program taonaut is not beside this one";
}

std::uint16_t freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    const bool bound = bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0
        && getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

} // namespace taonaut::bench
