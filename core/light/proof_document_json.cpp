// SPDX-License-Identifier: MIT
// ProofDocument as JSON. Strict: every member is read, and none that is not known is passed over.

#include "core/base/hex.hpp"
#include "core/light/proof_document.hpp"

#include <nlohmann/json.hpp>
#include <set>

namespace taonaut::light {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::string_view kFormat = "taonaut-proof/1";
constexpr int kDeepest = 8;

tl::unexpected<Error> damaged(std::string_view member)
{
    return fail(LightError::DocumentDamaged, std::string(member));
}

ordered_json refJson(const BlockRef& block)
{
    return { { "number", block.number.value() }, { "hash", toHex(block.hash.view()) } };
}

ordered_json listJson(const std::vector<Bytes>& list)
{
    ordered_json result = ordered_json::array();
    for (const Bytes& item : list) {
        result.push_back(toHex(item));
    }
    return result;
}

/// Notices members that are named twice, which the parser itself would pass over.
class RepeatGuard {
public:
    bool operator()(int depth, json::parse_event_t event, const json& parsed)
    {
        if (event == json::parse_event_t::object_start) {
            m_open.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            m_open.pop_back();
        } else if (event == json::parse_event_t::key) {
            m_repeated = m_repeated || !m_open.back().insert(parsed.get<std::string>()).second;
        }
        m_deep = m_deep || depth > kDeepest;
        return true;
    }
    [[nodiscard]] bool ok() const { return !m_repeated && !m_deep; }

private:
    std::vector<std::set<std::string>> m_open;
    bool m_repeated = false;
    bool m_deep = false;
};

/// Reads members of one object; the first error stays.
class ObjectReader {
public:
    ObjectReader(const json& object, std::string_view name)
        : m_object(object)
        , m_name(name)
    {
        if (!object.is_object()) {
            setError(name);
        }
    }

    /// Null after an error.
    const json* member(const char* name)
    {
        if (m_error) {
            return nullptr;
        }
        const auto found = m_object.find(name);
        if (found == m_object.end()) {
            setError(name);
            return nullptr;
        }
        ++m_read;
        return &*found;
    }
    bool has(const char* name) const { return m_object.is_object() && m_object.contains(name); }

    Bytes bytes(const char* name) { return bytesOfValue(member(name), name); }
    Bytes bytesOfValue(const json* value, std::string_view name)
    {
        const auto* const text = value == nullptr ? nullptr : value->get_ptr<const std::string*>();
        Result<Bytes> bytes = text != nullptr && text->starts_with("0x") ? fromHex(*text) : damaged(name);
        if (!bytes || toHex(*bytes) != *text) {
            setError(name);
            return {};
        }
        return std::move(*bytes);
    }
    std::string text(const char* name, std::size_t limit)
    {
        const json* const value = member(name);
        const auto* const text = value == nullptr ? nullptr : value->get_ptr<const std::string*>();
        if (text == nullptr || text->size() > limit) {
            setError(name);
            return {};
        }
        return *text;
    }
    Hash256 hash(const char* name)
    {
        const Result<Hash256> hash = Hash256::from(bytes(name));
        if (!hash) {
            setError(name);
        }
        return hash.value_or(Hash256());
    }
    BlockNumber number(const char* name)
    {
        const json* const value = member(name);
        const auto* const number
            = value == nullptr ? nullptr : value->get_ptr<const json::number_unsigned_t*>();
        if (number == nullptr || *number > 0xffffffffU) {
            setError(name);
            return BlockNumber();
        }
        return BlockNumber(static_cast<std::uint32_t>(*number));
    }
    BlockRef ref(const char* name)
    {
        const json* const value = member(name);
        if (value == nullptr) {
            return {};
        }
        ObjectReader inner(*value, name);
        const BlockRef block { inner.number("number"), inner.hash("hash") };
        adopt(inner.finish());
        return block;
    }
    /// Empty after an error or when the list is longer than the limit, which is one.
    std::vector<const json*> list(const char* name, std::size_t limit)
    {
        const json* const value = member(name);
        if (value == nullptr || !value->is_array()) {
            setError(name);
            return {};
        }
        if (value->size() > limit) {
            setError(Error(LightError::DocumentTooLarge, name));
            return {};
        }
        std::vector<const json*> items;
        for (const json& item : *value) {
            items.push_back(&item);
        }
        return items;
    }
    std::vector<Bytes> bytesList(const char* name, std::size_t limit)
    {
        std::vector<Bytes> result;
        for (const json* const item : list(name, limit)) {
            result.push_back(bytesOfValue(item, name));
        }
        return result;
    }

