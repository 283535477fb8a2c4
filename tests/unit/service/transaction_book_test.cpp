// SPDX-License-Identifier: MIT
// Every change of state happens from proven facts and from nothing else.

#include "core/base/hex.hpp"
#include "core/subtensor/runtime_events.hpp"
#include "tests/unit/service/signed_transfer.hpp"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using light::BlockRef;
using light::Level;
using service::TransactionBook;
using service::TransactionView;
using test::enter;
using test::eventsOf;
using test::SignedTransfer;
using test::signedTransfer;
using enum wallet::TransactionState;

class TransactionBookTest : public QObject {
    Q_OBJECT
private slots:
    void signedSentInBlockFinal();
    void finalBlockSkipsInBlock();
    void failureIsProvenByEvents();
    void innerFailureIsFinalWithAProblem();
    void namesTellOfAnotherRuntime();
    void oldFilesStillLoad();
    void bodyWithoutReadableEventsClaimsNothing();
    void refusalIsNoProof();
    void expiryNeedsFinalBlockAndNonce();
    void replacedBlockReturnsToSent();
    void openBlocksAndPending();
    void countsForChecks();
    void fileHoldsEverything();
    void damagedEntriesAreLeftOut_data();
    void damagedEntriesAreLeftOut();
    void bookIsBounded();
};

namespace {

BlockRef block(std::uint32_t number, std::uint8_t fill = 1)
{
    BlockRef reference { BlockNumber(number), {} };
    reference.hash.bytes.fill(std::byte { fill });
    return reference;
}

const TransactionView& first(const TransactionBook& book)
{
    return book.transactions().front();
}

bool include(TransactionBook& book, const SignedTransfer& transfer, const BlockRef& where, Level level,
    const std::optional<subtensor::DispatchError>& problem = {})
{
    const std::vector<Bytes> body { toBytes(bytesOf("inherent")), transfer.extrinsic };
    return book.enterBlock(where, level, body, test::linesOf(eventsOf(transfer.signer, 1, problem)), 5);
}

} // namespace

