// SPDX-License-Identifier: MIT
#pragma once

// Makes arguments of values that were read with metadata. Internal to this module.
//
// What a number means stands in metadata only as the name of its type in the source of the chain
// ("TaoBalance", "NetUid"): integers leave no other trace. A name that this program does not know gives
// Role::Plain.

#include "core/metadata/value.hpp"
#include "core/wallet/call_argument.hpp"

namespace taonaut::wallet {

/// Structures of one field give what they hold, an address by account its account. typeText: the type as the
/// source writes it; empty where metadata has none.
[[nodiscard]] Argument argumentOf(const metadata::TypeRegistry& types, std::string name,
    std::string_view typeText, const metadata::Value& value);

/// Tells every amount of alpha of which subnet it is, by the arguments beside it: the only subnet, or the one
/// that is called "netuid" or "origin_netuid".
void nameAlphaSubnets(std::vector<Argument>& arguments);

/// "T::AccountId" in "Vec<(u64, T::AccountId)>" is part 1 of element 0. Answers the text at this place of the
/// list between the outermost brackets, or nothing.
[[nodiscard]] std::string_view typeInside(std::string_view typeText, std::size_t place);

} // namespace taonaut::wallet
