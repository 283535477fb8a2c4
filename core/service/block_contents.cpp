// SPDX-License-Identifier: MIT
#include "core/service/block_contents.hpp"

#include "core/chain/extrinsic.hpp"
#include "core/service/light_snapshot.hpp"
#include "core/subtensor/chain_runtime.hpp"

namespace taonaut::service {

namespace {

BlockExtrinsic extrinsicOf(const subtensor::ChainRuntime& runtime, ByteView bytes)
{
    BlockExtrinsic result;
    result.hash = chain::extrinsicHash(bytes);
    const Result<chain::Extrinsic> read = chain::Extrinsic::decode(bytes);
    if (!read) {
        result.unreadable = read.error();
        return result;
    }
    if (read->envelope) {
        result.signer = read->envelope->signer;
        result.nonce = read->envelope->extra.nonce;
    }
    result.review = wallet::reviewCall(runtime, read->call);
    return result;
}

} // namespace

BlockContents blockContents(const subtensor::ChainRuntime& runtime, const ProvenBlock& block)
{
    BlockContents contents;
    contents.block = block.block;
    contents.level = block.level;
    // No value: a block without events, as the genesis block.
    const Bytes none { std::byte { 0 } };
    Result<std::vector<wallet::EventLine>> lines
        = wallet::eventLines(runtime, block.events.value() ? *block.events.value() : none);
    if (lines) {
        contents.events = std::move(*lines);
    } else {
        contents.eventsProblem = lines.error();
    }
    for (std::size_t i = 0; i < block.body.size(); ++i) {
        BlockExtrinsic extrinsic = extrinsicOf(runtime, block.body[i]);
        extrinsic.outcome = wallet::outcomeOf(contents.events, static_cast<std::uint32_t>(i));
        contents.extrinsics.push_back(std::move(extrinsic));
    }
    return contents;
}

} // namespace taonaut::service
