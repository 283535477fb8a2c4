// SPDX-License-Identifier: MIT
#pragma once

// What a call does, as one sentence in the imperative: the first line of the signing sheet and the words for
// every call inside it. Made of the decoded bytes alone.

#include "account_names.hpp"
#include "core/wallet/call_review.hpp"

namespace taonaut::ui {

/// "Send τ 12 to Cold vault". Of a call without words "Balances.force_transfer"; of one that holds others the
/// way in which it does, "All or nothing: 3 calls".
[[nodiscard]] QString callSentence(const wallet::CallReview& review, const AccountNames& names);

/// "12.5 α of subnet 64".
[[nodiscard]] QString alphaText(std::uint64_t amount, NetUid netuid);
/// "18 %", of 65535; at most two decimals, never rounded up.
[[nodiscard]] QString shareText(std::uint64_t part, std::uint64_t whole);

} // namespace taonaut::ui
