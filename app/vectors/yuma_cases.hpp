// SPDX-License-Identifier: MIT
#pragma once

// What a Yuma file is made of: sequences of epochs on one subnet, and single functions of the epoch.

#include "app/vectors/economics_members.hpp"
#include "core/economics/epoch/epoch.hpp"

namespace taonaut::vectors {

/// A subnet between two epochs of a sequence, as far as an epoch reads it.
struct YumaSubnet {
    economics::EpochInput input;
    std::vector<std::uint64_t> alphaStake;
    std::vector<std::uint64_t> taoStake;
    std::uint64_t taoWeight = 0; ///< parts of 2^64 - 1
    std::vector<std::vector<std::pair<std::uint16_t, std::uint16_t>>>
        weights; ///< uid and weight, stored order
    std::vector<std::vector<std::pair<std::uint16_t, std::uint16_t>>> bonds;

    [[nodiscard]] std::size_t uids() const noexcept { return alphaStake.size(); }
    /// Zero uids with nothing: stake, weights, bonds; the settings are the chain's defaults.
    static YumaSubnet ofSize(std::size_t uids);
    /// Runs one epoch and keeps its bonds and permits.
    [[nodiscard]] economics::EpochOutput runEpoch(std::uint64_t block, std::uint64_t emission);
};

/// Reads `params` and `initial`.
[[nodiscard]] YumaSubnet yumaSubnet(Members& in);
/// Applies one action; one that is not known fails the case by its name.
void applyYumaAction(YumaSubnet& subnet, Members& action);

/// Compares the complete state after an epoch (`expect`).
void expectEpoch(Members& expect, const economics::EpochOutput& output);
/// Compares what a public test asserts (`asserted`). tolerance: of values named as fractions.
void expectAsserted(Members& asserted, const economics::EpochOutput& output, double tolerance);

/// A sequence that the file describes in words and this program builds.
void checkGeneratedSequence(Members& in);

/// A case of one function, named by its `op`. False: no such function.
[[nodiscard]] bool checkYumaFunction(std::string_view op, Members& in);

} // namespace taonaut::vectors
