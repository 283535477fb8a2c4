// SPDX-License-Identifier: MIT
#pragma once

// A chain specification in its raw JSON form: name, properties and the whole storage of the genesis block.
// From it follow the genesis state root, the genesis header and its hash, which names the network.
//
//   {"name", "id", "chainType", "bootNodes", "protocolId", "properties",
//    "genesis": {"raw": {"top": {"0xkey": "0xvalue"}, "childrenDefault": {"0xchild": {"0xkey": "0xvalue"}}}}}
//
// What it is written for (a node, or a light client such as smoldot) refuses unknown members, so nothing else
// is written; when reading, other members are ignored and not kept.

#include "core/chain/header.hpp"
#include "core/trie/state_trie.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace taonaut::chain {

/// How amounts, addresses and times of the chain are read.
struct ChainProperties {
    std::optional<std::uint16_t> ss58Format;
    std::optional<std::uint8_t> tokenDecimals;
    std::optional<std::string> tokenSymbol;
    /// Aura's slot. Not in the genesis state, and needed to read the time of blocks.
    std::optional<std::uint32_t> slotDurationMs;
    friend bool operator==(const ChainProperties&, const ChainProperties&) = default;
};

/// One child trie of the genesis storage.
struct ChildStorage {
    Bytes key; ///< without the `:child_storage:default:` prefix
    std::vector<trie::Entry> entries;
};

class ChainSpec {
public:
    /// Specifications with a compressed runtime have about 12 MB.
    static constexpr std::size_t kMaximumSize = 64U << 20;
    static constexpr std::size_t kMaximumEntries = 1U << 20;
    static constexpr std::size_t kMaximumBootNodes = 256;

    std::string name;
    std::string id;
    std::string chainType; ///< "Live", "Local", "Development" or a name of its own
    std::vector<std::string> bootNodes; ///< multiaddresses
    std::optional<std::string> protocolId;
    ChainProperties properties;
    std::vector<trie::Entry> top;
    std::vector<ChildStorage> children;

    /// Errors: SpecTooLarge, NotJson, MissingField, BadField.
    [[nodiscard]] static Result<ChainSpec> fromJson(std::string_view text);
    /// Members in the order above, storage in key order: equal specifications give equal text.
    [[nodiscard]] std::string toJson() const;

    /// Value at a key of the top storage. Linear.
    [[nodiscard]] std::optional<ByteView> genesisValue(ByteView key) const;
    /// State version 1, child tries included by their roots.
    [[nodiscard]] trie::StateTrie genesisState() const;
    /// Parent 0, number 0, no extrinsics, no digest.
    [[nodiscard]] Header genesisHeader() const;
    [[nodiscard]] Hash256 genesisHash() const { return genesisHeader().hash(); }
};

/// The header of a genesis block with this state.
[[nodiscard]] Header genesisHeader(const Hash256& stateRoot);

} // namespace taonaut::chain
