// SPDX-License-Identifier: MIT
#include "core/wallet/typed_data.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/ethereum.hpp"
#include "core/crypto/hash.hpp"
#include "core/wallet/typed_value.hpp"

#include <map>
#include <set>

namespace taonaut::wallet {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kLargestDocument = std::size_t { 256 } << 10;
constexpr unsigned kDeepest = 16;
constexpr const char* kDomain = "EIP712Domain";

struct Member {
    std::string name;
    std::string type;
};
using Types = std::map<std::string, std::vector<Member>, std::less<>>;

/// "Person[2][]" without its last "[…]"; empty when there is none.
std::optional<std::string_view> elementOf(std::string_view type)
{
    const std::size_t open = type.rfind('[');
    if (open == std::string_view::npos || !type.ends_with(']')) {
        return std::nullopt;
    }
    return type.substr(0, open);
}

std::string_view baseOf(std::string_view type)
{
    return type.substr(0, type.find('['));
}

class Hasher {
public:
    explicit Hasher(const Types& types)
        : m_types(types)
    {
    }

    /// keccak256(type hash, members). Errors: all of TypedDataError but BadJson.
    Result<Hash256> structure(const std::string& type, const Json& value, unsigned depth = 0)
    {
        const auto known = m_types.find(type);
        if (known == m_types.end()) {
            return fail(TypedDataError::UnknownType, type);
        }
        if (depth > kDeepest) {
            return fail(TypedDataError::TooDeep);
        }
        if (!value.is_object()) {
            return fail(TypedDataError::BadValue, type);
        }
        const Result<void> fits = checkNames(known->second, value);
        if (!fits) {
            return fail(fits);
        }
        Bytes encoded = toBytes(typeHash(type).view());
        for (const Member& member : known->second) {
            const Result<Hash256> word = this->value(member.type, value[member.name], depth + 1);
            if (!word) {
                return fail(word);
            }
            append(encoded, word->view());
        }
        return crypto::keccak256(encoded);
    }

private:
    static Result<void> checkNames(const std::vector<Member>& members, const Json& value)
    {
        for (const Member& member : members) {
            if (!value.contains(member.name)) {
                return fail(TypedDataError::MissingMember, member.name);
            }
        }
        for (const auto& item : value.items()) {
            const bool named = std::any_of(members.begin(), members.end(),
                [&](const Member& member) { return member.name == item.key(); });
            if (!named) {
                return fail(TypedDataError::UnknownMember, item.key());
            }
        }
        return {};
    }

    /// The 32 bytes that stand for a value.
    Result<Hash256> value(const std::string& type, const Json& value, unsigned depth)
    {
        if (depth > kDeepest) {
            return fail(TypedDataError::TooDeep);
        }
        if (const auto element = elementOf(type)) {
            return list(type, std::string(*element), value, depth);
        }
        return m_types.contains(type) ? structure(type, value, depth) : encodedAtom(type, value);
    }

    Result<Hash256> list(
        const std::string& type, const std::string& element, const Json& value, unsigned depth)
    {
        const std::string count = type.substr(element.size() + 1, type.size() - element.size() - 2);
        const bool fits = value.is_array() && (count.empty() || count == std::to_string(value.size()));
        if (!fits) {
            return fail(TypedDataError::BadValue, type);
        }
        Bytes encoded;
        for (const Json& item : value) {
            const Result<Hash256> word = this->value(element, item, depth + 1);
            if (!word) {
                return fail(word);
            }
            append(encoded, word->view());
        }
        return crypto::keccak256(encoded);
    }

