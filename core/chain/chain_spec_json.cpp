// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/chain/chain_spec.hpp"

#include <limits>
#include <map>
#include <nlohmann/json.hpp>

namespace taonaut::chain {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

/// Reads one specification; keeps the first error like scale::Decoder, so that reading goes in straight
/// lines.
class Reader {
public:
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }

    void refuse(ChainError reason, std::string_view field)
    {
        if (!m_error) {
            m_error = Error(reason, std::string(field));
        }
    }

    /// The member, or null when it is absent or null itself.
    static const Json* optionalMember(const Json& object, const char* name)
    {
        const auto found = object.find(name);
        return found == object.end() || found->is_null() ? nullptr : &*found;
    }

    /// An empty object when the member is absent or no object.
    const Json& object(const Json& parent, const char* name)
    {
        static const Json kEmpty = Json::object();
        const Json* const member = optionalMember(parent, name);
        if (member == nullptr) {
            refuse(ChainError::MissingField, name);
            return kEmpty;
        }
        if (!member->is_object()) {
            refuse(ChainError::BadField, name);
            return kEmpty;
        }
        return *member;
    }

    std::optional<std::string> optionalText(const Json& parent, const char* name)
    {
        const Json* const member = optionalMember(parent, name);
        if (member == nullptr) {
            return std::nullopt;
        }
        if (!member->is_string()) {
            refuse(ChainError::BadField, name);
            return std::nullopt;
        }
        return member->get<std::string>();
    }

    std::string text(const Json& parent, const char* name)
    {
        if (optionalMember(parent, name) == nullptr) {
            refuse(ChainError::MissingField, name);
        }
        return optionalText(parent, name).value_or(std::string());
    }

    template <class T> std::optional<T> optionalNumber(const Json& parent, const char* name)
    {
        const Json* const member = optionalMember(parent, name);
        if (member == nullptr) {
            return std::nullopt;
        }
        if (!member->is_number_unsigned() || member->get<std::uint64_t>() > std::numeric_limits<T>::max()) {
            refuse(ChainError::BadField, name);
            return std::nullopt;
        }
        return static_cast<T>(member->get<std::uint64_t>());
    }

    std::vector<std::string> bootNodes(const Json& parent)
    {
        std::vector<std::string> result;
        const Json* const list = optionalMember(parent, "bootNodes");
        if (list == nullptr) {
            return result;
        }
        if (!list->is_array() || list->size() > ChainSpec::kMaximumBootNodes) {
            refuse(ChainError::BadField, "bootNodes");
            return result;
        }
        for (const Json& node : *list) {
            if (!node.is_string()) {
                refuse(ChainError::BadField, "bootNodes");
                return result;
            }
            result.push_back(node.get<std::string>());
        }
        return result;
    }

    Bytes hex(const std::string& digits, std::string_view field)
    {
        const bool prefixed = digits.starts_with("0x");
        const Result<Bytes> bytes = fromHex(digits);
        if (!prefixed || !bytes) {
            refuse(ChainError::BadField, field);
            return {};
        }
        return *bytes;
    }

    std::vector<trie::Entry> storage(const Json& object, std::string_view field)
    {
        std::vector<trie::Entry> entries;
        m_entries += object.size();
        if (m_entries > ChainSpec::kMaximumEntries) {
            refuse(ChainError::SpecTooLarge, field);
            return entries;
        }
        entries.reserve(object.size());
        for (const auto& item : object.items()) {
            if (!item.value().is_string()) {
                refuse(ChainError::BadField, field);
                return entries;
            }
            entries.push_back(
                { hex(item.key(), field), hex(item.value().get_ref<const std::string&>(), field) });
        }
        return entries;
    }

