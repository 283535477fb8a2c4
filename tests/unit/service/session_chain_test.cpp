// SPDX-License-Identifier: MIT
// The real session on the embedded chain: any call from its bytes to its events, and what is read of the
// chain.

#include "core/service/block_contents.hpp"
#include "core/service/known_chains.hpp"
#include "core/service/live_session.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/pallets/system_calls.hpp"

#include <QTemporaryDir>
#include <QtTest>

using namespace taonaut;
using namespace taonaut::service;

class SessionChainTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void anyCallIsReviewedSignedAndFound();
    void readsStorageAndKeys();
    void callsTheRuntime();
    void rawCallsAreNotSigned();
    void theRuntimeIsPinned();
    void runsTheLyingServerTest();
    void leavesAndComesBack();

private:
    /// Awaits the end of a request: finished, failed or one of the answers.
    bool ended(RequestId request);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<TaskRunner> m_tasks;
    std::unique_ptr<LiveSession> m_session;
    AccountId m_alice;
    RequestId m_last = 0; // that ended
    std::optional<Error> m_error; // of it
    std::shared_ptr<const ReviewSheet> m_sheet;
    std::shared_ptr<const ProvenValues> m_values;
    std::shared_ptr<const BlockContents> m_block;
    KeyPage m_keys;
    Bytes m_answer;
    std::vector<AttackVerdict> m_verdicts;
};

void SessionChainTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<Profile>(m_folder->filePath("profile").toStdString());
    m_tasks = std::make_unique<TaskRunner>();
    LiveSessionOptions options;
    options.node.program = TAONAUT_NODE_COMMAND;
    options.node.port = 21'944;
    options.wallets = m_folder->filePath("wallets").toStdString();
    m_session = std::make_unique<LiveSession>(*m_profile, *m_tasks, std::move(options));
    const auto note = [this](RequestId id, std::optional<Error> error = {}) {
        m_error = std::move(error);
        m_last = id;
    };
    connect(m_session.get(), &Session::finished, this, [note](RequestId id) { note(id); });
    connect(m_session.get(), &Session::failed, this,
        [note](RequestId id, const Error& error) { note(id, error); });
    connect(m_session.get(), &Session::reviewReady, this, [this, note](RequestId id, auto sheet) {
        m_sheet = std::move(sheet);
        note(id);
    });
    connect(m_session.get(), &Session::storageRead, this, [this, note](RequestId id, auto values) {
        m_values = std::move(values);
        note(id);
    });
    connect(m_session.get(), &Session::keysListed, this, [this, note](RequestId id, const KeyPage& page) {
        m_keys = page;
        note(id);
    });
    connect(m_session.get(), &Session::runtimeAnswered, this, [this, note](RequestId id, const auto& answer) {
        m_answer = answer.value;
        note(id);
    });
    connect(m_session.get(), &Session::blockRead, this, [this, note](RequestId id, auto contents) {
        m_block = std::move(contents);
        note(id);
    });
    connect(m_session.get(), &Session::attackJudged, this,
        [this](RequestId, const AttackVerdict& verdict) { m_verdicts.push_back(verdict); });
    // Nothing can be read before.
    QVERIFY(ended(m_session->readBlock(std::nullopt)) && m_error->is(ReviewError::NotFollowing));
    QVERIFY(ended(m_session->readStorage({})) && m_error->is(ReviewError::NotFollowing));
    QVERIFY(ended(m_session->listKeys({}, {}, 1)) && m_error->is(ReviewError::NotFollowing));
    QVERIFY(ended(m_session->callRuntime("Core_version", {})) && m_error->is(ReviewError::NotFollowing));
    QVERIFY(ended(m_session->review(CallRequest {})) && m_error->is(ReviewError::NotFollowing));
    m_session->start();
    QVERIFY(ended(m_session->useDevelopmentAccount("Alice")) && !m_error);
    m_alice = *m_session->snapshot()->selected;
    QTRY_VERIFY_WITH_TIMEOUT(m_session->snapshot()->runtime != nullptr, 30'000);
    QVERIFY(!m_session->snapshot()->runtimeProblem);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->snapshot()->chain.phase == Phase::Following, 30'000);
}

void SessionChainTest::cleanupTestCase()
{
    m_session.reset();
}

