// SPDX-License-Identifier: MIT
#pragma once

// What the embedded chain, run as a child process, writes to its standard output: one JSON object a line.
//
//   {"notice":"…"}                                          something that a person should know
//   {"ready":{"endpoint":"ws://127.0.0.1:9944","chainSpec":{…}}}   once, when the port is open

#include "core/base/result.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace taonaut::service {

struct NodeReady {
    std::string endpoint; ///< ws://127.0.0.1:<port>
    std::string chainSpec; ///< JSON text
};
struct NodeNotice {
    std::string text;
};
using NodeAnnouncement = std::variant<NodeReady, NodeNotice>;

/// One line, its end included.
[[nodiscard]] std::string writeAnnouncement(const NodeAnnouncement& announcement);
/// line: without its end. Errors: NodeProcessError::BadAnnouncement.
[[nodiscard]] Result<NodeAnnouncement> readAnnouncement(std::string_view line);

} // namespace taonaut::service
