// SPDX-License-Identifier: MIT
#pragma once

// The categories of the economics files and how a case of each is checked.

#include "app/vectors/members.hpp"

#include <span>

namespace taonaut::vectors {

struct EconomicsCategory {
    std::string_view name;
    void (*check)(Members& in);
};

// By topic, each in its own file.
[[nodiscard]] std::span<const EconomicsCategory> poolCategories();
[[nodiscard]] std::span<const EconomicsCategory> stakeCategories();
[[nodiscard]] std::span<const EconomicsCategory> subnetCategories();
[[nodiscard]] std::span<const EconomicsCategory> emissionCategories();

} // namespace taonaut::vectors
