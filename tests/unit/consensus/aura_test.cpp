// SPDX-License-Identifier: MIT
// Aura: the form of a digest, seals, links, slots, and production. Every refusal has its case.

#include "authorities.hpp"
#include "core/base/hex.hpp"
#include "core/consensus/aura.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::consensus;
using chain::DigestItem;
using chain::Header;
using Kind = chain::DigestItem::Kind;

class AuraTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sealedByEachAuthor();
    void digestRefusals_data();
    void digestRefusals();
    void foreignItemsAreAllowed();
    void authorityChangeAppliesToTheNextBlock();
    void badSignatures();
    void noAuthorities();
    void links();
    void slotTime();
    void storedLists();
    void reasonNames();

private:
    AuraAuthorities m_authorities;
};

namespace {

DigestItem item(Kind kind, const chain::EngineId& engine, const char* data)
{
    return { kind, engine, *fromHex(data) };
}

Header unsealed(std::uint64_t slot)
{
    Header header;
    header.number = BlockNumber(1);
    header.digest.push_back(preRuntime(slot));
    return header;
}

Header sealedAt(std::uint64_t slot)
{
    return seal(unsealed(slot), tests::authors()[slot % 3]);
}

/// The seal of a block, for digests whose form is judged before any signature.
DigestItem anySeal()
{
    return { Kind::Seal, chain::kAuraEngine, Bytes(64) };
}

template <class T> bool refused(const Result<T>& result, AuraError reason)
{
    return !result && result.error().is(reason);
}

} // namespace

void AuraTest::initTestCase()
{
    for (const auto& author : tests::authors()) {
        m_authorities.push_back(author.publicKey());
    }
}

void AuraTest::sealedByEachAuthor()
{
    for (std::uint64_t slot = 100; slot < 103; ++slot) {
        const Header header = sealedAt(slot);
        const Result<AuraClaim> claim = verifySeal(header, m_authorities);
        QVERIFY(claim.has_value());
        QCOMPARE(claim->slot, slot);
        QCOMPARE(claim->authorIndex, static_cast<std::size_t>(slot % 3));
        QCOMPARE(claim->author, m_authorities[slot % 3]);
        QVERIFY(!claim->nextAuthorities.has_value());
        QCOMPARE(*slotOf(header), slot);
        QCOMPARE(preSealHash(header), unsealed(slot).hash());
    }
    QCOMPARE(toHex(preRuntime(145798203).encode()), std::string("0x0661757261203bb4b00800000000"));
}

void AuraTest::digestRefusals_data()
{
    QTest::addColumn<std::vector<DigestItem>>("digest");
    QTest::addColumn<AuraError>("reason");
    const DigestItem slot = preRuntime(7);
    const DigestItem change = authorityChange(m_authorities);
    const DigestItem babe = item(Kind::PreRuntime, chain::kBabeEngine, "00");
    const auto row = [](const char* name, std::vector<DigestItem> digest, AuraError reason) {
        QTest::newRow(name) << std::move(digest) << reason;
    };
    row("empty", {}, AuraError::NoPreRuntime);
    const DigestItem babeSeal { Kind::Seal, chain::kBabeEngine, Bytes(64) };
    row("babe", { babe, babeSeal }, AuraError::BabeBlock);
    row("babe with the seal of aura", { babe, anySeal() }, AuraError::MixedEngines);
    row("babe with a list of aura", { babe, change, babeSeal }, AuraError::MixedEngines);
    row("babe before", { babe, slot, anySeal() }, AuraError::MixedEngines);
    row("babe consensus", { slot, item(Kind::Consensus, chain::kBabeEngine, "01"), anySeal() },
        AuraError::MixedEngines);
    row("babe seal", { slot, babeSeal }, AuraError::MixedEngines);
    row("two slots", { slot, slot, anySeal() }, AuraError::SeveralPreRuntimes);
    row("short slot", { item(Kind::PreRuntime, chain::kAuraEngine, "00000000000000"), anySeal() },
        AuraError::BadSlot);
    row("long slot", { item(Kind::PreRuntime, chain::kAuraEngine, "000000000000000000"), anySeal() },
        AuraError::BadSlot);
    row("no seal", { slot }, AuraError::NoSeal);
    row("seal not last", { slot, anySeal(), change }, AuraError::NoSeal);
    row("two seals", { slot, anySeal(), anySeal() }, AuraError::SeveralSeals);
    row("foreign seal", { slot, { Kind::Seal, chain::kGrandpaEngine, Bytes(64) } }, AuraError::ForeignSeal);
    row("short seal", { slot, { Kind::Seal, chain::kAuraEngine, Bytes(63) } }, AuraError::BadSealLength);
    row("long seal", { slot, { Kind::Seal, chain::kAuraEngine, Bytes(65) } }, AuraError::BadSealLength);
    row("two changes", { slot, change, change, anySeal() }, AuraError::SeveralAuthorityChanges);
    row("empty change", { slot, authorityChange({}), anySeal() }, AuraError::EmptyAuthorityChange);
    row("unknown message", { slot, item(Kind::Consensus, chain::kAuraEngine, "03"), anySeal() },
        AuraError::BadConsensusMessage);
    row("empty message", { slot, item(Kind::Consensus, chain::kAuraEngine, ""), anySeal() },
        AuraError::BadConsensusMessage);
    row("truncated change", { slot, item(Kind::Consensus, chain::kAuraEngine, "010400"), anySeal() },
        AuraError::BadConsensusMessage);
    row("trailing byte", { slot, item(Kind::Consensus, chain::kAuraEngine, "020000000000"), anySeal() },
        AuraError::BadConsensusMessage);
}

