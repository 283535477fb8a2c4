// SPDX-License-Identifier: MIT
// Executing a block that is given: every reason to refuse it.

#include "core/consensus/aura.hpp"
#include "core/node/author.hpp"
#include "core/node/runtime/executive.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/node/runtime/timestamp/timestamp.hpp"
#include "node_fixture.hpp"

#include <QtTest>
#include <set>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;

class ExecuteTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void accepted();
    void wrongParent();
    void badDigest();
    void slotNotIncreasing();
    void missingInherent();
    void inherentRefused();
    void extrinsicRefused();
    void wrongExtrinsicsRoot();
    void wrongStateRoot();
    void endOfTheHeight();
    void reasonNames();

private:
    /// The root of the body is made to fit, so that what a test breaks is the only thing that is broken.
    [[nodiscard]] Result<BlockOutcome> execute();

    std::unique_ptr<Chain> m_chain;
    BlockPtr m_original;
    chain::Header m_header;
    std::vector<Bytes> m_body;
    BlockId m_parent;
    bool m_fitBody = true;
};

#define VERIFY_REASON(outcome, reason)                                                                       \
    do {                                                                                                     \
        const auto verified = (outcome);                                                                     \
        QVERIFY2(!verified, "accepted");                                                                     \
        QVERIFY2(verified.error().is(reason), verified.error().text().c_str());                              \
    } while (false)

void ExecuteTest::initTestCase()
{
    m_chain = openChain();
    QVERIFY(m_chain->submit(transferOf(*m_chain, account(1), Rao(Rao::kPerTao)), kStart));
    m_original = m_chain->block(*m_chain->authorBlock(later(Milliseconds(250))));
}

void ExecuteTest::init()
{
    m_header = m_original->header;
    m_body = m_original->extrinsics;
    m_parent = { m_original->header.parentHash, BlockNumber(3) };
    m_fitBody = true;
}

Result<BlockOutcome> ExecuteTest::execute()
{
    static const PublishedMetadata metadata { Milliseconds(250) };
    static const RuntimeSettings settings { Milliseconds(250), metadata, nullptr };
    if (m_fitBody) {
        m_header.extrinsicsRoot = chain::extrinsicsRoot(m_body);
    }
    return executeBlock(
        settings, *m_chain->stateAt(m_original->header.parentHash), m_parent, m_header, m_body);
}

void ExecuteTest::accepted()
{
    const auto outcome = execute();
    QVERIFY2(outcome, outcome ? "" : outcome.error().text().c_str());
    QVERIFY(outcome->state.root() == m_original->header.stateRoot);
}

void ExecuteTest::wrongParent()
{
    m_header.number = BlockNumber(5);
    VERIFY_REASON(execute(), NodeError::WrongParent);
    init();
    m_header.parentHash = m_original->hash;
    VERIFY_REASON(execute(), NodeError::WrongParent);
}

void ExecuteTest::badDigest()
{
    m_header.digest.clear();
    VERIFY_REASON(execute(), NodeError::BadDigest);
    init();
    m_header.digest.insert(m_header.digest.begin(), consensus::preRuntime(5));
    VERIFY_REASON(execute(), NodeError::BadDigest);
}

void ExecuteTest::slotNotIncreasing()
{
    const std::uint64_t slot = *consensus::slotOf(m_header);
    m_header.digest.front() = consensus::preRuntime(slot - 1);
    VERIFY_REASON(execute(), NodeError::SlotNotIncreasing);
}

void ExecuteTest::missingInherent()
{
    m_body.clear();
    VERIFY_REASON(execute(), NodeError::MissingInherent);
    m_body = { m_original->extrinsics[1] }; // the key, but not the time
    VERIFY_REASON(execute(), NodeError::MissingInherent);
    m_body = { m_original->extrinsics[2] };
    VERIFY_REASON(execute(), NodeError::MissingInherent);
}

void ExecuteTest::inherentRefused()
{
    m_body.push_back(m_body.front()); // a second time, and not at the beginning
    VERIFY_REASON(execute(), NodeError::InherentRefused);
    init();
    m_body.front() = timestamp::inherent(kStart.wall); // the parent's time
    VERIFY_REASON(execute(), NodeError::InherentRefused);
    init();
    m_body.front() = timestamp::inherent(kStart.wall + Milliseconds(600)); // not in the slot of the header
    VERIFY_REASON(execute(), NodeError::InherentRefused);
}

void ExecuteTest::extrinsicRefused()
{
    m_body.push_back(m_body.back()); // the same nonce again
    VERIFY_REASON(execute(), NodeError::ExtrinsicRefused);
    init();
    m_body.push_back(Bytes(3));
    VERIFY_REASON(execute(), NodeError::ExtrinsicRefused);
}

void ExecuteTest::wrongExtrinsicsRoot()
{
    m_fitBody = false;
    m_body.pop_back();
    VERIFY_REASON(execute(), NodeError::WrongExtrinsicsRoot);
}

void ExecuteTest::wrongStateRoot()
{
    m_header.stateRoot.bytes[5] ^= std::byte { 1 };
    VERIFY_REASON(execute(), NodeError::WrongStateRoot);
}

void ExecuteTest::endOfTheHeight()
{
    const PublishedMetadata metadata { Milliseconds(250) };
    const RuntimeSettings settings { Milliseconds(250), metadata, nullptr };
    const trie::StateTrie state = *m_chain->stateAt(m_original->hash);
    const BlockId last { m_original->hash, BlockNumber(0xffff'ffff) };
    VERIFY_REASON(
        authorNext(settings, state, last, kStart.wall + Milliseconds(500), {}), NodeError::ChainFull);
    const BlockId lastButOne { m_original->hash, BlockNumber(0xffff'fffe) };
    QVERIFY(authorNext(settings, state, lastButOne, kStart.wall + Milliseconds(500), {}));
}

void ExecuteTest::reasonNames()
{
    std::set<std::string_view> names;
    for (std::uint16_t reason = 0; reason <= static_cast<std::uint16_t>(NodeError::WrongStateRoot);
         ++reason) {
        names.insert(nameOf(static_cast<NodeError>(reason)));
    }
    QCOMPARE(names.size(), std::size_t { 16 });
    QVERIFY(names.count("Unknown") == 0);
    QCOMPARE(moduleOf(NodeError::BadDigest), std::string_view("node"));
    QCOMPARE(Error(StoreError::Full).text(), std::string("node.store.Full"));
    QCOMPARE(Error(StoreError::Failed).text(), std::string("node.store.Failed"));
    QCOMPARE(Error(PoolError::ImmediatelyDropped).text(), std::string("node.pool.ImmediatelyDropped"));
}

QTEST_GUILESS_MAIN(ExecuteTest)
#include "execute_test.moc"
