// SPDX-License-Identifier: MIT
// state_*: lists of keys and values.

#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"
#include "core/node/rpc/storage_reading.hpp"

#include <limits>

namespace taonaut::node::rpc {
namespace {

constexpr std::uint64_t kMostKeysPerPage = 1'000;
constexpr std::uint32_t kMostBlocks = 1'000; ///< of one history

Answer getKeysPaged(const Call& call)
{
    const Parsed<std::optional<Bytes>> prefix = call.params.keyIfAny(0, "prefix");
    const Parsed<std::uint64_t> count = call.params.number(1, "count");
    const Parsed<std::optional<Bytes>> start = call.params.keyIfAny(2, "start key");
    if (!prefix || !count || !start) {
        return !prefix ? refuse(prefix) : !count ? refuse(count) : refuse(start);
    }
    if (*count > kMostKeysPerPage) {
        return failure(code::kTooManyKeys,
            "count exceeds maximum value. value: " + std::to_string(*count)
                + ", max: " + std::to_string(kMostKeysPerPage));
    }
    const Parsed<StateOfBlock> at = stateAt(call, 3);
    if (!at) {
        return refuse(at);
    }
    const std::optional<ByteView> after = *start ? std::optional<ByteView>(**start) : std::nullopt;
    return hexListText(at->state.keys(prefix->value_or(Bytes()), after, static_cast<std::size_t>(*count)));
}

Answer getKeys(const Call& call)
{
    const Parsed<std::optional<Bytes>> prefix = call.params.keyIfAny(0, "prefix");
    const Parsed<StateOfBlock> at = prefix ? stateAt(call, 1) : Parsed<StateOfBlock>(refuse(prefix));
    if (!at) {
        return refuse(at);
    }
    return hexListText(
        at->state.keys(prefix->value_or(Bytes()), std::nullopt, std::numeric_limits<std::size_t>::max()));
}

Answer getPairs(const Call& call)
{
    const Parsed<std::optional<Bytes>> prefix = call.params.keyIfAny(0, "prefix");
    const Parsed<StateOfBlock> at = prefix ? stateAt(call, 1) : Parsed<StateOfBlock>(refuse(prefix));
    if (!at) {
        return refuse(at);
    }
    std::string text = "[";
    at->state.forEach(prefix->value_or(Bytes()), std::nullopt, [&text](ByteView key, ByteView value) {
        text += text.size() > 1 ? ",[" : "[";
        text += hexText(key) + "," + hexText(value) + "]";
        return true;
    });
    return text + "]";
}

Answer queryStorageAt(const Call& call)
{
    const Parsed<std::vector<Bytes>> keys = call.params.keys(0, "keys");
    const Parsed<StateOfBlock> at = keys ? stateAt(call, 1) : Parsed<StateOfBlock>(refuse(keys));
    if (!at) {
        return refuse(at);
    }
    return "[" + changeSetText(at->block, readAll(at->state, *keys)) + "]";
}

/// Heights of the first and the last block of a history.
Parsed<std::pair<BlockNumber, BlockNumber>> historyOf(const Call& call)
{
    const Chain& chain = call.context.chain;
    const Parsed<Hash256> first = call.params.hash(1, "from block");
    const Parsed<Hash256> last = blockAt(call, 2);
    if (!first || !last) {
        return !first ? refuse(first) : refuse(last);
    }
    const BlockPtr from = chain.block(*first);
    const BlockPtr to = chain.block(*last);
    if (from == nullptr || to == nullptr) {
        return stateFailure(NodeError::UnknownBlock, from == nullptr ? *first : *last);
    }
    if (from->header.number > to->header.number
        || to->header.number.value() - from->header.number.value() >= kMostBlocks) {
        return invalidParams("block range: backwards, or more than 1000 blocks");
    }
    return std::pair(from->header.number, to->header.number);
}

Answer queryStorage(const Call& call)
{
    const Parsed<std::vector<Bytes>> keys = call.params.keys(0, "keys");
    if (!keys) {
        return refuse(keys);
    }
    const auto range = historyOf(call);
    if (!range) {
        return refuse(range);
    }
    std::vector<trie::Change> told;
    std::string text = "[";
    for (BlockNumber number = range->first; number <= range->second; number = number.next()) {
        const Hash256 hash = *call.context.chain.hashAt(number);
        const Result<trie::StateTrie> state = call.context.chain.stateAt(hash);
        if (!state) {
            return stateFailure(state.error(), hash);
        }
        const bool first = number == range->first;
        told = first ? readAll(*state, *keys) : std::move(told);
        const std::vector<trie::Change> changes = first ? told : takeChanges(*state, told);
        if (!changes.empty()) {
            text += (text.size() > 1 ? "," : "") + changeSetText(hash, changes);
        }
    }
    return text + "]";
}

constexpr Method kMethods[] {
    { "state_getKeys", getKeys },
    { "state_getKeysPaged", getKeysPaged },
    { "state_getKeysPagedAt", getKeysPaged },
    { "state_getPairs", getPairs, Access::Trusted },
    { "state_queryStorage", queryStorage, Access::Trusted },
    { "state_queryStorageAt", queryStorageAt },
};

} // namespace

std::span<const Method> stateListMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
