// SPDX-License-Identifier: MIT
// state_*: single values, proofs, runtime functions, the runtime's description.

#include "core/crypto/hash.hpp"
#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"
#include "core/scale/decoder.hpp"

namespace taonaut::node::rpc {
namespace {

/// Reads arguments (key, block) and answers what `write` makes of the value.
template <class Write> Answer readValue(const Call& call, Write write)
{
    const Parsed<Bytes> key = call.params.key(0, "key");
    if (!key) {
        return refuse(key);
    }
    const Parsed<StateOfBlock> at = stateAt(call, 1);
    if (!at) {
        return refuse(at);
    }
    const std::optional<ByteView> value = at->state.get(*key);
    return value ? write(*value) : std::string("null");
}

Answer getStorage(const Call& call)
{
    return readValue(call, [](ByteView value) { return hexText(value); });
}

Answer getStorageHash(const Call& call)
{
    return readValue(call, [](ByteView value) { return hexText(crypto::blake2b256(value)); });
}

Answer getStorageSize(const Call& call)
{
    return readValue(call, [](ByteView value) { return std::to_string(value.size()); });
}

Answer getReadProof(const Call& call)
{
    const Parsed<std::vector<Bytes>> keys = call.params.keys(0, "keys");
    if (!keys) {
        return refuse(keys);
    }
    const Parsed<StateOfBlock> at = stateAt(call, 1);
    if (!at) {
        return refuse(at);
    }
    return "{\"at\":" + hexText(at->block) + ",\"proof\":" + hexListText(at->state.proof(*keys)) + "}";
}

Answer callRuntime(const Call& call)
{
    const Parsed<std::string> name = call.params.text(0, "name");
    const Parsed<std::optional<Bytes>> arguments = call.params.bytesIfAny(1, "data");
    const Parsed<Hash256> block = blockAt(call, 2);
    if (!name || !arguments || !block) {
        return !name ? refuse(name) : !arguments ? refuse(arguments) : refuse(block);
    }
    const Result<Bytes> answer = call.context.chain.runtimeCall(*name, arguments->value_or(Bytes()), *block);
    return answer ? Answer(hexText(*answer)) : runtimeFailure(answer.error(), *name, *block);
}

Answer getMetadata(const Call& call)
{
    constexpr std::string_view kFunction = "Metadata_metadata";
    const Parsed<Hash256> block = blockAt(call, 0);
    if (!block) {
        return refuse(block);
    }
    const Result<Bytes> answer = call.context.chain.runtimeCall(kFunction, {}, *block);
    if (!answer) {
        return runtimeFailure(answer.error(), kFunction, *block);
    }
    scale::Decoder in(*answer); // the runtime answers with a byte string
    const ByteView metadata = in.bytes();
    return in.finish() ? Answer(hexText(metadata)) : failure(code::kInternal, "Internal error");
}

Answer getRuntimeVersion(const Call& call)
{
    const Parsed<Hash256> block = blockAt(call, 0);
    if (!block) {
        return refuse(block);
    }
    // The runtime of this chain never changes: the version of a block whose state is gone is known as well.
    if (call.context.chain.block(*block) == nullptr) {
        return runtimeFailure(NodeError::UnknownBlock, "Core_version", *block);
    }
    return runtimeVersionText();
}

constexpr Method kMethods[] {
    { "chain_getRuntimeVersion", getRuntimeVersion },
    { "state_call", callRuntime },
    { "state_callAt", callRuntime },
    { "state_getMetadata", getMetadata },
    { "state_getReadProof", getReadProof },
    { "state_getRuntimeVersion", getRuntimeVersion },
    { "state_getStorage", getStorage },
    { "state_getStorageAt", getStorage },
    { "state_getStorageHash", getStorageHash },
    { "state_getStorageHashAt", getStorageHash },
    { "state_getStorageSize", getStorageSize },
    { "state_getStorageSizeAt", getStorageSize },
};

} // namespace

std::span<const Method> stateMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
