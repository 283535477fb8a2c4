// SPDX-License-Identifier: MIT
#pragma once

// A call from plan to signed extrinsic, and what is checked before.

#include "core/chain/extrinsic.hpp"
#include "core/subtensor/pallets/balances.hpp"
#include "core/wallet/call_review.hpp"
#include "core/wallet/check.hpp"
#include "core/wallet/contact.hpp"
#include "core/wallet/signing_key.hpp"

#include <optional>
#include <vector>

namespace taonaut::wallet {

struct TransferPlan {
    AccountId recipient;
    Rao amount;
    bool keepAlive = true;
};

/// The call bytes: Balances.transfer_keep_alive, or transfer_allow_death, by the numbers of the chain.
/// Errors: those of ChainRuntime::encodeCall.
[[nodiscard]] Result<Bytes> transferCall(const subtensor::ChainRuntime& runtime, const TransferPlan& plan);
/// By the numbers that this program declares.
[[nodiscard]] Bytes transferCall(const TransferPlan& plan);

/// What is known about another account that a call names.
struct Party {
    AccountId account;
    Rao free; ///< proven; 0 for an account that does not exist
    std::uint64_t paidBefore = 0; ///< final transfers from the signer to it
};

/// What is known about the parties, for the checks.
struct TransferContext {
    AccountId signer;
    Rao free; ///< of the signer, proven
    Rao reserved;
    Rao frozen;
    std::vector<Party> parties; ///< those who pay or receive; the signer need not be among them
    Rao fee; ///< reported
    Rao existentialDeposit = subtensor::balances::kExistentialDeposit.value;
    bool balanceFinal = false; ///< proven at a final block
    bool realMoney = true; ///< false on the local chain
    bool metadataDigestSigned = false;
    std::vector<AccountId> ownAccounts;
    std::vector<Contact> contacts;
    std::vector<AccountId> counterparties; ///< of past transfers
    std::optional<std::optional<AccountId>> clipboard; ///< not looked at; no address in it; the address in it
};

/// Checks of a decoded call, in the order in which the sheet shows them.
[[nodiscard]] std::vector<Check> checkCall(const CallReview& review, const TransferContext& context);
/// Why a word has to be typed before this is signed, in ascending order.
[[nodiscard]] std::vector<TypedReason> typedReasons(
    const CallReview& review, const std::vector<Check>& checks);

/// What has to remain after a transfer: what is frozen beyond the reserve and, with keep-alive or while
/// anything is frozen or reserved, the existential deposit.
[[nodiscard]] Rao mustStay(const TransferContext& context, bool keepAlive);

/// The most that can be sent: free minus fee, minus what is frozen or must stay. keep-alive leaves the
/// existential deposit; otherwise everything may go when nothing is frozen or reserved.
[[nodiscard]] Rao spendable(const TransferContext& context, bool keepAlive);

/// Signs and assembles. The signature is over chain::signingPayload(call, extra, additional); the digest is
/// in `additional` exactly when `extra` says that it is checked.
[[nodiscard]] Bytes signExtrinsic(const SigningKey& key, ByteView call, const chain::SignedExtra& extra,
    const chain::SignedAdditional& additional);

/// An extrinsic of the right size with a zero signature, for fee queries before the key is unlocked.
[[nodiscard]] Bytes unsignedForFee(const AccountId& signer, ByteView call, const chain::SignedExtra& extra,
    chain::SignatureKind kind = chain::SignatureKind::Sr25519);

} // namespace taonaut::wallet
