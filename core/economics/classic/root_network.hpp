// SPDX-License-Identifier: MIT
#pragma once

// How blocks paid subnets before dynamic TAO (early 2024): the validators of the root network weigh the
// subnets, and a stake-weighted consensus of theirs divides one TAO a block. What it found stays in force
// until the root network's next epoch. Amounts are rao of TAO; proportions of u16 are parts of 65535.
// Source: opentensor/subtensor v1.0 pallets/subtensor/src/{root,block_step}.rs.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace taonaut::economics::classic {

/// Blocks until the epoch of a subnet: it runs where (block + netuid + 2) mod (tempo + 1) is 0, thus every
/// tempo + 1 blocks, and never for a tempo of 0, of which the chain said 1000.
[[nodiscard]] std::uint64_t blocksUntilEpoch(
    std::uint16_t netuid, std::uint16_t tempo, std::uint64_t block) noexcept;

struct RootNetwork {
    std::vector<std::uint64_t> stake; ///< total stake of each root validator
    std::vector<std::vector<std::uint16_t>> weights; ///< by validator: one for each subnet, 0 for none
    std::uint16_t kappa = 32'767; ///< trust at which consensus is one half
    std::uint16_t rho = 10; ///< steepness of the consensus
};
/// Rao per block for each subnet, rounded down. Nothing: there are no validators, no stake or no subnets, and
/// what was found before stays in force. Shorter rows count as filled up with zeros, cells beyond
/// `subnetCount` do not count.
[[nodiscard]] std::optional<std::vector<std::uint64_t>> rootEpoch(
    const RootNetwork& network, std::size_t subnetCount, std::uint64_t blockEmission);

/// What a subnet gets of a block: the owner's part at once, the rest waits for the epoch. Both are rounded
/// down, so that one rao may be missing.
struct SubnetPayment {
    std::uint64_t ownerCut = 0;
    std::uint64_t pending = 0;
    friend bool operator==(const SubnetPayment&, const SubnetPayment&) = default;
};
/// ownerCut: none where the subnet has no owner.
[[nodiscard]] SubnetPayment paySubnet(std::uint64_t emission, std::optional<std::uint16_t> ownerCut);

/// What a hotkey earned in an epoch, as its stakers get it.
struct HotkeyPayment {
    std::vector<std::uint64_t> stakers; ///< in the order given
    std::uint64_t owner = 0; ///< on top, for the coldkey of the hotkey: take, miner's part, rounding
    friend bool operator==(const HotkeyPayment&, const HotkeyPayment&) = default;
};
/// take: none for a hotkey that is no delegate; its owner gets all. stakes: of all coldkeys at the hotkey,
/// the owner's among them; they are what dividends are divided by.
[[nodiscard]] HotkeyPayment payHotkey(std::uint64_t incentive, std::uint64_t dividends,
    std::optional<std::uint16_t> take, std::span<const std::uint64_t> stakes);

} // namespace taonaut::economics::classic
