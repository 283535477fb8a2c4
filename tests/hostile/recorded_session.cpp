// SPDX-License-Identifier: MIT
#include "tests/hostile/recorded_session.hpp"

#include "core/base/hex.hpp"
#include "core/net/json_text.hpp"
#include "core/service/light_json.hpp"
#include "core/service/rehearsal/forgery.hpp"

namespace taonaut::test {
namespace {

using namespace light;
using nlohmann::json;
using Event = RecordedSession::Event;
using Kind = Mutation::Kind;

/// Far above what any of these sessions needs.
constexpr std::size_t kMostMessages = 3'000;
constexpr std::size_t kMostOpenQuestions = 256;

class Replay {
public:
    Replay(const RecordedSession& session, std::vector<Mutation> mutations)
        : m_session(session)
        , m_mutations(std::move(mutations))
        , m_client(clientOf(session))
    {
    }

    ReplayResult run(bool recover)
    {
        for (const Event& event : m_session.events) {
            if (!m_rejected && m_result.broken.empty()) {
                play(event);
            }
        }
        compareAll();
        classify();
        if (recover && m_session.source) {
            recoverHonestly();
        }
        return std::move(m_result);
    }

private:
    static Client clientOf(const RecordedSession& session)
    {
        return session.state.empty() ? Client(session.chain)
                                     : std::move(*Client::restore(session.chain, session.state));
    }

    void play(const Event& event)
    {
        switch (event.kind) {
        case Event::Kind::Connect:
            m_client.connected();
            talk();
            return;
        case Event::Kind::ConnectOffering:
            m_client.connected();
            m_client.serverOffers({ true });
            talk();
            return;
        case Event::Kind::Justification:
            announceProof(event);
            talk();
            return;
        case Event::Kind::NewHead:
        case Event::Kind::FinalHead:
            announce(event);
            talk();
            return;
        case Event::Kind::Read:
        case Event::Kind::List:
            read(event);
            return;
        }
    }

    void talk()
    {
        for (auto open = m_client.nextRequests(); !open.empty() && !m_rejected;
             open = m_client.nextRequests()) {
            if (open.size() > kMostOpenQuestions || m_result.messages > kMostMessages) {
                m_result.broken = "endless conversation";
                return;
            }
            if (isMutated(Kind::Reordered, m_result.messages)) {
                std::reverse(open.begin(), open.end());
            }
            for (const Request& request : open) {
                if (!m_rejected) {
                    answer(request);
                }
            }
        }
    }

    void answer(const Request& request)
    {
        std::optional<std::string> text = textFor(request.question);
        const std::size_t at = m_result.messages++;
        if (isMutated(Kind::Dropped, at)) {
            return;
        }
        if (!text || isMutated(Kind::Refused, at)) {
            take(m_client.answer(request.id, Unavailable {}, m_session.now));
            return;
        }
        *text = changed(*text, at, request.question);
        const int times = isMutated(Kind::Twice, at) ? 2 : 1;
        for (int i = 0; i < times && !m_rejected; ++i) {
            deliver(request, *text);
        }
    }

    void deliver(const Request& request, const std::string& text)
    {
        const Result<json> value = net::parseJson(text);
        if (!value) {
            reject(value.error());
            return;
        }
        const Result<Answer> answer = service::answerFor(request.question, *value);
        if (!answer) {
            reject(answer.error());
            return;
        }
        note(*answer);
        take(m_client.answer(request.id, *answer, m_session.now));
    }

    void announce(const Event& event)
    {
        const std::size_t at = m_result.messages++;
        if (isMutated(Kind::Dropped, at) || isMutated(Kind::Refused, at)) {
            return;
        }
        const Result<json> value = net::parseJson(changed(event.text, at, AskBestHead {}));
        const Result<chain::Header> header = value ? service::headerFromJson(*value) : fail(value);
        if (!header) {
            reject(header.error());
            return;
        }
        m_seen.insert({ header->number, header->hash() });
        const int times = isMutated(Kind::Twice, at) ? 2 : 1;
        for (int i = 0; i < times && !m_rejected; ++i) {
            take(event.kind == Event::Kind::FinalHead ? m_client.announceFinalized(*header, m_session.now)
                                                      : m_client.announceHead(*header, m_session.now));
        }
    }

