// SPDX-License-Identifier: MIT
#pragma once

// Runtime functions of every Substrate chain, those that the embedded chain answers. api/known_functions.hpp
// has those of subtensor.

#include "core/subtensor/api/function.hpp"
#include "core/subtensor/pallets/aura.hpp"
#include "core/subtensor/pallets/grandpa.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/runtime_version.hpp"

namespace taonaut::subtensor::api {

/// Serialised metadata in a byte string.
struct OpaqueMetadata {
    Bytes value;
    static constexpr std::string_view kPath = "sp_core::OpaqueMetadata";
    static constexpr auto fields() { return std::tuple { field("", &OpaqueMetadata::value, "Vec<u8>") }; }
    friend bool operator==(const OpaqueMetadata&, const OpaqueMetadata&) = default;
};

/// A complete extrinsic with its own compact length prefix.
struct EncodedExtrinsic {
    Bytes bytes; ///< prefix included

    void write(scale::Encoder& out) const { out.raw(bytes); }
    [[nodiscard]] static EncodedExtrinsic read(scale::Decoder& in);
    [[nodiscard]] static metadata::TypeDescription describe();
    friend bool operator==(const EncodedExtrinsic&, const EncodedExtrinsic&) = default;
};

struct SlotDuration {
    std::uint64_t milliseconds = 0;
    static constexpr std::string_view kPath = "sp_consensus_slots::SlotDuration";
    static constexpr auto fields() { return std::tuple { field("", &SlotDuration::milliseconds, "u64") }; }
    friend bool operator==(const SlotDuration&, const SlotDuration&) = default;
};

enum class TransactionSource : std::uint8_t { InBlock, Local, External };
PlainEnumeration enumerationOf(TransactionSource);

struct RuntimeDispatchInfo {
    Weight weight;
    DispatchClass dispatchClass = DispatchClass::Normal;
    Rao partialFee; ///< without tip
    static constexpr std::string_view kPath = "pallet_transaction_payment::types::RuntimeDispatchInfo";
    static Parameters parameters() { return { parameter<Rao>("Balance"), parameter<Weight>("Weight") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("weight", &RuntimeDispatchInfo::weight, "Weight"),
            field("class", &RuntimeDispatchInfo::dispatchClass, "DispatchClass"),
            field("partial_fee", &RuntimeDispatchInfo::partialFee, "Balance") };
    }
    friend bool operator==(const RuntimeDispatchInfo&, const RuntimeDispatchInfo&) = default;
};

struct InclusionFee {
    Rao baseFee;
    Rao lengthFee;
    Rao adjustedWeightFee;
    static constexpr std::string_view kPath = "pallet_transaction_payment::types::InclusionFee";
    static Parameters parameters() { return { parameter<Rao>("Balance") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("base_fee", &InclusionFee::baseFee, "Balance"),
            field("len_fee", &InclusionFee::lengthFee, "Balance"),
            field("adjusted_weight_fee", &InclusionFee::adjustedWeightFee, "Balance") };
    }
    friend bool operator==(const InclusionFee&, const InclusionFee&) = default;
};
struct FeeDetails {
    std::optional<InclusionFee> inclusionFee; ///< none when the call pays no fee
    Rao tip;
    static constexpr std::string_view kPath = "pallet_transaction_payment::types::FeeDetails";
    static Parameters parameters() { return { parameter<Rao>("Balance") }; }
    static constexpr auto fields()
    {
        return std::tuple { field(
                                "inclusion_fee", &FeeDetails::inclusionFee, "Option<InclusionFee<Balance>>"),
            field("tip", &FeeDetails::tip, "Balance") };
    }
    friend bool operator==(const FeeDetails&, const FeeDetails&) = default;
};

/// Result<ValidTransaction, TransactionValidityError> as bytes: module node knows its meaning.
struct TransactionValidity {
    Bytes bytes;
    void write(scale::Encoder& out) const { out.raw(bytes); }
    [[nodiscard]] static TransactionValidity read(scale::Decoder& in)
    {
        return { toBytes(in.raw(in.remaining())) };
    }
    [[nodiscard]] static metadata::TypeDescription describe();
    friend bool operator==(const TransactionValidity&, const TransactionValidity&) = default;
};

inline constexpr Function<RuntimeVersion> kVersion { "Core", "version", {} };
inline constexpr Function<OpaqueMetadata> kMetadata { "Metadata", "metadata", {} };
inline constexpr Function<std::optional<OpaqueMetadata>, std::uint32_t> kMetadataAtVersion { "Metadata",
    "metadata_at_version", { "version" } };
inline constexpr Function<std::vector<std::uint32_t>> kMetadataVersions { "Metadata", "metadata_versions",
    {} };
inline constexpr Function<TransactionValidity, TransactionSource, EncodedExtrinsic, Hash256>
    kValidateTransaction { "TaggedTransactionQueue", "validate_transaction",
        { "source", "tx", "block_hash" } };
inline constexpr Function<SlotDuration> kSlotDuration { "AuraApi", "slot_duration", {} };
inline constexpr Function<std::vector<AuraKey>> kAuraAuthorities { "AuraApi", "authorities", {} };
inline constexpr Function<grandpa::AuthorityList> kGrandpaAuthorities { "GrandpaApi", "grandpa_authorities",
    {} };
inline constexpr Function<std::uint64_t> kCurrentSetId { "GrandpaApi", "current_set_id", {} };
inline constexpr Function<std::uint32_t, AccountId> kAccountNonce { "AccountNonceApi", "account_nonce",
    { "account" } };
inline constexpr Function<RuntimeDispatchInfo, EncodedExtrinsic, std::uint32_t> kQueryInfo {
    "TransactionPaymentApi", "query_info", { "uxt", "len" }
};
inline constexpr Function<FeeDetails, EncodedExtrinsic, std::uint32_t> kQueryFeeDetails {
    "TransactionPaymentApi", "query_fee_details", { "uxt", "len" }
};
inline constexpr Function<Rao, Weight> kQueryWeightToFee { "TransactionPaymentApi", "query_weight_to_fee",
    { "weight" } };
inline constexpr Function<Rao, std::uint32_t> kQueryLengthToFee { "TransactionPaymentApi",
    "query_length_to_fee", { "length" } };

/// What the embedded chain answers, in the order in which the chain lists the groups.
[[nodiscard]] std::vector<GroupDeclaration> declarations();

} // namespace taonaut::subtensor::api
