// SPDX-License-Identifier: MIT
#include "app/vectors/call_arguments.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"
#include "core/metadata/value_json.hpp"

#include <charconv>

namespace taonaut::vectors {

namespace {

using metadata::Metadata;
using metadata::TypeId;

constexpr std::string_view kTimes = " x ";
constexpr std::size_t kMostRepeats = 4096;

std::optional<std::size_t> leadingNumber(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    (void)end;
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

/// "proofSize" of "proof_size".
std::string camelCase(const std::string& name)
{
    std::string result;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool start = name[i] == '_' && i + 1 < name.size();
        result += start ? static_cast<char>(std::toupper(static_cast<unsigned char>(name[++i]))) : name[i];
    }
    return result;
}

std::string accountHex(const std::string& text)
{
    const Result<AccountId> account = crypto::accountFromSs58(text);
    return account ? "0x" + toBareHex(account->view()) : text;
}

/// Makes the JSON form of values out of what vector files write.
class Canonical {
public:
    explicit Canonical(const Metadata& chain)
        : m_chain(chain)
        , m_types(chain.types)
    {
    }

    [[nodiscard]] Json call(const std::string& name, const Json& arguments)
    {
        const std::size_t dot = name.find('.');
        const std::string pallet = name.substr(0, dot);
        const std::string item = dot == std::string::npos ? "" : name.substr(dot + 1);
        const metadata::Case* const found = m_chain.call(pallet, item);
        if (found == nullptr) {
            return nullptr;
        }
        const Json fields = found->fields.empty() ? arguments : this->fields(found->fields, arguments);
        const bool plain = found->fields.empty() && fields.empty();
        return { { pallet, plain ? Json(item) : Json { { item, fields } } } };
    }

private:
    [[nodiscard]] bool isU8(TypeId type) const
    {
        const auto* const primitive = m_types.as<metadata::Primitive>(type);
        return primitive != nullptr && *primitive == metadata::Primitive::U8;
    }
    [[nodiscard]] bool isBytes(TypeId type) const
    {
        const auto* const list = m_types.as<metadata::Sequence>(type);
        const auto* const array = m_types.as<metadata::Array>(type);
        return (list != nullptr && isU8(list->element)) || (array != nullptr && isU8(array->element));
    }
    [[nodiscard]] bool isNamed(TypeId type, std::string_view name) const
    {
        const auto& path = m_types.at(type).path;
        return !path.empty() && path.back() == name;
    }

    [[nodiscard]] Json value(TypeId type, const Json& given)
    {
        if (isBytes(type)) {
            return given.is_string() ? Json("0x" + toBareHex(bytesFromText(given.get<std::string>())))
                                     : given;
        }
        if (type == m_chain.extrinsic.call && given.is_string()) {
            return decoded(type, given.get<std::string>());
        }
        if (const auto* const composite = m_types.as<metadata::Composite>(type)) {
            const bool account = isNamed(type, "AccountId32") && given.is_string();
            return fields(composite->fields, account ? Json(accountHex(given.get<std::string>())) : given);
        }
        if (m_types.as<metadata::Variant>(type) != nullptr) {
            return choice(type, given);
        }
        if (const auto* const sequence = m_types.as<metadata::Sequence>(type)) {
            return given.is_string() ? repeatedCalls(given.get<std::string>())
                                     : list(given, [&](std::size_t) { return sequence->element; });
        }
        if (const auto* const array = m_types.as<metadata::Array>(type)) {
            return list(given, [&](std::size_t) { return array->element; });
        }
        if (const auto* const tuple = m_types.as<metadata::Tuple>(type)) {
            return list(given, [&](std::size_t i) {
                return i < tuple->elements.size() ? tuple->elements[i] : metadata::TypeId {};
            });
        }
        return given;
    }

    template <class ElementType> Json list(const Json& given, const ElementType& elementType)
    {
        if (!given.is_array()) {
            return given;
        }
        Json result = Json::array();
        for (std::size_t i = 0; i < given.size(); ++i) {
            result.push_back(value(elementType(i), given[i]));
        }
        return result;
    }

