// SPDX-License-Identifier: MIT
#include "core/node/runtime/event_log.hpp"

namespace taonaut::node {

void EventLog::deposit(const subtensor::Phase& phase, ByteView event)
{
    phase.write(m_records);
    m_records.raw(event).compact(0); // no topics
    ++m_count;
}

void EventLog::cutTo(Mark mark)
{
    if (m_count == mark.count) {
        return;
    }
    Bytes records = m_records.take();
    records.resize(mark.size);
    m_records.raw(records);
    m_count = mark.count;
}

Bytes EventLog::encode() const
{
    scale::Encoder out;
    out.compact(m_count).raw(m_records.view());
    return out.take();
}

} // namespace taonaut::node
