// SPDX-License-Identifier: MIT
#pragma once

// Keeps the balances of the watched accounts proven at the newest verified block: one proof request per
// block, for all accounts together. A block that comes while a proof is on its way is not asked for by
// itself; the next request goes to the newest block there is then. The version and the code of the runtime
// are proven once, and again when they may have changed.

#include "core/service/light_reads.hpp"

#include <functional>

namespace taonaut::service {

class LightWatch {
public:
    /// changed: a proof has come, or was refused.
    LightWatch(LightReads& reads, LightConversation& conversation, std::function<void()> changed);

    void setAccounts(std::vector<AccountId> accounts);
    /// The newest verified block may be another now.
    void update();
    /// Values rise with their blocks.
    void raiseLevels();
    /// The runtime may have changed, or the connection is new.
    void forgetVersion() { m_versionWanted = true; }
    /// What was proven is of a chain that is no more.
    void forgetProofs();
    void connectionLost()
    {
        m_asking = false;
        m_askedAt = {};
    }

    /// Whether everything is proven at the newest verified block, or was refused there.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const std::vector<WatchedAccount>& accounts() const noexcept { return m_accounts; }
    [[nodiscard]] const std::optional<light::Proven<Hash256>>& codeHash() const noexcept
    {
        return m_codeHash;
    }
    [[nodiscard]] const std::optional<light::Proven<std::uint32_t>>& specVersion() const noexcept
    {
        return m_specVersion;
    }

private:
    [[nodiscard]] bool hasQuestion() const noexcept { return m_versionWanted || !m_accounts.empty(); }
    void ask();
    void askCode();
    void enter(const std::vector<AccountId>& ids, bool withVersion, const LightReads::Values& values);

    LightReads& m_reads;
    LightConversation& m_conversation;
    std::function<void()> m_changed;
    std::vector<WatchedAccount> m_accounts;
    std::optional<light::Proven<std::uint32_t>> m_specVersion;
    std::optional<light::Proven<Hash256>> m_codeHash;
    bool m_versionWanted = true;
    bool m_asking = false;
    bool m_listChanged = false; ///< since the last question
    Hash256 m_askedAt; ///< block of the last question
};

/// A proven value of System.Account; all zero when absent. Errors: the decoder's.
[[nodiscard]] Result<ProvenAccount> accountFrom(const light::ProvenBytes& value);

} // namespace taonaut::service
