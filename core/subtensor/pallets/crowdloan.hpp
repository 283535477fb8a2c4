// SPDX-License-Identifier: MIT
#pragma once

// Pallet Crowdloan (27): collecting TAO for a common purpose.
// Source: opentensor/subtensor pallets/crowdloan/src/lib.rs.

#include "core/subtensor/bounded_call.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/pallet_id.hpp"
#include "core/subtensor/storage_maps.hpp"

namespace taonaut::subtensor::crowdloan {

inline constexpr PalletName kPallet { 27, "Crowdloan" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// A crowdloan as it stands.
struct CrowdloanInfo {
    AccountId creator;
    Rao deposit;
    Rao minContribution;
    BlockNumber end;
    Rao cap; ///< rao at which it is complete
    AccountId fundsAccount;
    Rao raised;
    std::optional<AccountId> targetAddress; ///< who receives the rao
    std::optional<BoundedCall> call; ///< what is run at the end
    bool finalized = false;
    std::uint32_t contributorsCount = 0;
    static constexpr std::string_view kPath = "pallet_crowdloan::CrowdloanInfo";
    static Parameters parameters()
    {
        return { parameter<AccountId>("AccountId"), parameter<Rao>("Balance"),
            parameter<BlockNumber>("BlockNumber"), parameter<BoundedCall>("Call") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("creator", &CrowdloanInfo::creator, "AccountId"),
            field("deposit", &CrowdloanInfo::deposit, "Balance"),
            field("min_contribution", &CrowdloanInfo::minContribution, "Balance"),
            field("end", &CrowdloanInfo::end, "BlockNumber"), field("cap", &CrowdloanInfo::cap, "Balance"),
            field("funds_account", &CrowdloanInfo::fundsAccount, "AccountId"),
            field("raised", &CrowdloanInfo::raised, "Balance"),
            field("target_address", &CrowdloanInfo::targetAddress, "Option<AccountId>"),
            field("call", &CrowdloanInfo::call, "Option<Call>"),
            field("finalized", &CrowdloanInfo::finalized, "bool"),
            field("contributors_count", &CrowdloanInfo::contributorsCount, "u32") };
    }
    friend bool operator==(const CrowdloanInfo&, const CrowdloanInfo&) = default;
};
using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Twox64Concat, std::uint32_t, CrowdloanInfo> kCrowdloans { kPallet,
    "Crowdloans", "Crowdloans by number.", Modifier::Optional };
inline constexpr StorageValue<std::uint32_t> kNextCrowdloanId { kPallet, "NextCrowdloanId",
    "Number of the next crowdloan." };
inline constexpr StorageNMap<KeyParts<Twox64Key<std::uint32_t>, IdentityKey<AccountId>>, Rao> kContributions {
    kPallet, "Contributions", "Rao given to a crowdloan.", Modifier::Optional
};
inline constexpr StorageValue<std::uint32_t> kCurrentCrowdloanId { kPallet, "CurrentCrowdloanId",
    "The crowdloan whose call is running.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Identity, Bytes, bool> kHasMigrationRun { kPallet, "HasMigrationRun",
    "Whether an upgrade of the storage is done, by its name." };
inline constexpr StorageMap<Hasher::Twox64Concat, std::uint32_t, Rao> kMaxContributions { kPallet,
    "MaxContributions", "Greatest contribution to a crowdloan.", Modifier::Optional };

inline constexpr Constant<subtensor::PalletId> kPalletId { "PalletId", palletId("bt/cloan"),
    "Id of the accounts of crowdloans." };
inline constexpr Constant<Rao> kMinimumDeposit { "MinimumDeposit", Rao(10'000'000'000), "Least deposit." };
inline constexpr Constant<Rao> kAbsoluteMinimumContribution { "AbsoluteMinimumContribution", Rao(100'000'000),
    "Least that the least contribution can be." };
inline constexpr Constant<std::uint32_t> kMinimumBlockDuration { "MinimumBlockDuration", 50'400,
    "Least length in blocks." };
inline constexpr Constant<std::uint32_t> kMaximumBlockDuration { "MaximumBlockDuration", 432'000,
    "Greatest length in blocks." };
/// Chains with short slots have shorter crowdloans (opentensor/subtensor runtime/src/lib.rs, prod_or_fast).
[[nodiscard]] constexpr std::uint32_t minimumBlockDuration(std::uint64_t slotDurationMs) noexcept
{
    return slotDurationMs < 12'000 ? 50 : kMinimumBlockDuration.value;
}
[[nodiscard]] constexpr std::uint32_t maximumBlockDuration(std::uint64_t slotDurationMs) noexcept
{
    return slotDurationMs < 12'000 ? 20'000 : kMaximumBlockDuration.value;
}
inline constexpr Constant<std::uint32_t> kRefundContributorsLimit { "RefundContributorsLimit", 50,
    "Contributions that a refund gives back." };
inline constexpr Constant<std::uint32_t> kMaxContributors { "MaxContributors", 500, "Most contributors." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::crowdloan