    void setError(std::string_view name) { setError(Error(LightError::DocumentDamaged, std::string(name))); }
    void setError(Error error)
    {
        if (!m_error) {
            m_error = std::move(error);
        }
    }
    template <class T> void adopt(const Result<T>& result)
    {
        if (!result) {
            setError(result.error());
        }
    }
    /// The first error, or one if a member was not read.
    [[nodiscard]] Result<void> finish()
    {
        if (!m_error && m_read != m_object.size()) {
            setError(m_name);
        }
        return m_error ? Result<void>(tl::unexpected<Error>(*m_error)) : Result<void>();
    }

private:
    const json& m_object;
    std::string m_name;
    std::size_t m_read = 0;
    std::optional<Error> m_error;
};

chain::Header readHeader(ObjectReader& in, const Bytes& bytes)
{
    Result<chain::Header> header = chain::Header::decode(bytes);
    in.adopt(header);
    return header ? std::move(*header) : chain::Header();
}

consensus::WarpFragment readFragment(ObjectReader& in, const json& value)
{
    consensus::WarpFragment fragment;
    ObjectReader inner(value, "fragments");
    fragment.header = readHeader(inner, inner.bytes("header"));
    Result<consensus::Justification> justification
        = consensus::Justification::decode(inner.bytes("justification"));
    inner.adopt(justification);
    if (justification) {
        fragment.justification = std::move(*justification);
    }
    in.adopt(inner.finish());
    return fragment;
}

AuthorProof readAuthors(ObjectReader& in, const json& value)
{
    ObjectReader inner(value, "authors");
    AuthorProof proof { inner.hash("block"), inner.bytesList("nodes", ProofDocument::kMostNodes) };
    in.adopt(inner.finish());
    return proof;
}

ProofDocument readDocument(ObjectReader& in)
{
    ProofDocument document;
    if (in.text("format", kFormat.size()) != kFormat) {
        in.setError("format");
    }
    document.network = in.text("network", ProofDocument::kLongestName);
    document.genesisHash = in.hash("genesis");
    document.start = in.ref("start");
    for (const json* const item : in.list("fragments", ProofDocument::kMostFragments)) {
        document.fragments.push_back(readFragment(in, *item));
    }
    for (const Bytes& header : in.bytesList("headers", ProofDocument::kMostHeaders)) {
        document.headers.push_back(readHeader(in, header));
    }
    if (in.has("authors")) {
        if (const json* const authors = in.member("authors")) {
            document.authors = readAuthors(in, *authors);
        }
    }
    document.block = in.ref("block");
    document.nodes = in.bytesList("nodes", ProofDocument::kMostNodes);
    document.key = in.bytes("key");
    if (const json* const value = in.member("value"); value != nullptr && !value->is_null()) {
        document.value = in.bytesOfValue(value, "value");
    }
    return document;
}

} // namespace

std::string toJson(const ProofDocument& document)
{
    ordered_json fragments = ordered_json::array();
    for (const consensus::WarpFragment& fragment : document.fragments) {
        fragments.push_back({ { "header", toHex(fragment.header.encode()) },
            { "justification", toHex(fragment.justification.encode()) } });
    }
    ordered_json headers = ordered_json::array();
    for (const chain::Header& header : document.headers) {
        headers.push_back(toHex(header.encode()));
    }
    ordered_json result { { "format", kFormat }, { "network", document.network },
        { "genesis", toHex(document.genesisHash.view()) }, { "start", refJson(document.start) },
        { "fragments", std::move(fragments) }, { "headers", std::move(headers) } };
    if (document.authors) {
        result["authors"] = { { "block", toHex(document.authors->block.view()) },
            { "nodes", listJson(document.authors->nodes) } };
    }
    result["block"] = refJson(document.block);
    result["nodes"] = listJson(document.nodes);
    result["key"] = toHex(document.key);
    result["value"] = document.value ? ordered_json(toHex(*document.value)) : ordered_json();
    return result.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

Result<ProofDocument> proofDocumentFromJson(std::string_view text)
{
    if (text.size() > ProofDocument::kLongestText) {
        return fail(LightError::DocumentTooLarge, std::to_string(text.size()) + " characters");
    }
    RepeatGuard guard;
    const json parsed = json::parse(text, std::ref(guard), false);
    if (parsed.is_discarded() || !guard.ok()) {
        return damaged("JSON");
    }
    ObjectReader in(parsed, "document");
    ProofDocument document = readDocument(in);
    if (const Result<void> done = in.finish(); !done) {
        return fail(done);
    }
    return document;
}

} // namespace taonaut::light
