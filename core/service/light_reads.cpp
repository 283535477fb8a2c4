// SPDX-License-Identifier: MIT
#include "core/service/light_reads.hpp"

#include "core/service/light_error.hpp"

#include <set>

namespace taonaut::service {

using nlohmann::json;

namespace {

/// `:code`, which is too large to fetch. The proof that nothing stands at the key below it leads through its
/// node, which names the hash of the value.
Bytes codeKey()
{
    return toBytes(bytesOf(":code"));
}

Bytes keyBelowCode()
{
    Bytes key = codeKey();
    key.push_back(std::byte {});
    return key;
}

Result<trie::StorageProof> proofFrom(const light::Question& question, const json& received)
{
    Result<light::Answer> answer = answerFor(question, received);
    if (!answer) {
        return fail(answer);
    }
    return trie::StorageProof::create(std::move(std::get<light::ProofAnswer>(*answer).nodes));
}

} // namespace

void LightReads::readAt(const Hash256& block, std::vector<Bytes> keys, Then<Values> then)
{
    m_wishes.push_back({ block, std::move(keys), std::move(then) });
    if (m_wishes.size() == 1) {
        QMetaObject::invokeMethod(
            &m_pool, [this] { readTogether(); }, Qt::QueuedConnection);
    }
}

void LightReads::readTogether()
{
    struct Group {
        std::vector<Wish> wishes;
        std::size_t keys = 0;
    };
    std::vector<Group> groups; // in the order asked
    for (Wish& wish : std::exchange(m_wishes, {})) {
        const auto fits = std::find_if(groups.begin(), groups.end(), [&wish](const Group& group) {
            return group.wishes.front().block == wish.block && group.keys + wish.keys.size() <= kKeysTogether;
        });
        Group& group = fits == groups.end() ? groups.emplace_back() : *fits;
        group.keys += wish.keys.size();
        group.wishes.push_back(std::move(wish));
    }
    for (Group& group : groups) {
        const Hash256 block = group.wishes.front().block;
        readGroup(block, std::move(group.wishes));
    }
}

void LightReads::readGroup(const Hash256& block, std::vector<Wish> wishes)
{
    std::set<Bytes> missing;
    std::map<Bytes, light::ProvenBytes> known;
    for (const Wish& wish : wishes) {
        for (const Bytes& key : wish.keys) {
            if (const light::ProvenBytes* const value = m_cache.find(block, key)) {
                known.emplace(key, *value);
            } else {
                missing.insert(key);
            }
        }
    }
    if (missing.empty()) {
        for (const Wish& wish : wishes) {
            settle(wish, known);
        }
        return;
    }
    readAfresh(block, { missing.begin(), missing.end() }, AskFirst::Primary,
        [this, wishes = std::move(wishes), known = std::move(known)](const Result<Values>& values) mutable {
            for (const light::ProvenBytes& value : values ? *values : Values()) {
                known.emplace(value.evidence().storageKey, value);
            }
            for (const Wish& wish : wishes) {
                values ? settle(wish, known) : wish.then(fail(values));
            }
        });
}

void LightReads::settle(const Wish& wish, const std::map<Bytes, light::ProvenBytes>& proven) const
{
    Values values;
    for (const Bytes& key : wish.keys) {
        values.push_back(m_conversation.client().raise(proven.at(key)));
    }
    wish.then(std::move(values));
}

void LightReads::readAfresh(const Hash256& block, std::vector<Bytes> keys, AskFirst first, Then<Values> then)
{
    withReader(block,
        [this, keys = std::move(keys), first, then = std::move(then)](
            const Result<light::ProofReader>& reader) {
            if (reader) {
                askProof(*reader, keys, first, then);
            } else {
                then(fail(reader));
            }
        });
}

void LightReads::askProof(
    const light::ProofReader& reader, std::vector<Bytes> keys, AskFirst first, Then<Values> then)
{
    const light::Question question = light::AskProof { keys, reader.block().hash };
    auto read = [reader, question, keys = std::move(keys)](const json& answer) -> Result<Values> {
        const Result<trie::StorageProof> proof = proofFrom(question, answer);
        return proof ? reader.read(*proof, keys) : fail(proof);
    };
    auto told = [this, then = std::move(then)](Result<Values> values) {
        for (light::ProvenBytes& value : values ? *values : Values()) {
            value = m_conversation.client().raise(value);
            m_cache.store(value);
        }
        if (values && !values->empty()) {
            noteProof(values->size(), values->front().evidence().proofBytes);
        }
        then(std::move(values));
    };
    askHedged<Values>(m_pool, callFor(question), std::move(read), std::move(told), first);
}

void LightReads::withReader(const Hash256& block, Then<light::ProofReader> then)
{
    Result<light::ProofReader> reader = m_conversation.client().reader(block);
    if (reader || !reader.error().is(light::LightError::UnknownBlock)) {
        then(std::move(reader));
        return;
    }
    const light::Question question = light::AskHeader { block };
    auto read = [block, question](const json& received) -> Result<chain::Header> {
        const Result<light::Answer> answer = answerFor(question, received);
        if (!answer) {
            return fail(answer);
        }
        const std::optional<chain::Header>& header = std::get<light::HeaderAnswer>(*answer).header;
        if (!header) {
            return fail(light::LightError::UnknownBlock);
        }
        return header->hash() == block ? Result<chain::Header>(*header)
                                       : fail(light::LightError::HeaderHashMismatch);
    };
    auto told = [this, then = std::move(then)](const Result<chain::Header>& header) {
        then(header ? m_conversation.client().reader(*header) : fail(header));
    };
    askHedged<chain::Header>(m_pool, callFor(question), std::move(read), std::move(told));
}

void LightReads::readNewest(std::vector<Bytes> keys, Then<Values> then)
{
    const Hash256 first = m_conversation.client().best().hash;
    auto again = [this, first, keys, then = std::move(then)](Result<Values> values) {
        const Hash256 newest = m_conversation.client().best().hash;
        if (!values && values.error().is(LinkError::Refused) && newest != first) {
            readAt(newest, keys, then);
        } else {
            then(std::move(values));
        }
    };
    readAt(first, std::move(keys), std::move(again));
}

void LightReads::codeHash(const Hash256& block, Then<light::Proven<Hash256>> then)
{
    using Code = light::Proven<Hash256>;
    using Found = std::optional<Code>;
    withReader(block, [this, then = std::move(then)](const Result<light::ProofReader>& reader) {
        if (!reader) {
            then(fail(reader));
            return;
        }
        const light::Question question = light::AskProof { { keyBelowCode() }, reader->block().hash };
        auto read = [reader = *reader, question](const json& answer) -> Result<Found> {
            const Result<trie::StorageProof> proof = proofFrom(question, answer);
            Result<Code> code = proof ? reader.readHash(*proof, codeKey()) : fail(proof);
            const bool isAbsent = !code && code.error().is(light::LightError::NoValue);
            return code || isAbsent ? Result<Found>(code ? Found(std::move(*code)) : Found()) : fail(code);
        };
        auto told = [this, then](const Result<Found>& code) {
            if (!code || !*code) {
                then(code ? fail(light::LightError::NoValue) : fail(code));
                return;
            }
            noteProof(1, (*code)->evidence().proofBytes);
            then(m_conversation.client().raise(**code));
        };
        askHedged<Found>(m_pool, callFor(question), std::move(read), std::move(told));
    });
}

void LightReads::body(const Hash256& block, Then<light::VerifiedBody> then)
{
    withReader(block, [this, then = std::move(then)](const Result<light::ProofReader>& reader) {
        if (!reader) {
            then(fail(reader));
            return;
        }
        auto read = [reader = *reader](const json& answer) -> Result<light::VerifiedBody> {
            Result<std::vector<Bytes>> extrinsics = bodyFromJson(answer);
            return extrinsics ? reader.body(std::move(*extrinsics)) : fail(extrinsics);
        };
        askHedged<light::VerifiedBody>(
            m_pool, callFor(light::AskBlock { reader->block().hash }), std::move(read), then);
    });
}

void LightReads::blockChanged()
{
    const light::Client& client = m_conversation.client();
    const Hash256 best = client.best().hash;
    const chain::Header* const header = client.header(best);
    m_cache.keepOnly(best, header == nullptr ? best : header->parentHash);
}

} // namespace taonaut::service
