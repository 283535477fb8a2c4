// SPDX-License-Identifier: MIT
// Pallet Proxy beside its filters (proxy_filter_test.cpp): delegates, announcements, accounts without a key,
// deposits, who pays.

#include "core/crypto/hash.hpp"
#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/proxy/delegates.hpp"
#include "core/node/runtime/proxy/proxy.hpp"
#include "core/subtensor/pallets/balances_events.hpp"
#include "core/subtensor/pallets/proxy_events.hpp"
#include "inner_calls.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::proxy;
namespace event = subtensor::proxy::event;
using declared::ProxyType;

namespace {

const AccountId kReal = account(1);
const AccountId kDelegate = account(2);
const AccountId kOther = account(3);
constexpr Rao kMuch(10'000'000'000);
constexpr Rao kSome(1'000'000);
constexpr std::uint64_t kBase = 60'000'000;
constexpr std::uint64_t kEach = 33'000'000;
constexpr std::uint64_t kAnnouncementBase = 36'000'000;
constexpr std::uint64_t kAnnouncementEach = 68'000'000;

declared::Call through(const EncodedCall& call, std::optional<ProxyType> type = std::nullopt)
{
    return declared::Proxy { at(kReal), type, call };
}
declared::Call delegate(const AccountId& who, ProxyType type = ProxyType::Any, std::uint32_t delay = 0)
{
    return declared::AddProxy { at(who), type, delay };
}
declared::Call announced(const EncodedCall& call)
{
    return declared::ProxyAnnounced { at(kDelegate), at(kReal), std::nullopt, call };
}
declared::Call announcing(const EncodedCall& call)
{
    return declared::Announce { at(kReal), crypto::blake2b256(call.bytes) };
}

} // namespace

class ProxyTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void addsAndRemoves();
    void depositsFollowTheList();
    void refusesWhatIsNoDelegate();
    void theNumberOfDelegatesIsLimited();
    void actsForAnother();
    void failuresShowInTheEvent();
    void theLastResultIsOfThisBlock();
    void announcesAndWaits();
    void announcementsAreTakenBack();
    void theNumberOfAnnouncementsIsLimited();
    void accountsWithoutKey();
    void depositsArePoked();
    void theRealAccountPays();
    void failedCallsLeaveNothing();

private:
    Rao reserved(const AccountId& who) { return system::account(m_runtime->state(), who).data.reserved; }
    std::string as(const AccountId& who, const declared::Call& call) { return m_runtime->call(who, call); }
    std::string innerError()
    {
        const auto executed = m_runtime->findEvent<event::ProxyExecuted>();
        return executed->result.error ? executed->result.error->text() : std::string();
    }
    std::optional<RuntimeHarness> m_runtime;
};

void ProxyTest::init()
{
    m_runtime.emplace();
    m_runtime->endow(kReal, kMuch);
    m_runtime->endow(kDelegate, kMuch);
}

void ProxyTest::addsAndRemoves()
{
    QCOMPARE(as(kReal, delegate(kDelegate, ProxyType::Staking, 5)), std::string());
    const auto added = m_runtime->findEvent<event::ProxyAdded>();
    QVERIFY(added->delegator == kReal && added->delegatee == kDelegate);
    QVERIFY(added->proxyType == ProxyType::Staking && added->delay == 5);
    QCOMPARE(as(kReal, delegate(kDelegate, ProxyType::Staking, 5)), std::string("Proxy.Duplicate"));
    QCOMPARE(as(kReal, declared::RemoveProxy { at(kDelegate), ProxyType::Staking, 4 }),
        std::string("Proxy.NotFound"));
    QCOMPARE(as(kReal, declared::RemoveProxy { at(kDelegate), ProxyType::Staking, 5 }), std::string());
    QVERIFY(m_runtime->findEvent<event::ProxyRemoved>().has_value());
    QVERIFY(!contains<declared::kProxies>(m_runtime->state(), kReal));
    QCOMPARE(as(kReal, declared::RemoveProxy { at(kDelegate), ProxyType::Staking, 5 }),
        std::string("Proxy.NotFound"));
    QCOMPARE(as(kReal, delegate(kReal)), std::string("Proxy.NoSelfProxy"));
}

