// SPDX-License-Identifier: MIT
// Pallet Multisig: approvals, deposits, who may do what, when the call runs.

#include "core/crypto/hash.hpp"
#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/multisig/multisig.hpp"
#include "core/node/runtime/multisig/weights.hpp"
#include "core/subtensor/pallets/multisig_events.hpp"
#include "inner_calls.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::multisig;
namespace event = subtensor::multisig::event;
using declared::Timepoint;

namespace {

const AccountId kA = account(1);
const AccountId kB = account(2);
const AccountId kC = account(3);
const AccountId kOther = account(9);
constexpr Rao kMuch(10'000'000'000);
constexpr Rao kSome(1'000'000);
constexpr Rao kDeposit(132'000'000 + 2 * 32'000'000);
constexpr Weight kEnough { 1'000'000'000'000, 1'000'000 };

std::vector<AccountId> othersOf(const AccountId& who)
{
    std::vector<AccountId> all { kA, kB, kC };
    std::erase(all, who);
    return all;
}
declared::CallHash hashOf(const EncodedCall& call)
{
    return crypto::blake2b256(call.bytes).bytes;
}

} // namespace

class MultisigTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void accounts();
    void runsWhenApproved();
    void approvesByHash();
    void oneOfMany();
    void innerFailuresShowInTheEvent();
    void cancels();
    void timepoints();
    void signatories_data();
    void signatories();
    void thresholds();
    void weights();
    void depositsArePoked();
    void failedCallsLeaveNothing();

private:
    [[nodiscard]] Timepoint now() { return { m_runtime->number(), m_runtime->context().phase.extrinsic }; }
    Rao reserved(const AccountId& who) { return system::account(m_runtime->state(), who).data.reserved; }
    std::string send(const AccountId& who, const EncodedCall& call,
        std::optional<Timepoint> when = std::nullopt, Weight most = kEnough)
    {
        return m_runtime->call(who, declared::Call(declared::AsMulti { 2, othersOf(who), when, call, most }));
    }
    std::string approve(
        const AccountId& who, const EncodedCall& call, std::optional<Timepoint> when = std::nullopt)
    {
        return m_runtime->call(
            who, declared::Call(declared::ApproveAsMulti { 2, othersOf(who), when, hashOf(call), kEnough }));
    }
    std::string cancel(const AccountId& who, const EncodedCall& call, const Timepoint& when)
    {
        return m_runtime->call(
            who, declared::Call(declared::CancelAsMulti { 2, othersOf(who), when, hashOf(call) }));
    }
    AccountId m_account;
    std::optional<RuntimeHarness> m_runtime;
};

void MultisigTest::init()
{
    m_runtime.emplace();
    m_account = multisig::accountOf({ kA, kB, kC }, 2);
    for (const AccountId& who : { kA, kB, kC, m_account }) {
        m_runtime->endow(who, kMuch);
    }
}

void MultisigTest::accounts()
{
    QVERIFY(m_account != multisig::accountOf({ kA, kB, kC }, 3));
    QVERIFY(m_account != multisig::accountOf({ kA, kB }, 2));
    // blake2_256("modlpy/utilisuba" ++ 0x0c ++ ids ++ 0x0200)
    Bytes entropy = toBytes(bytesOf("modlpy/utilisuba"));
    entropy.push_back(std::byte { 3 << 2 });
    for (const AccountId& who : { kA, kB, kC }) {
        append(entropy, who.view());
    }
    entropy.push_back(std::byte { 2 });
    entropy.push_back(std::byte { 0 });
    QVERIFY(equal(crypto::blake2b256(entropy).view(), m_account.view()));
}

void MultisigTest::runsWhenApproved()
{
    const EncodedCall call = pay(kOther, kSome);
    const Timepoint when = now();
    QCOMPARE(send(kB, call), std::string());
    const auto begun = m_runtime->findEvent<event::NewMultisig>();
    QVERIFY(begun->approving == kB && begun->multisig == m_account && begun->callHash == hashOf(call));
    QCOMPARE(reserved(kB), kDeposit);
    QCOMPARE(m_runtime->freeBalance(kOther), Rao());
    QCOMPARE(send(kB, call, when), std::string("Multisig.AlreadyApproved"));
    m_runtime->nextBlock();
    QCOMPARE(send(kA, call, when), std::string());
    QCOMPARE(m_runtime->freeBalance(kOther), kSome);
    QCOMPARE(m_runtime->freeBalance(m_account), kMuch.saturatingMinus(kSome));
    QCOMPARE(reserved(kB), Rao());
    const auto executed = m_runtime->findEvent<event::MultisigExecuted>();
    QVERIFY(executed->approving == kA && executed->timepoint == when && !executed->result.error);
    QVERIFY(!contains<declared::kMultisigs>(m_runtime->state(), m_account, hashOf(call)));
    // Begins anew.
    QCOMPARE(send(kA, call, when), std::string("Multisig.UnexpectedTimepoint"));
}

