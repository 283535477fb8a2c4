// SPDX-License-Identifier: MIT
// Extrinsics and eras against the signed vectors of the chain, and against malformed bytes.

#include "core/base/hex.hpp"
#include "core/chain/extrinsic.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/sr25519.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "tests/unit/recorded_data.hpp"

using namespace taonaut;
using namespace taonaut::chain;
using nlohmann::json;

class ExtrinsicTest : public QObject {
    Q_OBJECT
private slots:
    void eras_data();
    void eras();
    void eraBounds();
    void immortalEra();
    void badEras();
    void signedTransfer();
    void longPayloadIsHashed();
    void metadataDigest();
    void bareExtrinsic();
    void everySignatureKind();
    void refusals_data();
    void refusals();
    void everyTruncationFails();
    void recordedSigned();
    void recordedEras();
};

namespace {

constexpr const char* kCall
    = "0503008eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a4802286bee";
constexpr const char* kGenesis = "2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03";
constexpr const char* kSigner = "88dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee";
constexpr const char* kSignature
    = "d9d12e169bb011a4c104b17bfcab67ecaee93664c101b8564033118fa9397ce26e73a2d62696c6c1ce1bfcf168cd455f05287"
      "86e795a779d31c5ed30508f3304";
constexpr const char* kExtrinsic
    = "3902840088dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee00d9d12e169bb011a4c104b17bfca"
      "b67ecaee93664c101b8564033118fa9397ce26e73a2d62696c6c1ce1bfcf168cd455f0528786e795a779d31c5ed30508f33040"
      "00000000503008eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a4802286bee";

SignedAdditional finneyAdditional()
{
    SignedAdditional additional;
    additional.specVersion = 393;
    additional.transactionVersion = 1;
    additional.genesisHash = *fixedFromHex<Hash256>(kGenesis);
    additional.birthHash = additional.genesisHash;
    return additional;
}

Bytes eraBytes(const Era& era)
{
    scale::Encoder out;
    era.encode(out);
    return out.take();
}

Result<Era> eraFrom(const char* digits)
{
    const Bytes bytes = *fromHex(digits);
    scale::Decoder in(bytes);
    const Era era = Era::decode(in);
    if (const auto done = in.finish(); !done) {
        return fail(done);
    }
    return era;
}

/// The body behind its length prefix.
Bytes withLength(const std::string& bodyHex)
{
    scale::Encoder out;
    out.bytes(*fromHex(bodyHex));
    return out.take();
}

void checkEra(std::uint32_t requested, std::uint32_t current, const Era& expected, std::uint32_t birth,
    const char* bytes)
{
    const Era era = Era::mortal(requested, BlockNumber(current));
    QCOMPARE(era.period, expected.period);
    QCOMPARE(era.phase, expected.phase);
    QCOMPARE(era.birth(BlockNumber(current)), BlockNumber(birth));
    QCOMPARE(era.death(BlockNumber(current)), BlockNumber(birth + era.period));
    QCOMPARE(toHex(eraBytes(era)), std::string(bytes));
    QCOMPARE(*eraFrom(bytes), era);
}

} // namespace

void ExtrinsicTest::eras_data()
{
    QTest::addColumn<quint32>("requested");
    QTest::addColumn<quint32>("current");
    QTest::addColumn<quint32>("period");
    QTest::addColumn<quint32>("phase");
    QTest::addColumn<quint32>("birth");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("shortest") << 4U << 1U << 4U << 1U << 1U << QByteArray("0x1100");
    QTest::newRow("below the shortest") << 1U << 1U << 4U << 1U << 1U << QByteArray("0x1100");
    QTest::newRow("64") << 64U << 42U << 64U << 42U << 42U << QByteArray("0xa502");
    QTest::newRow("rounded up") << 2400U << 8000042U << 4096U << 554U << 8000042U << QByteArray("0xab22");
    QTest::newRow("quantised") << 65536U << 8000042U << 65536U << 4640U << 8000032U << QByteArray("0x2f12");
    QTest::newRow("above the longest")
        << 70000U << 8000042U << 65536U << 4640U << 8000032U << QByteArray("0x2f12");
}

void ExtrinsicTest::eras()
{
    QFETCH(quint32, requested);
    QFETCH(quint32, current);
    QFETCH(quint32, period);
    QFETCH(quint32, phase);
    QFETCH(quint32, birth);
    QFETCH(QByteArray, bytes);
    checkEra(requested, current, { period, phase }, birth, bytes.constData());
}

