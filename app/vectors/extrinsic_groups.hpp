// SPDX-License-Identifier: MIT
#pragma once

// The groups of an extrinsics file: signed extrinsics, calls, derived accounts.

#include "app/vectors/file_groups.hpp"
#include "app/vectors/recorded_runtimes.hpp"

namespace taonaut::vectors {

/// The chain that a file is about, as its member `chain` says.
struct ChainFacts {
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
    Hash256 genesis;
    Hash256 mortalBlock; ///< hash of the birth block of every mortal case
    std::optional<Hash256> metadataDigest; ///< not every file has one
};

void checkChain(Members& in, ChainFacts& facts, const subtensor::ChainRuntime* runtime);
void checkSigned(Members& in, const ChainFacts& facts, const subtensor::ChainRuntime* runtime);
/// A call with names, numbers, arguments and bytes.
void checkCall(Members& in, const subtensor::ChainRuntime* runtime);

void addDerivedAccounts(FileGroups& groups);
/// Keys of the development phrase under the path "keys".
void runKnownKeys(Report& report, const Json& root, FileGroups& groups);

} // namespace taonaut::vectors
