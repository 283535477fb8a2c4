// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <nlohmann/json.hpp>

namespace taonaut::test {

/// One question to a node. Null when it does not answer.
[[nodiscard]] nlohmann::json ask(const QUrl& node, const char* method, const nlohmann::json& params);

} // namespace taonaut::test
