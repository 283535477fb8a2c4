// SPDX-License-Identifier: MIT
#pragma once

// Constructs everything that the window needs and owns it, in the order of lifetimes: what is used is made
// first and destroyed last.

#include "core/service/live_session.hpp"
#include "core/service/profile.hpp"
#include "core/service/task_runner.hpp"

#include <filesystem>
#include <memory>

namespace taonaut::app {

/// How the embedded chain behaves; the defaults are those of the window.
struct ChainChoice {
    int blockTimeMs = 250;
    std::uint16_t port = 9944; ///< the next free one is taken when busy; 0: any free one
};

class Composition {
public:
    /// profileFolder empty: the platform's place for application data. wallets empty: as Profile::wallets
    /// says.
    Composition(
        std::filesystem::path profileFolder, const std::filesystem::path& wallets, const ChainChoice& chain);

    [[nodiscard]] service::LiveSession& session() { return *m_session; }
    [[nodiscard]] const service::Profile& profile() const { return m_profile; }

private:
    service::Profile m_profile;
    service::TaskRunner m_tasks;
    std::unique_ptr<service::LiveSession> m_session;
};

} // namespace taonaut::app
