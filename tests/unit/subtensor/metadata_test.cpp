// SPDX-License-Identifier: MIT
// The metadata that the embedded chain publishes against that of the real chain at the spec before: nothing
// differs without a reason.

#include "core/base/hex.hpp"
#include "core/metadata/digest.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/type_fit.hpp"
#include "tests/unit/recorded_metadata.hpp"
#include "tests/unit/subtensor/runtime_differences.hpp"

#include <QFile>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::subtensor;
using metadata::Metadata;
using tests::SameDescription;

namespace {

constexpr RuntimeParameters kNormal { 12'000, true };
constexpr RuntimeParameters kFast { 250, true };

/// Why items of a kind and pallet differ from spec 393 in this way. `#` stands for a number.
struct KnownDifference {
    const char* items;
    const char* change;
    const char* reason;
};
constexpr KnownDifference kKnownDifferences[] {
    { "pallet Registry", "gone", "identities moved to SubtensorModule" },
    { "pallet AlphaAssets", "new", "counts the alpha of each subnet" },
    { "pallet LimitOrders", "new", "orders that relayers execute" },
    { "call AdminUtils", "new", "burn curve, epochs per block, emission of subnets" },
    { "call Crowdloan", "new", "limit of one contributor" },
    { "call MevShield", "new", "encrypted calls that the chain stores" },
    { "call SubtensorModule", "new", "locks, limits of registration, tempo by owners" },
    { "constant SubtensorModule", "new", "bounds of tempo and activity, accounts of the pallet" },
    { "constant Swap", "gone", "no positions of users any more" },
    { "constant System", "value", "the version itself" },
    { "error AdminUtils", "new", "refusals of the new settings" },
    { "error Crowdloan", "new", "refusals of the limit of one contributor" },
    { "error MevShield", "new", "refusals of stored calls" },
    { "error SubtensorModule", "new", "refusals of locks, tempo and prices" },
    { "error SubtensorModule", "#, was #", "numbers move with errors that came and went" },
    { "error SubtensorModule", "gone", "checks that are no longer made" },
    { "error Swap", "new", "refusals of weighted pools" },
    { "error Swap", "#, was #", "numbers move with errors that came and went" },
    { "error Swap", "gone", "no positions of users any more" },
    { "event AdminUtils", "new", "the new settings" },
    { "event Crowdloan", "new", "the limit of one contributor" },
    { "event MevShield", "new", "what becomes of stored calls" },
    { "event SubtensorModule", "new", "locks, epochs on demand, owners that change" },
    { "event SubtensorModule", "#, was #", "numbers move with events that came in between" },
    { "event SubtensorModule", "number of fields", "a failed part of a batch names its subnet" },
    { "event Swap", "gone", "no positions of users any more" },
    { "storage Crowdloan", "new", "limit of one contributor" },
    { "storage MevShield", "new", "encrypted calls that the chain stores" },
    { "storage SubtensorModule", "new", "locks, shares in the new form, epochs, flows" },
    { "storage SubtensorModule", "key", "more kinds of limited actions" },
    { "storage SubtensorModule", "gone", "no longer kept" },
    { "storage Swap", "new", "weights of pools" },
    { "storage Swap", "gone", "no prices in steps and no positions; AlphaSqrtPrice stays as a view" },
};

/// What fast networks publish differently from normal ones.
const std::set<std::string> kFastConstants { "constant Aura.SlotDuration: value",
    "constant Timestamp.MinimumPeriod: value", "constant Crowdloan.MinimumBlockDuration: value",
    "constant Crowdloan.MaximumBlockDuration: value", "constant SubtensorModule.InitialTempo: value",
    "constant SubtensorModule.InitialTxChildKeyTakeRateLimit: value",
    "constant SubtensorModule.InitialColdkeySwapAnnouncementDelay: value",
    "constant SubtensorModule.InitialColdkeySwapReannouncementDelay: value",
    "constant SubtensorModule.HotkeySwapOnSubnetInterval: value",
    "constant SubtensorModule.InitialMaxEpochsPerBlock: value" };

/// "call AdminUtils.x: new" -> "call AdminUtils: new", numbers as `#`.
std::string kindOf(const std::string& line)
{
    const std::size_t colon = line.find(": ");
    const std::size_t point = line.find('.');
    std::string change;
    for (const char letter : line.substr(colon)) {
        const bool digit = letter >= '0' && letter <= '9';
        if (!digit || change.back() != '#') {
            change.push_back(digit ? '#' : letter);
        }
    }
    return line.substr(0, std::min(point, colon)) + change;
}

std::set<std::string> listedDifferences()
{
    QFile file(QString(TAONAUT_VECTORS_DIR) + "/spec425.json");
    const auto facts = file.open(QIODevice::ReadOnly)
        ? nlohmann::json::parse(file.readAll().toStdString(), nullptr, false)
        : nlohmann::json();
    return facts["differencesFrom393"].get<std::set<std::string>>();
}

QString firstMissing(const std::set<std::string>& all, const std::set<std::string>& in)
{
    for (const std::string& one : all) {
        if (in.count(one) == 0) {
            return QString::fromStdString(one);
        }
    }
    return {};
}

} // namespace

#define VERIFY_SAME(own, ownType, other, otherType, item)                                                    \
    do {                                                                                                     \
        SameDescription comparison((own).types, (other).types);                                              \
        QVERIFY2(comparison.same(ownType, otherType),                                                        \
            (std::string(item) + ": " + comparison.difference()).c_str());                                   \
        std::string where;                                                                                   \
        QVERIFY2(encodedAlike((own).types, ownType, (other).types, otherType, &where),                       \
            (std::string(item) + ": " + where).c_str());                                                     \
    } while (false)

class MetadataTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto bytes = tests::recordedBytes("finney-metadata-2026-04.scale");
        if (bytes) {
            auto decoded = Metadata::decode(*bytes);
            QVERIFY(decoded);
            m_chain = std::move(*decoded);
        }
    }

    void nothingDiffersWithoutReason_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("version 14") << 14;
        QTest::newRow("version 15") << 15;
    }
    void nothingDiffersWithoutReason()
    {
        TAONAUT_REQUIRE_FILE(m_chain);
        QFETCH(int, version);
        const Metadata published = buildMetadata(static_cast<std::uint8_t>(version), kNormal);
        const std::set<std::string> found = tests::RuntimeDifferences(published, *m_chain).lines();
        std::set<std::string> expected = listedDifferences();
        QCOMPARE(expected.erase("storage Swap.AlphaSqrtPrice: gone"), std::size_t { 1 }); // the view
        QCOMPARE(firstMissing(found, expected), QString());
        QCOMPARE(firstMissing(expected, found), QString());
        std::set<std::string> reasons;
        for (const KnownDifference& reason : kKnownDifferences) {
            reasons.insert(std::string(reason.items) + ": " + reason.change);
        }
        std::set<std::string> kinds;
        for (const std::string& line : found) {
            kinds.insert(kindOf(line));
        }
        QCOMPARE(firstMissing(kinds, reasons), QString());
        QCOMPARE(firstMissing(reasons, kinds), QString());
    }

    void fastNetworksDifferInConstants()
    {
        const auto found
            = tests::RuntimeDifferences(buildMetadata(15, kFast), buildMetadata(15, kNormal)).lines();
        QCOMPARE(firstMissing(found, kFastConstants), QString());
        QCOMPARE(firstMissing(kFastConstants, found), QString());
    }

    void everythingIsDescribed()
    {
        for (const metadata::Pallet& pallet : buildMetadata(15, kNormal).pallets) {
            for (const metadata::StorageEntry& entry : pallet.storage) {
                QVERIFY2(!entry.docs.empty(), (pallet.name + "." + entry.name).c_str());
            }
        }
    }

    void extrinsicIsThatOfTheChain()
    {
        TAONAUT_REQUIRE_FILE(m_chain);
        const Metadata own = buildMetadata(15);
        QCOMPARE(own.extrinsic.versions, (std::vector<std::uint8_t> { 4 }));
        VERIFY_SAME(own, own.extrinsic.address, *m_chain, m_chain->extrinsic.address, "address");
        VERIFY_SAME(own, own.extrinsic.signature, *m_chain, m_chain->extrinsic.signature, "signature");
        QCOMPARE(own.extrinsic.extensions.size(), m_chain->extrinsic.extensions.size());
        for (std::size_t i = 0; i < own.extrinsic.extensions.size(); ++i) {
            const auto& extension = own.extrinsic.extensions[i];
            const auto& real = m_chain->extrinsic.extensions[i];
            QCOMPARE(extension.identifier, real.identifier);
            VERIFY_SAME(own, extension.extra, *m_chain, real.extra, real.identifier);
            VERIFY_SAME(own, extension.additional, *m_chain, real.additional, real.identifier);
        }
        QVERIFY(own.outerEnums->call == own.extrinsic.call);
    }

    void runtimeFunctionsAreThoseOfTheChain()
    {
        TAONAUT_REQUIRE_FILE(m_chain);
        const Metadata own = buildMetadata(15);
        QVERIFY(!own.apis.empty());
        for (const metadata::RuntimeApi& group : own.apis) {
            for (const metadata::RuntimeFunction& function : group.functions) {
                const std::string item = group.name + "." + function.name;
                const metadata::RuntimeFunction* other = m_chain->function(group.name, function.name);
                QVERIFY2(other != nullptr, item.c_str());
                QCOMPARE(function.arguments.size(), other->arguments.size());
                for (std::size_t i = 0; i < function.arguments.size(); ++i) {
                    QCOMPARE(function.arguments[i].name, other->arguments[i].name);
                    VERIFY_SAME(own, function.arguments[i].type, *m_chain, other->arguments[i].type, item);
                }
                VERIFY_SAME(own, function.result, *m_chain, other->result, item);
            }
        }
    }

    void decodesAgain_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("version 14") << 14;
        QTest::newRow("version 15") << 15;
    }
    void decodesAgain()
    {
        QFETCH(int, version);
        const Metadata built = buildMetadata(static_cast<std::uint8_t>(version));
        const auto bytes = built.encode();
        QVERIFY(bytes);
        const auto decoded = Metadata::decode(*bytes);
        QVERIFY2(decoded, decoded ? "" : decoded.error().text().c_str());
        QVERIFY(*decoded == built);
    }

    void listsTheSameInBothVersions()
    {
        const Metadata v14 = buildMetadata(14);
        const Metadata v15 = buildMetadata(15);
        QCOMPARE(v14.pallets.size(), v15.pallets.size());
        for (std::size_t i = 0; i < v14.pallets.size(); ++i) {
            QCOMPARE(v14.pallets[i].name, v15.pallets[i].name);
            QCOMPARE(v14.pallets[i].storage.size(), v15.pallets[i].storage.size());
            QCOMPARE(v14.pallets[i].constants.size(), v15.pallets[i].constants.size());
        }
        QVERIFY(v14.apis.empty());
    }

    // Not a fact about the real chain: a change of this value means that wallets which sign the digest
    // have to read the metadata again, so it must be meant.
    void digestIsStable()
    {
        const RuntimeVersion& version = runtimeVersion();
        const auto digest = metadata::metadataDigest(buildMetadata(15),
            { version.specVersion, version.specName, 42, kTokenDecimals, std::string(kTokenSymbol) });
        QVERIFY(digest);
        QCOMPARE(QString::fromStdString(toBareHex(digest->view())),
            QString("4cdac4cf2a73a7ba26644a9b32c237e999ff7c7576bda615db3f5c7b756312f2"));
    }

    void parametersReachTheConstants()
    {
        const Metadata fast = buildMetadata(15, { 250 });
        QVERIFY(fast.constant("Aura", "SlotDuration")->value == encode(std::uint64_t { 250 }));
        QVERIFY(fast.constant("Timestamp", "MinimumPeriod")->value == encode(std::uint64_t { 125 }));
        const auto version = decode<RuntimeVersion>(fast.constant("System", "Version")->value);
        QVERIFY(version && *version == runtimeVersion());
    }

private:
    std::optional<Metadata> m_chain;
};

QTEST_GUILESS_MAIN(MetadataTest)
#include "metadata_test.moc"
