// SPDX-License-Identifier: MIT
#include "core/service/light_list.hpp"

#include "core/service/light_calls.hpp"

#include <deque>

namespace taonaut::service {

using nlohmann::json;

struct LightList::Work {
    light::ProofReader reader;
    Bytes prefix;
    Then then;
    std::vector<EndpointLine::Id> asked {}; ///< for keys
    std::set<Bytes> known {};
    std::deque<Bytes> unproven {};
    std::set<Bytes> nodes {}; ///< of all proofs so far
    std::size_t bytes = 0;
};

namespace {

using Nodes = std::vector<Bytes>;

Result<Nodes> checkedNodes(
    const light::ProofReader& reader, const light::AskProof& question, const json& answer)
{
    Result<light::Answer> read = answerFor(question, answer);
    if (!read) {
        return fail(read);
    }
    Nodes nodes = std::move(std::get<light::ProofAnswer>(*read).nodes);
    const Result<trie::StorageProof> proof = trie::StorageProof::create(nodes);
    if (!proof) {
        return fail(proof);
    }
    const Result<std::vector<light::ProvenBytes>> values = reader.read(*proof, question.keys);
    return values ? Result<Nodes>(std::move(nodes)) : fail(values);
}

} // namespace

void LightList::prove(Bytes prefix, Then then)
{
    const auto begin = [this, prefix = std::move(prefix), then = std::move(then)](
                           const Result<light::ProofReader>& reader) {
        if (!reader) {
            then(fail(reader));
            return;
        }
        auto work = std::make_shared<Work>(Work { *reader, prefix, then });
        work->unproven.push_back(prefix); // its own path, also when there is no key
        askKeys(work);
    };
    m_reads.withReader(m_conversation.client().best().hash, begin);
}

/// The primary server first, then others, each once.
void LightList::askKeys(const Shared& work)
{
    EndpointLine* line = work->asked.empty() ? m_pool.primary() : nullptr;
    line = line == nullptr ? m_pool.another(work->asked) : line;
    if (line == nullptr) {
        const std::size_t proven = work->known.size();
        work->then(fail(LinkError::ListIncomplete, std::to_string(proven) + " keys proven"));
        return;
    }
    work->asked.push_back(line->id());
    askPage(work, line->id(), {});
}

void LightList::askPage(const Shared& work, EndpointLine::Id id, Bytes after)
{
    EndpointLine* const line = m_pool.find(id);
    if (line == nullptr) {
        askKeys(work);
        return;
    }
    const RpcCall call = keysCall(work->prefix, kPage, after, work->reader.block().hash);
    line->call(call.method, json::parse(call.params), [this, work, id, after](const auto& answer) {
        const Result<std::vector<Bytes>> page = answer ? keysFrom(*answer, work->prefix, kPage, after)
                                                       : Result<std::vector<Bytes>>(fail(LinkError::Refused));
        page ? takePage(work, id, *page) : askKeys(work);
    });
}

void LightList::takePage(const Shared& work, EndpointLine::Id id, const std::vector<Bytes>& page)
{
    for (const Bytes& key : page) {
        if (work->known.insert(key).second) {
            work->unproven.push_back(key);
        }
    }
    if (work->known.size() > kMostKeys) {
        work->then(fail(trie::ProofError::TooLarge));
    } else if (page.size() == kPage) {
        askPage(work, id, page.back());
    } else if (work->unproven.empty()) {
        askKeys(work); // it names nothing new
    } else {
        askProofs(work);
    }
}

void LightList::askProofs(const Shared& work)
{
    if (work->unproven.empty()) {
        walk(work);
        return;
    }
    light::AskProof question { {}, work->reader.block().hash };
    while (!work->unproven.empty() && question.keys.size() < kKeysPerProof) {
        question.keys.push_back(std::move(work->unproven.front()));
        work->unproven.pop_front();
    }
    auto read = [work, question](const json& answer) { return checkedNodes(work->reader, question, answer); };
    auto told = [this, work](const Result<Nodes>& nodes) {
        if (!nodes) {
            work->then(fail(nodes));
            return;
        }
        for (const Bytes& node : *nodes) {
            work->bytes += work->nodes.insert(node).second ? node.size() : 0;
        }
        if (work->bytes > kMostBytes) {
            work->then(fail(trie::ProofError::TooLarge));
        } else {
            askProofs(work);
        }
    };
    askHedged<Nodes>(m_pool, callFor(question), std::move(read), std::move(told));
}

void LightList::walk(const Shared& work)
{
    const Result<trie::StorageProof> proof
        = trie::StorageProof::create({ work->nodes.begin(), work->nodes.end() }, kMostBytes);
    Result<Entries> entries = proof ? work->reader.list(*proof, work->prefix) : fail(proof);
    if (!entries && light::isIncomplete(entries.error())) {
        askKeys(work);
        return;
    }
    if (entries) {
        m_reads.noteProof(entries->value().size(), work->bytes);
        entries = m_conversation.client().raise(*entries);
    }
    work->then(std::move(entries));
}

} // namespace taonaut::service
