// SPDX-License-Identifier: MIT
// The runtime functions that clients call, against the declarations that clients read them with.

#include "core/base/hex.hpp"
#include "core/metadata/metadata.hpp"
#include "core/subtensor/runtime_api.hpp"
#include "node_fixture.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace api = subtensor::api;

class FunctionsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_chain = openChain(); }
    void everyDeclaredFunctionExists();
    void unknownFunction();
    void badArguments();
    void version();
    void metadataVersions();
    void authorities();
    void nonceOfAnAccount();
    void feesAreWhatIsCharged();
    void validateTransaction();
    void answersBelongToTheirBlock();
    void dryRun();

private:
    template <class R, class... A, class... Given>
    [[nodiscard]] R call(const api::Function<R, A...>& function, const Given&... arguments) const
    {
        const Result<Bytes> bytes = m_chain->runtimeCall(
            function.fullName(), function.encodeArguments(A(arguments)...), m_chain->best().hash);
        return *function.decodeAnswer(*bytes);
    }
    std::unique_ptr<Chain> m_chain;
};

void FunctionsTest::everyDeclaredFunctionExists()
{
    int functions = 0;
    for (const api::GroupDeclaration& group : api::declarations()) {
        for (const api::FunctionDeclaration& function : group.functions) {
            const std::string name = std::string(group.name) + "_" + std::string(function.name);
            QVERIFY2(Chain::hasRuntimeFunction(name), name.c_str());
            ++functions;
        }
    }
    QCOMPARE(functions, 14);
    QVERIFY(!Chain::hasRuntimeFunction("Core_execute_block"));
}

void FunctionsTest::unknownFunction()
{
    const auto answer = m_chain->runtimeCall("Foo_bar", {}, m_chain->best().hash);
    QVERIFY(answer.error().is(NodeError::UnknownRuntimeFunction));
    QCOMPARE(answer.error().detail(), std::string("Foo_bar"));
}

void FunctionsTest::badArguments()
{
    const Hash256 best = m_chain->best().hash;
    const Bytes one(1);
    QVERIFY(m_chain->runtimeCall("Core_version", one, best).error().is(NodeError::BadRuntimeArguments));
    for (const char* name :
        { "AccountNonceApi_account_nonce", "Metadata_metadata_at_version", "TransactionPaymentApi_query_info",
            "TransactionPaymentApi_query_fee_details", "TaggedTransactionQueue_validate_transaction" }) {
        QVERIFY2(m_chain->runtimeCall(name, one, best).error().is(NodeError::BadRuntimeArguments), name);
    }
    // Well-formed bytes around a call that does not exist.
    const Bytes foreign = signedBy(m_chain->genesis().hash, *fromHex("0702"));
    const Bytes arguments = api::kQueryInfo.encodeArguments({ foreign }, 5);
    QVERIFY(m_chain->runtimeCall(api::kQueryInfo.fullName(), arguments, best)
                .error()
                .is(NodeError::BadRuntimeArguments));
}

void FunctionsTest::version()
{
    QVERIFY(call(api::kVersion) == subtensor::runtimeVersion());
    QCOMPARE(subtensor::runtimeVersion().specVersion, 425U);
}

void FunctionsTest::metadataVersions()
{
    QCOMPARE(call(api::kMetadataVersions), (std::vector<std::uint32_t> { 14, 15 }));
    const Result<Bytes> raw = m_chain->runtimeCall("Metadata_metadata_versions", {}, m_chain->best().hash);
    QCOMPARE(toHex(*raw), std::string("0x080e0000000f000000"));
    for (const std::uint32_t wanted : { 14U, 15U }) {
        const auto answer = call(api::kMetadataAtVersion, wanted);
        QVERIFY(answer);
        const auto decoded = metadata::Metadata::decode(answer->value);
        QVERIFY(decoded);
        QCOMPARE(std::uint32_t { decoded->version }, wanted);
        QCOMPARE(toHex(decoded->constant("Aura", "SlotDuration")->value), std::string("0xfa00000000000000"));
    }
    QVERIFY(!call(api::kMetadataAtVersion, 16U));
    QVERIFY(call(api::kMetadata) == *call(api::kMetadataAtVersion, 14U));
}

void FunctionsTest::authorities()
{
    QCOMPARE(call(api::kSlotDuration).milliseconds, std::uint64_t { 250 });
    QCOMPARE(call(api::kCurrentSetId), std::uint64_t { 0 });
    const auto authors = call(api::kAuraAuthorities);
    const auto voters = call(api::kGrandpaAuthorities);
    QCOMPARE(authors.size(), std::size_t { 3 });
    QCOMPARE(voters.size(), std::size_t { 3 });
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(authors[i].bytes == localnetValidators()[i].aura.publicKey().bytes);
        QVERIFY(std::get<0>(voters[i]).bytes == localnetValidators()[i].grandpa.publicKey().bytes);
    }
}

