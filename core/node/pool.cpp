// SPDX-License-Identifier: MIT
#include "core/node/pool.hpp"

#include "core/node/pool_state.hpp"
#include "core/node/runtime/extensions.hpp"

#include <algorithm>
#include <unordered_set>

namespace taonaut::node {

using Kind = TransactionStatus::Kind;

namespace {

tl::unexpected<Refusal> refusal(PoolError reason, const Hash256& hash, std::string detail = {})
{
    Refusal result;
    result.reason = reason;
    result.hash = hash;
    result.detail = std::move(detail);
    return tl::unexpected<Refusal>(std::move(result));
}

/// First height at which a transaction that is valid for so many blocks has to be judged again.
BlockNumber validTill(BlockNumber best, std::uint64_t longevity)
{
    constexpr std::uint64_t kEnd = std::numeric_limits<std::uint32_t>::max();
    const std::uint64_t room = kEnd - best.value();
    return BlockNumber(static_cast<std::uint32_t>(best.value() + std::min(longevity, room)));
}

/// Senders of a block's transactions: what else they sent has to be judged again.
using Senders = std::unordered_set<AccountId, FixedHash<AccountId>>;

} // namespace

bool TransactionStatus::isLast() const noexcept
{
    switch (kind) {
    case Kind::Future:
    case Kind::Ready:
    case Kind::InBlock:
    case Kind::Retracted:
        return false;
    case Kind::Finalized:
    case Kind::Usurped:
    case Kind::Dropped:
    case Kind::Invalid:
        break;
    }
    return true;
}

TransactionPool::TransactionPool(PoolLimits limits, Listener listener)
    : m_state(std::make_unique<State>(limits, std::move(listener)))
{
}

TransactionPool::~TransactionPool() = default;

Result<Hash256, Refusal> TransactionPool::submit(
    Bytes encoded, const Validate& validate, BlockNumber best, UnixTime now)
{
    Result<chain::Extrinsic> extrinsic = chain::Extrinsic::decode(encoded);
    if (!extrinsic) {
        return refusal(PoolError::BadFormat, {}, extrinsic.error().text());
    }
    const Hash256 hash = chain::extrinsicHash(encoded);
    if (m_state->bans.contains(hash, now)) {
        return refusal(PoolError::TemporarilyBanned, hash);
    }
    if (m_state->isKnown(hash)) {
        return refusal(PoolError::AlreadyImported, hash);
    }
    Validity validity = validate(*extrinsic, encoded);
    if (!validity) {
        const bool isInvalid = validity.error().kind == ValidityError::Kind::Invalid;
        if (isInvalid) {
            m_state->bans.add(hash, now);
        }
        auto refused = refusal(isInvalid ? PoolError::Invalid : PoolError::Unknown, hash);
        refused.value().validity = validity.error();
        return refused;
    }
    const BlockNumber till = validTill(best, validity->longevity);
    const auto outcome = m_state->import(std::make_shared<const PoolTransaction>(PoolTransaction { hash,
        std::move(encoded), std::move(*extrinsic), std::move(*validity), m_state->insertions++, till }));
    return outcome ? Result<Hash256, Refusal>(hash) : tl::unexpected<Refusal>(outcome.error());
}

std::vector<PoolTransactionPtr> TransactionPool::ready() const
{
    return m_state->ready.inBlockOrder();
}

std::vector<PoolTransactionPtr> TransactionPool::future() const
{
    return m_state->future.byAge();
}

PoolTransactionPtr TransactionPool::find(const Hash256& hash) const
{
    const PoolTransactionPtr ready = m_state->ready.find(hash);
    return ready != nullptr ? ready : m_state->future.find(hash);
}

std::size_t TransactionPool::readyCount() const noexcept
{
    return m_state->ready.count();
}

std::size_t TransactionPool::futureCount() const noexcept
{
    return m_state->future.count();
}

std::uint32_t TransactionPool::pendingFrom(const AccountId& account, std::uint32_t nonce) const
{
    std::uint32_t pending = 0;
    while (m_state->ready.provider(nonceTag(account, nonce + pending)) != nullptr) {
        ++pending;
    }
    return pending;
}

void TransactionPool::blockImported(const Hash256& block, BlockNumber number,
    const std::vector<Bytes>& extrinsics, const Validate& validate, UnixTime now)
{
    std::vector<Bytes> given;
    Senders senders;
    for (const Bytes& encoded : extrinsics) {
        const Hash256 hash = chain::extrinsicHash(encoded);
        PoolTransactionPtr included = m_state->ready.remove(hash);
        if (included == nullptr) {
            included = m_state->future.remove(hash);
        }
        if (included != nullptr) {
            m_state->bans.add(hash, now);
            const std::vector<Bytes>& provided = included->validity.providedTags;
            given.insert(given.end(), provided.begin(), provided.end());
            m_state->report(hash, Kind::InBlock, block);
        }
        if (const auto extrinsic = chain::Extrinsic::decode(encoded); extrinsic && extrinsic->envelope) {
            senders.insert(extrinsic->envelope->signer);
        }
    }
    m_state->promote(given);

    std::vector<Hash256> wrong;
    const auto judge = [&](const PoolTransactionPtr& transaction) {
        const auto& envelope = transaction->extrinsic.envelope;
        const bool isTouched = envelope && senders.count(envelope->signer) > 0;
        if (transaction->validTill <= number
            || (isTouched && !validate(transaction->extrinsic, transaction->encoded))) {
            wrong.push_back(transaction->hash);
        }
    };
    m_state->ready.forEach(judge);
    m_state->future.forEach(judge);
    for (const Hash256& hash : wrong) {
        m_state->refuse(hash, now);
    }
}

void TransactionPool::removeInvalid(const Hash256& hash, UnixTime now)
{
    m_state->refuse(hash, now);
}

bool TransactionPool::remove(const Hash256& hash)
{
    const PoolTransactionPtr transaction = find(hash);
    if (transaction == nullptr) {
        return false;
    }
    m_state->removeWithDependents(transaction, Kind::Dropped);
    return true;
}

} // namespace taonaut::node
