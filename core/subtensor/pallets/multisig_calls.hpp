// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Multisig.

#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/pallets/multisig.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::multisig {

struct AsMultiThreshold1 {
    std::vector<AccountId> otherSignatories;
    EncodedCall call;
    static constexpr CaseName kCase { 0, "as_multi_threshold_1",
        "Runs a call of a multisig that one signatory decides about." };
    static constexpr auto fields()
    {
        return std::tuple { field("other_signatories", &AsMultiThreshold1::otherSignatories,
                                "Vec<T::AccountId>"),
            field("call", &AsMultiThreshold1::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const AsMultiThreshold1&, const AsMultiThreshold1&) = default;
};
struct AsMulti {
    std::uint16_t threshold = 0;
    std::vector<AccountId> otherSignatories;
    std::optional<Timepoint> maybeTimepoint;
    EncodedCall call;
    Weight maxWeight;
    static constexpr CaseName kCase { 1, "as_multi",
        "Approves a call with its bytes and runs it when it is the last approval." };
    static constexpr auto fields()
    {
        return std::tuple { field("threshold", &AsMulti::threshold, "u16"),
            field("other_signatories", &AsMulti::otherSignatories, "Vec<T::AccountId>"),
            field("maybe_timepoint", &AsMulti::maybeTimepoint, "Option<Timepoint<BlockNumberFor<T>>>"),
            field("call", &AsMulti::call, "Box<<T as Config>::RuntimeCall>"),
            field("max_weight", &AsMulti::maxWeight, "Weight") };
    }
    friend bool operator==(const AsMulti&, const AsMulti&) = default;
};
struct ApproveAsMulti {
    std::uint16_t threshold = 0;
    std::vector<AccountId> otherSignatories;
    std::optional<Timepoint> maybeTimepoint;
    CallHash callHash;
    Weight maxWeight;
    static constexpr CaseName kCase { 2, "approve_as_multi", "Approves a call by its hash." };
    static constexpr auto fields()
    {
        return std::tuple { field("threshold", &ApproveAsMulti::threshold, "u16"),
            field("other_signatories", &ApproveAsMulti::otherSignatories, "Vec<T::AccountId>"),
            field("maybe_timepoint", &ApproveAsMulti::maybeTimepoint, "Option<Timepoint<BlockNumberFor<T>>>"),
            field("call_hash", &ApproveAsMulti::callHash, "[u8; 32]"),
            field("max_weight", &ApproveAsMulti::maxWeight, "Weight") };
    }
    friend bool operator==(const ApproveAsMulti&, const ApproveAsMulti&) = default;
};
struct CancelAsMulti {
    std::uint16_t threshold = 0;
    std::vector<AccountId> otherSignatories;
    Timepoint timepoint;
    CallHash callHash;
    static constexpr CaseName kCase { 3, "cancel_as_multi",
        "Takes a call back; by the account that approved first." };
    static constexpr auto fields()
    {
        return std::tuple { field("threshold", &CancelAsMulti::threshold, "u16"),
            field("other_signatories", &CancelAsMulti::otherSignatories, "Vec<T::AccountId>"),
            field("timepoint", &CancelAsMulti::timepoint, "Timepoint<BlockNumberFor<T>>"),
            field("call_hash", &CancelAsMulti::callHash, "[u8; 32]") };
    }
    friend bool operator==(const CancelAsMulti&, const CancelAsMulti&) = default;
};
struct PokeDeposit {
    std::uint16_t threshold = 0;
    std::vector<AccountId> otherSignatories;
    CallHash callHash;
    static constexpr CaseName kCase { 4, "poke_deposit", "Brings the deposit to the present price." };
    static constexpr auto fields()
    {
        return std::tuple { field("threshold", &PokeDeposit::threshold, "u16"),
            field("other_signatories", &PokeDeposit::otherSignatories, "Vec<T::AccountId>"),
            field("call_hash", &PokeDeposit::callHash, "[u8; 32]") };
    }
    friend bool operator==(const PokeDeposit&, const PokeDeposit&) = default;
};

struct Call : std::variant<AsMultiThreshold1, AsMulti, ApproveAsMulti, CancelAsMulti, PokeDeposit> {
    using variant::variant;
    static constexpr PalletName kPallet = multisig::kPallet;
    static constexpr std::string_view kPath = "pallet_multisig::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Multisig, Runtime>";
};

} // namespace taonaut::subtensor::multisig
