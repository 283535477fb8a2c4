// SPDX-License-Identifier: MIT
// Committed weights: by hash with their windows, errors and batches; locked to a round of drand with the step
// that opens them.

#include "core/crypto/hash.hpp"
#include "core/node/runtime/subtensor_module/weights/calls.hpp"
#include "core/node/runtime/subtensor_module/weights/commit.hpp"
#include "core/node/runtime/subtensor_module/weights/reveal.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "subnet_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
using subtensor_module::commitHash;
using subtensor_module::NewWeights;
using subtensor_module::RevealedWeights;
namespace module = subtensor::subtensor_module;
using subtensor::MechanismId;
using subtensor::ShareU16;
using subtensor::StorageIndex;
using subtensor::Uid;

class WeightsCommitTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void hashOfKnownBytes();
    void commitThenReveal();
    void revealWindow();
    void revealErrors();
    void commitErrors();
    void tenOpenCommits();
    void revealDropsOlderOnes();
    void batchOfReveals();
    void batchOfCommits();
    void mechanismsHaveTheirOwn();
    void timelockedErrors();
    void timelockedOpens();
    void timelockedWaitsForItsRound();
    void timelockedPayloads();
    void revealPeriodHasBounds();

private:
    template <class Call> [[nodiscard]] std::string call(const Call& call, std::uint16_t uid = 1)
    {
        return m_bench->ending([&](BlockContext& context) {
            return subtensor_module::run(context, Origin::signedBy(SubnetBench::hotkey(uid)), call);
        });
    }
    [[nodiscard]] static RevealedWeights weights(std::uint16_t to, std::uint16_t salt = 5)
    {
        return { { { Uid(to) }, { ShareU16(1) }, 0 }, { salt } };
    }
    [[nodiscard]] std::string commit(const RevealedWeights& revealed)
    {
        // Only one commitment in 100 blocks is allowed; these tests are about other things.
        store<module::kWeightsSetRateLimit>(m_bench->state(), kSubnet, std::uint64_t { 0 });
        const Hash256 hash = commitHash(SubnetBench::hotkey(1), StorageIndex(1), revealed);
        return call(module::CommitWeights { kSubnet, hash });
    }
    [[nodiscard]] std::string reveal(const RevealedWeights& revealed)
    {
        const NewWeights& w = revealed.weights;
        return call(module::RevealWeights { kSubnet, w.uids, w.values, revealed.salt, w.versionKey });
    }
    void toEpoch(std::uint64_t epoch) { store<module::kSubnetEpochIndex>(m_bench->state(), kSubnet, epoch); }
    [[nodiscard]] bool hasWeights(std::uint16_t to, StorageIndex index = StorageIndex(1)) const
    {
        const auto row = load<module::kWeights>(m_bench->state(), index, Uid(1));
        return row.size() == 1 && std::get<0>(row.front()) == Uid(to);
    }
    [[nodiscard]] std::size_t openCommits() const
    {
        return load<module::kWeightCommits>(m_bench->state(), StorageIndex(1), SubnetBench::hotkey(1)).size();
    }
    [[nodiscard]] std::size_t timelocked(std::uint64_t epoch) const
    {
        return load<module::kTimelockedWeightCommits>(m_bench->state(), StorageIndex(1), epoch).size();
    }
    [[nodiscard]] std::string lock(const Bytes& payload, std::uint64_t round)
    {
        store<module::kWeightsSetRateLimit>(m_bench->state(), kSubnet, std::uint64_t { 0 });
        return call(module::CommitTimelockedWeights { kSubnet, payload, round, 4 });
    }
    void bringRound(std::uint64_t round)
    {
        store<subtensor::drand::kPulses>(m_bench->state(), round, subtensor::drand::Pulse { round, {}, {} });
    }
    void revealStep() { subtensor_module::revealDueOn(m_bench->context(), kSubnet); }

    std::unique_ptr<SubnetBench> m_bench;
};

void WeightsCommitTest::init()
{
    m_bench = std::make_unique<SubnetBench>();
    m_bench->open(kSubnet, 4);
    store<module::kCommitRevealWeightsEnabled>(m_bench->state(), kSubnet, true);
    toEpoch(10);
}

