// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/coinbase/root_stakers.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// Entries of stake per block.
constexpr std::size_t kBatch = 30;
constexpr NetUid kRoot { 0 };

/// The next storage keys of a map, after one of them or from the first.
std::vector<Bytes> nextKeys(const Overlay& state, const Bytes& prefix, const std::optional<Bytes>& after)
{
    std::vector<Bytes> keys;
    const auto start = after ? std::optional(ByteView(*after)) : std::nullopt;
    state.forEach(prefix, start, [&](ByteView key, ByteView) {
        keys.push_back(toBytes(key));
        return keys.size() < kBatch;
    });
    return keys;
}

/// Adds the coldkeys of entries on root, and remembers in `kLastKey` how far it came: nowhere when the end
/// was reached, so that the walk begins again.
template <const auto& kMap, const auto& kLastKey> void indexBatch(BlockContext& context)
{
    Overlay& state = context.state;
    const std::optional<Bytes> last = load<kLastKey>(state);
    const std::vector<Bytes> keys = nextKeys(state, keyOf<kMap>(), last);
    if (!last && keys.empty()) {
        return;
    }
    for (const Bytes& key : keys) {
        scale::Decoder in(key);
        const auto [hotkey, coldkey, netuid] = detail::ItemOf<kMap>::readKey(in);
        if (in.ok() && netuid == kRoot) {
            indexRootStaker(context, coldkey);
        }
    }
    store<kLastKey>(state, keys.size() < kBatch ? std::nullopt : std::optional(keys.back()));
}

} // namespace

void indexRootStakers(BlockContext& context)
{
    indexBatch<declared::kAlpha, declared::kAlphaMapLastKey>(context);
    indexBatch<declared::kAlphaV2, declared::kAlphaV2MapLastKey>(context);
}

} // namespace taonaut::node::subtensor_module
