// SPDX-License-Identifier: MIT
// Pallet Balances: every way a transfer or a burn can end, and a property over random calls: what accounts
// hold is what exists.

#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/dispatch.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/runtime_calls.hpp"
#include "core/subtensor/runtime_events.hpp"
#include "node_fixture.hpp"

#include <QtTest>
#include <random>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::balances;
using subtensor::system::AccountInfo;

class BalancesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void transferMovesAndReports();
    void transferToOneself();
    void newAccount();
    void senderDies();
    void dustIsLost();
    void refusals();
    void frozenFunds();
    void reservedFundsKeepAnAccount();
    void consumersHoldTheLastProvider();
    void burning();
    void transferAll();
    void addressesThatNameNobody();
    void rootCallsAreRefused();
    void upgradingAccounts();
    void feeToAnAuthorWithoutAccount();
    void issuanceIsTheSumOfAccounts_data();
    void issuanceIsTheSumOfAccounts();

private:
    void give(const AccountId& who, std::uint64_t free, std::uint64_t reserved = 0, std::uint64_t frozen = 0,
        std::uint32_t consumers = 0);
    [[nodiscard]] AccountInfo info(const AccountId& who) const
    {
        return system::account(m_context->state, who);
    }
    [[nodiscard]] std::uint64_t free(const AccountId& who) const { return info(who).data.free.value(); }
    [[nodiscard]] bool exists(const AccountId& who) const
    {
        return m_context->state.get(subtensor::system::kAccount.key(who)).has_value();
    }
    [[nodiscard]] std::uint64_t issuance() const { return balances::totalIssuance(m_context->state).value(); }
    [[nodiscard]] std::vector<std::string> events() const;
    /// What a call of a sender ends with; nothing: success.
    [[nodiscard]] std::string call(const AccountId& sender, const declared::Call& call);

    PublishedMetadata m_metadata { Milliseconds(250) };
    RuntimeSettings m_settings { Milliseconds(250), m_metadata, nullptr };
    std::unique_ptr<BlockContext> m_context;
    const AccountId m_a = account(1);
    const AccountId m_b = account(2);
};

using subtensor::Address;

void BalancesTest::init()
{
    m_context = std::make_unique<BlockContext>(m_settings, trie::StateTrie());
    m_context->phase = subtensor::Phase::applying(0);
}

void BalancesTest::give(const AccountId& who, std::uint64_t free, std::uint64_t reserved,
    std::uint64_t frozen, std::uint32_t consumers)
{
    AccountInfo account;
    account.providers = 1;
    account.consumers = consumers;
    account.data.free = Rao(free);
    account.data.reserved = Rao(reserved);
    account.data.frozen = Rao(frozen);
    system::putAccount(*m_context, who, account);
    store<declared::kTotalIssuance>(m_context->state, Rao(issuance() + free + reserved));
}

std::vector<std::string> BalancesTest::events() const
{
    return eventNames(*subtensor::system::kEvents.decode(m_context->events.encode()), 0);
}

std::string BalancesTest::call(const AccountId& sender, const declared::Call& call)
{
    const CallResult result = dispatch(*m_context, Origin::signedBy(sender), subtensor::RuntimeCall(call));
    return result ? "" : result.error().text();
}

