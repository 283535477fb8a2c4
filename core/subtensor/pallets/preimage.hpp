// SPDX-License-Identifier: MIT
#pragma once

// Pallet Preimage (14): bytes stored under their hash, for calls that run later.
// Source: polkadot-sdk substrate/frame/preimage/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::preimage {

inline constexpr PalletName kPallet { 14, "Preimage" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// Rao held for stored bytes.
struct HoldConsideration {
    Rao held;
    static constexpr std::string_view kPath = "frame_support::traits::tokens::fungible::HoldConsideration";
    static Parameters parameters()
    {
        return { parameter("A"), parameter("F"), parameter("R"), parameter("D"), parameter("Fp") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("", &HoldConsideration::held, "F::Balance") };
    }
    friend bool operator==(const HoldConsideration&, const HoldConsideration&) = default;
};

namespace old_request_status {

/// Somebody stored the bytes, nobody needs them.
struct Unrequested {
    std::tuple<AccountId, Rao> deposit;
    std::uint32_t len = 0;
    static constexpr CaseName kCase { 0, "Unrequested" };
    static constexpr auto fields()
    {
        return std::tuple { field("deposit", &Unrequested::deposit, "(AccountId, Balance)"),
            field("len", &Unrequested::len, "u32") };
    }
    friend bool operator==(const Unrequested&, const Unrequested&) = default;
};
/// The bytes are needed.
struct Requested {
    std::optional<std::tuple<AccountId, Rao>> deposit;
    std::uint32_t count = 0;
    std::optional<std::uint32_t> len;
    static constexpr CaseName kCase { 1, "Requested" };
    static constexpr auto fields()
    {
        return std::tuple { field("deposit", &Requested::deposit, "Option<(AccountId, Balance)>"),
            field("count", &Requested::count, "u32"), field("len", &Requested::len, "Option<u32>") };
    }
    friend bool operator==(const Requested&, const Requested&) = default;
};

} // namespace old_request_status

/// State of stored bytes in the old form.
struct OldRequestStatus : std::variant<old_request_status::Unrequested, old_request_status::Requested> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_preimage::OldRequestStatus";
    static Parameters parameters()
    {
        return { parameter<AccountId>("AccountId"), parameter<Rao>("Balance") };
    }
};

namespace request_status {

/// Somebody stored the bytes, nobody needs them.
struct Unrequested {
    std::tuple<AccountId, HoldConsideration> ticket;
    std::uint32_t len = 0;
    static constexpr CaseName kCase { 0, "Unrequested" };
    static constexpr auto fields()
    {
        return std::tuple { field("ticket", &Unrequested::ticket, "(AccountId, Ticket)"),
            field("len", &Unrequested::len, "u32") };
    }
    friend bool operator==(const Unrequested&, const Unrequested&) = default;
};
/// The bytes are needed.
struct Requested {
    std::optional<std::tuple<AccountId, HoldConsideration>> maybeTicket;
    std::uint32_t count = 0;
    std::optional<std::uint32_t> maybeLen;
    static constexpr CaseName kCase { 1, "Requested" };
    static constexpr auto fields()
    {
        return std::tuple { field("maybe_ticket", &Requested::maybeTicket, "Option<(AccountId, Ticket)>"),
            field("count", &Requested::count, "u32"),
            field("maybe_len", &Requested::maybeLen, "Option<u32>") };
    }
    friend bool operator==(const Requested&, const Requested&) = default;
};

} // namespace request_status

/// State of stored bytes.
struct RequestStatus : std::variant<request_status::Unrequested, request_status::Requested> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_preimage::RequestStatus";
    static Parameters parameters()
    {
        return { parameter<AccountId>("AccountId"), parameter<HoldConsideration>("Ticket") };
    }
};

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Identity, Hash256, OldRequestStatus> kStatusFor { kPallet, "StatusFor",
    "State of stored bytes in the old form.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Identity, Hash256, RequestStatus> kRequestStatusFor { kPallet,
    "RequestStatusFor", "State of stored bytes.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Identity, std::tuple<Hash256, std::uint32_t>, Bytes,
    BoundedVec<std::byte, struct PreimageForLimit>>
    kPreimageFor { kPallet, "PreimageFor", "Stored bytes by hash and length.", Modifier::Optional };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::preimage
