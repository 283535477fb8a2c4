// SPDX-License-Identifier: MIT
#pragma once

// What a call does, read from its bytes alone. The signing sheet shows this and nothing from the form that
// made the call: if form and bytes differ, the person sees what the bytes do.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"

#include <optional>
#include <string>
#include <variant>

namespace taonaut::wallet {

/// Balances.transfer_keep_alive and transfer_allow_death.
struct TransferAction {
    AccountId recipient;
    Rao amount;
    bool keepAlive = true; ///< false: the sender's account may be removed (reaped)
};

/// Balances.transfer_all.
struct TransferAllAction {
    AccountId recipient;
    bool keepAlive = true;
};

/// A call that this version cannot explain. It is shown raw, flagged, and needs a typed confirmation.
struct UnknownAction { };

using Action = std::variant<TransferAction, TransferAllAction, UnknownAction>;

struct CallReview {
    Bytes call; ///< exactly the bytes that are signed
    std::uint8_t palletIndex = 0;
    std::uint8_t callIndex = 0;
    std::string palletName; ///< "Balances"; empty for indices without declaration
    std::string callName; ///< "transfer_keep_alive"; empty likewise
    Action action = UnknownAction {};
};

/// Never fails on strange bytes: what is not understood completely, trailing bytes included, is an
/// UnknownAction.
[[nodiscard]] CallReview reviewCall(ByteView call);

} // namespace taonaut::wallet
