// SPDX-License-Identifier: MIT
#include "core/node/runtime/mev_shield/key_rotation.hpp"

#include "core/crypto/ml_kem.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/aura.hpp"
#include "core/subtensor/pallets/mev_shield_errors.hpp"

namespace taonaut::node::mev_shield {

namespace declared = subtensor::mev_shield;

namespace {

template <const auto& kItem, class Value>
void putOrErase(BlockContext& context, const std::optional<Value>& value)
{
    if (value) {
        store<kItem>(context.state, *value);
    } else {
        erase<kItem>(context.state);
    }
}

/// When a key that is there ends.
std::optional<BlockNumber> endOf(
    const BlockContext& context, const std::optional<Bytes>& key, std::uint32_t blocks)
{
    return key ? std::optional(BlockNumber(context.number.value() + blocks)) : std::nullopt;
}

} // namespace

DispatchResult rotateKeys(BlockContext& context, const std::optional<Bytes>& announced)
{
    const auto authors = load<subtensor::aura::kAuthorities>(context.state);
    if (authors.empty()) {
        return refuse(declared::error("Unreachable"));
    }
    if (announced && announced->size() != crypto::ml_kem::kEncapsulationKeySize) {
        return refuse(declared::error("BadEncKeyLen"));
    }
    const subtensor::AuraKey& author = authors[context.slot % authors.size()];
    const subtensor::AuraKey& afterNext = authors[(context.slot + 2) % authors.size()];
    const std::optional<Bytes> current = find<declared::kPendingKey>(context.state);
    const std::optional<Bytes> pending = find<declared::kNextKey>(context.state);
    const std::optional<Bytes> next = find<declared::kAuthorKeys>(context.state, afterNext);
    putOrErase<declared::kCurrentKey>(context, current);
    putOrErase<declared::kPendingKey>(context, pending);
    putOrErase<declared::kNextKey>(context, next);
    if (announced) {
        store<declared::kAuthorKeys>(context.state, author, *announced);
    } else {
        erase<declared::kAuthorKeys>(context.state, author);
    }
    putOrErase<declared::kPendingKeyExpiresAt>(context, endOf(context, pending, 2));
    putOrErase<declared::kNextKeyExpiresAt>(context, endOf(context, next, 3));
    return {};
}

} // namespace taonaut::node::mev_shield