void TransactionBookTest::signedSentInBlockFinal()
{
    TransactionBook book;
    const SignedTransfer transfer = signedTransfer(3);
    const std::uint64_t id = enter(book, transfer);
    QVERIFY(first(book).state == Signed && book.waitsForInclusion());
    QVERIFY(first(book).hash == chain::extrinsicHash(transfer.extrinsic));
    book.markSent(id, 2);
    QVERIFY(first(book).state == Sent);
    QVERIFY(include(book, transfer, block(10), Level::Sealed));
    QVERIFY(first(book).state == InBlock && first(book).block == block(10));
    QCOMPARE(first(book).indexInBlock, 1U);
    QCOMPARE(*first(book).fee, test::kTransferFee);
    QVERIFY(!book.waitsForInclusion());
    QVERIFY(!include(book, transfer, block(10), Level::Sealed)); // once
    QVERIFY(!book.confirm([](const BlockRef&) { return false; }, 6));
    QVERIFY(book.confirm([](const BlockRef& final) { return final == block(10); }, 6));
    QVERIFY(first(book).state == Final);
    QCOMPARE(first(book).changedMs, std::int64_t(6));
    // Nothing moves a final transaction.
    book.markSent(id, 7);
    book.markRejected(id, "no", 7);
    QVERIFY(!book.retract(block(10), 7));
    QVERIFY(!book.enterNonce(transfer.signer, BlockNumber(1'000), 0, 7));
    QVERIFY(first(book).state == Final);
}

void TransactionBookTest::finalBlockSkipsInBlock()
{
    TransactionBook book;
    const SignedTransfer transfer = signedTransfer(0);
    enter(book, transfer); // the node's answer was lost
    QVERIFY(include(book, transfer, block(4), Level::Final));
    QVERIFY(first(book).state == Final);
}

void TransactionBookTest::failureIsProvenByEvents()
{
    TransactionBook book;
    const SignedTransfer transfer = signedTransfer(0);
    book.markSent(enter(book, transfer), 2);
    const auto problem = subtensor::DispatchError::of(subtensor::TokenError::FundsUnavailable);
    QVERIFY(include(book, transfer, block(4), Level::Sealed, problem));
    QVERIFY(first(book).state == InBlock); // not final yet: another block may win
    QCOMPARE(first(book).problem, std::string("Token.FundsUnavailable"));
    book.confirm([](const BlockRef&) { return true; }, 3);
    QVERIFY(first(book).state == Failed);
    QCOMPARE(*first(book).fee, test::kTransferFee);
}

namespace {

/// As if its events told of a call inside it that failed.
bool includeWithInnerFailure(TransactionBook& book, const SignedTransfer& transfer, Level level)
{
    std::vector<wallet::EventLine> lines(2);
    lines[0].extrinsic = 0;
    lines[0].kind = wallet::EventKind::BatchInterrupted;
    lines[0].problem = wallet::DispatchProblem { "Token.Frozen", "The money is frozen." };
    wallet::Argument index;
    index.name = "index";
    index.value = wallet::Number { 2, false };
    lines[0].arguments.push_back(index);
    lines[1].extrinsic = 0;
    lines[1].kind = wallet::EventKind::Success;
    return book.enterBlock(block(4), level, std::vector<Bytes> { transfer.extrinsic }, lines, 5);
}

} // namespace

void TransactionBookTest::innerFailureIsFinalWithAProblem()
{
    TransactionBook book;
    const SignedTransfer transfer = signedTransfer(0);
    enter(book, transfer);
    QVERIFY(includeWithInnerFailure(book, transfer, Level::Sealed));
    QVERIFY(first(book).state == InBlock && first(book).innerFailure && !first(book).failed());
    book.confirm([](const BlockRef&) { return true; }, 6);
    QVERIFY(first(book).state == Final);
    QCOMPARE(first(book).problem, std::string("Token.Frozen"));
    QCOMPARE(first(book).problemDocs, std::string("The money is frozen."));
    QVERIFY(first(book).failedItem == 2U);
    AccountId nine;
    nine.bytes.fill(std::byte { 9 });
    QCOMPARE(book.paidBefore(transfer.signer, nine), std::uint64_t(0)); // it may not have been paid
    const auto again = TransactionBook::fromJson(nlohmann::json::parse(book.toJson().dump()));
    QVERIFY(first(again).innerFailure && first(again).failedItem == 2U);
    QCOMPARE(first(again).problemDocs, std::string("The money is frozen."));
    // Another block wins: nothing of it stays.
    TransactionBook other;
    enter(other, transfer);
    includeWithInnerFailure(other, transfer, Level::Sealed);
    other.retract(block(4), 7);
    QVERIFY(first(other).problem.empty() && !first(other).innerFailure && !first(other).failedItem);
}

void TransactionBookTest::namesTellOfAnotherRuntime()
{
    TransactionBook book;
    enter(book, signedTransfer(0));
    nlohmann::json file = book.toJson();
    QVERIFY(file["transactions"][0]["names"] == nlohmann::json({ "Balances.transfer_keep_alive" }));
    file["transactions"][0]["names"] = { "Treasury.give_all" };
    const TransactionBook read = TransactionBook::fromJson(file);
    QVERIFY(first(read).review.standing == wallet::Standing::Raw);
    QVERIFY(first(read).review.problem->is(wallet::ReviewProblem::OtherRuntime));
    QCOMPARE(first(read).review.palletName, std::string("Treasury"));
    QCOMPARE(first(read).review.callName, std::string("give_all"));
    QVERIFY(read.counterparties().empty()); // nothing is claimed of its bytes
}

void TransactionBookTest::oldFilesStillLoad()
{
    TransactionBook book;
    enter(book, signedTransfer(0));
    nlohmann::json file = book.toJson();
    for (const char* member : { "names", "problemDocs", "innerFailure" }) {
        file["transactions"][0].erase(member);
    }
    const TransactionBook read = TransactionBook::fromJson(file);
    QVERIFY(first(read).review.standing == wallet::Standing::Understood);
    QCOMPARE(read.counterparties().size(), std::size_t(1));
}

void TransactionBookTest::bodyWithoutReadableEventsClaimsNothing()
{
    TransactionBook book;
    const SignedTransfer transfer = signedTransfer(0);
    book.markSent(enter(book, transfer), 2);
    const std::vector<Bytes> body { transfer.extrinsic };
    QVERIFY(book.awaits(body));
    for (const Bytes& events :
        { eventsOf(transfer.signer, 7), subtensor::encode(std::vector<subtensor::EventRecord>()) }) {
        QVERIFY(!book.enterBlock(block(4), Level::Final, body, test::linesOf(events), 3));
    }
    QVERIFY(first(book).state == Sent);
    // Another transaction of the same account is not this one.
    QVERIFY(!include(book, signedTransfer(1), block(4), Level::Final));
    QVERIFY(!book.awaits(std::vector<Bytes> { signedTransfer(1).extrinsic }));
}

void TransactionBookTest::refusalIsNoProof()
{
    TransactionBook book;
    const SignedTransfer transfer = signedTransfer(0);
    const std::uint64_t id = enter(book, transfer);
    book.markRejected(id, "1010: Invalid Transaction", 2);
    QVERIFY(first(book).state == Rejected);
    QCOMPARE(first(book).nodeWords, std::string("1010: Invalid Transaction"));
    QVERIFY(!book.highestPendingNonce(transfer.signer).has_value()); // the nonce is free again
    // The node lied.
    QVERIFY(include(book, transfer, block(4), Level::Final));
    QVERIFY(first(book).state == Final && first(book).nodeWords.empty());
}

void TransactionBookTest::expiryNeedsFinalBlockAndNonce()
{
    TransactionBook book;
    const SignedTransfer transfer = signedTransfer(3, 10);
    book.markSent(enter(book, transfer), 2);
    const BlockNumber end = transfer.expiresAt;
    QCOMPARE(end.value(), 74U);
    const BlockNumber before(end.value() - 1);
    QVERIFY(book.signersPastEra(before).empty());
    QVERIFY(book.signersPastEra(end) == std::vector { transfer.signer });
    QVERIFY(!book.enterNonce(transfer.signer, before, 3, 3)); // may still come
    QVERIFY(!book.enterNonce(transfer.signer, end, 4, 3)); // the nonce was used: perhaps by it
    QVERIFY(!book.enterNonce(AccountId {}, end, 3, 3));
    QVERIFY(book.enterNonce(transfer.signer, end, 3, 3));
    QVERIFY(first(book).state == Expired);
    QVERIFY(book.signersPastEra(end).empty());
}

void TransactionBookTest::replacedBlockReturnsToSent()
{
    TransactionBook book;
    const SignedTransfer transfer = signedTransfer(0);
    enter(book, transfer);
    include(book, transfer, block(4, 1), Level::Sealed);
    QVERIFY(!book.retract(block(4, 2), 3)); // another block
    QVERIFY(book.retract(block(4, 1), 3));
    QVERIFY(first(book).state == Sent);
    QVERIFY(!first(book).block && !first(book).fee && first(book).problem.empty());
    QVERIFY(include(book, transfer, block(5, 3), Level::Final));
    QVERIFY(first(book).block == block(5, 3));
}

void TransactionBookTest::openBlocksAndPending()
{
    TransactionBook book;
    const SignedTransfer one = signedTransfer(5);
    const SignedTransfer two = signedTransfer(6);
    enter(book, one);
    enter(book, two);
    QCOMPARE(*book.highestPendingNonce(one.signer), 6U);
    QCOMPARE(book.waitingAt(BlockNumber(1)).size(), std::size_t(2));
    QVERIFY(book.waitingAt(one.expiresAt).empty());
    include(book, one, block(4), Level::Sealed);
    QVERIFY(book.openBlocks(BlockNumber(3)).empty());
    QVERIFY(book.openBlocks(BlockNumber(4)) == std::vector { block(4) });
    QVERIFY(book.waitingAt(BlockNumber(1)).front().extrinsic == two.extrinsic);
    QVERIFY(!book.highestPendingNonce(AccountId {}).has_value());
}

void TransactionBookTest::countsForChecks()
{
    TransactionBook book;
    const SignedTransfer paid = signedTransfer(0, 0, 9);
    const SignedTransfer open = signedTransfer(1, 0, 8);
    enter(book, paid);
    enter(book, open);
    include(book, paid, block(4), Level::Final);
    AccountId nine;
    nine.bytes.fill(std::byte { 9 });
    AccountId eight;
    eight.bytes.fill(std::byte { 8 });
    QCOMPARE(book.paidBefore(paid.signer, nine), std::uint64_t(1));
    QCOMPARE(book.paidBefore(paid.signer, eight), std::uint64_t(0)); // not final
    QCOMPARE(book.counterparties().size(), std::size_t(2));
}

void TransactionBookTest::fileHoldsEverything()
{
    TransactionBook book;
    const SignedTransfer one = signedTransfer(5);
    const SignedTransfer two = signedTransfer(6);
    enter(book, one);
    const std::uint64_t refused = enter(book, two);
    include(book, one, block(4), Level::Sealed);
    book.markRejected(refused, "no \"money\"\n", 9);
    TransactionBook again = TransactionBook::fromJson(nlohmann::json::parse(book.toJson().dump()));
    QCOMPARE(again.transactions().size(), std::size_t(2));
    QVERIFY(again.toJson() == book.toJson());
    QVERIFY(again.transactions()[1].review.call == one.review.call);
    QVERIFY(again.transactions()[1].extrinsic == one.extrinsic);
    QVERIFY(again.confirm([](const BlockRef&) { return true; }, 10));
    QVERIFY(enter(again, signedTransfer(7)) > refused); // keys are not used twice
}

void TransactionBookTest::damagedEntriesAreLeftOut_data()
{
    QTest::addColumn<QString>("patch");
    QTest::newRow("state too high") << R"({"state": 99})";
    QTest::newRow("state negative") << R"({"state": -1})";
    QTest::newRow("no signer") << R"({"signer": null})";
    QTest::newRow("short hash") << R"({"hash": "0x12"})";
    QTest::newRow("call is no hex") << R"({"call": "zz"})";
    QTest::newRow("extrinsic is no text") << R"({"extrinsic": 5})";
    QTest::newRow("in a block, but which") << R"({"state": 3, "block": null})";
    QTest::newRow("final, but where") << R"({"state": 4, "block": "x"})";
}

void TransactionBookTest::damagedEntriesAreLeftOut()
{
    QFETCH(QString, patch);
    TransactionBook book;
    enter(book, signedTransfer(5));
    enter(book, signedTransfer(6));
    nlohmann::json file = book.toJson();
    file["transactions"][0].merge_patch(nlohmann::json::parse(patch.toStdString()));
    file["transactions"].push_back("not an object");
    const TransactionBook read = TransactionBook::fromJson(file);
    QCOMPARE(read.transactions().size(), std::size_t(1));
    QCOMPARE(first(read).nonce, 5U);
    for (const char* nothing : { "null", "[]", "5", R"({"transactions": 7})" }) {
        QVERIFY(TransactionBook::fromJson(nlohmann::json::parse(nothing)).transactions().empty());
    }
}

void TransactionBookTest::bookIsBounded()
{
    TransactionBook book;
    SignedTransfer transfer = signedTransfer(0);
    for (int i = 0; i < 5'010; ++i) {
        const std::uint64_t id = enter(book, transfer);
        book.markRejected(id, "no", 2);
    }
    QCOMPARE(book.transactions().size(), std::size_t(5'000));
}

QTEST_GUILESS_MAIN(TransactionBookTest)
#include "transaction_book_test.moc"
