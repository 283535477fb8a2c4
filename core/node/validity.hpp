// SPDX-License-Identifier: MIT
#pragma once

// The runtime's verdict on a transaction before it is in a block: valid with a priority and tags, or why not.
// The numbers are those on the wire (`TaggedTransactionQueue_validate_transaction`, JSON-RPC code 1010 and
// 1011). Source: polkadot-sdk substrate/primitives/runtime/src/transaction_validity.rs.

#include "core/base/bytes.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace taonaut::scale {
class Encoder;
}

namespace taonaut::node {

enum class InvalidTransaction : std::uint8_t {
    Call = 0, ///< the call is not expected here (does not decode, or is an inherent)
    Payment = 1, ///< the fee cannot be paid
    Future = 2, ///< nonce above the account's
    Stale = 3, ///< nonce below the account's
    BadProof = 4, ///< signature does not fit; also: signed for another chain, version or era
    AncientBirthBlock = 5, ///< the era is over or its first block is no longer known
    ExhaustsResources = 6, ///< does not fit into the block any more
    Custom = 7,
    BadMandatory = 8,
    MandatoryValidation = 9,
    BadSigner = 10,
    IndeterminateImplicit = 11,
    UnknownOrigin = 12,
};

enum class UnknownTransaction : std::uint8_t { CannotLookup = 0, NoUnsignedValidator = 1, Custom = 2 };

struct ValidityError {
    enum class Kind : std::uint8_t { Invalid = 0, Unknown = 1 };
    Kind kind = Kind::Invalid;
    InvalidTransaction invalid = InvalidTransaction::Call; ///< of kind Invalid
    UnknownTransaction unknown = UnknownTransaction::CannotLookup; ///< of kind Unknown
    std::uint8_t custom = 0; ///< code of a Custom reason

    [[nodiscard]] static ValidityError of(InvalidTransaction reason) noexcept;
    [[nodiscard]] static ValidityError of(UnknownTransaction reason) noexcept;
    /// The English sentence that nodes send as `data` of error 1010 and 1011, for example "Transaction is
    /// outdated".
    [[nodiscard]] std::string text() const;
    /// TransactionValidityError in SCALE.
    void encode(scale::Encoder& out) const;
    friend bool operator==(const ValidityError&, const ValidityError&) = default;
};

struct ValidTransaction {
    static constexpr std::uint64_t kForever = std::numeric_limits<std::uint64_t>::max();

    std::uint64_t priority = 0;
    std::vector<Bytes> requiredTags; ///< tags of other transactions that must come before
    std::vector<Bytes> providedTags; ///< at least one
    std::uint64_t longevity = kForever; ///< blocks until it must be validated again
    bool propagate = true;

    /// ValidTransaction in SCALE.
    void encode(scale::Encoder& out) const;
    friend bool operator==(const ValidTransaction&, const ValidTransaction&) = default;
};

using Validity = Result<ValidTransaction, ValidityError>;

/// Result<ValidTransaction, TransactionValidityError> in SCALE: the answer of validate_transaction.
[[nodiscard]] Bytes encodeValidity(const Validity& validity);

} // namespace taonaut::node
