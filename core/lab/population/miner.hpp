// SPDX-License-Identifier: MIT
#pragma once

// A synthetic miner: registers a hotkey, announces an axon, works for a while and leaves; another hotkey
// takes its turn. Its work is a number that validators look up (quality.hpp); real work has the same seam.

#include "core/lab/population/founder.hpp"
#include "core/lab/population/neuron.hpp"

namespace taonaut::lab {

class Miner final : public Actor {
public:
    /// founder outlives the miner. number: among the miners of the subnet.
    Miner(const PopulationOptions& options, const ChainFacts& chain, const Founder& founder,
        std::uint32_t subnet, std::uint32_t number);

    void ask(const Moment& moment, Questions& questions) const override;
    void act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions) override;

    [[nodiscard]] const Signer& coldkey() const noexcept { return m_neuron.coldkey(); }
    /// Whether a hotkey once worked for this miner and does not any more.
    [[nodiscard]] bool hasLeft(const AccountId& hotkey) const;

private:
    [[nodiscard]] Neuron hotkeyOfTurn(std::uint32_t turn) const;
    void takeTurn(const Moment& moment);

    const PopulationOptions& m_options;
    ChainFacts m_chain;
    const Founder& m_founder;
    std::uint32_t m_subnet;
    std::uint32_t m_number;
    std::uint32_t m_turn = 0;
    std::optional<BlockNumber> m_leavesAt;
    std::vector<AccountId> m_gone;
    Neuron m_neuron;
};

} // namespace taonaut::lab
