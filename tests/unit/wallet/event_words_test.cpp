// SPDX-License-Identifier: MIT
// What events say, and what they add up to for a transaction.

#include "core/scale/encoder.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/wallet/event_words.hpp"
#include "tests/unit/recorded_metadata.hpp"
#include "tests/unit/wallet/recorded_calls.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;

class EventWordsTest : public QObject {
    Q_OBJECT
private slots:
    void transfersAndStake();
    void unknownEventsAreGeneric();
    void phases();
    void failuresAreNamedAndExplained();
    void success();
    void innerFailures_data();
    void innerFailures();
    void forceBatchNamesItsFirstFailure();
    void everyKindIsOfAnEventThatExists();
    void garbageIsRefused();
    void recordedRuntimes_data();
    void recordedRuntimes();
};

namespace {

const subtensor::ChainRuntime& runtime()
{
    return *subtensor::ChainRuntime::declared();
}

/// Writes System.Events, by the numbers that a chain gives its events.
class EventWriter {
public:
    explicit EventWriter(const metadata::Metadata& chain = runtime().metadata())
        : m_chain(chain)
    {
    }
    /// fields: encoded.
    EventWriter& event(
        std::string_view pallet, std::string_view name, const Bytes& fields, std::uint32_t of = 1)
    {
        m_records.u8(0).u32(of);
        return body(pallet, name, fields);
    }
    EventWriter& initialization(std::string_view pallet, std::string_view name, const Bytes& fields)
    {
        m_records.u8(2);
        return body(pallet, name, fields);
    }
    [[nodiscard]] Bytes take()
    {
        scale::Encoder out;
        out.compact(m_count).raw(m_records.view());
        return out.take();
    }
    [[nodiscard]] std::vector<EventLine> lines() { return eventLines(runtime(), take()).value(); }

private:
    EventWriter& body(std::string_view pallet, std::string_view name, const Bytes& fields)
    {
        const metadata::Case* event = m_chain.event(pallet, name);
        if (event == nullptr) {
            qFatal("no event %s", std::string(name).c_str());
        }
        m_records.u8(m_chain.pallet(pallet)->index).u8(event->index).raw(fields).compact(0U);
        ++m_count;
        return *this;
    }

    const metadata::Metadata& m_chain;
    scale::Encoder m_records;
    std::uint32_t m_count = 0;
};

constexpr std::uint8_t kModule = 3;
constexpr std::uint8_t kToken = 7;

Bytes bytesFrom(std::initializer_list<unsigned> values)
{
    Bytes result;
    for (const unsigned value : values) {
        result.push_back(static_cast<std::byte>(value));
    }
    return result;
}

/// Balances.InsufficientBalance.
Bytes insufficient()
{
    const metadata::Metadata& chain = runtime().metadata();
    return bytesFrom({ kModule, chain.pallet("Balances")->index,
        chain.error("Balances", "InsufficientBalance")->index, 0, 0, 0 });
}

Bytes joined(const Bytes& left, const Bytes& right)
{
    Bytes result = left;
    append(result, right);
    return result;
}

/// compact weight, class, pays.
const Bytes kInfo = bytesFrom({ 0, 0, 0, 0 });
const Bytes kErr = bytesFrom({ 1 });

} // namespace

void EventWordsTest::transfersAndStake()
{
    const Bytes transfer
        = scale::Encoder().raw(test::account(1).view()).raw(test::account(2).view()).u64(7).take();
    const Bytes added = scale::Encoder()
                            .raw(test::account(1).view())
                            .raw(test::account(2).view())
                            .u64(100)
                            .u64(90)
                            .u16(12)
                            .u64(1)
                            .take();
    const auto lines = EventWriter()
                           .event("Balances", "Transfer", transfer)
                           .event("SubtensorModule", "StakeAdded", added)
                           .lines();
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY(lines[0].kind == EventKind::Transfer && lines[0].extrinsic == 1U);
    QVERIFY(*lines[0].argument("from")->account() == test::account(1));
    QVERIFY(lines[0].argument("amount")->role == Role::Tao);
    QVERIFY(lines[1].kind == EventKind::StakeAdded && !lines[1].problem);
    QVERIFY(lines[1].arguments[3].role == Role::Alpha);
    QVERIFY(lines[1].arguments[3].netuid == NetUid(12)); // by the only subnet beside it
    QVERIFY(lines[1].arguments[4].role == Role::Subnet);
}

