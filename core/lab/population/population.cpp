// SPDX-License-Identifier: MIT
#include "core/lab/population/population.hpp"

#include "core/crypto/secret_uri.hpp"

namespace taonaut::lab {
namespace {

// What everybody is kept at, in TAO.
constexpr std::uint64_t kForFounders = 5'000;
constexpr std::uint64_t kForValidators = 1'000;
constexpr std::uint64_t kForMiners = 200;
constexpr std::uint64_t kForTraders = 500;

Rao tao(std::uint64_t amount)
{
    return Rao(amount * Rao::kPerTao);
}

} // namespace

std::string_view moduleOf(PopulationError /*reason*/)
{
    return "population";
}

std::string_view nameOf(PopulationError reason)
{
    switch (reason) {
    case PopulationError::BadTreasury:
        return "BadTreasury";
    }
    return "Unknown";
}

Result<std::unique_ptr<Population>> Population::create(PopulationOptions options, ChainFacts chain)
{
    Result<crypto::sr25519::KeyPair> treasury = crypto::sr25519FromUri(bytesOf(options.treasury));
    if (!treasury) {
        return fail(PopulationError::BadTreasury, treasury.error().text());
    }
    return std::unique_ptr<Population>(new Population(std::move(options), chain, std::move(*treasury)));
}

Population::Population(PopulationOptions options, ChainFacts chain, crypto::sr25519::KeyPair treasury)
    : m_options(std::move(options))
    , m_chain(chain)
{
    for (std::uint32_t number = 0; number < m_options.subnets; ++number) {
        Signer coldkey(m_chain, keyOf(m_options.seed, "founder/coldkey", number, 0));
        const Signer hotkey(m_chain, keyOf(m_options.seed, "founder/hotkey", number, 0));
        m_founders.push_back(std::make_unique<Founder>(std::move(coldkey), hotkey.account()));
        m_subnets.push_back(settle(*m_founders.back(), number));
    }
    m_treasury = std::make_unique<Treasury>(m_options, Signer(m_chain, std::move(treasury)), m_founders);
    support();
}

std::unique_ptr<Population::Subnet> Population::settle(const Founder& founder, std::uint32_t number)
{
    auto subnet = std::make_unique<Subnet>();
    for (std::uint32_t i = 0; i < m_options.miners; ++i) {
        subnet->miners.push_back(std::make_unique<Miner>(m_options, m_chain, founder, number, i));
    }
    for (std::uint32_t i = 0; i < m_options.validators; ++i) {
        subnet->validators.push_back(
            std::make_unique<Validator>(m_options, m_chain, founder, subnet->miners, number, i));
    }
    for (std::uint32_t i = 0; i < m_options.traders; ++i) {
        subnet->traders.push_back(
            std::make_unique<Trader>(m_options, m_chain, founder, subnet->validators, number, i));
    }
    return subnet;
}

void Population::support()
{
    m_actors.push_back(m_treasury.get());
    for (std::size_t i = 0; i < m_founders.size(); ++i) {
        m_actors.push_back(m_founders[i].get());
        m_treasury->supports(m_founders[i]->coldkey().account(), tao(kForFounders));
        for (const auto& validator : m_subnets[i]->validators) {
            m_actors.push_back(validator.get());
            m_treasury->supports(validator->coldkey().account(), tao(kForValidators));
        }
        for (const auto& miner : m_subnets[i]->miners) {
            m_actors.push_back(miner.get());
            m_treasury->supports(miner->coldkey().account(), tao(kForMiners));
        }
        for (const auto& trader : m_subnets[i]->traders) {
            m_actors.push_back(trader.get());
            m_treasury->supports(trader->coldkey().account(), tao(kForTraders));
        }
    }
}

std::vector<Bytes> Population::questions(const Moment& moment) const
{
    Questions questions;
    for (const Actor* actor : m_actors) {
        actor->ask(moment, questions);
    }
    return questions.keys();
}

std::vector<Bytes> Population::act(const Moment& moment, const Answers& answers)
{
    std::vector<Bytes> transactions;
    for (Actor* actor : m_actors) {
        actor->act(moment, answers, transactions);
    }
    return transactions;
}

std::vector<NetUid> Population::subnets() const
{
    std::vector<NetUid> result;
    for (const auto& founder : m_founders) {
        if (founder->netuid()) {
            result.push_back(*founder->netuid());
        }
    }
    return result;
}

} // namespace taonaut::lab
