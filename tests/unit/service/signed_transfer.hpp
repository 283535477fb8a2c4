// SPDX-License-Identifier: MIT
#pragma once

// A signed transfer and the events that tell its fate, for the tests of the transaction book and its keeper.

#include "core/crypto/secret_uri.hpp"
#include "core/service/transaction_book.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/pallets/system_events.hpp"
#include "core/subtensor/pallets/transaction_payment.hpp"
#include "core/subtensor/runtime_events.hpp"
#include "core/wallet/transfer.hpp"

namespace taonaut::test {

constexpr Rao kTransferFee { 124'187 };

struct SignedTransfer {
    AccountId signer;
    wallet::CallReview review;
    chain::SignedExtra extra;
    Bytes extrinsic;
    BlockNumber expiresAt;
};

/// Alice pays an account of equal bytes; valid for 64 blocks from `birth`.
inline SignedTransfer signedTransfer(std::uint32_t nonce, std::uint32_t birth = 0, std::uint8_t to = 9)
{
    const wallet::SigningKey key(*crypto::sr25519FromUri(bytesOf("//Alice")));
    SignedTransfer made;
    made.signer = key.account();
    AccountId recipient;
    recipient.bytes.fill(std::byte { to });
    made.review = wallet::reviewCall(wallet::transferCall({ recipient, Rao(5 * Rao::kPerTao), true }));
    made.extra.era = chain::Era::mortal(64, BlockNumber(birth));
    made.extra.nonce = nonce;
    made.extrinsic = wallet::signExtrinsic(key, made.review.call, made.extra, {});
    made.expiresAt = made.extra.era.death(BlockNumber(birth));
    return made;
}

/// System.Events of a block in which the extrinsic at `index` succeeded, or failed with `problem`.
inline Bytes eventsOf(
    const AccountId& signer, std::uint32_t index, const std::optional<subtensor::DispatchError>& problem = {})
{
    namespace system = subtensor::system;
    using subtensor::RuntimeEvent;
    const subtensor::Phase phase = subtensor::Phase::applying(index);
    RuntimeEvent outcome { system::Event { system::event::ExtrinsicSuccess {} } };
    if (problem) {
        outcome = RuntimeEvent { system::Event { system::event::ExtrinsicFailed { *problem, {} } } };
    }
    const RuntimeEvent paid { subtensor::transaction_payment::Event {
        subtensor::transaction_payment::event::TransactionFeePaid { signer, kTransferFee, Rao() } } };
    const std::vector<subtensor::EventRecord> events { { phase, paid, {} }, { phase, outcome, {} } };
    return subtensor::encode(events);
}

/// The same as lines.
inline std::vector<wallet::EventLine> linesOf(ByteView events)
{
    return wallet::eventLines(*subtensor::ChainRuntime::declared(), events).value_or(std::vector<wallet::EventLine>());
}

inline std::uint64_t enter(service::TransactionBook& book, const SignedTransfer& transfer)
{
    return book.add(
        transfer.signer, transfer.extrinsic, transfer.review, transfer.extra, transfer.expiresAt, 1);
}

} // namespace taonaut::test
