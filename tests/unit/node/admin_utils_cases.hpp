// SPDX-License-Identifier: MIT
#pragma once

// One good call of each kind that AdminUtils has, for subnet 1 of a SubnetBench, and who may make it when.

#include "core/subtensor/pallets/admin_utils/calls.hpp"
#include "subnet_bench.hpp"

namespace taonaut::test {

enum class Caller : std::uint8_t {
    OwnerLimited, ///< owner, with a rate limit, or root
    OwnerFree, ///< owner without a rate limit, or root
    OwnerHotkey, ///< owner or root, once in a week
    Root,
    Nobody, ///< refused whoever calls
};
enum class Window : std::uint8_t { Ignored, MustBeOpen };

struct AdminCase {
    subtensor::admin_utils::Call call;
    Caller caller = Caller::Root;
    Window window = Window::Ignored;
};

/// As many as there are calls.
[[nodiscard]] std::vector<AdminCase> adminCases();

} // namespace taonaut::test
