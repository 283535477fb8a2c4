// SPDX-License-Identifier: MIT
#pragma once

// Reasons and their sentences, as messages.cpp looks them up.

#include <QString>
#include <span>

namespace taonaut::ui {

/// Source text and note for translators, in the order of QT_TRANSLATE_NOOP3.
struct MessageText {
    const char* text;
    const char* where;

    [[nodiscard]] QString translated() const;
};

struct Message {
    const char* reason; ///< module and name of the error, or a module alone
    MessageText text; ///< %1 is the error's detail
};

/// Of keys, key files, the wallets folder and signed messages.
[[nodiscard]] std::span<const Message> keyMessages();
/// Of forms, calls and values of the runtime.
[[nodiscard]] std::span<const Message> formMessages();
/// Of networks, servers, checkpoints and copied proofs.
[[nodiscard]] std::span<const Message> networkMessages();

} // namespace taonaut::ui
