// SPDX-License-Identifier: MIT
#pragma once

// The program's own faces: "Taonaut Figures" (text below 20 pixels, tabular digits), "Taonaut Display" (20 and up)
// and "JetBrains Mono" (addresses, hashes).

#include <QStringList>

namespace taonaut::fonts {

/// Loads the embedded faces and says which faces stand in for scripts they lack; `han` is the region whose forms
/// Chinese text takes ("TC" or "SC"). Call before the first window. Answers the faces that could not be loaded.
QStringList load(const QString& han);

} // namespace taonaut::fonts
