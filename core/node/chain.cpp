// SPDX-License-Identifier: MIT
#include "core/node/chain.hpp"

#include "core/crypto/secret_uri.hpp"
#include "core/node/chain_state.hpp"
#include "core/node/runtime/aura/aura.hpp"
#include "core/node/runtime/functions.hpp"
#include "core/node/runtime/system/account.hpp"
#include "core/node/runtime/timestamp/timestamp.hpp"
#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"

#include <algorithm>

namespace taonaut::node {

Chain::Chain(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Chain::~Chain() = default;

Result<std::unique_ptr<Chain>> Chain::open(const ChainConfig& config, BlockStore* store, Now now)
{
    auto state = std::make_unique<State>(config, store);
    if (const Result<void> opened = state->open(now); !opened) {
        return fail(opened);
    }
    return std::unique_ptr<Chain>(new Chain(std::move(state)));
}

const Genesis& Chain::genesis() const noexcept
{
    return m_state->genesis;
}

BlockId Chain::best() const noexcept
{
    return m_state->best();
}

BlockId Chain::finalized() const noexcept
{
    return m_state->finalized;
}

std::optional<Hash256> Chain::hashAt(BlockNumber number) const
{
    return m_state->archive.hashAt(number);
}

BlockPtr Chain::block(const Hash256& hash) const
{
    return m_state->archive.block(hash);
}

std::optional<Bytes> Chain::justification(const Hash256& hash) const
{
    return m_state->archive.justification(hash);
}

Result<trie::StateTrie> Chain::stateAt(const Hash256& hash) const
{
    return m_state->archive.stateAt(hash);
}

bool Chain::hasRuntimeFunction(std::string_view name)
{
    return node::hasRuntimeFunction(name);
}

Result<Bytes> Chain::runtimeCall(std::string_view name, ByteView arguments, const Hash256& at) const
{
    const Result<trie::StateTrie> state = stateAt(at);
    if (!state) {
        return fail(state);
    }
    const BlockId block { at, *m_state->archive.numberOf(at) };
    return callRuntimeFunction({ m_state->settings, *state, block }, name, arguments);
}

Result<Bytes> Chain::dryRun(ByteView extrinsic, const Hash256& at) const
{
    const Result<trie::StateTrie> state = stateAt(at);
    if (!state) {
        return fail(state);
    }
    const Result<chain::Extrinsic> decoded = chain::Extrinsic::decode(extrinsic);
    if (!decoded) {
        return encodeApplyResult(tl::unexpected<ValidityError>(ValidityError::of(InvalidTransaction::Call)));
    }
    BlockContext context(m_state->settings, *state);
    const BlockId parent { at, *m_state->archive.numberOf(at) };
    if (const Result<void> begun = beginBlock(context, parent, aura::currentSlot(*state) + 1); !begun) {
        return fail(begun);
    }
    return encodeApplyResult(applyExtrinsic(context, *decoded, extrinsic));
}

Result<Hash256, Refusal> Chain::submit(Bytes encoded, Now now)
{
    const auto judge = [this](const chain::Extrinsic& extrinsic, ByteView bytes) {
        return m_state->judgeAtBest(extrinsic, bytes);
    };
    return m_state->pool.submit(std::move(encoded), judge, best().number, now.wall);
}

const TransactionPool& Chain::pool() const noexcept
{
    return m_state->pool;
}

std::uint32_t Chain::nextNonce(const AccountId& account) const
{
    const std::uint32_t nonce = system::account(m_state->archive.headState(), account).nonce;
    return nonce + m_state->pool.pendingFrom(account, nonce);
}

Result<Hash256, Refusal> Chain::faucet(const AccountId& account, Rao amount, Now now)
{
    static const Result<crypto::sr25519::KeyPair> alice = crypto::sr25519FromUri(bytesOf("//Alice"));
    const AccountId sender { alice->publicKey().bytes };
    chain::Extrinsic::Signed envelope;
    envelope.signer = sender;
    envelope.extra.nonce = nextNonce(sender);
    chain::Extrinsic extrinsic;
    extrinsic.call = subtensor::EncodedCall::of(
        subtensor::balances::Call(
            subtensor::balances::TransferKeepAlive { subtensor::Address::of(account), amount }))
                         .bytes;
    const subtensor::RuntimeVersion& version = subtensor::runtimeVersion();
    const chain::SignedAdditional additional { version.specVersion, version.transactionVersion,
        genesis().hash, genesis().hash, std::nullopt };
    envelope.signature
        = toBytes(alice->sign(chain::signingPayload(extrinsic.call, envelope.extra, additional)).view());
    extrinsic.envelope = std::move(envelope);
    return submit(extrinsic.encode(), now);
}

bool Chain::dropTransaction(const Hash256& hash)
{
    return m_state->pool.remove(hash);
}

std::optional<SteadyTime> Chain::nextDue() const
{
    return m_state->nextDue();
}

Result<std::optional<Hash256>> Chain::tick(Now now)
{
    const std::optional<SteadyTime> due = nextDue();
    if (!due || now.steady < *due) {
        return std::nullopt;
    }
    const Result<Hash256> authored = m_state->author(now.wall, now);
    // What was missed is not caught up: one block, and on in the old rhythm or a new one.
    const SteadyTime next = *due + m_state->interval();
    m_state->nextInterval = next > now.steady ? next : now.steady + m_state->interval();
    return authored ? Result<std::optional<Hash256>>(*authored) : fail(authored);
}

Result<Hash256> Chain::authorBlock(Now now)
{
    m_state->nextInterval = now.steady + m_state->interval();
    return m_state->author(now.wall, now);
}

void Chain::setSealMode(SealMode mode, Now now)
{
    m_state->sealing = mode;
    m_state->nextInterval = now.steady + m_state->interval();
}

ChainInfo Chain::info(Now now) const
{
    ChainInfo result;
    result.profile = profileName(m_state->config.genesis);
    result.specVersion = subtensor::runtimeVersion().specVersion;
    result.sealing = m_state->sealing;
    result.slotDuration = m_state->settings.slotDuration;
    result.head = best();
    result.finalized = finalized();
    result.time = timestamp::now(m_state->archive.headState());
    result.timeOffset = result.time - now.wall;
    result.poolReady = pool().readyCount();
    result.poolFuture = pool().futureCount();
    result.authoringStopped = m_state->isStopped;
    return result;
}

void Chain::addObserver(ChainObserver& observer)
{
    m_state->observers.push_back(&observer);
}

void Chain::removeObserver(ChainObserver& observer)
{
    std::erase(m_state->observers, &observer);
}

} // namespace taonaut::node
