// SPDX-License-Identifier: MIT
#pragma once

// Which servers are strangers' machines, whose patience has to be spared.

#include <QHostAddress>
#include <functional>

namespace taonaut::net {

/// False for loopback, private, link-local and unique local addresses; true for all others, and for none.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);

/// Whether messages to this address are spaced out.
using PaceRule = std::function<bool(const QHostAddress&)>;

} // namespace taonaut::net
