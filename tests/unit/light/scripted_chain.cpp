// SPDX-License-Identifier: MIT
#include "tests/unit/light/scripted_chain.hpp"

#include "core/chain/storage_key.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "core/scale/encoder.hpp"

#include <algorithm>

namespace taonaut::test {
namespace {

Bytes setIdKey()
{
    return chain::storagePrefix("Grandpa", "CurrentSetId");
}
Bytes authorsKey()
{
    return chain::storagePrefix("Aura", "Authorities");
}
Bytes votersKey()
{
    return chain::storagePrefix("Grandpa", "Authorities");
}

Bytes pendingChangeKey()
{
    return chain::storagePrefix("Grandpa", "PendingChange");
}

Bytes encodedId(std::uint64_t id)
{
    return scale::Encoder().u64(id).take();
}

/// Filler, so that proofs have branches.
void addAccounts(std::vector<trie::Entry>& entries)
{
    for (std::uint8_t i = 0; i < 40; ++i) {
        AccountId account;
        account.bytes.fill(std::byte { i });
        entries.push_back({ chain::systemAccountKey(account), Bytes(80, std::byte { i }) });
    }
}

trie::StateTrie genesisState(const std::vector<Keys>& keys)
{
    std::vector<trie::Entry> entries {
        { authorsKey(), consensus::encodeAuraAuthorities(aurasOf(keys)) },
        { votersKey(), consensus::encodeAuthorityList(votersOf(keys)) },
        { setIdKey(), encodedId(0) },
    };
    addAccounts(entries);
    return trie::StateTrie::build(std::move(entries));
}

bool madeByBabe(const chain::Header& header)
{
    const auto slot = consensus::slotOf(header);
    return !slot && slot.error().is(consensus::AuraError::BabeBlock);
}

std::uint64_t slotOf(const Block& block, std::uint64_t genesisSlot)
{
    return consensus::slotOf(block.header).value_or(genesisSlot);
}

} // namespace

Keys Keys::fromSeed(std::uint8_t seed)
{
    const Bytes bytes(32, std::byte { seed });
    return { *crypto::sr25519::KeyPair::fromMiniSecret(crypto::Secret::copyOf(bytes)),
        *crypto::ed25519::KeyPair::fromSeed(crypto::Secret::copyOf(bytes)), seed };
}

std::vector<Keys> keysFrom(std::uint8_t firstSeed, std::size_t count)
{
    std::vector<Keys> keys;
    for (std::size_t i = 0; i < count; ++i) {
        keys.push_back(Keys::fromSeed(static_cast<std::uint8_t>(firstSeed + i)));
    }
    return keys;
}

consensus::AuraAuthorities aurasOf(const std::vector<Keys>& keys)
{
    consensus::AuraAuthorities list;
    for (const Keys& key : keys) {
        list.push_back(key.seal.publicKey());
    }
    return list;
}

consensus::AuthorityList votersOf(const std::vector<Keys>& keys)
{
    consensus::AuthorityList list;
    for (const Keys& key : keys) {
        list.push_back({ key.vote.publicKey(), 1 });
    }
    return list;
}

ScriptedChain::ScriptedChain(std::uint8_t firstSeed, std::size_t authorities)
    : m_authors(keysFrom(firstSeed, authorities))
    , m_voters(keysFrom(firstSeed, authorities))
{
    trie::StateTrie state = genesisState(m_authors);
    const chain::Header header = chain::genesisHeader(state.root());
    m_genesis = m_head = m_finalized = header.hash();
    m_blocks.emplace(m_genesis, Block { header, m_genesis, {}, std::move(state), std::nullopt });
}

chain::ChainSpec ScriptedChain::spec() const
{
    chain::ChainSpec spec;
    spec.name = "Scripted";
    spec.id = "scripted";
    spec.chainType = "Local";
    const trie::StateTrie& state = at(m_genesis).state;
    for (const Bytes& key : state.keys({}, std::nullopt, state.size())) {
        spec.top.push_back({ key, toBytes(*state.get(key)) });
    }
    return spec;
}

light::ChainParameters ScriptedChain::parameters() const
{
    return *light::ChainParameters::fromGenesis(spec(), kSlotDurationMs, light::ChainClock::Movable);
}

const Block* ScriptedChain::find(const Hash256& hash) const
{
    const auto found = m_blocks.find(hash);
    return found == m_blocks.end() ? nullptr : &found->second;
}

const Block& ScriptedChain::canonical(std::uint32_t number) const
{
    const Block* block = &head();
    while (block->header.number.value() > number) {
        block = &at(block->header.parentHash);
    }
    return *block;
}

std::uint64_t ScriptedChain::now() const
{
    return slotOf(head(), kFirstSlot) * kSlotDurationMs;
}

const Block& ScriptedChain::author(const Recipe& recipe)
{
    const Block& parent = at(recipe.parent.value_or(m_head));
    const std::uint64_t slot = recipe.slot.value_or(slotOf(parent, kFirstSlot) + 1);
    trie::StateTrie state = parent.state.with(recipe.changes);
    chain::Header header;
    header.parentHash = parent.hash;
    header.number = parent.header.number.next();
    header.stateRoot = state.root();
    header.extrinsicsRoot = chain::extrinsicsRoot(recipe.body);
    header.digest.push_back(consensus::preRuntime(slot));
    header.digest.insert(header.digest.end(), recipe.digest.begin(), recipe.digest.end());
    if (recipe.tweak) {
        recipe.tweak(header);
    }
    if (madeByBabe(header)) {
        header.digest.push_back({ chain::DigestItem::Kind::Seal, chain::kBabeEngine, Bytes(64) });
    } else {
        const std::size_t sealer = recipe.sealer.value_or(slot % m_authors.size());
        header = consensus::seal(std::move(header), m_authors[sealer].seal);
    }
    const Hash256 hash = header.hash();
    m_head = hash;
    return m_blocks
        .insert_or_assign(hash, Block { header, hash, recipe.body, std::move(state), std::nullopt })
        .first->second;
}

void ScriptedChain::grow(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        finalize(author().hash);
    }
}

