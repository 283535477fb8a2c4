// SPDX-License-Identifier: MIT
// Every kind of check, passing and not. Fee 100, existential deposit 500 throughout.

#include "core/crypto/ss58.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/wallet/transfer.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;

class ChecksTest : public QObject {
    Q_OBJECT
private slots:
    void ordinaryTransfer();
    void firstTransfer();
    void lookAlike();
    void contacts();
    void lookAlikesOfContacts();
    void clipboard();
    void ownAccounts();
    void balances_data();
    void balances();
    void digestAndProof();
    void unknownCall();
    void burnAccount();
    void developmentKeys();
    void transferAll();
};

namespace {

constexpr std::uint64_t kFree = 10'000;

AccountId account(unsigned char fill)
{
    AccountId result;
    result.bytes.fill(static_cast<std::byte>(fill));
    return result;
}

AccountId alice()
{
    return crypto::accountFromSs58("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY").value();
}

const AccountId kSender = account(0x11);
const AccountId kRecipient = account(0x77);

TransferContext context()
{
    TransferContext result;
    result.signer = kSender;
    result.free = Rao(kFree);
    result.parties = { { kRecipient, Rao(1'000), 3 } };
    result.fee = Rao(100);
    result.balanceFinal = true;
    result.metadataDigestSigned = true;
    result.ownAccounts = { kSender };
    result.counterparties = { kRecipient };
    return result;
}

std::vector<Check> checksOf(const TransferPlan& plan, const TransferContext& about)
{
    return checkCall(reviewCall(transferCall(plan)), about);
}

const TransferPlan kPlan { kRecipient, Rao(1'000), true };

/// Null when the list has no check of this kind.
const Check* find(const std::vector<Check>& checks, CheckKind kind)
{
    const auto found
        = std::find_if(checks.begin(), checks.end(), [&](const Check& check) { return check.kind == kind; });
    return found == checks.end() ? nullptr : &*found;
}

bool has(const std::vector<Check>& checks, CheckKind kind, CheckVerdict verdict)
{
    const Check* check = find(checks, kind);
    return check != nullptr && check->verdict == verdict;
}

} // namespace

void ChecksTest::ordinaryTransfer()
{
    const auto checks = checksOf(kPlan, context());
    QVERIFY(!stopsSigning(checks));
    std::vector<CheckKind> kinds;
    for (const Check& check : checks) {
        kinds.push_back(check.kind);
        QVERIFY(check.verdict == CheckVerdict::Pass || check.kind == CheckKind::FeeKnown);
    }
    const std::vector<CheckKind> expected { CheckKind::FirstTransfer, CheckKind::LookAlike,
        CheckKind::AboveMinimum, CheckKind::MetadataDigest, CheckKind::BalanceProven, CheckKind::FeeKnown };
    QVERIFY(kinds == expected);
    QCOMPARE(find(checks, CheckKind::FirstTransfer)->count, std::uint64_t(3));
    QCOMPARE(find(checks, CheckKind::LookAlike)->count, std::uint64_t(2));
    QCOMPARE(find(checks, CheckKind::AboveMinimum)->amount->value(), std::uint64_t(8'900));
    QCOMPARE(find(checks, CheckKind::FeeKnown)->amount->value(), std::uint64_t(100));
}

void ChecksTest::firstTransfer()
{
    TransferContext about = context();
    about.parties.front().paidBefore = 0;
    const auto checks = checksOf(kPlan, about);
    QVERIFY(has(checks, CheckKind::FirstTransfer, CheckVerdict::Note));
    QCOMPARE(*find(checks, CheckKind::FirstTransfer)->account, kRecipient);
    QVERIFY(!stopsSigning(checks));
}

void ChecksTest::contacts()
{
    TransferContext about = context();
    about.parties.front().paidBefore = 0;
    about.counterparties.clear();
    about.contacts = { { kRecipient, "Friend", "", Trust::Unmarked } };
    auto checks = checksOf(kPlan, about);
    QVERIFY(has(checks, CheckKind::Contact, CheckVerdict::Info));
    QVERIFY(has(checks, CheckKind::FirstTransfer, CheckVerdict::Note));
    QVERIFY(!stopsSigning(checks));

    about.contacts.front().trust = Trust::Trusted;
    checks = checksOf(kPlan, about);
    QVERIFY(has(checks, CheckKind::Contact, CheckVerdict::Pass));
    QVERIFY(find(checks, CheckKind::FirstTransfer) == nullptr); // passes quietly
    QVERIFY(has(checks, CheckKind::LookAlike, CheckVerdict::Pass));

    about.contacts.front().trust = Trust::Blocked;
    about.parties.front().paidBefore = 3; // whatever was before
    checks = checksOf(kPlan, about);
    QVERIFY(has(checks, CheckKind::Contact, CheckVerdict::Stop));
    QCOMPARE(*find(checks, CheckKind::Contact)->account, kRecipient);
    QVERIFY(stopsSigning(checks));
    QVERIFY(find(checksOf({ account(0x78), Rao(1'000), true }, about), CheckKind::Contact) == nullptr);
}

void ChecksTest::lookAlikesOfContacts()
{
    AccountId similar = kRecipient;
    similar.bytes[31] ^= std::byte { 1 };
    TransferContext about = context();
    about.counterparties.clear();
    about.contacts = { { kRecipient, "Friend", "", Trust::Trusted } };
    QVERIFY(has(checksOf({ similar, Rao(1'000), true }, about), CheckKind::LookAlike, CheckVerdict::Stop));
    about.contacts.front().trust = Trust::Blocked;
    QVERIFY(has(checksOf({ similar, Rao(1'000), true }, about), CheckKind::LookAlike, CheckVerdict::Pass));
    // A contact is known by itself, like a counterparty.
    about.contacts.push_back({ similar, "Other", "", Trust::Unmarked });
    about.counterparties = { kRecipient };
    QVERIFY(has(checksOf({ similar, Rao(1'000), true }, about), CheckKind::LookAlike, CheckVerdict::Pass));
}

void ChecksTest::lookAlike()
{
    AccountId similar = kRecipient;
    similar.bytes[31] ^= std::byte { 1 };
    const auto checks = checksOf({ similar, Rao(1'000), true }, context());
    QVERIFY(has(checks, CheckKind::LookAlike, CheckVerdict::Stop));
    QCOMPARE(*find(checks, CheckKind::LookAlike)->account, kRecipient);
    QVERIFY(stopsSigning(checks));

    TransferContext about = context();
    about.counterparties.push_back(similar); // known by itself
    QVERIFY(!stopsSigning(checksOf({ similar, Rao(1'000), true }, about)));
}

void ChecksTest::clipboard()
{
    TransferContext about = context();
    QVERIFY(find(checksOf(kPlan, about), CheckKind::ClipboardMatch) == nullptr);
    about.clipboard = std::optional<AccountId>(kRecipient);
    QVERIFY(has(checksOf(kPlan, about), CheckKind::ClipboardMatch, CheckVerdict::Pass));
    about.clipboard = std::optional<AccountId>(kSender);
    QVERIFY(has(checksOf(kPlan, about), CheckKind::ClipboardMatch, CheckVerdict::Info));
    about.clipboard = std::optional<AccountId>();
    QVERIFY(has(checksOf(kPlan, about), CheckKind::ClipboardMatch, CheckVerdict::Info));
}

void ChecksTest::ownAccounts()
{
    TransferContext about = context();
    about.ownAccounts.push_back(kRecipient);
    QVERIFY(has(checksOf(kPlan, about), CheckKind::OwnAccount, CheckVerdict::Info));
    QVERIFY(has(checksOf({ kSender, Rao(1), true }, about), CheckKind::OwnAccount, CheckVerdict::Note));
}

void ChecksTest::balances_data()
{
    QTest::addColumn<quint64>("amount");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<quint64>("frozen");
    QTest::addColumn<quint64>("recipientFree");
    QTest::addColumn<int>("kind"); // the one that is not Pass, or AboveMinimum
    QTest::addColumn<int>("verdict");
    QTest::addColumn<quint64>("figure");
    const auto row = [](const char* name, quint64 amount, bool keepAlive, quint64 frozen, quint64 there,
                         CheckKind kind, CheckVerdict verdict, quint64 figure) {
        QTest::newRow(name) << amount << keepAlive << frozen << there << int(kind) << int(verdict) << figure;
    };
    using enum CheckKind;
    using enum CheckVerdict;
    row("leaves the deposit", 9'400, true, 0, 1'000, AboveMinimum, Pass, 500);
    row("leaves one less", 9'401, true, 0, 1'000, AboveMinimum, Stop, 499);
    row("everything, keep-alive", 9'900, true, 0, 1'000, AboveMinimum, Stop, 0);
    row("one more than there is", 9'901, true, 0, 1'000, BalanceSuffices, Stop, 9'400);
    row("far more than there is", ~quint64 { 0 }, false, 0, 1'000, BalanceSuffices, Stop, 9'900);
    row("everything, may die", 9'900, false, 0, 1'000, WouldReap, Note, 0);
    row("dust lost with the account", 9'600, false, 0, 1'000, WouldReap, Note, 300);
    row("frozen money stays", 6'901, true, 3'000, 1'000, BalanceSuffices, Stop, 6'900);
    row("frozen keeps the account", 9'500, false, 200, 1'000, AboveMinimum, Stop, 400);
    row("creates the recipient", 500, true, 0, 0, AboveMinimum, Pass, 9'400);
    row("too little to create it", 499, true, 0, 0, AboveMinimum, Stop, 499);
    row("little to one who has", 1, true, 0, 500, AboveMinimum, Pass, 9'899);
}

void ChecksTest::balances()
{
    QFETCH(quint64, amount);
    QFETCH(bool, keepAlive);
    QFETCH(quint64, frozen);
    QFETCH(quint64, recipientFree);
    QFETCH(int, kind);
    QFETCH(int, verdict);
    QFETCH(quint64, figure);
    TransferContext about = context();
    about.frozen = Rao(frozen);
    about.parties.front().free = Rao(recipientFree);
    const auto checks = checksOf({ kRecipient, Rao(amount), keepAlive }, about);
    QVERIFY(has(checks, static_cast<CheckKind>(kind), static_cast<CheckVerdict>(verdict)));
    QCOMPARE(quint64(find(checks, static_cast<CheckKind>(kind))->amount->value()), figure);
    QCOMPARE(stopsSigning(checks), static_cast<CheckVerdict>(verdict) == CheckVerdict::Stop);
}

void ChecksTest::digestAndProof()
{
    TransferContext about = context();
    about.metadataDigestSigned = false;
    about.balanceFinal = false;
    const auto checks = checksOf(kPlan, about);
    QVERIFY(has(checks, CheckKind::MetadataDigest, CheckVerdict::Note));
    QVERIFY(has(checks, CheckKind::BalanceProven, CheckVerdict::Note));
    QVERIFY(!stopsSigning(checks));
}

void ChecksTest::unknownCall()
{
    const auto checks = checkCall(reviewCall(Bytes(40, std::byte { 7 })), context());
    QVERIFY(has(checks, CheckKind::KnownCall, CheckVerdict::Stop));
    QVERIFY(find(checks, CheckKind::AboveMinimum) == nullptr); // nothing is claimed about its effect
    QVERIFY(find(checksOf(kPlan, context()), CheckKind::KnownCall) == nullptr);
}

void ChecksTest::burnAccount()
{
    QVERIFY(has(
        checksOf({ AccountId {}, Rao(1'000), true }, context()), CheckKind::BurnAccount, CheckVerdict::Stop));
}

void ChecksTest::developmentKeys()
{
    TransferContext about = context();
    QVERIFY(
        has(checksOf({ alice(), Rao(1'000), true }, about), CheckKind::DevelopmentKey, CheckVerdict::Stop));
    about.realMoney = false;
    QVERIFY(
        has(checksOf({ alice(), Rao(1'000), true }, about), CheckKind::DevelopmentKey, CheckVerdict::Note));
    about.signer = alice();
    QVERIFY(find(checksOf(kPlan, about), CheckKind::DevelopmentKey) == nullptr);
    about.realMoney = true;
    const auto checks = checksOf(kPlan, about);
    QVERIFY(has(checks, CheckKind::DevelopmentKey, CheckVerdict::Stop));
    QCOMPARE(*find(checks, CheckKind::DevelopmentKey)->account, alice());
}

void ChecksTest::transferAll()
{
    using namespace subtensor::balances;
    const auto all = [](bool keepAlive) {
        return reviewCall(
            subtensor::encodeCall(Call(TransferAll { subtensor::Address::of(kRecipient), keepAlive })));
    };
    CallReview review = all(true);
    QVERIFY(has(checkCall(review, context()), CheckKind::AboveMinimum, CheckVerdict::Pass));
    review = all(false);
    QVERIFY(has(checkCall(review, context()), CheckKind::WouldReap, CheckVerdict::Note));
    TransferContext poor = context();
    poor.free = Rao(550);
    QVERIFY(has(checkCall(review, poor), CheckKind::BalanceSuffices, CheckVerdict::Stop));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
