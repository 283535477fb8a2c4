// SPDX-License-Identifier: MIT
#include "node_fixture.hpp"

#include "core/crypto/secret_uri.hpp"
#include "core/subtensor/runtime_events.hpp"

#include <cstdio>
#include <cstdlib>

namespace taonaut::test {

using namespace taonaut::node;

Now later(Milliseconds after)
{
    return { kStart.wall + after, kStart.steady + after };
}

const crypto::sr25519::KeyPair& keyOf(const std::string& uri)
{
    static std::map<std::string, crypto::sr25519::KeyPair> keys;
    const auto known = keys.find(uri);
    if (known != keys.end()) {
        return known->second;
    }
    return keys.emplace(uri, std::move(*crypto::sr25519FromUri(bytesOf(uri)))).first->second;
}

AccountId accountOf(const std::string& uri)
{
    return AccountId { keyOf(uri).publicKey().bytes };
}

AccountId account(std::uint8_t number)
{
    AccountId result;
    result.bytes.fill(std::byte { number });
    return result;
}

ChainConfig manualConfig()
{
    ChainConfig config;
    config.sealing = { SealMode::Kind::Manual, {} };
    return config;
}

std::unique_ptr<Chain> openChain(const ChainConfig& config, BlockStore* store)
{
    Result<std::unique_ptr<Chain>> chain = Chain::open(config, store, kStart);
    if (!chain) {
        std::fprintf(stderr, "the chain does not open: %s\n", chain.error().text().c_str());
        std::abort();
    }
    return std::move(*chain);
}

Bytes transferCall(const AccountId& dest, Rao amount)
{
    namespace balances = subtensor::balances;
    return callBytes(balances::Call(balances::TransferKeepAlive { subtensor::Address::of(dest), amount }));
}

Bytes signedBy(const Hash256& genesis, const Bytes& call, const Wish& wish)
{
    const crypto::sr25519::KeyPair& key = keyOf(wish.signer);
    chain::Extrinsic::Signed envelope;
    envelope.signer = AccountId { key.publicKey().bytes };
    envelope.extra = { wish.era, wish.nonce, wish.tip, wish.metadataDigest.has_value() };
    const chain::SignedAdditional additional { wish.specVersion, 1, genesis, wish.birthHash.value_or(genesis),
        wish.metadataDigest };
    envelope.signature = toBytes(key.sign(chain::signingPayload(call, envelope.extra, additional)).view());
    chain::Extrinsic extrinsic;
    extrinsic.envelope = std::move(envelope);
    extrinsic.call = call;
    return extrinsic.encode();
}

Bytes transferOf(const Chain& chain, const AccountId& dest, Rao amount, const Wish& wish)
{
    return signedBy(chain.genesis().hash, transferCall(dest, amount), wish);
}

Bytes bare(const Bytes& call)
{
    chain::Extrinsic extrinsic;
    extrinsic.call = call;
    return extrinsic.encode();
}

subtensor::system::AccountInfo infoOf(const Chain& chain, const AccountId& account)
{
    const trie::StateTrie state = *chain.stateAt(chain.best().hash);
    const auto& item = subtensor::system::kAccount;
    return *item.decodeOrDefault(state.get(item.key(account)));
}

std::vector<subtensor::EventRecord> eventsOf(const Chain& chain, const Hash256& block)
{
    const trie::StateTrie state = *chain.stateAt(block);
    const auto& item = subtensor::system::kEvents;
    return *item.decodeOrDefault(state.get(item.key()));
}

std::vector<std::string> eventNames(
    const std::vector<subtensor::EventRecord>& events, std::uint32_t extrinsic)
{
    std::vector<std::string> names;
    for (const subtensor::EventRecord& record : events) {
        if (record.phase != subtensor::Phase::applying(extrinsic)) {
            continue;
        }
        std::visit(
            [&](const auto& pallet) {
                std::visit(
                    [&](const auto& event) {
                        names.push_back(
                            std::string(pallet.kPallet.name) + "." + std::string(event.kCase.name));
                    },
                    pallet);
            },
            record.event);
    }
    return names;
}

Rao totalIssuance(const trie::StateTrie& state)
{
    const auto& item = subtensor::balances::kTotalIssuance;
    return *item.decodeOrDefault(state.get(item.key()));
}

Rao sumOfAccounts(const trie::StateTrie& state)
{
    const auto& item = subtensor::system::kAccount;
    Rao sum;
    state.forEach(item.prefix(), std::nullopt, [&](ByteView, ByteView value) {
        const auto info = item.decode(value);
        sum = sum.saturatingPlus(info->data.free).saturatingPlus(info->data.reserved);
        return true;
    });
    return sum;
}

Result<std::optional<StoredHead>> MemoryStore::head()
{
    return readsFail ? fail(failure) : Result<std::optional<StoredHead>>(storedHead);
}

Result<std::vector<trie::Entry>> MemoryStore::headState()
{
    std::vector<trie::Entry> result;
    for (const auto& [key, value] : state) {
        result.push_back({ key, value });
    }
    return result;
}

Result<std::optional<StoredBlock>> MemoryStore::block(BlockNumber number)
{
    const auto place = blocks.find(number);
    return place == blocks.end() ? std::nullopt : std::optional(place->second);
}

Result<std::optional<BlockNumber>> MemoryStore::numberOf(const Hash256& hash)
{
    for (const auto& [number, block] : blocks) {
        if (block.hash == hash) {
            return number;
        }
    }
    return std::nullopt;
}

Result<std::optional<std::vector<trie::Change>>> MemoryStore::undo(BlockNumber number)
{
    const auto place = undos.find(number);
    return place == undos.end() ? std::nullopt : std::optional(place->second);
}

Result<void> MemoryStore::commit(const BlockCommit& commit)
{
    if (failingCommit && commits >= *failingCommit) {
        return fail(failure, "commit " + std::to_string(commits));
    }
    ++commits;
    const BlockNumber number = commit.block.number;
    blocks[number] = commit.block;
    undos[number] = commit.undo;
    for (const trie::Change& change : commit.changes) {
        if (change.value) {
            state[change.key] = *change.value;
        } else {
            state.erase(change.key);
        }
    }
    if (commit.forgetJustification) {
        blocks.at(*commit.forgetJustification).justification.clear();
    }
    if (commit.forgetUndo) {
        undos.erase(*commit.forgetUndo);
    }
    storedHead = { commit.block.hash, number, commit.finalityRound };
    return {};
}

std::string nameOf(TransactionStatus::Kind kind)
{
    switch (kind) {
    case TransactionStatus::Kind::Future:
        return "future";
    case TransactionStatus::Kind::Ready:
        return "ready";
    case TransactionStatus::Kind::InBlock:
        return "inBlock";
    case TransactionStatus::Kind::Retracted:
        return "retracted";
    case TransactionStatus::Kind::Finalized:
        return "finalized";
    case TransactionStatus::Kind::Usurped:
        return "usurped";
    case TransactionStatus::Kind::Dropped:
        return "dropped";
    case TransactionStatus::Kind::Invalid:
        return "invalid";
    }
    return "?";
}

void Diary::blockImported(const BlockPtr& block)
{
    lines.push_back("imported " + std::to_string(block->header.number.value()));
}

void Diary::blockFinalized(const BlockId& block)
{
    lines.push_back("finalized " + std::to_string(block.number.value()));
}

void Diary::transactionChanged(const Hash256&, const TransactionStatus& status)
{
    lines.push_back(nameOf(status.kind));
}

void Diary::authoringStopped(const Error& reason)
{
    lines.push_back("stopped " + std::string(reason.name()));
}

} // namespace taonaut::test