void ScriptedChain::finalize(const Hash256& hash)
{
    Block& block = m_blocks.at(hash);
    block.justification = justify(block.header, m_setId, m_voters, m_voters.size());
    m_finalized = hash;
}

Bytes ScriptedChain::justify(const chain::Header& header, std::uint64_t setId,
    const std::vector<Keys>& voters, std::size_t count) const
{
    std::vector<crypto::ed25519::KeyPair> keys;
    for (std::size_t i = 0; i < count; ++i) {
        keys.push_back(Keys::fromSeed(voters[i].seed).vote); // keys cannot be copied
    }
    return consensus::makeJustification(header, ++m_round, setId, keys).encode();
}

std::optional<Bytes> ScriptedChain::finalityProof(BlockNumber number) const
{
    if (number > finalized().header.number) {
        return std::nullopt;
    }
    scale::Encoder unknown;
    std::uint32_t count = 0;
    for (std::uint32_t next = number.value(); next <= finalized().header.number.value(); ++next) {
        const Block& block = canonical(next);
        if (next != number.value()) {
            block.header.write(unknown);
            ++count;
        }
        if (block.justification) {
            scale::Encoder proof;
            proof.raw(block.hash.view()).bytes(*block.justification).compact(count).raw(unknown.view());
            return proof.take();
        }
    }
    return std::nullopt;
}

const Block& ScriptedChain::changeVoters(std::uint8_t firstSeed, std::size_t count, std::uint32_t delay)
{
    std::vector<Keys> next = keysFrom(firstSeed, count);
    const consensus::AuthorityList list = votersOf(next);
    const trie::Change install { votersKey(), consensus::encodeAuthorityList(list) };
    Recipe recipe;
    recipe.digest.push_back(consensus::grandpaDigestItem(consensus::ScheduledChange { list, delay }));
    recipe.changes.push_back({ setIdKey(), encodedId(m_setId + 1) });
    if (delay == 0) {
        recipe.changes.push_back(install);
    } else {
        scale::Encoder pending;
        pending.u32(head().header.number.next().value()).u32(delay);
        consensus::writeAuthorityList(pending, list);
        recipe.changes.push_back({ pendingChangeKey(), pending.boolean(false).take() });
    }
    const Block& block = author(recipe);
    finalize(block.hash);
    for (std::uint32_t i = 1; i <= delay; ++i) {
        Recipe waiting;
        if (i == delay) {
            waiting.changes = { install, { pendingChangeKey(), std::nullopt } };
        }
        finalize(author(waiting).hash);
    }
    m_voters = std::move(next);
    ++m_setId;
    return block;
}

