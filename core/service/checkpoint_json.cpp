// SPDX-License-Identifier: MIT
#include "core/service/checkpoint_json.hpp"

#include "core/base/hex.hpp"
#include "core/service/known_chains.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

using Json = nlohmann::json;

/// Reads members and remembers the first that is not what it should be.
class CheckpointReader {
public:
    [[nodiscard]] const Json& object(const Json& parent, const char* name)
    {
        static const Json kNone = Json::object();
        const auto found = parent.find(name);
        return found != parent.end() && found->is_object() ? *found : (note(name), kNone);
    }
    [[nodiscard]] std::string text(const Json& parent, const char* name)
    {
        const auto found = parent.find(name);
        return found != parent.end() && found->is_string() ? found->get<std::string>()
                                                           : (note(name), std::string());
    }
    template <std::unsigned_integral T> [[nodiscard]] T number(const Json& parent, const char* name)
    {
        const auto found = parent.find(name);
        if (found != parent.end() && found->is_number_unsigned()
            && found->get<std::uint64_t>() <= std::numeric_limits<T>::max()) {
            return found->get<T>();
        }
        note(name);
        return 0;
    }
    template <class Fixed> [[nodiscard]] Fixed fixed(const std::string& hex, const char* name)
    {
        const Result<Fixed> value = fixedFromHex<Fixed>(hex);
        return value ? *value : (note(name), Fixed {});
    }
    [[nodiscard]] const Json& list(const Json& parent, const char* name)
    {
        static const Json kNone = Json::array();
        const auto found = parent.find(name);
        return found != parent.end() && found->is_array() ? *found : (note(name), kNone);
    }
    void note(const char* name)
    {
        if (m_bad.empty()) {
            m_bad = name;
        }
    }
    [[nodiscard]] const std::string& bad() const { return m_bad; }

private:
    std::string m_bad;
};

chain::Header readHeader(CheckpointReader& in, const Json& checkpoint)
{
    const Result<Bytes> bytes = fromHex(in.text(checkpoint, "header"));
    const Result<chain::Header> header = bytes ? chain::Header::decode(*bytes) : fail(bytes);
    return header ? *header : (in.note("header"), chain::Header {});
}

consensus::AuthoritySet readVoters(CheckpointReader& in, const Json& checkpoint)
{
    consensus::AuthoritySet voters;
    voters.id = in.number<std::uint64_t>(checkpoint, "setId");
    for (const Json& entry : in.list(checkpoint, "grandpaAuthorities")) {
        const Json& member = entry.is_object() ? entry : (in.note("grandpaAuthorities"), Json::object());
        voters.authorities.push_back(
            { in.fixed<consensus::VoterKey>(in.text(member, "key"), "grandpaAuthorities"),
                in.number<std::uint64_t>(member, "weight") });
    }
    return voters;
}

consensus::AuraAuthorities readAuthors(CheckpointReader& in, const Json& checkpoint)
{
    consensus::AuraAuthorities authors;
    for (const Json& entry : in.list(checkpoint, "auraAuthorities")) {
        authors.push_back(in.fixed<consensus::AuraKey>(
            entry.is_string() ? entry.get<std::string>() : std::string(), "auraAuthorities"));
    }
    return authors;
}

} // namespace

Result<light::ChainParameters> chainFromJson(const Json& root)
{
    if (!root.is_object()) {
        return fail(KnownChainError::BadCheckpoint, "not a JSON object");
    }
    CheckpointReader in;
    light::Checkpoint start;
    start.genesisHash = in.fixed<Hash256>(in.text(root, "genesisHash"), "genesisHash");
    const auto slotDurationMs = in.number<std::uint64_t>(root, "slotDuration");
    if (slotDurationMs == 0) {
        in.note("slotDuration");
    }
    const Json& checkpoint = in.object(root, "checkpoint");
    start.blockNumber = BlockNumber(in.number<std::uint32_t>(checkpoint, "blockNumber"));
    start.blockHash = in.fixed<Hash256>(in.text(checkpoint, "blockHash"), "blockHash");
    start.header = readHeader(in, checkpoint);
    start.voters = readVoters(in, checkpoint);
    start.authors = readAuthors(in, checkpoint);
    start.date = in.text(checkpoint, "date");
    start.origin = in.text(checkpoint, "origin");
    std::string name = in.text(root, "name");
    if (!in.bad().empty()) {
        return fail(KnownChainError::BadCheckpoint, in.bad());
    }
    return light::ChainParameters::fromCheckpoint(std::move(name), slotDurationMs, std::move(start));
}

nlohmann::ordered_json jsonOfChain(const light::ChainParameters& chain)
{
    using Ordered = nlohmann::ordered_json;
    const light::Checkpoint& start = chain.start();
    Ordered voters = Ordered::array();
    for (const auto& voter : start.voters.authorities) {
        voters.push_back({ { "key", toHex(voter.key.view()) }, { "weight", voter.weight } });
    }
    Ordered authors = Ordered::array();
    for (const auto& author : start.authors) {
        authors.push_back(toHex(author.view()));
    }
    Ordered checkpoint;
    checkpoint["blockNumber"] = start.blockNumber.value();
    checkpoint["blockHash"] = toHex(start.blockHash.view());
    checkpoint["header"] = toHex(start.header.encode());
    checkpoint["setId"] = start.voters.id;
    checkpoint["grandpaAuthorities"] = std::move(voters);
    checkpoint["auraAuthorities"] = std::move(authors);
    checkpoint["date"] = start.date;
    checkpoint["origin"] = start.origin;
    Ordered json;
    json["name"] = chain.name();
    json["genesisHash"] = toHex(start.genesisHash.view());
    json["slotDuration"] = chain.slotDurationMs();
    json["checkpoint"] = std::move(checkpoint);
    return json;
}

} // namespace taonaut::service
