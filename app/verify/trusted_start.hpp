// SPDX-License-Identifier: MIT
#pragma once

// Which chain a command is about, and what it trusts of it.

#include "core/light/chain_parameters.hpp"

#include <string>

namespace taonaut::app {

enum class StartError : std::uint16_t {
    NotReadable, ///< the file cannot be read; detail: its path
};
std::string_view moduleOf(StartError reason);
std::string_view nameOf(StartError reason);

/// chain: "finney", "test", or the path of a file: a raw chain specification, or a checkpoint in the form of
/// resources/chains. Errors: NotReadable, those of shippedStart, chainFromSpec and chainFromCheckpoint.
[[nodiscard]] Result<light::ChainParameters> trustedStart(const std::string& chain);
/// Nothing of it can be proven, but nothing is wrong with the words of the command either.
[[nodiscard]] bool isUnprovable(const Error& error);
/// One sentence without a full stop, for people.
[[nodiscard]] std::string startSentence(const Error& error);

} // namespace taonaut::app
