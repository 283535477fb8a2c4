// SPDX-License-Identifier: MIT
#include "core/service/light_calls.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

#include <limits>
#include <nlohmann/json.hpp>

namespace taonaut::service {
namespace {

using nlohmann::json;

constexpr std::uint32_t kMetadataVersion = 15;
constexpr std::size_t kLongestSpecName = 64;

tl::unexpected<Error> bad(std::string_view member)
{
    return fail(LinkError::BadAnswer, std::string(member));
}

Result<Bytes> hexFrom(const json& value, std::string_view member)
{
    const auto* text = value.get_ptr<const std::string*>();
    if (text == nullptr || !text->starts_with("0x")) {
        return bad(member);
    }
    Result<Bytes> bytes = fromHex(*text);
    return bytes ? std::move(bytes) : bad(member);
}

Result<std::uint32_t> u32From(const json& object, const char* name)
{
    const auto found = object.find(name);
    const auto* number = found == object.end() ? nullptr : found->get_ptr<const json::number_unsigned_t*>();
    if (number == nullptr || *number > std::numeric_limits<std::uint32_t>::max()) {
        return bad(name);
    }
    return static_cast<std::uint32_t>(*number);
}

} // namespace

RpcCall submitCall(ByteView extrinsic)
{
    return { "author_submitExtrinsic", json::array({ toHex(extrinsic) }).dump() };
}

Result<Hash256> submittedFrom(ByteView extrinsic, const json& result)
{
    const Result<Bytes> told = hexFrom(result, "hash");
    const Hash256 own = crypto::blake2b256(extrinsic);
    if (!told || !equal(*told, own.view())) {
        return bad("hash");
    }
    return own;
}

RpcCall runtimeCall(std::string_view method, ByteView arguments, const Hash256& at)
{
    return { "state_call", json::array({ std::string(method), toHex(arguments), toHex(at.view()) }).dump() };
}

Result<Bytes> runtimeResultFrom(const json& result)
{
    return hexFrom(result, "result");
}

RpcCall feeCall(ByteView extrinsic, const Hash256& at)
{
    scale::Encoder arguments;
    arguments.raw(extrinsic).u32(static_cast<std::uint32_t>(extrinsic.size()));
    return runtimeCall("TransactionPaymentApi_query_info", arguments.take(), at);
}

Result<Rao> feeFrom(const json& result)
{
    const Result<Bytes> bytes = hexFrom(result, "result");
    if (!bytes) {
        return fail(bytes);
    }
    scale::Decoder in(*bytes);
    static_cast<void>(in.compact<std::uint64_t>()); // weight: time
    static_cast<void>(in.compact<std::uint64_t>()); // weight: size of proof
    static_cast<void>(in.u8()); // class of dispatch
    const Rao fee(in.u64());
    if (!in.finish()) {
        return bad("dispatch info");
    }
    return fee;
}

RpcCall metadataCall(const Hash256& at)
{
    return runtimeCall("Metadata_metadata_at_version", scale::Encoder().u32(kMetadataVersion).take(), at);
}

Result<std::optional<Bytes>> metadataFrom(const json& result)
{
    const Result<Bytes> bytes = hexFrom(result, "result");
    if (!bytes) {
        return fail(bytes);
    }
    scale::Decoder in(*bytes);
    const bool there = in.option();
    Bytes metadata = there ? toBytes(in.bytes()) : Bytes();
    if (!in.finish()) {
        return bad("metadata");
    }
    return there ? std::optional(std::move(metadata)) : std::nullopt;
}

RpcCall oldMetadataCall(const Hash256& at)
{
    return { "state_getMetadata", json::array({ toHex(at.view()) }).dump() };
}

Result<Bytes> oldMetadataFrom(const json& result)
{
    return hexFrom(result, "result");
}

RpcCall keysCall(ByteView prefix, unsigned count, ByteView after, const Hash256& at)
{
    json start = after.empty() ? json() : json(toHex(after));
    return { "state_getKeysPaged",
        json::array({ toHex(prefix), count, std::move(start), toHex(at.view()) }).dump() };
}

Result<std::vector<Bytes>> keysFrom(const json& result, ByteView prefix, unsigned count, ByteView after)
{
    if (!result.is_array() || result.size() > count) {
        return bad("keys");
    }
    std::vector<Bytes> keys;
    Bytes last = toBytes(after);
    for (const json& entry : result) {
        Result<Bytes> key = hexFrom(entry, "key");
        if (!key) {
            return fail(key);
        }
        const bool under = key->size() >= prefix.size() && equal(ByteView(*key).first(prefix.size()), prefix);
        const bool first = keys.empty() && after.empty();
        if (!under || (!first && !ByteLess {}(last, *key))) {
            return bad("keys");
        }
        last = *key;
        keys.push_back(std::move(*key));
    }
    return keys;
}

RpcCall runtimeVersionCall()
{
    return { "state_getRuntimeVersion", "[]" };
}

Result<RuntimeVersion> runtimeVersionFrom(const json& result)
{
    if (!result.is_object()) {
        return bad("runtime version");
    }
    const auto name = result.find("specName");
    const auto* text = name == result.end() ? nullptr : name->get_ptr<const std::string*>();
    if (text == nullptr || text->size() > kLongestSpecName) {
        return bad("specName");
    }
    const Result<std::uint32_t> spec = u32From(result, "specVersion");
    const Result<std::uint32_t> transaction = u32From(result, "transactionVersion");
    if (!spec || !transaction) {
        return spec ? fail(transaction) : fail(spec);
    }
    return RuntimeVersion { *text, *spec, *transaction };
}

} // namespace taonaut::service
