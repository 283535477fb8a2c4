// SPDX-License-Identifier: MIT
#pragma once

// A subnet that judges its neurons by several mechanisms runs an epoch for each of them, with a part of the
// emission. What the subnet stores is their sum: rao for servers and validators as they are, everything else
// weighted by the part. Source: opentensor/subtensor pallets/subtensor/src/subnets/mechanism.rs.

#include "core/economics/epoch/epoch.hpp"

namespace taonaut::economics {

class MechanismTotals {
public:
    /// emission: rao of all mechanisms together.
    explicit MechanismTotals(std::uint64_t emission)
        : m_emission(emission)
    {
    }

    /// In the order of the mechanisms. part: rao that the output divides. Of no emission at all the first
    /// mechanism counts alone.
    void add(const EpochOutput& output, std::uint64_t part);

    /// Without bonds, which are stored by mechanism. Chain quirk: `emission` is weighted too, so that of
    /// several mechanisms it is less than the rao paid; `incentive` is that of the first mechanism.
    [[nodiscard]] const EpochOutput& totals() const noexcept { return m_totals; }
    [[nodiscard]] std::size_t mechanisms() const noexcept { return m_mechanisms; }

private:
    std::uint64_t m_emission;
    std::size_t m_mechanisms = 0;
    EpochOutput m_totals;
};

} // namespace taonaut::economics
