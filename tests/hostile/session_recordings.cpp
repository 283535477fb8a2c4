// SPDX-License-Identifier: MIT
#include "tests/hostile/session_recordings.hpp"

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/service/known_chains.hpp"
#include "core/service/light_json.hpp"
#include "core/service/rehearsal/forgery.hpp"

#include <algorithm>
#include <fstream>

namespace taonaut::test {
namespace {

using namespace light;
using nlohmann::json;
using Event = RecordedSession::Event;

json justificationsJson(const std::optional<Bytes>& justification)
{
    if (!justification) {
        return nullptr;
    }
    json octets = json::array();
    for (const std::byte octet : *justification) {
        octets.push_back(std::to_integer<unsigned>(octet));
    }
    return json::array({ json::array({ json::array({ 70, 82, 78, 75 }), octets }) });
}

json hexOrNull(const auto& value)
{
    return value ? json(toHex(ByteView(*value))) : json(nullptr);
}

/// As a node writes it. Empty: the node refuses.
std::optional<std::string> textOf(const Question& question, const Answer& answer)
{
    if (const auto* const hash = std::get_if<HashAnswer>(&answer)) {
        return (hash->hash ? json(toHex(hash->hash->view())) : json(nullptr)).dump();
    }
    if (const auto* const header = std::get_if<HeaderAnswer>(&answer)) {
        return (header->header ? service::headerJson(*header->header) : json(nullptr)).dump();
    }
    if (const auto* const block = std::get_if<BlockAnswer>(&answer)) {
        const auto written = [&] {
            return json {
                { "block",
                    { { "header", service::headerJson(*block->header) }, { "extrinsics", json::array() } } },
                { "justifications", justificationsJson(block->justification) }
            };
        };
        return (block->header ? written() : json(nullptr)).dump();
    }
    if (const auto* const storage = std::get_if<StorageAnswer>(&answer)) {
        return hexOrNull(storage->value).dump();
    }
    if (const auto* const final = std::get_if<FinalityProofAnswer>(&answer)) {
        return hexOrNull(final->proof).dump();
    }
    const auto* const proof = std::get_if<ProofAnswer>(&answer);
    if (proof == nullptr) {
        return std::nullopt;
    }
    json nodes = json::array();
    for (const Bytes& node : proof->nodes) {
        nodes.push_back(toHex(node));
    }
    return json { { "at", toHex(std::get<AskProof>(question).at.view()) }, { "proof", nodes } }.dump();
}

/// A chain with its server, kept alive by the session that was recorded from it.
struct World {
    ScriptedChain chain { 1, 2 };
    ScriptedServer server { chain };

    [[nodiscard]] std::optional<std::string> text(const Question& question)
    {
        return textOf(question, server.answer(question));
    }
    /// When the chain does not grow any more.
    [[nodiscard]] std::optional<std::string> settledText(const Question& question)
    {
        const service::RpcCall call = service::callFor(question);
        const std::string key = call.method + " " + call.params;
        const auto known = texts.find(key);
        if (known != texts.end()) {
            return known->second;
        }
        if (texts.size() >= kTextsKept) {
            texts.clear();
        }
        return texts[key] = text(question);
    }
    static constexpr std::size_t kTextsKept = 4'096;
    std::map<std::string, std::optional<std::string>> texts;
};

Truth truthOf(const std::shared_ptr<World>& world)
{
    const auto& chain = world->chain;
    std::vector<Hash256> final;
    for (std::uint32_t number = 0; number <= chain.finalized().header.number.value(); ++number) {
        final.push_back(chain.canonical(number).hash);
    }
    return {
        [final](const BlockRef& block) {
            return block.number.value() < final.size() && final[block.number.value()] == block.hash;
        },
        [world, &chain](const Hash256& hash) { return chain.find(hash) != nullptr; },
        [world, &chain](const Hash256& hash, const Bytes& key, const std::optional<Bytes>& value) {
            const auto held = chain.at(hash).state.get(key);
            return held.has_value() == value.has_value() && (!held || equal(*held, *value));
        },
        [world, &chain](const Hash256& hash, const Bytes& prefix, const std::vector<trie::Entry>& entries) {
            std::vector<trie::Entry> held;
            chain.at(hash).state.forEach(prefix, std::nullopt, [&held](ByteView key, ByteView value) {
                held.push_back({ toBytes(key), toBytes(value) });
                return true;
            });
            return std::equal(held.begin(), held.end(), entries.begin(), entries.end(),
                [](const auto& a, const auto& b) { return a.key == b.key && a.value == b.value; });
        },
    };
}

/// Talks honestly with a client and writes down what is said.
class Recorder {
public:
    explicit Recorder(std::string name)
        : m_session { std::move(name), m_world->chain.parameters() }
        , m_client(m_world->chain.parameters())
    {
    }

