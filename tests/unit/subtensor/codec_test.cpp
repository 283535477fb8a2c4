// SPDX-License-Identifier: MIT
// How declared types are written and read: bytes from the chain's specification and its recorded state, and
// every way in which bytes can be wrong.

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/metadata/runtime_api_id.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/pallets/timestamp.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/runtime_api.hpp"
#include "core/subtensor/runtime_calls.hpp"
#include "core/subtensor/runtime_events.hpp"
#include "tests/unit/recorded_data.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;
using scale::DecodeError;

namespace {

Bytes bytes(std::string_view hex)
{
    return *fromHex(hex);
}

AccountId account(std::uint8_t fill)
{
    AccountId result;
    result.bytes.fill(std::byte { fill });
    return result;
}

template <class T> void returns(const T& value, std::string_view hex)
{
    QCOMPARE(toBareHex(encode(value)), std::string(hex));
    const Result<T> back = decode<T>(bytes(hex));
    QVERIFY2(back, back ? "" : back.error().text().c_str());
    QVERIFY(*back == value);
}

template <class T> bool refuses(std::string_view hex, DecodeError reason)
{
    const Result<T> result = decode<T>(bytes(hex));
    return !result && result.error().is(reason);
}

/// A recorded call decodes to its name and back.
void verifyCall(const std::string& name, ByteView call)
{
    const auto decoded = decodeCall(call);
    QVERIFY2(decoded, name.c_str());
    QVERIFY(equal(encode(*decoded), call));
    const auto names
        = callNames(std::to_integer<std::uint8_t>(call[0]), std::to_integer<std::uint8_t>(call[1]));
    QCOMPARE(std::string(names->pallet) + "." + std::string(names->call), name);
}

const std::string kOnes = std::string(64, '1');

} // namespace

class CodecTest : public QObject {
    Q_OBJECT

private slots:
    void paths()
    {
        QCOMPARE(splitPath("sp_core::crypto::AccountId32"),
            (std::vector<std::string> { "sp_core", "crypto", "AccountId32" }));
        QCOMPARE(splitPath("Cow"), (std::vector<std::string> { "Cow" }));
        QVERIFY(splitPath("").empty());
        QVERIFY(docLines("").empty());
        QCOMPARE(docLines("One."), (std::vector<std::string> { "One." }));
    }

