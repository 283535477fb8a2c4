// SPDX-License-Identifier: MIT
#pragma once

// Makes the signing sheet. A pure function of what is known: everything that it says of the call comes from a
// reading of the bytes that are signed.

#include "core/service/session.hpp"

#include <functional>
#include <optional>

namespace taonaut::service {

enum class ReviewError : std::uint16_t {
    NotFollowing, ///< no verified block to build on yet
    BalanceUnknown, ///< the sender's balance is not proven yet
    RuntimeUnknown, ///< the runtime's versions have not been heard of
    RuntimeNotUnderstood, ///< this runtime differs from what this program can sign for; detail: where
    UnknownReview, ///< confirmed after it was discarded or used
    NotTyped, ///< the word that the sheet asks for was not typed
    Stopped, ///< a check says Stop
    Outdated, ///< too old: the era would end before the transaction could be included
};
std::string_view moduleOf(ReviewError reason);
std::string_view nameOf(ReviewError reason);

/// An account that pays or receives.
struct ProvenParty {
    AccountId account;
    light::Proven<subtensor::system::AccountInfo> info;
    std::uint64_t paidBefore = 0; ///< final transfers from the signer to it
};

/// Everything that a review is made of.
struct ReviewInputs {
    AccountId signer;
    wallet::CallReview call; ///< a reading of the bytes
    std::vector<ProvenParty> parties; ///< those of partiesOf(), the signer first
    Rao fee {}; ///< reported
    std::uint32_t nonce = 0;
    light::BlockRef birth {}; ///< a verified block; the era counts from it
    std::uint32_t eraPeriod = 64; ///< blocks, a power of two
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
    Hash256 genesisHash {};
    std::optional<Hash256> metadataDigest {};
    bool realMoney = true;
    std::vector<AccountId> ownAccounts {};
    std::vector<Contact> contacts {};
    std::vector<AccountId> counterparties {};
    /// What an own account or contact is called; empty for others.
    std::function<std::string(const AccountId&)> nameOf {};
};

/// Whose balances the sheet needs: the signer, then those who pay or receive, each once. Beyond a number of
/// them only the first: what a call with more does is not foreseen.
[[nodiscard]] std::vector<AccountId> partiesOf(const wallet::CallReview& call, const AccountId& signer);

[[nodiscard]] ReviewSheet buildReview(const ReviewInputs& inputs, std::uint64_t id);

/// What is signed beside call and extra.
[[nodiscard]] chain::SignedAdditional additionalOf(const ReviewSheet& sheet);

/// The extra of a transfer before its fee is known: what a fee query needs.
[[nodiscard]] chain::SignedExtra extraFor(
    const light::BlockRef& birth, std::uint32_t eraPeriod, std::uint32_t nonce, bool checkMetadataHash);

} // namespace taonaut::service
