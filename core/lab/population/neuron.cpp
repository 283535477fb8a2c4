// SPDX-License-Identifier: MIT
#include "core/lab/population/neuron.hpp"

#include "core/lab/population/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"

namespace taonaut::lab {

namespace module = subtensor::subtensor_module;

Neuron::Neuron(Signer coldkey, Signer hotkey)
    : m_coldkey(std::move(coldkey))
    , m_hotkey(std::move(hotkey))
{
}

void Neuron::ask(NetUid netuid, Questions& questions) const
{
    m_coldkey.ask(questions);
    m_hotkey.ask(questions);
    questions.want(module::kUids.key(netuid, m_hotkey.account()));
    questions.want(module::kBurn.key(netuid));
}

std::optional<subtensor::Uid> Neuron::uid(NetUid netuid, const Answers& answers) const
{
    if (!answers.has(module::kUids, netuid, m_hotkey.account())) {
        return std::nullopt;
    }
    return answers.value(module::kUids, netuid, m_hotkey.account());
}

void Neuron::tryToRegister(
    NetUid netuid, const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions)
{
    const Rao price = answers.value(module::kBurn, netuid);
    const bool affordable = price <= kDearestRegistration
        && price.saturatingPlus(Rao(Rao::kPerTao)) < m_coldkey.freeBalance(answers);
    if (affordable && m_coldkey.isFree(moment, answers)) {
        transactions.push_back(m_coldkey.sign(
            moment, answers, call::registerNeuron(netuid, m_hotkey.account(), kDearestRegistration)));
    }
}

} // namespace taonaut::lab
