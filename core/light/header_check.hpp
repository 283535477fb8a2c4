// SPDX-License-Identifier: MIT
#pragma once

// One header against its checked parent: link, slot, seal, author list. The result carries the level it
// earned.

#include "core/light/header_tree.hpp"

namespace taonaut::light {

struct SlotClock {
    std::uint64_t nowMs = 0; ///< Unix milliseconds on the chain's clock
    std::uint64_t durationMs = 12'000;
};

/// hash: of `header`, computed by the caller. The level is Sealed when the parent is sealed or final and
/// every Aura rule holds. A block made by BABE, and everything after it, is only Linked: authors cannot be
/// judged, finality can. Errors: those of consensus::verifyLink, verifySeal and verifySlotTime.
[[nodiscard]] Result<CheckedHeader> checkHeader(
    chain::Header header, const Hash256& hash, const CheckedHeader& parent, const SlotClock& clock);

} // namespace taonaut::light
