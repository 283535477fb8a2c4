// SPDX-License-Identifier: MIT
// A chain that runs by the rules of early 2024: what a block brings, who gets it at an epoch, root weights,
// and that the books hold all the while.

#include "core/crypto/secret_uri.hpp"
#include "core/economics/classic/root_network.hpp"
#include "core/node/presets/classic.hpp"
#include "core/node/runtime/invariants/invariants.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/classic/block_step.hpp"
#include "core/node/runtime/subtensor_module/weights/set.hpp"
#include "core/subtensor/pallets/balances.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::node::subtensor_module;

namespace declared = taonaut::subtensor::subtensor_module;

class ClassicChainTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aBlockBringsOneTao();
    void ownersAreFreeToSpendTheirCut();
    void epochsBecomeStake();
    void rootVotesMoveTheEmission();
    void rootWeightsAreChecked_data();
    void rootWeightsAreChecked();
    void rootWeightsAreOfTheOldRulesAlone();
    void pricesFollowDemand();
    void booksHold();

private:
    void run(std::uint32_t blocks);
    [[nodiscard]] std::string setRoot(const AccountId& hotkey, const NewWeights& weights);

    std::unique_ptr<PublishedMetadata> m_metadata;
    std::unique_ptr<RuntimeSettings> m_settings;
    std::unique_ptr<BlockContext> m_context;
};

namespace {

constexpr NetUid kRootSubnet { 0 };
constexpr NetUid kFirst { 1 };

AccountId accountOf(std::string_view uri)
{
    AccountId account;
    account.bytes = crypto::sr25519FromUri(bytesOf(uri))->publicKey().bytes;
    return account;
}

const trie::StateTrie& genesis()
{
    static const trie::StateTrie state = trie::StateTrie::build(presets::classic(1,
        { { accountOf("//Alice"), Rao(1'000'000 * Rao::kPerTao) },
            { accountOf("//Bob"), Rao(1'000'000 * Rao::kPerTao) } }));
    return state;
}

NewWeights weightsOn(std::initializer_list<std::uint16_t> netuids)
{
    NewWeights weights;
    for (const std::uint16_t netuid : netuids) {
        weights.uids.push_back(Uid(netuid));
        weights.values.push_back(ShareU16(1));
    }
    return weights;
}

} // namespace

