// SPDX-License-Identifier: MIT
#pragma once

// Numbered pictures of a window, written to a folder.

#include "core/base/result.hpp"

#include <QString>

class QQuickWindow;

namespace taonaut::app {

enum class PictureError : std::uint16_t {
    NotTaken, ///< the renderer gave no picture
    Flat, ///< one colour from corner to corner: nothing was drawn
    NotWritten, ///< detail: the path
};
std::string_view moduleOf(PictureError reason);
std::string_view nameOf(PictureError reason);

class Pictures {
public:
    Pictures(QQuickWindow& window, QString folder)
        : m_window(window)
        , m_folder(std::move(folder))
    {
    }

    /// Lets the window come to rest, then writes "<number>-<name>.png". Says the path on standard output.
    [[nodiscard]] Result<void> take(const QString& name);

private:
    QQuickWindow& m_window;
    QString m_folder;
    int m_number = 0;
};

} // namespace taonaut::app
