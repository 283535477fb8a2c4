// SPDX-License-Identifier: MIT
#pragma once

// Lists of authorities as vector files write them.

#include "app/vectors/members.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/authority_set.hpp"

namespace taonaut::vectors {

/// List of hex keys.
[[nodiscard]] consensus::AuraAuthorities auraKeys(Members& in, const char* member);
/// List of hex keys, each of weight 1.
[[nodiscard]] consensus::AuthorityList voterKeys(Members& in, const char* member);
/// List of {key, weight}.
[[nodiscard]] consensus::AuthorityList voters(Members& in, const char* member);

void expectVoters(Members& in, const char* member, const consensus::AuthorityList& actual);

} // namespace taonaut::vectors
