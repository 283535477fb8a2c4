// SPDX-License-Identifier: MIT
#pragma once

// How failures of the connection reach the callers of LightLink.

#include "core/net/json_rpc_client.hpp"
#include "core/service/light_link.hpp"

namespace taonaut::service {

/// The server's own words travel in the detail, untrusted and already cut.
[[nodiscard]] Error linkErrorFrom(const net::CallError& error);

} // namespace taonaut::service
