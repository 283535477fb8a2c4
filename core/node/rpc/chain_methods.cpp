// SPDX-License-Identifier: MIT
// chain_*: headers, blocks, hashes.

#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"

#include <limits>
#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

using nlohmann::json;

constexpr std::size_t kMostHashes = 10'000;

Answer getHeader(const Call& call)
{
    const Parsed<Hash256> hash = blockAt(call, 0);
    if (!hash) {
        return refuse(hash);
    }
    const BlockPtr block = call.context.chain.block(*hash);
    return block == nullptr ? "null" : headerText(block->header);
}

/// [[engine, bytes]] with both as lists of numbers, or null.
std::string justificationsText(const std::optional<Bytes>& justification)
{
    if (!justification) {
        return "null";
    }
    std::string text = "[[[70,82,78,75],["; // FRNK
    text.reserve(text.size() + 4 * justification->size());
    for (std::size_t i = 0; i < justification->size(); ++i) {
        text += i == 0 ? "" : ",";
        text += std::to_string(std::to_integer<unsigned>((*justification)[i]));
    }
    return text + "]]]";
}

Answer getBlock(const Call& call)
{
    const Parsed<Hash256> hash = blockAt(call, 0);
    if (!hash) {
        return refuse(hash);
    }
    const BlockPtr block = call.context.chain.block(*hash);
    if (block == nullptr) {
        return "null";
    }
    return "{\"block\":{\"header\":" + headerText(block->header)
        + ",\"extrinsics\":" + hexListText(block->extrinsics)
        + "},\"justifications\":" + justificationsText(call.context.chain.justification(*hash)) + "}";
}

/// The hash at a height, or null; nothing when the value is no number.
std::optional<std::string> hashAt(const Chain& chain, const json& value)
{
    const std::optional<std::uint64_t> number = numberFrom(value);
    if (!number) {
        return std::nullopt;
    }
    if (*number > std::numeric_limits<std::uint32_t>::max()) {
        return "null";
    }
    const std::optional<Hash256> hash = chain.hashAt(BlockNumber(static_cast<std::uint32_t>(*number)));
    return hash ? hexText(*hash) : "null";
}

Answer getBlockHash(const Call& call)
{
    const Chain& chain = call.context.chain;
    const json* const asked = call.params.at(0);
    if (asked == nullptr) {
        return hexText(chain.best().hash);
    }
    if (!asked->is_array()) {
        const std::optional<std::string> hash = hashAt(chain, *asked);
        return hash ? Answer(*hash) : invalidParams("block number: not a number");
    }
    if (asked->size() > kMostHashes) {
        return invalidParams("block number: too many");
    }
    std::string list = "[";
    for (const json& number : *asked) {
        const std::optional<std::string> hash = hashAt(chain, number);
        if (!hash) {
            return invalidParams("block number: not a number");
        }
        list += (list.size() > 1 ? "," : "") + *hash;
    }
    return list + "]";
}

Answer getFinalizedHead(const Call& call)
{
    return hexText(call.context.chain.finalized().hash);
}

constexpr Method kMethods[] {
    { "chain_getBlock", getBlock },
    { "chain_getBlockHash", getBlockHash },
    { "chain_getFinalisedHead", getFinalizedHead },
    { "chain_getFinalizedHead", getFinalizedHead },
    { "chain_getHead", getBlockHash },
    { "chain_getHeader", getHeader },
};

} // namespace

std::span<const Method> chainMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
