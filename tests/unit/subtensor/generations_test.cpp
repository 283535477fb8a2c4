// SPDX-License-Identifier: MIT
// Shares, prices and identities in the forms that the chain has kept them in.

#include "core/subtensor/generations.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/swap_legacy.hpp"
#include "tests/unit/recorded_data.hpp"
#include "tests/unit/recorded_metadata.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;

namespace {

AccountId account(std::uint8_t fill)
{
    AccountId result;
    result.bytes.fill(std::byte { fill });
    return result;
}

U64F64 fixed(std::uint64_t whole, std::uint64_t fraction = 0)
{
    return { (static_cast<Uint128>(whole) << 64U) | fraction };
}

Uint128 bigNumber(const nlohmann::json& value)
{
    Uint128 result = 0;
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    for (const char digit : text) {
        result = result * 10 + static_cast<unsigned>(digit - '0');
    }
    return result;
}

SafeFloat safeFloat(const nlohmann::json& value)
{
    return { bigNumber(value["mantissa"]), value["exponent"].get<std::int64_t>() };
}

constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

} // namespace

class GenerationsTest : public QObject {
    Q_OBJECT

private slots:
    void stakeIsTheExactQuotient_data()
    {
        QTest::addColumn<quint64>("total");
        QTest::addColumn<int>("which");
        QTest::addColumn<quint64>("stake");
        QTest::newRow("whole pool") << quint64 { 7 } << 0 << quint64 { 7 };
        QTest::newRow("rounded down") << quint64 { 100 } << 1 << quint64 { 66 };
        QTest::newRow("a hair below") << quint64 { 3 } << 2 << quint64 { 2 };
        QTest::newRow("old share, present denominator") << quint64 { 1'000'000 } << 3 << quint64 { 250'000 };
        QTest::newRow("present share, old denominator") << quint64 { 1'000'000 } << 4 << quint64 { 333'333 };
        QTest::newRow("nothing staked") << quint64 { 0 } << 0 << quint64 { 0 };
        QTest::newRow("no share") << quint64 { 5 } << 5 << quint64 { 0 };
        QTest::newRow("no denominator") << quint64 { 5 } << 6 << quint64 { 0 };
        QTest::newRow("all of 64 bits") << quint64 { kMost } << 0 << quint64 { kMost };
        QTest::newRow("more than 64 bits") << quint64 { kMost } << 7 << quint64 { kMost };
        QTest::newRow("absurd exponents up") << quint64 { 5 } << 8 << quint64 { kMost };
        QTest::newRow("absurd exponents down") << quint64 { 5 } << 9 << quint64 { 0 };
    }
    void stakeIsTheExactQuotient()
    {
        QFETCH(quint64, total);
        QFETCH(int, which);
        QFETCH(quint64, stake);
        const auto most = std::numeric_limits<std::int64_t>::max();
        const auto least = std::numeric_limits<std::int64_t>::min();
        const std::vector<std::pair<Shares, Shares>> cases { { fixed(3, 1), fixed(3, 1) },
            { fixed(2), fixed(3) }, { fixed(2, kMost), fixed(3) }, { fixed(5), SafeFloat { 20, 0 } },
            { SafeFloat { 10, -1 }, fixed(3) }, { SafeFloat {}, fixed(3) }, { fixed(3), SafeFloat {} },
            { fixed(3), fixed(2) }, { SafeFloat { 1, most }, SafeFloat { 1, least } },
            { SafeFloat { 1, least }, SafeFloat { 1, most } } };
        const auto& [share, denominator] = cases[static_cast<std::size_t>(which)];
        QCOMPARE(quint64 { stakeOf(AlphaAmount(total), share, denominator).value() }, stake);
    }

    void sharePoolsOfTheChain()
    {
        const nlohmann::json root = tests::recorded("economics_vectors.json");
        TAONAUT_REQUIRE_RECORDED(root);
        int compared = 0;
        for (const auto& one : root["vectors"]) {
            if (one["category"] != "share_pool") {
                continue;
            }
            const AlphaAmount total(static_cast<std::uint64_t>(bigNumber(one["shared_value"])));
            for (const auto& share : one["shares"].items()) {
                const AlphaAmount stake
                    = stakeOf(total, safeFloat(share.value()), safeFloat(one["denominator"]));
                QCOMPARE(quint64 { stake.value() }, one["expect_exact"][share.key()].get<quint64>());
                ++compared;
            }
        }
        QVERIFY(compared >= 7);
    }

    void everyFormOfSharesIsAsked()
    {
        const auto query = StakeQuery::create(ChainRuntime::declared(), account(1), account(2), NetUid(3));
        QVERIFY(query);
        QCOMPARE(query->keys().size(), std::size_t { 5 });
        QVERIFY(query->keys()[1] == subtensor_module::kAlpha.key(account(1), account(2), NetUid(3)));
        QVERIFY(query->keys()[4] == subtensor_module::kTotalHotkeySharesV2.key(account(1), NetUid(3)));
        const Bytes total = encode(AlphaAmount(1'000));
        const Bytes quarter = encode(fixed(1));
        const Bytes half = encode(SafeFloat { 2, 0 });
        const Bytes four = encode(SafeFloat { 4, 0 });
        const auto stake = [&](std::optional<Bytes> first, std::optional<Bytes> second) {
            return query->stake(
                std::vector<std::optional<Bytes>> { total, first, second, std::nullopt, four });
        };
        QCOMPARE(stake(std::nullopt, half)->value(), std::uint64_t { 500 });
        QCOMPARE(stake(quarter, half)->value(), std::uint64_t { 250 }); // not moved yet
        QCOMPARE(stake(std::nullopt, std::nullopt)->value(), std::uint64_t { 0 });
        const auto broken = stake(Bytes(3), std::nullopt);
        QVERIFY(!broken && broken.error().is(scale::DecodeError::UnexpectedEnd));
        const auto few = query->stake(std::vector<std::optional<Bytes>> { total });
        QVERIFY(!few && few.error().is(SubtensorError::OtherItem));
        const auto absent = query->stake(std::vector<std::optional<Bytes>>(5));
        QCOMPARE(absent->value(), std::uint64_t { 0 });
    }

    void formsOfRuntimes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("keys");
        QTest::addColumn<int>("price");
        QTest::addColumn<int>("identities");
        QTest::addColumn<int>("subnetIdentities");
        const int root = static_cast<int>(PriceForm::SquareRoot);
        QTest::newRow("spec 343") << "finney-metadata-v15-343.scale" << 3 << root << 2 << 3;
        QTest::newRow("spec 365") << "finney-metadata-2025-12.scale" << 3 << root << 1 << 1;
        QTest::newRow("spec 393") << "finney-metadata-2026-04.scale" << 3 << root << 1 << 1;
        QTest::newRow("spec 425") << "" << 5 << static_cast<int>(PriceForm::Balancer) << 1 << 1;
    }
    void formsOfRuntimes()
    {
        QFETCH(QString, file);
        QFETCH(int, keys);
        QFETCH(int, price);
        QFETCH(int, identities);
        QFETCH(int, subnetIdentities);
        auto runtime = ChainRuntime::declared();
        if (!file.isEmpty()) {
            const std::optional<Bytes> bytes = tests::recordedBytes(file.toStdString());
            TAONAUT_REQUIRE_FILE(bytes);
            auto chain = metadata::Metadata::decode(*bytes);
            QVERIFY(chain);
            const auto created = ChainRuntime::create(std::move(*chain));
            QVERIFY(created);
            runtime = *created;
        }
        const auto query = StakeQuery::create(runtime, account(1), account(2), NetUid(3));
        QVERIFY(query);
        QCOMPARE(query->keys().size(), static_cast<std::size_t>(keys));
        QCOMPARE(static_cast<int>(priceForm(*runtime)), price);
        QCOMPARE(identityForms(*runtime).size(), static_cast<std::size_t>(identities));
        QCOMPARE(subnetIdentityForms(*runtime).size(), static_cast<std::size_t>(subnetIdentities));
        const bool hasRoot = price == static_cast<int>(PriceForm::SquareRoot);
        QCOMPARE(runtime->read(swap::kAlphaSqrtPrice, encode(fixed(1))).has_value(), hasRoot);
    }

    void chainWithoutShares()
    {
        metadata::Metadata chain = ChainRuntime::declared()->metadata();
        for (metadata::Pallet& pallet : chain.pallets) {
            std::erase_if(pallet.storage, [](const metadata::StorageEntry& entry) {
                return entry.name == "Alpha" || entry.name == "AlphaV2";
            });
        }
        const auto query
            = StakeQuery::create(*ChainRuntime::create(chain), account(1), account(2), NetUid(3));
        QVERIFY(!query && query.error().is(SubtensorError::NotOnThisChain));
    }

    void prices()
    {
        QCOMPARE(priceFromRoot(fixed(1)), std::uint64_t { 1'000'000'000 });
        QCOMPARE(priceFromRoot(fixed(0, std::uint64_t { 1 } << 63U)), std::uint64_t { 250'000'000 });
        QCOMPARE(priceFromRoot(fixed(0)), std::uint64_t { 0 });
        QCOMPARE(priceFromRoot(fixed(kMost, kMost)), kMost);
        // A root recorded from the chain: 0.0385…, squared 0.0014855….
        QCOMPARE(priceFromRoot(U64F64 { 0x09ddf5354c46880e }), std::uint64_t { 1'485'567 });
        const Perquintill even { 500'000'000'000'000'000 };
        QVERIFY(priceFromBalancer(even, Rao(3), AlphaAmount(4)) == std::uint64_t { 750'000'000 });
        QVERIFY(priceFromBalancer({ 250'000'000'000'000'000 }, Rao(1), AlphaAmount(1))
            == std::uint64_t { 3'000'000'000 });
        QVERIFY(priceFromBalancer(even, Rao(kMost), AlphaAmount(1)) == kMost);
        QVERIFY(!priceFromBalancer(even, Rao(3), AlphaAmount(0)));
        QVERIFY(!priceFromBalancer({ 0 }, Rao(3), AlphaAmount(4)));
        QVERIFY(!priceFromBalancer({ 1'000'000'000'000'000'001 }, Rao(3), AlphaAmount(4)));
    }
};

QTEST_GUILESS_MAIN(GenerationsTest)
#include "generations_test.moc"
