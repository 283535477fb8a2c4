// SPDX-License-Identifier: MIT
// From plan to bytes, and from bytes back to words.

#include "core/base/hex.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"
#include "core/scale/encoder.hpp"
#include "core/wallet/transfer.hpp"
#include "tests/unit/recorded_metadata.hpp"
#include "tests/unit/wallet/recorded_calls.hpp"

#include <QtTest>
#include <set>

using namespace taonaut;
using namespace taonaut::wallet;

class TransferTest : public QObject {
    Q_OBJECT
private slots:
    void callBytes();
    void readsBackWhatItWrote();
    void readsTransferAll();
    void strangeBytesAreUnknown_data();
    void strangeBytesAreUnknown();
    void namesWhatItDoesNotExplain();
    void signaturesVerify();
    void ed25519Signatures();
    void ecdsaSignatures();
    void vectorsOfEveryScheme_data();
    void vectorsOfEveryScheme();
    void feeQueryHasTheSameSize();
    void spendable_data();
    void spendable();
};

namespace {

AccountId bob()
{
    return crypto::accountFromSs58("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty").value();
}

const std::string kBobHex = "8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48";

chain::SignedExtra someExtra(bool digest)
{
    chain::SignedExtra extra;
    extra.era = chain::Era::mortal(64, BlockNumber(1000));
    extra.nonce = 70;
    extra.checkMetadataHash = digest;
    return extra;
}

} // namespace

