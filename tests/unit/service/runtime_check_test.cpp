// SPDX-License-Identifier: MIT
#include "core/metadata/digest.hpp"
#include "core/service/review_builder.hpp"
#include "core/service/runtime_check.hpp"
#include "core/subtensor/runtime.hpp"

#include <QtTest>

using namespace taonaut;
using service::judgeRuntime;
using service::ReviewError;

class RuntimeCheckTest : public QObject {
    Q_OBJECT
private slots:
    void ownRuntimeIsUnderstood();
    void digestDependsOnVersionAndTypes();
    void differencesAreNamed();
    void unknownExtensionsStopSigning();
    void unreadableMetadataIsRefused();
    void nothingIsSignedWithoutTheDigest();
    void theDigestCannotBeHidden();
};

namespace {

service::RuntimeVersion reported()
{
    return { subtensor::runtimeVersion().specName, subtensor::runtimeVersion().specVersion,
        subtensor::runtimeVersion().transactionVersion };
}

} // namespace

void RuntimeCheckTest::ownRuntimeIsUnderstood()
{
    const metadata::Metadata metadata = subtensor::buildMetadata(15);
    const auto judged = judgeRuntime(reported(), *metadata.encode());
    const auto& facts = judged.facts;
    QVERIFY(judged.runtime != nullptr);
    QVERIFY2(facts.has_value(), facts ? "" : facts.error().text().c_str());
    QCOMPARE(facts->specVersion, 425U);
    metadata::DigestContext context;
    context.specVersion = 425;
    context.specName = subtensor::runtimeVersion().specName;
    QVERIFY(facts->metadataDigest == *metadata::metadataDigest(metadata, context));
}

void RuntimeCheckTest::digestDependsOnVersionAndTypes()
{
    const Bytes bytes = *subtensor::buildMetadata(15).encode();
    service::RuntimeVersion next = reported();
    ++next.specVersion;
    QVERIFY(judgeRuntime(reported(), bytes).facts->metadataDigest
        != judgeRuntime(next, bytes).facts->metadataDigest);
}

void RuntimeCheckTest::differencesAreNamed()
{
    metadata::Metadata metadata = subtensor::buildMetadata(15);
    for (metadata::Pallet& pallet : metadata.pallets) {
        if (pallet.name == "System") {
            pallet.name = "Frame";
        }
    }
    const auto refused = judgeRuntime(reported(), *metadata.encode()).facts;
    QVERIFY(refused.error().is(ReviewError::RuntimeNotUnderstood));
    QVERIFY2(refused.error().detail().find("System") != std::string::npos, refused.error().detail().c_str());
    QVERIFY(refused.error().detail().size() < 400);
}

void RuntimeCheckTest::unknownExtensionsStopSigning()
{
    metadata::Metadata metadata = subtensor::buildMetadata(15);
    auto& extensions = metadata.extrinsic.extensions;
    const auto nonce = std::find_if(
        extensions.begin(), extensions.end(), [](const auto& one) { return one.identifier == "CheckNonce"; });
    QVERIFY(nonce != extensions.end());
    // Without bytes of its own it changes nothing.
    metadata::TransactionExtension quiet { "Blessing", extensions.front().extra,
        extensions.front().additional };
    extensions.push_back(quiet);
    QVERIFY(judgeRuntime(reported(), *metadata.encode()).facts.has_value());
    extensions.back() = { "Toll", nonce->extra, quiet.additional };
    const auto refused = judgeRuntime(reported(), *metadata.encode());
    QVERIFY(refused.facts.error().is(ReviewError::RuntimeNotUnderstood));
    QVERIFY(refused.facts.error().detail().find("Toll UnknownExtension") != std::string::npos);
    QVERIFY(refused.runtime != nullptr); // what can be read is read
}

void RuntimeCheckTest::unreadableMetadataIsRefused()
{
    const Bytes whole = *subtensor::buildMetadata(15).encode();
    QVERIFY(judgeRuntime(reported(), {}).facts.error().is(ReviewError::RuntimeNotUnderstood));
    QVERIFY(judgeRuntime(reported(), bytesOf("garbage")).facts.error().is(ReviewError::RuntimeNotUnderstood));
    const ByteView half(whole.data(), whole.size() / 2);
    QVERIFY(judgeRuntime(reported(), half).facts.error().is(ReviewError::RuntimeNotUnderstood));
    QVERIFY(judgeRuntime(reported(), half).runtime == nullptr);
}

void RuntimeCheckTest::nothingIsSignedWithoutTheDigest()
{
    const auto judged = judgeRuntime(reported(), *subtensor::buildMetadata(14).encode());
    QVERIFY(judged.runtime != nullptr); // what can be read is read
    QVERIFY(judged.facts.error().is(ReviewError::RuntimeNotUnderstood));
    QVERIFY(judged.facts.error().detail().find("metadata 15") != std::string::npos);
}

void RuntimeCheckTest::theDigestCannotBeHidden()
{
    for (const std::uint8_t version : { std::uint8_t { 14 }, std::uint8_t { 15 } }) {
        metadata::Metadata chain = subtensor::buildMetadata(version);
        std::erase_if(chain.extrinsic.extensions,
            [](const auto& extension) { return extension.identifier == "CheckMetadataHash"; });
        const auto judged = judgeRuntime(reported(), *chain.encode());
        QVERIFY(judged.facts.error().is(ReviewError::RuntimeNotUnderstood));
        QVERIFY(judged.facts.error().detail().find("CheckMetadataHash Missing") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(RuntimeCheckTest)
#include "runtime_check_test.moc"
