// SPDX-License-Identifier: MIT
// The words that declarations are made of: quantities, fixed-point numbers, sets, bounded lists, maps with
// several keys, and types that read and write themselves.

#include "core/base/hex.hpp"
#include "core/subtensor/bounded_call.hpp"
#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/hold_reason.hpp"
#include "core/subtensor/origin.hpp"
#include "core/subtensor/pallet_id.hpp"
#include "core/subtensor/pallets/admin_utils/calls.hpp"
#include "core/subtensor/pallets/commitments_calls.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/pallets/limit_orders.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/rate_limits.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/swap_legacy.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/scale_sets.hpp"
#include "core/subtensor/signatures.hpp"

#include <QtTest>

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

const std::string kOnes = std::string(64, '1');

} // namespace

class VocabularyTest : public QObject {
    Q_OBJECT

private slots:
    void quantities()
    {
        returns(AlphaAmount(1'000'000'000), "00ca9a3b00000000");
        returns(Uid(258), "0201");
        returns(MechanismId(1), "01");
        returns(StorageIndex(4'097), "0110");
        returns(Compacted<AlphaAmount> { AlphaAmount(1'000'000'000) }, "02286bee");
        returns(Percent { 80 }, "50");
        returns(Perquintill { 1 }, "0100000000000000");
        QVERIFY(typeOf<AlphaAmount>() == typeOf<std::uint64_t>());
        QVERIFY(typeOf<std::vector<Uid>>() == typeOf<std::vector<std::uint16_t>>());
        QVERIFY(Uid(1) < Uid(2));
    }

    void signedIntegers()
    {
        returns(std::int16_t { -2 }, "feff");
        returns(std::int32_t { -2 }, "feffffff");
        returns(std::int64_t { -2 }, "feffffffffffffff");
        returns(Int128 { -2 }, "fe" + std::string(30, 'f'));
        QVERIFY(refuses<std::int64_t>("fe", DecodeError::UnexpectedEnd));
    }

    void fixedPointNumbers()
    {
        returns(U64F64 { Uint128 { 3 } << 63 },
            "0000000000000080"
            "0100000000000000"); // 1.5
        returns(I96F32 { Int128 { -1 } << 32 }, "00000000" + std::string(24, 'f')); // -1
        returns(I32F32 { std::int64_t { 1 } << 31 }, "0000008000000000"); // 0.5
        QCOMPARE(U96F32::kFractionBits, 32U);
        returns(SafeFloat { 7, -2 },
            "07000000000000000000000000000000"
            "feffffffffffffff");
        QVERIFY(typeOf<U64F64>() != typeOf<U96F32>());
    }

    void setsAndMaps()
    {
        returns(std::set<NetUid> { NetUid(2), NetUid(1) }, "0801000200");
        returns(std::map<NetUid, bool> { { NetUid(2), true }, { NetUid(1), false } },
            "0801000002"
            "0001");
        const auto unsorted = decode<std::set<NetUid>>(bytes("0802000100"));
        QVERIFY(unsorted && *unsorted == (std::set<NetUid> { NetUid(1), NetUid(2) }));
        const auto twice = decode<std::map<NetUid, bool>>(bytes("08010000010001"));
        QVERIFY(twice && *twice == (std::map<NetUid, bool> { { NetUid(1), true } })); // the last one stays
        QVERIFY(refuses<std::set<NetUid>>("feffffff", DecodeError::TooMany));
        QVERIFY((refuses<std::map<NetUid, bool>>("04010002", DecodeError::BadBool)));
    }

    void results()
    {
        returns(DispatchResult {}, "00");
        returns(DispatchResult { DispatchError::of(DispatchError::Kind::BadOrigin) }, "0102");
        QVERIFY(refuses<DispatchResult>("02", DecodeError::BadTag));
        QVERIFY(refuses<DispatchResult>("010f", DecodeError::BadTag));
        QVERIFY(refuses<DispatchResult>("01", DecodeError::UnexpectedEnd));
    }

    void ethereumTypes()
    {
        returns(Uint256::of(0x0102), "0201" + std::string(60, '0'));
        returns(*fixedFromHex<H160>(kOnes.substr(0, 40)), kOnes.substr(0, 40));
        QVERIFY(refuses<Uint256>(kOnes.substr(2), DecodeError::UnexpectedEnd));
    }

    void signatures()
    {
        returns(MultiSignature { SignatureKind::Ed25519, bytes(kOnes + kOnes) }, "00" + kOnes + kOnes);
        returns(MultiSignature { SignatureKind::Ecdsa, bytes(kOnes + kOnes + "22") },
            "02" + kOnes + kOnes + "22");
        returns(MultiSigner { SignatureKind::Sr25519, bytes(kOnes) }, "01" + kOnes);
        returns(MultiSigner { SignatureKind::Ecdsa, bytes(kOnes + "22") }, "02" + kOnes + "22");
        QVERIFY(refuses<MultiSignature>("03" + kOnes + kOnes, DecodeError::BadTag));
        QVERIFY(refuses<MultiSignature>("01" + kOnes, DecodeError::UnexpectedEnd));
        QVERIFY(refuses<MultiSigner>("03" + kOnes, DecodeError::BadTag));
    }

    void singleValues()
    {
        using namespace admin_utils;
        QCOMPARE(toBareHex(encodeCall(admin_utils::Call(SudoSetRho { { NetUid(1), 10 } }))),
            std::string("131101000a00"));
        QCOMPARE(toBareHex(encodeCall(admin_utils::Call(SudoSetTxRateLimit { { 5 } }))),
            std::string("13020500000000000000"));
        const SudoSetRho left { { NetUid(1), 10 } };
        QVERIFY(left == (SudoSetRho { { NetUid(1), 10 } }) && !(left == (SudoSetRho { { NetUid(2), 10 } })));
    }

    void mapsWithSeveralKeys()
    {
        const auto& uids = subtensor_module::kUids;
        const Bytes key = uids.key(NetUid(1), account(7));
        QVERIFY(uids.keyOf(key) == std::tuple(NetUid(1), account(7)));
        QVERIFY(equal(ByteView(key).first(uids.prefix().size()), uids.prefix()));
        QVERIFY(equal(ByteView(key).first(uids.prefix(NetUid(1)).size()), uids.prefix(NetUid(1))));
        QVERIFY(!equal(ByteView(key).first(uids.prefix(NetUid(2)).size()), uids.prefix(NetUid(2))));
        QCOMPARE(uids.prefix(NetUid(1)).size(), std::size_t { 34 });

        const auto& lock = subtensor_module::kLock;
        const Bytes three = lock.key(account(1), NetUid(2), account(3));
        QVERIFY(lock.keyOf(three) == std::tuple(account(1), NetUid(2), account(3)));
        const Bytes two = lock.prefix(account(1), NetUid(2));
        QVERIFY(equal(ByteView(three).first(two.size()), two));
        QCOMPARE(three.size(), two.size() + 48);
    }

    void keysOfOtherItems()
    {
        const auto& uids = subtensor_module::kUids;
        Bytes wrong = uids.key(NetUid(1), account(7));
        wrong[40] ^= std::byte { 1 }; // in the hash
        QVERIFY(uids.keyOf(wrong).error().is(SubtensorError::OtherItem));
        const Bytes other = subtensor_module::kAxons.key(NetUid(1), account(7));
        QVERIFY(uids.keyOf(other).error().is(SubtensorError::OtherItem));
        const Bytes whole = uids.key(NetUid(1), account(7));
        QVERIFY(uids.keyOf(ByteView(whole).first(whole.size() - 1)).error().is(DecodeError::UnexpectedEnd));
        Bytes longer = whole;
        longer.push_back(std::byte { 0 });
        QVERIFY(uids.keyOf(longer).error().is(DecodeError::TrailingBytes));
        QVERIFY(uids.keyOf({}).error().is(DecodeError::UnexpectedEnd));
    }

    void defaults()
    {
        QCOMPARE(
            toBareHex(subtensor_module::kTokenSymbol.encode(subtensor_module::kTokenSymbol.defaultValue())),
            std::string("10f09d9c8f"));
        QVERIFY(subtensor_module::kTransferToggle.decodeOrDefault(std::nullopt) == true);
        QVERIFY(subtensor_module::kAlphaV2.decodeOrDefault(std::nullopt) == SafeFloat {});
        QVERIFY(subtensor_module::kTaoWeight.defaultValue() == ShareU64(971'718'665'099'567'868));
        QCOMPARE(drand::quicknet().publicKey.size(), std::size_t { 96 });
    }

    void enumerationsOfTheChain()
    {
        using namespace subtensor_module;
        returns(RootClaimType(root_claim::KeepSubnets { { NetUid(3) } }), "02040300");
        returns(RootClaimType(root_claim::Keep {}), "01");
        QVERIFY(refuses<RootClaimType>("03", DecodeError::BadTag));
        returns(RateLimitKey(rate_limit::OwnerHyperparamUpdate { NetUid(1), Hyperparameter::MinBurn }),
            "0101000b");
        returns(RateLimitKey(rate_limit::LastTxBlock { account(0x11) }), "03" + kOnes);
        QVERIFY(refuses<Hyperparameter>("20", DecodeError::BadTag));
        returns(HoldReason(hold::Contracts { hold::ContractsReason::StorageDepositReserve }), "1d01");
        QVERIFY(refuses<HoldReason>("1100", DecodeError::BadTag)); // Registry is gone
        returns(OriginCaller(origin::FromSystem { origin::SystemOrigin(origin::Signed { account(0x11) }) }),
            "0001" + kOnes);
        returns(BoundedCall(bounded_call::Inline { bytes("000000") }), "010c000000");
        returns(BoundedCall(bounded_call::Lookup { *fixedFromHex<Hash256>(kOnes), 5 }),
            "02" + kOnes + "05000000");
    }

    void dataOfCommitments()
    {
        using commitments::Data;
        using Kind = Data::Kind;
        returns(Data {}, "00");
        returns(Data { Kind::Raw, {}, 0 }, "01");
        returns(Data { Kind::Raw, bytes("aabb"), 0 }, "03aabb");
        returns(Data { Kind::Raw, Bytes(128), 0 }, "81" + std::string(256, '0'));
        returns(Data { Kind::BlakeTwo256, bytes(kOnes), 0 }, "82" + kOnes);
        returns(Data { Kind::ShaThree256, bytes(kOnes), 0 }, "85" + kOnes);
        returns(Data { Kind::TimelockEncrypted, bytes("aa"), 5 }, "8604aa0500000000000000");
        returns(Data { Kind::ResetBondsFlag, {}, 0 }, "87");
        returns(Data { Kind::BigRaw, bytes("aabb"), 0 }, "8808aabb");
        QVERIFY(refuses<Data>("89", DecodeError::BadTag));
        QVERIFY(refuses<Data>("03aa", DecodeError::UnexpectedEnd));
        QVERIFY(refuses<Data>("82aa", DecodeError::UnexpectedEnd));
    }

    void orders()
    {
        limit_orders::Order order;
        order.signer = account(0x11);
        order.relayer = { { account(0x22) } };
        order.maxSlippage = Perbill { 5 };
        const limit_orders::SignedOrder signedOrder {
            limit_orders::VersionedOrder(limit_orders::versioned_order::V1 { order }), {}, 7
        };
        const auto back = decode<limit_orders::SignedOrder>(encode(signedOrder));
        QVERIFY(back && *back == signedOrder);
        returns(limit_orders::OrderStatus(limit_orders::order_status::PartiallyFilled { 5 }),
            "010500000000000000");
        QCOMPARE(toBareHex(limit_orders::palletHotkey().view()),
            "6d6f646c62742f6c6d686b79" + std::string(40, '0'));
    }

    void poolsOfOld()
    {
        returns(swap::TickIndex { -887'272 }, "1876f2ff");
        const Bytes key = swap::kPositions.key(NetUid(1), account(7), swap::PositionId { 9 });
        QVERIFY(swap::kPositions.keyOf(key) == std::tuple(NetUid(1), account(7), swap::PositionId { 9 }));
        QVERIFY(swap::evenBalancer() == (swap::Balancer { { 500'000'000'000'000'000 } }));
    }

    void idsOfPallets()
    {
        constexpr PalletId kId = palletId("bt/limit");
        QCOMPARE(toBareHex(encode(kId)), std::string("62742f6c696d6974"));
    }
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