void ProxyTest::depositsFollowTheList()
{
    QCOMPARE(as(kReal, delegate(kDelegate, ProxyType::Staking)), std::string());
    QCOMPARE(reserved(kReal), Rao(kBase + kEach));
    QCOMPARE(as(kReal, delegate(kDelegate, ProxyType::Any)), std::string());
    QCOMPARE(as(kReal, delegate(kOther)), std::string());
    QCOMPARE(reserved(kReal), Rao(kBase + 3 * kEach));
    const auto [list, deposit] = load<declared::kProxies>(m_runtime->state(), kReal);
    QCOMPARE(deposit, Rao(kBase + 3 * kEach));
    // Sorted by delegate, then by kind.
    QVERIFY(list.value[0].proxyType == ProxyType::Any && list.value[1].proxyType == ProxyType::Staking);
    QVERIFY(list.value[2].delegate == kOther);
    QCOMPARE(as(kReal, declared::RemoveProxy { at(kOther), ProxyType::Any, 0 }), std::string());
    QCOMPARE(reserved(kReal), Rao(kBase + 2 * kEach));
    QCOMPARE(as(kReal, declared::RemoveProxies {}), std::string());
    QCOMPARE(reserved(kReal), Rao());
    QCOMPARE(m_runtime->freeBalance(kReal), kMuch);
    m_runtime->endow(kOther, Rao(kBase));
    QCOMPARE(as(kOther, delegate(kReal)), std::string("Balances.InsufficientBalance"));
    // The rest would be below the existential deposit.
    m_runtime->endow(kOther, Rao(kEach + 100));
    QCOMPARE(as(kOther, delegate(kReal)), std::string("ConsumerRemaining"));
}

void ProxyTest::refusesWhatIsNoDelegate()
{
    QCOMPARE(as(kDelegate, through(remark())), std::string("Proxy.NotProxy"));
    QCOMPARE(as(kReal, delegate(kDelegate, ProxyType::Staking)), std::string());
    QCOMPARE(as(kDelegate, through(remark(), ProxyType::Any)), std::string("Proxy.NotProxy"));
    QCOMPARE(as(kOther, through(remark())), std::string("Proxy.NotProxy"));
    QCOMPARE(as(kOther, declared::SetRealPaysFee { at(kReal), true }), std::string("Proxy.NotProxy"));
    QCOMPARE(as(kOther, announcing(remark())), std::string("Proxy.NotProxy"));
    for (const declared::Call& call : { declared::Call(declared::Proxy { nowhere(), {}, remark() }),
             declared::Call(declared::AddProxy { nowhere(), ProxyType::Any, 0 }),
             declared::Call(declared::RemoveProxy { nowhere(), ProxyType::Any, 0 }),
             declared::Call(declared::KillPure { nowhere(), ProxyType::Any, 0, BlockNumber(0), 0 }),
             declared::Call(declared::Announce { nowhere(), {} }),
             declared::Call(declared::RemoveAnnouncement { nowhere(), {} }),
             declared::Call(declared::RejectAnnouncement { nowhere(), {} }),
             declared::Call(declared::ProxyAnnounced { nowhere(), at(kReal), {}, remark() }),
             declared::Call(declared::ProxyAnnounced { at(kReal), nowhere(), {}, remark() }),
             declared::Call(declared::SetRealPaysFee { nowhere(), true }) }) {
        QCOMPARE(as(kReal, call), std::string("CannotLookup"));
        QCOMPARE(m_runtime->callAsRoot(call), std::string("BadOrigin"));
    }
}

void ProxyTest::theNumberOfDelegatesIsLimited()
{
    for (std::uint8_t i = 0; i < declared::kMaxProxies.value; ++i) {
        QCOMPARE(as(kReal, delegate(account(static_cast<std::uint8_t>(100 + i)))), std::string());
    }
    QCOMPARE(as(kReal, delegate(kDelegate)), std::string("Proxy.TooMany"));
}