void ExtrinsicTest::eraBounds()
{
    const Era era { 64, 42 };
    QCOMPARE(era.birth(BlockNumber(41)), BlockNumber(42)); // not yet begun
    QCOMPARE(era.birth(BlockNumber(105)), BlockNumber(42));
    QCOMPARE(era.birth(BlockNumber(106)), BlockNumber(106));
    QCOMPARE(era.death(BlockNumber(105)), BlockNumber(106));
    constexpr std::uint32_t kLast = std::numeric_limits<std::uint32_t>::max();
    QCOMPARE(era.death(BlockNumber(kLast)), BlockNumber(kLast));
}

void ExtrinsicTest::immortalEra()
{
    const Era era = Era::immortal();
    QVERIFY(era.isImmortal());
    QCOMPARE(toHex(eraBytes(era)), std::string("0x00"));
    QCOMPARE(*eraFrom("00"), era);
    QCOMPARE(era.birth(BlockNumber(1000)), BlockNumber(0));
    QCOMPARE(era.death(BlockNumber(1000)), BlockNumber(std::numeric_limits<std::uint32_t>::max()));
}

void ExtrinsicTest::badEras()
{
    QVERIFY(eraFrom("1000").error().is(scale::DecodeError::OutOfRange)); // period 2
    QVERIFY(eraFrom("4100").error().is(scale::DecodeError::OutOfRange)); // phase 4 of period 4
    QVERIFY(eraFrom("ffff").has_value()); // the last phase of the longest period
    QVERIFY(eraFrom("faff").error().is(scale::DecodeError::OutOfRange)); // phase 4095 of period 2048
    QVERIFY(eraFrom("11").error().is(scale::DecodeError::UnexpectedEnd));
    QVERIFY(eraFrom("").error().is(scale::DecodeError::UnexpectedEnd));
}

void ExtrinsicTest::signedTransfer()
{
    const Bytes call = *fromHex(kCall);
    const Bytes payload = signingPayload(call, {}, finneyAdditional());
    QCOMPARE(payload.size(), std::size_t(116));
    const auto key = *fixedFromHex<crypto::ed25519::PublicKey>(kSigner);
    const auto signature = *fixedFromHex<crypto::ed25519::Signature>(kSignature);
    QVERIFY(crypto::ed25519::verify(key, payload, signature));

    Extrinsic extrinsic;
    extrinsic.envelope
        = { *fixedFromHex<AccountId>(kSigner), SignatureKind::Ed25519, *fromHex(kSignature), {} };
    extrinsic.call = call;
    QCOMPARE(toBareHex(extrinsic.encode()), std::string(kExtrinsic));
    QCOMPARE(toBareHex(extrinsicHash(extrinsic.encode()).view()),
        std::string("a5934f561433cfe323b99875b179cfafc2212f3f3c7c71a40ef2d9b7d5f6a7df"));

    const Extrinsic decoded = *Extrinsic::decode(*fromHex(kExtrinsic));
    QVERIFY(decoded.envelope.has_value());
    QCOMPARE(decoded.envelope->signer, extrinsic.envelope->signer);
    QCOMPARE(decoded.envelope->kind, SignatureKind::Ed25519);
    QCOMPARE(decoded.envelope->extra, SignedExtra {});
    QCOMPARE(decoded.call, call);
}

void ExtrinsicTest::longPayloadIsHashed()
{
    const SignedAdditional additional = finneyAdditional();
    constexpr std::size_t kRest = 4 + 73; // extra and additional
    QCOMPARE(signingPayload(Bytes(256 - kRest), {}, additional).size(), std::size_t(256));
    QCOMPARE(signingPayload(Bytes(257 - kRest), {}, additional).size(), std::size_t(32));
}

void ExtrinsicTest::metadataDigest()
{
    SignedAdditional additional = finneyAdditional();
    scale::Encoder without;
    additional.encode(without);
    QCOMPARE(without.view().back(), std::byte { 0 });
    additional.metadataDigest = Hash256 {};
    scale::Encoder with;
    additional.encode(with);
    QCOMPARE(with.view().size(), without.view().size() + 32);
    QCOMPARE(with.view()[72], std::byte { 1 });
}

void ExtrinsicTest::bareExtrinsic()
{
    Extrinsic extrinsic;
    extrinsic.call = *fromHex("02000b");
    QCOMPARE(toBareHex(extrinsic.encode()), std::string("100402000b"));
    const Extrinsic decoded = *Extrinsic::decode(extrinsic.encode());
    QVERIFY(!decoded.envelope.has_value());
    QCOMPARE(decoded.call, extrinsic.call);
}

