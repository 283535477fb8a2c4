// SPDX-License-Identifier: MIT
#include "core/service/try_limiter.hpp"

#include <algorithm>

namespace taonaut::service {

Result<void> TryLimiter::allow(const AccountId& account, std::int64_t nowMs) const
{
    const auto found = m_tries.find(account);
    if (found == m_tries.end() || nowMs >= found->second.nextMs) {
        return {};
    }
    return fail(AccountError::TooManyTries, std::to_string((found->second.nextMs - nowMs + 999) / 1000));
}

void TryLimiter::failed(const AccountId& account, std::int64_t nowMs)
{
    constexpr int kDoublings = 16; // far beyond the longest wait
    Tries& tries = m_tries[account];
    const std::int64_t wait = std::int64_t { 1'000 } << std::min(tries.wrong, kDoublings);
    ++tries.wrong;
    tries.nextMs = nowMs + std::min(wait, kLongestWaitMs);
}

} // namespace taonaut::service
