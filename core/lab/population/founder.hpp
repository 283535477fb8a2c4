// SPDX-License-Identifier: MIT
#pragma once

// Opens a subnet and starts it. Everybody else of the subnet waits for the netuid.

#include "core/lab/population/cast.hpp"

namespace taonaut::lab {

class Founder final : public Actor {
public:
    Founder(Signer coldkey, AccountId hotkey);

    void ask(const Moment& moment, Questions& questions) const override;
    void act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions) override;

    /// None until the subnet is in a block.
    [[nodiscard]] std::optional<NetUid> netuid() const noexcept { return m_netuid; }
    [[nodiscard]] const Signer& coldkey() const noexcept { return m_coldkey; }
    [[nodiscard]] bool hasStarted() const noexcept { return m_started; }

private:
    void findSubnet(const Answers& answers);

    Signer m_coldkey;
    AccountId m_hotkey;
    std::optional<NetUid> m_netuid;
    bool m_started = false;
};

} // namespace taonaut::lab
