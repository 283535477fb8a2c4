// SPDX-License-Identifier: MIT
#pragma once

// Files that are written once: complete and on the disk, or not there at all.

#include "core/wallet/keystore.hpp"

namespace taonaut::wallet {

/// Writes a temporary file beside `path` (mode 0600), syncs it, reads it back, gives it its name and syncs
/// the folder. An existing file stays as it is. Errors: NameTaken, NoSpace, NotWritable.
[[nodiscard]] Result<void> writeNewFile(const std::filesystem::path& path, ByteView content);

/// The whole of a regular file; links are not followed. Errors: NotFound, NotWritable, NotAWallet (no regular
/// file, or larger than `limit`).
[[nodiscard]] Result<Bytes> readSmallFile(const std::filesystem::path& path, std::size_t limit);

} // namespace taonaut::wallet
