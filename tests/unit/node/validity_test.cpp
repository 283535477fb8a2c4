// SPDX-License-Identifier: MIT
// The runtime's verdicts: every reason, on the way into the pool and into a block, and their form on the
// wire.

#include "core/base/hex.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/metadata/digest.hpp"
#include "core/subtensor/pallets/system_calls.hpp"
#include "core/subtensor/pallets/system_constants.hpp"
#include "core/subtensor/pallets/timestamp.hpp"
#include "node_fixture.hpp"

#include <QtTest>
#include <random>
#include <set>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;

class ValidityTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_chain = openChain(); }
    void undecodableCall();
    void bareCalls();
    void mandatoryCalls();
    void poorAndUnknownSigners();
    void nonces();
    void badProofs_data();
    void badProofs();
    void ed25519Signatures();
    void ecdsaSignatures();
    void metadataDigest();
    void zeroSigner();
    void eras();
    void hashesOfOldBlocksAreForgotten();
    void tooLong();
    void operationalCallsComeFirst();
    void damagedBytesAreRefused();
    void encodings();
    void texts();

private:
    void fund(const AccountId& account);
    [[nodiscard]] chain::Extrinsic unsignedFrom(const AccountId& signer, chain::SignatureKind kind) const;
    [[nodiscard]] Bytes payloadOf(const chain::Extrinsic& extrinsic) const;
    [[nodiscard]] ValidityError refusalOf(Bytes extrinsic) const;
    [[nodiscard]] QString dryRun(const Bytes& extrinsic) const;
    std::unique_ptr<Chain> m_chain;
};

namespace {

const ValidityError kNone = [] {
    ValidityError none;
    none.custom = 255; // no reason of this runtime
    return none;
}();

Bytes timestampCall(std::uint64_t time)
{
    namespace timestamp = subtensor::timestamp;
    return callBytes(timestamp::Call(timestamp::Set { time }));
}

Bytes remarkCall(std::size_t length)
{
    namespace system = subtensor::system;
    return callBytes(system::Call(system::Remark { Bytes(length) }));
}

ValidityError invalid(InvalidTransaction reason)
{
    return ValidityError::of(reason);
}

} // namespace

#define COMPARE_REASON(actual, expected) QVERIFY2((actual) == (expected), (actual).text().c_str())

ValidityError ValidityTest::refusalOf(Bytes extrinsic) const
{
    const auto outcome = m_chain->submit(std::move(extrinsic), kStart);
    if (outcome) {
        return kNone;
    }
    const bool fits = outcome.error().reason
        == (outcome.error().validity.kind == ValidityError::Kind::Invalid ? PoolError::Invalid
                                                                          : PoolError::Unknown);
    return fits ? outcome.error().validity : kNone;
}

QString ValidityTest::dryRun(const Bytes& extrinsic) const
{
    return QString::fromStdString(toBareHex(*m_chain->dryRun(extrinsic, m_chain->best().hash)));
}

void ValidityTest::undecodableCall()
{
    const Bytes call = *fromHex("0503");
    COMPARE_REASON(refusalOf(signedBy(m_chain->genesis().hash, call)), invalid(InvalidTransaction::Call));
    const Bytes foreign = *fromHex("0702");
    COMPARE_REASON(refusalOf(signedBy(m_chain->genesis().hash, foreign)), invalid(InvalidTransaction::Call));
    QCOMPARE(dryRun(signedBy(m_chain->genesis().hash, call)), QString("010000"));
    QCOMPARE(dryRun(*fromHex("0499")), QString("010000"));
}

