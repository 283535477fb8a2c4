// SPDX-License-Identifier: MIT
#pragma once

// What `Core_version` answers and what transactions are signed over. A client decides by it whether what it
// knows of the runtime still holds: calls and types may change with specVersion, the form of transactions
// with transactionVersion.

#include "core/subtensor/bounded.hpp"

#include <array>

namespace taonaut::subtensor {

struct RuntimeVersion {
    using ApiId = std::array<std::byte, 8>; ///< metadata::runtimeApiId of the group's name
    using Apis = std::vector<std::tuple<ApiId, std::uint32_t>>;

    std::string specName;
    std::string implName;
    std::uint32_t authoringVersion = 0;
    std::uint32_t specVersion = 0;
    std::uint32_t implVersion = 0;
    Apis apis;
    std::uint32_t transactionVersion = 0;
    std::uint8_t systemVersion = 0; ///< layout of the state trie; "stateVersion" in JSON

    static constexpr std::string_view kPath = "sp_version::RuntimeVersion";
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<Cow<std::string>>(
                                "spec_name", &RuntimeVersion::specName, "Cow<'static, str>"),
            fieldAs<Cow<std::string>>("impl_name", &RuntimeVersion::implName, "Cow<'static, str>"),
            field("authoring_version", &RuntimeVersion::authoringVersion, "u32"),
            field("spec_version", &RuntimeVersion::specVersion, "u32"),
            field("impl_version", &RuntimeVersion::implVersion, "u32"),
            fieldAs<Cow<Apis>>("apis", &RuntimeVersion::apis, "ApisVec"),
            field("transaction_version", &RuntimeVersion::transactionVersion, "u32"),
            field("system_version", &RuntimeVersion::systemVersion, "u8") };
    }
    friend bool operator==(const RuntimeVersion&, const RuntimeVersion&) = default;
};

/// The runtime that this program implements and declares: node-subtensor 425.
[[nodiscard]] const RuntimeVersion& runtimeVersion();

/// How amounts of this chain are shown; part of the metadata digest.
inline constexpr std::uint8_t kTokenDecimals = 9;
inline constexpr std::string_view kTokenSymbol = "TAO";

} // namespace taonaut::subtensor