    const Hash256& typeHash(const std::string& type)
    {
        const auto known = m_typeHashes.find(type);
        return known != m_typeHashes.end()
            ? known->second
            : m_typeHashes.emplace(type, crypto::keccak256(bytesOf(description(type)))).first->second;
    }
    /// "Mail(Person from,string text)Person(string name)": the type, then all others below it by name.
    std::string description(const std::string& type) const
    {
        std::set<std::string> others = reachable(type);
        others.erase(type);
        std::string text = signature(type);
        for (const std::string& other : others) {
            text += signature(other);
        }
        return text;
    }
    /// The type and all that its members name, their members' types and so on.
    std::set<std::string> reachable(const std::string& type) const
    {
        std::set<std::string> found { type };
        for (std::vector<std::string> open { type }; !open.empty();) {
            const std::string next = std::move(open.back());
            open.pop_back();
            for (const Member& member : m_types.find(next)->second) {
                const std::string below(baseOf(member.type));
                if (m_types.contains(below) && found.insert(below).second) {
                    open.push_back(below);
                }
            }
        }
        return found;
    }
    std::string signature(const std::string& type) const
    {
        std::string text = type + "(";
        for (const Member& member : m_types.find(type)->second) {
            text += (text.back() == '(' ? "" : ",") + member.type + " " + member.name;
        }
        return text + ")";
    }

    const Types& m_types;
    std::map<std::string, Hash256> m_typeHashes; // one value may hold thousands of one type
};

/// Errors: BadJson.
Result<Types> readTypes(const Json& document)
{
    Types types;
    for (const auto& item : document.items()) {
        std::vector<Member>& members = types[item.key()];
        if (!item.value().is_array()) {
            return fail(TypedDataError::BadJson, "types");
        }
        for (const Json& member : item.value()) {
            const bool complete = member.is_object() && member.contains("name") && member["name"].is_string()
                && member.contains("type") && member["type"].is_string();
            if (!complete) {
                return fail(TypedDataError::BadJson, "types");
            }
            members.push_back({ member["name"].get<std::string>(), member["type"].get<std::string>() });
        }
    }
    return types;
}

/// The members that a domain may have, in their order.
std::vector<Member> domainMembers(const Json& domain)
{
    std::vector<Member> members;
    for (const auto& [name, type] : { std::pair { "name", "string" }, { "version", "string" },
             { "chainId", "uint256" }, { "verifyingContract", "address" }, { "salt", "bytes32" } }) {
        if (domain.contains(name)) {
            members.push_back({ name, type });
        }
    }
    return members;
}

bool hasParts(const Json& document)
{
    return document.is_object() && document.contains("types") && document["types"].is_object()
        && document.contains("primaryType") && document["primaryType"].is_string()
        && document.contains("domain") && document["domain"].is_object() && document.contains("message");
}

} // namespace

std::string_view moduleOf(TypedDataError)
{
    return "typed data";
}

std::string_view nameOf(TypedDataError reason)
{
    switch (reason) {
    case TypedDataError::BadJson:
        return "BadJson";
    case TypedDataError::UnknownType:
        return "UnknownType";
    case TypedDataError::TooDeep:
        return "TooDeep";
    case TypedDataError::MissingMember:
        return "MissingMember";
    case TypedDataError::UnknownMember:
        return "UnknownMember";
    case TypedDataError::BadValue:
        return "BadValue";
    }
    return "Unknown";
}

Result<TypedDataHashes> hashTypedData(std::string_view json)
{
    if (json.size() > kLargestDocument) {
        return fail(TypedDataError::BadJson, "too large");
    }
    const Json document = Json::parse(json, nullptr, false);
    if (!hasParts(document)) {
        return fail(TypedDataError::BadJson, "document");
    }
    Result<Types> types = readTypes(document["types"]);
    if (!types) {
        return fail(types);
    }
    const Json& domain = document["domain"];
    types->try_emplace(kDomain, domainMembers(domain));
    Hasher hasher(*types);
    const Result<Hash256> separator = hasher.structure(kDomain, domain);
    if (!separator) {
        return fail(separator);
    }
    const Result<Hash256> message
        = hasher.structure(document["primaryType"].get<std::string>(), document["message"]);
    if (!message) {
        return fail(message);
    }
    TypedDataHashes hashes { *separator, *message, crypto::typedDataDigest(*separator, *message), {} };
    if (domain.contains("chainId")) {
        hashes.chainId = unsignedNumber(domain["chainId"]).value_or(Uint256 {}).toUint64();
    }
    return hashes;
}

} // namespace taonaut::wallet
