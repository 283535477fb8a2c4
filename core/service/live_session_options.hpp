// SPDX-License-Identifier: MIT
#pragma once

// What LiveSession is told once, by whoever composes the program.

#include "core/crypto/password_box.hpp"
#include "core/net/public_address.hpp"
#include "core/service/auto_lock.hpp"
#include "core/service/node_process.hpp"

#include <filesystem>
#include <functional>
#include <optional>

namespace taonaut::service {

struct LiveSessionOptions {
    NodeProcessOptions node;
    std::filesystem::path wallets; ///< the wallets folder
    std::optional<crypto::PasswordCost> hardenedCost; ///< of hardened files; without: calibrated when needed
    std::function<std::int64_t()> awakeMs
        = LockClocks::ofSystem().awake; ///< for the delay of wrong passwords
    net::PaceRule paced = net::isPublicAddress; ///< which servers get few messages
};

} // namespace taonaut::service
