// SPDX-License-Identifier: MIT
#include "core/lab/population/validator.hpp"

#include "core/lab/population/calls.hpp"
#include "core/lab/population/quality.hpp"
#include "core/lab/rng.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::lab {

namespace module = subtensor::subtensor_module;
using subtensor::ShareU16;
using subtensor::Uid;

namespace {

/// Stake that validators aim for, in TAO: unequal, as everywhere.
constexpr std::uint64_t kLeastStake = 40;
constexpr std::uint64_t kMostStake = 400;

Rao stakeGoal(const PopulationOptions& options, std::uint32_t subnet, std::uint32_t number)
{
    Rng rng(options.seed, "stake/" + std::to_string(subnet) + '/' + std::to_string(number));
    return Rao(rng.between(kLeastStake, kMostStake) * Rao::kPerTao);
}

} // namespace

Validator::Validator(const PopulationOptions& options, const ChainFacts& chain, const Founder& founder,
    const std::vector<std::unique_ptr<Miner>>& miners, std::uint32_t subnet, std::uint32_t number)
    : m_options(options)
    , m_founder(founder)
    , m_miners(miners)
    , m_neuron(Signer(chain, keyOf(options.seed, "validator/coldkey", subnet, number)),
          Signer(chain, keyOf(options.seed, "validator/hotkey", subnet, number)))
    , m_stakeGoal(stakeGoal(options, subnet, number))
{
}

bool Validator::weightsAreDue(const Moment& moment) const
{
    return !m_lastWeights || m_lastWeights->value() + m_options.weightsEvery <= moment.number.value();
}

void Validator::ask(const Moment& moment, Questions& questions) const
{
    const std::optional<NetUid> netuid = m_founder.netuid();
    if (!netuid) {
        return;
    }
    m_neuron.ask(*netuid, questions);
    questions.want(module::kSubtokenEnabled.key(*netuid));
    questions.want(module::kTotalHotkeyAlpha.key(hotkey(), *netuid));
    questions.want(module::kSubnetTAO.key(*netuid));
    questions.want(module::kSubnetAlphaIn.key(*netuid));
    questions.want(module::kSubnetworkN.key(*netuid));
    questions.want(module::kValidatorPermit.key(*netuid));
    for (std::uint16_t uid = 0; weightsAreDue(moment) && uid < m_neurons; ++uid) {
        questions.want(module::kKeys.key(*netuid, Uid(uid)));
    }
}

std::uint16_t Validator::judge(const AccountId& neuron, const Moment& moment) const
{
    const bool isGone = std::any_of(
        m_miners.begin(), m_miners.end(), [&](const auto& miner) { return miner->hasLeft(neuron); });
    if (isGone || neuron == hotkey()) {
        return 0;
    }
    const std::uint32_t quality = qualityAt(m_options.seed, neuron, moment.number);
    return weightOf(m_options.seed, hotkey(), neuron, moment.number, quality);
}

void Validator::tryToStake(
    NetUid netuid, const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions)
{
    const std::uint64_t tao = answers.value(module::kSubnetTAO, netuid).value();
    const std::uint64_t alpha = answers.value(module::kSubnetAlphaIn, netuid).value();
    const std::uint64_t held = answers.value(module::kTotalHotkeyAlpha, hotkey(), netuid).value();
    const std::uint64_t worth = alpha == 0
        ? 0
        : static_cast<std::uint64_t>(std::min<Uint128>(Uint128(held) * tao / alpha, m_stakeGoal.value()));
    // Never more than a twentieth of the pool at once: stake comes in steps, as it does from many hands.
    const Rao step(std::min(m_stakeGoal.value() - worth, tao / 20));
    const Rao needed = step.saturatingPlus(Rao(Rao::kPerTao));
    if (worth < m_stakeGoal.value() / 2 && step.value() > Rao::kPerTao
        && needed < m_neuron.coldkey().freeBalance(answers) && m_neuron.coldkey().isFree(moment, answers)) {
        transactions.push_back(
            m_neuron.coldkey().sign(moment, answers, call::addStake(hotkey(), netuid, step)));
    }
}

void Validator::tryToSetWeights(
    NetUid netuid, Uid uid, const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions)
{
    const std::vector<bool> permits = answers.value(module::kValidatorPermit, netuid);
    const bool permitted = uid.value() < permits.size() && permits[uid.value()];
    if (!permitted || m_neurons == 0 || !weightsAreDue(moment)
        || !m_neuron.hotkey().isFree(moment, answers)) {
        return;
    }
    std::vector<Uid> uids;
    std::vector<ShareU16> weights;
    for (std::uint16_t other = 0; other < m_neurons; ++other) {
        if (answers.has(module::kKeys, netuid, Uid(other))) {
            uids.emplace_back(other);
            weights.emplace_back(judge(answers.value(module::kKeys, netuid, Uid(other)), moment));
        }
    }
    m_lastWeights = moment.number;
    transactions.push_back(m_neuron.hotkey().sign(
        moment, answers, call::setWeights(netuid, std::move(uids), std::move(weights))));
}

void Validator::act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions)
{
    const std::optional<NetUid> netuid = m_founder.netuid();
    if (!netuid || !m_founder.hasStarted()) {
        return;
    }
    const std::optional<Uid> uid = m_neuron.uid(*netuid, answers);
    if (!uid) {
        m_neuron.tryToRegister(*netuid, moment, answers, transactions);
        return;
    }
    tryToSetWeights(*netuid, *uid, moment, answers, transactions);
    m_neurons = answers.value(module::kSubnetworkN, *netuid);
    if (answers.value(module::kSubtokenEnabled, *netuid)) {
        tryToStake(*netuid, moment, answers, transactions);
    }
}

} // namespace taonaut::lab
