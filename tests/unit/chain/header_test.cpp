// SPDX-License-Identifier: MIT
// Headers, digests and blocks: bytes, hashes, bounds.

#include "core/base/hex.hpp"
#include "core/chain/block.hpp"
#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "tests/unit/recorded_data.hpp"

using namespace taonaut;
using namespace taonaut::chain;
using nlohmann::json;

class HeaderTest : public QObject {
    Q_OBJECT
private slots:
    void realHeader();
    void sealIsLeftOut();
    void embeddedHeaderLeavesTheRest();
    void everyKindOfDigestItem();
    void unknownDigestItem();
    void everyTruncationFails();
    void trailingBytes();
    void tooLarge();
    void hugeDigestCount();
    void blockBody();
    void reasonNames();
    void recordedHeaders();
    void recordedForeignHeaders();
};

namespace {

/// Finney block 5,752,019.
constexpr const char* kEncoded = "0x6c0da8a9dd5994d374d43210dc401f000b2fe02541bc2e7cd54719655d751a184e135f01c"
                                 "80611aa0e605bc2d0446479dcbce6bee"
                                 "0e1524d07b0a9c6293a190d6a500fef9ff58560a13b06d4a61af01ca9f0dd2a96cf5bfa6bbc"
                                 "2208fc7e6f763bad55900c0661757261"
                                 "203bb4b008000000000466726f6e880102e3f23c7b0347be401daa27b4bd35d09948dc1450b"
                                 "ec025807957f499347c58000561757261"
                                 "0101bcc856c718c722f327d3fbc3f94c34d97e0bfc794531e94f5590b44b3516c7598ca0ec4"
                                 "88b81f9fbf5a9bbb5d18663bd69ca032d"
                                 "1c7134681d9c112387612a87";
constexpr const char* kHash = "0x0ba73c8d5a0b78f7336a3e394a2a1fa7b7dec0924937b1dfb05a50ac3dd5cfc1";
constexpr const char* kPreSealHash = "0x17d000df4d331c09fa8295931d9ac05dd8ad961f49531a907b6b4b4cdf44ffea";

Header realHeaderValue()
{
    return *Header::decode(*fromHex(kEncoded));
}

Header headerWith(std::vector<DigestItem> digest)
{
    Header header;
    header.number = BlockNumber(7);
    header.digest = std::move(digest);
    return header;
}

} // namespace

void HeaderTest::realHeader()
{
    const Bytes bytes = *fromHex(kEncoded);
    const Result<Header> header = Header::decode(bytes);
    QVERIFY(header.has_value());
    QCOMPARE(header->number, BlockNumber(5752019));
    QCOMPARE(toHex(header->parentHash.view()),
        std::string("0x6c0da8a9dd5994d374d43210dc401f000b2fe02541bc2e7cd54719655d751a18"));
    QCOMPARE(toHex(header->stateRoot.view()),
        std::string("0xc80611aa0e605bc2d0446479dcbce6bee0e1524d07b0a9c6293a190d6a500fef"));
    QCOMPARE(header->digest.size(), std::size_t(3));
    QCOMPARE(header->digest[0].kind, DigestItem::Kind::PreRuntime);
    QCOMPARE(header->digest[0].engine, kAuraEngine);
    QCOMPARE(header->digest[1].kind, DigestItem::Kind::Consensus);
    QCOMPARE(header->digest[2].kind, DigestItem::Kind::Seal);
    QCOMPARE(header->encode(), bytes);
    QCOMPARE(toHex(header->hash().view()), std::string(kHash));
}

void HeaderTest::sealIsLeftOut()
{
    const Header header = realHeaderValue();
    QCOMPARE(toHex(crypto::blake2b256(header.encodeUnsealed()).view()), std::string(kPreSealHash));
    Header unsealed = header;
    unsealed.digest.pop_back();
    QCOMPARE(header.encodeUnsealed(), unsealed.encode());
}

void HeaderTest::embeddedHeaderLeavesTheRest()
{
    scale::Encoder out;
    realHeaderValue().write(out);
    out.u32(0xdeadbeef);
    scale::Decoder in(out.view());
    QCOMPARE(*Header::read(in), realHeaderValue());
    QCOMPARE(in.u32(), 0xdeadbeefU);
    QVERIFY(in.finish().has_value());
}

void HeaderTest::everyKindOfDigestItem()
{
    using Kind = DigestItem::Kind;
    const std::vector<DigestItem> items {
        { Kind::Other, {}, *fromHex("0102") },
        { Kind::Consensus, kGrandpaEngine, *fromHex("03") },
        { Kind::Seal, kAuraEngine, {} },
        { Kind::PreRuntime, kBabeEngine, *fromHex("0405") },
        { Kind::RuntimeEnvironmentUpdated, {}, {} },
    };
    const std::vector<std::string> encoded { "0x00080102", "0x0446524e4b0403", "0x056175726100",
        "0x06424142450"
        "80405",
        "0x08" };
    for (std::size_t i = 0; i < items.size(); ++i) {
        QCOMPARE(toHex(items[i].encode()), encoded[i]);
        QCOMPARE(*DigestItem::decode(items[i].encode()), items[i]);
    }
    const Header header = headerWith(items);
    QCOMPARE(*Header::decode(header.encode()), header);
}