void BalancesTest::transferMovesAndReports()
{
    give(m_a, 10'000);
    give(m_b, 1'000);
    QCOMPARE(call(m_a, declared::TransferKeepAlive { Address::of(m_b), Rao(4'000) }), std::string());
    QCOMPARE(free(m_a), std::uint64_t { 6'000 });
    QCOMPARE(free(m_b), std::uint64_t { 5'000 });
    QCOMPARE(issuance(), std::uint64_t { 11'000 });
    QCOMPARE(events(), std::vector<std::string> { "Balances.Transfer" });
}

void BalancesTest::transferToOneself()
{
    give(m_a, 10'000);
    QCOMPARE(call(m_a, declared::TransferAllowDeath { Address::of(m_a), Rao(10'000) }), std::string());
    QCOMPARE(free(m_a), std::uint64_t { 10'000 });
    QVERIFY(events().empty());
    QCOMPARE(call(m_a, declared::TransferKeepAlive { Address::of(m_a), Rao(9'900) }),
        std::string("Token.NotExpendable"));
}

void BalancesTest::newAccount()
{
    give(m_a, 10'000);
    QCOMPARE(call(m_a, declared::TransferKeepAlive { Address::of(m_b), Rao(500) }), std::string());
    QCOMPARE(info(m_b).providers, 1U);
    QCOMPARE(free(m_b), std::uint64_t { 500 });
    QCOMPARE(events(),
        (std::vector<std::string> { "System.NewAccount", "Balances.Endowed", "Balances.Transfer" }));
}

void BalancesTest::senderDies()
{
    give(m_a, 10'000);
    give(m_b, 1'000);
    QCOMPARE(call(m_a, declared::TransferAllowDeath { Address::of(m_b), Rao(10'000) }), std::string());
    QVERIFY(!exists(m_a));
    QCOMPARE(free(m_b), std::uint64_t { 11'000 });
    QCOMPARE(events(), (std::vector<std::string> { "System.KilledAccount", "Balances.Transfer" }));
}

void BalancesTest::dustIsLost()
{
    give(m_a, 10'000);
    give(m_b, 1'000);
    QCOMPARE(call(m_a, declared::TransferAllowDeath { Address::of(m_b), Rao(9'600) }), std::string());
    QVERIFY(!exists(m_a));
    QCOMPARE(free(m_b), std::uint64_t { 10'600 });
    QCOMPARE(issuance(), std::uint64_t { 10'600 });
    QCOMPARE(events(),
        (std::vector<std::string> { "System.KilledAccount", "Balances.DustLost", "Balances.Transfer" }));
}

void BalancesTest::refusals()
{
    give(m_a, 10'000);
    give(m_b, ~std::uint64_t { 0 } - 20'000);
    const auto send = [&](std::uint64_t amount, const AccountId& to) {
        return call(m_a, declared::TransferKeepAlive { Address::of(to), Rao(amount) });
    };
    QCOMPARE(send(499, account(3)), std::string("Token.BelowMinimum"));
    QCOMPARE(send(10'001, m_b), std::string("Token.FundsUnavailable"));
    QCOMPARE(send(9'501, m_b), std::string("Token.NotExpendable"));
    QCOMPARE(send(~std::uint64_t { 0 }, m_b), std::string("Arithmetic.Underflow"));
    QCOMPARE(send(9'500, m_b), std::string());
    // The recipient's balance cannot grow beyond its type.
    give(account(4), 30'000);
    store<declared::kTotalIssuance>(m_context->state, Rao(~std::uint64_t { 0 }));
    QCOMPARE(call(account(4), declared::TransferAllowDeath { Address::of(m_b), Rao(30'000) }),
        std::string("Arithmetic.Overflow"));
}

void BalancesTest::frozenFunds()
{
    give(m_a, 10'000, 0, 4'000, 1);
    give(m_b, 1'000);
    QCOMPARE(call(m_a, declared::TransferAllowDeath { Address::of(m_b), Rao(6'001) }),
        std::string("Token.Frozen"));
    QCOMPARE(call(m_a, declared::TransferAllowDeath { Address::of(m_b), Rao(6'000) }), std::string());
    QCOMPARE(free(m_a), std::uint64_t { 4'000 });
    // What is reserved counts towards what is frozen first.
    give(account(3), 10'000, 3'000, 4'000, 1);
    QCOMPARE(balances::reducibleBalance(*m_context, account(3), balances::Preservation::Preserve).value(),
        std::uint64_t { 9'000 });
}

void BalancesTest::reservedFundsKeepAnAccount()
{
    give(m_a, 10'000, 700, 0, 1);
    give(m_b, 1'000);
    QCOMPARE(call(m_a, declared::TransferAllowDeath { Address::of(m_b), Rao(9'800) }),
        std::string("Token.Frozen")); // 500 stay as long as something is reserved
    QCOMPARE(call(m_a, declared::TransferAllowDeath { Address::of(m_b), Rao(9'500) }), std::string());
    QCOMPARE(free(m_a), std::uint64_t { 500 });
    QCOMPARE(info(m_a).data.reserved.value(), std::uint64_t { 700 });
}

void BalancesTest::consumersHoldTheLastProvider()
{
    give(m_a, 1'000, 0, 0, 1);
    QVERIFY(!system::removeProvider(*m_context, m_a));
    system::removeConsumer(*m_context, m_a);
    for (int i = 0; i < 16; ++i) {
        QVERIFY(system::addConsumer(*m_context, m_a));
    }
    QVERIFY(system::addConsumer(*m_context, m_a).error()
        == DispatchError::of(DispatchError::Kind::TooManyConsumers));
    QVERIFY(
        system::addConsumer(*m_context, m_b).error() == DispatchError::of(DispatchError::Kind::NoProviders));
    system::addProvider(*m_context, m_a);
    QVERIFY(system::removeProvider(*m_context, m_a));
    QVERIFY(system::removeProvider(*m_context, m_a).error()
        == DispatchError::of(DispatchError::Kind::ConsumerRemaining));
}

void BalancesTest::burning()
{
    give(m_a, 10'000);
    QCOMPARE(call(m_a, declared::Burn { Rao(2'000), true }), std::string());
    QCOMPARE(issuance(), std::uint64_t { 8'000 });
    QCOMPARE(events(), std::vector<std::string> { "Balances.Burned" });
    QCOMPARE(call(m_a, declared::Burn { Rao(7'600), true }), std::string("Token.FundsUnavailable"));
    QCOMPARE(call(m_a, declared::Burn { Rao(8'000), false }), std::string());
    QCOMPARE(issuance(), std::uint64_t { 0 });
    QVERIFY(!exists(m_a));
}

void BalancesTest::transferAll()
{
    give(m_a, 10'000);
    give(m_b, 1'000);
    QCOMPARE(call(m_a, declared::TransferAll { Address::of(m_b), true }), std::string());
    QCOMPARE(free(m_a), std::uint64_t { 500 });
    QCOMPARE(call(m_a, declared::TransferAll { Address::of(m_b), false }), std::string());
    QVERIFY(!exists(m_a));
    QCOMPARE(free(m_b), std::uint64_t { 11'000 });
}

void BalancesTest::addressesThatNameNobody()
{
    give(m_a, 10'000);
    Address nobody;
    nobody.kind = Address::Kind::Address20;
    nobody.data = Bytes(20);
    QCOMPARE(call(m_a, declared::TransferKeepAlive { nobody, Rao(1'000) }), std::string("CannotLookup"));
    QCOMPARE(call(m_a, declared::TransferAll { nobody, true }), std::string("CannotLookup"));
    const CallResult unsignedCall = dispatch(
        *m_context, Origin::none(), subtensor::RuntimeCall(declared::Call(declared::Burn { Rao(1), true })));
    QVERIFY(unsignedCall.error() == DispatchError::of(DispatchError::Kind::BadOrigin));
}

void BalancesTest::rootCallsAreRefused()
{
    give(m_a, 10'000);
    const Address a = Address::of(m_a);
    for (const declared::Call& one :
        { declared::Call(declared::ForceTransfer { a, Address::of(m_b), Rao(1'000) }),
            declared::Call(declared::ForceUnreserve { a, Rao(1) }),
            declared::Call(declared::ForceSetBalance { a, Rao(99'999) }),
            declared::Call(declared::ForceAdjustTotalIssuance {}) }) {
        QCOMPARE(call(m_a, one), std::string("BadOrigin"));
    }
    QCOMPARE(free(m_a), std::uint64_t { 10'000 });
    QVERIFY(events().empty());
}

void BalancesTest::upgradingAccounts()
{
    give(m_a, 10'000);
    AccountInfo old = info(m_a);
    old.data.flags = 0;
    old.data.reserved = Rao(300);
    system::putAccount(*m_context, m_b, old);
    const auto upgrade = [&](std::vector<AccountId> who) {
        return dispatch(*m_context, Origin::signedBy(m_a),
            subtensor::RuntimeCall(declared::Call(declared::UpgradeAccounts { std::move(who) })));
    };
    QVERIFY(upgrade({ m_b })->pays == Pays::No); // useful work is free
    QCOMPARE(info(m_b).consumers, 1U);
    QCOMPARE(events(), std::vector<std::string> { "Balances.Upgraded" });
    QVERIFY(upgrade({ m_b })->pays == Pays::Yes);
    QVERIFY(upgrade({})->pays == Pays::Yes);
}

void BalancesTest::feeToAnAuthorWithoutAccount()
{
    give(m_a, 10'000);
    balances::deposit(*m_context, m_b, Rao(400)); // too little to bring the account into being
    QVERIFY(!exists(m_b));
    QCOMPARE(issuance(), std::uint64_t { 9'600 });
    QVERIFY(events().empty());
}

void BalancesTest::issuanceIsTheSumOfAccounts_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void BalancesTest::issuanceIsTheSumOfAccounts()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto any = [&](std::uint64_t below) { return random() % below; };
    const auto someone = [&] { return account(static_cast<std::uint8_t>(any(8))); };
    // Amounts around everything that matters: nothing, the existential deposit, all, too much.
    const auto amount = [&](const AccountId& who) {
        const std::uint64_t all = free(who);
        const std::array<std::uint64_t, 8> choices { 0, 499, 500, any(3'000), all,
            all - std::min(all, any(600)), all + any(600), ~std::uint64_t { 0 } };
        return Rao(choices[any(choices.size())]);
    };
    for (std::uint8_t i = 0; i < 4; ++i) {
        give(account(i), 500 + any(20'000));
    }
    for (int step = 0; step < 500; ++step) {
        const AccountId who = someone();
        const Address dest = Address::of(someone());
        StorageLayer layer(*m_context);
        std::string outcome;
        switch (any(6)) {
        case 0:
            outcome = call(who, declared::TransferAllowDeath { dest, amount(who) });
            break;
        case 1:
            outcome = call(who, declared::TransferKeepAlive { dest, amount(who) });
            break;
        case 2:
            outcome = call(who, declared::TransferAll { dest, any(2) == 0 });
            break;
        case 3:
            outcome = call(who, declared::Burn { Rao(amount(who).value() / 4), any(2) == 0 });
            break;
        case 4: { // a fee that goes to somebody
            const Rao fee = amount(who);
            outcome = balances::withdraw(*m_context, who, fee) ? "" : "refused";
            if (outcome.empty()) {
                balances::deposit(*m_context, *dest.id(), fee);
            }
            break;
        }
        default:
            if (issuance() < 100'000 && !exists(who)) {
                give(who, 500 + any(5'000));
            }
        }
        if (outcome.empty()) {
            layer.keep();
        }
    }
    const trie::StateTrie state = m_context->state.parent().with(m_context->state.changes());
    QCOMPARE(sumOfAccounts(state).value(), issuance());
    const auto& item = subtensor::system::kAccount;
    state.forEach(item.prefix(), std::nullopt, [&](ByteView, ByteView value) {
        const AccountInfo account = *item.decode(value);
        return QTest::qVerify(account.data.free.value() >= 500 && account.providers == 1,
            "an account below the existential deposit", "", __FILE__, __LINE__);
    });
}

QTEST_GUILESS_MAIN(BalancesTest)
#include "balances_test.moc"
