// SPDX-License-Identifier: MIT
#pragma once

// A call before it is signed: what a person asks for, and what the signing sheet shows of it.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"
#include "core/chain/extrinsic.hpp"
#include "core/light/proven.hpp"
#include "core/wallet/call_review.hpp"
#include "core/wallet/check.hpp"

#include <optional>
#include <string>
#include <vector>

namespace taonaut::service {

/// Any call. What it does is read from its bytes.
struct CallRequest {
    AccountId from;
    Bytes call; ///< pallet index, call index, arguments, by the connected chain's numbers
};

struct TransferRequest {
    AccountId from;
    AccountId to;
    Rao amount;
    bool keepAlive = true;
};

/// One line of "what changes": a balance before and after, with the level of the proof of `before`.
struct BalanceChange {
    AccountId account;
    std::string name; ///< empty for accounts of others
    Rao before;
    std::optional<Rao> after; ///< empty when the call cannot be foreseen
    light::Level level = light::Level::Reported;
};

struct NamedAccount {
    AccountId account;
    std::string name;
    friend bool operator==(const NamedAccount&, const NamedAccount&) = default;
};

/// Everything that the signing sheet shows, made from the bytes that will be signed.
struct ReviewSheet {
    std::uint64_t id = 0;
    AccountId signer;
    std::string signerName;
    std::string recipientName; ///< of a transfer; empty for accounts of others
    std::vector<NamedAccount> names; ///< of every own account and contact that the call names
    wallet::CallReview call;
    std::vector<BalanceChange> changes;
    Rao fee; ///< reported by the node; of Raw bytes there is none, and no check FeeKnown
    std::vector<wallet::Check> checks;
    std::vector<wallet::TypedReason> typed; ///< not empty: confirm() wants typedWord
    std::string typedWord; ///< the call's name, "add_proxy"
    chain::SignedExtra extra; ///< era, nonce, tip, metadata-hash mode
    light::BlockRef birth; ///< first block of the era, whose hash is signed over
    BlockNumber expiresAt; ///< first block at which the transaction is no longer valid
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
    Hash256 genesisHash;
    std::optional<Hash256> metadataDigest;
    Bytes payload; ///< what the key signs (hashed when the fields exceed 256 bytes)
    std::size_t signedBytes = 0; ///< size of call, extra and additional together
    light::BlockRef provenAt; ///< block of the balances
    light::Level level = light::Level::Reported;
};

/// Fee and spendable amount for a call that is being typed.
struct TransferQuote {
    Rao fee; ///< reported by the node
    Rao spendable; ///< most that can be sent with this keep-alive choice, fee deducted
};

} // namespace taonaut::service
