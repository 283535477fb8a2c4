// SPDX-License-Identifier: MIT
// Random calls and events of every declared pallet: what their description makes is read by their own codec,
// written back to the same bytes, and bytes that are broken are refused by both or by neither.

#include "core/subtensor/pallets/admin_utils/calls.hpp"
#include "core/subtensor/pallets/admin_utils/events.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/balances_events.hpp"
#include "core/subtensor/pallets/base_fee_calls.hpp"
#include "core/subtensor/pallets/base_fee_events.hpp"
#include "core/subtensor/pallets/commitments_calls.hpp"
#include "core/subtensor/pallets/commitments_events.hpp"
#include "core/subtensor/pallets/contracts_calls.hpp"
#include "core/subtensor/pallets/contracts_events.hpp"
#include "core/subtensor/pallets/crowdloan_calls.hpp"
#include "core/subtensor/pallets/crowdloan_events.hpp"
#include "core/subtensor/pallets/drand_calls.hpp"
#include "core/subtensor/pallets/drand_events.hpp"
#include "core/subtensor/pallets/ethereum/calls.hpp"
#include "core/subtensor/pallets/ethereum/events.hpp"
#include "core/subtensor/pallets/evm_calls.hpp"
#include "core/subtensor/pallets/evm_events.hpp"
#include "core/subtensor/pallets/grandpa_calls.hpp"
#include "core/subtensor/pallets/limit_orders_calls.hpp"
#include "core/subtensor/pallets/limit_orders_events.hpp"
#include "core/subtensor/pallets/mev_shield_calls.hpp"
#include "core/subtensor/pallets/mev_shield_events.hpp"
#include "core/subtensor/pallets/multisig_calls.hpp"
#include "core/subtensor/pallets/multisig_events.hpp"
#include "core/subtensor/pallets/preimage_calls.hpp"
#include "core/subtensor/pallets/preimage_events.hpp"
#include "core/subtensor/pallets/proxy_calls.hpp"
#include "core/subtensor/pallets/proxy_events.hpp"
#include "core/subtensor/pallets/safe_mode_calls.hpp"
#include "core/subtensor/pallets/safe_mode_events.hpp"
#include "core/subtensor/pallets/scheduler_calls.hpp"
#include "core/subtensor/pallets/scheduler_events.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/events.hpp"
#include "core/subtensor/pallets/sudo_calls.hpp"
#include "core/subtensor/pallets/sudo_events.hpp"
#include "core/subtensor/pallets/swap_calls.hpp"
#include "core/subtensor/pallets/swap_events.hpp"
#include "core/subtensor/pallets/system_calls.hpp"
#include "core/subtensor/pallets/system_events.hpp"
#include "core/subtensor/pallets/timestamp.hpp"
#include "core/subtensor/pallets/transaction_payment.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"
#include "core/subtensor/pallets/utility_events.hpp"
#include "core/subtensor/runtime.hpp"
#include "tests/property/value_generator.hpp"

#include <set>

using namespace taonaut;
using namespace taonaut::subtensor;
using property::Generator;
using property::ValueGenerator;

namespace {

/// Sets are written in rising order, whatever order they were read in.
const std::set<std::string> kWithSets { "claim_root", "set_root_claim_type", "RootClaimTypeSet" };

class Comparison {
public:
    Comparison()
        : m_values(m_known.types, m_random)
    {
    }

    /// Part: the calls or events of a pallet. Several rounds for each of its cases on average.
    template <class Part> void run(std::optional<metadata::TypeId> metadata::Pallet::*list)
    {
        const metadata::TypeId type = *(m_known.pallet(Part::kPallet.index)->*list);
        for (std::size_t round = 12 * CasesOf<Part>::kSize; round > 0; --round) {
            const metadata::Value value = m_values.make(type);
            Bytes bytes = *metadata::encodeValue(m_known.types, value);
            verifyValid<Part>(bytes, std::get<metadata::Value::Choice>(value.data).name);
            for (int i = 0; i < 3; ++i) {
                mutate(bytes);
                verifyAgreement<Part>(type, bytes);
            }
        }
        ++m_parts;
    }

