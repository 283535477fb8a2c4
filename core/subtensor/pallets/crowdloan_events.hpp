// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Crowdloan.

#include "core/subtensor/pallets/crowdloan.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::crowdloan {

namespace event {

struct Created {
    std::uint32_t crowdloanId = 0;
    AccountId creator;
    BlockNumber end;
    Rao cap;
    static constexpr CaseName kCase { 0, "Created", "A crowdloan was opened." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &Created::crowdloanId, "CrowdloanId"),
            field("creator", &Created::creator, "T::AccountId"),
            field("end", &Created::end, "BlockNumberFor<T>"), field("cap", &Created::cap, "BalanceOf<T>") };
    }
    friend bool operator==(const Created&, const Created&) = default;
};
struct Contributed {
    std::uint32_t crowdloanId = 0;
    AccountId contributor;
    Rao amount;
    static constexpr CaseName kCase { 1, "Contributed", "Rao were given to a crowdloan." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &Contributed::crowdloanId, "CrowdloanId"),
            field("contributor", &Contributed::contributor, "T::AccountId"),
            field("amount", &Contributed::amount, "BalanceOf<T>") };
    }
    friend bool operator==(const Contributed&, const Contributed&) = default;
};
struct Withdrew {
    std::uint32_t crowdloanId = 0;
    AccountId contributor;
    Rao amount;
    static constexpr CaseName kCase { 2, "Withdrew", "A contribution was taken back." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &Withdrew::crowdloanId, "CrowdloanId"),
            field("contributor", &Withdrew::contributor, "T::AccountId"),
            field("amount", &Withdrew::amount, "BalanceOf<T>") };
    }
    friend bool operator==(const Withdrew&, const Withdrew&) = default;
};
struct PartiallyRefunded {
    std::uint32_t crowdloanId = 0;
    static constexpr CaseName kCase { 3, "PartiallyRefunded", "Some contributions were given back." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &PartiallyRefunded::crowdloanId, "CrowdloanId") };
    }
    friend bool operator==(const PartiallyRefunded&, const PartiallyRefunded&) = default;
};
struct AllRefunded {
    std::uint32_t crowdloanId = 0;
    static constexpr CaseName kCase { 4, "AllRefunded", "All contributions were given back." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &AllRefunded::crowdloanId, "CrowdloanId") };
    }
    friend bool operator==(const AllRefunded&, const AllRefunded&) = default;
};
struct Finalized {
    std::uint32_t crowdloanId = 0;
    static constexpr CaseName kCase { 5, "Finalized", "A crowdloan ended with its cap raised." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &Finalized::crowdloanId, "CrowdloanId") };
    }
    friend bool operator==(const Finalized&, const Finalized&) = default;
};
struct Dissolved {
    std::uint32_t crowdloanId = 0;
    static constexpr CaseName kCase { 6, "Dissolved", "A crowdloan was closed." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &Dissolved::crowdloanId, "CrowdloanId") };
    }
    friend bool operator==(const Dissolved&, const Dissolved&) = default;
};
struct MinContributionUpdated {
    std::uint32_t crowdloanId = 0;
    Rao newMinContribution;
    static constexpr CaseName kCase { 7, "MinContributionUpdated", "The least contribution has changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &MinContributionUpdated::crowdloanId, "CrowdloanId"),
            field("new_min_contribution", &MinContributionUpdated::newMinContribution, "BalanceOf<T>") };
    }
    friend bool operator==(const MinContributionUpdated&, const MinContributionUpdated&) = default;
};
struct EndUpdated {
    std::uint32_t crowdloanId = 0;
    BlockNumber newEnd;
    static constexpr CaseName kCase { 8, "EndUpdated", "The last block has changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &EndUpdated::crowdloanId, "CrowdloanId"),
            field("new_end", &EndUpdated::newEnd, "BlockNumberFor<T>") };
    }
    friend bool operator==(const EndUpdated&, const EndUpdated&) = default;
};
struct CapUpdated {
    std::uint32_t crowdloanId = 0;
    Rao newCap;
    static constexpr CaseName kCase { 9, "CapUpdated", "The cap has changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &CapUpdated::crowdloanId, "CrowdloanId"),
            field("new_cap", &CapUpdated::newCap, "BalanceOf<T>") };
    }
    friend bool operator==(const CapUpdated&, const CapUpdated&) = default;
};
struct MaxContributionUpdated {
    std::uint32_t crowdloanId = 0;
    std::optional<Rao> newMaxContribution;
    static constexpr CaseName kCase { 10, "MaxContributionUpdated",
        "The greatest contribution has changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("crowdloan_id", &MaxContributionUpdated::crowdloanId, "CrowdloanId"),
            field("new_max_contribution", &MaxContributionUpdated::newMaxContribution,
                "Option<BalanceOf<T>>") };
    }
    friend bool operator==(const MaxContributionUpdated&, const MaxContributionUpdated&) = default;
};

} // namespace event

struct Event : std::variant<event::Created, event::Contributed, event::Withdrew, event::PartiallyRefunded,
                   event::AllRefunded, event::Finalized, event::Dissolved, event::MinContributionUpdated,
                   event::EndUpdated, event::CapUpdated, event::MaxContributionUpdated> {
    using variant::variant;
    static constexpr PalletName kPallet = crowdloan::kPallet;
    static constexpr std::string_view kPath = "pallet_crowdloan::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_crowdloan::Event<Runtime>";
};

} // namespace taonaut::subtensor::crowdloan
