// SPDX-License-Identifier: MIT
#include "core/service/light_json.hpp"

#include "core/base/hex.hpp"

#include <charconv>
#include <nlohmann/json.hpp>

namespace taonaut::service {
namespace {

using nlohmann::json;

// Far above anything a chain produces, far below what hurts.
constexpr std::size_t kMaximumDigestItems = 256;
constexpr std::size_t kMaximumExtrinsics = 65'536;
constexpr std::size_t kMaximumProofNodes = 262'144;
constexpr std::size_t kMaximumJustifications = 16;

tl::unexpected<Error> bad(std::string_view member)
{
    return fail(AnswerError::BadAnswer, std::string(member));
}

/// Null when absent.
const json* memberOf(const json& object, const char* name)
{
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

Result<Bytes> bytesFrom(const json* value, std::string_view member)
{
    const auto* text = value == nullptr ? nullptr : value->get_ptr<const std::string*>();
    if (text == nullptr || !text->starts_with("0x")) {
        return bad(member);
    }
    Result<Bytes> bytes = fromHex(*text);
    return bytes ? std::move(bytes) : bad(member);
}

Result<Hash256> hashFrom(const json* value, std::string_view member)
{
    const Result<Bytes> bytes = bytesFrom(value, member);
    const Result<Hash256> hash = bytes ? Hash256::from(*bytes) : fail(bytes);
    return hash ? hash : bad(member);
}

/// "0x2a": a quantity in hex, here at most u32.
Result<BlockNumber> numberFrom(const json* value)
{
    const auto* text = value == nullptr ? nullptr : value->get_ptr<const std::string*>();
    if (text == nullptr || !text->starts_with("0x")) {
        return bad("number");
    }
    std::uint32_t number = 0;
    const char* const end = text->data() + text->size();
    const auto [rest, error] = std::from_chars(text->data() + 2, end, number, 16);
    if (error != std::errc() || rest != end) {
        return bad("number");
    }
    return BlockNumber(number);
}

Result<std::vector<Bytes>> bytesListFrom(const json* list, std::string_view member, std::size_t limit)
{
    if (list == nullptr || !list->is_array()) {
        return bad(member);
    }
    if (list->size() > limit) {
        return fail(AnswerError::TooManyItems, std::string(member));
    }
    std::vector<Bytes> result;
    result.reserve(list->size());
    for (const json& item : *list) {
        Result<Bytes> bytes = bytesFrom(&item, member);
        if (!bytes) {
            return fail(bytes);
        }
        result.push_back(std::move(*bytes));
    }
    return result;
}

/// A list of numbers 0 to 255, as justifications are written, or hex text.
Result<Bytes> octetsFrom(const json& value)
{
    if (value.is_string()) {
        return bytesFrom(&value, "justifications");
    }
    if (!value.is_array()) {
        return bad("justifications");
    }
    Bytes bytes;
    bytes.reserve(value.size());
    for (const json& item : value) {
        const auto* octet = item.get_ptr<const json::number_unsigned_t*>();
        if (octet == nullptr || *octet > 255) {
            return bad("justifications");
        }
        bytes.push_back(static_cast<std::byte>(*octet));
    }
    return bytes;
}

/// The entry of the GRANDPA engine in [[engine, bytes], …]; null and an empty list hold none.
Result<std::optional<Bytes>> justificationFrom(const json* list)
{
    if (list == nullptr || list->is_null()) {
        return std::optional<Bytes>();
    }
    if (!list->is_array() || list->size() > kMaximumJustifications) {
        return bad("justifications");
    }
    for (const json& entry : *list) {
        if (!entry.is_array() || entry.size() != 2) {
            return bad("justifications");
        }
        const Result<Bytes> engine = octetsFrom(entry[0]);
        if (!engine) {
            return fail(engine);
        }
        if (equal(*engine, bytesOf({ chain::kGrandpaEngine.data(), chain::kGrandpaEngine.size() }))) {
            Result<Bytes> bytes = octetsFrom(entry[1]);
            return bytes ? Result<std::optional<Bytes>>(std::move(*bytes)) : fail(bytes);
        }
    }
    return std::optional<Bytes>();
}

std::string paramsOf(json params)
{
    return params.dump();
}

Result<light::Answer> hashAnswer(const json& result)
{
    if (result.is_null()) {
        return light::Answer(light::HashAnswer {});
    }
    const Result<Hash256> hash = hashFrom(&result, "hash");
    return hash ? Result<light::Answer>(light::HashAnswer { *hash }) : fail(hash);
}

struct CallWriter {
    RpcCall operator()(const light::AskFinalizedHead&) const { return { "chain_getFinalizedHead", "[]" }; }
    RpcCall operator()(const light::AskBestHead&) const { return { "chain_getBlockHash", "[]" }; }
    RpcCall operator()(const light::AskBlockHash& ask) const
    {
        return { "chain_getBlockHash", paramsOf(json::array({ ask.number.value() })) };
    }
    RpcCall operator()(const light::AskHeader& ask) const
    {
        return { "chain_getHeader", paramsOf(json::array({ toHex(ask.hash.view()) })) };
    }
    RpcCall operator()(const light::AskBlock& ask) const
    {
        return { "chain_getBlock", paramsOf(json::array({ toHex(ask.hash.view()) })) };
    }
    RpcCall operator()(const light::AskProof& ask) const
    {
        json keys = json::array();
        for (const Bytes& key : ask.keys) {
            keys.push_back(toHex(key));
        }
        return { "state_getReadProof", paramsOf(json::array({ std::move(keys), toHex(ask.at.view()) })) };
    }
    RpcCall operator()(const light::AskStorage& ask) const
    {
        return { "state_getStorage", paramsOf(json::array({ toHex(ask.key), toHex(ask.at.view()) })) };
    }
    RpcCall operator()(const light::AskFinalityProof& ask) const
    {
        return { "grandpa_proveFinality", paramsOf(json::array({ ask.number.value() })) };
    }
};

struct AnswerReader {
    const json& result;

    Result<light::Answer> operator()(const light::AskFinalizedHead&) const { return hashAnswer(result); }
    Result<light::Answer> operator()(const light::AskBestHead&) const { return hashAnswer(result); }
    Result<light::Answer> operator()(const light::AskBlockHash&) const { return hashAnswer(result); }
    Result<light::Answer> operator()(const light::AskHeader&) const
    {
        if (result.is_null()) {
            return light::Answer(light::HeaderAnswer {});
        }
        Result<chain::Header> header = headerFromJson(result);
        return header ? Result<light::Answer>(light::HeaderAnswer { std::move(*header) }) : fail(header);
    }
    Result<light::Answer> operator()(const light::AskBlock&) const
    {
        if (result.is_null()) {
            return light::Answer(light::BlockAnswer {});
        }
        const json* const block = memberOf(result, "block");
        const json* const headerJson = block == nullptr ? nullptr : memberOf(*block, "header");
        if (headerJson == nullptr) {
            return bad("block.header");
        }
        Result<chain::Header> header = headerFromJson(*headerJson);
        if (!header) {
            return fail(header);
        }
        Result<std::optional<Bytes>> justification = justificationFrom(memberOf(result, "justifications"));
        if (!justification) {
            return fail(justification);
        }
        return light::Answer(light::BlockAnswer { std::move(*header), std::move(*justification) });
    }
    Result<light::Answer> operator()(const light::AskProof& ask) const
    {
        Result<std::vector<Bytes>> nodes = proofFromJson(result, ask.at);
        return nodes ? Result<light::Answer>(light::ProofAnswer { std::move(*nodes) }) : fail(nodes);
    }
    Result<light::Answer> operator()(const light::AskStorage&) const
    {
        if (result.is_null()) {
            return light::Answer(light::StorageAnswer {});
        }
        Result<Bytes> value = bytesFrom(&result, "value");
        return value ? Result<light::Answer>(light::StorageAnswer { std::move(*value) }) : fail(value);
    }
    Result<light::Answer> operator()(const light::AskFinalityProof&) const
    {
        if (result.is_null()) {
            return light::Answer(light::FinalityProofAnswer {});
        }
        Result<Bytes> proof = bytesFrom(&result, "proof");
        return proof ? Result<light::Answer>(light::FinalityProofAnswer { std::move(*proof) }) : fail(proof);
    }
};

} // namespace

std::string_view moduleOf(AnswerError)
{
    return "answer";
}

std::string_view nameOf(AnswerError reason)
{
    switch (reason) {
    case AnswerError::BadAnswer:
        return "BadAnswer";
    case AnswerError::OtherBlock:
        return "OtherBlock";
    case AnswerError::TooManyItems:
        return "TooManyItems";
    }
    return "";
}

RpcCall callFor(const light::Question& question)
{
    return std::visit(CallWriter {}, question);
}

Result<light::Answer> answerFor(const light::Question& question, const json& result)
{
    return std::visit(AnswerReader { result }, question);
}

Result<chain::Header> headerFromJson(const json& value)
{
    const Result<Hash256> parent = hashFrom(memberOf(value, "parentHash"), "parentHash");
    const Result<BlockNumber> number = numberFrom(memberOf(value, "number"));
    const Result<Hash256> state = hashFrom(memberOf(value, "stateRoot"), "stateRoot");
    const Result<Hash256> extrinsics = hashFrom(memberOf(value, "extrinsicsRoot"), "extrinsicsRoot");
    if (!parent || !number || !state || !extrinsics) {
        return !parent ? fail(parent) : !number ? fail(number) : !state ? fail(state) : fail(extrinsics);
    }
    const json* const digest = memberOf(value, "digest");
    const Result<std::vector<Bytes>> logs = bytesListFrom(
        digest == nullptr ? nullptr : memberOf(*digest, "logs"), "digest.logs", kMaximumDigestItems);
    if (!logs) {
        return fail(logs);
    }
    chain::Header header { *parent, *number, *state, *extrinsics, {} };
    for (const Bytes& log : *logs) {
        Result<chain::DigestItem> item = chain::DigestItem::decode(log);
        if (!item) {
            return fail(item);
        }
        header.digest.push_back(std::move(*item));
    }
    return header;
}

Result<std::vector<Bytes>> bodyFromJson(const json& block)
{
    const json* const inner = memberOf(block, "block");
    return bytesListFrom(
        inner == nullptr ? nullptr : memberOf(*inner, "extrinsics"), "block.extrinsics", kMaximumExtrinsics);
}

Result<std::vector<Bytes>> proofFromJson(const json& value, const Hash256& at)
{
    const Result<Hash256> claimed = hashFrom(memberOf(value, "at"), "at");
    if (!claimed) {
        return fail(claimed);
    }
    if (*claimed != at) {
        return fail(AnswerError::OtherBlock);
    }
    return bytesListFrom(memberOf(value, "proof"), "proof", kMaximumProofNodes);
}

} // namespace taonaut::service
