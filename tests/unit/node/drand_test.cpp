// SPDX-License-Identifier: MIT
// Pallet Drand: the calendar of rounds, local rounds, who may bring and set what, and what the pool says.

#include "core/crypto/secret_uri.hpp"
#include "core/node/runtime/drand/drand.hpp"
#include "core/subtensor/pallets/drand_calls.hpp"
#include "core/subtensor/pallets/timestamp.hpp"
#include "subnet_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::drand;

class DrandTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<SubnetBench>(); }
    void calendar();
    void localRoundsFollowTheTime();
    void catchingUpTakesSteps();
    void oldRoundsAreForgotten();
    void chosenBeaconMakesNoLocalRounds();
    void callsOfRoot();
    void roundsThatNobodyCanCheck();
    void poolJudgesBareCalls();

private:
    [[nodiscard]] std::string call(const Origin& origin, const declared::Call& call)
    {
        return m_bench->ending([&](BlockContext& context) { return drand::run(context, origin, call); });
    }
    /// The end of a block at this time.
    void finalizeAt(std::uint64_t seconds)
    {
        store<subtensor::timestamp::kNow>(m_bench->state(), seconds * 1'000 + 999);
        drand::onFinalize(m_bench->context());
    }
    [[nodiscard]] std::uint64_t last() const { return load<declared::kLastStoredRound>(m_bench->state()); }
    [[nodiscard]] declared::WritePulse pulseCall(std::uint64_t round, std::uint32_t block) const;

    std::unique_ptr<SubnetBench> m_bench;
    static constexpr std::uint64_t kGenesis = 1'692'803'367;
};

void DrandTest::calendar()
{
    const declared::BeaconConfiguration beacon = declared::quicknet();
    QCOMPARE(drand::roundAt(beacon, kGenesis - 1), std::uint64_t { 0 });
    QCOMPARE(drand::roundAt(beacon, kGenesis), std::uint64_t { 1 });
    QCOMPARE(drand::roundAt(beacon, kGenesis + 2), std::uint64_t { 1 });
    QCOMPARE(drand::roundAt(beacon, kGenesis + 3), std::uint64_t { 2 });
    declared::BeaconConfiguration still = beacon;
    still.period = 0;
    QCOMPARE(drand::roundAt(still, kGenesis + 3), std::uint64_t { 0 });
}

