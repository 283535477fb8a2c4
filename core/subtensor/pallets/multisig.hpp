// SPDX-License-Identifier: MIT
#pragma once

// Pallet Multisig (13): calls that several accounts must approve.
// Source: polkadot-sdk substrate/frame/multisig/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/storage_maps.hpp"

namespace taonaut::subtensor::multisig {

inline constexpr PalletName kPallet { 13, "Multisig" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// blake2_256 of the bytes of a call.
using CallHash = std::array<std::byte, 32>;

/// Where the first approval of a call stands: block and position of the extrinsic.
struct Timepoint {
    BlockNumber height;
    std::uint32_t index = 0;
    static constexpr std::string_view kPath = "pallet_multisig::Timepoint";
    static Parameters parameters() { return { parameter<BlockNumber>("BlockNumber") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("height", &Timepoint::height, "BlockNumber"),
            field("index", &Timepoint::index, "u32") };
    }
    friend bool operator==(const Timepoint&, const Timepoint&) = default;
};
/// A call that waits for approvals.
struct Multisig {
    Timepoint when;
    Rao deposit;
    AccountId depositor; ///< who approved first
    std::vector<AccountId> approvals;
    static constexpr std::string_view kPath = "pallet_multisig::Multisig";
    static Parameters parameters()
    {
        return { parameter<BlockNumber>("BlockNumber"), parameter<Rao>("Balance"),
            parameter<AccountId>("AccountId"), parameter("MaxApprovals") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("when", &Multisig::when, "Timepoint<BlockNumber>"),
            field("deposit", &Multisig::deposit, "Balance"),
            field("depositor", &Multisig::depositor, "AccountId"),
            fieldAs<BoundedVec<AccountId, struct ApprovalsLimit>>(
                "approvals", &Multisig::approvals, "BoundedVec<AccountId, MaxApprovals>") };
    }
    friend bool operator==(const Multisig&, const Multisig&) = default;
};
using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageNMap<KeyParts<Twox64Key<AccountId>, Blake2Key<CallHash>>, Multisig> kMultisigs {
    kPallet, "Multisigs", "Calls that wait for approvals, by multisig account and hash of the call.",
    Modifier::Optional
};

inline constexpr Constant<Rao> kDepositBase { "DepositBase", Rao(132'000'000),
    "Rao held for a waiting call." };
inline constexpr Constant<Rao> kDepositFactor { "DepositFactor", Rao(32'000'000),
    "Rao held for each approval that is needed." };
inline constexpr Constant<std::uint32_t> kMaxSignatories { "MaxSignatories", 100,
    "Most signatories of a multisig." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::multisig