void EventWordsTest::unknownEventsAreGeneric()
{
    const auto lines = EventWriter()
                           .event("SubtensorModule", "NetworkRateLimitSet", scale::Encoder().u64(9).take())
                           .lines();
    QVERIFY(lines[0].kind == EventKind::Other);
    QCOMPARE(lines[0].pallet, std::string("SubtensorModule"));
    QCOMPARE(lines[0].name, std::string("NetworkRateLimitSet"));
    QCOMPARE(*lines[0].arguments[0].number(), std::uint64_t(9));
    QVERIFY(lines[0].argument("nothing") == nullptr);
}

void EventWordsTest::phases()
{
    const auto lines = EventWriter()
                           .initialization("System", "CodeUpdated", {})
                           .event("System", "CodeUpdated", {}, 4)
                           .lines();
    QVERIFY(!lines[0].extrinsic && !lines[0].finalization);
    QVERIFY(lines[1].extrinsic == 4U);
}

void EventWordsTest::failuresAreNamedAndExplained()
{
    auto lines = EventWriter().event("System", "ExtrinsicFailed", joined(insufficient(), kInfo)).lines();
    QVERIFY(lines[0].kind == EventKind::Failure);
    QCOMPARE(lines[0].problem->name, std::string("Balances.InsufficientBalance"));
    QVERIFY(!lines[0].problem->docs.empty());
    const auto outcome = outcomeOf(lines, 1);
    QVERIFY(outcome && !outcome->success && outcome->problem == lines[0].problem);
    lines = EventWriter().event("System", "ExtrinsicFailed", joined(bytesFrom({ kToken, 5 }), kInfo)).lines();
    QCOMPARE(lines[0].problem->name, std::string("Token.Frozen"));
    lines = EventWriter().event("System", "ExtrinsicFailed", joined(bytesFrom({ 2 }), kInfo)).lines();
    QCOMPARE(lines[0].problem->name, std::string("BadOrigin"));
    // An error that the chain itself does not name.
    lines = EventWriter()
                .event("System", "ExtrinsicFailed", joined(bytesFrom({ kModule, 5, 250, 0, 0, 0 }), kInfo))
                .lines();
    QCOMPARE(lines[0].problem->name, std::string("Module(5, 250)"));
}

void EventWordsTest::success()
{
    const Bytes fee = scale::Encoder().raw(test::account(1).view()).u64(321).u64(0).take();
    const auto lines = EventWriter()
                           .event("TransactionPayment", "TransactionFeePaid", fee)
                           .event("System", "ExtrinsicSuccess", kInfo)
                           .lines();
    const auto outcome = outcomeOf(lines, 1);
    QVERIFY(outcome && outcome->success && !outcome->problem && !outcome->failedItem);
    QVERIFY(outcome->fee == Rao(321));
    QVERIFY(!outcomeOf(lines, 2)); // of another transaction nothing is known
}

void EventWordsTest::innerFailures_data()
{
    QTest::addColumn<QString>("pallet");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QByteArray>("before"); // fields before the error
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("item"); // -1: none
    QTest::newRow("interrupted batch")
        << "Utility"
        << "BatchInterrupted" << QByteArray("\3\0\0\0", 4) << QByteArray() << 3;
    QTest::newRow("item") << "Utility"
                          << "ItemFailed" << QByteArray() << QByteArray() << 0;
    QTest::newRow("proxy") << "Proxy"
                           << "ProxyExecuted" << QByteArray("\1") << QByteArray() << -1;
    QTest::newRow("sudo") << "Sudo"
                          << "Sudid" << QByteArray("\1") << QByteArray() << -1;
    QTest::newRow("in another name") << "Utility"
                                     << "DispatchedAs" << QByteArray("\1") << QByteArray() << -1;
    QTest::newRow("multisig") << "Multisig"
                              << "MultisigExecuted"
                              << QByteArray(32, '\1') + QByteArray(8, '\0') + QByteArray(32, '\2')
            + QByteArray(32, '\3') + QByteArray("\1")
                              << QByteArray() << -1;
}

