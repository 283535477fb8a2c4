// SPDX-License-Identifier: MIT
#pragma once

// What miners and validators have in common: a coldkey that pays, a hotkey that works, a place on a subnet.

#include "core/lab/population/cast.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::lab {

class Neuron {
public:
    Neuron(Signer coldkey, Signer hotkey);

    [[nodiscard]] Signer& coldkey() noexcept { return m_coldkey; }
    [[nodiscard]] const Signer& coldkey() const noexcept { return m_coldkey; }
    [[nodiscard]] Signer& hotkey() noexcept { return m_hotkey; }
    [[nodiscard]] const Signer& hotkey() const noexcept { return m_hotkey; }

    void ask(NetUid netuid, Questions& questions) const;
    [[nodiscard]] std::optional<subtensor::Uid> uid(NetUid netuid, const Answers& answers) const;
    /// Registers if there is money for it and the price is not absurd.
    void tryToRegister(
        NetUid netuid, const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions);

private:
    Signer m_coldkey;
    Signer m_hotkey;
};

} // namespace taonaut::lab