void AuraTest::digestRefusals()
{
    QFETCH(std::vector<DigestItem>, digest);
    QFETCH(AuraError, reason);
    Header header;
    header.digest = digest;
    const Result<AuraDigest> read = readAuraDigest(header);
    QVERIFY(!read.has_value());
    QCOMPARE(QString::fromStdString(read.error().text()).section(": ", 0, 0),
        QString::fromStdString(Error(reason).text()));
    QVERIFY(refused(verifySeal(header, m_authorities), reason));
}

void AuraTest::foreignItemsAreAllowed()
{
    Header header = unsealed(3);
    header.digest.push_back(item(Kind::Consensus, { 'f', 'r', 'o', 'n' }, "0100"));
    header.digest.push_back(item(Kind::Consensus, chain::kGrandpaEngine, "0409000000"));
    header.digest.push_back(item(Kind::Consensus, chain::kAuraEngine, "0205000000")); // author 5 disabled
    header.digest.push_back({ Kind::Other, {}, {} });
    header.digest.push_back({ Kind::RuntimeEnvironmentUpdated, {}, {} });
    QVERIFY(verifySeal(seal(header, tests::authors()[0]), m_authorities).has_value());
}

void AuraTest::authorityChangeAppliesToTheNextBlock()
{
    const auto authors = tests::authors();
    const AuraAuthorities next { authors[2].publicKey(), authors[1].publicKey() };
    Header header = unsealed(4);
    header.digest.push_back(authorityChange(next));
    // Sealed by the old list: slot 4 of three authors is index 1.
    const Result<AuraClaim> claim = verifySeal(seal(header, authors[1]), m_authorities);
    QVERIFY(claim.has_value());
    QCOMPARE(*claim->nextAuthorities, next);
    // Slot 6 of the new list of two is index 0, which is //Three.
    QVERIFY(verifySeal(seal(unsealed(6), authors[2]), *claim->nextAuthorities).has_value());
    QVERIFY(
        refused(verifySeal(seal(unsealed(6), authors[0]), *claim->nextAuthorities), AuraError::BadSignature));
}

void AuraTest::badSignatures()
{
    const Header good = sealedAt(50);
    Header wrongAuthor = seal(unsealed(50), tests::authors()[0]); // 50 mod 3 = 2
    QVERIFY(refused(verifySeal(wrongAuthor, m_authorities), AuraError::BadSignature));
    Header otherState = good;
    otherState.stateRoot.bytes[0] = std::byte { 1 };
    QVERIFY(refused(verifySeal(otherState, m_authorities), AuraError::BadSignature));
    Header flipped = good;
    flipped.digest.back().data[5] ^= std::byte { 1 };
    QVERIFY(refused(verifySeal(flipped, m_authorities), AuraError::BadSignature));
    Header unmarked = good;
    unmarked.digest.back().data[63] &= std::byte { 0x7f }; // the schnorrkel marker
    QVERIFY(refused(verifySeal(unmarked, m_authorities), AuraError::BadSignature));
    AuraAuthorities reordered = m_authorities;
    std::swap(reordered[0], reordered[2]);
    QVERIFY(refused(verifySeal(good, reordered), AuraError::BadSignature));
}

