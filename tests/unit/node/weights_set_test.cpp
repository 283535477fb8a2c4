// SPDX-License-Identifier: MIT
// Setting weights: every check in its order, what is stored, batches, mechanisms.

#include "core/node/runtime/subtensor_module/weights/calls.hpp"
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "subnet_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;
using subtensor::Compacted;
using subtensor::MechanismId;
using subtensor::ShareU16;
using subtensor::StorageIndex;
using subtensor::Uid;

class WeightsSetTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void storesScaledWeights();
    void everyCheckInItsOrder();
    void stakeThreshold();
    void versionKey();
    void rateLimit();
    void permits();
    void leastNumberOfWeights();
    void rootAndCommitReveal();
    void batchGoesOnAfterErrors();
    void batchNeedsEqualLengths();
    void mechanismsHaveTheirOwn();
    void numberOfMechanisms();
    void splitOfEmission();

private:
    using Pairs = std::vector<std::pair<std::uint16_t, std::uint16_t>>;
    [[nodiscard]] static module::SetWeights weights(const Pairs& pairs, std::uint64_t versionKey = 0);
    template <class Call> [[nodiscard]] std::string call(const AccountId& who, const Call& call)
    {
        return m_bench->ending([&](BlockContext& context) {
            return subtensor_module::run(context, Origin::signedBy(who), call);
        });
    }
    [[nodiscard]] std::string set(const AccountId& who, const Pairs& pairs, std::uint64_t versionKey = 0)
    {
        return call(who, weights(pairs, versionKey));
    }
    [[nodiscard]] Pairs stored(std::uint16_t uid, StorageIndex index = StorageIndex(1)) const;

    std::unique_ptr<SubnetBench> m_bench;
};

void WeightsSetTest::init()
{
    m_bench = std::make_unique<SubnetBench>();
    m_bench->open(kSubnet, 4);
}

module::SetWeights WeightsSetTest::weights(const Pairs& pairs, std::uint64_t versionKey)
{
    module::SetWeights call { kSubnet, {}, {}, versionKey };
    for (const auto& [uid, value] : pairs) {
        call.dests.push_back(Uid(uid));
        call.weights.push_back(ShareU16(value));
    }
    return call;
}

WeightsSetTest::Pairs WeightsSetTest::stored(std::uint16_t uid, StorageIndex index) const
{
    Pairs pairs;
    for (const auto& [to, weight] : load<module::kWeights>(m_bench->state(), index, Uid(uid))) {
        pairs.emplace_back(to.value(), weight.value());
    }
    return pairs;
}