const Block& ScriptedChain::changeAuthors(std::uint8_t firstSeed, std::size_t count)
{
    std::vector<Keys> next = keysFrom(firstSeed, count);
    Recipe recipe;
    recipe.digest.push_back(consensus::authorityChange(aurasOf(next)));
    recipe.changes.push_back({ authorsKey(), consensus::encodeAuraAuthorities(aurasOf(next)) });
    const Block& block = author(recipe);
    m_authors = std::move(next);
    return block;
}

light::Answer ScriptedServer::answer(const light::Question& question)
{
    ++answered;
    light::Answer answer = honest(question);
    if (tamper) {
        tamper(question, answer);
    }
    return answer;
}

light::Answer ScriptedServer::honest(const light::Question& question) const
{
    using namespace light;
    if (std::holds_alternative<AskFinalizedHead>(question)) {
        return HashAnswer { m_chain.finalized().hash };
    }
    if (std::holds_alternative<AskBestHead>(question)) {
        return HashAnswer { m_chain.head().hash };
    }
    if (const auto* ask = std::get_if<AskBlockHash>(&question)) {
        const bool known = ask->number <= m_chain.head().header.number;
        return HashAnswer { known ? std::optional(m_chain.canonical(ask->number.value()).hash)
                                  : std::nullopt };
    }
    if (const auto* ask = std::get_if<AskHeader>(&question)) {
        const Block* block = m_chain.find(ask->hash);
        return HeaderAnswer { block == nullptr ? std::nullopt : std::optional(block->header) };
    }
    if (const auto* ask = std::get_if<AskBlock>(&question)) {
        const Block* block = m_chain.find(ask->hash);
        if (block == nullptr) {
            return BlockAnswer {};
        }
        const bool kept = !keepsOnlyMultiples || block->header.number.value() % 512 == 0
            || std::find(alwaysKept.begin(), alwaysKept.end(), ask->hash) != alwaysKept.end();
        return BlockAnswer { block->header, kept ? block->justification : std::nullopt };
    }
    if (const auto* ask = std::get_if<AskFinalityProof>(&question)) {
        return provesFinality ? Answer(FinalityProofAnswer { m_chain.finalityProof(ask->number) })
                              : Answer(Unavailable {});
    }
    const bool isProof = std::holds_alternative<AskProof>(question);
    const Hash256& at = isProof ? std::get<AskProof>(question).at : std::get<AskStorage>(question).at;
    const Block* block = m_chain.find(at);
    if (block == nullptr || (prunedBelow && block->header.number < *prunedBelow)) {
        return Unavailable {};
    }
    if (isProof) {
        return ProofAnswer { block->state.proof(std::get<AskProof>(question).keys) };
    }
    const auto value = block->state.get(std::get<AskStorage>(question).key);
    return StorageAnswer { value ? std::optional(toBytes(*value)) : std::nullopt };
}

light::Verdict converse(light::Client& client, ScriptedServer& server, std::uint64_t now)
{
    light::Verdict last;
    std::size_t answers = 0;
    for (std::vector<light::Request> open = client.nextRequests(); !open.empty();
         open = client.nextRequests()) {
        for (const light::Request& request : open) {
            if (++answers > 20'000) {
                return light::Verdict::rejected(Error(light::LightError::Unavailable, "endless"));
            }
            last = client.answer(request.id, server.answer(request.question), now);
            if (last.isRejected()) {
                return last;
            }
        }
    }
    return last;
}

} // namespace taonaut::test
