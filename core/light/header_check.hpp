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

enum class Seals : std::uint8_t {
    Judge,
    Ignore, ///< a final block was made by BABE: authors cannot be judged any more
};

/// Whether BABE made the block.
[[nodiscard]] bool isForeign(const chain::Header& header);

/// hash: of `header`, computed by the caller. The level is Sealed when the parent is sealed or final and
/// every Aura rule holds. A block made by BABE, and everything after it, is only Linked: authors cannot be
/// judged, finality can. Errors: those of consensus::verifyLink, verifySeal and verifySlotTime.
[[nodiscard]] Result<CheckedHeader> checkHeader(chain::Header header, const Hash256& hash,
    const CheckedHeader& parent, const SlotClock& clock, Seals seals = Seals::Judge);

} // namespace taonaut::light
