// SPDX-License-Identifier: MIT
#include "core/lab/population/treasury.hpp"

#include "core/lab/population/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"
#include "core/subtensor/pallets/sudo.hpp"
#include "core/subtensor/pallets/system.hpp"

namespace taonaut::lab {

namespace module = subtensor::subtensor_module;

namespace {

/// Transfers of one transaction, so that it stays well within a block.
constexpr std::size_t kMostTransfers = 40;
/// Settings of the population's subnets.
constexpr std::uint16_t kImmunity = 300;

} // namespace

Treasury::Treasury(
    const PopulationOptions& options, Signer key, const std::vector<std::unique_ptr<Founder>>& founders)
    : m_options(options)
    , m_key(std::move(key))
    , m_founders(founders)
{
}

void Treasury::supports(const AccountId& account, Rao goal)
{
    m_supported.push_back({ account, goal });
}

void Treasury::ask(const Moment& /*moment*/, Questions& questions) const
{
    m_key.ask(questions);
    for (const Supported& supported : m_supported) {
        questions.want(subtensor::system::kAccount.key(supported.account));
    }
    questions.want(subtensor::sudo::kKey.key());
    questions.want(module::kAdminFreezeWindow.key());
    for (const auto& founder : m_founders) {
        if (const std::optional<NetUid> netuid = founder->netuid()) {
            questions.want(module::kSubnetEmissionEnabled.key(*netuid));
            questions.want(module::kCommitRevealWeightsEnabled.key(*netuid));
            questions.want(module::kWeightsSetRateLimit.key(*netuid));
            questions.want(module::kImmunityPeriod.key(*netuid));
        }
    }
}

void Treasury::addTransfers(const Answers& answers, std::vector<Bytes>& calls) const
{
    std::uint64_t left = m_key.freeBalance(answers).saturatingMinus(Rao(Rao::kPerTao)).value();
    for (const Supported& supported : m_supported) {
        const Rao held = answers.value(subtensor::system::kAccount, supported.account).data.free;
        const Rao missing = supported.goal.saturatingMinus(held);
        if (held.value() < supported.goal.value() / 2 && missing.value() < left
            && calls.size() < kMostTransfers) {
            calls.push_back(call::transfer(supported.account, missing));
            left -= missing.value();
        }
    }
}

void Treasury::addSettings(NetUid netuid, const Answers& answers, std::vector<Bytes>& calls) const
{
    if (!answers.value(module::kSubnetEmissionEnabled, netuid)) {
        calls.push_back(call::enableEmission(netuid));
    }
    if (answers.value(module::kCommitRevealWeightsEnabled, netuid)) {
        calls.push_back(call::allowPlainWeights(netuid));
    }
    if (answers.value(module::kWeightsSetRateLimit, netuid) > m_options.weightsEvery) {
        calls.push_back(call::setWeightsRateLimit(netuid, m_options.weightsEvery / 2));
    }
    if (answers.value(module::kImmunityPeriod, netuid) != kImmunity) {
        calls.push_back(call::setImmunity(netuid, kImmunity));
    }
}

void Treasury::act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions)
{
    if (!m_key.isFree(moment, answers)) {
        return;
    }
    std::vector<Bytes> calls;
    addTransfers(answers, calls);
    const bool isRoot = answers.value(subtensor::sudo::kKey) == m_key.account();
    if (isRoot && answers.value(module::kAdminFreezeWindow) != 0) {
        calls.push_back(call::closeFreezeWindow());
    }
    for (const auto& founder : m_founders) {
        if (isRoot && founder->netuid()) {
            addSettings(*founder->netuid(), answers, calls);
        }
    }
    if (!calls.empty()) {
        transactions.push_back(m_key.sign(moment, answers, call::each(std::move(calls))));
    }
}

} // namespace taonaut::lab