void ProxyTest::actsForAnother()
{
    QCOMPARE(as(kReal, delegate(kDelegate)), std::string());
    const Rao before = m_runtime->freeBalance(kReal);
    QCOMPARE(as(kDelegate, through(pay(kOther, kSome))), std::string());
    QCOMPARE(m_runtime->freeBalance(kOther), kSome);
    QCOMPARE(m_runtime->freeBalance(kReal), before.saturatingMinus(kSome));
    QCOMPARE(m_runtime->freeBalance(kDelegate), kMuch);
    QCOMPARE(innerError(), std::string());
    const declared::Call free = through(batch({}));
    QVERIFY(proxy::infoOf(through(remark())).pays == Pays::Yes);
    QVERIFY(proxy::infoOf(free).pays == Pays::No);
    QVERIFY(proxy::infoOf(through(remark())).weight.refTime > infoOf(remark()).weight.refTime);
}

void ProxyTest::failuresShowInTheEvent()
{
    QCOMPARE(as(kReal, delegate(kDelegate)), std::string());
    QCOMPARE(as(kDelegate, through(batchAll({ pay(kOther, kSome), pay(kOther, kMuch) }))), std::string());
    QCOMPARE(innerError(), std::string("Token.FundsUnavailable"));
    QCOMPARE(m_runtime->freeBalance(kOther), Rao());
    const auto last = find<declared::kLastCallResult>(m_runtime->state(), kReal);
    QCOMPARE(last->error->text(), std::string("Token.FundsUnavailable"));
}

void ProxyTest::theLastResultIsOfThisBlock()
{
    QCOMPARE(as(kReal, delegate(kDelegate)), std::string());
    QCOMPARE(as(kDelegate, through(remark())), std::string());
    QVERIFY(!find<declared::kLastCallResult>(m_runtime->state(), kReal)->error);
    m_runtime->nextBlock();
    QVERIFY(!contains<declared::kLastCallResult>(m_runtime->state(), kReal));
}

void ProxyTest::announcesAndWaits()
{
    QCOMPARE(as(kReal, delegate(kDelegate, ProxyType::Any, 3)), std::string());
    const EncodedCall call = pay(kOther, kSome);
    QCOMPARE(as(kDelegate, through(call)), std::string("Proxy.Unannounced"));
    QCOMPARE(as(kOther, announced(call)), std::string("Proxy.Unannounced"));
    QCOMPARE(as(kDelegate, announcing(call)), std::string());
    const auto seen = m_runtime->findEvent<event::Announced>();
    QVERIFY(seen->real == kReal && seen->proxy == kDelegate);
    QCOMPARE(reserved(kDelegate), Rao(kAnnouncementBase + kAnnouncementEach));
    m_runtime->nextBlock(2);
    QCOMPARE(as(kOther, announced(call)), std::string("Proxy.Unannounced"));
    m_runtime->nextBlock();
    QCOMPARE(as(kOther, announced(remark())), std::string("Proxy.Unannounced"));
    // Anybody may send it now.
    QCOMPARE(as(kOther, announced(call)), std::string());
    QCOMPARE(m_runtime->freeBalance(kOther), kSome);
    QCOMPARE(reserved(kDelegate), Rao());
    QVERIFY(!contains<declared::kAnnouncements>(m_runtime->state(), kDelegate));
    QCOMPARE(as(kOther, announced(call)), std::string("Proxy.Unannounced"));
}