void AuraTest::noAuthorities()
{
    QVERIFY(refused(verifySeal(sealedAt(1), {}), AuraError::NoAuthorities));
}

void AuraTest::links()
{
    Header first = sealedAt(10);
    const AuraParent parent { first.hash(), first.number, 10 };
    Header child = tests::childOf(first);
    QVERIFY(verifyLink(child, 11, parent).has_value());
    QVERIFY(refused(verifyLink(child, 10, parent), AuraError::SlotNotIncreasing));
    QVERIFY(refused(verifyLink(child, 9, parent), AuraError::SlotNotIncreasing));
    Header skipped = child;
    skipped.number = skipped.number.next();
    QVERIFY(refused(verifyLink(skipped, 11, parent), AuraError::WrongNumber));
    Header orphan = child;
    orphan.parentHash = {};
    QVERIFY(refused(verifyLink(orphan, 11, parent), AuraError::WrongParent));
    // Genesis has no slot of its own.
    child.number = BlockNumber(1);
    QVERIFY(verifyLink(child, 0, { child.parentHash, BlockNumber(0), 99 }).has_value());
    // The last height of u32 has no child.
    child.number = BlockNumber(0);
    QVERIFY(refused(
        verifyLink(child, 11, { child.parentHash, BlockNumber(0xffffffff), 10 }), AuraError::WrongNumber));
}

void AuraTest::slotTime()
{
    constexpr std::uint64_t kDuration = 12'000;
    constexpr std::uint64_t kNow = 1'000 * kDuration;
    QVERIFY(verifySlotTime(1'000, kNow, kDuration).has_value());
    QVERIFY(verifySlotTime(1'002, kNow, kDuration).has_value()); // begins 24 s ahead
    QVERIFY(refused(verifySlotTime(1'003, kNow, kDuration), AuraError::FutureSlot));
    QVERIFY(verifySlotTime(1'003, kNow + 6'000, kDuration).has_value()); // exactly 30 s ahead
    QVERIFY(refused(verifySlotTime(1'003, kNow + 5'999, kDuration), AuraError::FutureSlot));
    constexpr std::uint64_t kEnd = std::numeric_limits<std::uint64_t>::max();
    QVERIFY(verifySlotTime(1'000, kEnd, kDuration).has_value());
    QVERIFY(refused(verifySlotTime(kEnd, kEnd, kDuration), AuraError::FutureSlot));
}

void AuraTest::storedLists()
{
    const Bytes encoded = encodeAuraAuthorities(m_authorities);
    QCOMPARE(encoded.size(), std::size_t(1 + 3 * 32));
    QCOMPARE(*decodeAuraAuthorities(encoded), m_authorities);
    QVERIFY(refused(decodeAuraAuthorities(ByteView(encoded).first(96)), AuraError::BadAuthorityList));
    QVERIFY(refused(decodeAuraAuthorities(*fromHex("00")), AuraError::BadAuthorityList));
    QVERIFY(refused(decodeAuraAuthorities({}), AuraError::BadAuthorityList));
    Bytes longer = encoded;
    longer.push_back(std::byte { 0 });
    QVERIFY(refused(decodeAuraAuthorities(longer), AuraError::BadAuthorityList));
    const AuraAuthorities tooMany(kMaximumAuraAuthorities + 1);
    QVERIFY(refused(decodeAuraAuthorities(encodeAuraAuthorities(tooMany)), AuraError::BadAuthorityList));
}

void AuraTest::reasonNames()
{
    for (std::uint16_t i = 0; i <= static_cast<std::uint16_t>(AuraError::MissingGenesisItem); ++i) {
        QVERIFY(nameOf(static_cast<AuraError>(i)) != "Unknown");
    }
    QCOMPARE(Error(AuraError::BadSignature).text(), std::string("consensus.aura.BadSignature"));
    QCOMPARE(nameOf(static_cast<AuraError>(999)), std::string_view("Unknown"));
}

QTEST_GUILESS_MAIN(AuraTest)
#include "aura_test.moc"
