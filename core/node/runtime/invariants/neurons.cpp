// SPDX-License-Identifier: MIT
// Neurons of the subnets and everything that is kept for each of them.

#include "core/node/runtime/invariants/findings.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <set>

namespace taonaut::node::invariants {

namespace {

namespace declared = subtensor::subtensor_module;
using subtensor::ShareU16;
using subtensor::StorageIndex;
using subtensor::Uid;

class SubnetCheck {
public:
    SubnetCheck(const Overlay& state, NetUid netuid, Findings& findings)
        : m_state(state)
        , m_netuid(netuid)
        , m_findings(findings)
        , m_count(load<declared::kSubnetworkN>(state, netuid))
    {
    }

    void run()
    {
        checkNumbers();
        checkSize("Active", load<declared::kActive>(m_state, m_netuid).size());
        checkSize("Emission", load<declared::kEmission>(m_state, m_netuid).size());
        checkSize("Consensus", load<declared::kConsensus>(m_state, m_netuid).size());
        checkSize("Dividends", load<declared::kDividends>(m_state, m_netuid).size());
        checkSize("ValidatorTrust", load<declared::kValidatorTrust>(m_state, m_netuid).size());
        checkSize("ValidatorPermit", load<declared::kValidatorPermit>(m_state, m_netuid).size());
        // Chain quirk: a new neuron gets a place here with the next epoch only.
        if (load<declared::kStakeWeight>(m_state, m_netuid).size() > m_count) {
            add("has more stake weights than neurons");
        }
        const std::uint8_t mechanisms = load<declared::kMechanismCountCurrent>(m_state, m_netuid);
        for (std::uint8_t mechanism = 0; mechanism < mechanisms; ++mechanism) {
            checkMechanism(
                StorageIndex(static_cast<std::uint16_t>(kPerMechanism * mechanism + m_netuid.value())));
        }
    }

private:
    static constexpr unsigned kPerMechanism = 4'096;

    void add(const std::string& what)
    {
        m_findings.add(Invariant::Neurons, sentence("Subnet ", m_netuid, " ", what, "."));
    }
    void checkSize(const char* item, std::size_t size)
    {
        if (size != m_count) {
            add(sentence("has ", m_count, " neurons and ", size, " entries in ", item));
        }
    }

    /// Uids from zero without a gap, each with a hotkey that knows it.
    void checkNumbers()
    {
        std::set<AccountId> hotkeys;
        forEachBelow<declared::kKeys>(
            m_state,
            [&](Uid uid, const AccountId& hotkey) {
                if (uid.value() >= m_count) {
                    add(sentence("has a hotkey for neuron ", uid.value(), ", which it does not have"));
                } else if (find<declared::kUids>(m_state, m_netuid, hotkey) != uid) {
                    add(sentence("has neuron ", uid.value(), " whose hotkey does not know it"));
                }
                if (!load<declared::kIsNetworkMember>(m_state, hotkey, m_netuid)) {
                    add(sentence("does not count the hotkey of neuron ", uid.value(), " as a member"));
                }
                hotkeys.insert(hotkey);
            },
            m_netuid);
        if (hotkeys.size() != m_count) {
            add(sentence("has ", m_count, " neurons and ", hotkeys.size(), " hotkeys"));
        }
        forEachBelow<declared::kUids>(
            m_state,
            [&](const AccountId& hotkey, Uid uid) {
                if (find<declared::kKeys>(m_state, m_netuid, uid) != hotkey) {
                    add(sentence(
                        "says that hotkey ", hotkey, " is neuron ", uid.value(), ", which is another's"));
                }
            },
            m_netuid);
    }

    void checkMechanism(StorageIndex index)
    {
        checkSize("LastUpdate", load<declared::kLastUpdate>(m_state, index).size());
        checkSize("Incentive", load<declared::kIncentive>(m_state, index).size());
        const auto checkRow = [&](const char* item, Uid uid, const auto& row, bool once) {
            std::set<Uid> seen;
            bool isWrong = uid.value() >= m_count;
            for (const auto& [target, value] : row) {
                isWrong = isWrong || target.value() >= m_count || (!seen.insert(target).second && once);
            }
            if (isWrong) {
                add(sentence("has a row of neuron ", uid.value(), " in ", item,
                    " that names neurons which are not there, or one twice"));
            }
        };
        forEachBelow<declared::kWeights>(
            m_state, [&](Uid uid, const auto& row) { checkRow("Weights", uid, row, false); }, index);
        forEachBelow<declared::kBonds>(
            m_state, [&](Uid uid, const auto& row) { checkRow("Bonds", uid, row, true); }, index);
    }

    const Overlay& m_state;
    NetUid m_netuid;
    Findings& m_findings;
    std::uint16_t m_count;
};

} // namespace

void checkNeurons(const Overlay& state, Findings& findings)
{
    forEach<declared::kNetworksAdded>(state, [&](NetUid netuid, bool isAdded) {
        if (isAdded) {
            SubnetCheck(state, netuid, findings).run();
        }
    });
    forEach<declared::kIsNetworkMember>(state, [&](const AccountId& hotkey, NetUid netuid, bool isMember) {
        if (isMember && !contains<declared::kUids>(state, netuid, hotkey)) {
            findings.add(Invariant::Neurons,
                sentence(
                    "Subnet ", netuid, " counts hotkey ", hotkey, " as a member, which is no neuron of it."));
        }
    });
}

} // namespace taonaut::node::invariants
