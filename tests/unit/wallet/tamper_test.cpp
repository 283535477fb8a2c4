// SPDX-License-Identifier: MIT
// No byte of a call escapes the review: changing any of them changes what is shown, or is refused.

#include "tests/unit/recorded_metadata.hpp"
#include "tests/unit/wallet/recorded_calls.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;

class TamperTest : public QObject {
    Q_OBJECT
private slots:
    void everyByteCounts_data();
    void everyByteCounts();
    void everyByteCountsOnTheRealChain();
    void everyCutIsRefused_data();
    void everyCutIsRefused();
    void everyAdditionIsRefused_data();
    void everyAdditionIsRefused();
};

namespace {

void allCalls()
{
    QTest::addColumn<QByteArray>("call");
    std::vector<test::RecordedCall> calls = test::recordedCalls();
    const std::vector<test::RecordedCall> nested = test::nestedCalls();
    calls.insert(calls.end(), nested.begin(), nested.end());
    int number = 0;
    for (const test::RecordedCall& call : calls) {
        QTest::addRow("%d %s", number++, call.name.c_str()) << QByteArray(
            reinterpret_cast<const char*>(call.bytes.data()), static_cast<qsizetype>(call.bytes.size()));
    }
}

Bytes fetched(const QByteArray& call)
{
    return toBytes(bytesOf({ call.data(), static_cast<std::size_t>(call.size()) }));
}

/// What a person sees, without the bytes themselves.
bool looksAlike(const CallReview& left, const CallReview& right)
{
    const bool same = left.palletName == right.palletName && left.callName == right.callName
        && left.standing == right.standing && left.arguments == right.arguments
        && left.wrapper == right.wrapper && left.nested.size() == right.nested.size();
    for (std::size_t i = 0; same && i < left.nested.size(); ++i) {
        if (!looksAlike(left.nested[i], right.nested[i])) {
            return false;
        }
    }
    return same;
}

} // namespace

void TamperTest::everyByteCounts_data()
{
    allCalls();
}

void TamperTest::everyByteCounts()
{
    QFETCH(QByteArray, call);
    const Bytes whole = fetched(call);
    const CallReview review = reviewCall(whole);
    QVERIFY2(review.standing != Standing::Raw, review.problem ? review.problem->text().c_str() : "");
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (unsigned change = 1; change < 256; ++change) {
            Bytes changed = whole;
            changed[i] ^= static_cast<std::byte>(change);
            const CallReview other = reviewCall(changed);
            const bool refused = other.standing == Standing::Raw && other.problem.has_value();
            QVERIFY2(refused || !looksAlike(review, other),
                qPrintable(QStringLiteral("byte %1, change %2").arg(i).arg(change)));
        }
    }
}

void TamperTest::everyByteCountsOnTheRealChain()
{
    const auto bytes = tests::recordedBytes("finney-metadata-2026-04.scale");
    const auto vectors = tests::recordedBytes("extrinsics.json");
    TAONAUT_REQUIRE_FILE(bytes);
    TAONAUT_REQUIRE_FILE(vectors);
    const auto chain = *subtensor::ChainRuntime::create(*metadata::Metadata::decode(*bytes));
    const auto* text = reinterpret_cast<const char*>(vectors->data());
    const std::vector<test::RecordedCall> calls
        = test::callsOf(nlohmann::json::parse(text, text + vectors->size(), nullptr, false));
    QVERIFY(calls.size() >= 50);
    for (const test::RecordedCall& call : calls) {
        const CallReview review = reviewCall(*chain, call.bytes);
        QCOMPARE(review.palletName + "." + review.callName, call.name);
        QVERIFY2(weakestStanding(review) != Standing::Raw, call.name.c_str());
        for (std::size_t bit = 0; bit < 8 * call.bytes.size(); ++bit) {
            Bytes changed = call.bytes;
            changed[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
            const CallReview other = reviewCall(*chain, changed);
            QVERIFY2(other.standing == Standing::Raw || !looksAlike(review, other), call.name.c_str());
        }
    }
}

void TamperTest::everyCutIsRefused_data()
{
    allCalls();
}

void TamperTest::everyCutIsRefused()
{
    QFETCH(QByteArray, call);
    const Bytes whole = fetched(call);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const CallReview cut = reviewCall(ByteView(whole).first(size));
        QVERIFY2(cut.standing == Standing::Raw && cut.problem, qPrintable(QString::number(size)));
    }
}

void TamperTest::everyAdditionIsRefused_data()
{
    allCalls();
}

void TamperTest::everyAdditionIsRefused()
{
    QFETCH(QByteArray, call);
    for (unsigned last = 0; last < 256; ++last) {
        Bytes longer = fetched(call);
        longer.push_back(static_cast<std::byte>(last));
        const CallReview review = reviewCall(longer);
        QVERIFY(review.standing == Standing::Raw);
        QVERIFY(review.problem->is(ReviewProblem::TrailingBytes));
    }
}

QTEST_GUILESS_MAIN(TamperTest)
#include "tamper_test.moc"