void MultisigTest::approvesByHash()
{
    const EncodedCall call = pay(kOther, kSome);
    const Timepoint when = now();
    QCOMPARE(approve(kA, call), std::string());
    QCOMPARE(approve(kA, call, when), std::string("Multisig.AlreadyApproved"));
    QCOMPARE(approve(kC, call, when), std::string());
    const auto approval = m_runtime->findEvent<event::MultisigApproval>();
    QVERIFY(approval->approving == kC && approval->timepoint == when);
    // Enough approvals, but nobody has said what the call is.
    QCOMPARE(approve(kB, call, when), std::string("Multisig.AlreadyApproved"));
    QCOMPARE(m_runtime->freeBalance(kOther), Rao());
    QCOMPARE(send(kA, call, when), std::string());
    QCOMPARE(m_runtime->freeBalance(kOther), kSome);
}

void MultisigTest::oneOfMany()
{
    const AccountId one = multisig::accountOf({ kA, kB, kC }, 1);
    m_runtime->endow(one, kMuch);
    const auto asOne = [&](const EncodedCall& call) {
        return m_runtime->dispatchAs(
            Origin::signedBy(kB), declared::Call(declared::AsMultiThreshold1 { othersOf(kB), call }));
    };
    QVERIFY(asOne(pay(kOther, kSome)).has_value());
    QCOMPARE(m_runtime->freeBalance(kOther), kSome);
    QCOMPARE(m_runtime->freeBalance(one), kMuch.saturatingMinus(kSome));
    // Here the error of the call is that of the whole.
    QCOMPARE(RuntimeHarness::textOf(asOne(pay(kOther, kMuch))), std::string("Token.FundsUnavailable"));
    const EncodedCall inner = batch({ remark() });
    const CallResult counted = asOne(inner);
    QCOMPARE(counted->weight->refTime,
        multisig::asMultiThreshold1(inner.bytes.size()).refTime + infoOf(inner).weight.refTime);
}

void MultisigTest::innerFailuresShowInTheEvent()
{
    const EncodedCall call = batchAll({ pay(kOther, kSome), pay(kOther, kMuch) });
    const Timepoint when = now();
    QCOMPARE(send(kA, call), std::string());
    QCOMPARE(send(kB, call, when), std::string());
    QCOMPARE(m_runtime->findEvent<event::MultisigExecuted>()->result.error->text(),
        std::string("Token.FundsUnavailable"));
    QCOMPARE(m_runtime->freeBalance(kOther), Rao());
    QCOMPARE(reserved(kA), Rao());
}

void MultisigTest::cancels()
{
    const EncodedCall call = remark();
    const Timepoint when = now();
    QCOMPARE(cancel(kA, call, when), std::string("Multisig.NotFound"));
    QCOMPARE(approve(kA, call), std::string());
    QCOMPARE(cancel(kB, call, when), std::string("Multisig.NotOwner"));
    QCOMPARE(cancel(kA, call, { BlockNumber(0), 0 }), std::string("Multisig.WrongTimepoint"));
    QCOMPARE(cancel(kA, call, when), std::string());
    const auto cancelled = m_runtime->findEvent<event::MultisigCancelled>();
    QVERIFY(cancelled->cancelling == kA && cancelled->callHash == hashOf(call));
    QCOMPARE(reserved(kA), Rao());
    QCOMPARE(m_runtime->freeBalance(kA), kMuch);
}

void MultisigTest::timepoints()
{
    const EncodedCall call = remark();
    const Timepoint when = now();
    QCOMPARE(approve(kA, call, when), std::string("Multisig.UnexpectedTimepoint"));
    QCOMPARE(approve(kA, call), std::string());
    QCOMPARE(approve(kB, call), std::string("Multisig.NoTimepoint"));
    const Timepoint other { when.height, when.index + 1 };
    QCOMPARE(approve(kB, call, other), std::string("Multisig.WrongTimepoint"));
    QCOMPARE(send(kB, call, other), std::string("Multisig.WrongTimepoint"));
}

void MultisigTest::signatories_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("as_multi_threshold_1") << 0;
    QTest::newRow("as_multi") << 1;
    QTest::newRow("approve_as_multi") << 2;
    QTest::newRow("cancel_as_multi") << 3;
    QTest::newRow("poke_deposit") << 4;
}

