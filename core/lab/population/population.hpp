// SPDX-License-Identifier: MIT
#pragma once

// A whole population of the local chain: founders, validators, miners and traders of some subnets, and a
// treasury that pays for them. They sign ordinary extrinsics, so that everything that charts show happens as
// it does on a live chain. The same seed makes the same people with the same habits.
//
//   Population population(options, facts);
//   at each new block: keys = population.questions(moment); … read them …
//                      send(population.act(moment, answers));

#include "core/lab/population/trader.hpp"
#include "core/lab/population/treasury.hpp"

namespace taonaut::lab {

enum class PopulationError : std::uint16_t {
    BadTreasury, ///< the secret URI of the treasury is none; detail: why
};
std::string_view moduleOf(PopulationError reason);
std::string_view nameOf(PopulationError reason);

class Population {
public:
    /// Errors: BadTreasury.
    [[nodiscard]] static Result<std::unique_ptr<Population>> create(
        PopulationOptions options, ChainFacts chain);
    Population(const Population&) = delete;
    Population& operator=(const Population&) = delete;

    [[nodiscard]] std::vector<Bytes> questions(const Moment& moment) const;
    [[nodiscard]] std::vector<Bytes> act(const Moment& moment, const Answers& answers);

    /// Netuids of the subnets that exist already.
    [[nodiscard]] std::vector<NetUid> subnets() const;

private:
    struct Subnet {
        std::vector<std::unique_ptr<Miner>> miners;
        std::vector<std::unique_ptr<Validator>> validators;
        std::vector<std::unique_ptr<Trader>> traders;
    };

    Population(PopulationOptions options, ChainFacts chain, crypto::sr25519::KeyPair treasury);
    [[nodiscard]] std::unique_ptr<Subnet> settle(const Founder& founder, std::uint32_t number);
    void support();

    PopulationOptions m_options;
    ChainFacts m_chain;
    std::vector<std::unique_ptr<Founder>> m_founders;
    std::vector<std::unique_ptr<Subnet>> m_subnets;
    std::unique_ptr<Treasury> m_treasury;
    std::vector<Actor*> m_actors; ///< everybody, in the order of acting
};

} // namespace taonaut::lab
