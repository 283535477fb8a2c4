// SPDX-License-Identifier: MIT
// The keeper on a real link to a scripted node: what is sent, what is believed, what survives.

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/service/profile.hpp"
#include "core/service/transaction_keeper.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "tests/hostile/scripted_node.hpp"
#include "tests/unit/service/signed_transfer.hpp"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;
using enum wallet::TransactionState;

class TransactionKeeperTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void fromSignedToFinal();
    void sealedBlockIsNotFinal();
    void refusalIsQuoted();
    void nothingIsSentThatIsNotOnDisk();
    void lostConnectionLeavesItSigned();
    void replacedBlock();
    void expiry();
    void restartSendsAgain();
    void restartFindsWhatWasIncludedMeanwhile();
    void blocksWaitForTheRuntime();
    void damagedFileIsKeptAside();

private:
    void connectLink();
    void restart();
    std::uint64_t send(const SignedTransfer& transfer);
    [[nodiscard]] Recipe holding(const SignedTransfer& transfer) const;
    [[nodiscard]] const TransactionView& first() const { return m_keeper->book().transactions().front(); }
    [[nodiscard]] std::uint32_t height() const { return m_chain->head().header.number.value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedChain> m_chain;
    std::unique_ptr<ScriptedNode> m_node;
    std::unique_ptr<LightLink> m_link;
    std::unique_ptr<TransactionKeeper> m_keeper;
};

void TransactionKeeperTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_chain = std::make_unique<ScriptedChain>();
    m_node = std::make_unique<ScriptedNode>(*m_chain);
    m_node->listen();
    m_chain->grow(3);
    connectLink();
}

void TransactionKeeperTest::cleanup()
{
    if (m_link) {
        m_link->stop(); // it may still owe the keeper an answer
    }
    m_keeper.reset();
    m_link.reset();
    m_node.reset();
    m_chain.reset();
}

void TransactionKeeperTest::connectLink()
{
    const std::filesystem::path folder(m_folder->path().toStdString());
    m_keeper = std::make_unique<TransactionKeeper>(folder / "activity.json");
    m_link = std::make_unique<LightLink>(
        LightLinkOptions { { { m_node->url() } }, m_chain->parameters(), folder / "light.state" });
    m_keeper->setRuntime(subtensor::ChainRuntime::declared());
    m_keeper->setLink(m_link.get());
    m_link->start();
    QTRY_COMPARE(m_link->snapshot()->phase, LinkPhase::Following);
}

void TransactionKeeperTest::restart()
{
    m_keeper->setLink(nullptr);
    m_keeper.reset();
    m_link.reset();
    connectLink();
}

std::uint64_t TransactionKeeperTest::send(const SignedTransfer& transfer)
{
    const auto id = m_keeper->send(
        transfer.signer, transfer.extrinsic, transfer.review, transfer.extra, transfer.expiresAt);
    return id ? *id : 0;
}

/// A block with the transfer, its events, and the signer's next nonce.
Recipe TransactionKeeperTest::holding(const SignedTransfer& transfer) const
{
    subtensor::system::AccountInfo info;
    info.nonce = transfer.extra.nonce + 1;
    return { .changes = { { chain::systemEventsKey(), eventsOf(transfer.signer, 0) },
                 { chain::systemAccountKey(transfer.signer), subtensor::encode(info) } },
        .body = { transfer.extrinsic } };
}

void TransactionKeeperTest::fromSignedToFinal()
{
    const SignedTransfer transfer = signedTransfer(0, height());
    QVERIFY(send(transfer) != 0);
    QVERIFY(first().state == Signed);
    QTRY_VERIFY(first().state == Sent);
    QVERIFY(m_node->submitted == std::vector<Bytes>({ transfer.extrinsic }));
    m_node->advance(holding(transfer));
    QTRY_VERIFY(first().state == Final);
    QCOMPARE(first().block->number.value(), height());
    QCOMPARE(*first().fee, kTransferFee);
    // The file says the same.
    const auto saved
        = Profile::readJson(std::filesystem::path(m_folder->path().toStdString()) / "activity.json");
    QVERIFY(TransactionBook::fromJson(*saved).transactions().front().state == Final);
}

void TransactionKeeperTest::sealedBlockIsNotFinal()
{
    const SignedTransfer transfer = signedTransfer(0, height());
    send(transfer);
    const Hash256 hash = m_chain->author(holding(transfer)).hash;
    m_node->announce();
    QTRY_VERIFY(first().state == InBlock);
    QVERIFY(first().block->hash == hash);
    m_chain->finalize(hash);
    m_node->announce();
    QTRY_VERIFY(first().state == Final);
}

void TransactionKeeperTest::refusalIsQuoted()
{
    m_node->intercept = [](std::string_view method, const nlohmann::json&) -> std::optional<net::RpcAnswer> {
        if (method == "author_submitExtrinsic") {
            return net::RpcFailure { 1010, "Invalid Transaction", R"("Inability to pay some fees")" };
        }
        return std::nullopt;
    };
    QSignalSpy rejected(m_keeper.get(), &TransactionKeeper::rejected);
    send(signedTransfer(0, height()));
    QTRY_VERIFY(first().state == Rejected);
    QCOMPARE(rejected.count(), 1);
    QVERIFY(first().nodeWords.find("Invalid Transaction") != std::string::npos);
}

