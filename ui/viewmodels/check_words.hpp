// SPDX-License-Identifier: MIT
#pragma once

// The checks of the signing sheet as sentences.

#include "core/wallet/check.hpp"

#include <QString>

namespace taonaut::ui {

/// The sentence and, at the right, what it rests on.
struct CheckWording {
    QString sentence;
    QString source;
};
[[nodiscard]] CheckWording wordingOf(const wallet::Check& check);

/// "Pass", "Stop".
[[nodiscard]] QString wordOf(wallet::CheckVerdict verdict);

/// Why the person has to type a word.
[[nodiscard]] QString reasonOf(wallet::TypedReason reason);

} // namespace taonaut::ui
