// SPDX-License-Identifier: MIT
#pragma once

// What the two rules for secret URIs share: how the text falls into phrase, junctions and password.

#include "core/crypto/junction.hpp"

#include <string_view>
#include <vector>

namespace taonaut::crypto {

constexpr std::string_view kDevelopmentPhrase
    = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

struct UriStep {
    Junction::Kind kind = Junction::Kind::Hard;
    std::string_view text;
};

/// Borrowed from the text.
struct UriParts {
    std::string_view phrase; ///< letters, digits and blanks of ASCII; may be empty
    std::vector<UriStep> steps;
    std::string_view password; ///< everything after "///"
};

/// Errors: MalformedUri.
[[nodiscard]] Result<UriParts> splitUri(std::string_view uri);

} // namespace taonaut::crypto
