// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/node/genesis.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/service/runtime_pins.hpp"
#include "core/subtensor/runtime_version.hpp"

#include <QFile>
#include <QtTest>

using namespace taonaut;
using namespace taonaut::service;

class RuntimePinsTest : public QObject {
    Q_OBJECT
private slots:
    void embeddedRuntimesArePinned_data();
    void embeddedRuntimesArePinned();
    void otherMetadataIsRefused();
    void unknownCode();
    void badPins();
    void comparesProviders();
    void everyReasonHasAName();
};

namespace {

struct Embedded {
    Hash256 code;
    Bytes metadata;
};

/// What `:code` hashes to and what is published, made by the embedded chain itself.
Embedded embedded(node::Speed speed)
{
    const node::Genesis genesis = node::Genesis::localnet({ speed, std::nullopt });
    const auto code = genesis.state.get(bytesOf(":code"));
    const node::PublishedMetadata published(node::slotDuration(speed));
    return { crypto::blake2b256(*code), *published.encoded(15) };
}

std::uint32_t version()
{
    return subtensor::runtimeVersion().specVersion;
}

} // namespace

void RuntimePinsTest::embeddedRuntimesArePinned_data()
{
    QTest::addColumn<node::Speed>("speed");
    QTest::newRow("fast") << node::Speed::Fast;
    QTest::newRow("normal") << node::Speed::Normal;
}

void RuntimePinsTest::embeddedRuntimesArePinned()
{
    QFETCH(node::Speed, speed);
    const Embedded runtime = embedded(speed);
    const std::string row = "resources/runtimes/pins.json must hold {\"codeHash\": \""
        + toHex(runtime.code.view()) + "\", \"specVersion\": " + std::to_string(version())
        + ", \"metadataHash\": \"" + toHex(crypto::blake2b256(runtime.metadata).view()) + "\"}";
    QVERIFY2(RuntimePins::shipped().judge(runtime.code, version(), runtime.metadata) == PinVerdict::Matches,
        row.c_str());
}

void RuntimePinsTest::otherMetadataIsRefused()
{
    Embedded runtime = embedded(node::Speed::Fast);
    const RuntimePins& pins = RuntimePins::shipped();
    QVERIFY(pins.judge(runtime.code, version() + 1, runtime.metadata) == PinVerdict::OtherMetadata);
    runtime.metadata.back() ^= std::byte { 1 };
    QVERIFY(pins.judge(runtime.code, version(), runtime.metadata) == PinVerdict::OtherMetadata);
    QVERIFY(pins.judge(runtime.code, version(), {}) == PinVerdict::OtherMetadata);
}

void RuntimePinsTest::unknownCode()
{
    const Embedded runtime = embedded(node::Speed::Fast);
    Hash256 other = runtime.code;
    other.bytes[0] ^= std::byte { 1 };
    QVERIFY(RuntimePins::shipped().judge(other, version(), runtime.metadata) == PinVerdict::UnknownCode);
    QVERIFY(RuntimePins().judge(runtime.code, version(), runtime.metadata) == PinVerdict::UnknownCode);
}

void RuntimePinsTest::badPins()
{
    const std::string hash = "\"0x" + std::string(64, '1') + "\"";
    const std::string good
        = R"({"codeHash": )" + hash + R"(, "specVersion": 1, "metadataHash": )" + hash + "}";
    QCOMPARE(RuntimePins::fromJson("[" + good + "]")->size(), std::size_t { 1 });
    const auto refused = [](const std::string& text, const char* member) {
        const auto pins = RuntimePins::fromJson(text);
        return !pins && pins.error().is(RuntimeError::BadPins) && pins.error().detail() == member;
    };
    QVERIFY(refused("", "not a list"));
    QVERIFY(refused("[7]", "codeHash"));
    QVERIFY(refused("[" + good + "," + good + "]", "codeHash")); // twice
    QVERIFY(refused(R"([{"codeHash": )" + hash + "}]", "metadataHash"));
    QVERIFY(refused(R"([{"codeHash": )" + hash + R"(, "metadataHash": )" + hash + "}]", "specVersion"));
    QVERIFY(
        refused(R"([{"codeHash": )" + hash + R"(, "specVersion": 4294967296, "metadataHash": )" + hash + "}]",
            "specVersion"));
}

void RuntimePinsTest::comparesProviders()
{
    const Bytes metadata = toBytes(bytesOf("metadata"));
    const Hash256 same = crypto::blake2b256(metadata);
    const Hash256 other = crypto::blake2b256(bytesOf("forged"));
    const auto agreed = compareDigests(metadata, { { "A", same }, { "B", std::nullopt }, { "C", same } });
    QVERIFY(!agreed.dissenter);
    QVERIFY((agreed.agreeing == std::vector<std::string> { "A", "C" }));
    const auto differs = compareDigests(metadata, { { "A", same }, { "B", other }, { "C", other } });
    QCOMPARE(differs.dissenter.value_or(""), std::string("B"));
    QVERIFY(compareDigests(metadata, {}).agreeing.empty());
}

void RuntimePinsTest::everyReasonHasAName()
{
    for (const auto reason :
        { RuntimeError::BadPins, RuntimeError::NotThePinned, RuntimeError::ProvidersDiffer }) {
        QVERIFY(!nameOf(reason).empty());
    }
}

QTEST_GUILESS_MAIN(RuntimePinsTest)
#include "runtime_pins_test.moc"
