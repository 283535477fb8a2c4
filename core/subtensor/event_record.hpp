// SPDX-License-Identifier: MIT
#pragma once

// The parts of an entry of System.Events in a chain's metadata. Internal to this module.

#include "core/metadata/metadata.hpp"

namespace taonaut::subtensor {

struct EventRecordTypes {
    metadata::TypeId phase = 0;
    metadata::TypeId event = 0; ///< an enumeration over pallets of enumerations over events
    metadata::TypeId topics = 0;
};

/// Nothing if System.Events is not a list of records with phase, event and topics whose phase and topics are
/// encoded as this program knows them.
[[nodiscard]] std::optional<EventRecordTypes> eventRecordTypes(const metadata::Metadata& chain);

} // namespace taonaut::subtensor