    [[nodiscard]] ScriptedChain& chain() { return m_world->chain; }
    [[nodiscard]] ScriptedServer& server() { return m_world->server; }

    /// The session begins here: what was said so far is the state that it resumes from.
    void beginFromState()
    {
        m_client.connected();
        converse(m_client, m_world->server, chain().now());
        m_session.state = m_client.serialize();
        m_client = std::move(*Client::restore(m_session.chain, m_session.state));
    }
    void connect()
    {
        m_session.events.push_back({ Event::Kind::Connect });
        m_client.connected();
        talk();
    }
    void connectOffering()
    {
        m_session.events.push_back({ Event::Kind::ConnectOffering });
        m_client.connected();
        m_client.serverOffers({ true });
        talk();
    }
    void justification()
    {
        const Bytes& proof = *chain().finalized().justification;
        m_session.events.push_back({ Event::Kind::Justification, json(toHex(proof)).dump() });
        m_client.announceJustification(proof, chain().now());
        talk();
    }
    void newHead()
    {
        const chain::Header& header = chain().head().header;
        m_session.events.push_back({ Event::Kind::NewHead, service::headerJson(header).dump() });
        m_client.announceHead(header, chain().now());
        talk();
    }
    void finalHead()
    {
        const chain::Header& header = chain().finalized().header;
        m_session.events.push_back({ Event::Kind::FinalHead, service::headerJson(header).dump() });
        m_client.announceFinalized(header, chain().now());
        talk();
    }
    void read(std::vector<Bytes> keys) { proof(Event::Kind::Read, std::move(keys)); }
    void list(const Bytes& prefix)
    {
        std::vector<Bytes> keys = chain().head().state.keys(prefix, std::nullopt, 1'000);
        keys.insert(keys.begin(), prefix);
        proof(Event::Kind::List, std::move(keys));
    }

    [[nodiscard]] RecordedSession finish()
    {
        m_session.now = chain().now();
        m_session.truth = truthOf(m_world);
        m_session.source
            = [world = m_world](const Question& question) { return world->settledText(question); };
        return std::move(m_session);
    }

private:
    void talk()
    {
        for (auto open = m_client.nextRequests(); !open.empty(); open = m_client.nextRequests()) {
            for (const Request& request : open) {
                write(request.question);
                m_client.answer(request.id, m_world->server.answer(request.question), chain().now());
            }
        }
    }
    void proof(Event::Kind kind, std::vector<Bytes> keys)
    {
        write(AskProof { keys, m_client.best().hash });
        m_session.events.push_back({ kind, {}, std::move(keys) });
    }
    void write(const Question& question)
    {
        const service::RpcCall call = service::callFor(question);
        if (const auto text = m_world->text(question)) {
            m_session.answers.emplace(call.method + " " + call.params, *text);
        }
    }

    std::shared_ptr<World> m_world = std::make_shared<World>();
    RecordedSession m_session;
    Client m_client;
};

Bytes accountKey(std::uint8_t id)
{
    AccountId account;
    account.bytes.fill(std::byte { id });
    return chain::systemAccountKey(account);
}

RecordedSession firstSync()
{
    Recorder recorder("first sync");
    recorder.chain().grow(2);
    recorder.chain().author();
    recorder.connect();
    return recorder.finish();
}

RecordedSession changeOfVoters()
{
    Recorder recorder("change of voters");
    recorder.chain().grow(1);
    recorder.chain().changeVoters(10, 3);
    recorder.chain().grow(1);
    recorder.connect();
    return recorder.finish();
}

RecordedSession changeOfAuthors()
{
    Recorder recorder("change of authors");
    recorder.chain().grow(1);
    recorder.chain().changeAuthors(20, 2);
    recorder.chain().grow(1);
    recorder.chain().author();
    recorder.connect();
    return recorder.finish();
}

RecordedSession jump()
{
    Recorder recorder("jump");
    recorder.chain().grow(300);
    recorder.chain().author();
    recorder.connect();
    recorder.read({ accountKey(3) });
    return recorder.finish();
}

RecordedSession jumpOverAChange()
{
    Recorder recorder("jump over a change of voters");
    recorder.chain().grow(150);
    const Hash256 change = recorder.chain().changeVoters(10, 3).hash;
    recorder.chain().grow(361);
    recorder.server().keepsOnlyMultiples = true;
    recorder.server().alwaysKept = { change };
    recorder.connect();
    return recorder.finish();
}

RecordedSession reading()
{
    Recorder recorder("reading");
    recorder.chain().grow(2);
    recorder.beginFromState();
    recorder.connect();
    recorder.read({ accountKey(3), accountKey(200), accountKey(7) });
    recorder.list(chain::storagePrefix("System", "Account"));
    recorder.list(chain::storagePrefix("Nothing", "Here"));
    recorder.read({ accountKey(201) });
    return recorder.finish();
}

RecordedSession following()
{
    Recorder recorder("following");
    recorder.chain().grow(1);
    recorder.beginFromState();
    recorder.connect();
    for (std::uint8_t i = 0; i < 2; ++i) {
        Recipe recipe;
        recipe.changes.push_back({ accountKey(3), Bytes(80, std::byte { i }) });
        const Hash256 block = recorder.chain().author(recipe).hash;
        recorder.newHead();
        recorder.read({ accountKey(3) });
        recorder.chain().finalize(block);
        recorder.finalHead();
    }
    recorder.chain().author();
    recorder.newHead();
    return recorder.finish();
}

/// With a server that proves the finality of any block, and tells of new proofs.
RecordedSession offeredProofs()
{
    Recorder recorder("offered proofs");
    recorder.chain().grow(1);
    recorder.chain().changeVoters(10, 3);
    recorder.chain().grow(1);
    recorder.connectOffering();
    const Hash256 block = recorder.chain().author().hash;
    recorder.newHead();
    recorder.chain().finalize(block);
    recorder.justification();
    recorder.read({ accountKey(4) });
    return recorder.finish();
}

/// The same over a jump.
RecordedSession offeredJump()
{
    Recorder recorder("jump by an offered proof");
    recorder.chain().grow(300);
    recorder.connectOffering();
    return recorder.finish();
}

RecordedSession resumed()
{
    Recorder recorder("resumed");
    recorder.chain().grow(2);
    recorder.beginFromState();
    recorder.chain().grow(2);
    recorder.connect();
    recorder.read({ accountKey(5), accountKey(250) });
    return recorder.finish();
}

/// An honest replay tells how long the session is and where it ends.
RecordedSession measured(RecordedSession session)
{
    const ReplayResult honest = replay(session, {});
    session.messages = honest.messages;
    session.best = honest.best;
    session.finalized = honest.finalized;
    session.proven = honest.proven;
    return session;
}

/// What was recorded is all that is known to be true.
Truth truthOf(const json& file, const ChainParameters& chain, const BlockRef& proven)
{
    std::map<Bytes, Bytes> values;
    for (const json& value : file.at("values")) {
        values.emplace(
            *fromHex(value.at("key").get<std::string>()), *fromHex(value.at("value").get<std::string>()));
    }
    const BlockRef start { chain.start().blockNumber, chain.start().blockHash };
    return {
        [start, proven](const BlockRef& block) { return block == start || block == proven; },
        [start, proven](const Hash256& hash) { return hash == start.hash || hash == proven.hash; },
        [proven, values](const Hash256& hash, const Bytes& key, const std::optional<Bytes>& value) {
            const auto held = values.find(key);
            return hash == proven.hash && held != values.end() && value == held->second;
        },
        [](const Hash256&, const Bytes&, const auto&) { return false; },
    };
}

} // namespace

std::vector<RecordedSession> scriptedSessions()
{
    std::vector<RecordedSession> sessions;
    for (auto* const make : { firstSync, changeOfVoters, changeOfAuthors, jump, jumpOverAChange, reading,
             following, resumed, offeredProofs, offeredJump }) {
        sessions.push_back(measured(make()));
    }
    return sessions;
}

std::optional<RecordedSession> finneySession(const std::string& path)
{
    std::ifstream in(path);
    const json file = in ? json::parse(in, nullptr, false) : json();
    const Result<ChainParameters> chain = service::finney();
    if (!file.is_object() || !chain) {
        return std::nullopt;
    }
    RecordedSession session { "Finney", *chain };
    std::vector<Bytes> keys;
    std::optional<chain::Header> newest;
    for (const json& exchange : file.at("exchanges")) {
        const auto method = exchange.at("method").get<std::string>();
        session.answers.emplace(method + " " + exchange.at("params").dump(), exchange.at("result").dump());
        if (method == "chain_getHeader") {
            newest = *service::headerFromJson(exchange.at("result"));
        } else if (method == "state_getReadProof") {
            for (const json& key : exchange.at("params").at(0)) {
                keys.push_back(*fromHex(key.get<std::string>()));
            }
        }
    }
    session.now = (*consensus::slotOf(*newest) + 1) * session.chain.slotDurationMs();
    session.events.push_back({ Event::Kind::Connect });
    session.events.push_back({ Event::Kind::Read, {}, keys });
    session.truth = truthOf(file, session.chain, { newest->number, newest->hash() });
    return measured(std::move(session));
}

} // namespace taonaut::test
