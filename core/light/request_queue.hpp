// SPDX-License-Identifier: MIT
#pragma once

// The requests that are waiting to be sent or to be answered, each with the part of the client that asked.

#include "core/light/request.hpp"

#include <map>

namespace taonaut::light {

enum class Asker : std::uint8_t {
    Genesis,
    Anchor,
    FinalHead,
    BestHead,
    Headers,
    Finality,
    Authors,
    Standing
};

class RequestQueue {
public:
    struct Open {
        Asker asker;
        Question question;
    };

    void ask(Asker asker, Question question);
    /// Those not handed out yet.
    [[nodiscard]] std::vector<Request> takeNew() { return std::exchange(m_new, {}); }
    /// Ends a request. Empty for an id that is not open.
    [[nodiscard]] std::optional<Open> close(RequestId id);
    /// Open requests of one asker.
    [[nodiscard]] std::size_t count(Asker asker) const;
    /// Forgets all; ids are never reused.
    void clear();

private:
    RequestId m_nextId = 1;
    std::vector<Request> m_new;
    std::map<RequestId, Open> m_open;
};

} // namespace taonaut::light
