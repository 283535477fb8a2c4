// SPDX-License-Identifier: MIT
#include "core/service/rehearsal/forgery.hpp"

#include "core/base/hex.hpp"
#include "core/consensus/aura.hpp"
#include "core/service/light_json.hpp"

#include <algorithm>

namespace taonaut::service {
namespace {

using nlohmann::json;

constexpr std::size_t kParentsRemembered = 4'096;

std::string hexNumber(std::uint32_t number)
{
    std::string digits;
    do {
        digits.insert(digits.begin(), "0123456789abcdef"[number % 16]);
        number /= 16;
    } while (number != 0);
    return "0x" + digits;
}

json octets(const Bytes& bytes)
{
    json list = json::array();
    for (const std::byte octet : bytes) {
        list.push_back(std::to_integer<unsigned>(octet));
    }
    return list;
}

std::optional<Bytes> bytesOfOctets(const json& list)
{
    Bytes bytes;
    if (!list.is_array()) {
        return std::nullopt;
    }
    for (const json& octet : list) {
        const bool fits = octet.is_number_unsigned() && octet.get<std::uint64_t>() < 256;
        if (!fits) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<std::byte>(octet.get<unsigned>()));
    }
    return bytes;
}

} // namespace

void flipBit(json& hex, int at)
{
    auto* const text = hex.is_string() ? hex.get_ptr<std::string*>() : nullptr;
    const int bytes = text == nullptr ? 0 : static_cast<int>(text->size() / 2) - 1;
    if (bytes < 1) {
        return;
    }
    const int place = std::clamp(at < 0 ? bytes + at : at, 0, bytes - 1);
    char& digit = (*text)[static_cast<std::size_t>(2 * place + 3)]; // the low digit
    static constexpr std::string_view kDigits = "0123456789abcdef";
    const std::size_t value = kDigits.find(digit);
    digit = value == std::string_view::npos ? '0' : kDigits[value ^ 1U];
}

json headerJson(const chain::Header& header)
{
    json logs = json::array();
    for (const chain::DigestItem& item : header.digest) {
        logs.push_back(toHex(item.encode()));
    }
    return { { "parentHash", toHex(header.parentHash.view()) },
        { "number", hexNumber(header.number.value()) }, { "stateRoot", toHex(header.stateRoot.view()) },
        { "extrinsicsRoot", toHex(header.extrinsicsRoot.view()) }, { "digest", { { "logs", logs } } } };
}

json forgedChild(const json& parent)
{
    const Result<chain::Header> honest = headerFromJson(parent);
    const Result<std::uint64_t> slot = honest ? consensus::slotOf(*honest) : fail(honest);
    if (!slot) {
        return parent;
    }
    chain::Header child = *honest;
    child.parentHash = honest->hash();
    child.number = honest->number.next();
    child.stateRoot.bytes[0] ^= std::byte { 1 };
    chain::DigestItem seal = honest->digest.back(); // honest, of the block before
    child.digest = { consensus::preRuntime(*slot + 1), std::move(seal) };
    return headerJson(child);
}

void changeJustification(json& block, const std::function<void(consensus::Justification&)>& change)
{
    const auto list = block.is_object() ? block.find("justifications") : block.end();
    if (list == block.end() || !list->is_array()) {
        return;
    }
    for (json& entry : *list) {
        const std::optional<Bytes> bytes
            = entry.is_array() && entry.size() == 2 ? bytesOfOctets(entry[1]) : std::nullopt;
        Result<consensus::Justification> proof
            = consensus::Justification::decode(bytes ? ByteView(*bytes) : ByteView());
        if (proof) {
            change(*proof);
            entry[1] = octets(proof->encode());
        }
    }
}

namespace {

/// Decodes hex as T, changes it and writes it back. Not a T: unchanged.
template <class T> void changeHex(json& hex, const std::function<void(T&)>& change)
{
    const Result<Bytes> bytes
        = hex.is_string() ? fromHex(hex.get<std::string>()) : fail(AnswerError::BadAnswer);
    Result<T> value = bytes ? T::decode(*bytes) : fail(bytes);
    if (value) {
        change(*value);
        hex = toHex(value->encode());
    }
}

} // namespace

void changeJustification(Reply& reply, const std::function<void(consensus::Justification&)>& change)
{
    json* const result = reply.result();
    if (result == nullptr) {
        return;
    }
    if (reply.method == "chain_getBlock") {
        changeJustification(*result, change);
    } else if (reply.method == "grandpa_justifications") {
        changeHex<consensus::Justification>(*result, change);
    } else if (reply.method == "grandpa_proveFinality") {
        changeHex<consensus::FinalityProof>(
            *result, [&change](consensus::FinalityProof& proof) { change(proof.justification); });
    }
}

void hideMethods(Reply& reply, std::string_view beginning)
{
    json* const result = reply.method == "rpc_methods" ? reply.result() : nullptr;
    if (result == nullptr || !result->is_object() || !result->contains("methods")
        || !result->at("methods").is_array()) {
        return;
    }
    json kept = json::array();
    for (const json& method : result->at("methods")) {
        if (!method.is_string() || !method.get<std::string>().starts_with(beginning)) {
            kept.push_back(method);
        }
    }
    (*result)["methods"] = std::move(kept);
}

json* proofOf(Reply& reply)
{
    json* const result = reply.method == "state_getReadProof" ? reply.result() : nullptr;
    const auto nodes = result != nullptr && result->is_object() ? result->find("proof") : json::iterator();
    return result != nullptr && result->is_object() && nodes != result->end() && nodes->is_array() ? &*nodes
                                                                                                   : nullptr;
}

void rememberParent(Reply& reply, std::map<std::string, std::string>& parents)
{
    const bool isHeader = reply.method == "chain_getHeader" || reply.method == "chain_newHead"
        || reply.method == "chain_finalizedHead";
    json* const result = isHeader ? reply.result() : nullptr;
    const Result<chain::Header> header = headerFromJson(result == nullptr ? json() : *result);
    if (header && parents.size() < kParentsRemembered) {
        parents.emplace(toHex(header->hash().view()), toHex(header->parentHash.view()));
    }
}

} // namespace taonaut::service
