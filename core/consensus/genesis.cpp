// SPDX-License-Identifier: MIT
#include "core/consensus/genesis.hpp"

#include "core/chain/chain_spec.hpp"
#include "core/chain/storage_key.hpp"

namespace taonaut::consensus {

namespace {

constexpr std::byte kVersionedListVersion { 1 };

} // namespace

Result<AuraAuthorities> genesisAuraAuthorities(const chain::ChainSpec& spec)
{
    const auto value = spec.genesisValue(chain::storagePrefix("Aura", "Authorities"));
    if (!value) {
        return fail(AuraError::MissingGenesisItem, "Aura.Authorities");
    }
    return decodeAuraAuthorities(*value);
}

Result<AuthorityList> genesisGrandpaAuthorities(const chain::ChainSpec& spec)
{
    if (const auto value = spec.genesisValue(chain::storagePrefix("Grandpa", "Authorities"))) {
        return decodeAuthorityList(*value);
    }
    const auto versioned = spec.genesisValue(bytesOf(":grandpa_authorities"));
    if (!versioned) {
        return fail(GrandpaError::MissingGenesisItem, "Grandpa.Authorities");
    }
    if (versioned->empty() || versioned->front() != kVersionedListVersion) {
        return fail(GrandpaError::BadAuthorityList, "unknown version");
    }
    return decodeAuthorityList(versioned->subspan(1));
}

} // namespace taonaut::consensus
