// SPDX-License-Identifier: MIT
#pragma once

// Slows down the guessing of passwords inside the running program: after the n-th wrong one in a row for an
// account, the next try counts only 2^(n-1) seconds later, five minutes at most. A value without a clock:
// times are milliseconds of a clock that never goes back.

#include "core/service/account.hpp"

#include <map>

namespace taonaut::service {

class TryLimiter {
public:
    static constexpr std::int64_t kLongestWaitMs = 300'000;

    /// Errors: TooManyTries (detail: whole seconds to wait).
    [[nodiscard]] Result<void> allow(const AccountId& account, std::int64_t nowMs) const;
    void failed(const AccountId& account, std::int64_t nowMs);
    void succeeded(const AccountId& account) { m_tries.erase(account); }

private:
    struct Tries {
        int wrong = 0;
        std::int64_t nextMs = 0;
    };
    std::map<AccountId, Tries> m_tries;
};

} // namespace taonaut::service
