// SPDX-License-Identifier: MIT
// Pallet LimitOrders: signed orders one by one and together, to the rao, and every reason not to execute one.

#include "core/crypto/hash.hpp"
#include "core/economics/limit_order.hpp"
#include "core/node/runtime/limit_orders/limit_orders.hpp"
#include "core/subtensor/pallets/evm_chain_id.hpp"
#include "core/subtensor/pallets/limit_orders_events.hpp"
#include "core/subtensor/pallets/timestamp.hpp"
#include "stake_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::limit_orders;
namespace event = declared::event;
namespace status = declared::order_status;
using declared::Order;
using declared::OrderType;
using declared::SignedOrder;
using economics::Fees;
using economics::Side;
using subtensor::AlphaAmount;
using subtensor::Perbill;

namespace {

constexpr std::uint64_t kSpot = 250'000'000; // of the first subnet: 1,000 TAO, 4,000 alpha
const AccountId kRelayer = account(40);
const AccountId kFriend = account(41); // receives fees

std::string orders(std::string_view error)
{
    return "LimitOrders." + std::string(error);
}
SignedOrder sign(const std::string& uri, const Order& order)
{
    SignedOrder result;
    result.order = declared::versioned_order::V1 { order };
    const Bytes message = subtensor::encode(result.order);
    const auto signature = keyOf(uri).sign(message);
    result.signature.kind = subtensor::SignatureKind::Sr25519;
    result.signature.bytes = toBytes(signature.view());
    return result;
}
Hash256 idOf(const SignedOrder& order)
{
    return crypto::blake2b256(subtensor::encode(order.order));
}

} // namespace

class OrdersTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aPurchase();
    void aSale();
    void aToleranceBoundsThePrice();
    void partsAddUp();
    void ordersAreRefused();
    void partsAreRefused();
    void tradesAreRefused();
    void skippedOrAllOrNothing();
    void cancelling();
    void rootSwitches();
    void togetherWhenPurchasesPrevail();
    void togetherWhenSalesPrevail();
    void togetherIsRefused();
    void arithmetic();

private:
    [[nodiscard]] Order order(const std::string& uri, OrderType type, std::uint64_t amount) const;
    /// "" or why the only order is refused.
    std::string execute(const SignedOrder& one)
    {
        return m_bench->runtime.call(kRelayer, declared::Call(declared::ExecuteOrders { { { one } }, true }));
    }
    std::string together(const std::vector<SignedOrder>& all, NetUid netuid = kFirstNet)
    {
        return m_bench->runtime.call(
            kRelayer, declared::Call(declared::ExecuteBatchedOrders { netuid, { all } }));
    }
    [[nodiscard]] std::uint64_t stakeOf(const std::string& uri)
    {
        return m_bench->stake(StakeBench::aliceHotkey(), accountOf(uri), kFirstNet);
    }
    [[nodiscard]] std::optional<declared::OrderStatus> statusOf(const SignedOrder& one)
    {
        return find<declared::kOrders>(m_bench->state(), idOf(one));
    }
    std::unique_ptr<StakeBench> m_bench;
};

