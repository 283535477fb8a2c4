// SPDX-License-Identifier: MIT
#pragma once

// Standard output and the wishes of whoever started the program: signals, and the end of standard input.

#include <QObject>
#include <string_view>

namespace taonaut::app {

/// Writes a short line; drops it when nobody reads, rather than wait.
void writeLine(std::string_view line);
/// Writes everything, and waits for the reader.
void writeWhole(std::string_view text);

/// Turns SIGINT and SIGTERM into a signal of Qt. The second of them ends the program at once. One object per
/// process.
class EndRequests : public QObject {
    Q_OBJECT
public:
    enum class Watch : std::uint8_t { Signals, SignalsAndInput };
    explicit EndRequests(Watch watch, QObject* parent = nullptr);

signals:
    void requested();

private:
    void watchInput();
};

} // namespace taonaut::app