void EventWordsTest::innerFailures()
{
    QFETCH(QString, pallet);
    QFETCH(QString, event);
    QFETCH(QByteArray, before);
    QFETCH(int, item);
    const Bytes lead = toBytes(bytesOf({ before.data(), static_cast<std::size_t>(before.size()) }));
    const auto lines = EventWriter()
                           .event(pallet.toStdString(), event.toStdString(), joined(lead, insufficient()))
                           .event("System", "ExtrinsicSuccess", kInfo)
                           .lines();
    QVERIFY(lines[0].kind != EventKind::Other);
    const auto outcome = outcomeOf(lines, 1);
    QVERIFY(outcome && outcome->success); // the transaction itself
    QCOMPARE(outcome->problem->name, std::string("Balances.InsufficientBalance"));
    QCOMPARE(outcome->failedItem ? int(*outcome->failedItem) : -1, item);
    // The same without failure.
    if (!lead.empty() && lead.back() == std::byte { 1 }) {
        Bytes fine = lead;
        fine.back() = std::byte { 0 };
        const auto passed = EventWriter()
                                .event(pallet.toStdString(), event.toStdString(), fine)
                                .event("System", "ExtrinsicSuccess", kInfo)
                                .lines();
        QVERIFY(!outcomeOf(passed, 1)->problem);
    }
}

void EventWordsTest::forceBatchNamesItsFirstFailure()
{
    const auto lines = EventWriter()
                           .event("Utility", "ItemCompleted", {})
                           .event("Utility", "ItemFailed", insufficient())
                           .event("Utility", "ItemCompleted", {})
                           .event("Utility", "ItemFailed", bytesFrom({ 2 }))
                           .event("Utility", "BatchCompletedWithErrors", {})
                           .event("System", "ExtrinsicSuccess", kInfo)
                           .lines();
    const auto outcome = outcomeOf(lines, 1);
    QVERIFY(outcome->failedItem == 1U);
    QCOMPARE(outcome->problem->name, std::string("Balances.InsufficientBalance"));
}

// A misspelt name would leave an event without its sentence, silently.
void EventWordsTest::everyKindIsOfAnEventThatExists()
{
    for (const auto& [pallet, event] : eventsWithWords()) {
        QVERIFY2(runtime().metadata().event(pallet, event) != nullptr, std::string(event).c_str());
    }
}

void EventWordsTest::garbageIsRefused()
{
    QVERIFY(!eventLines(runtime(), bytesOf("\xff\xff\xff\xff")).has_value());
    QVERIFY(!eventLines(runtime(), {}).has_value());
    Bytes cut = EventWriter().event("System", "ExtrinsicSuccess", kInfo).take();
    cut.pop_back();
    QVERIFY(!eventLines(runtime(), cut).has_value());
}

void EventWordsTest::recordedRuntimes_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("spec 393") << "finney-metadata-2026-04.scale";
    QTest::newRow("spec 365") << "finney-metadata-2025-12.scale";
    QTest::newRow("spec 343") << "finney-metadata-v14-343.scale";
}

void EventWordsTest::recordedRuntimes()
{
    QFETCH(QString, file);
    const auto bytes = tests::recordedBytes(file.toStdString());
    TAONAUT_REQUIRE_FILE(bytes);
    const auto chain = *subtensor::ChainRuntime::create(*metadata::Metadata::decode(*bytes));
    // Its own numbers of errors and events.
    const metadata::Case* error = chain->metadata().error("SubtensorModule", "NotEnoughBalanceToStake");
    const Bytes failure = bytesFrom({ kModule, 7, error->index, 0, 0, 0 });
    const Bytes interrupted = joined(bytesFrom({ 2, 0, 0, 0 }), failure);
    const auto lines = eventLines(*chain,
        EventWriter(chain->metadata())
            .event("Utility", "BatchInterrupted", interrupted)
            .event("System", "ExtrinsicSuccess", kInfo)
            .take());
    QVERIFY(lines.has_value());
    const auto outcome = outcomeOf(*lines, 1);
    QVERIFY(outcome && outcome->success && outcome->failedItem == 2U);
    QCOMPARE(outcome->problem->name, std::string("SubtensorModule.NotEnoughBalanceToStake"));
    QVERIFY(!outcome->problem->docs.empty());
}

QTEST_GUILESS_MAIN(EventWordsTest)
#include "event_words_test.moc"
