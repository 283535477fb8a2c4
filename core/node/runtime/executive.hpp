// SPDX-License-Identifier: MIT
#pragma once

// Running blocks: begin, apply the extrinsics, end. A block that is authored and one that is given go through
// the same functions, so that whoever runs a block again on its parent's state gets its roots. Source:
// polkadot-sdk substrate/frame/executive/src/lib.rs.

#include "core/node/block.hpp"
#include "core/node/error.hpp"
#include "core/node/runtime/extensions.hpp"

namespace taonaut::node {

/// Outcome of the call, or why the extrinsic may not be in the block; then nothing of it remains.
using ApplyResult = Result<DispatchResult, ValidityError>;
/// ApplyExtrinsicResult in SCALE.
[[nodiscard]] Bytes encodeApplyResult(const ApplyResult& result);

/// Begins the block after `parent`. Errors: SlotNotIncreasing.
[[nodiscard]] Result<void> beginBlock(BlockContext& context, const BlockId& parent, std::uint64_t slot);
/// Brings the context to where the block after `parent` begins, without a slot: enough to judge transactions.
void beginJudging(BlockContext& context, const BlockId& parent);

/// encoded: the extrinsic with its length prefix.
[[nodiscard]] ApplyResult applyExtrinsic(
    BlockContext& context, const chain::Extrinsic& extrinsic, ByteView encoded);

struct BlockOutcome {
    std::vector<trie::Change> changes; ///< against the parent's state
    trie::StateTrie state;
};
[[nodiscard]] BlockOutcome endBlock(BlockContext& context);

/// Runs a block that is given and compares its roots. The seal is not checked here. Errors: WrongParent,
/// BadDigest, SlotNotIncreasing, MissingInherent, InherentRefused, ExtrinsicRefused, WrongExtrinsicsRoot,
/// WrongStateRoot.
[[nodiscard]] Result<BlockOutcome> executeBlock(const RuntimeSettings& settings,
    const trie::StateTrie& parentState, const BlockId& parent, const chain::Header& header,
    const std::vector<Bytes>& extrinsics);

} // namespace taonaut::node
