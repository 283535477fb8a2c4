// SPDX-License-Identifier: MIT
#pragma once

// A program that is measured from outside: its output line by line, its memory, its processor time. Linux
// only.

#include <chrono>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace taonaut::bench {

class ChildProcess {
public:
    /// Starts the program; its standard output can be read, its standard error is dropped. `environment` is
    /// added to this process's own.
    ChildProcess(const std::vector<std::string>& command, const std::vector<std::string>& environment = {});
    /// Kills the program and waits for its end.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// The next line without its end; empty: the program ended or the time is over.
    [[nodiscard]] std::optional<std::string> readLine(std::chrono::milliseconds patience);
    /// Reads lines until one contains `text`. False: it never came.
    [[nodiscard]] bool waitFor(const std::string& text, std::chrono::milliseconds patience);

    [[nodiscard]] double residentMegabytes() const; ///< 10^6 bytes; 0 when it cannot be read
    [[nodiscard]] double processorSeconds() const; ///< user and system time since start

private:
    pid_t m_pid = -1;
    int m_output = -1;
    std::string m_pending;
};

/// The program `taonaut` beside this one.
[[nodiscard]] std::string taonautProgram();
/// Why figures of that program cannot be measured, if it is not there.
[[nodiscard]] std::optional<std::string> missingProgram();
/// A TCP port of the loopback interface that was free a moment ago.
[[nodiscard]] std::uint16_t freePort();

} // namespace taonaut::bench