void OrdersTest::init()
{
    m_bench = std::make_unique<StakeBench>();
    for (const char* uri : { "//Buyer", "//Seller" }) {
        m_bench->runtime.endow(accountOf(uri), Rao(1'000 * kTao));
    }
    m_bench->runtime.endow(declared::palletHotkey(), Rao(kTao));
    const AccountId pallet = limit_orders::palletAccount();
    QCOMPARE(m_bench->as(pallet, module::TryAssociateHotkey { declared::palletHotkey() }), std::string());
    QCOMPARE(m_bench->runtime.callAsRoot(declared::Call(declared::SetPalletStatus { true })), std::string());
    QCOMPARE(m_bench->as(accountOf("//Seller"),
                 module::AddStake { StakeBench::aliceHotkey(), kFirstNet, Rao(50 * kTao) }),
        std::string());
    m_bench->fillPool(kFirstNet, 1'000 * kTao, 4'000 * kTao);
    m_bench->runtime.clearEvents();
}

Order OrdersTest::order(const std::string& uri, OrderType type, std::uint64_t amount) const
{
    Order result;
    result.signer = accountOf(uri);
    result.hotkey = StakeBench::aliceHotkey();
    result.netuid = kFirstNet;
    result.orderType = type;
    result.amount = amount;
    result.limitPrice = Rao(kSpot);
    result.expiry = load<subtensor::timestamp::kNow>(m_bench->state()) + 1;
    result.feeRate = Perbill { 10'000'000 }; // one hundredth
    result.feeRecipient = kFriend;
    result.chainId = load<subtensor::evm_chain_id::kChainId>(m_bench->state());
    return result;
}

void OrdersTest::aPurchase()
{
    constexpr std::uint64_t kAmount = 10 * kTao + 50;
    constexpr std::uint64_t kFee = 100'000'000; // 50 hundredths of a rao are none
    const SignedOrder one = sign("//Buyer", order("//Buyer", OrderType::LimitBuy, kAmount));
    const auto quote = economics::quote(
        m_bench->poolOf(kFirstNet), Side::Buy, kAmount - kFee, economics::kHighestPriceLimit, Fees::Charged)
                           .value();
    const std::uint64_t before = m_bench->free(accountOf("//Buyer"));
    QCOMPARE(execute(one), std::string());
    QCOMPARE(m_bench->free(accountOf("//Buyer")), before - kAmount);
    QCOMPARE(m_bench->free(kFriend), kFee);
    QCOMPARE(stakeOf("//Buyer"), quote.paidOut);
    QVERIFY(statusOf(one) == declared::OrderStatus(status::Fulfilled {}));
    QCOMPARE(*m_bench->runtime.findEvent<event::OrderExecuted>(),
        (event::OrderExecuted { idOf(one), accountOf("//Buyer"), kFirstNet, OrderType::LimitBuy,
            kAmount - kFee, quote.paidOut }));
    QCOMPARE(execute(one), orders("OrderAlreadyProcessed"));
}

void OrdersTest::aSale()
{
    constexpr std::uint64_t kAmount = 20 * kTao;
    const Sale sale = saleOf(m_bench->poolOf(kFirstNet), kAmount);
    const std::uint64_t fee = sale.quote.paidOut / 100;
    const std::uint64_t before = m_bench->free(accountOf("//Seller"));
    const SignedOrder one = sign("//Seller", order("//Seller", OrderType::TakeProfit, kAmount));
    QCOMPARE(execute(one), std::string());
    QCOMPARE(m_bench->free(accountOf("//Seller")), before + sale.quote.paidOut - fee);
    QCOMPARE(m_bench->free(kFriend), fee);
    QCOMPARE(*m_bench->runtime.findEvent<event::OrderExecuted>(),
        (event::OrderExecuted { idOf(one), accountOf("//Seller"), kFirstNet, OrderType::TakeProfit, kAmount,
            sale.quote.paidOut - fee }));
    // The price is lower now: a stop-loss at the old price sells.
    QCOMPARE(execute(sign("//Seller", order("//Seller", OrderType::StopLoss, kAmount))), std::string());
}

void OrdersTest::aToleranceBoundsThePrice()
{
    // One thousandth: a purchase may lift the price to 0.25025 TAO.
    const std::uint64_t limit = kSpot + kSpot / 1'000;
    Order purchase = order("//Buyer", OrderType::LimitBuy, 0);
    purchase.maxSlippage = Perbill { 1'000'000 };
    purchase.feeRate = Perbill { 0 };
    const std::uint64_t most = economics::maxAmount(m_bench->poolOf(kFirstNet), Side::Buy, limit).value();
    purchase.amount = most + 1;
    QCOMPARE(execute(sign("//Buyer", purchase)), std::string("SubtensorModule.SlippageTooHigh"));
    purchase.amount = most;
    QCOMPARE(execute(sign("//Buyer", purchase)), std::string());
    Order sale = order("//Seller", OrderType::TakeProfit, 100 * kTao);
    sale.maxSlippage = Perbill { 1'000'000 };
    QCOMPARE(execute(sign("//Seller", sale)), std::string("SubtensorModule.SlippageTooHigh"));
}

void OrdersTest::partsAddUp()
{
    Order whole = order("//Buyer", OrderType::LimitBuy, 10 * kTao);
    whole.limitPrice = Rao(2 * kSpot);
    whole.relayer = { { { account(39), kRelayer } } };
    whole.partialFillsEnabled = true;
    SignedOrder one = sign("//Buyer", whole);
    const std::uint64_t before = m_bench->free(accountOf("//Buyer"));
    one.partialFill = 4 * kTao;
    QCOMPARE(execute(one), std::string());
    QVERIFY(statusOf(one) == declared::OrderStatus(status::PartiallyFilled { 4 * kTao }));
    QCOMPARE(m_bench->free(accountOf("//Buyer")), before - 4 * kTao);
    one.partialFill = 6 * kTao + 1;
    QCOMPARE(execute(one), orders("IncorrectPartialFillAmount"));
    one.partialFill = std::nullopt; // all of it once more
    QCOMPARE(execute(one), orders("IncorrectPartialFillAmount"));
    one.partialFill = 6 * kTao;
    QCOMPARE(together({ one }), std::string());
    QVERIFY(statusOf(one) == declared::OrderStatus(status::Fulfilled {}));
    QCOMPARE(m_bench->free(accountOf("//Buyer")), before - 10 * kTao);
    QCOMPARE(execute(one), orders("OrderAlreadyProcessed"));
}

void OrdersTest::ordersAreRefused()
{
    const Order good = order("//Buyer", OrderType::LimitBuy, 10 * kTao);
    const auto refused = [&](auto change, std::string_view error) {
        Order bad = good;
        change(bad);
        QCOMPARE(execute(sign("//Buyer", bad)), orders(error));
        QVERIFY(!statusOf(sign("//Buyer", bad)));
    };
    refused([](Order& bad) { bad.netuid = kRootNet; }, "RootNetUidNotAllowed");
    refused([](Order& bad) { ++bad.chainId; }, "ChainIdMismatch");
    refused([](Order& bad) { bad.signer = accountOf("//Seller"); }, "InvalidSignature");
    refused([](Order& bad) { bad.expiry -= 2; }, "OrderExpired");
    refused([](Order& bad) { bad.limitPrice = Rao(kSpot - 1); }, "PriceConditionNotMet");
    refused([](Order& bad) { bad.relayer = { { { account(39) } } }; }, "RelayerMissMatch");
    SignedOrder other = sign("//Buyer", good);
    other.signature.kind = subtensor::SignatureKind::Ed25519;
    QCOMPARE(execute(other), orders("InvalidSignature"));
    Order stop = order("//Seller", OrderType::StopLoss, 10 * kTao);
    stop.limitPrice = Rao(kSpot - 1);
    QCOMPARE(execute(sign("//Seller", stop)), orders("PriceConditionNotMet"));
    Order profit = order("//Seller", OrderType::TakeProfit, 10 * kTao);
    profit.limitPrice = Rao(kSpot + 1);
    QCOMPARE(execute(sign("//Seller", profit)), orders("PriceConditionNotMet"));
    Order last = good; // the last moment counts
    --last.expiry;
    QCOMPARE(execute(sign("//Buyer", last)), std::string());
}

void OrdersTest::partsAreRefused()
{
    Order whole = order("//Buyer", OrderType::LimitBuy, 10 * kTao);
    const auto fill = [&](std::uint64_t part) {
        SignedOrder one = sign("//Buyer", whole);
        one.partialFill = part;
        return execute(one);
    };
    QCOMPARE(fill(kTao), orders("RelayerRequiredForPartialFill"));
    whole.relayer = { { { kRelayer } } };
    QCOMPARE(fill(kTao), orders("PartialFillsNotEnabled"));
    whole.partialFillsEnabled = true;
    QCOMPARE(fill(0), orders("IncorrectPartialFillAmount"));
    QCOMPARE(fill(10 * kTao + 1), orders("IncorrectPartialFillAmount"));
    QCOMPARE(fill(10 * kTao), std::string());
}

void OrdersTest::tradesAreRefused()
{
    const auto failed = [](std::string_view error) { return "SubtensorModule." + std::string(error); };
    const auto buy = [&](std::uint64_t amount, const AccountId& hotkey) {
        Order purchase = order("//Buyer", OrderType::LimitBuy, amount);
        purchase.hotkey = hotkey;
        purchase.feeRate = Perbill { 0 };
        return execute(sign("//Buyer", purchase));
    };
    QCOMPARE(buy(kTao, account(99)), failed("HotKeyAccountNotExists"));
    QCOMPARE(buy(1'999'999, StakeBench::aliceHotkey()), failed("AmountTooLow"));
    QCOMPARE(buy(1'001 * kTao, StakeBench::aliceHotkey()), failed("NotEnoughBalanceToStake"));
    Order sale = order("//Seller", OrderType::TakeProfit, stakeOf("//Seller") + 1);
    QCOMPARE(execute(sign("//Seller", sale)), failed("NotEnoughStakeToWithdraw"));
    store<module::kSubtokenEnabled>(m_bench->state(), kFirstNet, false);
    QCOMPARE(buy(kTao, StakeBench::aliceHotkey()), failed("SubtokenDisabled"));
    Order nowhere = order("//Buyer", OrderType::LimitBuy, kTao);
    nowhere.netuid = NetUid(77);
    nowhere.limitPrice = Rao(kTao); // no pool: one for one
    QCOMPARE(execute(sign("//Buyer", nowhere)), failed("SubnetNotExists"));
}

void OrdersTest::skippedOrAllOrNothing()
{
    Order late = order("//Buyer", OrderType::LimitBuy, 11 * kTao);
    late.expiry = 0;
    const SignedOrder good = sign("//Buyer", order("//Buyer", OrderType::LimitBuy, 10 * kTao));
    const SignedOrder bad = sign("//Buyer", late);
    const auto run = [&](bool shouldFail) {
        return m_bench->runtime.call(
            kRelayer, declared::Call(declared::ExecuteOrders { { { good, bad } }, shouldFail }));
    };
    QCOMPARE(run(true), orders("OrderExpired"));
    QVERIFY(!statusOf(good));
    QCOMPARE(run(false), std::string());
    QVERIFY(statusOf(good).has_value());
    const auto skipped = m_bench->runtime.findEvents<event::OrderSkipped>();
    QCOMPARE(skipped.size(), std::size_t { 1 });
    QCOMPARE(skipped[0].orderId, idOf(bad));
    QCOMPARE(skipped[0].reason.text(), orders("OrderExpired"));
}

void OrdersTest::cancelling()
{
    const SignedOrder one = sign("//Buyer", order("//Buyer", OrderType::LimitBuy, 10 * kTao));
    const declared::Call cancel(declared::CancelOrder { one.order });
    QCOMPARE(m_bench->runtime.call(kRelayer, cancel), orders("Unauthorized"));
    QCOMPARE(m_bench->runtime.callAsRoot(cancel), std::string("BadOrigin"));
    QCOMPARE(m_bench->runtime.call(accountOf("//Buyer"), cancel), std::string());
    QCOMPARE(*m_bench->runtime.findEvent<event::OrderCancelled>(),
        (event::OrderCancelled { idOf(one), accountOf("//Buyer") }));
    QCOMPARE(m_bench->runtime.call(accountOf("//Buyer"), cancel), orders("OrderAlreadyProcessed"));
    QCOMPARE(execute(one), orders("OrderCancelled"));
}

void OrdersTest::rootSwitches()
{
    const SignedOrder one = sign("//Buyer", order("//Buyer", OrderType::LimitBuy, 10 * kTao));
    const auto turn = [&](bool on) {
        return m_bench->runtime.callAsRoot(declared::Call(declared::SetPalletStatus { on }));
    };
    QCOMPARE(m_bench->runtime.call(kRelayer, declared::Call(declared::SetPalletStatus { false })),
        std::string("BadOrigin"));
    QCOMPARE(turn(false), std::string());
    QCOMPARE(execute(one), orders("LimitOrdersDisabled"));
    QCOMPARE(together({ one }), orders("LimitOrdersDisabled"));
    const auto owner = load<module::kOwner>(m_bench->state(), declared::palletHotkey());
    m_bench->runtime.checkInvariants({}); // the owner is taken away by hand
    erase<module::kOwner>(m_bench->state(), declared::palletHotkey());
    QCOMPARE(turn(true), orders("PalletHotkeyNotRegistered"));
    store<module::kOwner>(m_bench->state(), declared::palletHotkey(), owner);
    QCOMPARE(turn(true), std::string());
    QCOMPARE(*m_bench->runtime.findEvent<event::LimitOrdersPalletStatusChanged>(),
        (event::LimitOrdersPalletStatusChanged { true }));
}

void OrdersTest::togetherWhenPurchasesPrevail()
{
    constexpr std::uint64_t kTaoIn = 30 * kTao;
    constexpr std::uint64_t kAlphaIn = 40 * kTao; // worth 10 TAO
    constexpr std::uint64_t kTraded = kTaoIn - kTaoIn / 100;
    constexpr std::uint64_t kNet = kTraded - 10 * kTao;
    const auto quote = economics::quote(
        m_bench->poolOf(kFirstNet), Side::Buy, kNet, economics::kHighestPriceLimit, Fees::Charged)
                           .value();
    const std::uint64_t seller = m_bench->free(accountOf("//Seller"));
    const SignedOrder purchase = sign("//Buyer", order("//Buyer", OrderType::LimitBuy, kTaoIn));
    const SignedOrder sale = sign("//Seller", order("//Seller", OrderType::TakeProfit, kAlphaIn));
    QCOMPARE(together({ sale, purchase }), std::string());
    const std::uint64_t alpha = quote.paidOut + kAlphaIn;
    QVERIFY(alpha - stakeOf("//Buyer") <= 1);
    const std::uint64_t fee = 10 * kTao / 100;
    QCOMPARE(m_bench->free(accountOf("//Seller")), seller + 10 * kTao - fee);
    QCOMPARE(m_bench->free(kFriend), fee + kTaoIn / 100);
    QCOMPARE(m_bench->free(limit_orders::palletAccount()), std::uint64_t { 0 });
    QCOMPARE(m_bench->runtime.findEvents<event::OrderExecuted>(),
        (std::vector { event::OrderExecuted { idOf(purchase), accountOf("//Buyer"), kFirstNet,
                           OrderType::LimitBuy, kTaoIn, alpha },
            event::OrderExecuted { idOf(sale), accountOf("//Seller"), kFirstNet, OrderType::TakeProfit,
                kAlphaIn, 10 * kTao - fee } }));
    QCOMPARE(*m_bench->runtime.findEvent<event::GroupExecutionSummary>(),
        (event::GroupExecutionSummary { kFirstNet, declared::OrderSide::Buy, kNet, quote.paidOut, 2 }));
}

void OrdersTest::togetherWhenSalesPrevail()
{
    constexpr std::uint64_t kTaoIn = 5 * kTao;
    constexpr std::uint64_t kTraded = kTaoIn - kTaoIn / 100; // buys four times as much alpha
    constexpr std::uint64_t kAlphaIn = 60 * kTao;
    const Sale rest = saleOf(m_bench->poolOf(kFirstNet), kAlphaIn - 4 * kTraded);
    const std::uint64_t seller = m_bench->free(accountOf("//Seller"));
    const SignedOrder purchase = sign("//Buyer", order("//Buyer", OrderType::LimitBuy, kTaoIn));
    const SignedOrder sale = sign("//Seller", order("//Seller", OrderType::TakeProfit, kAlphaIn));
    QCOMPARE(together({ purchase, sale }), std::string());
    QVERIFY(4 * kTraded - stakeOf("//Buyer") <= 1);
    const std::uint64_t share = rest.quote.paidOut + kTraded;
    QCOMPARE(m_bench->free(accountOf("//Seller")), seller + share - share / 100);
    QCOMPARE(m_bench->free(kFriend), share / 100 + kTaoIn / 100);
    QCOMPARE(*m_bench->runtime.findEvent<event::GroupExecutionSummary>(),
        (event::GroupExecutionSummary {
            kFirstNet, declared::OrderSide::Sell, kAlphaIn - 4 * kTraded, rest.quote.paidOut, 2 }));
}

void OrdersTest::togetherIsRefused()
{
    const Order good = order("//Buyer", OrderType::LimitBuy, 10 * kTao);
    const SignedOrder one = sign("//Buyer", good);
    QCOMPARE(together({ one }, kRootNet), orders("RootNetUidNotAllowed"));
    QCOMPARE(together({ one, one }), orders("DuplicateOrderInBatch"));
    QCOMPARE(together({ one }, kSecondNet), orders("OrderNetUidMismatch"));
    Order late = good;
    late.expiry = 0;
    const std::uint64_t before = m_bench->free(accountOf("//Buyer"));
    QCOMPARE(together({ one, sign("//Buyer", late) }), orders("OrderExpired"));
    // A rao beside ten TAO gets nothing: then nobody gets anything.
    Order dust = good;
    dust.amount = 1;
    dust.feeRate = Perbill { 1'000'000'000 };
    QCOMPARE(together({ one, sign("//Buyer", dust) }), orders("ZeroShareInBatch"));
    QCOMPARE(m_bench->free(accountOf("//Buyer")), before);
    QVERIFY(!statusOf(one));
    const Order sale = order("//Seller", OrderType::TakeProfit, 1'000);
    QCOMPARE(together({ sign("//Seller", sale) }), std::string("SubtensorModule.AmountTooLow"));
    QCOMPARE(together({}), std::string()); // nothing to do
    QVERIFY(m_bench->runtime.events().empty());
    QCOMPARE(together({ one }), std::string());
}

void OrdersTest::arithmetic()
{
    using namespace economics;
    constexpr std::uint64_t kMost = ~std::uint64_t { 0 };
    QCOMPARE(swapLimit(Side::Buy, 7, std::nullopt), kMost);
    QCOMPARE(swapLimit(Side::Sell, 7, std::nullopt), std::uint64_t { 0 });
    QCOMPARE(swapLimit(Side::Buy, kMost, 1), kMost); // clamped
    QCOMPARE(swapLimit(Side::Sell, 1'999, 1'000'000), std::uint64_t { 1'998 });
    QCOMPARE(partOf(kMost, 1'000'000'000), kMost);
    const U64F64 least { 1 };
    QVERIFY(!alphaForTao(kMost, least));
    QCOMPARE(alphaForTao(kMost, U64F64::zero()), std::optional(std::uint64_t { 0 }));
    QCOMPARE(taoForAlpha(Uint128 { kMost } * 4, U64F64::one()), kMost); // clamped
    QCOMPARE(shareOf(10, 3, 0), std::uint64_t { 0 });
    QCOMPARE(shareOf(10, 3, 4), std::uint64_t { 7 });
}

QTEST_GUILESS_MAIN(OrdersTest)
#include "orders_test.moc"
