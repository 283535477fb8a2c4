// SPDX-License-Identifier: MIT
#pragma once

// The runtime functions that clients call on the state of a block (`state_call`). What exists is declared in
// core/subtensor/runtime_api.hpp; here is what each of them answers.

#include "core/node/runtime/executive.hpp"

#include <string_view>

namespace taonaut::node {

/// The block whose state a function reads.
struct FunctionPlace {
    const RuntimeSettings& settings;
    const trie::StateTrie& state;
    BlockId block;
};

[[nodiscard]] bool hasRuntimeFunction(std::string_view name);
/// name: "Group_function". Arguments and answer in SCALE. Errors: UnknownRuntimeFunction,
/// BadRuntimeArguments.
[[nodiscard]] Result<Bytes> callRuntimeFunction(
    const FunctionPlace& place, std::string_view name, ByteView arguments);

/// The runtime's verdict on a transaction that would be in the block after.
[[nodiscard]] Validity judge(
    const BlockContext& context, const chain::Extrinsic& extrinsic, ByteView encoded);

} // namespace taonaut::node
