// SPDX-License-Identifier: MIT
#pragma once

// SVG path data (M L H V C S Q A Z and their relative forms) as a QPainterPath. Enough for the program's own icons.

#include <QPainterPath>
#include <QString>

namespace taonaut::design {

/// Cached by text. Malformed data ends the path where it stops making sense.
[[nodiscard]] const QPainterPath& svgPath(const QString& data);

} // namespace taonaut::design
