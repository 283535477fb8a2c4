// SPDX-License-Identifier: MIT
#include "core/lab/population/trader.hpp"

#include "core/lab/population/calls.hpp"
#include "core/lab/rng.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"

#include <algorithm>

namespace taonaut::lab {

namespace module = subtensor::subtensor_module;

namespace {

/// Blocks for which a mood lasts.
constexpr std::uint32_t kMood = 600;
/// A trade is at most this part of the pool.
constexpr std::uint64_t kLargestPart = 200;

} // namespace

Trader::Trader(const PopulationOptions& options, const ChainFacts& chain, const Founder& founder,
    const std::vector<std::unique_ptr<Validator>>& validators, std::uint32_t subnet, std::uint32_t number)
    : m_options(options)
    , m_founder(founder)
    , m_validators(validators)
    , m_coldkey(chain, keyOf(options.seed, "trader", subnet, number))
    , m_name("trader/" + std::to_string(subnet) + '/' + std::to_string(number) + '/')
{
}

void Trader::ask(const Moment& moment, Questions& questions) const
{
    const std::optional<NetUid> netuid = m_founder.netuid();
    if (!netuid || moment.number < m_nextTrade) {
        return;
    }
    m_coldkey.ask(questions);
    questions.want(module::kSubnetTAO.key(*netuid));
    questions.want(module::kSubnetAlphaIn.key(*netuid));
}

Bytes Trader::tradeAt(NetUid netuid, const Moment& moment, const Answers& answers) const
{
    const std::string block = std::to_string(moment.number.value());
    Rng mood(m_options.seed, m_name + "mood/" + std::to_string(moment.number.value() / kMood));
    Rng draw(m_options.seed, m_name + block);
    const std::uint64_t buysOfHundred = mood.between(25, 75);
    const AccountId hotkey = m_validators[draw.below(m_validators.size())]->hotkey();
    const bool buys = draw.below(100) < buysOfHundred;
    const std::uint64_t reserve = buys ? answers.value(module::kSubnetTAO, netuid).value()
                                       : answers.value(module::kSubnetAlphaIn, netuid).value();
    const std::uint64_t most = std::max(Rao::kPerTao, reserve / kLargestPart);
    const std::uint64_t affordable = buys ? m_coldkey.freeBalance(answers).value() / 2 : most;
    const std::uint64_t amount = draw.between(Rao::kPerTao / 10, std::min(most, affordable));
    return buys ? call::addStake(hotkey, netuid, Rao(amount))
                : call::removeStake(hotkey, netuid, subtensor::AlphaAmount(amount));
}

void Trader::act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions)
{
    const std::optional<NetUid> netuid = m_founder.netuid();
    const bool ready
        = netuid && m_founder.hasStarted() && moment.number >= m_nextTrade && !m_validators.empty();
    if (!ready || !m_coldkey.isFree(moment, answers) || m_coldkey.freeBalance(answers) <= Rao(Rao::kPerTao)) {
        return;
    }
    transactions.push_back(m_coldkey.sign(moment, answers, tradeAt(*netuid, moment, answers)));
    Rng rng(m_options.seed, m_name + "next/" + std::to_string(moment.number.value()));
    const std::uint64_t wait = rng.between(m_options.tradeEvery / 2, m_options.tradeEvery * 3ULL / 2);
    m_nextTrade = BlockNumber(moment.number.value() + static_cast<std::uint32_t>(wait));
}

} // namespace taonaut::lab