void MultisigTest::signatories()
{
    QFETCH(const int, kind);
    const auto with = [&](const std::vector<AccountId>& others) {
        const declared::Call calls[] { declared::AsMultiThreshold1 { others, remark() },
            declared::AsMulti { 2, others, {}, remark(), kEnough },
            declared::ApproveAsMulti { 2, others, {}, hashOf(remark()), kEnough },
            declared::CancelAsMulti { 2, others, now(), hashOf(remark()) },
            declared::PokeDeposit { 2, others, hashOf(remark()) } };
        return m_runtime->call(kB, calls[kind]);
    };
    QCOMPARE(with({}), std::string("Multisig.TooFewSignatories"));
    QCOMPARE(with({ kC, kA }), std::string("Multisig.SignatoriesOutOfOrder"));
    QCOMPARE(with({ kA, kA }), std::string("Multisig.SignatoriesOutOfOrder"));
    QCOMPARE(with({ kA, kB }), std::string("Multisig.SenderInSignatories"));
    std::vector<AccountId> many;
    for (std::uint8_t i = 0; i < declared::kMaxSignatories.value; ++i) {
        many.push_back(account(static_cast<std::uint8_t>(100 + i)));
    }
    QCOMPARE(with(many), std::string("Multisig.TooManySignatories"));
    QCOMPARE(m_runtime->eventNames(), std::vector<std::string>());
}

void MultisigTest::thresholds()
{
    for (const std::uint16_t threshold : { std::uint16_t { 0 }, std::uint16_t { 1 } }) {
        const std::vector<AccountId> others = othersOf(kA);
        for (const declared::Call& call :
            { declared::Call(declared::AsMulti { threshold, others, {}, remark(), kEnough }),
                declared::Call(declared::ApproveAsMulti { threshold, others, {}, {}, kEnough }),
                declared::Call(declared::CancelAsMulti { threshold, others, now(), {} }),
                declared::Call(declared::PokeDeposit { threshold, others, {} }) }) {
            QCOMPARE(m_runtime->call(kA, call), std::string("Multisig.MinimumThreshold"));
            QCOMPARE(m_runtime->callAsRoot(call), std::string("BadOrigin"));
        }
    }
}

void MultisigTest::weights()
{
    const EncodedCall call = pay(kOther, kSome);
    const Timepoint when = now();
    const declared::Call first = declared::AsMulti { 2, othersOf(kA), {}, call, kEnough };
    const CallResult begun = m_runtime->dispatchAs(Origin::signedBy(kA), first);
    QCOMPARE(begun->weight->refTime, multisig::asMultiCreate(2, call.bytes.size()).refTime);
    QVERIFY(multisig::infoOf(first).weight.refTime > kEnough.refTime);
    const Weight needed = infoOf(call).weight;
    QCOMPARE(send(kB, call, when, { needed.refTime - 1, needed.proofSize }),
        std::string("Multisig.MaxWeightTooLow"));
    QCOMPARE(send(kB, call, when, { needed.refTime, needed.proofSize - 1 }),
        std::string("Multisig.MaxWeightTooLow"));
    QCOMPARE(send(kB, call, when, needed), std::string());
    QCOMPARE(m_runtime->freeBalance(kOther), kSome);
}

void MultisigTest::depositsArePoked()
{
    const declared::Call poke = declared::PokeDeposit { 2, othersOf(kA), hashOf(remark()) };
    const declared::Call byOther = declared::PokeDeposit { 2, othersOf(kB), hashOf(remark()) };
    QCOMPARE(m_runtime->call(kA, poke), std::string("Multisig.NotFound"));
    QCOMPARE(approve(kA, remark()), std::string());
    QCOMPARE(m_runtime->call(kB, byOther), std::string("Multisig.NotOwner"));
    const CallResult nothing = m_runtime->dispatchAs(Origin::signedBy(kA), poke);
    QVERIFY(nothing && nothing->pays == Pays::Yes);
    for (const Rao before : { Rao(kDeposit.value() + 1'000), Rao(kDeposit.value() - 1'000) }) {
        balances::unreserve(m_runtime->context(), kA, kMuch);
        QVERIFY(balances::reserve(m_runtime->context(), kA, before).has_value());
        declared::Multisig waiting
            = *find<declared::kMultisigs>(m_runtime->state(), m_account, hashOf(remark()));
        waiting.deposit = before;
        store<declared::kMultisigs>(m_runtime->state(), m_account, hashOf(remark()), waiting);
        const CallResult poked = m_runtime->dispatchAs(Origin::signedBy(kA), poke);
        QVERIFY(poked && poked->pays == Pays::No);
        QCOMPARE(reserved(kA), kDeposit);
        const auto told = m_runtime->findEvent<event::DepositPoked>();
        QVERIFY(told->oldDeposit == before && told->newDeposit == kDeposit);
    }
}

void MultisigTest::failedCallsLeaveNothing()
{
    m_runtime->endow(kOther, Rao(1'000'000));
    const auto before = written(m_runtime->state());
    QCOMPARE(
        m_runtime->call(kOther, declared::Call(declared::AsMulti { 2, { kA, kB }, {}, remark(), kEnough })),
        std::string("Balances.InsufficientBalance"));
    QVERIFY(!send(kA, remark(), now()).empty());
    QVERIFY(written(m_runtime->state()) == before);
    QCOMPARE(m_runtime->eventNames(), std::vector<std::string>());
}

QTEST_GUILESS_MAIN(MultisigTest)
#include "multisig_test.moc"
