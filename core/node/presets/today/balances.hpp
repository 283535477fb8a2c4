// SPDX-License-Identifier: MIT
#pragma once

// Who has how much TAO in the hand. The issuance is the sum of all accounts; what is staked lies in the
// accounts of the subnets.

#include "core/node/presets/today/model.hpp"
#include "core/node/runtime/balances/balances.hpp"

namespace taonaut::node::presets {

/// All accounts, each once. Together `issuance`, unless devAccounts are very rich.
[[nodiscard]] std::vector<balances::Endowment> endow(
    const Network& network, const std::vector<balances::Endowment>& devAccounts, Rao issuance);
/// Their accounts and both issuances.
void writeBalances(const std::vector<balances::Endowment>& endowments, Entries& entries);

} // namespace taonaut::node::presets