void ClassicChainTest::init()
{
    m_metadata = std::make_unique<PublishedMetadata>(Milliseconds(12'000));
    m_settings = std::make_unique<RuntimeSettings>(
        RuntimeSettings { Milliseconds(12'000), *m_metadata, nullptr, EconomicRules::Classic });
    m_context = std::make_unique<BlockContext>(*m_settings, genesis());
}

void ClassicChainTest::run(std::uint32_t blocks)
{
    for (std::uint32_t i = 0; i < blocks; ++i) {
        m_context->number = m_context->number.next();
        classicBlockStep(*m_context);
    }
}

std::string ClassicChainTest::setRoot(const AccountId& hotkey, const NewWeights& weights)
{
    const DispatchResult result
        = setWeights(*m_context, hotkey, kRootSubnet, subtensor::MechanismId(0), weights);
    return result ? std::string() : result.error().text();
}

void ClassicChainTest::aBlockBringsOneTao()
{
    const Rao before = load<declared::kTotalIssuance>(m_context->state);
    run(1);
    const std::uint64_t issued = load<declared::kTotalIssuance>(m_context->state).value() - before.value();
    // Each of 32 subnets may round twice; all else is paid.
    QVERIFY(issued <= Rao::kPerTao && issued > Rao::kPerTao - 65);
    QCOMPARE(load<subtensor::balances::kTotalIssuance>(m_context->state),
        load<declared::kTotalIssuance>(m_context->state));
}

void ClassicChainTest::ownersAreFreeToSpendTheirCut()
{
    const AccountId owner = load<declared::kSubnetOwner>(m_context->state, kFirst);
    const Rao before = load<subtensor::system::kAccount>(m_context->state, owner).data.free;
    const Rao emission = load<declared::kSubnetTaoInEmission>(m_context->state, kFirst);
    QVERIFY(emission.value() > 1'000'000);
    run(1);
    const economics::classic::SubnetPayment payment
        = economics::classic::paySubnet(emission.value(), std::uint16_t { 11'796 });
    QCOMPARE(load<subtensor::system::kAccount>(m_context->state, owner).data.free.value(),
        before.value() + payment.ownerCut);
    QCOMPARE(load<declared::kPendingServerEmission>(m_context->state, kFirst).value(), payment.pending);
    QCOMPARE(load<declared::kSubnetTAO>(m_context->state, kFirst).value(), payment.pending);
}

void ClassicChainTest::epochsBecomeStake()
{
    const std::uint64_t before = load<declared::kSubnetAlphaOut>(m_context->state, kRootSubnet).value();
    run(101); // all subnets with a tempo of 99 have had an epoch
    std::uint64_t paid = 0;
    std::uint64_t epochs = 0;
    forEach<declared::kNetworksAdded>(m_context->state, [&](NetUid netuid, bool) {
        const std::uint64_t last = load<declared::kLastEpochBlock>(m_context->state, netuid);
        if (netuid != kRootSubnet && last != 0) {
            const std::uint16_t tempo = load<declared::kTempo>(m_context->state, netuid);
            QCOMPARE((last + netuid.value() + 2U) % (tempo + 1U), std::uint64_t { 0 });
            ++epochs;
        }
    });
    QVERIFY(epochs >= 8);
    forEach<declared::kTotalHotkeyAlpha>(
        m_context->state, [&](const AccountId&, NetUid netuid, subtensor::AlphaAmount stake) {
            paid += netuid == kRootSubnet ? stake.value() : 0;
        });
    const std::uint64_t after = load<declared::kSubnetAlphaOut>(m_context->state, kRootSubnet).value();
    QVERIFY(after > before + 10 * Rao::kPerTao);
    QCOMPARE(paid, after);
    QCOMPARE(load<declared::kSubnetTAO>(m_context->state, kRootSubnet).value(), after);
}

void ClassicChainTest::rootVotesMoveTheEmission()
{
    const AccountId validator = accountOf("//Bob_hk");
    run(1);
    const Rao before = load<declared::kSubnetTaoInEmission>(m_context->state, kFirst);
    QCOMPARE(setRoot(validator, weightsOn({ 1, 2, 3, 4, 5, 6, 7, 8 })), std::string());
    const Uid uid = *find<declared::kUids>(m_context->state, kRootSubnet, validator);
    const auto row = load<declared::kWeights>(m_context->state, subtensor::StorageIndex(0), uid);
    QCOMPARE(row.size(), std::size_t { 8 });
    QCOMPARE(std::get<1>(row.front()).value(), std::uint16_t { 65'535 });
    run(96); // block 97: nothing yet
    QCOMPARE(load<declared::kSubnetTaoInEmission>(m_context->state, kFirst), before);
    run(1); // block 98 is the first with an epoch of root
    QVERIFY(load<declared::kSubnetTaoInEmission>(m_context->state, kFirst) != before);
    std::uint64_t sum = 0;
    forEach<declared::kSubnetTaoInEmission>(m_context->state, [&](NetUid, Rao tao) { sum += tao.value(); });
    QVERIFY(sum <= Rao::kPerTao && sum > Rao::kPerTao - 33);
}

void ClassicChainTest::rootWeightsAreChecked_data()
{
    QTest::addColumn<QString>("hotkey");
    QTest::addColumn<QList<int>>("netuids");
    QTest::addColumn<int>("values");
    QTest::addColumn<QString>("reason");
    const QList<int> eight { 1, 2, 3, 4, 5, 6, 7, 8 };
    QTest::newRow("lengths") << "//Bob_hk" << eight << 7 << "WeightVecNotEqualSize";
    QTest::newRow("a miner") << "//Charlie_hk" << eight << 8 << "HotKeyNotRegisteredInSubNet";
    QTest::newRow("no such subnet") << "//Bob_hk" << QList<int> { 1, 2, 3, 4, 5, 6, 7, 33 } << 8
                                    << "UidVecContainInvalidOne";
    QTest::newRow("root itself") << "//Bob_hk" << QList<int> { 0, 1, 2, 3, 4, 5, 6, 7 } << 8
                                 << "UidVecContainInvalidOne";
    QTest::newRow("twice") << "//Bob_hk" << QList<int> { 1, 2, 3, 4, 5, 6, 7, 7 } << 8 << "DuplicateUids";
    QTest::newRow("too few") << "//Bob_hk" << QList<int> { 1, 2 } << 2 << "WeightVecLengthIsLow";
}

void ClassicChainTest::rootWeightsAreChecked()
{
    QFETCH(QString, hotkey);
    QFETCH(QList<int>, netuids);
    QFETCH(int, values);
    QFETCH(QString, reason);
    run(1);
    NewWeights weights;
    for (const int netuid : netuids) {
        weights.uids.push_back(Uid(static_cast<std::uint16_t>(netuid)));
    }
    weights.values.assign(static_cast<std::size_t>(values), ShareU16(1));
    const std::string text = setRoot(accountOf(hotkey.toStdString()), weights);
    QCOMPARE(text, "SubtensorModule." + reason.toStdString());
}

void ClassicChainTest::rootWeightsAreOfTheOldRulesAlone()
{
    run(1);
    const AccountId validator = accountOf("//Bob_hk");
    const NewWeights weights = weightsOn({ 1, 2, 3, 4, 5, 6, 7, 8 });
    QCOMPARE(setRoot(validator, weights), std::string());
    run(1);
    QCOMPARE(setRoot(validator, weights), std::string("SubtensorModule.SettingWeightsTooFast"));
    m_settings->rules = EconomicRules::Current;
    QCOMPARE(setRoot(validator, weights), std::string("SubtensorModule.CanNotSetRootNetworkWeights"));
}

void ClassicChainTest::pricesFollowDemand()
{
    Overlay& state = m_context->state;
    store<declared::kBurn>(state, kFirst, Rao(8 * Rao::kPerTao));
    store<declared::kBurn>(state, NetUid(2), Rao(8 * Rao::kPerTao));
    store<declared::kRegistrationsThisInterval>(state, NetUid(2), std::uint16_t { 6 }); // the target is 2
    run(99);
    QCOMPARE(load<declared::kBurn>(state, kFirst), Rao(8 * Rao::kPerTao));
    run(1);
    QCOMPARE(load<declared::kBurn>(state, kFirst), Rao(4 * Rao::kPerTao));
    QCOMPARE(load<declared::kBurn>(state, NetUid(2)), Rao(16 * Rao::kPerTao));
    QCOMPARE(load<declared::kRegistrationsThisInterval>(state, NetUid(2)), std::uint16_t { 0 });
}

void ClassicChainTest::booksHold()
{
    run(370); // every subnet has had an epoch
    const auto broken = invariants::checkInvariants(m_context->state);
    QCOMPARE(broken.empty() ? std::string() : broken.front().sentence, std::string());
}

QTEST_GUILESS_MAIN(ClassicChainTest)
#include "classic_test.moc"
