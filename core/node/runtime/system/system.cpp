// SPDX-License-Identifier: MIT
#include "core/node/runtime/system/system.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/system_events.hpp"
#include "core/subtensor/runtime_version.hpp"

namespace taonaut::node::system {

namespace declared = subtensor::system;

namespace {

const Bytes& extrinsicIndexKey()
{
    static const Bytes key = toBytes(bytesOf(":extrinsic_index"));
    return key;
}

const Bytes& eventsKey()
{
    static const Bytes key = chain::systemEventsKey();
    return key;
}

} // namespace

void initialize(BlockContext& context, BlockNumber number, const Hash256& parentHash,
    std::vector<chain::DigestItem> digest)
{
    context.number = number;
    context.phase = {};
    Overlay& state = context.state;
    state.remove(eventsKey());
    state.remove(keyOf<declared::kEventCount>());
    state.remove(extrinsicIndexKey()); // stands in the genesis state only; blocks keep it while they run
    store<declared::kNumber>(state, number);
    store<declared::kDigest>(state, { std::move(digest) });
    store<declared::kParentHash>(state, parentHash);
    store<declared::kBlockHash>(state, BlockNumber(number.value() - 1), parentHash);
    context.usage.addMandatory(declared::kBaseBlock);
}

void finalize(BlockContext& context)
{
    constexpr std::uint32_t kKept = declared::kBlockHashCount.value;
    Overlay& state = context.state;
    // The genesis hash stays: transactions without an end of life are signed over it.
    if (context.number.value() > kKept + 1) {
        state.remove(declared::kBlockHash.key(BlockNumber(context.number.value() - kKept - 1)));
    }
    store<declared::kBlockWeight>(state, context.usage.used());
    if (context.events.count() > 0) {
        state.put(eventsKey(), context.events.encode());
        store<declared::kEventCount>(state, context.events.count());
    }
}

std::optional<Hash256> blockHash(const Overlay& state, BlockNumber number)
{
    const std::optional<ByteView> stored = state.get(declared::kBlockHash.key(number));
    const Result<Hash256> hash = declared::kBlockHash.decodeOrDefault(stored);
    return stored && hash ? std::optional(*hash) : std::nullopt;
}

void noteApplied(BlockContext& context, const DispatchInfo& info, const CallResult& result)
{
    DispatchInfo final = info;
    final.weight = sum(actualWeight(info, result), declared::kBaseExtrinsic);
    final.pays = finalPays(info, result);
    if (result) {
        context.deposit(declared::event::ExtrinsicSuccess { final });
    } else {
        context.deposit(declared::event::ExtrinsicFailed { result.error().error, final });
    }
    context.phase = subtensor::Phase::applying(context.phase.extrinsic + 1);
}

std::vector<trie::Entry> genesis()
{
    Hash256 none; // what stands for a hash before there is one
    none.bytes.fill(std::byte { 0x45 });
    const subtensor::RuntimeVersion& version = subtensor::runtimeVersion();
    return {
        entry<declared::kBlockHash>(BlockNumber(0), none),
        entry<declared::kParentHash>(none),
        entry<declared::kLastRuntimeUpgrade>({ version.specVersion, version.specName }),
        entry<declared::kUpgradedToU32RefCount>(true),
        entry<declared::kUpgradedToTripleRefCount>(true),
        { extrinsicIndexKey(), subtensor::encode(std::uint32_t { 0 }) },
    };
}

} // namespace taonaut::node::system
