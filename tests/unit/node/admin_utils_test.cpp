// SPDX-License-Identifier: MIT
// Pallet AdminUtils: every call as owner, stranger, root and nobody, in the freeze window and too soon; what
// the values must be; what is stored and told.

#include "admin_utils_cases.hpp"
#include "core/node/runtime/admin_utils/admin_utils.hpp"
#include "core/node/runtime/subtensor_module/root_settings.hpp"
#include "core/node/runtime/subtensor_module/weights/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"

#include <QtTest>
#include <set>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::admin_utils;
namespace module = subtensor::subtensor_module;
using subtensor::ShareU16;

namespace {

QByteArray nameOf(const declared::Call& call)
{
    return std::visit(
        [](const auto& one) {
            const std::string_view name = std::decay_t<decltype(one)>::kCase.name;
            return QByteArray(name.data(), static_cast<qsizetype>(name.size()));
        },
        call);
}

bool isOwners(Caller caller)
{
    return caller == Caller::OwnerLimited || caller == Caller::OwnerFree || caller == Caller::OwnerHotkey;
}

} // namespace

class AdminUtilsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everyCallHasACase();
    void everyCall_data();
    void everyCall();
    void rootMeetsNoRateLimit();
    void limitsLastAsLongAsTheySay();
    void unknownSubnets();
    void boundsOfUids();
    void boundsOfBurn();
    void boundsOfTheRest();
    void whatIsStoredAndTold();
    void ownerHotkey();
    void freezeWindow();
    void setTempo();
    void triggerEpoch();
    void activityCutoffFactor();
    void childKeysOfTheChain();

private:
    [[nodiscard]] std::string call(const Origin& origin, const declared::Call& call)
    {
        return m_bench->ending(
            [&](BlockContext& context) { return admin_utils::run(context, origin, call); });
    }
    [[nodiscard]] std::string asOwner(const declared::Call& c) { return call(m_owner, c); }
    [[nodiscard]] std::string asRoot(const declared::Call& c) { return call(Origin::root(), c); }
    template <class Call> [[nodiscard]] std::string ownerCall(const Origin& origin, const Call& c)
    {
        return m_bench->ending(
            [&](BlockContext& context) { return subtensor_module::run(context, origin, c); });
    }

    std::unique_ptr<SubnetBench> m_bench;
    const Origin m_owner = Origin::signedBy(SubnetBench::owner());
    const Origin m_stranger = Origin::signedBy(SubnetBench::stranger());
};

void AdminUtilsTest::init()
{
    m_bench = std::make_unique<SubnetBench>();
    m_bench->open(kSubnet, 3);
    store<module::kLiquidAlphaOn>(m_bench->state(), kSubnet, true);
}

void AdminUtilsTest::everyCallHasACase()
{
    std::set<std::size_t> seen;
    for (const AdminCase& each : adminCases()) {
        seen.insert(each.call.index());
        const DispatchInfo info = admin_utils::infoOf(each.call);
        QVERIFY(info.weight.refTime > 0);
        QCOMPARE(info.pays, Pays::Yes);
    }
    QCOMPARE(seen.size(), std::variant_size_v<declared::Call::variant>);
}

void AdminUtilsTest::everyCall_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const AdminCase& each : adminCases()) {
        QTest::newRow(nameOf(each.call).constData()) << number++;
    }
}

