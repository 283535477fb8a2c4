// SPDX-License-Identifier: MIT
// Warp sync: chains of fragments over changes of the voters, with and without delay, and every refusal.

#include "authorities.hpp"
#include "core/base/hex.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "core/consensus/warp_sync.hpp"
#include "core/scale/decoder.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::consensus;
using chain::Header;

class WarpSyncTest : public QObject {
    Q_OBJECT
private slots:
    void codec();
    void codecBounds();
    void twoChanges();
    void unfinished();
    void delayedChange();
    void delayEndsAtTheFragment();
    void startsWithPendingChange();
    void endlessDelay();
    void refusals();
    void overlappingChanges();
    void forcedChange();
    void malformedDigest();
};

namespace {

using Keys = std::vector<crypto::ed25519::KeyPair>;

Keys keysFrom(std::size_t first)
{
    Keys keys;
    for (Keys all = tests::voters(4); first < all.size(); ++first) {
        keys.push_back(std::move(all[first]));
    }
    return keys;
}

const Keys& oldKeys()
{
    static const Keys keys = tests::voters(2);
    return keys;
}
const Keys& newKeys()
{
    static const Keys keys = keysFrom(2);
    return keys;
}

/// A block at `number` that changes the voters, if a digest is given.
Header block(std::uint32_t number, const std::optional<GrandpaDigest>& digest = std::nullopt)
{
    Header header;
    header.number = BlockNumber(number);
    if (digest) {
        header.digest.push_back(grandpaDigestItem(*digest));
    }
    return header;
}

GrandpaDigest changeTo(const Keys& keys, std::uint32_t delay = 0)
{
    return ScheduledChange { tests::setOf(keys).authorities, delay };
}

WarpFragment fragment(const Header& header, std::uint64_t setId, const Keys& keys)
{
    return { header, makeJustification(header, 1, setId, keys) };
}

WarpState start()
{
    return { BlockNumber(0), tests::setOf(oldKeys(), 0), std::nullopt };
}

QByteArray verdict(const WarpProof& proof, const WarpState& from = start())
{
    const Result<WarpResult> result = verifyWarpProof(proof, from);
    return result ? QByteArray() : QByteArray::fromStdString(std::string(result.error().name()));
}

/// Old voters hand over at 10, new ones hand back at 20, block 25 is the newest.
WarpProof threeFragments()
{
    return { { fragment(block(10, changeTo(newKeys())), 0, oldKeys()),
                 fragment(block(20, changeTo(oldKeys())), 1, newKeys()), fragment(block(25), 2, oldKeys()) },
        true };
}

} // namespace

void WarpSyncTest::codec()
{
    const WarpProof proof = threeFragments();
    const Bytes bytes = proof.encode();
    const Result<WarpProof> decoded = WarpProof::decode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->encode(), bytes);
    QCOMPARE(decoded->fragments.size(), std::size_t(3));
    QVERIFY(decoded->finished);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY(!WarpProof::decode(ByteView(bytes).first(size)).has_value());
    }
    Bytes longer = bytes;
    longer.push_back(std::byte { 0 });
    QVERIFY(WarpProof::decode(longer).error().is(scale::DecodeError::TrailingBytes));
    Bytes notBool = bytes;
    notBool.back() = std::byte { 2 };
    QVERIFY(WarpProof::decode(notBool).error().is(scale::DecodeError::BadBool));
}

void WarpSyncTest::codecBounds()
{
    QVERIFY(WarpProof::decode(Bytes(kMaximumWarpProofSize + 1)).error().is(GrandpaError::TooLarge));
    QVERIFY(WarpProof::decode(*fromHex("feffffff")).error().is(scale::DecodeError::TooMany));
}

void WarpSyncTest::twoChanges()
{
    const Result<WarpResult> result = verifyWarpProof(threeFragments(), start());
    QVERIFY(result.has_value());
    QCOMPARE(result->state.number, BlockNumber(25));
    QVERIFY(result->state.set == tests::setOf(oldKeys(), 2));
    QVERIFY(!result->state.pending.has_value());
    QCOMPARE(result->hash, block(25).hash());
    QCOMPARE(result->header, block(25));
}

void WarpSyncTest::unfinished()
{
    WarpProof proof = threeFragments();
    proof.fragments.resize(2);
    proof.finished = false;
    const Result<WarpResult> result = verifyWarpProof(proof, start());
    QVERIFY(result.has_value());
    QCOMPARE(result->state.set.id, std::uint64_t(2));
    // The rest is asked for from there.
    const WarpProof rest { { threeFragments().fragments[2] }, true };
    QCOMPARE(verdict(rest, result->state), QByteArray());
}