void ProxyTest::announcementsAreTakenBack()
{
    QCOMPARE(as(kReal, delegate(kDelegate, ProxyType::Any, 3)), std::string());
    const Hash256 first = crypto::blake2b256(remark(1).bytes);
    const Hash256 second = crypto::blake2b256(remark(2).bytes);
    QCOMPARE(as(kDelegate, announcing(remark(1))), std::string());
    QCOMPARE(as(kDelegate, announcing(remark(2))), std::string());
    QCOMPARE(reserved(kDelegate), Rao(kAnnouncementBase + 2 * kAnnouncementEach));
    QCOMPARE(
        as(kDelegate, declared::RemoveAnnouncement { at(kOther), first }), std::string("Proxy.NotFound"));
    QCOMPARE(as(kDelegate, declared::RemoveAnnouncement { at(kReal), first }), std::string());
    QCOMPARE(reserved(kDelegate), Rao(kAnnouncementBase + kAnnouncementEach));
    QCOMPARE(
        as(kOther, declared::RejectAnnouncement { at(kDelegate), second }), std::string("Proxy.NotFound"));
    QCOMPARE(as(kReal, declared::RejectAnnouncement { at(kDelegate), second }), std::string());
    QCOMPARE(reserved(kDelegate), Rao());
    QCOMPARE(
        as(kReal, declared::RejectAnnouncement { at(kDelegate), second }), std::string("Proxy.NotFound"));
}

void ProxyTest::theNumberOfAnnouncementsIsLimited()
{
    QCOMPARE(as(kReal, delegate(kDelegate, ProxyType::Any, 3)), std::string());
    for (std::uint32_t i = 0; i < declared::kMaxPending.value; ++i) {
        QCOMPARE(as(kDelegate, announcing(remark(i))), std::string());
    }
    QCOMPARE(as(kDelegate, announcing(remark(200))), std::string("Proxy.TooMany"));
}

