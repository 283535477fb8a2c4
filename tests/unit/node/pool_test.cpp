// SPDX-License-Identifier: MIT
// The pool by itself: order, tags, replacement, bans, limits, time. A table stands in for the runtime.

#include "core/node/ban_list.hpp"
#include "core/node/runtime/signature_memory.hpp"
#include "node_fixture.hpp"

#include <QtTest>
#include <cstring>
#include <numeric>
#include <random>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;

using Kind = TransactionStatus::Kind;

class PoolTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void priorityThenAge();
    void requiredTagsComeFirst();
    void futureIsPromoted();
    void shuffledNoncesAllLand();
    void twoAccountsOfAThousand();
    void replacedByMoreImportant();
    void tooLowPriority();
    void alreadyImported();
    void badFormat();
    void invalidIsBanned();
    void unknownIsNotBanned();
    void fullOfMoreImportantOnes();
    void fullOfLessImportantOnes();
    void futureIsBounded();
    void includedOnesLeave();
    void expired();
    void spoiledByABlock();
    void refusedWhileAuthoring();
    void removedByHand();
    void lastWords();
    void bansAreBounded();
    void rememberedSignaturesAreBounded();

private:
    Hash256 add(std::uint8_t name, std::uint64_t priority, std::vector<std::string> requires_ = {},
        std::vector<std::string> provides = {});
    [[nodiscard]] Result<Hash256, Refusal> submit(std::uint8_t name);
    [[nodiscard]] std::string order() const;
    [[nodiscard]] std::string fateOf(std::uint8_t name) const;
    void import(std::uint32_t number, const std::vector<std::uint8_t>& names);

    static Bytes extrinsic(std::uint8_t name) { return bare(Bytes { std::byte { name } }); }
    static Hash256 hashOf(std::uint8_t name) { return chain::extrinsicHash(extrinsic(name)); }

    std::map<std::uint8_t, Validity> m_verdicts;
    std::map<Hash256, std::string> m_fates;
    PoolLimits m_limits;
    std::unique_ptr<TransactionPool> m_pool;
    TransactionPool::Validate m_validate;
    BlockNumber m_best { 10 };
    UnixTime m_now { 1'000 };
};

namespace {

std::vector<Bytes> tags(const std::vector<std::string>& names)
{
    std::vector<Bytes> result;
    for (const std::string& name : names) {
        result.push_back(toBytes(bytesOf(name)));
    }
    return result;
}

} // namespace