void WarpSyncTest::delayedChange()
{
    const Header change = block(10, changeTo(newKeys(), 5));
    const auto proof = [&](const WarpFragment& last) {
        return WarpProof { { fragment(change, 0, oldKeys()), last }, true };
    };
    QCOMPARE(verdict(proof(fragment(block(15), 0, oldKeys()))), QByteArray());
    QCOMPARE(verdict(proof(fragment(block(15), 1, newKeys()))), QByteArray("UnknownSigner"));
    QCOMPARE(verdict(proof(fragment(block(16), 1, newKeys()))), QByteArray());
    QCOMPARE(verdict(proof(fragment(block(16), 0, oldKeys()))), QByteArray("UnknownSigner"));
}

void WarpSyncTest::delayEndsAtTheFragment()
{
    const Header change = block(10, changeTo(newKeys(), 5));
    const WarpProof before { { fragment(change, 0, oldKeys()), fragment(block(14), 0, oldKeys()) }, true };
    const Result<WarpResult> early = verifyWarpProof(before, start());
    QCOMPARE(early->state.set.id, std::uint64_t(0));
    QVERIFY(early->state.pending == (PendingChange { BlockNumber(15), tests::setOf(newKeys()).authorities }));
    const WarpProof exact { { fragment(change, 0, oldKeys()), fragment(block(15), 0, oldKeys()) }, true };
    const Result<WarpResult> ended = verifyWarpProof(exact, start());
    QVERIFY(ended->state.set == tests::setOf(newKeys(), 1));
    QVERIFY(!ended->state.pending.has_value());
}

void WarpSyncTest::startsWithPendingChange()
{
    WarpState state = start();
    state.number = BlockNumber(10);
    state.pending = PendingChange { BlockNumber(15), tests::setOf(newKeys()).authorities };
    QCOMPARE(verdict({ { fragment(block(12), 0, oldKeys()) }, true }, state), QByteArray());
    QCOMPARE(verdict({ { fragment(block(16), 1, newKeys()) }, true }, state), QByteArray());
    QCOMPARE(verdict({ { fragment(block(16), 0, newKeys()) }, true }, state), QByteArray("BadSignature"));
}

void WarpSyncTest::endlessDelay()
{
    const Header change = block(10, changeTo(newKeys(), 0xffffffff));
    const Result<WarpResult> result = verifyWarpProof({ { fragment(change, 0, oldKeys()) }, false }, start());
    QVERIFY(result.has_value());
    QCOMPARE(result->state.pending->lastOfOldSet, BlockNumber(0xffffffff));
}

void WarpSyncTest::refusals()
{
    WarpProof proof = threeFragments();
    std::swap(proof.fragments[0], proof.fragments[1]);
    QCOMPARE(verdict(proof), QByteArray("UnknownSigner"));
    proof = threeFragments();
    proof.fragments[1] = proof.fragments[0];
    QCOMPARE(verdict(proof), QByteArray("FragmentNotAscending"));
    proof = threeFragments();
    WarpState above = start();
    above.number = BlockNumber(10);
    QCOMPARE(verdict(proof, above), QByteArray("FragmentNotAscending"));
    proof.finished = false;
    QCOMPARE(verdict(proof), QByteArray("FragmentWithoutChange"));
    proof = threeFragments();
    proof.fragments.insert(proof.fragments.begin(), fragment(block(5), 0, oldKeys()));
    QCOMPARE(verdict(proof), QByteArray("FragmentWithoutChange"));
    QCOMPARE(verdict({ {}, true }), QByteArray("NoProgress"));
    QCOMPARE(verdict({ {}, false }), QByteArray("NoProgress"));
    proof = threeFragments();
    proof.fragments[2].header.stateRoot.bytes[0] = std::byte { 1 };
    QCOMPARE(verdict(proof), QByteArray("TargetHashMismatch"));
}

void WarpSyncTest::overlappingChanges()
{
    const WarpProof proof { { fragment(block(10, changeTo(newKeys(), 5)), 0, oldKeys()),
                                fragment(block(15, changeTo(newKeys())), 0, oldKeys()) },
        true };
    QCOMPARE(verdict(proof), QByteArray("OverlappingChange"));
}

void WarpSyncTest::forcedChange()
{
    const ForcedChange forced { BlockNumber(1), tests::setOf(newKeys()).authorities, 0 };
    QCOMPARE(verdict({ { fragment(block(10, forced), 0, oldKeys()) }, true }), QByteArray("ForcedChange"));
}

void WarpSyncTest::malformedDigest()
{
    Header header = block(10);
    header.digest.push_back(
        { chain::DigestItem::Kind::Consensus, chain::kGrandpaEngine, *fromHex("010000000000") });
    QCOMPARE(verdict({ { fragment(header, 0, oldKeys()) }, true }), QByteArray("EmptyAuthorityList"));
}

QTEST_GUILESS_MAIN(WarpSyncTest)
#include "warp_sync_test.moc"
