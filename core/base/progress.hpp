// SPDX-License-Identifier: MIT
#pragma once

// How slow work tells how far it is and learns that nobody waits for it any more. The caller passes one; the
// work calls it between slices, on the thread that works. An implementation must not block.

#include <cstdint>

namespace taonaut {

class Progress {
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    virtual ~Progress() = default;

    /// True: stop soon, with a reason named Cancelled. May change from another thread.
    [[nodiscard]] virtual bool cancelled() const = 0;
    /// done: 0 to total, not falling; total: at least 1, in any unit.
    virtual void report(std::uint64_t done, std::uint64_t total) = 0;
};

/// For callers that neither show progress nor cancel.
class NoProgress final : public Progress {
public:
    [[nodiscard]] bool cancelled() const override { return false; }
    void report(std::uint64_t, std::uint64_t) override { }
};

} // namespace taonaut
