// SPDX-License-Identifier: MIT
#include "core/node/rpc/params.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/ss58.hpp"
#include "core/trie/state_trie.hpp"

#include <charconv>
#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

using nlohmann::json;

constexpr std::size_t kMostKeys = 16'384;

tl::unexpected<Failure> bad(std::string_view name, std::string_view reason)
{
    return invalidParams(std::string(name) + ": " + std::string(reason));
}

Parsed<Bytes> bytesFrom(const json& value, std::string_view name)
{
    const auto* text = value.get_ptr<const std::string*>();
    if (text == nullptr) {
        return bad(name, "not a text of hexadecimal digits");
    }
    Result<Bytes> bytes = fromHex(*text);
    if (!bytes) {
        return bad(name, "not a text of hexadecimal digits");
    }
    return std::move(*bytes);
}

Parsed<Hash256> hashFrom(const json& value, std::string_view name)
{
    const Parsed<Bytes> bytes = bytesFrom(value, name);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const Result<Hash256> hash = Hash256::from(*bytes);
    if (!hash) {
        return bad(name, "not 32 bytes");
    }
    return *hash;
}

Parsed<Bytes> keyFrom(const json& value, std::string_view name)
{
    Parsed<Bytes> key = bytesFrom(value, name);
    if (key && key->size() > trie::kLongestKey) {
        return bad(name, "longer than any storage key");
    }
    return key;
}

} // namespace

std::optional<std::uint64_t> numberFrom(const json& value)
{
    if (const auto* number = value.get_ptr<const json::number_unsigned_t*>()) {
        return *number;
    }
    const auto* text = value.get_ptr<const std::string*>();
    if (text == nullptr || !text->starts_with("0x")) {
        return std::nullopt;
    }
    std::uint64_t number = 0;
    const char* const end = text->data() + text->size();
    const auto [rest, error] = std::from_chars(text->data() + 2, end, number, 16);
    return error == std::errc() && rest == end ? std::optional(number) : std::nullopt;
}

Params::Params(const json& list)
    : m_list(list)
{
}

const json* Params::at(std::size_t index) const
{
    if (!m_list.is_array() || index >= m_list.size() || m_list[index].is_null()) {
        return nullptr;
    }
    return &m_list[index];
}

Parsed<std::string> Params::text(std::size_t index, std::string_view name) const
{
    const json* const value = at(index);
    if (value == nullptr) {
        return bad(name, "missing");
    }
    if (!value->is_string()) {
        return bad(name, "not a text");
    }
    return value->get<std::string>();
}

Parsed<Bytes> Params::bytes(std::size_t index, std::string_view name) const
{
    const json* const value = at(index);
    return value == nullptr ? Parsed<Bytes>(bad(name, "missing")) : bytesFrom(*value, name);
}

Parsed<std::optional<Bytes>> Params::bytesIfAny(std::size_t index, std::string_view name) const
{
    const json* const value = at(index);
    if (value == nullptr) {
        return std::optional<Bytes>();
    }
    return bytesFrom(*value, name).transform([](Bytes bytes) { return std::optional(std::move(bytes)); });
}

Parsed<std::optional<Hash256>> Params::hashIfAny(std::size_t index, std::string_view name) const
{
    const json* const value = at(index);
    if (value == nullptr) {
        return std::optional<Hash256>();
    }
    return hashFrom(*value, name).transform([](const Hash256& hash) { return std::optional(hash); });
}

Parsed<Hash256> Params::hash(std::size_t index, std::string_view name) const
{
    const json* const value = at(index);
    return value == nullptr ? Parsed<Hash256>(bad(name, "missing")) : hashFrom(*value, name);
}

Parsed<std::uint64_t> Params::number(std::size_t index, std::string_view name) const
{
    const json* const value = at(index);
    const std::optional<std::uint64_t> number = value == nullptr ? std::nullopt : numberFrom(*value);
    if (!number) {
        return bad(name, value == nullptr ? "missing" : "not a number");
    }
    return *number;
}

Parsed<AccountId> Params::account(std::size_t index, std::string_view name) const
{
    const Parsed<std::string> text = this->text(index, name);
    if (!text) {
        return tl::unexpected(text.error());
    }
    if (const Result<AccountId> raw = fixedFromHex<AccountId>(*text); text->starts_with("0x") && raw) {
        return *raw;
    }
    const Result<crypto::Ss58Address> address = crypto::decodeSs58(*text);
    if (!address) {
        return bad(name, "not an address");
    }
    return address->account;
}

Parsed<Bytes> Params::key(std::size_t index, std::string_view name) const
{
    const json* const value = at(index);
    return value == nullptr ? Parsed<Bytes>(bad(name, "missing")) : keyFrom(*value, name);
}

Parsed<std::optional<Bytes>> Params::keyIfAny(std::size_t index, std::string_view name) const
{
    const json* const value = at(index);
    if (value == nullptr) {
        return std::optional<Bytes>();
    }
    return keyFrom(*value, name).transform([](Bytes key) { return std::optional(std::move(key)); });
}

Parsed<std::vector<Bytes>> Params::keys(std::size_t index, std::string_view name) const
{
    const json* const list = at(index);
    if (list == nullptr || !list->is_array()) {
        return bad(name, "not a list of keys");
    }
    if (list->size() > kMostKeys) {
        return bad(name, "too many keys");
    }
    std::vector<Bytes> keys;
    keys.reserve(list->size());
    for (const json& value : *list) {
        Parsed<Bytes> key = keyFrom(value, name);
        if (!key) {
            return tl::unexpected(std::move(key.error()));
        }
        keys.push_back(std::move(*key));
    }
    return keys;
}

} // namespace taonaut::node::rpc
