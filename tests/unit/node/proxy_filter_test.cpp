// SPDX-License-Identifier: MIT
// What each kind of proxy may do: by the table, and by running the calls.

#include "core/node/runtime/proxy/filter.hpp"
#include "core/node/runtime/proxy/proxy.hpp"
#include "core/subtensor/api/proxy_filter.hpp"
#include "core/subtensor/pallets/admin_utils/calls.hpp"
#include "core/subtensor/pallets/proxy_events.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/sudo_calls.hpp"
#include "inner_calls.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>
#include <set>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::proxy;
namespace admin = subtensor::admin_utils;
namespace module = subtensor::subtensor_module;
namespace money = subtensor::balances;
namespace sudo_calls = subtensor::sudo;
using declared::ProxyType;

namespace {

const AccountId kReal = account(1);
const AccountId kDelegate = account(2);
const AccountId kOther = account(3);

template <class C> EncodedCall stake(C call = {})
{
    return EncodedCall::of(module::Call(std::move(call)));
}
template <class C> EncodedCall owner(C call = {})
{
    return EncodedCall::of(admin::Call(std::move(call)));
}
template <class C> EncodedCall rao(C call = {})
{
    return EncodedCall::of(money::Call(std::move(call)));
}
EncodedCall allowDeath(Rao amount)
{
    return rao(money::TransferAllowDeath { at(kOther), amount });
}
EncodedCall giveStake(std::uint64_t amount)
{
    return stake(
        module::TransferStake { kOther, kOther, NetUid(1), NetUid(1), subtensor::AlphaAmount(amount) });
}
EncodedCall unchecked(EncodedCall call)
{
    return EncodedCall::of(sudo_calls::Call(sudo_calls::SudoUncheckedWeight { std::move(call), {} }));
}
EncodedCall setCode()
{
    return EncodedCall::of(subtensor::system::Call(subtensor::system::SetCode { Bytes(2) }));
}
EncodedCall delegateMore(ProxyType type)
{
    return EncodedCall::of(declared::Call(declared::AddProxy { at(kOther), type, 0 }));
}

constexpr Rao kLimit(500'000'000);

struct Row {
    ProxyType type = ProxyType::Any;
    std::vector<EncodedCall> allowed;
    std::vector<EncodedCall> refused;
};

std::vector<EncodedCall> coldkeySwaps()
{
    return { stake<module::AnnounceColdkeySwap>(), stake<module::SwapColdkeyAnnounced>(),
        stake<module::ClearColdkeySwapAnnouncement>(), stake<module::DisputeColdkeySwap>() };
}
std::vector<EncodedCall> stakingCalls()
{
    return { stake<module::AddStake>(), stake<module::RemoveStake>(), stake<module::UnstakeAll>(),
        stake<module::UnstakeAllAlpha>(), stake<module::SwapStake>(), stake<module::SwapStakeLimit>(),
        stake<module::MoveStake>(), stake<module::AddStakeLimit>(), stake<module::RemoveStakeLimit>(),
        stake<module::RemoveStakeFullLimit>() };
}
std::vector<EncodedCall> leaseCalls()
{
    return { stake<module::StartCall>(), owner<admin::SudoSetServingRateLimit>(),
        owner<admin::SudoSetMinDifficulty>(), owner<admin::SudoSetMaxDifficulty>(),
        owner<admin::SudoSetWeightsVersionKey>(), owner<admin::SudoSetAdjustmentAlpha>(),
        owner<admin::SudoSetImmunityPeriod>(), owner<admin::SudoSetMinAllowedWeights>(),
        owner<admin::SudoSetKappa>(), owner<admin::SudoSetRho>(), owner<admin::SudoSetActivityCutoff>(),
        owner<admin::SudoSetNetworkRegistrationAllowed>(),
        owner<admin::SudoSetNetworkPowRegistrationAllowed>(), owner<admin::SudoSetMaxBurn>(),
        owner<admin::SudoSetBondsMovingAverage>(), owner<admin::SudoSetBondsPenalty>(),
        owner<admin::SudoSetCommitRevealWeightsEnabled>(), owner<admin::SudoSetLiquidAlphaEnabled>(),
        owner<admin::SudoSetAlphaValues>(), owner<admin::SudoSetCommitRevealWeightsInterval>(),
        owner<admin::SudoSetToggleTransfer>(), owner<admin::SudoSetSubnetEmissionEnabled>(),
        owner<admin::SudoSetMinChildkeyTakePerSubnet>() };
}
std::vector<EncodedCall> with(std::vector<EncodedCall> left, const std::vector<EncodedCall>& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// What every kind without a right to a call refuses.
std::vector<EncodedCall> everyday()
{
    return { remark(), pay(kOther, Rao(1)), stake<module::AddStake>(), stake<module::SetWeights>(),
        batch({ remark() }) };
}

std::vector<Row> rows()
{
    const std::vector<EncodedCall> moveRao { pay(kOther, Rao(1)), allowDeath(Rao(1)),
        rao(money::TransferAll { at(kOther), false }) };
    return {
        { ProxyType::Any,
            with(with(everyday(), coldkeySwaps()),
                { giveStake(1), delegateMore(ProxyType::Any), owner<admin::SudoSetSnOwnerHotkey>(),
                    unchecked(remark()) }),
            {} },
        { ProxyType::Owner,
            { owner<admin::SudoSetRho>(), owner<admin::SudoSetTempo>(), stake<module::SetSubnetIdentity>(),
                stake<module::UpdateSymbol>() },
            with(everyday(),
                { owner<admin::SudoSetSnOwnerHotkey>(), owner<admin::SudoSetSubnetOwnerHotkey>(),
                    stake<module::StartCall>() }) },
        { ProxyType::NonCritical,
            { remark(), pay(kOther, Rao(1)), stake<module::AddStake>(), giveStake(1),
                stake<module::SwapHotkey>(), owner<admin::SudoSetRho>(), batch({ remark() }) },
            with(coldkeySwaps(),
                { stake<module::DissolveNetwork>(), stake<module::RootRegister>(),
                    stake<module::BurnedRegister>(), unchecked(setCode()) }) },
        { ProxyType::NonTransfer,
            { remark(), stake<module::AddStake>(), stake<module::BurnedRegister>(),
                stake<module::SwapHotkey>(), batch({ remark() }), delegateMore(ProxyType::Staking) },
            with(with(coldkeySwaps(), moveRao),
                { giveStake(1), stake<module::ScheduleSwapColdkey>(), stake<module::SwapColdkey>(),
                    delegateMore(ProxyType::Transfer), delegateMore(ProxyType::SmallTransfer),
                    delegateMore(ProxyType::Any) }) },
        { ProxyType::Senate, {}, everyday() },
        { ProxyType::NonFungible,
            { remark(), stake<module::SetWeights>(), stake<module::SetChildren>(), batch({ remark() }) },
            with(with(with(coldkeySwaps(), moveRao), stakingCalls()),
                { giveStake(1), stake<module::BurnedRegister>(), stake<module::RootRegister>(),
                    stake<module::SwapHotkey>(), stake<module::SwapHotkeyV2>(),
                    stake<module::ScheduleSwapColdkey>(), stake<module::SwapColdkey>() }) },
        { ProxyType::Triumvirate, {}, everyday() },
        { ProxyType::Governance, {}, everyday() },
        { ProxyType::Staking, with(stakingCalls(), { stake<module::SetRootClaimType>() }),
            with(moveRao,
                { giveStake(1), remark(), batch({ remark() }), stake<module::ClaimRoot>(),
                    stake<module::BurnAlpha>(), delegateMore(ProxyType::Staking) }) },
        { ProxyType::Registration,
            { stake<module::BurnedRegister>(), stake<module::Register>(), stake<module::RegisterLimit>() },
            with(everyday(), { stake<module::RootRegister>(), stake<module::RegisterNetwork>() }) },
        { ProxyType::Transfer, with(moveRao, { giveStake(1) }),
            { remark(), stake<module::AddStake>(), rao(money::Burn { Rao(1), true }), batch({ remark() }),
                stake<module::MoveStake>() } },
        { ProxyType::SmallTransfer,
            { pay(kOther, Rao(kLimit.value() - 1)), allowDeath(Rao(kLimit.value() - 1)),
                giveStake(kLimit.value() - 1) },
            { pay(kOther, kLimit), allowDeath(kLimit), giveStake(kLimit.value()),
                rao(money::TransferAll { at(kOther), true }), remark(), stake<module::AddStake>() } },
        { ProxyType::RootWeights, {}, everyday() },
        { ProxyType::ChildKeys, { stake<module::SetChildren>(), stake<module::SetChildkeyTake>() },
            with(everyday(), { stake<module::IncreaseTake>() }) },
        { ProxyType::SudoUncheckedSetCode, { unchecked(setCode()) },
            with(everyday(), { unchecked(remark()), setCode(), unchecked(batch({ setCode() })) }) },
        { ProxyType::SwapHotkey, { stake<module::SwapHotkey>(), stake<module::SwapHotkeyV2>() },
            with(everyday(), coldkeySwaps()) },
        { ProxyType::SubnetLeaseBeneficiary, leaseCalls(),
            with(everyday(),
                { owner<admin::SudoSetSnOwnerHotkey>(), owner<admin::SudoSetTempo>(),
                    stake<module::UpdateSymbol>() }) },
        { ProxyType::RootClaim, { stake<module::ClaimRoot>() },
            with(everyday(), { stake<module::SetRootClaimType>() }) },
    };
}

const char* nameOfType(ProxyType type)
{
    return enumerationOf(type).names[static_cast<std::size_t>(type)].data();
}

} // namespace

class ProxyFilterTest : public QObject {
    Q_OBJECT
private slots:
    void aProxyIsRefusedByItsFilter_data();
    void aProxyIsRefusedByItsFilter();
    void theFilterHoldsInsideOfBatches();
    void rightsAreNotPassedOn();
    void supersets();
    void theTableAsTheRuntimeTellsIt();
};

void ProxyFilterTest::aProxyIsRefusedByItsFilter_data()
{
    QTest::addColumn<std::size_t>("row");
    const std::vector<Row> all = rows();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QTest::newRow(nameOfType(all[i].type)) << i;
    }
}

