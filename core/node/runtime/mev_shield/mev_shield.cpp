// SPDX-License-Identifier: MIT
#include "core/node/runtime/mev_shield/mev_shield.hpp"

#include "core/chain/extrinsic.hpp"
#include "core/crypto/hash.hpp"
#include "core/node/runtime/mev_shield/key_rotation.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/pallets/mev_shield_errors.hpp"
#include "core/subtensor/pallets/mev_shield_events.hpp"

#include <algorithm>

namespace taonaut::node::mev_shield {

namespace declared = subtensor::mev_shield;

namespace {

// Weights: opentensor/subtensor pallets/shield/src/{weights,lib}.rs.
struct WeightOf {
    Weight operator()(const declared::AnnounceNextKey&) const { return benchmarked(33'661'000, 5'555, 4, 6); }
    Weight operator()(const declared::SubmitEncrypted&) const { return { 207'223'000, 0 }; }
    /// More than it takes, so that the queue is not filled for little.
    Weight operator()(const declared::StoreEncrypted&) const { return { 20'000'000'000, 0 }; }
    Weight operator()(const declared::SetMaxPendingExtrinsicsNumber&) const
    {
        return benchmarked(4'206'000, 0, 0, 1);
    }
    Weight operator()(const declared::SetOnInitializeWeight&) const
    {
        return benchmarked(4'327'000, 0, 0, 1);
    }
    Weight operator()(const declared::SetStoredExtrinsicLifetime&) const
    {
        return benchmarked(4'116'000, 0, 0, 1);
    }
    Weight operator()(const declared::SetMaxExtrinsicWeight&) const
    {
        return benchmarked(4'227'000, 0, 0, 1);
    }
};

void setCount(BlockContext& context, std::uint32_t count)
{
    store<declared::kCounterForPendingExtrinsics>(context.state, count);
}

struct Run {
    BlockContext& context;
    const Origin& origin;

    DispatchResult operator()(const declared::AnnounceNextKey& call) const
    {
        if (const DispatchResult none = ensureNone(origin); !none) {
            return none;
        }
        return rotateKeys(context, call.encKey ? std::optional(call.encKey->value) : std::nullopt);
    }
    DispatchResult operator()(const declared::SubmitEncrypted& call) const
    {
        const Result<AccountId, DispatchError> who = acceptFrom(call.ciphertext);
        if (!who) {
            return refuse(who);
        }
        scale::Encoder out;
        out.raw(who->view());
        out.bytes(call.ciphertext);
        context.deposit(declared::event::EncryptedSubmitted { crypto::blake2b256(out.view()), *who });
        return {};
    }
    DispatchResult operator()(const declared::StoreEncrypted& call) const
    {
        const Result<AccountId, DispatchError> who = acceptFrom(call.encryptedCall);
        if (!who) {
            return refuse(who);
        }
        const std::uint32_t count = load<declared::kCounterForPendingExtrinsics>(context.state);
        if (count >= load<declared::kMaxPendingExtrinsicsLimit>(context.state)) {
            return refuse(declared::error("TooManyPendingExtrinsics"));
        }
        const std::uint32_t index = load<declared::kNextPendingExtrinsicIndex>(context.state);
        store<declared::kPendingExtrinsics>(
            context.state, index, { *who, call.encryptedCall, context.number });
        setCount(context, count + 1);
        store<declared::kNextPendingExtrinsicIndex>(
            context.state, index + (index < ~std::uint32_t { 0 } ? 1 : 0));
        context.deposit(declared::event::ExtrinsicStored { index, *who });
        return {};
    }
    DispatchResult operator()(const declared::SetMaxPendingExtrinsicsNumber& call) const
    {
        return set<declared::kMaxPendingExtrinsicsLimit, declared::event::MaxPendingExtrinsicsNumberSet>(
            call.value);
    }
    DispatchResult operator()(const declared::SetOnInitializeWeight& call) const
    {
        return setWeight<declared::kOnInitializeWeight, declared::event::OnInitializeWeightSet>(call.value);
    }
    DispatchResult operator()(const declared::SetStoredExtrinsicLifetime& call) const
    {
        return set<declared::kExtrinsicLifetime, declared::event::ExtrinsicLifetimeSet>(call.value);
    }
    DispatchResult operator()(const declared::SetMaxExtrinsicWeight& call) const
    {
        return setWeight<declared::kMaxExtrinsicWeight, declared::event::MaxExtrinsicWeightSet>(call.value);
    }

private:
    /// Who sends the ciphertext.
    [[nodiscard]] Result<AccountId, DispatchError> acceptFrom(const Bytes& ciphertext) const
    {
        if (ciphertext.size() > kMostCiphertext) {
            return refuse(DispatchError::Kind::Corruption);
        }
        return ensureSigned(origin);
    }
    template <const auto& kItem, class Event, class Value> [[nodiscard]] DispatchResult set(Value value) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return root;
        }
        store<kItem>(context.state, value);
        context.deposit(Event { value });
        return {};
    }
    template <const auto& kItem, class Event>
    [[nodiscard]] DispatchResult setWeight(std::uint64_t value) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return root;
        }
        if (value > kMostOnInitializeWeight) {
            return refuse(declared::error("WeightExceedsAbsoluteMax"));
        }
        return set<kItem, Event>(value);
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return { std::visit(WeightOf {}, call), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return outcomeOf(std::visit(Run { context, origin }, call));
}

Weight onInitialize(BlockContext& context)
{
    Weight used = benchmarked(0, 0, 2, 0);
    std::uint32_t count = load<declared::kCounterForPendingExtrinsics>(context.state);
    if (count == 0) {
        return used;
    }
    const std::uint32_t next = load<declared::kNextPendingExtrinsicIndex>(context.state);
    const std::uint32_t lifetime = load<declared::kExtrinsicLifetime>(context.state);
    // Chain quirk: where numbers are missing in between, the oldest ones are not looked at.
    for (std::uint32_t index = next - std::min(next, count); index < next; ++index) {
        const auto pending = find<declared::kPendingExtrinsics>(context.state, index);
        if (!pending) {
            used = sum(used, benchmarked(0, 0, 1, 0));
            continue;
        }
        erase<declared::kPendingExtrinsics>(context.state, index);
        count -= std::min(count, 1U);
        used = sum(used, benchmarked(0, 0, 1, 2));
        const std::uint32_t age
            = context.number.value() - std::min(context.number, pending->submittedAt).value();
        if (age > lifetime) {
            context.deposit(declared::event::ExtrinsicExpired { index });
        } else {
            context.deposit(declared::event::ExtrinsicDecodeFailed { index });
        }
    }
    setCount(context, count);
    return used;
}

Bytes inherent(ByteView encryptionKey)
{
    chain::Extrinsic extrinsic;
    extrinsic.call = subtensor::EncodedCall::of(
        declared::Call(declared::AnnounceNextKey { declared::EncryptionKey { toBytes(encryptionKey) } }))
                         .bytes;
    return extrinsic.encode();
}

std::optional<Bytes> pendingKey(const trie::StateTrie& state)
{
    return find<declared::kPendingKey>(state);
}

} // namespace taonaut::node::mev_shield
