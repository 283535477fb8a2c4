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
    void unreadableMetadataIsRefused();
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
    const auto facts = judgeRuntime(reported(), *metadata.encode());
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
    QVERIFY(judgeRuntime(reported(), bytes)->metadataDigest != judgeRuntime(next, bytes)->metadataDigest);
}

void RuntimeCheckTest::differencesAreNamed()
{
    metadata::Metadata metadata = subtensor::buildMetadata(15);
    for (metadata::Pallet& pallet : metadata.pallets) {
        if (pallet.name == "Balances") {
            pallet.name = "Coins";
        }
    }
    const auto refused = judgeRuntime(reported(), *metadata.encode());
    QVERIFY(refused.error().is(ReviewError::RuntimeNotUnderstood));
    QVERIFY2(
        refused.error().detail().find("Balances") != std::string::npos, refused.error().detail().c_str());
    QVERIFY(refused.error().detail().size() < 400);
}

void RuntimeCheckTest::unreadableMetadataIsRefused()
{
    const Bytes whole = *subtensor::buildMetadata(15).encode();
    QVERIFY(judgeRuntime(reported(), {}).error().is(ReviewError::RuntimeNotUnderstood));
    QVERIFY(judgeRuntime(reported(), bytesOf("garbage")).error().is(ReviewError::RuntimeNotUnderstood));
    const ByteView half(whole.data(), whole.size() / 2);
    QVERIFY(judgeRuntime(reported(), half).error().is(ReviewError::RuntimeNotUnderstood));
    // Version 14 has no digest.
    const Bytes old = *subtensor::buildMetadata(14).encode();
    QVERIFY(judgeRuntime(reported(), old).error().is(ReviewError::RuntimeNotUnderstood));
}

QTEST_GUILESS_MAIN(RuntimeCheckTest)
#include "runtime_check_test.moc"
