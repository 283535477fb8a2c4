// SPDX-License-Identifier: MIT
// Calls of the real chain: recorded bytes, calls that only spec 425 has, calls inside of calls.

#include "core/base/hex.hpp"
#include "core/metadata/value_tree.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/proxy_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"
#include "core/subtensor/runtime.hpp"
#include "tests/unit/recorded_data.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;
using scale::DecodeError;

namespace {

Bytes bytes(std::string_view hex)
{
    return *fromHex(hex);
}

AccountId account(std::string_view hex)
{
    return *fixedFromHex<AccountId>(hex);
}

const std::string kBob = "8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48";
const std::string kCharlie = "90b5ab205c6974c9ea841be688864633dc9ca8a357843eeacf2314649965fe22";

/// The names of a call by the declared metadata, if all its bytes are one call.
std::string nameOfWhole(ByteView call)
{
    const metadata::Metadata& known = knownMetadata();
    const auto tree = metadata::ValueTree::readWhole(known.types, known.extrinsic.call, call);
    if (!tree) {
        return tree.error().text();
    }
    const metadata::ValueView inner = *tree->root().member(0);
    return std::string(tree->root().caseName()) + "." + std::string(inner.caseName());
}

/// A remark inside of so many batches of one call.
Bytes nested(int batches)
{
    Bytes call = bytes("000000"); // System.remark of nothing
    for (int i = 0; i < batches; ++i) {
        Bytes outer = bytes("0b0204"); // Utility.batch_all of one call
        append(outer, call);
        call = std::move(outer);
    }
    return call;
}

Result<utility::Call> readUtility(ByteView call)
{
    return decode<utility::Call>(call.subspan(1));
}

} // namespace

class KnownCallsTest : public QObject {
    Q_OBJECT

private slots:
    void recordedCallsAreDeclared()
    {
        const auto file = tests::recorded("extrinsics.json");
        TAONAUT_REQUIRE_RECORDED(file);
        const auto verify = [](const nlohmann::json& one, const char* member) {
            const Bytes call = bytes(one[member].get<std::string>());
            QCOMPARE(nameOfWhole(call), one["call"].get<std::string>());
            const auto held = decode<EncodedCall>(call);
            QVERIFY(held && held->bytes == call && encode(*held) == call);
        };
        for (const auto& one : file["callsOnly"]) {
            verify(one, "bytes");
        }
        for (const auto& one : file["signed"]) {
            verify(one, "callBytes");
        }
        for (const auto& one : file["callsFromSourceHead425"]["calls"]) {
            verify(one, "bytes");
        }
    }

    // The bytes are those of extrinsics.json, callsFromSourceHead425.
    void callsOfSpec425()
    {
        using namespace subtensor_module;
        const auto hex = [](const subtensor_module::Call& call) { return toBareHex(encodeCall(call)); };
        QCOMPARE(hex(RegisterLimit { NetUid(1), account(kBob), Rao(1'000'000'000) }),
            "07860100" + kBob + "00ca9a3b00000000");
        QCOMPARE(hex(LockStake { account(kBob), NetUid(1), AlphaAmount(1'000'000'000) }),
            "0788" + kBob + "010000ca9a3b00000000");
        QCOMPARE(hex(MoveLock { account(kCharlie), NetUid(1) }), "0789" + kCharlie + "0100");
        QCOMPARE(hex(SetPerpetualLock { NetUid(1), true }), std::string("078a010001"));
        QCOMPARE(hex(SetRejectLockedAlpha { true }), std::string("078e01"));
    }

    // Entry 3 of extrinsics.json.
    void stakingCall()
    {
        const subtensor_module::AddStakeLimit stake { account(kBob), NetUid(1), Rao(5'000'000'000),
            Rao(12'345'678), false };
        const std::string expected = "0758" + kBob + "010000f2052a010000004e61bc000000000000";
        QCOMPARE(toBareHex(encodeCall(subtensor_module::Call(stake))), expected);
        const Bytes call = bytes(expected);
        const auto back = decode<subtensor_module::Call>(ByteView(call).subspan(1));
        QVERIFY(back && std::get<subtensor_module::AddStakeLimit>(*back) == stake);
    }

    void callsInsideOfCalls()
    {
        const balances::TransferKeepAlive transfer { Address::of(account(kBob)), Rao(1'000'000'000) };
        const EncodedCall inner = EncodedCall::of(balances::Call(transfer));
        QCOMPARE(toBareHex(inner.bytes), "050300" + kBob + "02286bee");
        const utility::BatchAll batch { { inner, inner } };
        const Bytes encoded = encodeCall(utility::Call(batch));
        QCOMPARE(toBareHex(encoded), "0b0208050300" + kBob + "02286bee050300" + kBob + "02286bee");
        const auto back = readUtility(encoded);
        QVERIFY(back && std::get<utility::BatchAll>(*back) == batch);
        QCOMPARE(nameOfWhole(encoded), std::string("Utility.batch_all"));

        const proxy::Proxy proxied { Address::of(account(kCharlie)), proxy::ProxyType::Staking, inner };
        const Bytes call = encodeCall(proxy::Call(proxied));
        QCOMPARE(toBareHex(call), "100000" + kCharlie + "0108050300" + kBob + "02286bee");
        const auto proxiedBack = decode<proxy::Call>(ByteView(call).subspan(1));
        QVERIFY(proxiedBack && std::get<proxy::Proxy>(*proxiedBack) == proxied);
    }

    void depthOfCallsIsLimited()
    {
        const int most = static_cast<int>(EncodedCall::kMostNested);
        const auto allowed = decode<EncodedCall>(nested(most - 1));
        QVERIFY(allowed && allowed->bytes == nested(most - 1));
        QVERIFY(decode<EncodedCall>(nested(most)).error().is(DecodeError::TooMany));
        QVERIFY(!decode<EncodedCall>(nested(1'000)));
    }

    void brokenCallsInside()
    {
        QVERIFY(readUtility(bytes("0b0208000000")).error().is(DecodeError::UnexpectedEnd));
        QVERIFY(readUtility(bytes("0b0204")).error().is(DecodeError::TooMany)); // more calls than bytes
        QVERIFY(readUtility(bytes("0b0204ff00")).error().is(DecodeError::BadTag)); // no such pallet
        QVERIFY(readUtility(bytes("0b0204007f")).error().is(DecodeError::BadTag)); // no such call
        QVERIFY(readUtility(bytes("0b0204000100")).error().is(DecodeError::UnexpectedEnd));
        QVERIFY(readUtility(bytes("0b020400000000")).error().is(DecodeError::TrailingBytes));
        QVERIFY(readUtility(bytes("0b020400000401")).has_value());
    }

    void cutCallsAreRefused()
    {
        const auto file = tests::recorded("extrinsics.json");
        TAONAUT_REQUIRE_RECORDED(file);
        for (const auto& one : file["callsOnly"]) {
            const Bytes call = bytes(one["bytes"].get<std::string>());
            for (std::size_t length = 0; length < call.size(); ++length) {
                QVERIFY2(!decode<EncodedCall>(ByteView(call).first(length)),
                    one["call"].get<std::string>().c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(KnownCallsTest)
#include "known_calls_test.moc"
