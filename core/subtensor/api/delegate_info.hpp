// SPDX-License-Identifier: MIT
#pragma once

// Delegates with everyone who stakes to them: by far the largest answer of the runtime, about a megabyte.
// Read as one structure per delegate or, for all of them, into a few flat lists.
// Source: opentensor/subtensor pallets/subtensor/src/rpc_info/delegate_info.rs.

#include "core/subtensor/api/compact_values.hpp"
#include "core/subtensor/quantities.hpp"

#include <span>

namespace taonaut::subtensor::api {

struct DelegateInfo {
    using Stake = std::tuple<Compacted<NetUid>, Compacted<AlphaAmount>>;
    using Nominator = std::tuple<AccountId, std::vector<Stake>>;

    AccountId hotkey;
    ShareU16 take;
    std::vector<Nominator> nominators;
    AccountId owner;
    std::vector<NetUid> registrations;
    std::vector<NetUid> validatorPermits;
    std::uint64_t returnPer1000 = 0;
    std::uint64_t totalDailyReturn = 0;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::delegate_info::DelegateInfo";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("delegate_ss58", &DelegateInfo::hotkey, "AccountId"),
            compact("take", &DelegateInfo::take, "Compact<u16>"),
            field("nominators", &DelegateInfo::nominators,
                "Vec<(AccountId, Vec<(Compact<NetUid>, Compact<u64>)>)>"),
            field("owner_ss58", &DelegateInfo::owner, "AccountId"),
            compactList("registrations", &DelegateInfo::registrations, "Vec<Compact<NetUid>>"),
            compactList("validator_permits", &DelegateInfo::validatorPermits, "Vec<Compact<NetUid>>"),
            compact("return_per_1000", &DelegateInfo::returnPer1000, "Compact<u64>"),
            compact("total_daily_return", &DelegateInfo::totalDailyReturn, "Compact<u64>") };
    }
    friend bool operator==(const DelegateInfo&, const DelegateInfo&) = default;
};

/// The same from runtimes before there was stake on subnets: a nominator had one stake, in rao.
struct RootDelegateInfo {
    AccountId hotkey;
    ShareU16 take;
    std::vector<AmountOf<Rao>> nominators;
    AccountId owner;
    std::vector<NetUid> registrations;
    std::vector<NetUid> validatorPermits;
    std::uint64_t returnPer1000 = 0;
    std::uint64_t totalDailyReturn = 0;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::delegate_info::DelegateInfo";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("delegate_ss58", &RootDelegateInfo::hotkey, "AccountId"),
            compact("take", &RootDelegateInfo::take, "Compact<u16>"),
            field("nominators", &RootDelegateInfo::nominators, "Vec<(AccountId, Compact<u64>)>"),
            field("owner_ss58", &RootDelegateInfo::owner, "AccountId"),
            compactList("registrations", &RootDelegateInfo::registrations, "Vec<Compact<u16>>"),
            compactList("validator_permits", &RootDelegateInfo::validatorPermits, "Vec<Compact<u16>>"),
            compact("return_per_1000", &RootDelegateInfo::returnPer1000, "Compact<u64>"),
            compact("total_daily_return", &RootDelegateInfo::totalDailyReturn, "Compact<u64>") };
    }
    friend bool operator==(const RootDelegateInfo&, const RootDelegateInfo&) = default;
};

/// All delegates in flat lists that refer to each other by position.
struct Delegates {
    struct Range {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        friend bool operator==(const Range&, const Range&) = default;
    };
    struct Stake {
        NetUid netuid;
        AlphaAmount alpha;
        friend bool operator==(const Stake&, const Stake&) = default;
    };
    struct Nominator {
        AccountId account;
        Range stakes;
        friend bool operator==(const Nominator&, const Nominator&) = default;
    };
    struct Delegate {
        AccountId hotkey;
        AccountId owner;
        ShareU16 take;
        Range nominators;
        Range registrations; ///< of netuids
        Range validatorPermits; ///< of netuids
        std::uint64_t returnPer1000 = 0;
        std::uint64_t totalDailyReturn = 0;
        friend bool operator==(const Delegate&, const Delegate&) = default;
    };

    std::vector<Delegate> delegates;
    std::vector<Nominator> nominators;
    std::vector<Stake> stakes;
    std::vector<NetUid> netuids;

    [[nodiscard]] std::span<const Nominator> nominatorsOf(const Delegate& delegate) const
    {
        return std::span(nominators).subspan(delegate.nominators.first, delegate.nominators.count);
    }
    [[nodiscard]] std::span<const Stake> stakesOf(const Nominator& nominator) const
    {
        return std::span(stakes).subspan(nominator.stakes.first, nominator.stakes.count);
    }
    [[nodiscard]] std::span<const NetUid> netuidsIn(const Range& range) const
    {
        return std::span(netuids).subspan(range.first, range.count);
    }
    friend bool operator==(const Delegates&, const Delegates&) = default;
};

/// Delegates of runtimes before there was stake on subnets: every nominator has one stake, on the root
/// subnet.
struct RootDelegates {
    Delegates value;
    friend bool operator==(const RootDelegates&, const RootDelegates&) = default;
};

} // namespace taonaut::subtensor::api

namespace taonaut::subtensor {

/// The encoding of a list of DelegateInfo, with the same refusals.
template <> struct ScaleType<api::Delegates> {
    using Alias = std::vector<api::DelegateInfo>;
    static void write(scale::Encoder& out, const api::Delegates& delegates);
    static api::Delegates read(scale::Decoder& in);
};
/// Read only: no runtime answers so any more.
template <> struct ScaleType<api::RootDelegates> {
    using Alias = std::vector<api::RootDelegateInfo>;
    static api::RootDelegates read(scale::Decoder& in);
};

} // namespace taonaut::subtensor
