// SPDX-License-Identifier: MIT
// Fees that are paid with stake: which calls may, how much alpha it is, that nothing is charged twice or paid
// back, and that TAO goes first.

#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/executive.hpp"
#include "core/node/runtime/extensions.hpp"
#include "core/node/runtime/transaction_payment/fee.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/transaction_payment.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"
#include "stake_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
using economics::Fees;
using economics::Side;
using subtensor::AlphaAmount;
namespace event = module::event;

namespace {

const AccountId kHotkey = account(40);
const AccountId kStranger = account(41);

struct Sent {
    chain::Extrinsic extrinsic;
    Bytes encoded;
};

} // namespace

class AlphaFeeTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theFeeIsSoldForTheAuthor();
    void aCallThatFailsPaysToo();
    void taoGoesFirst();
    void callsThatTakeFromOnePosition();
    void otherCallsNeedTao();
    void everythingMeansOnePosition();
    void theStakeMustBeWorthTheFee();
    void rootStakePaysOneToOne();
    void lockedAlphaPaysToo();
    void aPoolThatCannotPay();

private:
    template <class Call> [[nodiscard]] Sent sent(Call call, Rao tip = {})
    {
        return sentBytes(callBytes(module::Call(std::move(call))), tip);
    }
    [[nodiscard]] Sent sentBytes(const Bytes& call, Rao tip = {})
    {
        Wish wish;
        wish.nonce = m_nonce;
        wish.tip = tip;
        Bytes encoded = signedBy(Hash256 {}, call, wish);
        return { chain::Extrinsic::decode(encoded).value(), encoded };
    }
    [[nodiscard]] CheckedExtrinsic checked(const Sent& sent)
    {
        return checkExtrinsic(context(), sent.extrinsic, sent.encoded).value();
    }
    [[nodiscard]] Rao feeOf(const Sent& sent)
    {
        const CheckedExtrinsic known = checked(sent);
        return transaction_payment::total(
            transaction_payment::feeOf(known.info, known.length, known.extra.tip));
    }
    /// "" or why the pool does not take it.
    [[nodiscard]] std::string judged(const Sent& sent)
    {
        const Validity validity = validate(context(), checked(sent));
        return validity ? std::string() : validity.error().text();
    }
    [[nodiscard]] ApplyResult apply(const Sent& sent)
    {
        m_bench->runtime.clearEvents();
        const ApplyResult result = applyExtrinsic(context(), sent.extrinsic, sent.encoded);
        m_nonce += result ? 1 : 0;
        return result;
    }
    /// Gives TAO away until just the existential deposit is left.
    void becomePoor()
    {
        const std::uint64_t rest = m_bench->free(m_who) - 500;
        QCOMPARE(m_bench->runtime.call(m_who,
                     subtensor::balances::Call(subtensor::balances::TransferKeepAlive {
                         subtensor::Address::of(StakeBench::bob()), Rao(rest) })),
            std::string());
        m_bench->runtime.clearEvents();
    }
    [[nodiscard]] std::uint64_t held(NetUid netuid = kFirstNet)
    {
        return m_bench->stake(kHotkey, m_who, netuid);
    }
    [[nodiscard]] BlockContext& context() { return m_bench->runtime.context(); }
    [[nodiscard]] Overlay& state() { return m_bench->state(); }

    std::unique_ptr<StakeBench> m_bench;
    AccountId m_who = accountOf("//Alice");
    std::uint32_t m_nonce = 0;
    const std::string m_payment = ValidityError::of(InvalidTransaction::Payment).text();
};