    void announceProof(const Event& event)
    {
        const std::size_t at = m_result.messages++;
        if (isMutated(Kind::Dropped, at) || isMutated(Kind::Refused, at)) {
            return;
        }
        const Result<json> value = net::parseJson(changed(event.text, at, AskFinalityProof {}));
        const bool isText = value && value->is_string() && value->get<std::string>().starts_with("0x");
        const Result<Bytes> proof = isText ? fromHex(value->get<std::string>())
                                           : Result<Bytes>(fail(service::AnswerError::BadAnswer));
        if (!proof) {
            reject(proof.error());
            return;
        }
        const int times = isMutated(Kind::Twice, at) ? 2 : 1;
        for (int i = 0; i < times && !m_rejected; ++i) {
            take(m_client.announceJustification(*proof, m_session.now));
        }
    }

    void read(const Event& event)
    {
        const Result<ProofReader> reader = m_client.reader(m_client.best().hash);
        const Question question = AskProof { event.keys, m_client.best().hash };
        const std::optional<std::string> text = textFor(question);
        const std::size_t at = m_result.messages++;
        if (!reader || !text || isMutated(Kind::Dropped, at) || isMutated(Kind::Refused, at)) {
            return;
        }
        const Result<json> value = net::parseJson(changed(*text, at, question));
        Result<Answer> answer = value ? service::answerFor(question, *value) : fail(value);
        const Result<trie::StorageProof> proof = answer
            ? trie::StorageProof::create(std::move(std::get<ProofAnswer>(*answer).nodes))
            : Result<trie::StorageProof>(fail(answer));
        if (!proof) {
            reject(proof.error());
        } else if (event.kind == Event::Kind::Read) {
            check(reader->read(*proof, event.keys), event.keys);
        } else {
            check(reader->list(*proof, event.keys.front()), event.keys.front());
        }
    }

    void check(const Result<std::vector<ProvenBytes>>& values, const std::vector<Bytes>& keys)
    {
        if (!values) {
            reject(values.error());
            return;
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const ProvenBytes& value = (*values)[i];
            compareBlock(value.block(), value.level());
            if (!m_session.truth.holds(value.block().hash, keys[i], value.value())) {
                m_result.broken = "false value of " + toHex(keys[i]);
            }
        }
        ++m_result.proven;
    }

    void check(const Result<Proven<std::vector<trie::Entry>>>& list, const Bytes& prefix)
    {
        if (!list) {
            reject(list.error());
            return;
        }
        compareBlock(list->block(), list->level());
        if (!m_session.truth.lists(list->block().hash, prefix, list->value())) {
            m_result.broken = "false list below " + toHex(prefix);
        }
        ++m_result.proven;
    }

    // What a message says.

    [[nodiscard]] bool isMutated(Kind kind, std::size_t at) const
    {
        return std::any_of(m_mutations.begin(), m_mutations.end(),
            [&](const Mutation& mutation) { return mutation.kind == kind && mutation.at == at; });
    }

    [[nodiscard]] std::optional<std::string> textFor(const Question& question)
    {
        const service::RpcCall call = service::callFor(question);
        const std::string key = call.method + " " + call.params;
        if (const auto forged = m_forged.find(key); forged != m_forged.end()) {
            return forged->second;
        }
        if (const auto recorded = m_session.answers.find(key); recorded != m_session.answers.end()) {
            return recorded->second;
        }
        return m_session.source ? m_session.source(question) : std::nullopt;
    }

    std::string changed(std::string text, std::size_t at, const Question& question)
    {
        for (const Mutation& mutation : m_mutations) {
            if (mutation.at != at) {
                continue;
            }
            const bool ofConversation = mutation.kind == Kind::Refused || mutation.kind == Kind::Dropped
                || mutation.kind == Kind::Twice || mutation.kind == Kind::Reordered;
            if (mutation.kind == Kind::ForgedBlock) {
                text = forged(mutation, text, question);
            } else if (!ofConversation) {
                text = mutated(mutation, text, m_session.answers);
            }
        }
        return text;
    }

    /// A changed header in place of the one that the text is or names, served under its own hash from then on
    /// together with the honest finality proof, made to name it.
    std::string forged(const Mutation& mutation, const std::string& text, const Question& question)
    {
        const json message = json::parse(text, nullptr, false);
        std::optional<std::string> honest = text;
        if (message.is_string()) {
            const Result<Hash256> named = fixedFromHex<Hash256>(message.get<std::string>());
            honest = named ? textFor(AskHeader { *named }) : std::nullopt;
        } else if (!std::holds_alternative<AskBestHead>(question)) {
            return text; // other answers are named by a hash that was asked for
        }
        Random random(mutation.seed);
        const Mutation digit { random() % 2 == 0 ? Kind::HexDigit : Kind::HexOfAnotherAnswer, 0, random() };
        const std::string other = honest ? mutated(digit, *honest, m_session.answers) : text;
        const Result<json> value = net::parseJson(other);
        const Result<chain::Header> header = value ? service::headerFromJson(*value) : fail(value);
        if (!header) {
            return text;
        }
        serve(*header, *service::headerFromJson(json::parse(*honest)));
        return message.is_string() ? json(toHex(header->hash().view())).dump() : other;
    }

