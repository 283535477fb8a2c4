// SPDX-License-Identifier: MIT
#pragma once

// The authority lists that a chain starts with, from the storage of its genesis block: `Aura.Authorities` and
// `Grandpa.Authorities`. Older specifications hold the GRANDPA list under `:grandpa_authorities` instead,
// after a version byte 01.

#include "core/consensus/aura.hpp"
#include "core/consensus/authority_set.hpp"

namespace taonaut::chain {
class ChainSpec;
}

namespace taonaut::consensus {

/// Errors: MissingGenesisItem, BadAuthorityList.
[[nodiscard]] Result<AuraAuthorities> genesisAuraAuthorities(const chain::ChainSpec& spec);
/// Errors: MissingGenesisItem and those of decodeAuthorityList.
[[nodiscard]] Result<AuthorityList> genesisGrandpaAuthorities(const chain::ChainSpec& spec);

} // namespace taonaut::consensus
