// SPDX-License-Identifier: MIT
#pragma once

// Events of the block that runs, as they will stand in System.Events. Kept beside the storage while the block
// runs, because they only grow; a rolled back dispatch cuts its events off again.

#include "core/subtensor/runtime.hpp"

namespace taonaut::node {

class EventLog {
public:
    struct Mark {
        std::size_t size = 0;
        std::uint32_t count = 0;
    };

    void deposit(const subtensor::Phase& phase, subtensor::RuntimeEvent event);

    [[nodiscard]] Mark mark() const noexcept { return { m_records.view().size(), m_count }; }
    /// Forgets what was deposited after the mark.
    void cutTo(Mark mark);

    [[nodiscard]] std::uint32_t count() const noexcept { return m_count; }
    /// Value of System.Events.
    [[nodiscard]] Bytes encode() const;

private:
    scale::Encoder m_records;
    std::uint32_t m_count = 0;
};

} // namespace taonaut::node
