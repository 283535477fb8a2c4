// SPDX-License-Identifier: MIT
#pragma once

// Who there is: validators and their nominators, owners, miners and their operators, and who sits where.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

/// The account of a secret of the development phrase, for example "//Alice".
[[nodiscard]] AccountId developmentAccount(std::string_view uri);

/// Validators, subnets and their neurons; stake and pools are still to come. subnetCount: up to kSubnetCount.
[[nodiscard]] Network populate(std::uint64_t seed, std::uint16_t subnetCount = kSubnetCount);

} // namespace taonaut::node::presets