    void numbersAndContainers()
    {
        returns(Rao(1'000'000'000), "00ca9a3b00000000");
        returns(BlockNumber(5), "05000000");
        returns(NetUid(258), "0201");
        returns(Compacted<Rao> { Rao(1'000'000'000) }, "02286bee");
        returns(std::vector<NetUid> { NetUid(1), NetUid(2) }, "0801000200");
        returns(std::optional<NetUid> { NetUid(1) }, "010100");
        returns(std::optional<NetUid> {}, "00");
        returns(std::tuple<NetUid, bool> { NetUid(1), true }, "010001");
        returns(Weight { 1, 64 }, "040101");
        QVERIFY(refuses<bool>("02", DecodeError::BadBool));
        QVERIFY(refuses<std::optional<NetUid>>("020100", DecodeError::BadTag));
        QVERIFY(refuses<std::vector<NetUid>>("feffffff", DecodeError::TooMany));
        QVERIFY(refuses<Compacted<std::uint32_t>>("070000000001", DecodeError::OutOfRange));
        QVERIFY(refuses<Rao>("00ca9a3b0000000000", DecodeError::TrailingBytes));
        QVERIFY(refuses<Rao>("00ca9a3b000000", DecodeError::UnexpectedEnd));
    }

    void plainEnumerations()
    {
        returns(DispatchClass::Mandatory, "02");
        returns(Pays::No, "01");
        QVERIFY(refuses<DispatchClass>("03", DecodeError::BadTag));
        QVERIFY(refuses<balances::LockReasons>("03", DecodeError::BadTag));
        QVERIFY(refuses<balances::BalanceStatus>("02", DecodeError::BadTag));
        QVERIFY(refuses<balances::AdjustmentDirection>("02", DecodeError::BadTag));
        QVERIFY(refuses<transaction_payment::Releases>("02", DecodeError::BadTag));
        QVERIFY(refuses<api::TransactionSource>("03", DecodeError::BadTag));
    }

    void addresses()
    {
        returns(Address::of(account(0x11)), "00" + kOnes);
        QVERIFY(Address::of(account(1)).id() == account(1));
        using Kind = Address::Kind;
        returns(Address { Kind::Index, {}, {} }, "01");
        returns(Address { Kind::Raw, {}, bytes("aabb") }, "0208aabb");
        returns(Address { Kind::Address32, {}, bytes(kOnes) }, "03" + kOnes);
        returns(Address { Kind::Address20, {}, bytes(kOnes.substr(0, 40)) }, "04" + kOnes.substr(0, 40));
        QVERIFY(!(Address { Kind::Index, {}, {} }.id()));
        QVERIFY(refuses<Address>("05" + kOnes, DecodeError::BadTag));
        QVERIFY(refuses<Address>("0011", DecodeError::UnexpectedEnd));
    }

    void phases()
    {
        returns(Phase::applying(2), "0002000000");
        returns(Phase { Phase::Kind::Finalization, 0 }, "01");
        returns(Phase {}, "02");
        QVERIFY(refuses<Phase>("03", DecodeError::BadTag));
    }

    void dispatchErrors()
    {
        using Kind = DispatchError::Kind;
        returns(DispatchError::of(balances::kInsufficientBalance), "030502000000");
        returns(DispatchError::of(TokenError::Frozen), "0705");
        returns(DispatchError::of(ArithmeticError::Overflow), "0801");
        returns(DispatchError { Kind::Transactional, 0, 1, {} }, "0901");
        returns(DispatchError { Kind::Trie, 0, 13, {} }, "0e0d");
        returns(DispatchError::of(Kind::BadOrigin), "02");
        returns(DispatchError::module(7, 34), "030722000000");
        QVERIFY(refuses<DispatchError>("0f", DecodeError::BadTag));
        QVERIFY(refuses<DispatchError>("070a", DecodeError::BadTag));
        QVERIFY(refuses<DispatchError>("0e0e", DecodeError::BadTag));
        QVERIFY(refuses<DispatchError>("0305", DecodeError::UnexpectedEnd));
    }

    void textsOfDispatchErrors()
    {
        QCOMPARE(DispatchError::of(DispatchError::Kind::BadOrigin).text(), std::string("BadOrigin"));
        QCOMPARE(
            DispatchError::of(TokenError::FundsUnavailable).text(), std::string("Token.FundsUnavailable"));
        QCOMPARE(DispatchError::of(balances::kInsufficientBalance).text(),
            std::string("Balances.InsufficientBalance"));
        QCOMPARE(DispatchError::of(system::kCallFiltered).text(), std::string("System.CallFiltered"));
        QCOMPARE(
            DispatchError::module(7, 34).text(), std::string("SubtensorModule.DelegateTxRateLimitExceeded"));
        QCOMPARE(DispatchError::module(200, 34).text(), std::string("Module(200, 34)"));
        QCOMPARE(DispatchError::module(5, 12).text(), std::string("Module(5, 12)"));
    }

    void errorsStandInOrder()
    {
        for (const auto errors : { system::errors(), grandpa::errors(), balances::errors() }) {
            for (std::size_t i = 0; i < errors.size(); ++i) {
                QCOMPARE(std::size_t { errors[i].index }, i);
                QVERIFY(findKnownError(errors[i].pallet.index, errors[i].index)->name == errors[i].name);
            }
        }
        QVERIFY(findKnownError(200, 0) == nullptr);
    }

    // A recorded value of the real chain.
    void accountOfTheChain()
    {
        const auto info = system::kAccount.decode(bytes(
            "8d000000010000000100000000000000d0c30fbc0100000000e1f5050000000000000000000000000000000000000"
            "0000000000000000080"));
        QVERIFY(info);
        QCOMPARE(info->nonce, 141U);
        QCOMPARE(info->data.free.value(), std::uint64_t { 7'450'117'072 });
        QCOMPARE(info->data.reserved.value(), std::uint64_t { 100'000'000 });
        QVERIFY(info->data.flags == system::AccountData::kNewLogic);
        QCOMPARE(info->spendable(Rao(500)).value(), std::uint64_t { 7'450'116'572 });
        const auto absent = system::kAccount.decodeOrDefault(std::nullopt);
        QVERIFY(absent && absent->data.free.isZero() && absent->data.flags == system::AccountData::kNewLogic);
    }

    void spendable()
    {
        system::AccountInfo info;
        info.data.free = Rao(1'000);
        QCOMPARE(info.spendable(Rao(500)).value(), std::uint64_t { 500 });
        info.data.frozen = Rao(900);
        QCOMPARE(info.spendable(Rao(500)).value(), std::uint64_t { 100 });
        info.data.reserved = Rao(600);
        QCOMPARE(info.spendable(Rao(500)).value(), std::uint64_t { 500 });
        info.data.free = Rao(100);
        QCOMPARE(info.spendable(Rao(500)).value(), std::uint64_t { 0 });
    }

    void storageKeys()
    {
        QVERIFY(system::kAccount.key(account(9)) == chain::systemAccountKey(account(9)));
        QVERIFY(system::kEvents.key() == chain::systemEventsKey());
        const auto back = system::kAccount.keyOf(system::kAccount.key(account(9)));
        QVERIFY(back && *back == account(9));
        Bytes wrong = system::kAccount.key(account(9));
        wrong[40] ^= std::byte { 1 }; // in the hash
        QVERIFY(system::kAccount.keyOf(wrong).error().is(SubtensorError::OtherItem));
        const Bytes other = balances::kAccount.key(account(9));
        QVERIFY(system::kAccount.keyOf(other).error().is(SubtensorError::OtherItem));
        QVERIFY(system::kAccount.keyOf({}).error().is(DecodeError::UnexpectedEnd));
        QVERIFY(grandpa::kSetIdSession.keyOf(grandpa::kSetIdSession.key(7)) == std::uint64_t { 7 });
    }

    void digestItems()
    {
        system::Digest digest;
        digest.logs.push_back({ chain::DigestItem::Kind::PreRuntime, chain::kAuraEngine, bytes("0102") });
        returns(digest,
            "0406617572610"
            "80102");
        QVERIFY(refuses<system::Digest>("0407", DecodeError::BadTag));
        QVERIFY(refuses<system::Digest>("0406617572", DecodeError::UnexpectedEnd));
    }

    void enumerationsWithContents()
    {
        returns(
            grandpa::StoredState(grandpa::state::PendingPause { BlockNumber(1), 2 }), "010100000002000000");
        returns(grandpa::StoredState(grandpa::state::Paused {}), "02");
        QVERIFY(refuses<grandpa::StoredState>("04", DecodeError::BadTag));
        QVERIFY(refuses<balances::NoFreezeReason>("", DecodeError::BadTag));
        QVERIFY(refuses<grandpa::Void>("", DecodeError::BadTag));
    }

    void recordedCalls()
    {
        const auto file = tests::recorded("extrinsics.json");
        TAONAUT_REQUIRE_RECORDED(file);
        std::size_t known = 0;
        for (const auto& one : file["callsOnly"]) {
            verifyCall(one["call"], bytes(one["bytes"].get<std::string>()));
            ++known;
        }
        for (const auto& one : file["signed"]) {
            verifyCall(one["call"], bytes(one["callBytes"].get<std::string>()));
            ++known;
        }
        QVERIFY(known >= 3);
    }

    void calls()
    {
        const balances::TransferKeepAlive transfer { Address::of(account(0x11)), Rao(1'000'000'000) };
        const Bytes call = encodeCall(balances::Call(transfer));
        QCOMPARE(toBareHex(call), "050300" + kOnes + "02286bee");
        const auto decoded = decodeCall(call);
        QVERIFY(
            decoded && std::get<balances::TransferKeepAlive>(std::get<balances::Call>(*decoded)) == transfer);
        QCOMPARE(toBareHex(encodeCall(timestamp::Call(timestamp::Set { 1 }))), std::string("020004"));
    }

    void refusedCalls()
    {
        QVERIFY(decodeCall(bytes("0501")).error().is(SubtensorError::UnknownCall)); // 1 was set_balance
        QVERIFY(decodeCall(bytes("c858")).error().is(SubtensorError::UnknownCall));
        QCOMPARE(decodeCall(bytes("c858")).error().detail(), std::string("200, 88"));
        QVERIFY(decodeCall(bytes("05")).error().is(DecodeError::UnexpectedEnd));
        QVERIFY(decodeCall({}).error().is(DecodeError::UnexpectedEnd));
        QVERIFY(decodeCall(bytes("050300" + kOnes)).error().is(DecodeError::UnexpectedEnd));
        QVERIFY(decodeCall(bytes("050300" + kOnes + "02286bee00")).error().is(DecodeError::TrailingBytes));
        QVERIFY(decodeCall(bytes("050300" + kOnes + "01")).error().is(DecodeError::UnexpectedEnd));
        QVERIFY(!callNames(5, 1) && !callNames(200, 0));
        QVERIFY(eventNames(5, 2) == (EventNames { "Balances", "Transfer" }));
        QVERIFY(!eventNames(5, 22));
    }

    void version()
    {
        const RuntimeVersion& version = runtimeVersion();
        QCOMPARE(version.specName, std::string("node-subtensor"));
        QCOMPARE(version.specVersion, 425U);
        QCOMPARE(version.transactionVersion, 1U);
        QCOMPARE(version.systemVersion, std::uint8_t { 1 });
        QCOMPARE(toBareHex(std::get<0>(version.apis.front())), std::string("df6acb689907609b"));
        QVERIFY(decode<RuntimeVersion>(encode(version)) == version);
        for (const api::GroupDeclaration& group : api::declarations()) {
            const auto entry = std::tuple(metadata::runtimeApiId(group.name), group.version);
            QVERIFY(std::find(version.apis.begin(), version.apis.end(), entry) != version.apis.end());
        }
    }

    void runtimeFunctions()
    {
        QCOMPARE(api::kAccountNonce.fullName(), std::string("AccountNonceApi_account_nonce"));
        QCOMPARE(toBareHex(api::kAccountNonce.encodeArguments(account(0x11))), kOnes);
        QVERIFY(api::kAccountNonce.decodeAnswer(bytes("05000000")) == 5U);
        const api::EncodedExtrinsic extrinsic { bytes("0c040203") };
        const Bytes arguments = api::kQueryInfo.encodeArguments(extrinsic, 4);
        QCOMPARE(toBareHex(arguments), std::string("0c04020304000000"));
        const auto back = api::kQueryInfo.decodeArguments(arguments);
        QVERIFY(back && std::get<0>(*back) == extrinsic && std::get<1>(*back) == 4U);
        QVERIFY(api::kQueryInfo.decodeArguments(bytes("10040203")).error().is(DecodeError::TooMany));
        const auto info = api::kQueryInfo.decodeAnswer(bytes("040000"
                                                             "3ed3000000000000"));
        QVERIFY(info && info->partialFee == Rao(54'078));
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "codec_test.moc"
