// SPDX-License-Identifier: MIT
#pragma once

// Forms, schemes and warnings of key files in words.

#include "core/service/account.hpp"

#include <QStringList>

namespace taonaut::ui {

/// "Encrypted, Bittensor form"
[[nodiscard]] QString formWords(wallet::KeyForm form);
/// "sr25519"
[[nodiscard]] QString schemeWords(wallet::KeyScheme scheme);
/// What is odd about a file, as a sentence.
[[nodiscard]] QString warningSentence(wallet::KeyWarning warning);
/// The warnings that a person can act on, in their order.
[[nodiscard]] QStringList warningSentences(const std::vector<wallet::KeyWarning>& warnings);
/// Whether the file is of a form that is only read.
[[nodiscard]] bool isLegacy(wallet::KeyForm form);

} // namespace taonaut::ui
