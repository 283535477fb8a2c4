// SPDX-License-Identifier: MIT
#include "core/net/outgoing_calls.hpp"

namespace taonaut::net {

std::optional<std::string> OutgoingCalls::next(Pace& pace, RequestPacer::Clock::time_point now)
{
    if (m_waiting.empty() || !pace.pacer.take(now)) {
        return std::nullopt;
    }
    std::vector<Waiting> batch;
    std::size_t bytes = 0;
    while (!m_waiting.empty() && batch.size() < pace.batchCalls
        && (batch.empty() || bytes + m_waiting.front().text.size() <= kBatchBytes)) {
        bytes += m_waiting.front().text.size();
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    if (batch.size() == 1) {
        return std::move(batch.front().text);
    }
    std::string message;
    for (const Waiting& call : batch) {
        message += message.empty() ? '[' : ',';
        message += call.text;
    }
    m_batches.push_back(std::move(batch));
    return message + ']';
}

void OutgoingCalls::answered(Id id)
{
    std::erase_if(m_batches, [id](const std::vector<Waiting>& batch) {
        return std::any_of(batch.begin(), batch.end(), [id](const Waiting& call) { return call.id == id; });
    });
}

void OutgoingCalls::gaveUp(Id id, Pace& pace)
{
    std::erase_if(m_waiting, [id](const Waiting& call) { return call.id == id; });
    for (std::vector<Waiting>& batch : m_batches) {
        const bool wasOfIt = std::erase_if(batch, [id](const Waiting& call) { return call.id == id; }) > 0;
        if (wasOfIt && batch.empty()) {
            pace.batchCalls = 1;
        }
    }
    std::erase_if(m_batches, [](const std::vector<Waiting>& batch) { return batch.empty(); });
}

std::vector<OutgoingCalls::Id> OutgoingCalls::oldestBatch() const
{
    std::vector<Id> ids;
    if (!m_batches.empty()) {
        for (const Waiting& call : m_batches.front()) {
            ids.push_back(call.id);
        }
    }
    return ids;
}

void OutgoingCalls::batchRefused(Pace& pace, bool tooLarge)
{
    if (m_batches.empty()) {
        return;
    }
    std::vector<Waiting> batch = std::move(m_batches.front());
    m_batches.pop_front();
    pace.batchCalls = tooLarge ? std::max<std::size_t>(1, batch.size() / 2) : 1;
    m_waiting.insert(
        m_waiting.begin(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end()));
}

} // namespace taonaut::net