void WeightsSetTest::storesScaledWeights()
{
    QCOMPARE(set(SubnetBench::hotkey(1), { { 2, 1 }, { 0, 4 }, { 3, 0 } }), std::string());
    QCOMPARE(stored(1), (Pairs { { 2, 16'384 }, { 0, 65'535 }, { 3, 0 } }));
    QCOMPARE(m_bench->events(), std::vector<std::string> { "SubtensorModule.WeightsSet" });
    QCOMPARE(load<module::kLastUpdate>(m_bench->state(), StorageIndex(1)),
        (std::vector<std::uint64_t> { 0, 1'000, 0, 0 }));

    // Above half of the range the factor is rounded first.
    QCOMPARE(set(SubnetBench::hotkey(2), { { 0, 40'000 }, { 1, 20'000 } }), std::string());
    QCOMPARE(stored(2), (Pairs { { 0, 65'535 }, { 1, 32'767 } }));
    QCOMPARE(set(SubnetBench::hotkey(3), { { 0, 0 }, { 1, 0 } }), std::string());
    QCOMPARE(stored(3), (Pairs { { 0, 0 }, { 1, 0 } }));
}

void WeightsSetTest::everyCheckInItsOrder()
{
    // One call breaks every rule; each step mends the one that answered.
    module::SetWeights bad { NetUid(0), {}, {}, 3 };
    bad.dests.assign(5, Uid(9));
    bad.weights.assign(6, ShareU16(1));
    Overlay& state = m_bench->state();
    store<module::kStakeThreshold>(state, std::uint64_t { 1'000 });
    store<module::kWeightsVersionKey>(state, kSubnet, std::uint64_t { 4 });
    store<module::kLastUpdate>(state, StorageIndex(1), std::vector<std::uint64_t>(4, 950));
    store<module::kValidatorPermit>(state, kSubnet, std::vector<bool>(4, false));
    store<module::kMinAllowedWeights>(state, kSubnet, std::uint16_t { 3 });
    for (const NetUid netuid : { NetUid(0), NetUid(7) }) { // where nothing is set, weights are committed
        QCOMPARE(call(SubnetBench::stranger(), module::SetWeights { netuid, {}, {}, 3 }),
            std::string("SubtensorModule.CommitRevealEnabled"));
        store<module::kCommitRevealWeightsEnabled>(state, netuid, false);
    }
    const auto answer = [&](const AccountId& who) { return call(who, bad); };
    const AccountId me = SubnetBench::hotkey(1);

    QCOMPARE(answer(SubnetBench::stranger()), std::string("SubtensorModule.CanNotSetRootNetworkWeights"));
    bad.netuid = NetUid(7);
    QCOMPARE(answer(SubnetBench::stranger()), std::string("SubtensorModule.WeightVecNotEqualSize"));
    bad.weights.pop_back();
    QCOMPARE(answer(SubnetBench::stranger()), std::string("SubtensorModule.MechanismDoesNotExist"));
    bad.netuid = kSubnet;
    QCOMPARE(answer(SubnetBench::stranger()), std::string("SubtensorModule.UidsLengthExceedUidsInSubNet"));
    bad.dests = { Uid(9), Uid(9) };
    bad.weights = { ShareU16(1), ShareU16(1) };
    QCOMPARE(answer(SubnetBench::stranger()), std::string("SubtensorModule.HotKeyNotRegisteredInSubNet"));
    QCOMPARE(answer(me), std::string("SubtensorModule.NotEnoughStakeToSetWeights"));
    store<module::kStakeThreshold>(state, std::uint64_t { 0 });
    QCOMPARE(answer(me), std::string("SubtensorModule.IncorrectWeightVersionKey"));
    bad.versionKey = 4;
    QCOMPARE(answer(me), std::string("SubtensorModule.SettingWeightsTooFast"));
    m_bench->at(1'050);
    QCOMPARE(answer(me), std::string("SubtensorModule.NeuronNoValidatorPermit"));
    store<module::kValidatorPermit>(state, kSubnet, std::vector<bool>(4, true));
    QCOMPARE(answer(me), std::string("SubtensorModule.DuplicateUids"));
    bad.dests = { Uid(9), Uid(3) };
    QCOMPARE(answer(me), std::string("SubtensorModule.UidVecContainInvalidOne"));
    bad.dests = { Uid(2), Uid(3) };
    QCOMPARE(answer(me), std::string("SubtensorModule.WeightVecLengthIsLow"));
    QVERIFY(stored(1).empty());
    QVERIFY(m_bench->events().empty());
    store<module::kMinAllowedWeights>(state, kSubnet, std::uint16_t { 2 });
    QCOMPARE(answer(me), std::string());
}

void WeightsSetTest::stakeThreshold()
{
    Overlay& state = m_bench->state();
    store<module::kStakeThreshold>(state, std::uint64_t { 1'000 });
    store<module::kTotalHotkeyAlpha>(state, SubnetBench::hotkey(1), kSubnet, subtensor::AlphaAmount(999));
    QCOMPARE(
        set(SubnetBench::hotkey(1), { { 2, 1 } }), std::string("SubtensorModule.NotEnoughStakeToSetWeights"));
    store<module::kTotalHotkeyAlpha>(state, SubnetBench::hotkey(1), kSubnet, subtensor::AlphaAmount(1'000));
    QCOMPARE(set(SubnetBench::hotkey(1), { { 2, 1 } }), std::string());
    // The owner of the subnet needs no stake.
    QCOMPARE(set(SubnetBench::hotkey(0), { { 2, 1 } }), std::string());
}

void WeightsSetTest::versionKey()
{
    QCOMPARE(set(SubnetBench::hotkey(1), { { 2, 1 } }, 0), std::string()); // 0 in storage: any
    store<module::kWeightsVersionKey>(m_bench->state(), kSubnet, std::uint64_t { 10 });
    QCOMPARE(set(SubnetBench::hotkey(2), { { 1, 1 } }, 9),
        std::string("SubtensorModule.IncorrectWeightVersionKey"));
    QCOMPARE(set(SubnetBench::hotkey(2), { { 1, 1 } }, 11), std::string());
}

void WeightsSetTest::rateLimit()
{
    QCOMPARE(set(SubnetBench::hotkey(1), { { 2, 1 } }), std::string());
    m_bench->at(1'099);
    QCOMPARE(set(SubnetBench::hotkey(1), { { 2, 1 } }), std::string("SubtensorModule.SettingWeightsTooFast"));
    m_bench->at(1'100);
    QCOMPARE(set(SubnetBench::hotkey(1), { { 3, 1 } }), std::string());
    QCOMPARE(stored(1), (Pairs { { 3, 65'535 } }));
}

void WeightsSetTest::permits()
{
    store<module::kValidatorPermit>(m_bench->state(), kSubnet, std::vector<bool> {});
    QCOMPARE(
        set(SubnetBench::hotkey(1), { { 2, 1 } }), std::string("SubtensorModule.NeuronNoValidatorPermit"));
    QCOMPARE(set(SubnetBench::hotkey(1), { { 1, 7 } }), std::string()); // on oneself
    QCOMPARE(set(SubnetBench::hotkey(0), { { 2, 1 } }), std::string()); // the owner
}

void WeightsSetTest::leastNumberOfWeights()
{
    store<module::kMinAllowedWeights>(m_bench->state(), kSubnet, std::uint16_t { 100 });
    const Pairs three { { 0, 1 }, { 2, 1 }, { 3, 1 } };
    QCOMPARE(set(SubnetBench::hotkey(1), three), std::string("SubtensorModule.WeightVecLengthIsLow"));
    QCOMPARE(set(SubnetBench::hotkey(1), { { 0, 1 }, { 1, 1 }, { 2, 1 }, { 3, 1 } }), std::string());
    QCOMPARE(set(SubnetBench::hotkey(2), { { 2, 1 } }), std::string()); // on oneself: one is enough
}

void WeightsSetTest::rootAndCommitReveal()
{
    store<module::kCommitRevealWeightsEnabled>(m_bench->state(), kSubnet, true);
    QCOMPARE(set(SubnetBench::hotkey(1), { { 2, 1 } }), std::string("SubtensorModule.CommitRevealEnabled"));
    store<module::kCommitRevealWeightsEnabled>(m_bench->state(), kSubnet, false);
    const std::string ending = m_bench->ending([&](BlockContext& context) {
        return subtensor_module::run(context, Origin::root(), weights({ { 2, 1 } }));
    });
    QCOMPARE(ending, std::string("BadOrigin"));
}

void WeightsSetTest::batchGoesOnAfterErrors()
{
    m_bench->open(NetUid(2), 2);
    m_bench->open(NetUid(3), 2);
    store<module::kCommitRevealWeightsEnabled>(m_bench->state(), NetUid(3), true);
    module::BatchSetWeights batch;
    batch.netuids = { { NetUid(9) }, { NetUid(3) }, { NetUid(2) } };
    batch.weights.assign(3, { { Compacted<Uid> { Uid(0) }, Compacted<ShareU16> { ShareU16(5) } } });
    batch.versionKeys.assign(3, { 0 });
    QCOMPARE(call(SubnetBench::hotkey(1), batch), std::string());
    QCOMPARE(stored(1, StorageIndex(2)), (Pairs { { 0, 65'535 } }));
    QVERIFY(stored(1, StorageIndex(3)).empty());
    QCOMPARE(m_bench->events(),
        (std::vector<std::string> { "SubtensorModule.WeightsSet", "SubtensorModule.BatchCompletedWithErrors",
            "SubtensorModule.BatchWeightItemFailed", "SubtensorModule.BatchWeightItemFailed",
            "SubtensorModule.BatchWeightsCompleted" }));
}

void WeightsSetTest::batchNeedsEqualLengths()
{
    module::BatchSetWeights batch;
    batch.netuids = { { kSubnet } };
    batch.versionKeys.assign(1, { 0 });
    QCOMPARE(call(SubnetBench::hotkey(1), batch), std::string("SubtensorModule.InputLengthsUnequal"));
    batch.weights.resize(1);
    batch.versionKeys.clear();
    QCOMPARE(call(SubnetBench::hotkey(1), batch), std::string("SubtensorModule.InputLengthsUnequal"));
}

void WeightsSetTest::mechanismsHaveTheirOwn()
{
    module::SetMechanismWeights second { kSubnet, MechanismId(1), { Uid(2) }, { ShareU16(1) }, 0 };
    QCOMPARE(call(SubnetBench::hotkey(1), second), std::string("SubtensorModule.MechanismDoesNotExist"));
    store<module::kMechanismCountCurrent>(m_bench->state(), kSubnet, std::uint8_t { 2 });
    QCOMPARE(set(SubnetBench::hotkey(1), { { 3, 1 } }), std::string());
    QCOMPARE(call(SubnetBench::hotkey(1), second), std::string()); // the pace is counted for each
    QCOMPARE(stored(1, StorageIndex(4'097)), (Pairs { { 2, 65'535 } }));
    QCOMPARE(stored(1), (Pairs { { 3, 65'535 } }));
}

void WeightsSetTest::numberOfMechanisms()
{
    const auto number = [&](NetUid netuid, std::uint8_t count) {
        return m_bench->ending([&](BlockContext& context) {
            return outcomeOf(subtensor_module::setMechanismCount(context, netuid, count));
        });
    };
    Overlay& state = m_bench->state();
    QCOMPARE(number(NetUid(9), 1), std::string("SubtensorModule.MechanismDoesNotExist"));
    QCOMPARE(number(kSubnet, 0), std::string("SubtensorModule.InvalidValue"));
    QCOMPARE(number(kSubnet, 3), std::string("SubtensorModule.InvalidValue")); // at most two
    QCOMPARE(number(kSubnet, 2), std::string("SubtensorModule.TooManyUIDsPerMechanism"));
    store<module::kMaxAllowedUids>(state, kSubnet, std::uint16_t { 128 });
    QCOMPARE(number(kSubnet, 2), std::string());
    module::SetMechanismWeights second { kSubnet, MechanismId(1), { Uid(2) }, { ShareU16(1) }, 0 };
    QCOMPARE(call(SubnetBench::hotkey(1), second), std::string());
    store<module::kMechanismEmissionSplit>(state, kSubnet, std::vector<ShareU16> { ShareU16(65'535) });
    QCOMPARE(number(kSubnet, 1), std::string());
    QVERIFY(!contains<module::kWeights>(state, StorageIndex(4'097), Uid(1)));
    QVERIFY(!contains<module::kLastUpdate>(state, StorageIndex(4'097)));
    QVERIFY(!contains<module::kMechanismEmissionSplit>(state, kSubnet));
}

void WeightsSetTest::splitOfEmission()
{
    using Split = std::optional<std::vector<ShareU16>>;
    const auto split = [&](NetUid netuid, const Split& parts) {
        return m_bench->ending([&](BlockContext& context) {
            return outcomeOf(subtensor_module::setEmissionSplit(context, netuid, parts));
        });
    };
    Overlay& state = m_bench->state();
    const Split halves { { ShareU16(32'768), ShareU16(32'767) } };
    QCOMPARE(split(NetUid(9), halves), std::string("SubtensorModule.MechanismDoesNotExist"));
    QCOMPARE(split(kSubnet, halves), std::string("SubtensorModule.InvalidValue")); // one mechanism
    store<module::kMechanismCountCurrent>(state, kSubnet, std::uint8_t { 2 });
    QCOMPARE(split(kSubnet, Split { std::vector<ShareU16> {} }), std::string("SubtensorModule.InvalidValue"));
    QCOMPARE(split(kSubnet, Split { { ShareU16(65'534) } }), std::string("SubtensorModule.InvalidValue"));
    QCOMPARE(split(kSubnet, halves), std::string());
    QCOMPARE(find<module::kMechanismEmissionSplit>(state, kSubnet), halves);
    QCOMPARE(split(kSubnet, std::nullopt), std::string());
    QVERIFY(!contains<module::kMechanismEmissionSplit>(state, kSubnet));
}

QTEST_GUILESS_MAIN(WeightsSetTest)
#include "weights_set_test.moc"
