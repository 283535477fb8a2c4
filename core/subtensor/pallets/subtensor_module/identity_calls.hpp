// SPDX-License-Identifier: MIT
#pragma once

// Public names and descriptions. Texts are bytes, UTF-8 by convention.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct SetIdentity {
    Bytes name;
    Bytes url;
    Bytes githubRepo;
    Bytes image;
    Bytes discord;
    Bytes description;
    Bytes additional;
    static constexpr CaseName kCase { 68, "set_identity", "Sets the public identity of this coldkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("name", &SetIdentity::name, "Vec<u8>"),
            field("url", &SetIdentity::url, "Vec<u8>"),
            field("github_repo", &SetIdentity::githubRepo, "Vec<u8>"),
            field("image", &SetIdentity::image, "Vec<u8>"),
            field("discord", &SetIdentity::discord, "Vec<u8>"),
            field("description", &SetIdentity::description, "Vec<u8>"),
            field("additional", &SetIdentity::additional, "Vec<u8>") };
    }
    friend bool operator==(const SetIdentity&, const SetIdentity&) = default;
};
struct SetSubnetIdentity {
    NetUid netuid;
    Bytes subnetName;
    Bytes githubRepo;
    Bytes subnetContact;
    Bytes subnetUrl;
    Bytes discord;
    Bytes description;
    Bytes logoUrl;
    Bytes additional;
    static constexpr CaseName kCase { 78, "set_subnet_identity",
        "Sets the public identity of a subnet. Owner." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SetSubnetIdentity::netuid, "NetUid"),
            field("subnet_name", &SetSubnetIdentity::subnetName, "Vec<u8>"),
            field("github_repo", &SetSubnetIdentity::githubRepo, "Vec<u8>"),
            field("subnet_contact", &SetSubnetIdentity::subnetContact, "Vec<u8>"),
            field("subnet_url", &SetSubnetIdentity::subnetUrl, "Vec<u8>"),
            field("discord", &SetSubnetIdentity::discord, "Vec<u8>"),
            field("description", &SetSubnetIdentity::description, "Vec<u8>"),
            field("logo_url", &SetSubnetIdentity::logoUrl, "Vec<u8>"),
            field("additional", &SetSubnetIdentity::additional, "Vec<u8>") };
    }
    friend bool operator==(const SetSubnetIdentity&, const SetSubnetIdentity&) = default;
};
struct UpdateSymbol {
    NetUid netuid;
    Bytes symbol;
    static constexpr CaseName kCase { 112, "update_symbol",
        "Sets the symbol of the alpha of a subnet. Owner." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &UpdateSymbol::netuid, "NetUid"),
            field("symbol", &UpdateSymbol::symbol, "Vec<u8>") };
    }
    friend bool operator==(const UpdateSymbol&, const UpdateSymbol&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
