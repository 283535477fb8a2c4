// SPDX-License-Identifier: MIT
#pragma once

// The tools of a liar: changes of honest JSON answers. Whatever does not have the expected form is left
// alone.

#include "core/chain/header.hpp"
#include "core/consensus/grandpa.hpp"
#include "core/service/rehearsal/lying_proxy.hpp"

#include <string_view>

namespace taonaut::service {

/// Flips one bit in one byte of hex text. at: from the end when negative; the default is somewhere inside.
void flipBit(nlohmann::json& hex, int at = 7);

/// {parentHash, number, stateRoot, extrinsicsRoot, digest}, as servers write it.
[[nodiscard]] nlohmann::json headerJson(const chain::Header& header);
/// The next block after an honest one, with a seal that nobody made. Not a header: unchanged.
[[nodiscard]] nlohmann::json forgedChild(const nlohmann::json& parent);

/// Changes the finality proof in whatever form it passes by: in a block, as answer of grandpa_proveFinality,
/// or announced.
void changeJustification(Reply& reply, const std::function<void(consensus::Justification&)>& change);
/// The GRANDPA entry of `justifications` in an answer of chain_getBlock, where there is one.
void changeJustification(nlohmann::json& block, const std::function<void(consensus::Justification&)>& change);

/// A server without the methods whose names begin so: takes them out of the answer of rpc_methods.
void hideMethods(Reply& reply, std::string_view beginning);

/// The nodes in an answer to state_getReadProof; null in any other.
[[nodiscard]] nlohmann::json* proofOf(Reply& reply);

/// Notes the parent of a header that passes by: hash to hash, in hex.
void rememberParent(Reply& reply, std::map<std::string, std::string>& parents);

} // namespace taonaut::service
