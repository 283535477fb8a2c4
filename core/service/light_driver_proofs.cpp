// SPDX-License-Identifier: MIT
// LightDriver: verbs whose answers are proven, beyond single values; metadata of several providers.

#include "core/crypto/hash.hpp"
#include "core/light/proof_document.hpp"
#include "core/service/light_calls.hpp"
#include "core/service/light_driver.hpp"

namespace taonaut::service {

using nlohmann::json;

namespace {

constexpr std::size_t kProvidersCompared = 3;

/// Answers of several providers on their way.
struct Comparison {
    std::vector<MetadataDigest> digests;
    std::size_t open = 0;
};

std::optional<Hash256> digestOf(const Result<json, net::CallError>& result)
{
    const Result<std::optional<Bytes>> metadata
        = result ? metadataFrom(*result) : Result<std::optional<Bytes>>(std::optional<Bytes>());
    return metadata && *metadata ? std::optional(crypto::blake2b256(**metadata)) : std::nullopt;
}

} // namespace

void LightDriver::proveAgain(const light::ProvenBytes& known, const Owed<light::ProvenBytes>& owed)
{
    using Values = LightReads::Values;
    const std::vector<Bytes> keys { known.evidence().storageKey };
    const auto settle = [owed](const Result<Values>& values) {
        owed.settle(values ? Result<light::ProvenBytes>(values->front()) : fail(values));
    };
    whenReady(Need::Following, owed, [this, keys, settle, block = known.block().hash] {
        auto told = [this, keys, settle, block](const Result<Values>& values) {
            const Hash256 newest = m_conversation.client().best().hash;
            if (!values && newest != block) { // the state may be gone everywhere
                m_reads.readAfresh(newest, keys, AskFirst::AnotherThanPrimary, settle);
            } else {
                settle(values);
            }
        };
        m_reads.readAfresh(block, keys, AskFirst::AnotherThanPrimary, std::move(told));
    });
}

void LightDriver::proveList(Bytes prefix, const Owed<LightList::Entries>& owed)
{
    whenReady(Need::Following, owed, [this, prefix = std::move(prefix), owed] {
        m_list.prove(prefix, [owed](const Result<LightList::Entries>& entries) { owed.settle(entries); });
    });
}

void LightDriver::proveCode(const Owed<light::Proven<Hash256>>& owed)
{
    whenReady(Need::Following, owed, [this, owed] {
        m_reads.codeHash(m_conversation.client().best().hash,
            [owed](const Result<light::Proven<Hash256>>& code) { owed.settle(code); });
    });
}

void LightDriver::proofDocument(const light::ProvenBytes& value, const Owed<light::ProofDocument>& owed)
{
    owed.settle(m_conversation.client().document(m_conversation.client().raise(value)));
}

void LightDriver::compareMetadata(const Owed<std::vector<MetadataDigest>>& owed)
{
    whenReady(Need::Following, owed, [this, owed] {
        const auto comparison = std::make_shared<Comparison>();
        const RpcCall call = metadataCall(m_conversation.client().best().hash);
        std::set<std::string> providers;
        for (EndpointLine* const line : m_pool.lines()) {
            if (!line->isOpen() || providers.size() == kProvidersCompared
                || !providers.insert(line->provider()).second) {
                continue;
            }
            const std::size_t place = comparison->digests.size();
            comparison->digests.push_back({ line->provider(), {} });
            ++comparison->open;
            auto answered = [comparison, place, owed](const Result<json, net::CallError>& result) {
                comparison->digests[place].digest = digestOf(result);
                if (--comparison->open == 0) {
                    owed.settle(comparison->digests);
                }
            };
            line->call(call.method, json::parse(call.params), std::move(answered));
        }
    });
}

} // namespace taonaut::service
