// SPDX-License-Identifier: MIT
#pragma once

// The tables of the node's file and the checks at its opening. Private to this module.

#include "core/store/database.hpp"

namespace taonaut::store {

/// Takes the file for this object alone, makes the tables in a new one, and judges an old one. Errors: those
/// of NodeStore::open.
[[nodiscard]] Result<void> prepare(Database& database, const std::filesystem::path& file);
/// Notes that the file was closed in order.
void markClosed(Database& database);

} // namespace taonaut::store
