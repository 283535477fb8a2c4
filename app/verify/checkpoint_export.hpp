// SPDX-License-Identifier: MIT
#pragma once

// The newest final block that was verified as a start for others: what a release ships in resources/chains.

#include "core/light/chain_parameters.hpp"
#include "core/light/proven.hpp"

#include <filesystem>

namespace taonaut::app {

enum class ExportError : std::uint16_t {
    NothingNewer, ///< no final block after the start was proven
    NotWhole, ///< the lists in force after the block are not all proven
    ChangePending, ///< a change of voters is under way after the block
};
std::string_view moduleOf(ExportError reason);
std::string_view nameOf(ExportError reason);

/// state: light::Client::serialize(). Errors: those above, of loadState and of
/// ChainParameters::fromCheckpoint.
[[nodiscard]] Result<light::ChainParameters> newestStart(const light::ChainParameters& from, ByteView state);
/// Errors: those of newestStart and of reading stateFile and writing `file`.
[[nodiscard]] Result<light::BlockRef> exportCheckpoint(const light::ChainParameters& from,
    const std::filesystem::path& stateFile, const std::filesystem::path& file);

} // namespace taonaut::app