void ValidityTest::bareCalls()
{
    COMPARE_REASON(refusalOf(bare(remarkCall(3))), invalid(InvalidTransaction::Call));
    COMPARE_REASON(refusalOf(bare(transferCall(account(1), Rao(1'000)))),
        ValidityError::of(UnknownTransaction::NoUnsignedValidator));
    QCOMPARE(dryRun(bare(transferCall(account(1), Rao(1'000)))), QString("010101"));
}

void ValidityTest::mandatoryCalls()
{
    const Bytes call = timestampCall(1'700'000'000'250);
    COMPARE_REASON(refusalOf(bare(call)), invalid(InvalidTransaction::MandatoryValidation));
    COMPARE_REASON(
        refusalOf(signedBy(m_chain->genesis().hash, call)), invalid(InvalidTransaction::MandatoryValidation));
    // In a block a mandatory call must succeed: a time outside the slot does not.
    QCOMPARE(dryRun(bare(timestampCall(5))), QString("010008"));
    QCOMPARE(dryRun(signedBy(m_chain->genesis().hash, call)), QString("010008"));
    QCOMPARE(dryRun(bare(call)), QString("0000"));
}

void ValidityTest::poorAndUnknownSigners()
{
    COMPARE_REASON(refusalOf(transferOf(*m_chain, account(1), Rao(1'000), { "//Nobody" })),
        invalid(InvalidTransaction::Payment));
    QVERIFY(m_chain->faucet(accountOf("//Poor"), Rao(100'000), kStart));
    QVERIFY(m_chain->authorBlock(later(Milliseconds(250))));
    COMPARE_REASON(refusalOf(transferOf(*m_chain, account(1), Rao(1'000), { "//Poor" })),
        invalid(InvalidTransaction::Payment));
    // A tip that the account cannot pay.
    const Rao allTao(1'000'000 * Rao::kPerTao);
    COMPARE_REASON(refusalOf(transferOf(*m_chain, account(1), Rao(1'000), { "//Bob", 0, allTao })),
        invalid(InvalidTransaction::Payment));
}

void ValidityTest::nonces()
{
    QVERIFY(m_chain->submit(transferOf(*m_chain, account(1), Rao(1'000)), kStart));
    QVERIFY(m_chain->authorBlock(later(Milliseconds(250))));
    COMPARE_REASON(
        refusalOf(transferOf(*m_chain, account(2), Rao(1'000))), invalid(InvalidTransaction::Stale));
    COMPARE_REASON(refusalOf(transferOf(*m_chain, account(2), Rao(1'000), { "//Alice", 5 })), kNone);
    QCOMPARE(dryRun(transferOf(*m_chain, account(2), Rao(1'000), { "//Alice", 2 })), QString("010002"));
    QCOMPARE(dryRun(transferOf(*m_chain, account(2), Rao(1'000), { "//Alice", 0 })), QString("010003"));
    QCOMPARE(dryRun(transferOf(*m_chain, account(2), Rao(1'000), { "//Alice", 1 })), QString("0000"));
}

void ValidityTest::badProofs_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : { "signature", "call", "genesis", "version", "birth" }) {
        QTest::newRow(what) << what;
    }
}

void ValidityTest::badProofs()
{
    QFETCH(QString, what);
    const Bytes call = transferCall(account(1), Rao(1'000));
    Hash256 genesis = m_chain->genesis().hash;
    Wish wish;
    if (what == "genesis") {
        genesis.bytes[0] ^= std::byte { 1 };
    } else if (what == "version") {
        wish.specVersion = 424;
    } else if (what == "birth") {
        wish.birthHash = m_chain->best().hash;
    }
    Bytes extrinsic = signedBy(genesis, call, wish);
    if (what == "signature") {
        extrinsic[50] ^= std::byte { 1 };
    } else if (what == "call") {
        extrinsic.back() ^= std::byte { 4 };
    }
    COMPARE_REASON(refusalOf(extrinsic), invalid(InvalidTransaction::BadProof));
    QCOMPARE(dryRun(extrinsic), QString("010004"));
}

void ValidityTest::fund(const AccountId& account)
{
    QVERIFY(m_chain->faucet(account, Rao(Rao::kPerTao), kStart));
    QVERIFY(m_chain->authorBlock(later(Milliseconds(250))));
}

chain::Extrinsic ValidityTest::unsignedFrom(const AccountId& signer, chain::SignatureKind kind) const
{
    chain::Extrinsic extrinsic = *chain::Extrinsic::decode(transferOf(*m_chain, account(1), Rao(1'000)));
    extrinsic.envelope->signer = signer;
    extrinsic.envelope->kind = kind;
    return extrinsic;
}

Bytes ValidityTest::payloadOf(const chain::Extrinsic& extrinsic) const
{
    const Hash256 genesis = m_chain->genesis().hash;
    return chain::signingPayload(
        extrinsic.call, extrinsic.envelope->extra, { 425, 1, genesis, genesis, std::nullopt });
}

void ValidityTest::ed25519Signatures()
{
    const auto key = crypto::ed25519FromUri(bytesOf("//Alice"));
    const AccountId signer { key->publicKey().bytes };
    fund(signer);
    chain::Extrinsic extrinsic = unsignedFrom(signer, chain::SignatureKind::Ed25519);
    extrinsic.envelope->signature = toBytes(key->sign(payloadOf(extrinsic)).view());
    COMPARE_REASON(refusalOf(extrinsic.encode()), kNone);
    extrinsic.envelope->signature[0] ^= std::byte { 1 };
    COMPARE_REASON(refusalOf(extrinsic.encode()), invalid(InvalidTransaction::BadProof));
}

void ValidityTest::ecdsaSignatures()
{
    const auto key = crypto::ecdsaFromUri(bytesOf("//Alice"));
    const AccountId signer = crypto::ecdsa::accountOf(key->publicKey());
    fund(signer);
    chain::Extrinsic extrinsic = unsignedFrom(signer, chain::SignatureKind::Ecdsa);
    const Bytes signature = toBytes(key->sign(payloadOf(extrinsic)).view());
    extrinsic.envelope->signature = signature;
    COMPARE_REASON(refusalOf(extrinsic.encode()), kNone);

    // The chain takes the recovery byte of Ethereum's signatures too.
    extrinsic.envelope->signature[64] ^= std::byte { 1 };
    COMPARE_REASON(refusalOf(extrinsic.encode()), invalid(InvalidTransaction::BadProof));
    extrinsic.envelope->signature[64] = static_cast<std::byte>(27 + std::to_integer<unsigned>(signature[64]));
    COMPARE_REASON(refusalOf(extrinsic.encode()), kNone);
    extrinsic.envelope->signature = Bytes(65);
    COMPARE_REASON(refusalOf(extrinsic.encode()), invalid(InvalidTransaction::BadProof));
    // Somebody else's signature.
    const auto other = crypto::ecdsaFromUri(bytesOf("//Bob"));
    extrinsic.envelope->signature = toBytes(other->sign(payloadOf(extrinsic)).view());
    COMPARE_REASON(refusalOf(extrinsic.encode()), invalid(InvalidTransaction::BadProof));
}

void ValidityTest::metadataDigest()
{
    const auto digest = metadata::metadataDigest(
        subtensor::buildMetadata(15, { 250 }), { 425, "node-subtensor", 42, 9, "TAO" });
    QVERIFY(digest);
    Wish wish;
    wish.metadataDigest = *digest;
    COMPARE_REASON(refusalOf(transferOf(*m_chain, account(1), Rao(1'000), wish)), kNone);
    wish.nonce = 1;
    wish.metadataDigest->bytes[0] ^= std::byte { 1 };
    COMPARE_REASON(
        refusalOf(transferOf(*m_chain, account(1), Rao(1'000), wish)), invalid(InvalidTransaction::BadProof));
}

void ValidityTest::zeroSigner()
{
    // For the key of the identity point, R = s·B fits every message; here s = 1.
    chain::Extrinsic extrinsic = *chain::Extrinsic::decode(transferOf(*m_chain, account(1), Rao(1'000)));
    extrinsic.envelope->signer = AccountId {};
    extrinsic.envelope->signature
        = *fromHex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76"
                   "0100000000000000000000000000000000000000000000000000000000000080");
    COMPARE_REASON(refusalOf(extrinsic.encode()), invalid(InvalidTransaction::BadSigner));
}

void ValidityTest::eras()
{
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(m_chain->authorBlock(later(Milliseconds(250 * i))));
    }
    const BlockNumber best = m_chain->best().number;
    QCOMPARE(best.value(), 23U);
    Wish wish;
    wish.era = chain::Era::mortal(8, best);
    wish.birthHash = *m_chain->hashAt(wish.era.birth(best));
    QVERIFY(m_chain->submit(transferOf(*m_chain, account(1), Rao(1'000), wish), kStart));
    const PoolTransactionPtr waiting = m_chain->pool().ready().front();
    QCOMPARE(waiting->validity.longevity, std::uint64_t { wish.era.death(best).value() - best.value() - 1 });
    QCOMPARE(waiting->validTill.value(), wish.era.death(best).value() - 1);
    // The phase of an era that begins only later.
    wish.era = { 64, 60 };
    COMPARE_REASON(refusalOf(transferOf(*m_chain, account(1), Rao(1'000), wish)),
        invalid(InvalidTransaction::AncientBirthBlock));
}

void ValidityTest::hashesOfOldBlocksAreForgotten()
{
    for (int i = 0; i < 2'500; ++i) {
        QVERIFY(m_chain->authorBlock(kStart));
    }
    const BlockNumber best = m_chain->best().number;
    const trie::StateTrie state = *m_chain->stateAt(m_chain->best().hash);
    const auto& item = subtensor::system::kBlockHash;
    const BlockNumber oldest(best.value() - 2'400);
    QVERIFY(state.get(item.key(oldest)));
    QVERIFY(!state.get(item.key(BlockNumber(oldest.value() - 1))));
    QVERIFY(state.get(item.key(BlockNumber(0)))); // immortal transactions are signed over it
    Wish wish;
    wish.era = { 4'096, 50 };
    wish.birthHash = *m_chain->hashAt(BlockNumber(50));
    COMPARE_REASON(refusalOf(transferOf(*m_chain, account(1), Rao(1'000), wish)),
        invalid(InvalidTransaction::AncientBirthBlock));
    wish.era = { 4'096, 150 };
    wish.birthHash = *m_chain->hashAt(BlockNumber(150));
    COMPARE_REASON(refusalOf(transferOf(*m_chain, account(1), Rao(1'000), wish)), kNone);
}

void ValidityTest::tooLong()
{
    const std::size_t limit = subtensor::system::kBlockLength.value.max.normal;
    COMPARE_REASON(refusalOf(signedBy(m_chain->genesis().hash, remarkCall(limit))),
        invalid(InvalidTransaction::ExhaustsResources));
    COMPARE_REASON(refusalOf(signedBy(m_chain->genesis().hash, remarkCall(1'000))), kNone);
}

void ValidityTest::operationalCallsComeFirst()
{
    namespace system = subtensor::system;
    const Bytes call = callBytes(system::Call(system::SetHeapPages { 5 }));
    QVERIFY(m_chain->submit(transferOf(*m_chain, account(1), Rao(1'000), { "//Bob" }), kStart));
    QVERIFY(m_chain->submit(signedBy(m_chain->genesis().hash, call), kStart));
    const std::vector<PoolTransactionPtr> ready = m_chain->pool().ready();
    QCOMPARE(ready.front()->validity.priority, std::uint64_t { 10'000'000'000 });
    QCOMPARE(ready.back()->validity.priority, std::uint64_t { 1 });
    // Only root may make it: it fails, stays in the block and is paid for.
    const auto block = m_chain->authorBlock(later(Milliseconds(250)));
    const std::vector<std::string> expected { "Balances.Withdraw", "Balances.Deposit",
        "TransactionPayment.TransactionFeePaid", "System.ExtrinsicFailed" };
    QCOMPARE(eventNames(eventsOf(*m_chain, *block), 2), expected);
}

void ValidityTest::damagedBytesAreRefused()
{
    std::mt19937 random(4); // NOLINT: a fixed seed
    const Bytes good = transferOf(*m_chain, account(1), Rao(1'000));
    const Hash256 best = m_chain->best().hash;
    for (int round = 0; round < 3'000; ++round) {
        Bytes bytes = good;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            bytes[random() % bytes.size()] ^= static_cast<std::byte>(1 + random() % 255);
        }
        if (random() % 4 == 0) {
            bytes.resize(random() % (bytes.size() + 4));
        }
        const Bytes outcome = *m_chain->dryRun(bytes, best);
        QCOMPARE(outcome.front(), std::byte { 1 }); // no change of a signed transaction is one of its own
        QVERIFY(!m_chain->submit(bytes, kStart));
        static_cast<void>(m_chain->runtimeCall("TransactionPaymentApi_query_info", bytes, best));
    }
    QCOMPARE(m_chain->pool().readyCount() + m_chain->pool().futureCount(), std::size_t { 0 });
}

void ValidityTest::encodings()
{
    ValidTransaction valid;
    valid.priority = 1;
    valid.requiredTags = { *fromHex("aa") };
    valid.providedTags = { *fromHex("bbcc") };
    valid.longevity = 64;
    QCOMPARE(toBareHex(encodeValidity(valid)),
        std::string("00"
                    "0100000000000000"
                    "0404aa"
                    "0408bbcc"
                    "4000000000000000"
                    "01"));
    const auto encoded = [](const ValidityError& error) {
        return toBareHex(encodeValidity(tl::unexpected<ValidityError>(error)));
    };
    QCOMPARE(encoded(invalid(InvalidTransaction::Payment)), std::string("010001"));
    QCOMPARE(encoded(invalid(InvalidTransaction::UnknownOrigin)), std::string("01000c"));
    QCOMPARE(encoded(ValidityError::of(UnknownTransaction::CannotLookup)), std::string("010100"));
    ValidityError custom = invalid(InvalidTransaction::Custom);
    custom.custom = 6;
    QCOMPARE(encoded(custom), std::string("01000706"));
    custom = ValidityError::of(UnknownTransaction::Custom);
    custom.custom = 9;
    QCOMPARE(encoded(custom), std::string("01010209"));
}

void ValidityTest::texts()
{
    QCOMPARE(invalid(InvalidTransaction::Stale).text(), std::string("Transaction is outdated"));
    ValidityError custom = invalid(InvalidTransaction::Custom);
    custom.custom = 3;
    QCOMPARE(custom.text(), std::string("Custom error: 3"));
    std::set<std::string> texts;
    for (std::uint8_t reason = 0; reason <= 12; ++reason) {
        texts.insert(invalid(static_cast<InvalidTransaction>(reason)).text());
    }
    for (std::uint8_t reason = 0; reason <= 1; ++reason) {
        texts.insert(ValidityError::of(static_cast<UnknownTransaction>(reason)).text());
    }
    QCOMPARE(texts.size(), std::size_t { 15 });
    QVERIFY(texts.count("") == 0);
}

QTEST_GUILESS_MAIN(ValidityTest)
#include "validity_test.moc"
