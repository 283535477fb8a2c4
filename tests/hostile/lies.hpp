// SPDX-License-Identifier: MIT
#pragma once

// The lies that a server can tell about each kind of answer.

#include "tests/hostile/lying_proxy.hpp"

#include <vector>

namespace taonaut::test {

/// What `taonaut verify` has to make of it.
enum class Outcome { Rejected, Unproven, Proven };

struct NamedLie {
    std::string name;
    Lie lie;
    Outcome outcome = Outcome::Rejected;
    /// Reasons of which one must be given, without their module; empty: any.
    std::vector<std::string> reasons {};
};

/// Against a client that links the few headers from genesis one by one.
[[nodiscard]] std::vector<NamedLie> lies();
/// Against a client that jumps over hundreds of blocks by a finality proof.
[[nodiscard]] std::vector<NamedLie> liesAboutAJump();

/// Changes one bit in one byte of hex text. at: from the end when negative.
void flipByte(nlohmann::json& hex, int at);
/// Flips a byte of one member of each announcement of this name.
[[nodiscard]] Lie announced(std::string method, std::string pointer, int at);

} // namespace taonaut::test