void DrandTest::localRoundsFollowTheTime()
{
    finalizeAt(kGenesis + 3'000);
    QCOMPARE(last(), std::uint64_t { 1'001 });
    QCOMPARE(load<declared::kOldestStoredRound>(m_bench->state()), std::uint64_t { 1'001 });
    const auto pulse = find<declared::kPulses>(m_bench->state(), std::uint64_t { 1'001 });
    QVERIFY(pulse);
    QCOMPARE(pulse->randomness.size(), std::size_t { 32 });
    QVERIFY(pulse->signature.empty());
    QCOMPARE(m_bench->events(), std::vector<std::string> { "Drand.NewPulse" });
    m_bench->at(1'001);
    finalizeAt(kGenesis + 3'002); // the same round
    QVERIFY(m_bench->events().empty());
    finalizeAt(kGenesis + 3'012);
    QCOMPARE(last(), std::uint64_t { 1'005 });
    QVERIFY(contains<declared::kPulses>(m_bench->state(), std::uint64_t { 1'002 }));
    QVERIFY(!contains<declared::kPulses>(m_bench->state(), std::uint64_t { 1'006 }));
    finalizeAt(kGenesis + 3'000); // time does not go back
    QCOMPARE(last(), std::uint64_t { 1'005 });
}

void DrandTest::catchingUpTakesSteps()
{
    finalizeAt(kGenesis + 3'000);
    finalizeAt(kGenesis + 6'000); // 1000 rounds later
    QCOMPARE(last(), std::uint64_t { 1'051 });
    finalizeAt(kGenesis + 6'000);
    QCOMPARE(last(), std::uint64_t { 1'101 });
}

void DrandTest::oldRoundsAreForgotten()
{
    Overlay& state = m_bench->state();
    store<declared::kOldestStoredRound>(state, std::uint64_t { 10 });
    store<declared::kLastStoredRound>(state, std::uint64_t { 10 + 215'999 });
    for (const std::uint64_t round : { 10, 11, 12 }) {
        store<declared::kPulses>(state, round, declared::Pulse { round, {}, {} });
    }
    finalizeAt(kGenesis + (10 + 215'999 + 1) * 3); // two more rounds
    QVERIFY(!contains<declared::kPulses>(state, std::uint64_t { 10 }));
    QVERIFY(!contains<declared::kPulses>(state, std::uint64_t { 11 }));
    QVERIFY(contains<declared::kPulses>(state, std::uint64_t { 12 }));
    QCOMPARE(load<declared::kOldestStoredRound>(state), std::uint64_t { 12 });
}

void DrandTest::chosenBeaconMakesNoLocalRounds()
{
    declared::SetBeaconConfig choose;
    choose.configPayload.config = declared::quicknet();
    QCOMPARE(call(Origin::root(), choose), std::string());
    QCOMPARE(load<declared::kNextUnsignedAt>(m_bench->state()), BlockNumber(1'001));
    QCOMPARE(m_bench->events(), std::vector<std::string> { "Drand.BeaconConfigChanged" });
    finalizeAt(kGenesis + 3'000);
    QCOMPARE(last(), std::uint64_t { 0 });
}

void DrandTest::callsOfRoot()
{
    const Origin stranger = Origin::signedBy(SubnetBench::stranger());
    QCOMPARE(call(stranger, declared::SetBeaconConfig {}), std::string("BadOrigin"));
    QCOMPARE(call(stranger, declared::SetOldestStoredRound { 4 }), std::string("BadOrigin"));
    QCOMPARE(call(Origin::none(), declared::SetOldestStoredRound { 4 }), std::string("BadOrigin"));
    QCOMPARE(call(Origin::root(), declared::SetOldestStoredRound { 4 }), std::string());
    QCOMPARE(load<declared::kOldestStoredRound>(m_bench->state()), std::uint64_t { 4 });
    QCOMPARE(m_bench->events(), std::vector<std::string> { "Drand.SetOldestStoredRound" });
}

declared::WritePulse DrandTest::pulseCall(std::uint64_t round, std::uint32_t block) const
{
    const crypto::sr25519::KeyPair key = std::move(*crypto::sr25519FromUri(bytesOf("//Alice")));
    declared::WritePulse call;
    call.pulsesPayload.blockNumber = BlockNumber(block);
    call.pulsesPayload.pulses = { { round, Bytes(32), Bytes(48) } };
    call.pulsesPayload.publicKey.bytes = toBytes(key.publicKey().view());
    subtensor::MultiSignature signature;
    signature.bytes = toBytes(key.sign(subtensor::encode(call.pulsesPayload)).view());
    call.signature = signature;
    return call;
}

void DrandTest::roundsThatNobodyCanCheck()
{
    const declared::WritePulse one = pulseCall(5, 1'000);
    QCOMPARE(call(Origin::root(), one), std::string("BadOrigin"));
    QCOMPARE(call(Origin::signedBy(accountNumbered(1)), one), std::string("BadOrigin"));
    QCOMPARE(call(Origin::none(), one), std::string("Drand.PulseVerificationError"));
    QVERIFY(!contains<declared::kPulses>(m_bench->state(), std::uint64_t { 5 }));
    declared::WritePulse empty = one;
    empty.pulsesPayload.pulses.clear();
    QCOMPARE(call(Origin::none(), empty), std::string());
    QCOMPARE(load<declared::kNextUnsignedAt>(m_bench->state()), BlockNumber(1'000));
}

void DrandTest::poolJudgesBareCalls()
{
    const auto reason = [&](const declared::Call& call) {
        const Validity validity = drand::validateBare(m_bench->context(), call);
        return validity ? std::optional<InvalidTransaction>() : validity.error().invalid;
    };
    store<declared::kLastStoredRound>(m_bench->state(), std::uint64_t { 4 });
    declared::WritePulse good = pulseCall(5, 1'000);
    const Validity valid = drand::validateBare(m_bench->context(), good);
    QVERIFY(valid);
    QCOMPARE(valid->longevity, std::uint64_t { 3 });
    QVERIFY(!valid->propagate);
    QCOMPARE(valid->priority, ~std::uint64_t { 0 }); // saturates
    QCOMPARE(valid->providedTags.size(), std::size_t { 1 });
    QCOMPARE(valid->providedTags.front().size(), std::size_t { 1 + 19 + 32 });

    QCOMPARE(reason(pulseCall(5, 1'001)), std::optional(InvalidTransaction::Future));
    QCOMPARE(reason(pulseCall(4, 1'000)), std::optional(InvalidTransaction::Stale));
    declared::WritePulse other = good;
    other.signature.reset();
    QCOMPARE(reason(other), std::optional(InvalidTransaction::BadSigner));
    other = good;
    other.pulsesPayload.pulses.front().round = 6;
    QCOMPARE(reason(other), std::optional(InvalidTransaction::BadProof));
    store<declared::kNextUnsignedAt>(m_bench->state(), BlockNumber(1'001));
    QCOMPARE(reason(good), std::optional(InvalidTransaction::Stale));
    QCOMPARE(reason(declared::SetOldestStoredRound { 4 }), std::optional(InvalidTransaction::Call));
}

QTEST_GUILESS_MAIN(DrandTest)
#include "drand_test.moc"
