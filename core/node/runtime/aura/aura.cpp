// SPDX-License-Identifier: MIT
#include "core/node/runtime/aura/aura.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/aura.hpp"

namespace taonaut::node::aura {

namespace declared = subtensor::aura;

std::uint64_t currentSlot(const trie::StateTrie& state)
{
    return load<declared::kCurrentSlot>(state).value;
}

Result<void> initialize(BlockContext& context, std::uint64_t slot)
{
    if (slot <= load<declared::kCurrentSlot>(context.state).value) {
        return fail(NodeError::SlotNotIncreasing, "slot " + std::to_string(slot));
    }
    context.slot = slot;
    store<declared::kCurrentSlot>(context.state, { slot });
    const std::vector<subtensor::AuraKey> authors = load<declared::kAuthorities>(context.state);
    if (!authors.empty()) {
        context.author.bytes = authors[slot % authors.size()].bytes;
    }
    context.usage.addMandatory(benchmarked(0, 0, 2, 1));
    return {};
}

std::vector<trie::Entry> genesis(const consensus::AuraAuthorities& authorities)
{
    std::vector<subtensor::AuraKey> keys;
    for (const consensus::AuraKey& authority : authorities) {
        keys.push_back({ authority.bytes });
    }
    return { entry<declared::kAuthorities>(keys) };
}

} // namespace taonaut::node::aura
