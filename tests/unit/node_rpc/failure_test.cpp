// SPDX-License-Identifier: MIT
// Errors with the numbers and words that clients look for.

#include "core/chain/storage_key.hpp"
#include "core/node/rpc/failure.hpp"
#include "tests/unit/node_rpc/rpc_fixture.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::test;
using namespace taonaut::node;
using nlohmann::json;

class FailureTest : public QObject {
    Q_OBJECT
private slots:
    void unknownMethod();
    void unsafeMethods();
    void unknownBlock();
    void discardedState();
    void runtimeFunctions();
    void tooManyKeys();
    void pagesOfKeys();
    void poolReasons_data();
    void poolReasons();
    void refusedTransactions();
    void faucetRefused();
};

namespace {

constexpr std::int64_t kClient = 4003;

} // namespace

void FailureTest::unknownMethod()
{
    RpcFixture fixture;
    const Reply reply = fixture.call("chain_getEverything");
    QCOMPARE(reply.code, std::int64_t { -32601 });
    QCOMPARE(reply.message, std::string("Method not found"));
}

void FailureTest::unsafeMethods()
{
    RpcFixture fixture;
    const rpc::Caller stranger { 1, false, true };
    const json open = fixture.call("rpc_methods", "[]", stranger).result["methods"];
    const json all = fixture.call("rpc_methods").result["methods"];
    int closed = 0;
    for (const std::string name : all) {
        if (std::find(open.begin(), open.end(), name) == open.end()) {
            ++closed;
            const Reply reply = fixture.call(name, "[]", stranger);
            QCOMPARE(reply.code, std::int64_t { -32601 });
            QCOMPARE(reply.message, std::string("RPC call is unsafe to be called externally"));
        } else {
            QVERIFY2(!name.starts_with("dev_"), name.c_str());
        }
    }
    QCOMPARE(closed, 11);
    QCOMPARE(fixture.chain->best().number, BlockNumber(3));
}

void FailureTest::unknownBlock()
{
    RpcFixture fixture;
    const std::string hash = "0x" + std::string(64, '5');
    const std::string discarded = "State already discarded for " + hash;
    const Reply storage = fixture.call("state_getStorage", "[\"0x00\",\"" + hash + "\"]");
    QCOMPARE(storage.code, kClient);
    QCOMPARE(storage.message, "Client error: UnknownBlock: " + discarded);
    for (const char* method : { "state_getMetadata", "state_getRuntimeVersion" }) {
        const Reply reply = fixture.call(method, "[\"" + hash + "\"]");
        QCOMPARE(reply.code, kClient);
        QCOMPARE(reply.message, "Client error: Api called for an unknown Block: " + discarded);
    }
    for (const char* method : { "state_getReadProof", "state_queryStorageAt" }) {
        QCOMPARE(fixture.call(method, "[[],\"" + hash + "\"]").code, kClient);
    }
    QCOMPARE(fixture.call("state_getKeysPaged", "[null,1,null,\"" + hash + "\"]").code, kClient);
    QCOMPARE(fixture.call("state_queryStorage", "[[],\"" + hash + "\"]").code, kClient);
    QCOMPARE(fixture.call("system_dryRun", "[\"0x00\",\"" + hash + "\"]").code, kClient);
}

void FailureTest::discardedState()
{
    ChainConfig config = manualConfig();
    config.keptStates = 2;
    RpcFixture fixture(config);
    for (int i = 0; i < 5; ++i) {
        fixture.makeBlock();
    }
    const std::string old = fixture.hashText(3);
    const Reply reply = fixture.call("state_getStorage", "[\"0x00\",\"" + old + "\"]");
    QCOMPARE(reply.code, kClient);
    QVERIFY(reply.message.find("State already discarded for " + old) != std::string::npos);
    QVERIFY(fixture.call("chain_getHeader", "[\"" + old + "\"]").result.is_object());
    QVERIFY(fixture.call("state_getRuntimeVersion", "[\"" + old + "\"]").ok());
}

void FailureTest::runtimeFunctions()
{
    RpcFixture fixture;
    const Reply unknown = fixture.call("state_call", R"(["Foo_bar","0x"])");
    QCOMPARE(unknown.code, kClient);
    QCOMPARE(unknown.message,
        std::string("Client error: Execution failed: Other: Exported method Foo_bar is not found"));
    const Reply bad = fixture.call("state_call", R"(["Metadata_metadata_at_version","0x0f"])");
    QCOMPARE(bad.code, kClient);
    QVERIFY(bad.message.find("Bad arguments of Metadata_metadata_at_version") != std::string::npos);
    QVERIFY(fixture.call("state_call", R"(["Metadata_metadata_at_version","0f000000"])").ok());
}

