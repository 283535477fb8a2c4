// SPDX-License-Identifier: MIT
#include "core/lab/population/founder.hpp"

#include "core/lab/population/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"

namespace taonaut::lab {

namespace module = subtensor::subtensor_module;

namespace {

/// Netuids among which a subnet is looked for.
constexpr std::uint16_t kMostSubnets = 160;
/// What opening a subnet may cost.
constexpr Rao kDearestSubnet { 1'000 * Rao::kPerTao };

} // namespace

Founder::Founder(Signer coldkey, AccountId hotkey)
    : m_coldkey(std::move(coldkey))
    , m_hotkey(hotkey)
{
}

void Founder::ask(const Moment& /*moment*/, Questions& questions) const
{
    m_coldkey.ask(questions);
    if (m_netuid) {
        questions.want(module::kSubnetOwnerHotkey.key(*m_netuid));
        questions.want(module::kFirstEmissionBlockNumber.key(*m_netuid));
        return;
    }
    for (std::uint16_t netuid = 1; netuid <= kMostSubnets; ++netuid) {
        questions.want(module::kSubnetOwnerHotkey.key(NetUid(netuid)));
    }
}

void Founder::findSubnet(const Answers& answers)
{
    for (std::uint16_t netuid = 1; netuid <= kMostSubnets && !m_netuid; ++netuid) {
        if (answers.value(module::kSubnetOwnerHotkey, NetUid(netuid)) == m_hotkey) {
            m_netuid = NetUid(netuid);
        }
    }
}

void Founder::act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions)
{
    if (!m_netuid) {
        findSubnet(answers);
    } else if (answers.value(module::kSubnetOwnerHotkey, *m_netuid) != m_hotkey) {
        m_netuid.reset(); // dissolved, or given to another
    }
    m_started = m_netuid && answers.has(module::kFirstEmissionBlockNumber, *m_netuid);
    if (m_started || !m_coldkey.isFree(moment, answers)) {
        return;
    }
    if (m_netuid) {
        transactions.push_back(m_coldkey.sign(moment, answers, call::startCall(*m_netuid)));
    } else if (m_coldkey.freeBalance(answers) > kDearestSubnet) {
        transactions.push_back(m_coldkey.sign(moment, answers, call::registerNetwork(m_hotkey)));
    }
}

} // namespace taonaut::lab
