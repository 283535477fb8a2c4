// SPDX-License-Identifier: MIT
#pragma once

// The voters of GRANDPA: a list of ed25519 keys with weights, and the number (set id) that each list has on
// its chain. The set id is part of what a voter signs but of no justification: it must come from our own
// state.
//
// A block is final when votes of weight `threshold` = total − ⌊(total − 1) / 3⌋ agree on it; weights count,
// not heads. Source of the rule: finality-grandpa src/voter_set.rs.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"
#include "core/consensus/grandpa_error.hpp"
#include "core/crypto/ed25519.hpp"

#include <vector>

namespace taonaut::scale {
class Decoder;
class Encoder;
} // namespace taonaut::scale

namespace taonaut::consensus {

using VoterKey = crypto::ed25519::PublicKey;

struct Authority {
    static constexpr std::size_t kEncodedSize = 40;
    VoterKey key;
    std::uint64_t weight = 1;
    friend bool operator==(const Authority&, const Authority&) = default;
};
using AuthorityList = std::vector<Authority>;

/// Bounds what is read from untrusted bytes. Finney's own limit is 32.
constexpr std::size_t kMaximumVoters = 4096;

/// Sum of the weights. Errors: EmptyAuthorityList, ZeroWeight, WeightOverflow.
[[nodiscard]] Result<std::uint64_t> totalWeight(const AuthorityList& list);
/// totalWeight: not 0.
[[nodiscard]] std::uint64_t threshold(std::uint64_t totalWeight) noexcept;

/// Value of the storage item Grandpa.Authorities. Errors: BadAuthorityList and those of totalWeight.
[[nodiscard]] Result<AuthorityList> decodeAuthorityList(ByteView bytes);
[[nodiscard]] Bytes encodeAuthorityList(const AuthorityList& list);

/// The list as a part of something longer; errors stay in the decoder.
[[nodiscard]] AuthorityList readAuthorityList(scale::Decoder& in);
void writeAuthorityList(scale::Encoder& out, const AuthorityList& list);

struct AuthoritySet {
    std::uint64_t id = 0;
    AuthorityList authorities;
    friend bool operator==(const AuthoritySet&, const AuthoritySet&) = default;
};

} // namespace taonaut::consensus