    [[nodiscard]] int parts() const noexcept { return m_parts; }
    [[nodiscard]] int broken() const noexcept { return m_broken; }

private:
    template <class Part> void verifyValid(const Bytes& bytes, const std::string& name)
    {
        const Result<Part> typed = decode<Part>(bytes);
        const std::string what = std::string(Part::kPallet.name) + "." + name + " " + toBareHex(bytes);
        QVERIFY2(typed, what.c_str());
        const Bytes again = encode(*typed);
        QVERIFY2(again == bytes || kWithSets.count(name) != 0, what.c_str());
        const Result<Part> twice = decode<Part>(again);
        QVERIFY2(twice && *twice == *typed, what.c_str());
    }

    template <class Part> void verifyAgreement(metadata::TypeId type, const Bytes& bytes)
    {
        const bool described = metadata::ValueTree::readWhole(m_known.types, type, bytes).has_value();
        const bool typed = decode<Part>(bytes).has_value();
        QVERIFY2(described == typed, (std::string(Part::kPallet.name) + " " + toBareHex(bytes)).c_str());
        m_broken += described ? 0 : 1;
    }

    void mutate(Bytes& bytes)
    {
        const std::size_t place = m_random.between(0, bytes.size() - 1);
        const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(place);
        if (bytes.size() > 1 && m_random.chance(3)) {
            bytes.erase(at);
        } else if (m_random.chance(3)) {
            bytes.insert(at, m_random.byte());
        } else {
            *at = m_random.byte();
        }
    }

    const metadata::Metadata& m_known = knownMetadata();
    Generator m_random;
    ValueGenerator m_values;
    int m_parts = 0;
    int m_broken = 0;
};

template <class... Calls> void runCalls(Comparison& comparison)
{
    (comparison.run<Calls>(&metadata::Pallet::calls), ...);
}
template <class... Events> void runEvents(Comparison& comparison)
{
    (comparison.run<Events>(&metadata::Pallet::events), ...);
}

int palletsWith(std::optional<metadata::TypeId> metadata::Pallet::*list)
{
    const auto& pallets = knownMetadata().pallets;
    return static_cast<int>(std::count_if(pallets.begin(), pallets.end(),
        [&](const metadata::Pallet& one) { return (one.*list).has_value(); }));
}

} // namespace

class DeclaredCodecsTest : public QObject {
    Q_OBJECT

private slots:
    void calls()
    {
        Comparison comparison;
        runCalls<system::Call, timestamp::Call, balances::Call, subtensor_module::Call, utility::Call,
            sudo::Call, multisig::Call, preimage::Call, scheduler::Call, proxy::Call, commitments::Call,
            admin_utils::Call, safe_mode::Call, ethereum::Call, evm::Call, base_fee::Call, drand::Call,
            crowdloan::Call, swap::Call, contracts::Call, mev_shield::Call, limit_orders::Call>(comparison);
        QCOMPARE(comparison.parts(), palletsWith(&metadata::Pallet::calls) - 1); // Grandpa: see below
        QVERIFY(comparison.broken() > 1'000);
    }

    void events()
    {
        Comparison comparison;
        runEvents<system::Event, grandpa::Event, balances::Event, transaction_payment::Event,
            subtensor_module::Event, utility::Event, sudo::Event, multisig::Event, preimage::Event,
            scheduler::Event, proxy::Event, commitments::Event, admin_utils::Event, safe_mode::Event,
            ethereum::Event, evm::Event, base_fee::Event, drand::Event, crowdloan::Event, swap::Event,
            contracts::Event, mev_shield::Event, limit_orders::Event>(comparison);
        QCOMPARE(comparison.parts(), palletsWith(&metadata::Pallet::events));
        QVERIFY(comparison.broken() > 1'000);
    }

    // Two of its calls hold a proof that has no values.
    void callOfGrandpa()
    {
        const grandpa::Call call(grandpa::NoteStalled { 5, BlockNumber(7) });
        const auto back = decode<grandpa::Call>(encode(call));
        QVERIFY(back && *back == call);
    }
};

QTEST_GUILESS_MAIN(DeclaredCodecsTest)
#include "declared_codecs_test.moc"
