// SPDX-License-Identifier: MIT
#pragma once

// Names of wallets and hotkeys are names of folders and files.

#include <string_view>

namespace taonaut::wallet {

// The fixed names inside a wallet's folder.
inline constexpr const char* kColdkeyFile = "coldkey";
inline constexpr const char* kColdkeyPublicFile = "coldkeypub.txt";
inline constexpr const char* kHotkeysFolder = "hotkeys";
inline constexpr const char* kBackupFolder = "backup";
inline constexpr std::string_view kPublicEnding = "pub.txt"; ///< behind a hotkey's name

/// 1 to 64 bytes of UTF-8 that are a plain file name: no path separators, no control characters, no dot in
/// front.
[[nodiscard]] bool isWalletName(std::string_view name);

/// The same, and not the name of a public file (`…pub.txt`).
[[nodiscard]] bool isHotkeyName(std::string_view name);

} // namespace taonaut::wallet
