// SPDX-License-Identifier: MIT
#pragma once

// What a wallet cannot do without, judged on metadata alone: features.hpp for a few of the features.

#include "core/subtensor/features.hpp"

namespace taonaut::subtensor {

using Incompatibility = Misfit;

/// Why a chain cannot be read, paid on, signed for or followed. Empty when everything fits.
[[nodiscard]] std::vector<Incompatibility> check(const metadata::Metadata& chain);

} // namespace taonaut::subtensor