void FunctionsTest::nonceOfAnAccount()
{
    QVERIFY(m_chain->faucet(account(1), Rao(1'000), kStart));
    QCOMPARE(call(api::kAccountNonce, accountOf("//Alice")), 0U);
    QVERIFY(m_chain->authorBlock(later(Milliseconds(250))));
    QCOMPARE(call(api::kAccountNonce, accountOf("//Alice")), 1U);
    QCOMPARE(call(api::kAccountNonce, account(200)), 0U);
}

void FunctionsTest::feesAreWhatIsCharged()
{
    Wish wish;
    wish.signer = "//Bob";
    wish.tip = Rao(777);
    const Bytes transfer = transferOf(*m_chain, account(1), Rao(1'000), wish);
    const auto length = static_cast<std::uint32_t>(transfer.size());
    const auto info = call(api::kQueryInfo, api::EncodedExtrinsic { transfer }, length);
    const auto details = call(api::kQueryFeeDetails, api::EncodedExtrinsic { transfer }, length);
    QCOMPARE(info.weight.refTime, std::uint64_t { 163'159'000 });
    QVERIFY(info.dispatchClass == subtensor::DispatchClass::Normal);
    QCOMPARE(details.inclusionFee->baseFee.value(), std::uint64_t { 54'078 });
    QCOMPARE(details.inclusionFee->lengthFee.value(), std::uint64_t { length });
    QCOMPARE(details.inclusionFee->adjustedWeightFee, call(api::kQueryWeightToFee, info.weight));
    QCOMPARE(details.tip.value(), std::uint64_t { 777 });
    QCOMPARE(call(api::kQueryLengthToFee, length).value(), std::uint64_t { length });
    QCOMPARE(info.partialFee.value(), 54'078 + length + details.inclusionFee->adjustedWeightFee.value());

    QVERIFY(m_chain->submit(transfer, kStart));
    QVERIFY(m_chain->authorBlock(later(Milliseconds(250))));
    QCOMPARE(infoOf(*m_chain, accountOf("//Bob")).data.free.value(),
        1'000'000 * Rao::kPerTao - 1'000 - 777 - info.partialFee.value());
    bool reported = false;
    for (const subtensor::EventRecord& record : eventsOf(*m_chain, m_chain->best().hash)) {
        if (const auto* payment = std::get_if<subtensor::transaction_payment::Event>(&record.event)) {
            const auto& paid = std::get<subtensor::transaction_payment::event::TransactionFeePaid>(*payment);
            QVERIFY(paid.who == accountOf("//Bob"));
            QCOMPARE(paid.actualFee.value(), info.partialFee.value() + 777);
            QCOMPARE(paid.tip.value(), std::uint64_t { 777 });
            reported = true;
        }
    }
    QVERIFY(reported);
    // An inherent pays nothing.
    const Bytes inherent = m_chain->block(m_chain->best().hash)->extrinsics.front();
    QVERIFY(call(api::kQueryInfo, api::EncodedExtrinsic { inherent }, length).partialFee.isZero());
    QVERIFY(!call(api::kQueryFeeDetails, api::EncodedExtrinsic { inherent }, length).inclusionFee);
}

void FunctionsTest::validateTransaction()
{
    const auto verdict = [&](const Bytes& extrinsic) {
        return toBareHex(call(api::kValidateTransaction, api::TransactionSource::External,
            api::EncodedExtrinsic { extrinsic }, m_chain->best().hash)
                             .bytes);
    };
    const std::string alice = toBareHex(accountOf("//Alice").view());
    QCOMPARE(verdict(transferOf(*m_chain, account(1), Rao(1'000), { "//Alice", 2 })),
        "00"
        "0100000000000000"
        "0490"
            + alice
            + "01000000"
              "0490"
            + alice
            + "02000000"
              "ffffffffffffffff"
              "01");
    QCOMPARE(verdict(transferOf(*m_chain, account(1), Rao(1'000), { "//Nobody" })), std::string("010001"));
}

void FunctionsTest::answersBelongToTheirBlock()
{
    const Hash256 before = m_chain->best().hash;
    QVERIFY(m_chain->faucet(account(1), Rao(1'000), kStart));
    QVERIFY(m_chain->authorBlock(later(Milliseconds(250))));
    const Bytes arguments = api::kAccountNonce.encodeArguments(accountOf("//Alice"));
    const auto old = m_chain->runtimeCall(api::kAccountNonce.fullName(), arguments, before);
    QCOMPARE(*api::kAccountNonce.decodeAnswer(*old), 0U);
}

void FunctionsTest::dryRun()
{
    const Hash256 best = m_chain->best().hash;
    const Bytes good = transferOf(*m_chain, account(1), Rao(1'000));
    QCOMPARE(toHex(*m_chain->dryRun(good, best)), std::string("0x0000"));
    // It fails in the block: FundsUnavailable.
    const Bytes tooMuch = transferOf(*m_chain, account(1), Rao(2'000'000 * Rao::kPerTao));
    QCOMPARE(toHex(*m_chain->dryRun(tooMuch, best)), std::string("0x00010700"));
    QVERIFY(m_chain->best().hash == best);
    QCOMPARE(infoOf(*m_chain, account(1)).data.free.value(), std::uint64_t { 0 });
}

QTEST_GUILESS_MAIN(FunctionsTest)
#include "functions_test.moc"
