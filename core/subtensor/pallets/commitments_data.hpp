// SPDX-License-Identifier: MIT
#pragma once

// The fields of what neurons publish on a subnet.
// Source: opentensor/subtensor pallets/commitments/src/types.rs.

#include "core/subtensor/bounded.hpp"

namespace taonaut::subtensor::commitments {

/// A field of a commitment.
struct Data {
    /// The tag on the wire is not the value: Raw has one per length.
    enum class Kind : std::uint8_t {
        None,
        Raw,
        BlakeTwo256,
        Sha256,
        Keccak256,
        ShaThree256,
        TimelockEncrypted,
        ResetBondsFlag,
        BigRaw
    };
    static constexpr std::size_t kLongestRaw = 128;

    Kind kind = Kind::None;
    Bytes bytes; ///< of kind Raw up to 128, of the hashes 32, of TimelockEncrypted and BigRaw any
    std::uint64_t revealRound = 0; ///< of kind TimelockEncrypted: of drand

    void write(scale::Encoder& out) const;
    [[nodiscard]] static Data read(scale::Decoder& in);
    [[nodiscard]] static metadata::TypeDescription describe();
    friend bool operator==(const Data&, const Data&) = default;
};

} // namespace taonaut::subtensor::commitments
