// SPDX-License-Identifier: MIT
#pragma once

// What a server did, in words, when its answer was rejected.

#include "core/base/result.hpp"

#include <QString>

namespace taonaut::ui {

/// Two or three words for a table: "forged value".
[[nodiscard]] QString lieName(const Error& reason);

/// What it sent and why it was refused, in a sentence.
[[nodiscard]] QString lieSentence(const Error& reason);

} // namespace taonaut::ui
