// SPDX-License-Identifier: MIT
#pragma once

// A synthetic validator: registers, stakes, waits for its permit, and gives weights to every neuron of the
// subnet by what it sees of their quality.

#include "core/lab/population/miner.hpp"

#include <memory>

namespace taonaut::lab {

class Validator final : public Actor {
public:
    /// founder and miners outlive the validator.
    Validator(const PopulationOptions& options, const ChainFacts& chain, const Founder& founder,
        const std::vector<std::unique_ptr<Miner>>& miners, std::uint32_t subnet, std::uint32_t number);

    void ask(const Moment& moment, Questions& questions) const override;
    void act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions) override;

    [[nodiscard]] const Signer& coldkey() const noexcept { return m_neuron.coldkey(); }
    [[nodiscard]] AccountId hotkey() const noexcept { return m_neuron.hotkey().account(); }

private:
    [[nodiscard]] bool weightsAreDue(const Moment& moment) const;
    void tryToStake(
        NetUid netuid, const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions);
    void tryToSetWeights(NetUid netuid, subtensor::Uid uid, const Moment& moment, const Answers& answers,
        std::vector<Bytes>& transactions);
    [[nodiscard]] std::uint16_t judge(const AccountId& hotkey, const Moment& moment) const;

    const PopulationOptions& m_options;
    const Founder& m_founder;
    const std::vector<std::unique_ptr<Miner>>& m_miners;
    Neuron m_neuron;
    Rao m_stakeGoal;
    std::uint16_t m_neurons = 0; ///< of the subnet, when last seen
    std::optional<BlockNumber> m_lastWeights;
};

} // namespace taonaut::lab