void AlphaFeeTest::init()
{
    m_bench = std::make_unique<StakeBench>();
    m_nonce = 0;
    m_bench->runtime.endow(m_who, Rao(1'000 * kTao));
    QCOMPARE(m_bench->as(m_who, module::TryAssociateHotkey { kHotkey }), std::string());
    QCOMPARE(m_bench->as(m_who, module::AddStake { kHotkey, kFirstNet, Rao(100 * kTao) }), std::string());
    becomePoor();
}

void AlphaFeeTest::theFeeIsSoldForTheAuthor()
{
    const Sent call = sent(module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(10 * kTao) }, Rao(1'234));
    const Rao fee = feeOf(call);
    QVERIFY(fee > Rao(1'234));
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const U64F64 worth = U64F64::from(fee.value()).safeDiv(economics::spotPrice(pool));
    const std::uint64_t alpha = worth.toU64();
    const auto first = economics::quote(pool, Side::Sell, alpha, 0, Fees::Dropped).value();
    const Sale sale = saleOf(economics::afterSwap(pool, Side::Sell, first), 10 * kTao);
    const std::uint64_t stake = held();
    const std::uint64_t authors = m_bench->authorsBalance();
    const Rao issuance = node::balances::totalIssuance(state());
    QCOMPARE(judged(call), std::string());
    QVERIFY(apply(call).has_value());

    QCOMPARE(held(), stake - alpha - 10 * kTao);
    QCOMPARE(m_bench->free(m_who), 500 + sale.quote.paidOut);
    QCOMPARE(m_bench->authorsBalance(), authors + first.paidOut + sale.authors);
    QCOMPARE(m_bench->poolOf(kFirstNet), sale.after);
    QCOMPARE(node::balances::totalIssuance(state()), issuance);
    const auto sales = m_bench->runtime.findEvents<event::StakeRemoved>();
    QCOMPARE(sales.size(), std::size_t { 2 });
    QCOMPARE(sales[0],
        (event::StakeRemoved {
            m_who, kHotkey, Rao(first.paidOut), AlphaAmount(alpha), kFirstNet, AlphaAmount() }));
    QCOMPARE(*m_bench->runtime.findEvent<event::TransactionFeePaidWithAlpha>(),
        (event::TransactionFeePaidWithAlpha { m_who, kFirstNet, AlphaAmount(alpha), Rao(first.paidOut) }));
    const auto paid = m_bench->runtime.findEvent<subtensor::transaction_payment::event::TransactionFeePaid>();
    QCOMPARE(paid->actualFee, fee);
    QCOMPARE(paid->tip, Rao(1'234));
    const std::vector<std::string> names = m_bench->runtime.eventNames();
    QCOMPARE(std::vector<std::string>(names.end() - 3, names.end()),
        (std::vector<std::string> { "SubtensorModule.TransactionFeePaidWithAlpha",
            "TransactionPayment.TransactionFeePaid", "System.ExtrinsicSuccess" }));
    QVERIFY(!brokenSentence(state()));
}

void AlphaFeeTest::aCallThatFailsPaysToo()
{
    const Sent call = sent(module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(0) });
    const std::uint64_t alpha = economics::alphaWorth(m_bench->poolOf(kFirstNet), feeOf(call).value());
    const std::uint64_t stake = held();
    const ApplyResult result = apply(call);
    QVERIFY(result.has_value());
    QVERIFY(!result->has_value());
    QCOMPARE(held(), stake - alpha);
    QCOMPARE(m_bench->free(m_who), std::uint64_t { 500 });
    QCOMPARE(m_bench->runtime.findEvents<event::TransactionFeePaidWithAlpha>().size(), std::size_t { 1 });
}

void AlphaFeeTest::taoGoesFirst()
{
    m_bench->runtime.endow(m_who, Rao(kTao));
    const std::uint64_t stake = held();
    const Sent call = sent(module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(10 * kTao) });
    const Sale sale = saleOf(m_bench->poolOf(kFirstNet), 10 * kTao);
    const Rao fee = feeOf(call);
    QVERIFY(apply(call).has_value());
    QCOMPARE(held(), stake - 10 * kTao);
    QCOMPARE(m_bench->free(m_who), 500 + kTao + sale.quote.paidOut - fee.value());
    QVERIFY(!m_bench->runtime.findEvent<event::TransactionFeePaidWithAlpha>());
}

void AlphaFeeTest::callsThatTakeFromOnePosition()
{
    const AlphaAmount some(kTao);
    QCOMPARE(judged(sent(module::RemoveStake { kHotkey, kFirstNet, some })), std::string());
    QCOMPARE(
        judged(sent(module::RemoveStakeLimit { kHotkey, kFirstNet, some, Rao(1), true })), std::string());
    QCOMPARE(judged(sent(module::RemoveStakeFullLimit { kHotkey, kFirstNet, {} })), std::string());
    QCOMPARE(judged(sent(module::UnstakeAll { kHotkey })), std::string());
    QCOMPARE(judged(sent(module::UnstakeAllAlpha { kHotkey })), std::string());
    QCOMPARE(
        judged(sent(module::MoveStake { kHotkey, kStranger, kFirstNet, kSecondNet, some })), std::string());
    QCOMPARE(judged(sent(module::TransferStake { kStranger, kHotkey, kFirstNet, kFirstNet, some })),
        std::string());
    QCOMPARE(judged(sent(module::SwapStake { kHotkey, kFirstNet, kSecondNet, some })), std::string());
    QCOMPARE(judged(sent(module::SwapStakeLimit { kHotkey, kFirstNet, kSecondNet, some, Rao(1), true })),
        std::string());
    QCOMPARE(judged(sent(module::RecycleAlpha { kHotkey, some, kFirstNet })), std::string());
    QCOMPARE(judged(sent(module::BurnAlpha { kHotkey, some, kFirstNet })), std::string());
}

void AlphaFeeTest::otherCallsNeedTao()
{
    QCOMPARE(judged(sent(module::AddStake { kHotkey, kFirstNet, Rao(kTao) })), m_payment);
    QCOMPARE(judged(sent(module::LockStake { kHotkey, kFirstNet, AlphaAmount(kTao) })), m_payment);
    QCOMPARE(judged(sent(module::ClaimRoot { { kFirstNet } })), m_payment);
    QCOMPARE(judged(sentBytes(transferCall(kStranger, Rao(1)))), m_payment);
    // Not where another position is named, or none of one's own.
    QCOMPARE(judged(sent(module::RemoveStake { kHotkey, kSecondNet, AlphaAmount(kTao) })), m_payment);
    QCOMPARE(judged(sent(module::RemoveStake { kStranger, kFirstNet, AlphaAmount(kTao) })), m_payment);
    QCOMPARE(judged(sent(module::MoveStake { kStranger, kHotkey, kSecondNet, kFirstNet, AlphaAmount(kTao) })),
        m_payment);
    // Not inside of another call.
    const subtensor::EncodedCall inner = subtensor::EncodedCall::of(
        module::Call(module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(kTao) }));
    QCOMPARE(judged(sentBytes(callBytes(subtensor::utility::Call(subtensor::utility::Batch { { inner } })))),
        m_payment);
    // What is not valid is not applied either, and leaves nothing behind.
    const std::uint64_t stake = held();
    const ApplyResult applied = apply(sent(module::AddStake { kHotkey, kFirstNet, Rao(kTao) }));
    QVERIFY(!applied);
    QCOMPARE(held(), stake);
    QVERIFY(m_bench->runtime.events().empty());
}

void AlphaFeeTest::everythingMeansOnePosition()
{
    QCOMPARE(m_bench->as(m_who, module::SwapStake { kHotkey, kFirstNet, kSecondNet, AlphaAmount(kTao) }),
        std::string());
    QCOMPARE(judged(sent(module::UnstakeAll { kHotkey })), m_payment);
    QCOMPARE(judged(sent(module::UnstakeAllAlpha { kHotkey })), m_payment);
    // A subnet that does not trade does not count.
    store<module::kSubtokenEnabled>(state(), kSecondNet, false);
    QCOMPARE(judged(sent(module::UnstakeAll { kHotkey })), std::string());
    QVERIFY(apply(sent(module::UnstakeAll { kHotkey })).has_value());
    QCOMPARE(held(), std::uint64_t { 0 });
    QVERIFY(held(kSecondNet) != 0);
}

void AlphaFeeTest::theStakeMustBeWorthTheFee()
{
    const Sent call = sent(module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(kTao) });
    const std::uint64_t alpha = economics::alphaWorth(m_bench->poolOf(kFirstNet), feeOf(call).value());
    QCOMPARE(m_bench->as(m_who, module::RecycleAlpha { kHotkey, AlphaAmount(held() - alpha), kFirstNet }),
        std::string());
    QCOMPARE(held(), alpha);
    QCOMPARE(judged(call), std::string());
    QCOMPARE(m_bench->as(m_who, module::RecycleAlpha { kHotkey, AlphaAmount(1), kFirstNet }), std::string());
    QCOMPARE(judged(call), m_payment);
    QVERIFY(!apply(call));
    QCOMPARE(held(), alpha - 1);
}

void AlphaFeeTest::rootStakePaysOneToOne()
{
    m_bench->runtime.endow(m_who, Rao(10 * kTao));
    QCOMPARE(m_bench->as(m_who, module::AddStake { kHotkey, kRootNet, Rao(10 * kTao) }), std::string());
    const Sent call = sent(module::RemoveStake { kHotkey, kRootNet, AlphaAmount(kTao) });
    const Rao fee = feeOf(call);
    const std::uint64_t authors = m_bench->authorsBalance();
    QVERIFY(apply(call).has_value());
    QCOMPARE(held(kRootNet), 9 * kTao - fee.value());
    QCOMPARE(m_bench->authorsBalance(), authors + fee.value());
    QCOMPARE(*m_bench->runtime.findEvent<event::TransactionFeePaidWithAlpha>(),
        (event::TransactionFeePaidWithAlpha { m_who, kRootNet, AlphaAmount(fee.value()), fee }));
}

void AlphaFeeTest::lockedAlphaPaysToo()
{
    const std::uint64_t stake = held();
    QCOMPARE(m_bench->as(m_who, module::LockStake { kHotkey, kFirstNet, AlphaAmount(stake) }), std::string());
    const Sent call = sent(module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(kTao) });
    const std::uint64_t alpha = economics::alphaWorth(m_bench->poolOf(kFirstNet), feeOf(call).value());
    const ApplyResult result = apply(call);
    QVERIFY(result.has_value());
    QCOMPARE(result->error().text(), std::string("SubtensorModule.StakeUnavailable"));
    QCOMPARE(held(), stake - alpha);
}

void AlphaFeeTest::aPoolThatCannotPay()
{
    // The stake is worth the fee, but the pool has too little TAO to buy it: the transaction is not applied.
    store<module::kSubnetTAO>(state(), kFirstNet, Rao(999'999));
    const Sent call = sent(module::BurnAlpha { kHotkey, AlphaAmount(kTao), kFirstNet });
    store<module::kSubnetAlphaIn>(state(), kFirstNet, AlphaAmount(1'000'000));
    QCOMPARE(judged(call), std::string());
    const std::uint64_t stake = held();
    const ApplyResult result = apply(call);
    QVERIFY(!result);
    QCOMPARE(result.error().text(), m_payment);
    QCOMPARE(held(), stake);
}

QTEST_GUILESS_MAIN(AlphaFeeTest)
#include "alpha_fee_test.moc"
