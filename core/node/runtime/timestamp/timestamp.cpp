// SPDX-License-Identifier: MIT
#include "core/node/runtime/timestamp/timestamp.hpp"

#include "core/chain/extrinsic.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/encoded_call.hpp"

// Weights: polkadot-sdk substrate/frame/timestamp/src/weights.rs.
namespace taonaut::node::timestamp {

namespace declared = subtensor::timestamp;

UnixTime now(const trie::StateTrie& state)
{
    return UnixTime(static_cast<std::int64_t>(load<declared::kNow>(state)));
}

Bytes inherent(UnixTime time)
{
    chain::Extrinsic extrinsic;
    extrinsic.call = subtensor::EncodedCall::of(
        declared::Call(declared::Set { static_cast<std::uint64_t>(time.count()) }))
                         .bytes;
    return extrinsic.encode();
}

DispatchInfo infoOf(const declared::Call&)
{
    return { benchmarked(9'285'000, 1'493, 2, 1), DispatchClass::Mandatory, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    const DispatchResult allowed = ensureNone(origin);
    if (!allowed) {
        return refuse(allowed);
    }
    const std::uint64_t time = std::get<declared::Set>(call).now;
    const auto slot = static_cast<std::uint64_t>(context.settings.slotDuration.count());
    const std::uint64_t before = load<declared::kNow>(context.state);
    const bool laterThanParent = before == 0 || (time >= before && time - before >= slot / 2);
    if (context.timestampSet || !laterThanParent || time / slot != context.slot) {
        return refuse(DispatchError::Kind::Other);
    }
    store<declared::kNow>(context.state, time);
    context.timestampSet = true;
    return PostDispatch {};
}

} // namespace taonaut::node::timestamp