    /// What has no field of its own stays, to be refused.
    Json fields(const std::vector<metadata::Field>& fields, const Json& given)
    {
        if (fields.size() == 1 && !fields.front().name) {
            return value(fields.front().type, given);
        }
        if (!given.is_object()) {
            return given;
        }
        Json result = given;
        for (const metadata::Field& field : fields) {
            const std::string name = field.name.value_or("");
            const std::string other = camelCase(name);
            const std::string& written = given.contains(name) ? name : other;
            if (given.contains(written)) {
                result.erase(written);
                result[name] = value(field.type, given[written]);
            }
        }
        return result;
    }

    Json choice(TypeId type, const Json& given)
    {
        const auto& cases = std::get<metadata::Variant>(m_types.at(type).def);
        if (isNamed(type, "Option")) {
            return option(cases.find("Some")->fields.front().type, given);
        }
        if (isNamed(type, "MultiAddress") && given.is_string()) {
            return { { "Id", accountHex(given.get<std::string>()) } };
        }
        if (!given.is_object() || given.size() != 1) {
            return given;
        }
        const std::string name = given.begin().key();
        const metadata::Case* const chosen = cases.find(std::string_view(name));
        return chosen == nullptr ? given : Json { { name, fields(chosen->fields, given.begin().value()) } };
    }

    /// null, "Some(x)" or x.
    Json option(TypeId inner, const Json& given)
    {
        constexpr std::string_view kSome = "Some(";
        if (given.is_null()) {
            return nullptr;
        }
        const std::string text = given.is_string() ? given.get<std::string>() : "";
        if (text.starts_with(kSome) && text.ends_with(")")) {
            return value(inner, text.substr(kSome.size(), text.size() - kSome.size() - 1));
        }
        return value(inner, given);
    }

    Json decoded(TypeId type, const std::string& hex)
    {
        const Bytes bytes = bytesFromText(hex);
        const auto tree = metadata::ValueTree::readWhole(m_types, type, bytes);
        return tree ? Json::parse(metadata::toJson(tree->root()), nullptr, false) : Json(hex);
    }

    /// "6 x Balances.transfer_keep_alive(dest=//Bob, value=1000000*(i+1))"
    Json repeatedCalls(const std::string& text)
    {
        const std::size_t open = text.find("(dest=");
        const std::size_t comma = text.find(", value=");
        const std::size_t times = text.find(kTimes);
        const auto count = leadingNumber(text);
        if (open > text.size() || comma > text.size() || times > open || !count || *count > kMostRepeats
            || !text.ends_with("*(i+1))")) {
            return text;
        }
        const std::string name = text.substr(times + kTimes.size(), open - times - kTimes.size());
        const auto account = developmentAccount(std::string_view(text).substr(open + 6, comma - open - 6));
        const auto unit = leadingNumber(std::string_view(text).substr(comma + 8));
        Json result = Json::array();
        for (std::size_t i = 0; account && unit && i < *count; ++i) {
            result.push_back(call(name,
                { { "dest", crypto::toSs58(*account) }, { "value", std::to_string(*unit * (i + 1)) } }));
        }
        return result;
    }

    const Metadata& m_chain;
    const metadata::TypeRegistry& m_types;
};

} // namespace

std::string_view moduleOf(CallError)
{
    return "vectors";
}

std::string_view nameOf(CallError)
{
    return "NoSuchCall";
}

Bytes bytesFromText(const std::string& text)
{
    const std::size_t times = text.find(kTimes);
    const auto count = leadingNumber(text);
    if (times != std::string::npos && count && *count <= kMostRepeats) {
        const auto unit = fromHex(text.substr(times + kTimes.size()));
        Bytes result;
        for (std::size_t i = 0; unit && i < *count; ++i) {
            append(result, *unit);
        }
        return result;
    }
    const auto hex = text.starts_with("0x") ? fromHex(text) : fail(BytesError::NotHex);
    return hex ? *hex : toBytes(bytesOf(text));
}

std::optional<AccountId> developmentAccount(std::string_view uri)
{
    const auto pair = crypto::sr25519FromUri(bytesOf(uri));
    return pair ? std::optional(AccountId { pair->publicKey().bytes }) : std::nullopt;
}

Result<Bytes> encodeNamedCall(const Metadata& chain, const std::string& name, const Json& arguments)
{
    const Json call = Canonical(chain).call(name, arguments);
    if (call.is_null()) {
        return fail(CallError::NoSuchCall, name);
    }
    const auto value = metadata::fromJson(chain.types, chain.extrinsic.call, call.dump());
    return value ? metadata::encodeValue(chain.types, *value) : fail(value);
}

} // namespace taonaut::vectors
