// SPDX-License-Identifier: MIT
#pragma once

// What stands between a transaction and its call: the transaction extensions of the chain, in their order.
// Each checks something (`validate`), and some change something before the call runs (`prepare`):
//
//   CheckNonZeroSender, CheckSpecVersion, CheckTxVersion, CheckGenesis, CheckMortality, CheckNonce,
//   CheckWeight, ChargeTransactionPayment, SudoTransactionExtension, CheckShieldedTxValidity,
//   SubtensorTransactionExtension, DrandPriority, CheckMetadataHash
//
// Versions, genesis, birth block and metadata digest are part of what is signed: another value makes another
// message, so a difference shows as a bad signature. Source: opentensor/subtensor
// runtime/src/{lib,check_nonce,check_mortality,sudo_wrapper}.rs.

#include "core/chain/extrinsic.hpp"
#include "core/node/runtime/dispatch.hpp"
#include "core/node/runtime/transaction_payment/fee.hpp"
#include "core/node/validity.hpp"

namespace taonaut::node {

/// An extrinsic whose call is known and whose signature, if it needs one, fits.
struct CheckedExtrinsic {
    std::optional<AccountId> signer; ///< none: bare
    AccountId payer; ///< of the fee: the signer, or one for whom it acts and who chose to pay
    chain::SignedExtra extra; ///< of a signed one
    Bytes encodedCall; ///< pallet index, call index, arguments
    DecodedCall call; ///< the same, decoded
    DispatchInfo info;
    std::uint32_t length = 0; ///< encoded, prefix included
};

/// encoded: the extrinsic with its length prefix. The context stands at the block that the extrinsic would be
/// in. Errors: Call, AncientBirthBlock, BadProof.
[[nodiscard]] Result<CheckedExtrinsic, ValidityError> checkExtrinsic(
    const BlockContext& context, const chain::Extrinsic& extrinsic, ByteView encoded);

/// Judges a transaction for the pool; changes nothing. Errors: BadSigner, Payment, Stale, ExhaustsResources,
/// MandatoryValidation, Custom; for bare ones Call, NoUnsignedValidator and those of Drand.
[[nodiscard]] Validity validate(const BlockContext& context, const CheckedExtrinsic& extrinsic);

/// Before the call runs: takes room in the block, the nonce and the fee. Answers what was paid. Errors: those
/// of validate except the ones about bare extrinsics, and Future. After an error nothing has changed.
[[nodiscard]] Result<transaction_payment::PaidFee, ValidityError> prepare(
    BlockContext& context, const CheckedExtrinsic& extrinsic);

/// The tag that a transaction provides: (account, nonce) in SCALE.
[[nodiscard]] Bytes nonceTag(const AccountId& account, std::uint32_t nonce);

} // namespace taonaut::node