void ProxyFilterTest::aProxyIsRefusedByItsFilter()
{
    QFETCH(const std::size_t, row);
    const Row here = rows()[row];
    RuntimeHarness runtime;
    runtime.endow(kReal, Rao(10'000'000'000));
    runtime.endow(kDelegate, Rao(10'000'000'000));
    QVERIFY(proxy::addDelegate(runtime.context(), kReal, kDelegate, here.type, 0).has_value());
    const auto isFiltered = [&](const EncodedCall& call) {
        const StorageLayer undone(runtime.context()); // the next call finds everything as it was
        const declared::Call outer = declared::Proxy { at(kReal), here.type, call };
        const CallResult result = runtime.dispatchAs(Origin::signedBy(kDelegate), outer);
        const auto executed = runtime.findEvent<declared::event::ProxyExecuted>();
        return !result || !executed
            || executed->result.error == DispatchError::of(subtensor::system::kCallFiltered);
    };
    for (std::size_t i = 0; i < here.allowed.size(); ++i) {
        QVERIFY2(!isFiltered(here.allowed[i]), qPrintable(QStringLiteral("allowed %1").arg(i)));
    }
    for (std::size_t i = 0; i < here.refused.size(); ++i) {
        QVERIFY2(isFiltered(here.refused[i]), qPrintable(QStringLiteral("refused %1").arg(i)));
    }
}

void ProxyFilterTest::theFilterHoldsInsideOfBatches()
{
    RuntimeHarness runtime;
    runtime.endow(kReal, Rao(10'000'000'000));
    runtime.endow(kDelegate, Rao(10'000'000'000));
    QVERIFY(proxy::addDelegate(runtime.context(), kReal, kDelegate, ProxyType::NonTransfer, 0).has_value());
    const Rao before = runtime.freeBalance(kReal);
    const EncodedCall hidden = EncodedCall::of(
        subtensor::utility::Call(subtensor::utility::AsDerivative { 0, pay(kOther, Rao(1'000)) }));
    for (const EncodedCall& call : { batch({ remark(), pay(kOther, Rao(1'000)) }), batch({ hidden }),
             batchAll({ remark(), pay(kOther, Rao(1'000)) }) }) {
        QCOMPARE(runtime.call(kDelegate, declared::Call(declared::Proxy { at(kReal), std::nullopt, call })),
            std::string());
        QCOMPARE(runtime.freeBalance(kReal), before);
        QCOMPARE(runtime.freeBalance(kOther), Rao());
    }
}

void ProxyFilterTest::rightsAreNotPassedOn()
{
    RuntimeHarness runtime;
    runtime.endow(kReal, Rao(10'000'000'000));
    runtime.endow(kDelegate, Rao(10'000'000'000));
    const auto give = [&](ProxyType type) {
        return proxy::addDelegate(runtime.context(), kReal, kDelegate, type, 0).has_value();
    };
    QVERIFY(give(ProxyType::Any) && give(ProxyType::NonTransfer));
    const auto errorOf = [&](ProxyType type, const declared::Call& inner) {
        (void)runtime.call(
            kDelegate, declared::Call(declared::Proxy { at(kReal), type, EncodedCall::of(inner) }));
        const auto executed = runtime.findEvent<declared::event::ProxyExecuted>();
        return executed->result.error ? executed->result.error->text() : std::string();
    };
    const std::string filtered = "System.CallFiltered";
    const declared::Call removeAny = declared::RemoveProxy { at(kDelegate), ProxyType::Any, 0 };
    const declared::Call kill = declared::KillPure { at(kReal), ProxyType::Any, 0, BlockNumber(1), 0 };
    QCOMPARE(errorOf(ProxyType::NonTransfer, removeAny), filtered);
    QCOMPARE(errorOf(ProxyType::NonTransfer, declared::RemoveProxies {}), filtered);
    QCOMPARE(errorOf(ProxyType::NonTransfer, kill), filtered);
    QCOMPARE(errorOf(ProxyType::Any, kill), std::string("Proxy.NoPermission"));
    QCOMPARE(errorOf(ProxyType::NonTransfer, declared::AddProxy { at(kOther), ProxyType::NonTransfer, 0 }),
        std::string());
    QCOMPARE(errorOf(ProxyType::Any, declared::RemoveProxies {}), std::string());
}

void ProxyFilterTest::supersets()
{
    for (std::uint8_t i = 0; i <= static_cast<std::uint8_t>(ProxyType::RootClaim); ++i) {
        const auto type = static_cast<ProxyType>(i);
        QVERIFY(proxy::isSuperset(type, type));
        QVERIFY(proxy::isSuperset(ProxyType::Any, type));
        QCOMPARE(proxy::isSuperset(type, ProxyType::Any), type == ProxyType::Any);
        const bool moves = type == ProxyType::Transfer || type == ProxyType::SmallTransfer;
        QCOMPARE(proxy::isSuperset(ProxyType::NonTransfer, type), !moves && type != ProxyType::Any);
        QCOMPARE(proxy::isSuperset(ProxyType::Transfer, type), moves);
    }
    QVERIFY(!proxy::isSuperset(ProxyType::SmallTransfer, ProxyType::Transfer));
    QVERIFY(!proxy::isSuperset(ProxyType::Staking, ProxyType::RootClaim));
}

void ProxyFilterTest::theTableAsTheRuntimeTellsIt()
{
    const auto types = proxy::typeInfos();
    QCOMPARE(types.size(), std::size_t { 18 });
    const auto filters = proxy::filterInfos();
    QCOMPARE(filters.size(), std::size_t { 18 });
    std::set<std::uint8_t> seen;
    for (const auto& filter : filters) {
        seen.insert(filter.proxyType);
        QVERIFY(filter.name == types[filter.proxyType].name);
        QCOMPARE(filter.deprecated, filter.filterMode == subtensor::api::FilterMode::DenyAll);
    }
    QCOMPARE(seen.size(), std::size_t { 18 });
    const auto small = std::find_if(filters.begin(), filters.end(), [](const auto& filter) {
        return filter.proxyType == static_cast<std::uint8_t>(ProxyType::SmallTransfer);
    });
    const auto& condition
        = std::get<subtensor::api::call_condition::ParamLessThan>(*small->calls[2].condition);
    QVERIFY(equal(condition.name, bytesOf("alpha_amount")));
    QVERIFY(condition.limit == kLimit.value());
    QVERIFY(equal(*small->calls[2].callName, bytesOf("transfer_stake")));
    QCOMPARE(*small->calls[2].callIndex, std::uint8_t { 86 });
}

QTEST_GUILESS_MAIN(ProxyFilterTest)
#include "proxy_filter_test.moc"
