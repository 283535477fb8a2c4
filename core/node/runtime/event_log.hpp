// SPDX-License-Identifier: MIT
#pragma once

// Events of the block that runs, as they will stand in System.Events. Kept beside the storage while the block
// runs, because they only grow; a rolled back dispatch cuts its events off again.

#include "core/subtensor/primitives.hpp"

namespace taonaut::node {

class EventLog {
public:
    struct Mark {
        std::size_t size = 0;
        std::uint32_t count = 0;
    };

    /// event: pallet index, event index, fields. No event of this chain has topics.
    void deposit(const subtensor::Phase& phase, ByteView event);

    [[nodiscard]] Mark mark() const noexcept { return { m_records.view().size(), m_count }; }
    /// Forgets what was deposited after the mark.
    void cutTo(Mark mark);

    [[nodiscard]] std::uint32_t count() const noexcept { return m_count; }
    /// The records one after the other.
    [[nodiscard]] ByteView records() const noexcept { return m_records.view(); }
    /// Value of System.Events.
    [[nodiscard]] Bytes encode() const;

private:
    scale::Encoder m_records;
    std::uint32_t m_count = 0;
};

} // namespace taonaut::node
