// SPDX-License-Identifier: MIT
#pragma once

// What happened, as one sentence per event; and why something failed.

#include "account_names.hpp"
#include "core/wallet/event_words.hpp"

namespace taonaut::ui {

/// "Alice sent τ 12 to Cold vault". Of an event without words its name and values.
[[nodiscard]] QString eventSentence(const wallet::EventLine& event, const AccountNames& names);

/// Why a call failed, for people: "There is not enough free balance (Balances.InsufficientBalance)". docs:
/// what the chain says about the error; untrusted, may be empty.
[[nodiscard]] QString problemSentence(const std::string& name, const std::string& docs);
[[nodiscard]] QString problemSentence(const wallet::DispatchProblem& problem);

} // namespace taonaut::ui