void ExtrinsicTest::everySignatureKind()
{
    for (const SignatureKind kind :
        { SignatureKind::Ed25519, SignatureKind::Sr25519, SignatureKind::Ecdsa }) {
        Extrinsic extrinsic;
        extrinsic.envelope = Extrinsic::Signed {};
        extrinsic.envelope->kind = kind;
        extrinsic.envelope->signature = Bytes(kind == SignatureKind::Ecdsa ? 65 : 64, std::byte { 7 });
        extrinsic.envelope->extra = { Era { 64, 42 }, 70000, Rao(1'000'000'000'000), true };
        extrinsic.call = *fromHex(kCall);
        const Result<Extrinsic> decoded = Extrinsic::decode(extrinsic.encode());
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->envelope->signature, extrinsic.envelope->signature);
        QCOMPARE(decoded->envelope->extra, extrinsic.envelope->extra);
        QCOMPARE(decoded->encode(), extrinsic.encode());
    }
}

void ExtrinsicTest::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reason");
    const std::string signer(64, '0');
    const std::string signature(128, '0');
    const auto row = [](const char* name, const std::string& body, const char* reason) {
        QTest::newRow(name) << QByteArray::fromStdString(body) << QByteArray(reason);
    };
    row("version 3", "8300", "UnknownExtrinsicVersion");
    row("version 5", "05", "UnknownExtrinsicVersion");
    row("address by index", "8401" + signer, "UnknownAddressKind");
    row("unknown signature", "8400" + signer + "03" + signature, "UnknownSignatureKind");
    row("bad era", "8400" + signer + "01" + signature + "1000000000", "OutOfRange");
    row("bad mode", "8400" + signer + "01" + signature + "00000002", "BadBool");
    row("nonce not shortest", "8400" + signer + "01" + signature + "0001000000", "NotCanonical");
    row("empty", "", "UnexpectedEnd");
}

void ExtrinsicTest::refusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, reason);
    const Result<Extrinsic> decoded = Extrinsic::decode(withLength(body.toStdString()));
    QVERIFY(!decoded.has_value());
    QCOMPARE(QByteArray::fromStdString(std::string(decoded.error().name())), reason);
}

void ExtrinsicTest::everyTruncationFails()
{
    const Bytes bytes = *fromHex(kExtrinsic);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY(!Extrinsic::decode(ByteView(bytes).first(size)).has_value());
    }
    Bytes longer = bytes;
    longer.push_back(std::byte { 0 });
    QVERIFY(Extrinsic::decode(longer).error().is(scale::DecodeError::TrailingBytes));
    // A shorter body with the right length prefix: the envelope itself ends too early.
    for (std::size_t size = 1; size < 1 + 1 + 32 + 1 + 64 + 4; ++size) {
        scale::Encoder out;
        out.bytes(ByteView(bytes).subspan(2, size));
        QVERIFY(!Extrinsic::decode(out.view()).has_value());
    }
}

void ExtrinsicTest::recordedSigned()
{
    const json file = tests::recorded("extrinsics.json");
    TAONAUT_REQUIRE_RECORDED(file);
    const auto hex
        = [](const json& entry, const char* name) { return *fromHex(entry[name].get<std::string>()); };
    for (const json& entry : file["signed"]) {
        const Bytes encoded = hex(entry, "extrinsicBytes");
        const Result<Extrinsic> extrinsic = Extrinsic::decode(encoded);
        QVERIFY(extrinsic.has_value());
        QCOMPARE(extrinsic->encode(), encoded);
        QCOMPARE(extrinsic->call, hex(entry, "callBytes"));
        QCOMPARE(toBytes(extrinsicHash(encoded).view()), hex(entry, "extrinsicHash"));
        const SignedExtra& extra = extrinsic->envelope->extra;
        QCOMPARE(extra.nonce, entry["nonce"].get<std::uint32_t>());
        QCOMPARE(std::to_string(extra.tip.value()), entry["tip"].get<std::string>());
        SignedAdditional additional = finneyAdditional();
        additional.birthHash = *Hash256::from(hex(entry["era"], "checkpointHash"));
        if (extra.checkMetadataHash) {
            additional.metadataDigest = *Hash256::from(hex(file["chain"], "metadataHashUsed"));
        }
        QCOMPARE(signingPayload(extrinsic->call, extra, additional), hex(entry, "signedMessage"));
    }
}

void ExtrinsicTest::recordedEras()
{
    const json file = tests::recorded("extrinsics.json");
    TAONAUT_REQUIRE_RECORDED(file);
    for (const json& entry : file["eras"]) {
        const auto number = [&](const char* name) { return entry[name].get<std::uint32_t>(); };
        checkEra(number("requestedPeriod"), number("current"), { number("period"), number("phase") },
            number("birth"), entry["encoded"].get<std::string>().c_str());
    }
}

QTEST_GUILESS_MAIN(ExtrinsicTest)
#include "extrinsic_test.moc"