void AdminUtilsTest::everyCall()
{
    QFETCH(int, number);
    const AdminCase one = adminCases().at(static_cast<std::size_t>(number));
    if (one.caller == Caller::Nobody) {
        const std::string ending = asRoot(one.call);
        QVERIFY(ending == "Unavailable" || ending == "AdminUtils.Deprecated"
            || ending == "AdminUtils.POWRegistrationDisabled");
        QVERIFY(!asOwner(one.call).empty());
        return;
    }
    QCOMPARE(call(m_stranger, one.call), std::string("BadOrigin"));
    QCOMPARE(call(Origin::none(), one.call), std::string("BadOrigin"));
    if (!isOwners(one.caller)) {
        QCOMPARE(asOwner(one.call), std::string("BadOrigin"));
    }
    const Origin caller = isOwners(one.caller) ? m_owner : Origin::root();
    const bool mustBeOpen = one.window == Window::MustBeOpen;
    m_bench->at(1'351); // the epoch that began at 1000 ends at 1360
    QCOMPARE(call(caller, one.call),
        std::string(mustBeOpen ? "SubtensorModule.AdminActionProhibitedDuringWeightsWindow" : ""));
    m_bench->at(mustBeOpen ? 1'350 : 1'352);
    const bool again = one.caller != Caller::OwnerHotkey; // which was set just now
    QCOMPARE(call(caller, one.call), std::string(again ? "" : "SubtensorModule.TxRateLimitExceeded"));
    const bool limited = one.caller == Caller::OwnerLimited || one.caller == Caller::OwnerHotkey;
    store<module::kLastEpochBlock>(m_bench->state(), kSubnet, std::uint64_t { 1'340 });
    QCOMPARE(call(caller, one.call), std::string(limited ? "SubtensorModule.TxRateLimitExceeded" : ""));
}

void AdminUtilsTest::rootMeetsNoRateLimit()
{
    for (const AdminCase& each : adminCases()) {
        if (each.caller == Caller::OwnerLimited) {
            QVERIFY2(asRoot(each.call).empty(), nameOf(each.call));
            QVERIFY2(asRoot(each.call).empty(), nameOf(each.call));
        }
    }
    QVERIFY(entries<module::kLastRateLimitedBlock>(m_bench->state()).empty());
    QVERIFY(entries<module::kTransactionKeyLastBlock>(m_bench->state()).empty());
}

void AdminUtilsTest::limitsLastAsLongAsTheySay()
{
    // Blocks after block 1000 at which the owner may set it again: 2 epochs of 360, and the exceptions.
    const std::vector<std::pair<declared::Call, std::uint32_t>> limits {
        { declared::SudoSetRho { { kSubnet, 1 } }, 720 },
        { declared::SudoSetWeightsVersionKey { { kSubnet, 1 } }, 1'800 },
        { declared::SudoSetMechanismCount { { kSubnet, 1 } }, 7'200 },
        { declared::SudoSetMechanismEmissionSplit { { kSubnet, std::nullopt } }, 7'200 },
        { declared::SudoSetSnOwnerHotkey { { kSubnet, accountNumbered(7) } }, 50'400 },
    };
    for (const auto& [one, blocks] : limits) {
        init();
        QVERIFY2(asOwner(one).empty(), nameOf(one));
        const auto atBlock = [&](std::uint32_t block) {
            m_bench->at(block);
            store<module::kLastEpochBlock>(m_bench->state(), kSubnet, std::uint64_t { block });
            return asOwner(one);
        };
        QCOMPARE(atBlock(1'000 + blocks - 1), std::string("SubtensorModule.TxRateLimitExceeded"));
        QCOMPARE(atBlock(1'000 + blocks), std::string());
    }
    // A setting does not hold up another one.
    init();
    QCOMPARE(asOwner(declared::SudoSetRho { { kSubnet, 1 } }), std::string());
    QCOMPARE(asOwner(declared::SudoSetMinAllowedWeights { { kSubnet, 1 } }), std::string());
}

void AdminUtilsTest::unknownSubnets()
{
    const NetUid nowhere(9);
    m_bench->at(100); // the calendar of a subnet that does not exist begins at block 0
    QCOMPARE(asRoot(declared::SudoSetRho { { nowhere, 1 } }), std::string("AdminUtils.SubnetDoesNotExist"));
    QCOMPARE(asRoot(declared::SudoSetKappa { { nowhere, ShareU16(1) } }),
        std::string("AdminUtils.SubnetDoesNotExist"));
    QCOMPARE(asRoot(declared::SudoSetTempo { { nowhere, 1 } }), std::string("AdminUtils.SubnetDoesNotExist"));
    QCOMPARE(asRoot(declared::SudoSetMechanismCount { { nowhere, 1 } }),
        std::string("SubtensorModule.MechanismDoesNotExist"));
    QCOMPARE(asRoot(declared::SudoSetSnOwnerHotkey { { nowhere, accountNumbered(3) } }),
        std::string("SubtensorModule.SubnetNotExists"));
    QCOMPARE(asRoot(declared::SudoSetOwnerCutEnabled { { nowhere, true } }),
        std::string("AdminUtils.SubnetDoesNotExist"));
    // Some settings do not ask for the subnet.
    QCOMPARE(asRoot(declared::SudoSetServingRateLimit { { nowhere, 1 } }), std::string());
    // Nobody owns it.
    QCOMPARE(call(Origin::signedBy(SubnetBench::owner()), declared::SudoSetRho { { nowhere, 1 } }),
        std::string("BadOrigin"));
}

void AdminUtilsTest::boundsOfUids()
{
    Overlay& state = m_bench->state();
    const auto most = [&](std::uint16_t uids) {
        return asRoot(declared::SudoSetMaxAllowedUids { { kSubnet, uids } });
    };
    const auto least = [&](std::uint16_t uids) {
        return asRoot(declared::SudoSetMinAllowedUids { { kSubnet, uids } });
    };
    QCOMPARE(most(63), std::string("AdminUtils.MaxAllowedUidsLessThanMinAllowedUids"));
    QCOMPARE(most(257), std::string("AdminUtils.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids"));
    QCOMPARE(most(256), std::string());
    store<module::kSubnetworkN>(state, kSubnet, std::uint16_t { 100 });
    QCOMPARE(most(99), std::string("AdminUtils.MaxAllowedUIdsLessThanCurrentUIds"));
    store<module::kMechanismCountCurrent>(state, kSubnet, std::uint8_t { 2 });
    QCOMPARE(most(129), std::string("SubtensorModule.TooManyUIDsPerMechanism"));
    QCOMPARE(most(128), std::string());
    QCOMPARE(least(128), std::string("AdminUtils.MinAllowedUidsGreaterThanMaxAllowedUids"));
    QCOMPARE(least(100), std::string("AdminUtils.MinAllowedUidsGreaterThanCurrentUids"));
    QCOMPARE(least(99), std::string());
    QCOMPARE(asRoot(declared::SudoSetMaxAllowedValidators { { kSubnet, 129 } }),
        std::string("AdminUtils.MaxValidatorsLargerThanMaxUIds"));
    QCOMPARE(asRoot(declared::SudoSetMaxAllowedValidators { { kSubnet, 128 } }), std::string());
}

void AdminUtilsTest::boundsOfBurn()
{
    const std::string outside("AdminUtils.ValueNotInBounds");
    const auto least = [&](std::uint64_t rao) {
        return asRoot(declared::SudoSetMinBurn { { kSubnet, Rao(rao) } });
    };
    const auto most = [&](std::uint64_t rao) {
        return asRoot(declared::SudoSetMaxBurn { { kSubnet, Rao(rao) } });
    };
    QCOMPARE(least(1'000'000'000), outside);
    QCOMPARE(most(100'000'000), outside);
    QCOMPARE(most(100'000'001), std::string());
    QCOMPARE(least(100'000'001), outside); // not below the most
    QCOMPARE(most(900'000'000), std::string());
    QCOMPARE(least(899'999'999), std::string());
    QCOMPARE(most(899'999'999), outside); // not above the least

    const auto halfLife = [&](NetUid netuid, std::uint16_t blocks) {
        return asRoot(declared::SudoSetBurnHalfLife { { netuid, blocks } });
    };
    QCOMPARE(halfLife(kSubnet, 0), std::string("AdminUtils.InvalidValue"));
    QCOMPARE(halfLife(kSubnet, 36'101), std::string("AdminUtils.InvalidValue"));
    QCOMPARE(halfLife(kSubnet, 36'100), std::string());
    const auto factor = [&](U64F64 value) {
        return asRoot(declared::SudoSetBurnIncreaseMult { { kSubnet, value } });
    };
    QCOMPARE(factor(U64F64 { U64F64::one().bits - 1 }), std::string("AdminUtils.InvalidValue"));
    QCOMPARE(factor(U64F64 { U64F64::from(3).bits + 1 }), std::string("AdminUtils.InvalidValue"));
    QCOMPARE(factor(U64F64::from(3)), std::string());
    m_bench->open(NetUid(0), 0);
    QCOMPARE(halfLife(NetUid(0), 1), std::string("AdminUtils.NotPermittedOnRootSubnet"));
    QCOMPARE(asRoot(declared::SudoSetBurnIncreaseMult { { NetUid(0), U64F64::one() } }),
        std::string("AdminUtils.NotPermittedOnRootSubnet"));
    QCOMPARE(asRoot(declared::SudoSetSubnetEmissionEnabled { { NetUid(0), true } }),
        std::string("AdminUtils.NotPermittedOnRootSubnet"));
    QCOMPARE(asRoot(declared::SudoSetOwnerCutAutoLockEnabled { { NetUid(0), true } }),
        std::string("AdminUtils.NotPermittedOnRootSubnet"));
}

void AdminUtilsTest::boundsOfTheRest()
{
    const std::string invalid("AdminUtils.InvalidValue");
    const std::string moduleInvalid("SubtensorModule.InvalidValue");
    QCOMPARE(asRoot(declared::SudoSetActivityCutoff { { kSubnet, 359 } }),
        std::string("SubtensorModule.ActivityCutoffTooLow"));
    QCOMPARE(asOwner(declared::SudoSetBondsMovingAverage { { kSubnet, 975'001 } }),
        std::string("AdminUtils.BondsMovingAverageMaxReached"));
    QCOMPARE(asRoot(declared::SudoSetBondsMovingAverage { { kSubnet, 1'000'000 } }), std::string());
    QCOMPARE(asOwner(declared::SudoSetAlphaSigmoidSteepness { { kSubnet, -1 } }),
        std::string("AdminUtils.NegativeSigmoidSteepness"));
    QCOMPARE(asRoot(declared::SudoSetAlphaSigmoidSteepness { { kSubnet, -1 } }), std::string());
    QCOMPARE(asRoot(declared::SudoSetOwnerImmuneNeuronLimit { { kSubnet, 0 } }), moduleInvalid);
    QCOMPARE(asRoot(declared::SudoSetOwnerImmuneNeuronLimit { { kSubnet, 11 } }), moduleInvalid);
    QCOMPARE(asRoot(declared::SudoSetOwnerImmuneNeuronLimit { { kSubnet, 10 } }), std::string());
    QCOMPARE(asRoot(declared::SudoSetMinChildkeyTakePerSubnet { { kSubnet, ShareU16(11'797) } }), invalid);
    QCOMPARE(
        asRoot(declared::SudoSetMinChildkeyTakePerSubnet { { kSubnet, ShareU16(11'796) } }), std::string());
    QCOMPARE(asRoot(declared::SudoSetCommitRevealWeightsInterval { { kSubnet, 101 } }),
        std::string("SubtensorModule.RevealPeriodTooLarge"));
    QCOMPARE(asRoot(declared::SudoSetMaxMechanismCount { { 17 } }), moduleInvalid);
    QCOMPARE(asRoot(declared::SudoSetMaxMechanismCount { { 0 } }), moduleInvalid);
    QCOMPARE(
        asRoot(declared::SudoSetMaxEpochsPerBlock { { 0 } }), std::string("AdminUtils.ValueNotInBounds"));
    QCOMPARE(asRoot(declared::SudoSetTaoFlowNormalizationExponent { { U64F64 { 1 } } }), invalid);
    QCOMPARE(asRoot(declared::SudoSetTaoFlowNormalizationExponent { { U64F64::from(3) } }), invalid);

    const auto alpha = [&](std::uint16_t low, std::uint16_t high) {
        return asRoot(declared::SudoSetAlphaValues { kSubnet, ShareU16(low), ShareU16(high) });
    };
    QCOMPARE(alpha(1'638, 1'637), std::string("SubtensorModule.AlphaHighTooLow"));
    QCOMPARE(alpha(1'637, 1'638), std::string("SubtensorModule.AlphaLowOutOfRange"));
    QCOMPARE(alpha(2'001, 2'000), std::string("SubtensorModule.AlphaLowOutOfRange"));
    QCOMPARE(alpha(2'000, 65'535), std::string());
    store<module::kLiquidAlphaOn>(m_bench->state(), kSubnet, false);
    QCOMPARE(alpha(2'000, 3'000), std::string("SubtensorModule.LiquidAlphaDisabled"));
}

void AdminUtilsTest::whatIsStoredAndTold()
{
    Overlay& state = m_bench->state();
    QCOMPARE(asRoot(declared::SudoSetKappa { { kSubnet, ShareU16(77) } }), std::string());
    QCOMPARE(load<module::kKappa>(state, kSubnet), ShareU16(77));
    QCOMPARE(asOwner(declared::SudoSetBondsResetEnabled { { kSubnet, true } }), std::string());
    QVERIFY(load<module::kBondsResetOn>(state, kSubnet));
    QCOMPARE(asOwner(declared::SudoSetRho { { kSubnet, 3 } }), std::string()); // nothing tells of it
    QCOMPARE(load<module::kRho>(state, kSubnet), std::uint16_t { 3 });
    QCOMPARE(asRoot(declared::SudoSetTempo { { kSubnet, 50 } }), std::string());
    QCOMPARE(load<module::kTempo>(state, kSubnet), std::uint16_t { 50 });
    QCOMPARE(load<module::kLastEpochBlock>(state, kSubnet), std::uint64_t { 1'000 });
    const declared::SudoToggleEvmPrecompile toggle { declared::Precompile::Alpha, false };
    QCOMPARE(asRoot(toggle), std::string());
    QCOMPARE(asRoot(toggle), std::string()); // once more changes and tells nothing
    QVERIFY(!load<declared::kPrecompileEnable>(state, declared::Precompile::Alpha));
    QCOMPARE(m_bench->events(),
        (std::vector<std::string> { "SubtensorModule.KappaSet", "SubtensorModule.BondsResetOnSet",
            "AdminUtils.BondsResetToggled", "SubtensorModule.TempoSet", "AdminUtils.PrecompileUpdated" }));
}

void AdminUtilsTest::ownerHotkey()
{
    AccountId subnetAccount; // "modlsubtensr" and the netuid
    const Bytes prefix = toBytes(bytesOf("modlsubtensr"));
    std::copy(prefix.begin(), prefix.end(), subnetAccount.bytes.begin());
    subnetAccount.bytes[12] = std::byte { 7 };
    QCOMPARE(asOwner(declared::SudoSetSnOwnerHotkey { { kSubnet, subnetAccount } }),
        std::string("SubtensorModule.CannotUseSystemAccount"));
    QCOMPARE(asOwner(declared::SudoSetSnOwnerHotkey { { kSubnet, SubnetBench::hotkey(2) } }), std::string());
    QCOMPARE(load<module::kSubnetOwnerHotkey>(m_bench->state(), kSubnet), SubnetBench::hotkey(2));
    // The limit belongs to the subnet, and root meets it as well.
    QCOMPARE(asRoot(declared::SudoSetSubnetOwnerHotkey { { kSubnet, SubnetBench::hotkey(1) } }),
        std::string("SubtensorModule.TxRateLimitExceeded"));
}

void AdminUtilsTest::freezeWindow()
{
    Overlay& state = m_bench->state();
    const declared::SudoSetRho set { { kSubnet, 3 } };
    const std::string frozen("SubtensorModule.AdminActionProhibitedDuringWeightsWindow");
    m_bench->at(1'351);
    QCOMPARE(asRoot(set), frozen);
    m_bench->at(1'400); // the epoch is overdue
    QCOMPARE(asRoot(set), frozen);
    store<module::kTempo>(state, kSubnet, std::uint16_t { 0 }); // no epochs at all
    QCOMPARE(asRoot(set), std::string());
    store<module::kTempo>(state, kSubnet, std::uint16_t { 360 });
    m_bench->at(1'100);
    QCOMPARE(asRoot(set), std::string());
    store<module::kPendingEpochAt>(state, kSubnet, std::uint64_t { 1'101 });
    QCOMPARE(asRoot(set), frozen);
    m_bench->at(1'101);
    QCOMPARE(asRoot(set), std::string());
    store<module::kAdminFreezeWindow>(state, std::uint16_t { 300 });
    QCOMPARE(asRoot(set), frozen);
}

void AdminUtilsTest::setTempo()
{
    const auto tempo = [&](const Origin& origin, std::uint16_t blocks) {
        return ownerCall(origin, module::SetTempo { kSubnet, blocks });
    };
    QCOMPARE(tempo(m_stranger, 400), std::string("BadOrigin"));
    QCOMPARE(tempo(Origin::root(), 400), std::string("BadOrigin"));
    QCOMPARE(tempo(m_owner, 359), std::string("SubtensorModule.TempoOutOfBounds"));
    QCOMPARE(tempo(m_owner, 50'401), std::string("SubtensorModule.TempoOutOfBounds"));
    m_bench->at(1'355);
    QCOMPARE(tempo(m_owner, 400), std::string("SubtensorModule.AdminActionProhibitedDuringWeightsWindow"));
    m_bench->at(1'200);
    QCOMPARE(tempo(m_owner, 400), std::string());
    QCOMPARE(load<module::kLastEpochBlock>(m_bench->state(), kSubnet), std::uint64_t { 1'200 });
    QCOMPARE(m_bench->events(), std::vector<std::string> { "SubtensorModule.TempoSet" });
    m_bench->at(1'559);
    QCOMPARE(tempo(m_owner, 360), std::string("SubtensorModule.TxRateLimitExceeded"));
    m_bench->at(1'560);
    QCOMPARE(tempo(m_owner, 360), std::string());
}

void AdminUtilsTest::triggerEpoch()
{
    Overlay& state = m_bench->state();
    const auto trigger
        = [&](const Origin& origin) { return ownerCall(origin, module::TriggerEpoch { kSubnet }); };
    QCOMPARE(trigger(m_stranger), std::string("BadOrigin"));
    QCOMPARE(trigger(Origin::root()), std::string("BadOrigin"));
    store<module::kCommitRevealWeightsEnabled>(state, kSubnet, true);
    QCOMPARE(trigger(m_owner), std::string("SubtensorModule.DynamicTempoBlockedByCommitReveal"));
    store<module::kCommitRevealWeightsEnabled>(state, kSubnet, false);
    m_bench->at(1'351);
    QCOMPARE(trigger(m_owner), std::string("SubtensorModule.AutoEpochAlreadyImminent"));
    m_bench->at(1'350);
    QCOMPARE(trigger(m_owner), std::string());
    QCOMPARE(load<module::kPendingEpochAt>(state, kSubnet), std::uint64_t { 1'360 });
    QCOMPARE(m_bench->events(), std::vector<std::string> { "SubtensorModule.EpochTriggered" });
    QCOMPARE(trigger(m_owner), std::string("SubtensorModule.EpochTriggerAlreadyPending"));
    store<module::kPendingEpochAt>(state, kSubnet, std::uint64_t { 0 });
    QCOMPARE(trigger(m_owner), std::string("SubtensorModule.TxRateLimitExceeded"));
}

void AdminUtilsTest::activityCutoffFactor()
{
    const auto factor = [&](const Origin& origin, std::uint32_t milli) {
        return ownerCall(origin, module::SetActivityCutoffFactor { kSubnet, milli });
    };
    QCOMPARE(factor(m_stranger, 2'000), std::string("BadOrigin"));
    QCOMPARE(factor(m_owner, 999), std::string("SubtensorModule.ActivityCutoffFactorMilliOutOfBounds"));
    QCOMPARE(factor(m_owner, 50'001), std::string("SubtensorModule.ActivityCutoffFactorMilliOutOfBounds"));
    m_bench->at(1'351);
    QCOMPARE(factor(m_owner, 2'000), std::string("SubtensorModule.AdminActionProhibitedDuringWeightsWindow"));
    QCOMPARE(factor(Origin::root(), 2'000), std::string()); // root meets neither window
    m_bench->at(1'200);
    QCOMPARE(factor(m_owner, 3'000), std::string());
    QCOMPARE(factor(m_owner, 4'000), std::string("SubtensorModule.TxRateLimitExceeded"));
    QCOMPARE(factor(Origin::root(), 5'000), std::string()); // nor limit
    QCOMPARE(load<module::kActivityCutoffFactorMilli>(m_bench->state(), kSubnet), std::uint32_t { 5'000 });
}

void AdminUtilsTest::childKeysOfTheChain()
{
    const module::SudoSetMinChildkeyTake least { ShareU16(5) };
    const module::SudoSetMaxChildkeyTake most { ShareU16(6) };
    const module::SudoSetTxChildkeyTakeRateLimit limit { 7 };
    const module::SetPendingChildkeyCooldown cooldown { 8 };
    QCOMPARE(ownerCall(m_owner, least), std::string("BadOrigin"));
    QCOMPARE(ownerCall(m_owner, most), std::string("BadOrigin"));
    QCOMPARE(ownerCall(m_owner, limit), std::string("BadOrigin"));
    QCOMPARE(ownerCall(m_owner, cooldown), std::string("BadOrigin"));
    QCOMPARE(ownerCall(Origin::root(), least), std::string());
    QCOMPARE(ownerCall(Origin::root(), most), std::string());
    QCOMPARE(ownerCall(Origin::root(), limit), std::string());
    QCOMPARE(ownerCall(Origin::root(), cooldown), std::string());
    Overlay& state = m_bench->state();
    QCOMPARE(load<module::kMinChildkeyTake>(state), ShareU16(5));
    QCOMPARE(load<module::kMaxChildkeyTake>(state), ShareU16(6));
    QCOMPARE(load<module::kTxChildkeyTakeRateLimit>(state), std::uint64_t { 7 });
    QCOMPARE(load<module::kPendingChildKeyCooldown>(state), std::uint64_t { 8 });
    QCOMPARE(m_bench->events(),
        (std::vector<std::string> { "SubtensorModule.MinChildKeyTakeSet",
            "SubtensorModule.MaxChildKeyTakeSet", "SubtensorModule.TxChildKeyTakeRateLimitSet" }));
}

QTEST_GUILESS_MAIN(AdminUtilsTest)
#include "admin_utils_test.moc"
