// SPDX-License-Identifier: MIT
#pragma once

// The lies that a server can tell about each kind of answer.

#include "core/service/rehearsal/forgery.hpp"
#include "core/service/rehearsal/lying_proxy.hpp"

#include <vector>

namespace taonaut::test {

using service::flipBit;
using service::hideMethods;
using service::LyingProxy;
using service::Reply;

/// What `taonaut verify --final` has to make of it.
enum class Ending { Rejected, Unproven, Proven };

struct NamedLie {
    std::string name;
    LyingProxy::Lie lie;
    Ending ending = Ending::Rejected;
    /// Reasons of which one must be given, without their module; empty: any.
    std::vector<std::string> reasons {};
};

/// Against a client that links the few headers from genesis one by one.
[[nodiscard]] std::vector<NamedLie> lies();
/// Against a client that jumps over hundreds of blocks by a finality proof.
[[nodiscard]] std::vector<NamedLie> liesAboutAJump();

/// Changes the result of every answer to a question, or of every announcement of that name.
[[nodiscard]] LyingProxy::Lie changed(std::string method, std::function<void(nlohmann::json&)> change);

} // namespace taonaut::test
