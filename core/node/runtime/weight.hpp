// SPDX-License-Identifier: MIT
#pragma once

// Weight: how much of a block a call may use. A block has room for 4 seconds of the reference machine, three
// quarters of it for normal calls; the fee follows from the weight. The limits are the declared constants of
// pallet System. Source of the rules: polkadot-sdk substrate/frame/system/src/extensions/check_weight.rs.

#include "core/subtensor/pallets/system_constants.hpp"

#include <array>

namespace taonaut::node {

using subtensor::DispatchClass;
using subtensor::DispatchInfo;
using subtensor::Pays;
using subtensor::Weight;

/// Saturating.
[[nodiscard]] Weight sum(Weight left, Weight right) noexcept;
[[nodiscard]] bool anyAbove(Weight weight, Weight limit) noexcept;

/// A benchmarked call with its database accesses.
[[nodiscard]] constexpr Weight benchmarked(
    std::uint64_t refTime, std::uint64_t proofSize, std::uint64_t reads, std::uint64_t writes) noexcept
{
    constexpr subtensor::system::DbWeight kDb = subtensor::system::kDbWeight.value;
    return { refTime + reads * kDb.read + writes * kDb.write, proofSize };
}

/// Weight and length that the extrinsics of a block have used so far.
class BlockUsage {
public:
    /// Whether an extrinsic could be in a block of its own: its length and its own weight are within the
    /// limits.
    [[nodiscard]] static bool fitsAlone(const DispatchInfo& info, std::size_t length);
    /// Takes the room of one extrinsic. False: it does not fit any more, and nothing was taken.
    [[nodiscard]] bool take(const DispatchInfo& info, std::size_t length);
    /// Once an extrinsic has run: the room that it did not use.
    void giveBack(const DispatchInfo& announced, Weight actual) noexcept;
    /// Work of the block itself, beyond all limits.
    void addMandatory(Weight weight) noexcept;
    /// What is left of the block.
    [[nodiscard]] Weight left() const noexcept;
    /// Value of System.BlockWeight.
    [[nodiscard]] subtensor::system::PerClass<Weight> used() const noexcept;

private:
    std::array<Weight, 3> m_used {}; // by DispatchClass
    std::uint32_t m_length = 0;
};

} // namespace taonaut::node
