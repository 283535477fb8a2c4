// SPDX-License-Identifier: MIT
#include "core/service/light_reads.hpp"

#include "core/service/light_error.hpp"

namespace taonaut::service {

using nlohmann::json;

template <class T>
void LightReads::reject(const Error& reason, const RpcCall& call, const json& answer, const Then<T>& then)
{
    m_conversation.reject(reason, call, answer);
    then(tl::unexpected<Error>(reason));
}

Result<LightReads::Values> LightReads::check(
    const light::ProofReader& reader, const light::Question& question, const json& received)
{
    Result<light::Answer> answer = answerFor(question, received);
    if (!answer) {
        return fail(answer);
    }
    const Result<trie::StorageProof> proof
        = trie::StorageProof::create(std::move(std::get<light::ProofAnswer>(*answer).nodes));
    if (!proof) {
        return fail(proof);
    }
    return reader.read(*proof, std::get<light::AskProof>(question).keys);
}

void LightReads::askProof(
    const light::ProofReader& reader, std::vector<Bytes> keys, Attempt attempt, Then<Values> then)
{
    const light::Question question = light::AskProof { std::move(keys), reader.block().hash };
    const RpcCall call = callFor(question);
    auto answered = [this, reader, question, call, attempt, then = std::move(then)](const auto& result) {
        if (!result) {
            then(tl::unexpected<Error>(linkErrorFrom(result.error())));
            return;
        }
        Result<Values> values = check(reader, question, *result);
        if (values) {
            for (light::ProvenBytes& value : *values) {
                value = m_conversation.client().raise(value);
            }
            then(std::move(values));
        } else if (light::isIncomplete(values.error()) && attempt == Attempt::First) {
            askProof(reader, std::get<light::AskProof>(question).keys, Attempt::Second, then);
        } else {
            reject(values.error(), call, *result, then);
        }
    };
    m_connection.call(call.method, json::parse(call.params), std::move(answered));
}

void LightReads::withReader(const Hash256& block, Then<light::ProofReader> then)
{
    Result<light::ProofReader> reader = m_conversation.client().reader(block);
    if (reader || !reader.error().is(light::LightError::UnknownBlock)) {
        then(std::move(reader));
        return;
    }
    const light::Question question = light::AskHeader { block };
    const RpcCall call = callFor(question);
    auto answered = [this, block, question, call, then = std::move(then)](const auto& result) {
        if (!result) {
            then(tl::unexpected<Error>(linkErrorFrom(result.error())));
            return;
        }
        const Result<light::Answer> answer = answerFor(question, *result);
        const auto* header = answer ? &std::get<light::HeaderAnswer>(*answer).header : nullptr;
        if (!answer) {
            reject(answer.error(), call, *result, then);
        } else if (!*header) {
            then(fail(light::LightError::UnknownBlock));
        } else if ((*header)->hash() != block) {
            reject(light::LightError::HeaderHashMismatch, call, *result, then);
        } else {
            then(m_conversation.client().reader(**header));
        }
    };
    m_connection.call(call.method, json::parse(call.params), std::move(answered));
}

void LightReads::readAt(const Hash256& block, std::vector<Bytes> keys, Then<Values> then)
{
    withReader(block,
        [this, keys = std::move(keys), then = std::move(then)](const Result<light::ProofReader>& reader) {
            if (reader) {
                askProof(*reader, keys, Attempt::First, then);
            } else {
                then(fail(reader));
            }
        });
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

void LightReads::body(const Hash256& block, Then<light::VerifiedBody> then)
{
    withReader(block, [this, then = std::move(then)](const Result<light::ProofReader>& reader) {
        if (reader) {
            askBody(*reader, then);
        } else {
            then(fail(reader));
        }
    });
}

void LightReads::askBody(const light::ProofReader& reader, Then<light::VerifiedBody> then)
{
    const RpcCall call = callFor(light::AskBlock { reader.block().hash });
    auto answered = [this, reader, call, then = std::move(then)](const auto& result) {
        if (!result) {
            then(tl::unexpected<Error>(linkErrorFrom(result.error())));
            return;
        }
        Result<std::vector<Bytes>> extrinsics = bodyFromJson(*result);
        if (!extrinsics) {
            reject(extrinsics.error(), call, *result, then);
            return;
        }
        Result<light::VerifiedBody> body = reader.body(std::move(*extrinsics));
        if (!body) {
            reject(body.error(), call, *result, then);
            return;
        }
        then(std::move(body));
    };
    m_connection.call(call.method, json::parse(call.params), std::move(answered));
}

} // namespace taonaut::service
