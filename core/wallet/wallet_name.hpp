// SPDX-License-Identifier: MIT
#pragma once

// Names of wallets and hotkeys are names of folders and files.

#include <string_view>

namespace taonaut::wallet {

/// 1 to 64 bytes of UTF-8 that are a plain file name: no path separators, no control characters, no dot in
/// front.
[[nodiscard]] bool isWalletName(std::string_view name);

/// The same, and not the name of a public file (`…pub.txt`).
[[nodiscard]] bool isHotkeyName(std::string_view name);

} // namespace taonaut::wallet