void TransferTest::callBytes()
{
    // The bytes that other wallets make of the same transfer.
    QCOMPARE(toBareHex(transferCall({ bob(), Rao(1'000'000'000), true })), "050300" + kBobHex + "02286bee");
    QCOMPARE(toBareHex(transferCall({ bob(), Rao(0), false })), "050000" + kBobHex + "00");
    QCOMPARE(toBareHex(transferCall({ bob(), Rao(~std::uint64_t { 0 }), true })),
        "050300" + kBobHex + "13ffffffffffffffff");
}

void TransferTest::readsBackWhatItWrote()
{
    for (const bool keepAlive : { true, false }) {
        const TransferPlan plan { bob(), Rao(123'456'789), keepAlive };
        const CallReview review = reviewCall(transferCall(plan));
        QCOMPARE(review.call, transferCall(plan));
        QCOMPARE(review.palletName, std::string("Balances"));
        QCOMPARE(review.callName, std::string(keepAlive ? "transfer_keep_alive" : "transfer_allow_death"));
        const auto* action = std::get_if<TransferAction>(&review.action);
        QVERIFY(action != nullptr);
        QCOMPARE(action->recipient, bob());
        QCOMPARE(action->amount.value(), std::uint64_t(123'456'789));
        QCOMPARE(action->keepAlive, keepAlive);
    }
}

void TransferTest::readsTransferAll()
{
    const CallReview review = reviewCall(*fromHex("050400" + kBobHex + "00"));
    const auto* action = std::get_if<TransferAllAction>(&review.action);
    QVERIFY(action != nullptr);
    QCOMPARE(action->recipient, bob());
    QVERIFY(!action->keepAlive);
    QCOMPARE(review.callName, std::string("transfer_all"));
}

void TransferTest::strangeBytesAreUnknown_data()
{
    QTest::addColumn<QString>("call");
    const QString to = QString::fromStdString(kBobHex);
    QTest::newRow("empty") << "";
    QTest::newRow("one byte") << "05";
    QTest::newRow("no arguments") << "0503";
    QTest::newRow("trailing byte") << "050300" + to + "02286bee00";
    QTest::newRow("truncated amount") << "050300" + to + "02286b";
    QTest::newRow("truncated account") << "050300" + to.left(60);
    QTest::newRow("address by index") << "050301" + to + "02286bee";
    QTest::newRow("amount not in its shortest form") << "050300" + to + "0100";
    QTest::newRow("amount above u64") << "050300" + to + "17ffffffffffffffffff";
    QTest::newRow("keep_alive neither no nor yes") << "050400" + to + "02";
    QTest::newRow("no words") << "05090002286bee";
    QTest::newRow("raw address") << "050402080102"
                                    "01";
    QTest::newRow("no call of this number") << "0501";
    QTest::newRow("another pallet") << "0b0300" + to + "02286bee";
}

void TransferTest::strangeBytesAreUnknown()
{
    QFETCH(QString, call);
    const Bytes bytes = *fromHex(call.toStdString());
    const CallReview review = reviewCall(bytes);
    QVERIFY(std::holds_alternative<UnknownAction>(review.action));
    QCOMPARE(review.call, bytes);
}

// A call that has no words here still has its name.
void TransferTest::namesWhatItDoesNotExplain()
{
    const CallReview adjust = reviewCall(*fromHex("05090002286bee"));
    QCOMPARE(adjust.palletName, std::string("Balances"));
    QCOMPARE(adjust.callName, std::string("force_adjust_total_issuance"));
    QVERIFY(adjust.standing == Standing::Named);
    const CallReview nowhere = reviewCall(*fromHex("fe58"));
    QVERIFY(nowhere.palletName.empty() && nowhere.callName.empty());
    QVERIFY(nowhere.standing == Standing::Raw && nowhere.problem->is(ReviewProblem::UnknownPallet));
    QCOMPARE(int { nowhere.palletIndex }, 254);
    QCOMPARE(int { nowhere.callIndex }, 88);
}

void TransferTest::signaturesVerify()
{
    const auto key = crypto::sr25519FromUri(bytesOf("//Alice"));
    const SigningKey signer(*crypto::sr25519FromUri(bytesOf("//Alice")));
    const Bytes call = transferCall({ bob(), Rao(5), true });
    chain::SignedAdditional additional;
    additional.specVersion = 425;
    additional.transactionVersion = 1;
    for (const bool digest : { false, true }) {
        additional.metadataDigest = digest ? std::optional(Hash256 {}) : std::nullopt;
        const chain::SignedExtra extra = someExtra(digest);
        const auto extrinsic = chain::Extrinsic::decode(signExtrinsic(signer, call, extra, additional));
        QVERIFY(extrinsic.has_value() && extrinsic->envelope.has_value());
        QCOMPARE(extrinsic->call, call);
        QCOMPARE(extrinsic->envelope->signer.bytes, key->publicKey().bytes);
        QVERIFY(extrinsic->envelope->extra == extra);
        const auto signature = crypto::sr25519::Signature::from(extrinsic->envelope->signature);
        const Bytes payload = chain::signingPayload(call, extra, additional);
        QVERIFY(crypto::sr25519::verify(key->publicKey(), payload, *signature));
        additional.specVersion += 1; // another runtime, another meaning
        QVERIFY(!crypto::sr25519::verify(
            key->publicKey(), chain::signingPayload(call, extra, additional), *signature));
        additional.specVersion -= 1;
    }
}

void TransferTest::ed25519Signatures()
{
    const SigningKey signer(*crypto::ed25519FromUri(bytesOf("//Alice")));
    const Bytes call = transferCall({ bob(), Rao(5), true });
    const chain::SignedExtra extra = someExtra(false);
    const chain::SignedAdditional additional;
    const Bytes bytes = signExtrinsic(signer, call, extra, additional);
    const auto extrinsic = chain::Extrinsic::decode(bytes);
    QVERIFY(extrinsic.has_value() && extrinsic->envelope.has_value());
    QVERIFY(extrinsic->envelope->kind == chain::SignatureKind::Ed25519);
    QVERIFY(extrinsic->envelope->signer == signer.account());
    const auto pair = crypto::ed25519FromUri(bytesOf("//Alice"));
    const auto signature = crypto::ed25519::Signature::from(extrinsic->envelope->signature);
    const Bytes payload = chain::signingPayload(call, extra, additional);
    QVERIFY(crypto::ed25519::verify(pair->publicKey(), payload, *signature));
    QCOMPARE(bytes.size(), unsignedForFee(signer.account(), call, extra).size());
}

void TransferTest::ecdsaSignatures()
{
    const SigningKey signer(*crypto::ecdsaFromUri(bytesOf("//Alice")));
    const Bytes call = transferCall({ bob(), Rao(5), true });
    const chain::SignedExtra extra = someExtra(false);
    const chain::SignedAdditional additional;
    const Bytes bytes = signExtrinsic(signer, call, extra, additional);
    const auto extrinsic = chain::Extrinsic::decode(bytes);
    QVERIFY(extrinsic.has_value() && extrinsic->envelope.has_value());
    QVERIFY(extrinsic->envelope->kind == chain::SignatureKind::Ecdsa);
    QVERIFY(extrinsic->envelope->signer == signer.account());
    const auto signature = crypto::ecdsa::Signature::from(extrinsic->envelope->signature);
    const Bytes payload = chain::signingPayload(call, extra, additional);
    QVERIFY(crypto::ecdsa::verify(signer.account(), payload, *signature));
    QCOMPARE(bytes.size(), unsignedForFee(signer.account(), call, extra, signer.kind()).size());
}

void TransferTest::vectorsOfEveryScheme_data()
{
    QTest::addColumn<bool>("recorded");
    QTest::newRow("own") << false;
    QTest::newRow("of the real chain") << true;
}

// Assembled and signed by another implementation.
void TransferTest::vectorsOfEveryScheme()
{
    QFETCH(bool, recorded);
    nlohmann::json vectors = test::extrinsicVectors();
    if (recorded) {
        const auto bytes = tests::recordedBytes("extrinsics.json");
        TAONAUT_REQUIRE_FILE(bytes);
        const auto* text = reinterpret_cast<const char*>(bytes->data());
        vectors = nlohmann::json::parse(text, text + bytes->size(), nullptr, false);
    }
    const auto hexOf = [](const nlohmann::json& value) { return *fromHex(value.get<std::string>()); };
    const auto& chainFacts = vectors.at("chain");
    std::set<std::string> schemes;
    for (const auto& one : vectors.at("signed")) {
        const std::string scheme = one.at("scheme");
        const std::string uri = one.at("signer").at("uri");
        schemes.insert(scheme);
        const SigningKey key = scheme == "ecdsa" ? SigningKey(*crypto::ecdsaFromUri(bytesOf(uri)))
            : scheme == "ed25519"                ? SigningKey(*crypto::ed25519FromUri(bytesOf(uri)))
                                                 : SigningKey(*crypto::sr25519FromUri(bytesOf(uri)));
        const Bytes expected = hexOf(one.at("extrinsicBytes"));
        const auto theirs = chain::Extrinsic::decode(expected);
        QVERIFY(theirs.has_value() && theirs->envelope.has_value());
        QVERIFY(key.account() == theirs->envelope->signer);
        chain::SignedAdditional additional;
        additional.specVersion = chainFacts.at("specVersion");
        additional.transactionVersion = chainFacts.at("transactionVersion");
        additional.genesisHash = *Hash256::from(hexOf(chainFacts.at("genesisHash")));
        const bool mortal = !theirs->envelope->extra.era.isImmortal();
        additional.birthHash = mortal ? *Hash256::from(hexOf(chainFacts.at("blockHashUsedForMortal")))
                                      : additional.genesisHash;
        if (theirs->envelope->extra.checkMetadataHash) {
            const Bytes tail = hexOf(one.at("additionalSignedBytes"));
            additional.metadataDigest = *Hash256::from(ByteView(tail).last(32));
        }
        const Bytes ours = signExtrinsic(key, theirs->call, theirs->envelope->extra, additional);
        if (one.at("deterministic").get<bool>()) {
            QCOMPARE(ours, expected);
        } else { // sr25519 signs with fresh randomness: all but the signature
            const auto read = chain::Extrinsic::decode(ours);
            QCOMPARE(ours.size(), expected.size());
            QVERIFY(read->call == theirs->call && read->envelope->extra == theirs->envelope->extra);
            const Bytes payload = chain::signingPayload(theirs->call, theirs->envelope->extra, additional);
            const auto pair = crypto::sr25519FromUri(bytesOf(uri));
            const auto signature = crypto::sr25519::Signature::from(read->envelope->signature);
            QVERIFY(crypto::sr25519::verify(pair->publicKey(), payload, *signature));
        }
    }
    QCOMPARE(schemes.size(), std::size_t(3));
}

void TransferTest::feeQueryHasTheSameSize()
{
    const auto key = crypto::sr25519FromUri(bytesOf("//Alice"));
    const Bytes call = transferCall({ bob(), Rao(5), true });
    const chain::SignedExtra extra = someExtra(false);
    const Bytes signedBytes
        = signExtrinsic(SigningKey(*crypto::sr25519FromUri(bytesOf("//Alice"))), call, extra, {});
    const Bytes query = unsignedForFee(AccountId { key->publicKey().bytes }, call, extra);
    QCOMPARE(query.size(), signedBytes.size());
    const auto decoded = chain::Extrinsic::decode(query);
    QCOMPARE(decoded->envelope->signature, Bytes(64));
    QCOMPARE(decoded->call, call);
}

void TransferTest::spendable_data()
{
    QTest::addColumn<quint64>("free");
    QTest::addColumn<quint64>("reserved");
    QTest::addColumn<quint64>("frozen");
    QTest::addColumn<quint64>("keepAlive");
    QTest::addColumn<quint64>("everything");
    // Fee 100, existential deposit 500.
    const auto row = [](const char* name, quint64 free, quint64 reserved, quint64 frozen, quint64 keep,
                         quint64 all) { QTest::newRow(name) << free << reserved << frozen << keep << all; };
    row("plain", 10'000, 0, 0, 9'400, 9'900);
    row("nothing", 0, 0, 0, 0, 0);
    row("fee would remove the account", 599, 0, 0, 0, 0);
    row("fee just payable", 600, 0, 0, 0, 500);
    row("frozen", 10'000, 0, 3'000, 6'900, 6'900);
    row("frozen within the reserve", 10'000, 4'000, 3'000, 9'400, 9'400);
    row("frozen beyond the reserve", 10'000, 1'000, 3'000, 7'900, 7'900);
    row("reserved keeps the account", 10'000, 1, 0, 9'400, 9'400);
    row("more frozen than there is", 10'000, 0, 20'000, 0, 0);
    row("everything there is", ~quint64 { 0 }, 0, 0, ~quint64 { 0 } - 600, ~quint64 { 0 } - 100);
}

void TransferTest::spendable()
{
    QFETCH(quint64, free);
    QFETCH(quint64, reserved);
    QFETCH(quint64, frozen);
    TransferContext context;
    context.free = Rao(free);
    context.reserved = Rao(reserved);
    context.frozen = Rao(frozen);
    context.fee = Rao(100);
    QTEST(quint64(wallet::spendable(context, true).value()), "keepAlive");
    QTEST(quint64(wallet::spendable(context, false).value()), "everything");
}

QTEST_GUILESS_MAIN(TransferTest)
#include "transfer_test.moc"
