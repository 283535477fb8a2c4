// SPDX-License-Identifier: MIT
#pragma once

// Values of the chain as the JSON text that clients of Substrate nodes expect.

#include "core/chain/header.hpp"
#include "core/trie/state_trie.hpp"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace taonaut::node::rpc {

/// Any value; plain text becomes a JSON string with its quotes.
[[nodiscard]] std::string textOf(const nlohmann::json& value);
/// Bytes as "0x…" with quotes.
[[nodiscard]] std::string hexText(ByteView bytes);
[[nodiscard]] inline std::string hexText(const Hash256& hash)
{
    return hexText(hash.view());
}
/// hexText, or null.
[[nodiscard]] std::string hexTextOrNull(const std::optional<ByteView>& bytes);
/// A list of hexText.
[[nodiscard]] std::string hexListText(const std::vector<Bytes>& list);
/// A number in the form "0x2a", without leading zeros.
[[nodiscard]] std::string quantity(std::uint64_t number);

/// {parentHash, number, stateRoot, extrinsicsRoot, digest: {logs}}
[[nodiscard]] std::string headerText(const chain::Header& header);
/// {specName, implName, …, apis, transactionVersion, stateVersion} of the runtime.
[[nodiscard]] const std::string& runtimeVersionText();

/// {block, changes: [[key, value or null], …]}
[[nodiscard]] std::string changeSetText(const Hash256& block, const std::vector<trie::Change>& changes);

} // namespace taonaut::node::rpc
