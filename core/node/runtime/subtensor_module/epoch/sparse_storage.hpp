// SPDX-License-Identifier: MIT
#pragma once

// Weights and bonds lie in storage as one value per uid: a list of (uid, u16). They are read into and written
// from flat arrays without a list in between.

#include "core/economics/epoch/sparse_rows.hpp"
#include "core/node/runtime/overlay.hpp"

namespace taonaut::node::subtensor_module {

/// rows: how many uids there are; rows of others are passed over. prefix: of all rows; what follows it in a
/// key is the uid in two bytes. A damaged row counts as empty.
[[nodiscard]] economics::SparseRows<std::uint16_t> readRows(
    const Overlay& state, ByteView prefix, std::size_t rows);

/// Writes every row, the empty ones too.
void writeRows(Overlay& state, ByteView prefix, const economics::SparseRows<std::uint16_t>& rows);

} // namespace taonaut::node::subtensor_module
