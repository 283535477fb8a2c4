// SPDX-License-Identifier: MIT
#pragma once

// Locked alpha and the conviction that it gains. A lock decays by half-lives unless it is perpetual;
// conviction grows towards the locked mass and decays with it. Locks to the owner hotkey of the subnet have
// all of it. Source: opentensor/subtensor pallets/subtensor/src/staking/lock.rs.

#include "core/base/fixed.hpp"

namespace taonaut::economics {

/// A lock with less than this of both is none.
constexpr std::uint64_t kLeastLock = 100;
/// A subnet's owner cannot change before it is this old, blocks.
constexpr std::uint64_t kOwnerChangeAge = 2'629'800;

struct LockAmounts {
    std::uint64_t mass = 0; ///< locked alpha, rao
    U64F64 conviction;
    std::uint64_t lastUpdate = 0; ///< block

    [[nodiscard]] bool isEmpty() const noexcept
    {
        return mass < kLeastLock && conviction < U64F64::from(kLeastLock);
    }
    friend bool operator==(const LockAmounts&, const LockAmounts&) = default;
};

/// Time constants in blocks; zero: at once.
struct LockRates {
    std::uint64_t unlock = 0;
    std::uint64_t maturity = 0;
};

struct LockKind {
    bool toOwner = false; ///< to the owner hotkey of the subnet
    bool isPerpetual = false; ///< does not decay
};

/// e^(-elapsed / constant); one for no time, zero for no constant. The exponent goes no lower than -40.
[[nodiscard]] U64F64 exponentialDecay(std::uint64_t elapsed, std::uint64_t constant);

/// The lock at block `now`. A block that is not after its last update leaves it as it is, apart from what a
/// lock to the owner hotkey is given and an empty one loses.
[[nodiscard]] LockAmounts rollForward(
    const LockAmounts& lock, std::uint64_t now, LockRates rates, LockKind kind);

/// Both amounts together, updated when the later of them was.
[[nodiscard]] LockAmounts mergedLock(const LockAmounts& one, const LockAmounts& other);
/// Less that much, no less than nothing.
[[nodiscard]] LockAmounts reducedLock(const LockAmounts& lock, std::uint64_t mass, U64F64 conviction);
/// Mass is taken and conviction in proportion; all of it with the last of the mass.
[[nodiscard]] LockAmounts forceReducedLock(const LockAmounts& lock, std::uint64_t mass, std::uint64_t now);

/// Conviction suffices to change the owner of a subnet: a tenth of its alpha outside of the pool.
[[nodiscard]] bool convictionSuffices(U64F64 totalConviction, std::uint64_t alphaOut);

} // namespace taonaut::economics
