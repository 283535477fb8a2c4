// SPDX-License-Identifier: MIT
#pragma once

// Pallet Grandpa (4): the voters of finality and the number of their set.
// Sources: polkadot-sdk substrate/frame/grandpa/src/lib.rs,
// substrate/primitives/consensus/grandpa/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor {

/// ed25519 public key of a voter.
using GrandpaKey = FixedBytes<32, struct GrandpaKeyTag>;
template <> struct ScaleType<GrandpaKey> : IdentifierType<GrandpaKey> {
    static metadata::TypeDescription describe()
    {
        return detail::describeNewtype(
            "sp_consensus_grandpa::app::Public", typeOf<Inner>(), "ed25519::Public");
    }
};

} // namespace taonaut::subtensor

namespace taonaut::subtensor::grandpa {

inline constexpr PalletName kPallet { 4, "Grandpa" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// Voters and their weights.
using AuthorityList = std::vector<std::tuple<GrandpaKey, std::uint64_t>>;
using BoundedAuthorities = WeakBoundedVec<std::tuple<GrandpaKey, std::uint64_t>, struct MaxAuthorities>;

namespace state {
struct Live {
    static constexpr CaseName kCase { 0, "Live" };
    friend bool operator==(const Live&, const Live&) = default;
};
struct PendingPause {
    BlockNumber scheduledAt;
    std::uint32_t delay = 0;
    static constexpr CaseName kCase { 1, "PendingPause" };
    static constexpr auto fields()
    {
        return std::tuple { field("scheduled_at", &PendingPause::scheduledAt, "N"),
            field("delay", &PendingPause::delay, "N") };
    }
    friend bool operator==(const PendingPause&, const PendingPause&) = default;
};
struct Paused {
    static constexpr CaseName kCase { 2, "Paused" };
    friend bool operator==(const Paused&, const Paused&) = default;
};
struct PendingResume {
    BlockNumber scheduledAt;
    std::uint32_t delay = 0;
    static constexpr CaseName kCase { 3, "PendingResume" };
    static constexpr auto fields()
    {
        return std::tuple { field("scheduled_at", &PendingResume::scheduledAt, "N"),
            field("delay", &PendingResume::delay, "N") };
    }
    friend bool operator==(const PendingResume&, const PendingResume&) = default;
};
} // namespace state

struct StoredState : std::variant<state::Live, state::PendingPause, state::Paused, state::PendingResume> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_grandpa::StoredState";
    static Parameters parameters() { return { parameter<BlockNumber>("N") }; }
};

struct StoredPendingChange {
    BlockNumber scheduledAt;
    std::uint32_t delay = 0;
    AuthorityList nextAuthorities;
    std::optional<BlockNumber> forced; ///< of a forced change: median of the best finalized block
    static constexpr std::string_view kPath = "pallet_grandpa::StoredPendingChange";
    static Parameters parameters() { return { parameter<BlockNumber>("N"), parameter("Limit") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("scheduled_at", &StoredPendingChange::scheduledAt, "N"),
            field("delay", &StoredPendingChange::delay, "N"),
            fieldAs<BoundedAuthorities>(
                "next_authorities", &StoredPendingChange::nextAuthorities, "BoundedAuthorityList<Limit>"),
            field("forced", &StoredPendingChange::forced, "Option<N>") };
    }
    friend bool operator==(const StoredPendingChange&, const StoredPendingChange&) = default;
};

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<StoredState> kState { kPallet, "State", "Whether finality runs or rests." };
inline constexpr StorageValue<StoredPendingChange> kPendingChange { kPallet, "PendingChange",
    "A change of voters that was announced.", Modifier::Optional };
inline constexpr StorageValue<BlockNumber> kNextForced { kPallet, "NextForced",
    "First block at which a change may be forced.", Modifier::Optional };
inline constexpr StorageValue<std::tuple<BlockNumber, BlockNumber>> kStalled { kPallet, "Stalled",
    "Set while finality stands still.", Modifier::Optional };
inline constexpr StorageValue<std::uint64_t> kCurrentSetId { kPallet, "CurrentSetId",
    "Number of changes of voters so far; part of what they sign." };
inline constexpr StorageMap<Hasher::Twox64Concat, std::uint64_t, std::uint32_t> kSetIdSession { kPallet,
    "SetIdSession", "Last session of each set.", Modifier::Optional };
inline constexpr StorageValue<AuthorityList, BoundedAuthorities> kAuthorities { kPallet, "Authorities",
    "Voters and their weights." };

inline constexpr Constant<std::uint32_t> kMaxAuthorities { "MaxAuthorities", 32, "Most voters." };
inline constexpr Constant<std::uint32_t> kMaxNominators { "MaxNominators", 20,
    "Most nominators of a validator." };
inline constexpr Constant<std::uint64_t> kMaxSetIdSessionEntries { "MaxSetIdSessionEntries", 0,
    "Most entries of SetIdSession." };

namespace event {

struct NewAuthorities {
    AuthorityList authoritySet;
    static constexpr CaseName kCase { 0, "NewAuthorities", "The voters changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("authority_set", &NewAuthorities::authoritySet, "AuthorityList") };
    }
    friend bool operator==(const NewAuthorities&, const NewAuthorities&) = default;
};
struct Paused {
    static constexpr CaseName kCase { 1, "Paused", "Finality rests." };
    friend bool operator==(const Paused&, const Paused&) = default;
};
struct Resumed {
    static constexpr CaseName kCase { 2, "Resumed", "Finality runs again." };
    friend bool operator==(const Resumed&, const Resumed&) = default;
};

} // namespace event

struct Event : std::variant<event::NewAuthorities, event::Paused, event::Resumed> {
    using variant::variant;
    static constexpr PalletName kPallet = grandpa::kPallet;
    static constexpr std::string_view kPath = "pallet_grandpa::pallet::Event";
    static constexpr std::string_view kOuterTypeName = "pallet_grandpa::Event";
};

[[nodiscard]] std::span<const ErrorId> errors() noexcept;
[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::grandpa
