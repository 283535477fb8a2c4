// SPDX-License-Identifier: MIT
#pragma once

// Structures of calls, events and storage of SubtensorModule.

#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"
#include "core/subtensor/scale_sets.hpp"

namespace taonaut::subtensor::subtensor_module {

/// What a subnet tells about itself. Bytes, UTF-8 by convention.
struct SubnetIdentity {
    Bytes subnetName;
    Bytes githubRepo;
    Bytes subnetContact;
    Bytes subnetUrl;
    Bytes discord;
    Bytes description;
    Bytes logoUrl;
    Bytes additional;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::SubnetIdentityV3";
    static constexpr auto fields()
    {
        return std::tuple { field("subnet_name", &SubnetIdentity::subnetName, "Vec<u8>"),
            field("github_repo", &SubnetIdentity::githubRepo, "Vec<u8>"),
            field("subnet_contact", &SubnetIdentity::subnetContact, "Vec<u8>"),
            field("subnet_url", &SubnetIdentity::subnetUrl, "Vec<u8>"),
            field("discord", &SubnetIdentity::discord, "Vec<u8>"),
            field("description", &SubnetIdentity::description, "Vec<u8>"),
            field("logo_url", &SubnetIdentity::logoUrl, "Vec<u8>"),
            field("additional", &SubnetIdentity::additional, "Vec<u8>") };
    }
    friend bool operator==(const SubnetIdentity&, const SubnetIdentity&) = default;
};
/// What a coldkey tells about itself. Bytes, UTF-8 by convention.
struct ChainIdentity {
    Bytes name;
    Bytes url;
    Bytes githubRepo;
    Bytes image;
    Bytes discord;
    Bytes description;
    Bytes additional;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::ChainIdentityV2";
    static constexpr auto fields()
    {
        return std::tuple { field("name", &ChainIdentity::name, "Vec<u8>"),
            field("url", &ChainIdentity::url, "Vec<u8>"),
            field("github_repo", &ChainIdentity::githubRepo, "Vec<u8>"),
            field("image", &ChainIdentity::image, "Vec<u8>"),
            field("discord", &ChainIdentity::discord, "Vec<u8>"),
            field("description", &ChainIdentity::description, "Vec<u8>"),
            field("additional", &ChainIdentity::additional, "Vec<u8>") };
    }
    friend bool operator==(const ChainIdentity&, const ChainIdentity&) = default;
};

namespace root_claim {
/// Dividends are swapped for TAO.
struct Swap {
    static constexpr CaseName kCase { 0, "Swap" };
    friend bool operator==(const Swap&, const Swap&) = default;
};
/// Dividends are kept as alpha.
struct Keep {
    static constexpr CaseName kCase { 1, "Keep" };
    friend bool operator==(const Keep&, const Keep&) = default;
};
/// Dividends of these subnets are kept, others are swapped.
struct KeepSubnets {
    std::set<NetUid> subnets;
    static constexpr CaseName kCase { 2, "KeepSubnets" };
    static constexpr auto fields()
    {
        return std::tuple { field("subnets", &KeepSubnets::subnets, "BTreeSet<NetUid>") };
    }
    friend bool operator==(const KeepSubnets&, const KeepSubnets&) = default;
};
} // namespace root_claim

/// What becomes of root dividends.
struct RootClaimType : std::variant<root_claim::Swap, root_claim::Keep, root_claim::KeepSubnets> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::RootClaimTypeEnum";
};

/// What becomes of alpha that nobody earns.
enum class RecycleOrBurn : std::uint8_t { Burn, Recycle };
PlainEnumeration enumerationOf(RecycleOrBurn);

} // namespace taonaut::subtensor::subtensor_module