void TransactionKeeperTest::nothingIsSentThatIsNotOnDisk()
{
    const std::filesystem::path file
        = std::filesystem::path(m_folder->path().toStdString()) / "activity.json";
    QVERIFY(std::filesystem::create_directory(file)); // nothing can be written there
    const SignedTransfer transfer = signedTransfer(0, height());
    const auto id = m_keeper->send(
        transfer.signer, transfer.extrinsic, transfer.review, transfer.extra, transfer.expiresAt);
    QVERIFY(id.error().is(ProfileError::NotWritable));
    QVERIFY(m_keeper->problem()->is(ProfileError::NotWritable));
    QTest::qWait(50);
    QVERIFY(m_node->submitted.empty());
    QVERIFY(first().state == Rejected);
}

void TransactionKeeperTest::lostConnectionLeavesItSigned()
{
    m_node->close();
    QTRY_VERIFY(m_link->snapshot()->phase != LinkPhase::Following);
    send(signedTransfer(0, height()));
    QTest::qWait(50);
    QVERIFY(first().state == Signed);
    m_node->listen();
    m_link->reconnect();
    QTRY_VERIFY(first().state == Sent);
    QVERIFY(!m_node->submitted.empty());
}

void TransactionKeeperTest::replacedBlock()
{
    const SignedTransfer transfer = signedTransfer(0, height());
    send(transfer);
    const Hash256 parent = m_chain->head().hash;
    m_chain->author(holding(transfer));
    m_node->announce();
    QTRY_VERIFY(first().state == InBlock);
    // Another block of the same height, by the next author, becomes final.
    const std::uint64_t slot = *consensus::slotOf(m_chain->head().header) + 1;
    const Hash256 other = m_chain->author({ .parent = parent, .slot = slot }).hash;
    m_chain->finalize(other);
    m_node->announce();
    QTRY_VERIFY(first().state == Sent);
    QVERIFY(!first().block.has_value());
    m_node->advance(holding(transfer));
    QTRY_VERIFY(first().state == Final);
}

void TransactionKeeperTest::expiry()
{
    const SignedTransfer transfer = signedTransfer(0, height());
    send(transfer);
    QTRY_VERIFY(first().state == Sent);
    while (height() + 1 < transfer.expiresAt.value()) {
        m_chain->grow(1);
    }
    m_node->announce();
    QTRY_COMPARE(m_link->snapshot()->best.number.value(), height());
    QVERIFY(first().state == Sent); // the last block of the era may still hold it
    m_node->advance();
    m_node->advance();
    QTRY_VERIFY(first().state == Expired);
}

void TransactionKeeperTest::restartSendsAgain()
{
    const SignedTransfer transfer = signedTransfer(0, height());
    send(transfer);
    QTRY_VERIFY(first().state == Sent);
    m_node->submitted.clear(); // the node forgot its pool
    restart();
    QVERIFY(first().state == Sent);
    QTRY_VERIFY(m_node->submitted == std::vector<Bytes>({ transfer.extrinsic }));
    m_node->advance(holding(transfer));
    QTRY_VERIFY(first().state == Final);
    m_node->submitted.clear();
    restart();
    QTest::qWait(50);
    QVERIFY(m_node->submitted.empty()); // what is final is done
}

void TransactionKeeperTest::restartFindsWhatWasIncludedMeanwhile()
{
    const SignedTransfer transfer = signedTransfer(0, height());
    send(transfer);
    QTRY_VERIFY(first().state == Sent);
    m_keeper->setLink(nullptr);
    m_link.reset(); // nobody watches
    m_chain->grow(3);
    const Hash256 hash = m_chain->author(holding(transfer)).hash;
    m_chain->finalize(hash);
    m_chain->grow(20);
    restart();
    QTRY_VERIFY_WITH_TIMEOUT(first().state == Final, 10'000);
    QVERIFY(first().block->hash == hash);
    QCOMPARE(*first().fee, kTransferFee);
}

void TransactionKeeperTest::blocksWaitForTheRuntime()
{
    const SignedTransfer transfer = signedTransfer(0, height());
    m_keeper->setRuntime(nullptr); // an upgrade is being read
    send(transfer);
    QTRY_VERIFY(first().state == Sent);
    m_node->advance(holding(transfer));
    QTRY_VERIFY(m_link->snapshot()->best.number.value() == height());
    QTRY_VERIFY(m_link->snapshot()->settled);
    QTest::qWait(50);
    QVERIFY(first().state == Sent); // its events mean nothing yet
    m_keeper->setRuntime(subtensor::ChainRuntime::declared());
    QTRY_VERIFY(first().state == InBlock || first().state == Final);
    QCOMPARE(first().block->number.value(), height());
}

void TransactionKeeperTest::damagedFileIsKeptAside()
{
    const std::filesystem::path file = std::filesystem::path(m_folder->path().toStdString()) / "other.json";
    QVERIFY(Profile::writeFile(file, "{").has_value());
    const TransactionKeeper keeper(file);
    QVERIFY(keeper.problem()->is(ProfileError::Damaged));
    QVERIFY(keeper.book().transactions().empty());
    QVERIFY(std::filesystem::exists(file.string() + ".damaged"));
}

QTEST_GUILESS_MAIN(TransactionKeeperTest)
#include "transaction_keeper_test.moc"
