// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Commitments.

#include "core/subtensor/pallets/commitments.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::commitments {

struct SetCommitment {
    NetUid netuid;
    CommitmentInfo info;
    static constexpr CaseName kCase { 0, "set_commitment", "Publishes data of a hotkey on a subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SetCommitment::netuid, "NetUid"),
            field("info", &SetCommitment::info, "Box<CommitmentInfo<T::MaxFields>>") };
    }
    friend bool operator==(const SetCommitment&, const SetCommitment&) = default;
};
struct SetMaxSpace {
    std::uint32_t newLimit = 0;
    static constexpr CaseName kCase { 2, "set_max_space",
        "Sets the bytes that may be published per epoch. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("new_limit", &SetMaxSpace::newLimit, "u32") };
    }
    friend bool operator==(const SetMaxSpace&, const SetMaxSpace&) = default;
};

struct Call : std::variant<SetCommitment, SetMaxSpace> {
    using variant::variant;
    static constexpr PalletName kPallet = commitments::kPallet;
    static constexpr std::string_view kPath = "pallet_commitments::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Commitments, Runtime>";
};

} // namespace taonaut::subtensor::commitments