    std::vector<ChildStorage> childStorage(const Json& raw)
    {
        constexpr const char* kField = "childrenDefault";
        std::vector<ChildStorage> children;
        for (const auto& item : object(raw, kField).items()) {
            if (!item.value().is_object()) {
                refuse(ChainError::BadField, kField);
                return children;
            }
            children.push_back({ hex(item.key(), kField), storage(item.value(), kField) });
        }
        return children;
    }

private:
    std::optional<Error> m_error;
    std::size_t m_entries = 0;
};

ChainProperties readProperties(Reader& in, const Json& root)
{
    if (Reader::optionalMember(root, "properties") == nullptr) {
        return {};
    }
    const Json& object = in.object(root, "properties");
    ChainProperties properties;
    properties.ss58Format = in.optionalNumber<std::uint16_t>(object, "ss58Format");
    properties.tokenDecimals = in.optionalNumber<std::uint8_t>(object, "tokenDecimals");
    properties.tokenSymbol = in.optionalText(object, "tokenSymbol");
    properties.slotDurationMs = in.optionalNumber<std::uint32_t>(object, "slotDuration");
    return properties;
}

OrderedJson propertiesJson(const ChainProperties& properties)
{
    if (properties == ChainProperties {}) {
        return nullptr;
    }
    OrderedJson object = OrderedJson::object();
    if (properties.ss58Format) {
        object["ss58Format"] = *properties.ss58Format;
    }
    if (properties.tokenDecimals) {
        object["tokenDecimals"] = *properties.tokenDecimals;
    }
    if (properties.tokenSymbol) {
        object["tokenSymbol"] = *properties.tokenSymbol;
    }
    if (properties.slotDurationMs) {
        object["slotDuration"] = *properties.slotDurationMs;
    }
    return object;
}

OrderedJson storageJson(const std::vector<trie::Entry>& entries)
{
    // A sorted map writes the keys in order; hex digits sort like the bytes that they stand for.
    Json sorted = Json::object();
    for (const trie::Entry& entry : entries) {
        sorted[toHex(entry.key)] = toHex(entry.value);
    }
    return OrderedJson(sorted);
}

OrderedJson childrenJson(const std::vector<ChildStorage>& children)
{
    std::map<std::string, OrderedJson> sorted;
    for (const ChildStorage& child : children) {
        sorted[toHex(child.key)] = storageJson(child.entries);
    }
    OrderedJson object = OrderedJson::object();
    for (auto& entry : sorted) {
        object[entry.first] = std::move(entry.second);
    }
    return object;
}

} // namespace

Result<ChainSpec> ChainSpec::fromJson(std::string_view text)
{
    if (text.size() > kMaximumSize) {
        return fail(ChainError::SpecTooLarge, std::to_string(text.size()) + " bytes");
    }
    const Json root = Json::parse(text, nullptr, false);
    if (!root.is_object()) {
        return fail(ChainError::NotJson);
    }
    Reader in;
    ChainSpec spec;
    spec.name = in.text(root, "name");
    spec.id = in.text(root, "id");
    spec.chainType = in.optionalText(root, "chainType").value_or("Live");
    spec.bootNodes = in.bootNodes(root);
    spec.protocolId = in.optionalText(root, "protocolId");
    spec.properties = readProperties(in, root);
    const Json& raw = in.object(in.object(root, "genesis"), "raw");
    spec.top = in.storage(in.object(raw, "top"), "top");
    spec.children = in.childStorage(raw);
    if (in.error()) {
        return tl::unexpected<Error>(*in.error());
    }
    return spec;
}

std::string ChainSpec::toJson() const
{
    OrderedJson root = OrderedJson::object();
    root["name"] = name;
    root["id"] = id;
    root["chainType"] = chainType;
    root["bootNodes"] = bootNodes;
    if (protocolId) {
        root["protocolId"] = *protocolId;
    }
    root["properties"] = propertiesJson(properties);
    root["genesis"]["raw"]["top"] = storageJson(top);
    root["genesis"]["raw"]["childrenDefault"] = childrenJson(children);
    return root.dump(2, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace taonaut::chain
