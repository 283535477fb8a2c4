// SPDX-License-Identifier: MIT
#include "core/light/request_queue.hpp"

#include <algorithm>

namespace taonaut::light {

void RequestQueue::ask(Asker asker, Question question)
{
    const RequestId id = m_nextId++;
    m_new.push_back({ id, question });
    m_open.emplace(id, Open { asker, std::move(question) });
}

std::optional<RequestQueue::Open> RequestQueue::close(RequestId id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end()) {
        return std::nullopt;
    }
    Open open = std::move(found->second);
    m_open.erase(found);
    return open;
}

std::size_t RequestQueue::count(Asker asker) const
{
    return static_cast<std::size_t>(std::count_if(
        m_open.begin(), m_open.end(), [asker](const auto& entry) { return entry.second.asker == asker; }));
}

void RequestQueue::clear()
{
    m_new.clear();
    m_open.clear();
}

} // namespace taonaut::light
