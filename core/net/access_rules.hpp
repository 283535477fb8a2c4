// SPDX-License-Identifier: MIT
#pragma once

// Who may talk to a server on a person's own computer: the rules on the headers Host and Origin. Pure
// functions.
//
// A web page that the person visits can make the browser connect to any port of the computer. The browser
// then says so: Origin names the page's site. A page whose own DNS name suddenly points to this computer
// (rebinding) has a harmless Origin of its own but the foreign name in Host. Programs that are no browsers
// send no Origin.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace taonaut::net {

enum class UnsafeMethods : std::uint8_t {
    Automatic, ///< loopback peers that carry no Origin or a loopback one
    Never,
    Always,
};

struct AccessRules {
    std::vector<std::string> extraHosts; ///< further values of Host, with port
    /// Further origins, exact. The web wallet that developers use most is allowed as in the reference node.
    std::vector<std::string> extraOrigins { "https://polkadot.js.org" };
    bool anyOrigin
        = false; ///< every page may connect; unsafe methods are then off for requests with an Origin
    bool anyAddress = false; ///< Host may be any IP address: for servers that listen on every interface
    UnsafeMethods unsafeMethods = UnsafeMethods::Automatic;
};

/// `localhost`, `127.0.0.1`, `[::1]` in any case with exactly this port, or listed.
[[nodiscard]] bool hostAllowed(const AccessRules& rules, std::string_view host, std::uint16_t port);

/// `http` or `https` at localhost, 127.0.0.1 or [::1], any port. No path, no user information.
[[nodiscard]] bool isLoopbackOrigin(std::string_view origin);

/// Empty means absent: allowed. `null`, as sent by files and sandboxed frames, is a foreign origin.
[[nodiscard]] bool originAllowed(const AccessRules& rules, std::string_view origin);

/// Whether a request that passed the two rules above may call unsafe methods.
[[nodiscard]] bool unsafeAllowed(const AccessRules& rules, bool loopbackPeer, std::string_view origin);

} // namespace taonaut::net
