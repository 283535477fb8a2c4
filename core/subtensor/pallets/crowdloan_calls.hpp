// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Crowdloan.

#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/pallets/crowdloan.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::crowdloan {

struct Create {
    Rao deposit;
    Rao minContribution;
    Rao cap;
    BlockNumber end;
    std::optional<EncodedCall> call;
    std::optional<AccountId> targetAddress;
    static constexpr CaseName kCase { 0, "create", "Opens a crowdloan." };
    static constexpr auto fields()
    {
        return std::tuple { compact("deposit", &Create::deposit, "BalanceOf<T>"),
            compact("min_contribution", &Create::minContribution, "BalanceOf<T>"),
            compact("cap", &Create::cap, "BalanceOf<T>"), compact("end", &Create::end, "BlockNumberFor<T>"),
            field("call", &Create::call, "Option<Box<<T as Config>::RuntimeCall>>"),
            field("target_address", &Create::targetAddress, "Option<T::AccountId>") };
    }
    friend bool operator==(const Create&, const Create&) = default;
};
struct Contribute {
    std::uint32_t crowdloanId = 0;
    Rao amount;
    static constexpr CaseName kCase { 1, "contribute", "Gives rao to a crowdloan." };
    static constexpr auto fields()
    {
        return std::tuple { compact("crowdloan_id", &Contribute::crowdloanId, "CrowdloanId"),
            compact("amount", &Contribute::amount, "BalanceOf<T>") };
    }
    friend bool operator==(const Contribute&, const Contribute&) = default;
};
struct Withdraw {
    std::uint32_t crowdloanId = 0;
    static constexpr CaseName kCase { 2, "withdraw", "Takes the own contribution back before the end." };
    static constexpr auto fields()
    {
        return std::tuple { compact("crowdloan_id", &Withdraw::crowdloanId, "CrowdloanId") };
    }
    friend bool operator==(const Withdraw&, const Withdraw&) = default;
};
struct Finalize {
    std::uint32_t crowdloanId = 0;
    static constexpr CaseName kCase { 3, "finalize", "Ends a crowdloan that has raised its cap. Creator." };
    static constexpr auto fields()
    {
        return std::tuple { compact("crowdloan_id", &Finalize::crowdloanId, "CrowdloanId") };
    }
    friend bool operator==(const Finalize&, const Finalize&) = default;
};
struct Refund {
    std::uint32_t crowdloanId = 0;
    static constexpr CaseName kCase { 4, "refund", "Gives contributions back, fifty at a time." };
    static constexpr auto fields()
    {
        return std::tuple { compact("crowdloan_id", &Refund::crowdloanId, "CrowdloanId") };
    }
    friend bool operator==(const Refund&, const Refund&) = default;
};
struct Dissolve {
    std::uint32_t crowdloanId = 0;
    static constexpr CaseName kCase { 5, "dissolve", "Closes a crowdloan that was given back. Creator." };
    static constexpr auto fields()
    {
        return std::tuple { compact("crowdloan_id", &Dissolve::crowdloanId, "CrowdloanId") };
    }
    friend bool operator==(const Dissolve&, const Dissolve&) = default;
};
struct UpdateMinContribution {
    std::uint32_t crowdloanId = 0;
    Rao newMinContribution;
    static constexpr CaseName kCase { 6, "update_min_contribution",
        "Changes the least contribution. Creator." };
    static constexpr auto fields()
    {
        return std::tuple { compact("crowdloan_id", &UpdateMinContribution::crowdloanId, "CrowdloanId"),
            compact("new_min_contribution", &UpdateMinContribution::newMinContribution, "BalanceOf<T>") };
    }
    friend bool operator==(const UpdateMinContribution&, const UpdateMinContribution&) = default;
};
struct UpdateEnd {
    std::uint32_t crowdloanId = 0;
    BlockNumber newEnd;
    static constexpr CaseName kCase { 7, "update_end", "Changes the last block. Creator." };
    static constexpr auto fields()
    {
        return std::tuple { compact("crowdloan_id", &UpdateEnd::crowdloanId, "CrowdloanId"),
            compact("new_end", &UpdateEnd::newEnd, "BlockNumberFor<T>") };
    }
    friend bool operator==(const UpdateEnd&, const UpdateEnd&) = default;
};
struct UpdateCap {
    std::uint32_t crowdloanId = 0;
    Rao newCap;
    static constexpr CaseName kCase { 8, "update_cap", "Changes the cap. Creator." };
    static constexpr auto fields()
    {
        return std::tuple { compact("crowdloan_id", &UpdateCap::crowdloanId, "CrowdloanId"),
            compact("new_cap", &UpdateCap::newCap, "BalanceOf<T>") };
    }
    friend bool operator==(const UpdateCap&, const UpdateCap&) = default;
};
struct SetMaxContribution {
    std::uint32_t crowdloanId = 0;
    std::optional<Rao> newMaxContribution;
    static constexpr CaseName kCase { 9, "set_max_contribution",
        "Sets or removes the greatest contribution. Creator." };
    static constexpr auto fields()
    {
        return std::tuple { compact("crowdloan_id", &SetMaxContribution::crowdloanId, "CrowdloanId"),
            field("new_max_contribution", &SetMaxContribution::newMaxContribution, "Option<BalanceOf<T>>") };
    }
    friend bool operator==(const SetMaxContribution&, const SetMaxContribution&) = default;
};

struct Call : std::variant<Create, Contribute, Withdraw, Finalize, Refund, Dissolve, UpdateMinContribution,
                  UpdateEnd, UpdateCap, SetMaxContribution> {
    using variant::variant;
    static constexpr PalletName kPallet = crowdloan::kPallet;
    static constexpr std::string_view kPath = "pallet_crowdloan::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Crowdloan, Runtime>";
};

} // namespace taonaut::subtensor::crowdloan
