// SPDX-License-Identifier: MIT
#pragma once

// A synthetic nominator who trades: buys alpha of a validator while its mood is good and sells some while it
// is bad, so that prices move. Moods turn slowly.

#include "core/lab/population/validator.hpp"

namespace taonaut::lab {

class Trader final : public Actor {
public:
    /// founder and validators outlive the trader.
    Trader(const PopulationOptions& options, const ChainFacts& chain, const Founder& founder,
        const std::vector<std::unique_ptr<Validator>>& validators, std::uint32_t subnet,
        std::uint32_t number);

    void ask(const Moment& moment, Questions& questions) const override;
    void act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions) override;

    [[nodiscard]] const Signer& coldkey() const noexcept { return m_coldkey; }

private:
    [[nodiscard]] Bytes tradeAt(NetUid netuid, const Moment& moment, const Answers& answers) const;

    const PopulationOptions& m_options;
    const Founder& m_founder;
    const std::vector<std::unique_ptr<Validator>>& m_validators;
    Signer m_coldkey;
    std::string m_name; ///< of its draws
    BlockNumber m_nextTrade;
};

} // namespace taonaut::lab
