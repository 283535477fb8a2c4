// SPDX-License-Identifier: MIT
// grandpa_*: proofs of finality.

#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"
#include "core/scale/encoder.hpp"

#include <limits>

namespace taonaut::node::rpc {
namespace {

/// Kept justifications are never farther apart.
constexpr std::uint32_t kJustificationPeriod = 512;

/// {block, justification, unknown headers} in SCALE for the first justified block from `number` on, or null.
Answer proveFinality(const Call& call)
{
    const Parsed<std::uint64_t> asked = call.params.number(0, "block number");
    if (!asked) {
        return refuse(asked);
    }
    const Chain& chain = call.context.chain;
    const std::uint32_t newest = chain.finalized().number.value();
    if (*asked > newest) {
        return failure(code::kInternal, "Block not yet finalized");
    }
    const auto first = static_cast<std::uint32_t>(*asked);
    std::vector<Bytes> unknown;
    for (std::uint32_t number = first; number <= newest && number - first <= kJustificationPeriod; ++number) {
        const std::optional<Hash256> hash = chain.hashAt(BlockNumber(number));
        const BlockPtr block = hash ? chain.block(*hash) : nullptr;
        if (block == nullptr) {
            break;
        }
        if (number > first) {
            unknown.push_back(block->header.encode());
        }
        if (const std::optional<Bytes> justification = chain.justification(*hash)) {
            scale::Encoder proof;
            proof.raw(hash->view()).bytes(*justification).compact(unknown.size());
            for (const Bytes& header : unknown) {
                proof.raw(header);
            }
            return hexText(proof.view());
        }
    }
    return "null";
}

Answer subscribeJustifications(const Call& call)
{
    Subscription subscription;
    subscription.kind = Subscription::Kind::Justifications;
    return subscribe(call, std::move(subscription), "");
}

Answer unsubscribeJustifications(const Call& call)
{
    return unsubscribe(call, { Subscription::Kind::Justifications });
}

constexpr Method kMethods[] {
    { "grandpa_proveFinality", proveFinality },
    { "grandpa_subscribeJustifications", subscribeJustifications },
    { "grandpa_unsubscribeJustifications", unsubscribeJustifications },
};

} // namespace

std::span<const Method> grandpaMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