bool SessionChainTest::ended(RequestId request)
{
    return QTest::qWaitFor([&] { return m_last == request; }, 30'000);
}

void SessionChainTest::anyCallIsReviewedSignedAndFound()
{
    subtensor::system::Remark remark;
    remark.remark = toBytes(bytesOf("for the record"));
    const auto call = m_session->snapshot()->runtime->encodeCall(subtensor::system::Call(remark));
    QVERIFY(call.has_value());
    QVERIFY(ended(m_session->review(CallRequest { m_alice, *call })));
    QVERIFY2(!m_error, m_error ? m_error->text().c_str() : "");
    QCOMPARE(m_sheet->call.callName, std::string("remark"));
    QVERIFY(m_sheet->metadataDigest.has_value()); // signed with every call where the runtime checks it
    QCOMPARE(m_sheet->extra.era.period, 64U);
    QVERIFY(!m_sheet->fee.isZero());
    QVERIFY(ended(m_session->confirm(m_sheet->id)) && m_error->is(ReviewError::NotTyped));
    QVERIFY(ended(m_session->confirm(m_sheet->id, "remark")));
    QVERIFY2(!m_error, m_error ? m_error->text().c_str() : "");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->snapshot()->transactions.front().state == wallet::TransactionState::Final, 30'000);
    const TransactionView sent = m_session->snapshot()->transactions.front();
    QVERIFY(sent.problem.empty() && !sent.innerFailure && sent.fee);
    // Its block, as words.
    QVERIFY(ended(m_session->readBlock(sent.block->hash)));
    QVERIFY2(!m_error, m_error ? m_error->text().c_str() : "");
    QVERIFY(m_block->block == *sent.block && !m_block->eventsProblem);
    const BlockExtrinsic& found = m_block->extrinsics.at(sent.indexInBlock);
    QVERIFY(found.hash == sent.hash && found.signer == m_alice && !found.unreadable);
    QCOMPARE(neutralText(found.review.arguments.at(0)), std::string("\"for the record\""));
    QVERIFY(found.outcome && found.outcome->success && found.outcome->fee == sent.fee);
    // What the author put in names nobody.
    QVERIFY(!m_block->extrinsics.front().signer);
    QCOMPARE(m_block->extrinsics.front().review.palletName, std::string("Timestamp"));
}

void SessionChainTest::readsStorageAndKeys()
{
    const Bytes prefix = subtensor::system::kAccount.prefix();
    QVERIFY(ended(m_session->listKeys(prefix, {}, 2)) && !m_error);
    QCOMPARE(m_keys.keys.size(), std::size_t(2));
    QVERIFY(m_keys.level == light::Level::Reported && m_keys.source.starts_with("ws://"));
    const Bytes second = m_keys.keys.back();
    QVERIFY(ended(m_session->listKeys(prefix, m_keys.keys.front(), 1)) && !m_error);
    QVERIFY(m_keys.keys.at(0) == second);
    const Bytes missing = subtensor::system::kAccount.key(AccountId {});
    QVERIFY(ended(m_session->readStorage({ second, missing })) && !m_error);
    QVERIFY(m_values->at(0).value().has_value() && m_values->at(0).level() >= light::Level::Sealed);
    QVERIFY(!m_values->at(1).value().has_value()); // proven to be absent
}

void SessionChainTest::callsTheRuntime()
{
    QVERIFY(ended(m_session->callRuntime("Core_version", {})) && !m_error);
    QVERIFY(!m_answer.empty());
    QVERIFY(ended(m_session->callRuntime("Core_nothing", {})) && m_error->is(LinkError::Refused));
}

void SessionChainTest::rawCallsAreNotSigned()
{
    QVERIFY(ended(m_session->review(CallRequest { m_alice, Bytes { std::byte { 0xfe }, std::byte { 1 } } })));
    QVERIFY2(!m_error, m_error ? m_error->text().c_str() : "");
    QVERIFY(m_sheet->call.standing == wallet::Standing::Raw);
    QVERIFY(ended(m_session->confirm(m_sheet->id, m_sheet->typedWord)));
    QVERIFY(m_error && m_error->is(ReviewError::Stopped));
}

void SessionChainTest::theRuntimeIsPinned()
{
    QVERIFY(m_session->snapshot()->runtimeTrust == RuntimeTrust::Pinned);
    QVERIFY(m_session->snapshot()->runtimeProviders.empty());
    const NetworkView* local = m_session->snapshot()->networkView(Network::Local);
    QVERIFY(local->checkpoint->source == CheckpointSource::Genesis && !local->problem);
    QVERIFY(local->genesis == m_session->snapshot()->chain.genesisHash);
}

void SessionChainTest::runsTheLyingServerTest()
{
    const RequestId request = m_session->runLyingServerTest();
    QVERIFY(ended(m_session->runLyingServerTest()) && m_error->is(NetworkError::TestRuns));
    QTRY_VERIFY_WITH_TIMEOUT(!m_verdicts.empty(), 60'000);
    QVERIFY(m_verdicts.front().outcome != AttackVerdict::Outcome::Failed);
    // Leaving the network ends it.
    QVERIFY(ended(m_session->useNetwork(Network::Test)));
    QVERIFY(request != 0 && m_session->snapshot()->chain.network == Network::Test);
    const std::size_t judged = m_verdicts.size();
    QTest::qWait(500);
    QCOMPARE(m_verdicts.size(), judged);
    QVERIFY(ended(m_session->useNetwork(Network::Local)) && !m_error);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->snapshot()->chain.phase == Phase::Following, 30'000);
}

void SessionChainTest::leavesAndComesBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_session->snapshot()->runtime != nullptr, 30'000);
    subtensor::system::Remark remark;
    remark.remark = toBytes(bytesOf("pending"));
    const auto call = m_session->snapshot()->runtime->encodeCall(subtensor::system::Call(remark));
    QVERIFY(ended(m_session->review(CallRequest { m_alice, *call })) && !m_error);
    const std::uint64_t reviewId = m_sheet->id;
    const std::size_t sent = m_session->snapshot()->transactions.size();
    QVERIFY(sent > 0);
    // The public test network has no start to prove from: nobody is asked anything.
    QVERIFY(ended(m_session->useNetwork(Network::Test)) && m_error->is(KnownChainError::NoVerifiedStart));
    QVERIFY(m_session->snapshot()->transactions.empty());
    QVERIFY(m_session->snapshot()->runtime == nullptr);
    QVERIFY(m_session->snapshot()->selectedAccount()->unlocked); // open keys stay open
    QVERIFY(ended(m_session->confirm(reviewId, "remark")) && m_error->is(ReviewError::UnknownReview));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->nodeProcessId(), std::int64_t { 0 }, 30'000); // it was asked to end
    QVERIFY(ended(m_session->useNetwork(Network::Local)) && !m_error);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->snapshot()->chain.phase == Phase::Following, 30'000);
    QCOMPARE(m_session->snapshot()->transactions.size(), sent);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->snapshot()->runtimeTrust == RuntimeTrust::Pinned, 30'000);
    QVERIFY(ended(m_session->review(CallRequest { m_alice, *call })) && !m_error);
}

QTEST_GUILESS_MAIN(SessionChainTest)
#include "session_chain_test.moc"
