// SPDX-License-Identifier: MIT
#include "subnet_bench.hpp"

#include "core/subtensor/event_reader.hpp"
#include "core/subtensor/runtime.hpp"

namespace taonaut::test {

namespace module = subtensor::subtensor_module;
using subtensor::Uid;

AccountId accountNumbered(std::uint8_t number)
{
    AccountId result;
    result.bytes.fill(std::byte { number });
    return result;
}

SubnetBench::SubnetBench(node::Milliseconds slot)
    : m_metadata(slot)
    , m_settings { slot, m_metadata, nullptr }
    , m_context(m_settings, trie::StateTrie())
{
    at(1'000);
}

void SubnetBench::at(std::uint32_t block)
{
    m_context.number = BlockNumber(block);
    m_context.phase = subtensor::Phase::applying(0);
    m_context.events.cutTo({});
}

void SubnetBench::open(NetUid netuid, std::uint16_t neurons)
{
    using node::store;
    node::Overlay& state = m_context.state;
    store<module::kNetworksAdded>(state, netuid, true);
    store<module::kSubnetOwner>(state, netuid, owner());
    store<module::kSubnetOwnerHotkey>(state, netuid, hotkey(0));
    store<module::kSubnetworkN>(state, netuid, neurons);
    store<module::kMinAllowedWeights>(state, netuid, std::uint16_t { 1 });
    store<module::kCommitRevealWeightsEnabled>(state, netuid, false);
    store<module::kLastEpochBlock>(state, netuid, std::uint64_t { m_context.number.value() });
    store<module::kValidatorPermit>(state, netuid, std::vector<bool>(neurons, true));
    for (std::uint16_t uid = 0; uid < neurons; ++uid) {
        store<module::kUids>(state, netuid, hotkey(uid), Uid(uid));
        store<module::kKeys>(state, netuid, Uid(uid), hotkey(uid));
        store<module::kIsNetworkMember>(state, hotkey(uid), netuid, true);
    }
}

std::vector<std::string> SubnetBench::events() const
{
    const auto read = subtensor::readEvents(subtensor::knownMetadata(), m_context.events.encode());
    std::vector<std::string> names;
    for (const subtensor::ChainEvent& event : read.value()) {
        names.push_back(event.pallet + "." + event.name);
    }
    return names;
}

} // namespace taonaut::test