void ProxyTest::accountsWithoutKey()
{
    const declared::Call create = declared::CreatePure { ProxyType::Any, 0, 4 };
    QCOMPARE(as(kReal, create), std::string());
    const auto created = m_runtime->findEvent<event::PureCreated>();
    const proxy::Birth birth = proxy::here(m_runtime->context());
    const AccountId pure = proxy::pureAccount(kReal, ProxyType::Any, 4, birth);
    QVERIFY(created->pure == pure && created->who == kReal && created->disambiguationIndex == 4);
    QCOMPARE(reserved(kReal), Rao(kBase + kEach));
    QCOMPARE(as(kReal, create), std::string("Proxy.Duplicate"));
    m_runtime->endow(pure, kMuch);
    const auto asPure = [&](const EncodedCall& call) {
        return as(kReal, declared::Proxy { at(pure), {}, call });
    };
    QCOMPARE(asPure(pay(kOther, kSome)), std::string());
    QCOMPARE(m_runtime->freeBalance(kOther), kSome);
    const declared::KillPure kill { at(kReal), ProxyType::Any, 4, birth.height, birth.extrinsic };
    QCOMPARE(as(kReal, kill), std::string("Proxy.NoPermission"));
    QCOMPARE(asPure(EncodedCall::of(declared::Call(kill))), std::string());
    QCOMPARE(innerError(), std::string());
    QVERIFY(m_runtime->findEvent<event::PureKilled>()->pure == pure);
    QCOMPARE(reserved(kReal), Rao());
    QCOMPARE(asPure(remark()), std::string("Proxy.NotProxy"));
    m_runtime->endow(kOther, Rao(1'000));
    QCOMPARE(as(kOther, declared::CreatePure {}), std::string("Balances.InsufficientBalance"));
}

void ProxyTest::depositsArePoked()
{
    const declared::Call poke = declared::PokeDeposit {};
    QCOMPARE(as(kReal, delegate(kDelegate, ProxyType::Any, 1)), std::string());
    const CallResult nothing = m_runtime->dispatchAs(Origin::signedBy(kReal), poke);
    QVERIFY(nothing && nothing->pays == Pays::Yes);
    QVERIFY(!m_runtime->findEvent<event::DepositPoked>());
    // As if the price had been higher, and lower.
    for (const std::uint64_t before : { kBase + kEach + 500, kBase }) {
        balances::unreserve(m_runtime->context(), kReal, kMuch);
        QVERIFY(balances::reserve(m_runtime->context(), kReal, Rao(before)).has_value());
        mutate<declared::kProxies>(m_runtime->state(), kReal,
            [&](declared::Proxies& proxies) { std::get<Rao>(proxies) = Rao(before); });
        const CallResult poked = m_runtime->dispatchAs(Origin::signedBy(kReal), poke);
        QVERIFY(poked && poked->pays == Pays::No);
        QCOMPARE(reserved(kReal), Rao(kBase + kEach));
        QVERIFY(m_runtime->findEvent<event::DepositPoked>()->oldDeposit == Rao(before));
    }
    QCOMPARE(as(kDelegate, announcing(remark())), std::string());
    mutate<declared::kAnnouncements>(m_runtime->state(), kDelegate,
        [&](declared::Announcements& pending) { std::get<Rao>(pending) = Rao(kAnnouncementBase); });
    const CallResult poked = m_runtime->dispatchAs(Origin::signedBy(kDelegate), poke);
    QVERIFY(poked && poked->pays == Pays::No);
    QVERIFY(m_runtime->findEvent<event::DepositPoked>()->kind == declared::DepositKind::Announcements);
}

void ProxyTest::theRealAccountPays()
{
    const auto payer = [&](const declared::Call& call) {
        return proxy::feePayer(m_runtime->state(), kDelegate, EncodedCall::of(call));
    };
    QCOMPARE(as(kReal, delegate(kDelegate)), std::string());
    QVERIFY(!payer(through(remark())));
    QCOMPARE(as(kReal, declared::SetRealPaysFee { at(kDelegate), true }), std::string());
    QVERIFY(m_runtime->findEvent<event::RealPaysFeeSet>()->paysFee);
    QVERIFY(payer(through(remark())) == kReal);
    QVERIFY(!payer(announced(remark())));
    // A proxy of a proxy, alone and in a batch.
    m_runtime->endow(kOther, kMuch);
    const auto inner = [](const AccountId& real) {
        return EncodedCall::of(declared::Call(declared::Proxy { at(real), {}, remark() }));
    };
    QVERIFY(payer(through(inner(kOther))) == kReal);
    QCOMPARE(as(kOther, delegate(kReal)), std::string());
    QCOMPARE(as(kOther, declared::SetRealPaysFee { at(kReal), true }), std::string());
    QVERIFY(payer(through(inner(kOther))) == kOther);
    QVERIFY(payer(through(batch({ inner(kOther), inner(kOther) }))) == kOther);
    QVERIFY(payer(through(batchAll({ inner(kOther), inner(kDelegate) }))) == kReal);
    QVERIFY(payer(through(batch({ inner(kOther), remark() }))) == kReal);
    QVERIFY(payer(through(batch({}))) == kReal);
    // Gone with the delegate.
    QCOMPARE(as(kReal, declared::SetRealPaysFee { at(kDelegate), false }), std::string());
    QVERIFY(!payer(through(remark())));
    QCOMPARE(as(kReal, declared::SetRealPaysFee { at(kDelegate), true }), std::string());
    QCOMPARE(as(kReal, declared::RemoveProxy { at(kDelegate), ProxyType::Any, 0 }), std::string());
    QVERIFY(!payer(through(remark())));
    QCOMPARE(as(kOther, declared::RemoveProxies {}), std::string());
    QVERIFY(!contains<declared::kRealPaysFee>(m_runtime->state(), kOther, kReal));
}

void ProxyTest::failedCallsLeaveNothing()
{
    m_runtime->endow(kOther, Rao(kBase));
    const auto before = written(m_runtime->state());
    for (const declared::Call& call : { through(remark()), delegate(kOther), announced(remark()),
             announcing(remark()), declared::Call(declared::CreatePure {}) }) {
        QVERIFY(!as(kOther, call).empty());
    }
    QVERIFY(written(m_runtime->state()) == before);
    QCOMPARE(m_runtime->eventNames(), std::vector<std::string>());
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
