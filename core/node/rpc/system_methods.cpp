// SPDX-License-Identifier: MIT
// system_* and chainSpec_v1_*: what the node says about itself and its chain.

#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

using nlohmann::json;

/// A member of the chain specification.
Answer specMember(const Call& call, const char* name)
{
    const json spec = call.context.chain.genesis().chainSpec();
    const auto found = spec.find(name);
    return found == spec.end() ? "null" : textOf(*found);
}

Answer chainName(const Call& call)
{
    return specMember(call, "name");
}

Answer chainType(const Call& call)
{
    return specMember(call, "chainType");
}

Answer properties(const Call& call)
{
    return specMember(call, "properties");
}

Answer genesisHash(const Call& call)
{
    return hexText(call.context.chain.genesis().hash);
}

Answer name(const Call& call)
{
    return textOf(call.context.identity.name);
}

Answer version(const Call& call)
{
    return textOf(call.context.identity.version);
}

Answer health(const Call&)
{
    return R"({"peers":0,"isSyncing":false,"shouldHavePeers":false})";
}

Answer nodeRoles(const Call&)
{
    return R"(["Authority"])";
}

/// The node speaks to no peers, so it has no identity among them, no addresses and no list.
Answer localPeerId(const Call&)
{
    return R"("")";
}

Answer emptyList(const Call&)
{
    return "[]";
}

Answer syncState(const Call& call)
{
    const std::uint32_t best = call.context.chain.best().number.value();
    return textOf(json { { "startingBlock", call.context.startingBlock.value() }, { "currentBlock", best },
        { "highestBlock", best } });
}

Answer accountNextIndex(const Call& call)
{
    const Parsed<AccountId> account = call.params.account(0, "account");
    return account ? Answer(std::to_string(call.context.chain.nextNonce(*account))) : refuse(account);
}

Answer dryRun(const Call& call)
{
    const Parsed<Bytes> extrinsic = call.params.bytes(0, "extrinsic");
    const Parsed<Hash256> block = extrinsic ? blockAt(call, 1) : Parsed<Hash256>(refuse(extrinsic));
    if (!block) {
        return refuse(block);
    }
    const Result<Bytes> outcome = call.context.chain.dryRun(*extrinsic, *block);
    return outcome ? Answer(hexText(*outcome))
                   : runtimeFailure(outcome.error(), "BlockBuilder_apply_extrinsic", *block);
}

constexpr Method kMethods[] {
    { "account_nextIndex", accountNextIndex },
    { "chainSpec_v1_chainName", chainName },
    { "chainSpec_v1_genesisHash", genesisHash },
    { "chainSpec_v1_properties", properties },
    { "system_accountNextIndex", accountNextIndex },
    { "system_chain", chainName },
    { "system_chainType", chainType },
    { "system_dryRun", dryRun, Access::Trusted },
    { "system_dryRunAt", dryRun, Access::Trusted },
    { "system_health", health },
    { "system_localListenAddresses", emptyList },
    { "system_localPeerId", localPeerId },
    { "system_name", name },
    { "system_nodeRoles", nodeRoles },
    { "system_peers", emptyList, Access::Trusted },
    { "system_properties", properties },
    { "system_syncState", syncState },
    { "system_version", version },
};

} // namespace

std::span<const Method> systemMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
