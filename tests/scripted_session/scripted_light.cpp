// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/runtime_events.hpp"
#include "tests/scripted_session/scripted_light.hpp"

#include <cstdio>
#include <cstdlib>

namespace taonaut::test {

namespace {

using subtensor::system::AccountInfo;

/// A script that does not play is a mistake in the test.
template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "scripted chain: %s\n", result.error().text().c_str());
        std::abort();
    }
    return std::move(*result);
}

trie::StorageProof proofOf(std::vector<Bytes> nodes)
{
    return must(trie::StorageProof::create(std::move(nodes)));
}

} // namespace

ScriptedLight::ScriptedLight(std::size_t authorities)
    : m_chain(1, authorities)
    , m_server(m_chain)
    , m_client(m_chain.parameters())
{
    follow();
}

void ScriptedLight::setAccount(const AccountId& account, const AccountInfo& info)
{
    m_accounts[account] = info;
}

AccountInfo ScriptedLight::accountInfo(const AccountId& account) const
{
    const auto found = m_accounts.find(account);
    return found == m_accounts.end() ? AccountInfo {} : found->second;
}

const Block& ScriptedLight::author(
    BlockEnd end, std::vector<Bytes> body, const std::vector<subtensor::EventRecord>& events)
{
    Recipe recipe;
    recipe.body = std::move(body);
    for (const auto& [account, info] : m_accounts) {
        recipe.changes.push_back({ subtensor::system::kAccount.key(account), subtensor::encode(info) });
    }
    recipe.changes.push_back({ subtensor::system::kEvents.key(), subtensor::encode(events) });
    const Block& block = m_chain.author(recipe);
    if (end == BlockEnd::Final) {
        vote();
    }
    follow();
    return block;
}

void ScriptedLight::grow(std::size_t blocks, BlockEnd end)
{
    for (std::size_t i = 0; i < blocks; ++i) {
        author(end);
    }
}

void ScriptedLight::finalize()
{
    vote();
    follow();
}

void ScriptedLight::vote()
{
    const Block& head = m_chain.head();
    m_chain.finalize(head.hash);
    if (authors() < 20) {
        return;
    }
    std::vector<Keys> awake;
    for (std::size_t i = 0; i < authors(); ++i) {
        if (i != 4 && i != 12 && i != 16) {
            awake.push_back(Keys::fromSeed(m_chain.voters()[i].seed)); // keys cannot be copied
        }
    }
    m_chain.setBlockJustification(
        head.hash, m_chain.justify(head.header, m_chain.setId(), awake, awake.size()));
}

light::BlockRef ScriptedLight::at(std::uint32_t height) const
{
    return { BlockNumber(height), m_chain.canonical(height).hash };
}

void ScriptedLight::follow()
{
    m_client.connected();
    const light::Verdict verdict = converse(m_client, m_server, m_chain.now());
    if (verdict.isRejected() || m_client.best().hash != m_chain.head().hash) {
        std::fprintf(stderr, "scripted chain was not followed: %s\n",
            verdict.reason ? verdict.reason->text().c_str() : "not to its head");
        std::abort();
    }
}

light::Proven<AccountInfo> ScriptedLight::prove(const AccountId& account) const
{
    return must(read({ subtensor::system::kAccount.key(account) })
                    .front()
                    .tryTransform([](const std::optional<Bytes>& stored) {
                        return stored ? subtensor::system::kAccount.decode(*stored)
                                      : Result<AccountInfo>(AccountInfo {});
                    }));
}

std::vector<light::ProvenBytes> ScriptedLight::read(const std::vector<Bytes>& keys) const
{
    const light::ProofReader reader = must(m_client.reader(m_client.best().hash));
    return must(reader.read(proofOf(m_chain.head().state.proof(keys)), keys));
}

std::vector<Bytes> ScriptedLight::keys(ByteView prefix, ByteView after, unsigned count) const
{
    return m_chain.head().state.keys(prefix, after.empty() ? std::nullopt : std::optional(after), count);
}

std::optional<service::ProvenBlock> ScriptedLight::block(const Hash256& hash) const
{
    const auto reader = m_client.reader(hash);
    const Block* block = m_chain.find(hash);
    if (!reader || block == nullptr) {
        return std::nullopt;
    }
    const std::vector<Bytes> keys { subtensor::system::kEvents.key() };
    auto events = must(reader->read(proofOf(block->state.proof(keys)), keys));
    const light::BlockRef reference { block->header.number, hash };
    return service::ProvenBlock { reference, block->header.parentHash, m_client.levelOf(reference),
        block->body, events.front() };
}

Error ScriptedLight::caughtLie() const
{
    ScriptedServer liar(m_chain);
    liar.tamper = [](const light::Question&, light::Answer& answer) {
        auto* header = std::get_if<light::HeaderAnswer>(&answer);
        if (header != nullptr && header->header) {
            header->header->stateRoot.bytes.front() ^= std::byte { 1 };
        }
        auto* block = std::get_if<light::BlockAnswer>(&answer);
        if (block != nullptr && block->header) {
            block->header->stateRoot.bytes.front() ^= std::byte { 1 };
        }
    };
    light::Client client(m_chain.parameters());
    client.connected();
    const light::Verdict verdict = converse(client, liar, m_chain.now());
    if (!verdict.isRejected()) {
        std::fputs("scripted chain: a changed header was accepted\n", stderr);
        std::abort();
    }
    return *verdict.reason;
}

} // namespace taonaut::test
