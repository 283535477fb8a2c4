// SPDX-License-Identifier: MIT
#pragma once

// Which free TAO a call moves, as far as its bytes tell: the transfers in it, in order, through batches and
// proxies.

#include "core/wallet/call_review.hpp"

namespace taonaut::wallet {

struct Movement {
    AccountId from;
    std::optional<AccountId> recipient; ///< empty: it becomes stake, or is burnt
    std::optional<Rao> amount; ///< empty: all that can be sent
    bool keepAlive = true; ///< false: the account of `from` may be removed
};

struct Movements {
    std::vector<Movement> list;
    /// Nothing else in the call changes the free balance of anybody, except for the fee. Otherwise what will
    /// be there afterwards cannot be foreseen.
    bool complete = true;
};

[[nodiscard]] Movements movementsOf(const CallReview& review, const AccountId& signer);

} // namespace taonaut::wallet
