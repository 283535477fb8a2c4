// SPDX-License-Identifier: MIT
#pragma once

// Events of a block of any runtime, read with the chain's own metadata: unknown events are stepped over and
// named. ChainRuntime::readEvent makes declared events of the bytes.

#include "core/metadata/metadata.hpp"
#include "core/metadata/value.hpp"
#include "core/subtensor/primitives.hpp"

namespace taonaut::subtensor {

struct ChainEvent {
    Phase phase;
    std::uint8_t palletIndex = 0;
    std::uint8_t eventIndex = 0;
    std::string pallet; ///< by the chain's metadata
    std::string name;
    metadata::Value fields; ///< the event's case with its members
    Bytes encoded; ///< pallet index, event index, fields
    std::vector<Hash256> topics;
};

/// events: the value of System.Events. Errors: NoEventType, those of metadata::decodeValue and of the
/// decoder.
[[nodiscard]] Result<std::vector<ChainEvent>> readEvents(const metadata::Metadata& chain, ByteView events);

} // namespace taonaut::subtensor