void HeaderTest::unknownDigestItem()
{
    for (unsigned tag = 0; tag < 256; ++tag) {
        const bool known = tag == 0 || tag == 4 || tag == 5 || tag == 6 || tag == 8;
        const Bytes bytes { static_cast<std::byte>(tag) };
        const Result<DigestItem> item = DigestItem::decode(bytes);
        const bool refused = !item && item.error().is(ChainError::UnknownDigestItem);
        QCOMPARE(refused, !known);
    }
    Bytes header = headerWith({ { DigestItem::Kind::RuntimeEnvironmentUpdated, {}, {} } }).encode();
    header.back() = std::byte { 7 };
    QVERIFY(Header::decode(header).error().is(ChainError::UnknownDigestItem));
}

void HeaderTest::everyTruncationFails()
{
    const Bytes bytes = *fromHex(kEncoded);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY(!Header::decode(ByteView(bytes).first(size)).has_value());
    }
    const Bytes item = realHeaderValue().digest.back().encode();
    for (std::size_t size = 0; size < item.size(); ++size) {
        QVERIFY(!DigestItem::decode(ByteView(item).first(size)).has_value());
    }
}

void HeaderTest::trailingBytes()
{
    Bytes bytes = *fromHex(kEncoded);
    bytes.push_back(std::byte { 0 });
    QVERIFY(Header::decode(bytes).error().is(scale::DecodeError::TrailingBytes));
    Bytes item = realHeaderValue().digest.back().encode();
    item.push_back(std::byte { 0 });
    QVERIFY(DigestItem::decode(item).error().is(scale::DecodeError::TrailingBytes));
}

void HeaderTest::tooLarge()
{
    const DigestItem filler { DigestItem::Kind::Other, {}, Bytes(60'000) };
    const Header fits = headerWith({ filler, filler });
    QVERIFY(Header::decode(fits.encode()).has_value());

    const Bytes large = headerWith({ filler, filler, filler }).encode();
    QVERIFY(Header::decode(large).error().is(ChainError::HeaderTooLarge));
    scale::Decoder in(large);
    QVERIFY(Header::read(in).error().is(ChainError::HeaderTooLarge));
}

void HeaderTest::hugeDigestCount()
{
    Bytes bytes = headerWith({}).encode();
    bytes.pop_back();
    append(bytes, *fromHex("feffffff")); // 2^30 - 1 items announced, none there
    QVERIFY(Header::decode(bytes).error().is(scale::DecodeError::TooMany));
}

void HeaderTest::blockBody()
{
    Block block;
    block.header.extrinsicsRoot
        = *fixedFromHex<Hash256>("0x03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314");
    QVERIFY(block.bodyMatchesHeader());
    block.extrinsics.push_back(*fromHex("0c040000"));
    QVERIFY(!block.bodyMatchesHeader());
    block.header.extrinsicsRoot = extrinsicsRoot(block.extrinsics);
    QVERIFY(block.bodyMatchesHeader());
    block.extrinsics[0].back() = std::byte { 1 };
    QVERIFY(!block.bodyMatchesHeader());
}

void HeaderTest::reasonNames()
{
    QCOMPARE(Error(ChainError::HeaderTooLarge).text(), std::string("chain.HeaderTooLarge"));
    QCOMPARE(Error(ChainError::UnknownDigestItem).text(), std::string("chain.UnknownDigestItem"));
    QCOMPARE(Error(ChainError::NotSignedExtrinsic).text(), std::string("chain.NotSignedExtrinsic"));
    QCOMPARE(nameOf(static_cast<ChainError>(999)), std::string_view("Unknown"));
}

void HeaderTest::recordedHeaders()
{
    const json file = tests::recorded("headers.json");
    TAONAUT_REQUIRE_RECORDED(file);
    QVERIFY(!file["vectors"].empty());
    for (const json& entry : file["vectors"]) {
        const Bytes bytes = *fromHex(entry["encoded"].get<std::string>());
        const Result<Header> header = Header::decode(bytes);
        QVERIFY(header.has_value());
        QCOMPARE(header->encode(), bytes);
        QCOMPARE(toHex(header->hash().view()), entry["hash"].get<std::string>());
        QCOMPARE(header->digest.size(), entry["digestLogs"].size());
        for (std::size_t i = 0; i < header->digest.size(); ++i) {
            const auto log = *fromHex(entry["digestLogs"][i].get<std::string>());
            QCOMPARE(*DigestItem::decode(log), header->digest[i]);
        }
    }
}

void HeaderTest::recordedForeignHeaders()
{
    const json file = tests::recorded("headers.json");
    TAONAUT_REQUIRE_RECORDED(file);
    for (const json& entry : file["foreignHeaders"]) {
        const Bytes bytes = *fromHex(entry["encoded"].get<std::string>());
        const Result<Header> header = Header::decode(bytes);
        QVERIFY(header.has_value());
        QCOMPARE(header->encode(), bytes);
        QCOMPARE(toHex(header->hash().view()), entry["hash"].get<std::string>());
    }
}

QTEST_GUILESS_MAIN(HeaderTest)
#include "header_test.moc"