    void serve(const chain::Header& header, const chain::Header& honest)
    {
        const auto key = [](const Question& question) {
            const service::RpcCall call = service::callFor(question);
            return call.method + " " + call.params;
        };
        const Hash256 hash = header.hash();
        m_forged[key(AskHeader { hash })] = service::headerJson(header).dump();
        json block = json::parse(textFor(AskBlock { honest.hash() }).value_or("{}"), nullptr, false);
        service::changeJustification(block, [&](consensus::Justification& proof) {
            proof.commit.target = { hash, header.number };
            for (consensus::SignedPrecommit& precommit : proof.commit.precommits) {
                precommit.vote = proof.commit.target;
            }
        });
        block["block"]["header"] = service::headerJson(header);
        m_forged[key(AskBlock { hash })] = block.dump();
    }

    // What is believed.

    void note(const Answer& answer)
    {
        const std::optional<chain::Header>* header = nullptr;
        if (const auto* const named = std::get_if<HeaderAnswer>(&answer)) {
            header = &named->header;
        } else if (const auto* const block = std::get_if<BlockAnswer>(&answer)) {
            header = &block->header;
        }
        if (header != nullptr && *header) {
            m_seen.insert({ (*header)->number, (*header)->hash() });
        }
    }

    void take(const Verdict& verdict)
    {
        if (verdict.isRejected()) {
            reject(*verdict.reason);
        }
        compareBlock(m_client.finalized(), Level::Final);
        compareBlock(m_client.best(), m_client.levelOf(m_client.best()));
    }

    void reject(const Error& reason)
    {
        m_rejected = true;
        m_result.reason = std::string(reason.module()) + "." + std::string(reason.name());
    }

    void compareBlock(const BlockRef& block, Level level)
    {
        const std::string name = std::to_string(block.number.value()) + " " + toHex(block.hash.view());
        if (level == Level::Final && !m_session.truth.isFinal(block)) {
            m_result.broken = "final: " + name;
        } else if (level >= Level::Sealed && !m_session.truth.isSealed(block.hash)) {
            m_result.broken = "sealed: " + name;
        }
    }

    /// Every header that was ever shown to the client, and all that it says became final.
    void compareAll()
    {
        for (const BlockRef& block : m_seen) {
            compareBlock(block, m_client.levelOf(block));
        }
        for (const BlockRef& block : m_client.takeFinalized()) {
            compareBlock(block, Level::Final);
        }
    }

    void classify()
    {
        m_result.best = m_client.best();
        m_result.finalized = m_client.finalized();
        if (m_rejected) {
            m_result.ending = ReplayResult::Ending::Rejected;
            return;
        }
        const bool same = m_result.best == m_session.best && m_result.finalized == m_session.finalized
            && m_result.proven == m_session.proven;
        m_result.ending = same ? ReplayResult::Ending::Harmless : ReplayResult::Ending::Incomplete;
    }

    /// Lies leave no trace: the next, honest server brings the client to the end.
    void recoverHonestly()
    {
        m_rejected = false;
        m_client.connected();
        std::size_t answers = 0;
        for (auto open = m_client.nextRequests(); !open.empty(); open = m_client.nextRequests()) {
            for (const Request& request : open) {
                const std::optional<std::string> text = m_session.source(request.question);
                if (++answers > kMostMessages || m_rejected) {
                    m_result.broken = "no recovery: " + m_result.reason;
                    return;
                }
                if (text) {
                    deliver(request, *text);
                } else {
                    take(m_client.answer(request.id, Unavailable {}, m_session.now));
                }
            }
        }
        compareAll();
        if (!m_client.isFollowing() || m_client.finalized().number < m_session.finalized.number) {
            m_result.broken = "no recovery";
        }
    }

    const RecordedSession& m_session;
    std::vector<Mutation> m_mutations;
    Client m_client;
    std::map<std::string, std::string> m_forged;
    std::set<BlockRef> m_seen;
    bool m_rejected = false;
    ReplayResult m_result;
};

} // namespace

ReplayResult replay(const RecordedSession& session, const std::vector<Mutation>& mutations, bool recover)
{
    return Replay(session, mutations).run(recover);
}

} // namespace taonaut::test
