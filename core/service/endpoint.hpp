// SPDX-License-Identifier: MIT
#pragma once

// A server that the light client may ask, and what is known about it. Nothing that it says is believed.

#include "core/base/result.hpp"
#include "core/base/units.hpp"

#include <QUrl>
#include <cstdint>
#include <optional>
#include <string>

namespace taonaut::service {

struct Endpoint {
    QUrl url; ///< ws:// or wss://
    std::string provider {}; ///< who runs it; one provider counts once. Empty: the host counts as provider.
    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// How a server's chain compares with what was verified.
enum class Agreement : std::uint8_t {
    Unknown, ///< not asked yet, or it did not say
    Agrees, ///< same genesis, same blocks at the heights that were compared
    Behind, ///< it does not have the last final block yet
    Differs, ///< another block at a height that is final
};

struct EndpointView {
    enum class State : std::uint8_t {
        Idle, ///< not needed now
        Connecting,
        Open,
        Waiting, ///< it failed, refused or asked for patience; tried again at retryAtMs
        Dropped, ///< it was caught lying; only a person's wish brings it back (LightLink::forgive)
    };

    std::string url;
    std::string provider;
    State state = State::Idle;
    bool primary = false; ///< the one that the client follows
    std::optional<int> latencyMs; ///< running mean of its answers
    std::optional<BlockNumber> head; ///< height that it claims
    Agreement agreement = Agreement::Unknown;
    std::uint64_t requests = 0;
    std::uint64_t proofs = 0; ///< answers of it that proved something
    std::uint64_t refused = 0; ///< answers of it that were rejected
    std::int64_t retryAtMs = 0; ///< Unix milliseconds; 0 when not waiting
    std::optional<Error> problem; ///< of the last failure
    std::string words; ///< its own, untrusted
};

} // namespace taonaut::service