void PoolTest::init()
{
    m_verdicts.clear();
    m_fates.clear();
    m_now = UnixTime(1'000);
    m_best = BlockNumber(10);
    m_limits = {};
    m_limits.readyCount = 6;
    m_limits.futureCount = 3;
    m_pool = std::make_unique<TransactionPool>(
        m_limits, [this](const Hash256& hash, const TransactionStatus& status) {
            std::string& fate = m_fates[hash];
            fate += (fate.empty() ? "" : " ") + test::nameOf(status.kind);
        });
    m_validate = [this](const chain::Extrinsic& one, ByteView) {
        return m_verdicts.at(std::to_integer<std::uint8_t>(one.call.front()));
    };
}

Result<Hash256, Refusal> PoolTest::submit(std::uint8_t name)
{
    return m_pool->submit(extrinsic(name), m_validate, m_best, m_now);
}

Hash256 PoolTest::add(std::uint8_t name, std::uint64_t priority, std::vector<std::string> requires_,
    std::vector<std::string> provides)
{
    ValidTransaction valid;
    valid.priority = priority;
    valid.requiredTags = tags(requires_);
    valid.providedTags
        = tags(provides.empty() ? std::vector { "t" + std::string(1, static_cast<char>(name)) } : provides);
    m_verdicts.insert_or_assign(name, valid);
    return submit(name).value_or(Hash256 {});
}

std::string PoolTest::order() const
{
    std::string result;
    for (const PoolTransactionPtr& one : m_pool->ready()) {
        result += static_cast<char>(one->extrinsic.call.front());
    }
    return result;
}

std::string PoolTest::fateOf(std::uint8_t name) const
{
    const auto place = m_fates.find(hashOf(name));
    return place == m_fates.end() ? "" : place->second;
}

void PoolTest::import(std::uint32_t number, const std::vector<std::uint8_t>& names)
{
    std::vector<Bytes> body;
    for (const std::uint8_t name : names) {
        body.push_back(extrinsic(name));
    }
    m_best = BlockNumber(number);
    m_pool->blockImported(Hash256 {}, m_best, body, m_validate, m_now);
}

void PoolTest::priorityThenAge()
{
    add('a', 1);
    add('b', 5);
    add('c', 1);
    add('d', 5);
    QCOMPARE(order(), std::string("bdac"));
    QCOMPARE(m_pool->readyCount(), std::size_t { 4 });
}

void PoolTest::requiredTagsComeFirst()
{
    add('a', 1);
    add('b', 9, { "ta" });
    add('c', 5);
    add('d', 2, { "ta", "tb" });
    QCOMPARE(order(), std::string("cabd"));
}

void PoolTest::futureIsPromoted()
{
    add('c', 1, { "tb" });
    add('b', 1, { "ta" });
    QCOMPARE(order(), std::string());
    QCOMPARE(m_pool->futureCount(), std::size_t { 2 });
    QCOMPARE(m_pool->future().front()->hash, hashOf('c'));
    add('a', 1);
    QCOMPARE(order(), std::string("abc"));
    QCOMPARE(fateOf('c'), std::string("future ready"));
    QCOMPARE(m_pool->futureCount(), std::size_t { 0 });
}

void PoolTest::shuffledNoncesAllLand()
{
    const std::unique_ptr<Chain> chain = openChain();
    std::vector<std::uint32_t> nonces(100);
    std::iota(nonces.begin(), nonces.end(), 0U);
    std::shuffle(nonces.begin(), nonces.end(), std::mt19937(20'260'630)); // NOLINT: a fixed seed
    for (const std::uint32_t nonce : nonces) {
        QVERIFY(chain->submit(transferOf(*chain, account(7), Rao(1'000), { "//Alice", nonce }), kStart));
    }
    QCOMPARE(chain->nextNonce(accountOf("//Alice")), 100U);
    QVERIFY(chain->authorBlock(later(Milliseconds(250))));
    QCOMPARE(chain->block(chain->best().hash)->extrinsics.size(), std::size_t { 102 });
    QCOMPARE(infoOf(*chain, account(7)).data.free.value(), std::uint64_t { 100'000 });
    QCOMPARE(chain->pool().readyCount() + chain->pool().futureCount(), std::size_t { 0 });
}

void PoolTest::twoAccountsOfAThousand()
{
    const std::unique_ptr<Chain> chain = openChain();
    std::mt19937 random(7); // NOLINT: a fixed seed
    constexpr std::uint32_t kCount = 1'000;
    constexpr std::uint32_t kWindow = 50; // how far a transaction may run ahead of its elders
    for (std::uint32_t first = 0; first < kCount; first += kWindow) {
        std::vector<Wish> wishes;
        for (std::uint32_t nonce = first; nonce < first + kWindow; ++nonce) {
            wishes.push_back({ "//Alice", nonce });
            wishes.push_back({ "//Bob", nonce });
        }
        std::shuffle(wishes.begin(), wishes.end(), random);
        for (const Wish& wish : wishes) {
            QVERIFY(chain->submit(transferOf(*chain, account(7), Rao(1'000), wish), kStart));
        }
        if (first % 200 == 0) {
            QVERIFY(chain->authorBlock(later(Milliseconds(250))));
        }
    }
    QVERIFY(chain->authorBlock(later(Milliseconds(500))));
    QCOMPARE(infoOf(*chain, account(7)).data.free.value(), std::uint64_t { 2 * kCount * 1'000 });
    QCOMPARE(infoOf(*chain, accountOf("//Alice")).nonce, kCount);
    QCOMPARE(infoOf(*chain, accountOf("//Bob")).nonce, kCount);
}

void PoolTest::replacedByMoreImportant()
{
    add('a', 1, {}, { "n0" });
    add('b', 1, { "n0" }, { "n1" });
    add('c', 2, {}, { "n0" });
    QCOMPARE(order(), std::string("cb")); // what depended on the old one depends on the new one now
    QCOMPARE(fateOf('a'), std::string("ready usurped"));
    QCOMPARE(fateOf('b'), std::string("ready"));
    // Among the waiting ones too.
    add('x', 1, { "n7" }, { "n8" });
    add('y', 3, { "n7" }, { "n8" });
    QCOMPARE(fateOf('x'), std::string("future usurped"));
    QCOMPARE(m_pool->futureCount(), std::size_t { 1 });
}

void PoolTest::tooLowPriority()
{
    add('a', 4, {}, { "n0" });
    m_verdicts.insert_or_assign('b', m_verdicts.at('a'));
    const auto refused = submit('b');
    QVERIFY(!refused && refused.error().reason == PoolError::TooLowPriority);
    QCOMPARE(refused.error().oldPriority, std::uint64_t { 4 });
    QCOMPARE(refused.error().newPriority, std::uint64_t { 4 });
    QCOMPARE(refused.error().hash, hashOf('b'));
    QCOMPARE(order(), std::string("a"));
}

void PoolTest::alreadyImported()
{
    add('a', 1);
    add('b', 1, { "missing" });
    for (const std::uint8_t name : { 'a', 'b' }) {
        const auto refused = submit(name);
        QVERIFY(!refused && refused.error().reason == PoolError::AlreadyImported);
        QCOMPARE(refused.error().hash, hashOf(name));
    }
}

void PoolTest::badFormat()
{
    const auto refused = m_pool->submit(Bytes(5), m_validate, m_best, m_now);
    QVERIFY(!refused && refused.error().reason == PoolError::BadFormat);
    QVERIFY(refused.error().hash.isZero());
    QVERIFY(!refused.error().detail.empty());
}

void PoolTest::invalidIsBanned()
{
    m_verdicts.insert_or_assign(
        'a', tl::unexpected<ValidityError>(ValidityError::of(InvalidTransaction::Stale)));
    auto refused = submit('a');
    QVERIFY(!refused && refused.error().reason == PoolError::Invalid);
    QVERIFY(refused.error().validity == ValidityError::of(InvalidTransaction::Stale));
    m_now += m_limits.ban - Milliseconds(1);
    refused = submit('a');
    QVERIFY(!refused && refused.error().reason == PoolError::TemporarilyBanned);
    m_now += Milliseconds(1);
    add('a', 1);
    QCOMPARE(order(), std::string("a"));
}

void PoolTest::unknownIsNotBanned()
{
    m_verdicts.insert_or_assign(
        'a', tl::unexpected<ValidityError>(ValidityError::of(UnknownTransaction::CannotLookup)));
    const auto refused = submit('a');
    QVERIFY(!refused && refused.error().reason == PoolError::Unknown);
    add('a', 1);
    QCOMPARE(order(), std::string("a"));
}

void PoolTest::fullOfMoreImportantOnes()
{
    for (const std::uint8_t name : { 'a', 'b', 'c', 'd', 'e', 'f' }) {
        add(name, 3);
    }
    add('g', 3);
    m_verdicts.insert_or_assign('g', m_verdicts.at('g'));
    const auto refused = submit('g');
    QVERIFY(!refused && refused.error().reason == PoolError::ImmediatelyDropped);
    QCOMPARE(order(), std::string("abcdef"));
    QCOMPARE(fateOf('g'), std::string());
}

void PoolTest::fullOfLessImportantOnes()
{
    for (const std::uint8_t name : { 'a', 'b', 'c', 'd' }) {
        add(name, 3);
    }
    add('e', 1);
    add('f', 9, { "te" });
    add('g', 3);
    QCOMPARE(order(), std::string("abcdg")); // the least important one takes its dependent along
    QCOMPARE(fateOf('e'), std::string("ready dropped"));
    QCOMPARE(fateOf('f'), std::string("ready dropped"));
}

void PoolTest::futureIsBounded()
{
    for (const std::uint8_t name : { 'a', 'b', 'c' }) {
        add(name, 2, { "missing" });
    }
    add('d', 2, { "missing" });
    QCOMPARE(m_pool->futureCount(), std::size_t { 3 });
    QCOMPARE(fateOf('d'), std::string());
    add('e', 3, { "missing" });
    QCOMPARE(m_pool->futureCount(), std::size_t { 3 });
    QCOMPARE(fateOf('c'), std::string("future dropped"));
}

void PoolTest::includedOnesLeave()
{
    add('a', 1);
    add('b', 1, { "ta" });
    add('d', 1, { "tc" });
    m_verdicts.insert_or_assign('c', m_verdicts.at('a'));
    import(11, { 'a', 'c' });
    QCOMPARE(order(), std::string("b"));
    QCOMPARE(fateOf('a'), std::string("ready inBlock"));
    QCOMPARE(m_pool->futureCount(), std::size_t { 1 });
    // An included one is not looked at again for a while.
    const auto again = submit('a');
    QVERIFY(!again && again.error().reason == PoolError::TemporarilyBanned);
    // The way of a waiting one that is included itself, and what it gives.
    import(12, { 'd' });
    QCOMPARE(fateOf('d'), std::string("future inBlock"));
}

void PoolTest::expired()
{
    add('a', 1);
    ValidTransaction shortLived = *m_verdicts.at('a');
    shortLived.providedTags = tags({ "tb" });
    shortLived.longevity = 2;
    m_verdicts.insert_or_assign('b', shortLived);
    QVERIFY(submit('b'));
    add('c', 1, { "tb" });
    import(11, {});
    QCOMPARE(order(), std::string("abc"));
    import(12, {});
    QCOMPARE(order(), std::string("a"));
    QCOMPARE(fateOf('b'), std::string("ready invalid"));
    QCOMPARE(fateOf('c'), std::string("ready invalid"));
    const auto again = submit('b');
    QVERIFY(!again && again.error().reason == PoolError::TemporarilyBanned);
}

void PoolTest::spoiledByABlock()
{
    // The first transfer leaves the account without enough for the fee of the second.
    const std::unique_ptr<Chain> chain = openChain();
    const AccountId spender = accountOf("//Spender");
    QVERIFY(chain->faucet(spender, Rao(Rao::kPerTao), kStart));
    QVERIFY(chain->authorBlock(later(Milliseconds(250))));
    Diary diary(*chain);
    const Rao nearlyAll(Rao::kPerTao - 200'000);
    QVERIFY(chain->submit(transferOf(*chain, account(1), nearlyAll, { "//Spender", 0 }), kStart));
    QVERIFY(chain->submit(transferOf(*chain, account(1), Rao(1'000), { "//Spender", 1 }), kStart));
    QVERIFY(chain->submit(transferOf(*chain, account(1), Rao(1'000), { "//Spender", 2 }), kStart));
    QVERIFY(chain->authorBlock(later(Milliseconds(500))));
    QCOMPARE(chain->pool().readyCount(), std::size_t { 0 });
    const std::vector<std::string> expected { "ready", "ready", "ready", "imported 5", "invalid", "invalid",
        "inBlock", "finalized 5", "finalized" };
    QCOMPARE(diary.lines, expected);
}

void PoolTest::refusedWhileAuthoring()
{
    add('a', 1);
    add('b', 1, { "ta" });
    add('c', 1);
    m_pool->removeInvalid(hashOf('a'), m_now);
    QCOMPARE(order(), std::string("c"));
    QCOMPARE(fateOf('a'), std::string("ready invalid"));
    QCOMPARE(fateOf('b'), std::string("ready invalid"));
    const auto banned = submit('a');
    QVERIFY(!banned && banned.error().reason == PoolError::TemporarilyBanned);
    QVERIFY(submit('b')); // it did nothing wrong itself
    QCOMPARE(m_pool->futureCount(), std::size_t { 1 });
}

void PoolTest::removedByHand()
{
    add('a', 1);
    QVERIFY(m_pool->remove(hashOf('a')));
    QVERIFY(!m_pool->remove(hashOf('a')));
    QCOMPARE(fateOf('a'), std::string("ready dropped"));
    QVERIFY(submit('a')); // not banned
    QVERIFY(m_pool->find(hashOf('a')) != nullptr);
    QVERIFY(m_pool->find(hashOf('b')) == nullptr);
}

void PoolTest::lastWords()
{
    for (const Kind kind : { Kind::Future, Kind::Ready, Kind::InBlock, Kind::Retracted }) {
        QVERIFY(!(TransactionStatus { kind, {} }.isLast()));
    }
    for (const Kind kind : { Kind::Finalized, Kind::Usurped, Kind::Dropped, Kind::Invalid }) {
        QVERIFY((TransactionStatus { kind, {} }.isLast()));
    }
}

void PoolTest::bansAreBounded()
{
    const auto numbered = [](std::size_t number) {
        Hash256 hash;
        std::memcpy(hash.bytes.data(), &number, sizeof(number));
        return hash;
    };
    BanList bans { Milliseconds(100'000'000) };
    for (std::size_t i = 0; i <= BanList::kCapacity; ++i) {
        bans.add(numbered(i), UnixTime(static_cast<int>(i)));
    }
    const UnixTime now(static_cast<int>(BanList::kCapacity));
    QVERIFY(!bans.contains(numbered(0), now)); // of all that still run, the older half went
    QVERIFY(!bans.contains(numbered(BanList::kCapacity / 2), now));
    QVERIFY(bans.contains(numbered(BanList::kCapacity / 2 + 1), now));
    QVERIFY(bans.contains(numbered(BanList::kCapacity), now));
}

void PoolTest::rememberedSignaturesAreBounded()
{
    SignatureMemory memory;
    Hash256 transaction;
    for (std::size_t i = 0; i <= SignatureMemory::kCapacity; ++i) {
        std::memcpy(transaction.bytes.data(), &i, sizeof(i));
        memory.add(transaction, Hash256 {});
    }
    QVERIFY(memory.contains(transaction, Hash256 {}));
    QVERIFY(!memory.contains(transaction, transaction)); // another birth block, another message
    QVERIFY(!memory.contains(Hash256 {}, Hash256 {}));
}

QTEST_GUILESS_MAIN(PoolTest)
#include "pool_test.moc"