void WeightsCommitTest::hashOfKnownBytes()
{
    // SCALE by hand: account, u16 index, two lists of u16, salt, u64.
    Bytes bytes;
    const auto add = [&](std::initializer_list<int> more) {
        for (const int each : more) {
            bytes.push_back(static_cast<std::byte>(each));
        }
    };
    bytes = toBytes(accountNumbered(2).view());
    add({ 0x01, 0x10 }); // 4097
    add({ 0x08, 0x01, 0x00, 0x02, 0x00 });
    add({ 0x08, 0x03, 0x00, 0xFF, 0xFF });
    add({ 0x04, 0x07, 0x00 });
    add({ 0x09, 0, 0, 0, 0, 0, 0, 0 });
    const RevealedWeights revealed { { { Uid(1), Uid(2) }, { ShareU16(3), ShareU16(65'535) }, 9 }, { 7 } };
    QCOMPARE(commitHash(accountNumbered(2), StorageIndex(4'097), revealed), crypto::blake2b256(bytes));
}

void WeightsCommitTest::commitThenReveal()
{
    QCOMPARE(commit(weights(2)), std::string());
    QCOMPARE(m_bench->events(), std::vector<std::string> { "SubtensorModule.WeightsCommitted" });
    QCOMPARE(load<module::kLastUpdate>(m_bench->state(), StorageIndex(1)).at(1), std::uint64_t { 1'000 });
    toEpoch(11);
    m_bench->at(1'200);
    store<module::kLastEpochBlock>(m_bench->state(), kSubnet, std::uint64_t { 1'200 });
    QCOMPARE(reveal(weights(2)), std::string());
    QVERIFY(hasWeights(2));
    QCOMPARE(openCommits(), std::size_t { 0 });
    QVERIFY(!contains<module::kWeightCommits>(m_bench->state(), StorageIndex(1), SubnetBench::hotkey(1)));
    QCOMPARE(m_bench->events(),
        (std::vector<std::string> { "SubtensorModule.WeightsSet", "SubtensorModule.WeightsRevealed" }));
    // What counts as the last update is the commitment.
    QCOMPARE(load<module::kLastUpdate>(m_bench->state(), StorageIndex(1)).at(1), std::uint64_t { 1'000 });
}

void WeightsCommitTest::revealWindow()
{
    store<module::kRevealPeriodEpochs>(m_bench->state(), kSubnet, std::uint64_t { 2 });
    QCOMPARE(commit(weights(2)), std::string());
    QCOMPARE(reveal(weights(2)), std::string("SubtensorModule.RevealTooEarly"));
    toEpoch(11);
    QCOMPARE(reveal(weights(2)), std::string("SubtensorModule.RevealTooEarly"));
    // An epoch that is due in this block counts.
    m_bench->at(1'360);
    QCOMPARE(reveal(weights(2)), std::string());
    QCOMPARE(commit(weights(3)), std::string()); // of epoch 12
    toEpoch(14);
    QCOMPARE(reveal(weights(3)), std::string("SubtensorModule.ExpiredWeightCommit"));
    toEpoch(13);
    QCOMPARE(reveal(weights(3)), std::string()); // 13 and the one that is due
}

void WeightsCommitTest::revealErrors()
{
    QCOMPARE(reveal(weights(2)), std::string("SubtensorModule.NoWeightsCommitFound"));
    QCOMPARE(commit(weights(2)), std::string());
    toEpoch(11);
    QCOMPARE(reveal(weights(2, 6)), std::string("SubtensorModule.InvalidRevealCommitHashNotMatch"));
    QCOMPARE(reveal(weights(3)), std::string("SubtensorModule.InvalidRevealCommitHashNotMatch"));
    toEpoch(12);
    QCOMPARE(reveal(weights(2)), std::string("SubtensorModule.ExpiredWeightCommit"));
    QCOMPARE(reveal(weights(3)), std::string("SubtensorModule.NoWeightsCommitFound"));
    toEpoch(11);
    store<module::kCommitRevealWeightsEnabled>(m_bench->state(), kSubnet, false);
    QCOMPARE(reveal(weights(2)), std::string("SubtensorModule.CommitRevealDisabled"));
    store<module::kCommitRevealWeightsEnabled>(m_bench->state(), kSubnet, true);
    // Revealed weights meet the checks of set weights, and a failed reveal keeps the commitment.
    store<module::kValidatorPermit>(m_bench->state(), kSubnet, std::vector<bool>(4, false));
    QCOMPARE(reveal(weights(2)), std::string("SubtensorModule.NeuronNoValidatorPermit"));
    QCOMPARE(openCommits(), std::size_t { 1 });
}

void WeightsCommitTest::commitErrors()
{
    const module::CommitWeights one { kSubnet, Hash256 {} };
    QCOMPARE(
        call(module::CommitWeights { NetUid(9), {} }), std::string("SubtensorModule.MechanismDoesNotExist"));
    QCOMPARE(m_bench->ending(
                 [&](BlockContext& context) { return subtensor_module::run(context, Origin::none(), one); }),
        std::string("BadOrigin"));
    QCOMPARE(call(one, 20), std::string("SubtensorModule.HotKeyNotRegisteredInSubNet"));
    QCOMPARE(call(one), std::string());
    m_bench->at(1'099);
    QCOMPARE(call(one), std::string("SubtensorModule.CommittingWeightsTooFast"));
    m_bench->at(1'100);
    QCOMPARE(call(one), std::string());
    store<module::kCommitRevealWeightsEnabled>(m_bench->state(), kSubnet, false);
    QCOMPARE(call(one, 20), std::string("SubtensorModule.CommitRevealDisabled"));
}

void WeightsCommitTest::tenOpenCommits()
{
    for (std::uint16_t i = 0; i < 10; ++i) {
        QCOMPARE(commit(weights(2, i)), std::string());
    }
    QCOMPARE(commit(weights(2, 10)), std::string("SubtensorModule.TooManyUnrevealedCommits"));
    toEpoch(12); // all have expired
    QCOMPARE(commit(weights(2, 10)), std::string());
    QCOMPARE(openCommits(), std::size_t { 1 });
}

void WeightsCommitTest::revealDropsOlderOnes()
{
    QCOMPARE(commit(weights(0)), std::string());
    QCOMPARE(commit(weights(2)), std::string());
    QCOMPARE(commit(weights(3)), std::string());
    toEpoch(11);
    QCOMPARE(reveal(weights(2)), std::string());
    QCOMPARE(openCommits(), std::size_t { 1 });
    QCOMPARE(reveal(weights(0)), std::string("SubtensorModule.InvalidRevealCommitHashNotMatch"));
    QCOMPARE(reveal(weights(3)), std::string());
}

void WeightsCommitTest::batchOfReveals()
{
    const auto batch = [](const std::vector<RevealedWeights>& all) {
        module::BatchRevealWeights result { kSubnet, {}, {}, {}, {} };
        for (const RevealedWeights& each : all) {
            result.uidsList.push_back(each.weights.uids);
            result.valuesList.push_back(each.weights.values);
            result.saltsList.push_back(each.salt);
            result.versionKeys.push_back(each.weights.versionKey);
        }
        return result;
    };
    for (const std::uint16_t to : std::initializer_list<std::uint16_t> { 0, 2, 3 }) {
        QCOMPARE(commit(weights(to)), std::string());
    }
    const auto both = batch({ weights(3), weights(0) });
    QCOMPARE(call(both), std::string("SubtensorModule.RevealTooEarly"));
    toEpoch(11);
    QCOMPARE(call(batch({ weights(3), weights(1) })),
        std::string("SubtensorModule.InvalidRevealCommitHashNotMatch"));
    QCOMPARE(call(batch({ weights(3), weights(3) })),
        std::string("SubtensorModule.InvalidRevealCommitHashNotMatch"));
    QVERIFY(!hasWeights(3)); // all or none
    auto uneven = both;
    uneven.saltsList.pop_back();
    QCOMPARE(call(uneven), std::string("SubtensorModule.InputLengthsUnequal"));
    m_bench->at(1'010);
    QCOMPARE(call(both), std::string());
    QVERIFY(hasWeights(0)); // the last of them
    QCOMPARE(openCommits(), std::size_t { 1 }); // the one that was not named
    QCOMPARE(m_bench->events().back(), std::string("SubtensorModule.WeightsBatchRevealed"));
    toEpoch(12);
    QCOMPARE(call(batch({ weights(2) })), std::string("SubtensorModule.ExpiredWeightCommit"));
}

void WeightsCommitTest::batchOfCommits()
{
    module::BatchCommitWeights batch { { { NetUid(9) }, { kSubnet } }, { Hash256 {} } };
    QCOMPARE(call(batch), std::string("SubtensorModule.InputLengthsUnequal"));
    batch.commitHashes.emplace_back();
    QCOMPARE(call(batch), std::string());
    QCOMPARE(openCommits(), std::size_t { 1 });
    QCOMPARE(m_bench->events(),
        (std::vector<std::string> { "SubtensorModule.WeightsCommitted",
            "SubtensorModule.BatchCompletedWithErrors", "SubtensorModule.BatchWeightItemFailed",
            "SubtensorModule.BatchWeightsCompleted" }));
}

void WeightsCommitTest::mechanismsHaveTheirOwn()
{
    store<module::kMechanismCountCurrent>(m_bench->state(), kSubnet, std::uint8_t { 2 });
    const RevealedWeights revealed = weights(2);
    const Hash256 hash = commitHash(SubnetBench::hotkey(1), StorageIndex(4'097), revealed);
    QCOMPARE(call(module::CommitMechanismWeights { kSubnet, MechanismId(1), hash }), std::string());
    QCOMPARE(call(module::CommitMechanismWeights { kSubnet, MechanismId(2), hash }),
        std::string("SubtensorModule.MechanismDoesNotExist"));
    toEpoch(11);
    QCOMPARE(reveal(revealed), std::string("SubtensorModule.NoWeightsCommitFound"));
    const NewWeights& w = revealed.weights;
    QCOMPARE(call(module::RevealMechanismWeights {
                 kSubnet, MechanismId(1), w.uids, w.values, revealed.salt, w.versionKey }),
        std::string());
    QVERIFY(hasWeights(2, StorageIndex(4'097)));
    QVERIFY(!hasWeights(2));
}

void WeightsCommitTest::timelockedErrors()
{
    const Bytes payload(20);
    module::CommitTimelockedWeights commit { NetUid(9), payload, 7, 3 };
    QCOMPARE(call(commit, 20), std::string("SubtensorModule.MechanismDoesNotExist"));
    commit.netuid = kSubnet;
    store<module::kCommitRevealWeightsEnabled>(m_bench->state(), kSubnet, false);
    QCOMPARE(call(commit, 20), std::string("SubtensorModule.CommitRevealDisabled"));
    store<module::kCommitRevealWeightsEnabled>(m_bench->state(), kSubnet, true);
    QCOMPARE(call(commit, 20), std::string("SubtensorModule.IncorrectCommitRevealVersion"));
    commit.commitRevealVersion = 4;
    QCOMPARE(call(commit, 20), std::string("SubtensorModule.HotKeyNotRegisteredInSubNet"));
    QCOMPARE(call(commit), std::string());
    QCOMPARE(m_bench->events(), std::vector<std::string> { "SubtensorModule.TimelockedWeightsCommitted" });
    QCOMPARE(call(commit), std::string("SubtensorModule.CommittingWeightsTooFast"));
    for (int i = 1; i < 10; ++i) {
        QCOMPARE(lock(payload, 7), std::string());
    }
    QCOMPARE(lock(payload, 7), std::string("SubtensorModule.TooManyUnrevealedCommits"));
    QCOMPARE(timelocked(10), std::size_t { 10 });
    toEpoch(11); // the count is per epoch
    QCOMPARE(lock(payload, 7), std::string());
    QCOMPARE(lock(Bytes(5'001), 7), std::string("Corruption"));
    // The old form stands for version 4.
    QCOMPARE(call(module::CommitCrv3MechanismWeights { kSubnet, MechanismId(0), payload, 7 }), std::string());
    store<module::kCommitRevealWeightsVersion>(m_bench->state(), std::uint16_t { 5 });
    QCOMPARE(call(module::CommitCrv3MechanismWeights { kSubnet, MechanismId(0), payload, 7 }),
        std::string("SubtensorModule.IncorrectCommitRevealVersion"));
    QCOMPARE(call(module::CommitTimelockedMechanismWeights { kSubnet, MechanismId(1), payload, 7, 5 }),
        std::string("SubtensorModule.MechanismDoesNotExist"));
}

void WeightsCommitTest::timelockedOpens()
{
    const Bytes payload = subtensor_module::timelockPayload(SubnetBench::hotkey(1), weights(2).weights);
    QCOMPARE(lock(payload, 70), std::string());
    bringRound(70);
    revealStep();
    QVERIFY(!hasWeights(2)); // not in its own epoch
    m_bench->at(1'360); // the next one is due
    revealStep();
    QVERIFY(hasWeights(2));
    QCOMPARE(timelocked(10), std::size_t { 0 });
    QCOMPARE(m_bench->events(),
        (std::vector<std::string> {
            "SubtensorModule.WeightsSet", "SubtensorModule.TimelockedWeightsRevealed" }));
}

void WeightsCommitTest::timelockedWaitsForItsRound()
{
    const Bytes payload = subtensor_module::timelockPayload(SubnetBench::hotkey(1), weights(2).weights);
    QCOMPARE(lock(payload, 70), std::string());
    QCOMPARE(lock(payload, 71), std::string());
    toEpoch(11);
    revealStep();
    QCOMPARE(timelocked(10), std::size_t { 2 });
    bringRound(71);
    revealStep();
    QVERIFY(hasWeights(2));
    QCOMPARE(timelocked(10), std::size_t { 1 }); // round 70 is still missing
    toEpoch(12);
    bringRound(70);
    m_bench->at(1'010);
    revealStep();
    QCOMPARE(timelocked(10), std::size_t { 0 }); // too late: dropped without effect
    QVERIFY(m_bench->events().empty());
}

void WeightsCommitTest::timelockedPayloads()
{
    const AccountId me = SubnetBench::hotkey(1);
    const NewWeights w = weights(2).weights;
    const auto same = [&](const std::optional<NewWeights>& read) {
        return read && read->uids == w.uids && read->values == w.values && read->versionKey == w.versionKey;
    };
    Bytes payload = subtensor_module::timelockPayload(me, w);
    QVERIFY(same(subtensor_module::readTimelockPayload(payload, me)));
    QVERIFY(!subtensor_module::readTimelockPayload(payload, SubnetBench::hotkey(2)));
    payload.push_back(std::byte { 1 }); // bytes behind the payload do not matter
    QVERIFY(same(subtensor_module::readTimelockPayload(payload, me)));
    const Bytes older = subtensor::encode(std::tuple(w.uids, w.values, w.versionKey));
    QVERIFY(same(subtensor_module::readTimelockPayload(older, SubnetBench::hotkey(3))));
    QVERIFY(!subtensor_module::readTimelockPayload(Bytes(3, std::byte { 0xFF }), me));
    // What does not open is dropped, and the next one opens all the same.
    QCOMPARE(lock(Bytes(3, std::byte { 0xFF }), 70), std::string());
    QCOMPARE(lock(subtensor_module::timelockPayload(me, w), 70), std::string());
    bringRound(70);
    toEpoch(11);
    revealStep();
    QVERIFY(hasWeights(2));
    QCOMPARE(timelocked(10), std::size_t { 0 });
}

void WeightsCommitTest::revealPeriodHasBounds()
{
    const auto period = [&](std::uint64_t epochs) {
        return m_bench->ending([&](BlockContext& context) {
            return outcomeOf(subtensor_module::setRevealPeriod(context, kSubnet, epochs));
        });
    };
    QCOMPARE(period(0), std::string("SubtensorModule.RevealPeriodTooSmall"));
    QCOMPARE(period(101), std::string("SubtensorModule.RevealPeriodTooLarge"));
    QCOMPARE(period(100), std::string());
    QCOMPARE(load<module::kRevealPeriodEpochs>(m_bench->state(), kSubnet), std::uint64_t { 100 });
}

QTEST_GUILESS_MAIN(WeightsCommitTest)
#include "weights_commit_test.moc"
