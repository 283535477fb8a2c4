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

void LightReads::readAt(const Hash256& block, std::vector<Bytes> keys, Then<Values> then)
{
    const Result<light::ProofReader> reader = m_conversation.client().reader(block);
    if (!reader) {
        then(fail(reader));
        return;
    }
    askProof(*reader, std::move(keys), Attempt::First, std::move(then));
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
    const Result<light::ProofReader> reader = m_conversation.client().reader(block);
    if (!reader) {
        then(fail(reader));
        return;
    }
    const RpcCall call = callFor(light::AskBlock { block });
    auto answered = [this, reader = *reader, call, then = std::move(then)](const auto& result) {
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