void FailureTest::tooManyKeys()
{
    RpcFixture fixture;
    const Reply reply = fixture.call("state_getKeysPaged", "[null,1001]");
    QCOMPARE(reply.code, std::int64_t { 4002 });
    QCOMPARE(reply.message, std::string("count exceeds maximum value. value: 1001, max: 1000"));
    QVERIFY(fixture.call("state_getKeysPaged", "[null,1000]").ok());
}

void FailureTest::pagesOfKeys()
{
    RpcFixture fixture;
    const std::string prefix = toHex(chain::storagePrefix("System", "Account"));
    const json all = fixture.call("state_getKeys", "[\"" + prefix + "\"]").result;
    json paged = json::array();
    std::string start = prefix;
    while (true) {
        const json page
            = fixture.call("state_getKeysPaged", "[\"" + prefix + "\",4,\"" + start + "\"]").result;
        paged.insert(paged.end(), page.begin(), page.end());
        if (page.size() < 4) {
            break;
        }
        start = page.back().get<std::string>();
    }
    QCOMPARE(paged, all);
}

void FailureTest::poolReasons_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("data");
    const auto row = [](PoolError reason, int code, const char* message, const char* data) {
        QTest::newRow(message) << static_cast<int>(reason) << code << message << data;
    };
    row(PoolError::BadFormat, 1002, "Verification Error: why", "why");
    row(PoolError::Invalid, 1010, "Invalid Transaction", "Custom error: 6");
    row(PoolError::Unknown, 1011, "Unknown Transaction Validity", "");
    row(PoolError::TemporarilyBanned, 1012, "Transaction is temporarily banned", "It was refused before");
    row(PoolError::AlreadyImported, 1013, "Transaction Already Imported",
        "[0x0000000000000000000000000000000000000000000000000000000000000000]");
    row(PoolError::TooLowPriority, 1014, "Priority is too low: (5 vs 4)",
        "The transaction has too low priority to replace another transaction already in the pool.");
    row(PoolError::ImmediatelyDropped, 1016, "Immediately Dropped",
        "The transaction couldn't enter the pool because of the limit");
}

void FailureTest::poolReasons()
{
    QFETCH(int, reason);
    QFETCH(int, code);
    QFETCH(QString, message);
    QFETCH(QString, data);
    Refusal refusal;
    refusal.reason = static_cast<PoolError>(reason);
    refusal.detail = "why";
    refusal.validity = ValidityError::of(InvalidTransaction::Custom);
    refusal.validity.custom = 6;
    if (refusal.reason == PoolError::Unknown) {
        refusal.validity = ValidityError::of(UnknownTransaction::CannotLookup);
    }
    refusal.oldPriority = 5;
    refusal.newPriority = 4;
    const rpc::Failure failure = rpc::poolFailure(refusal).value();
    QCOMPARE(failure.code, std::int64_t { code });
    QCOMPARE(failure.message, message.toStdString());
    const json text = json::parse(failure.data.value_or("null"));
    QVERIFY(text.is_string());
    QVERIFY2(
        data.isEmpty() ? !text.get<std::string>().empty() : text == data.toStdString(), text.dump().c_str());
}

void FailureTest::refusedTransactions()
{
    RpcFixture fixture;
    const std::string transfer = fixture.transfer(0);
    const Reply first = fixture.call("author_submitExtrinsic", transfer);
    QVERIFY(first.ok());
    const Reply again = fixture.call("author_submitExtrinsic", transfer);
    QCOMPARE(again.code, std::int64_t { 1013 });
    QCOMPARE(again.data, json("[" + first.result.get<std::string>() + "]"));
    QCOMPARE(fixture.call("author_submitExtrinsic", fixture.transfer(0)).code, std::int64_t { 1014 });
    fixture.makeBlock();
    const Reply stale = fixture.call("author_submitExtrinsic", fixture.transfer(0, Rao(5)));
    QCOMPARE(stale.code, std::int64_t { 1010 });
    QCOMPARE(stale.data, json("Transaction is outdated"));
    const Reply broke = fixture.call("author_submitExtrinsic",
        "[\"" + toHex(transferOf(*fixture.chain, accountOf("//Bob"), Rao(1), { "//Nobody", 0 })) + "\"]");
    QCOMPARE(broke.code, std::int64_t { 1010 });
    QCOMPARE(broke.data, json("Inability to pay some fees (e.g. account balance too low)"));
    QCOMPARE(fixture.call("author_submitExtrinsic", R"(["0x0102"])").code, std::int64_t { 1002 });
}

void FailureTest::faucetRefused()
{
    ChainConfig config = manualConfig();
    config.pool.readyCount = 0;
    RpcFixture fixture(config);
    const Reply reply = fixture.call("dev_faucet", R"(["5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"])");
    QCOMPARE(reply.code, std::int64_t { 1 });
    QCOMPARE(reply.message, std::string("Nothing was sent: Immediately Dropped"));
}

QTEST_GUILESS_MAIN(FailureTest)
#include "failure_test.moc"
