// SPDX-License-Identifier: MIT
#pragma once

// What the panes of the developer's tab share: lists of names, documentation, raw bytes, and the runtime that
// they look at.

#include "account_names.hpp"
#include "core/wallet/runtime_browser.hpp"

#include <QStringList>

namespace taonaut::ui {

[[nodiscard]] QStringList namesOf(const std::vector<std::string>& names);

/// Documentation of the chain as one paragraph of plain text: untrusted, of bounded length.
[[nodiscard]] QString documentation(const std::vector<std::string>& lines);

/// "0x…", cut in the middle from a length on that fills a screen.
[[nodiscard]] QString rawText(ByteView bytes);

/// Names of own accounts and contacts, as they are when one is asked for. session: outlives the resolver.
[[nodiscard]] wallet::NameResolver namesIn(const service::Session& session);

[[nodiscard]] bool isFollowing(const service::Session& session);

} // namespace taonaut::ui
