// SPDX-License-Identifier: MIT
// The published metadata against that of the real chain, item by item.

#include "core/base/hex.hpp"
#include "core/metadata/digest.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/type_fit.hpp"
#include "tests/unit/recorded_metadata.hpp"
#include "tests/unit/subtensor/same_description.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;
using metadata::Metadata;
using tests::SameDescription;

namespace {

bool mentionsHolds(const std::string& item)
{
    return item == "Balances.Holds"; // its reasons come from pallets that are not here
}

} // namespace

#define VERIFY_SAME(own, ownType, other, otherType, item)                                                    \
    do {                                                                                                     \
        SameDescription comparison((own).types, (other).types);                                              \
        QVERIFY2(comparison.same(ownType, otherType),                                                        \
            (std::string(item) + ": " + comparison.difference()).c_str());                                   \
        std::string where;                                                                                   \
        QVERIFY2(                                                                                            \
            mentionsHolds(item) || encodedAlike((own).types, ownType, (other).types, otherType, &where),     \
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

    void storageIsThatOfTheChain()
    {
        TAONAUT_REQUIRE_FILE(m_chain);
        const Metadata own = buildMetadata(15);
        for (const metadata::Pallet& pallet : own.pallets) {
            const metadata::Pallet* other = m_chain->pallet(pallet.name);
            QVERIFY(other != nullptr);
            QCOMPARE(pallet.index, other->index);
            QCOMPARE(pallet.storagePrefix, other->storagePrefix);
            QCOMPARE(pallet.storage.size(), other->storage.size());
            for (std::size_t i = 0; i < pallet.storage.size(); ++i) {
                const metadata::StorageEntry& entry = pallet.storage[i];
                const metadata::StorageEntry& real = other->storage[i];
                const std::string item = pallet.name + "." + entry.name;
                QCOMPARE(entry.name, real.name);
                QCOMPARE(entry.modifier, real.modifier);
                QCOMPARE(entry.hashers, real.hashers);
                QCOMPARE(entry.key.has_value(), real.key.has_value());
                if (entry.key) {
                    VERIFY_SAME(own, *entry.key, *m_chain, *real.key, item);
                }
                if (item != "System.Events") { // the list of events is that of fewer pallets
                    VERIFY_SAME(own, entry.value, *m_chain, real.value, item);
                }
                QVERIFY2(entry.defaultValue == real.defaultValue, item.c_str());
                QVERIFY2(!entry.docs.empty(), item.c_str());
            }
        }
    }

    void callsEventsAndErrorsAreThoseOfTheChain()
    {
        TAONAUT_REQUIRE_FILE(m_chain);
        const Metadata own = buildMetadata(15);
        for (const metadata::Pallet& pallet : own.pallets) {
            const metadata::Pallet* other = m_chain->pallet(pallet.name);
            for (const auto list :
                { &metadata::Pallet::calls, &metadata::Pallet::events, &metadata::Pallet::errors }) {
                QCOMPARE((pallet.*list).has_value(), (other->*list).has_value());
                if (pallet.*list) {
                    VERIFY_SAME(own, *(pallet.*list), *m_chain, *(other->*list), pallet.name);
                }
            }
        }
    }

    void constantsAreThoseOfTheChain()
    {
        TAONAUT_REQUIRE_FILE(m_chain);
        const Metadata own = buildMetadata(15);
        for (const metadata::Pallet& pallet : own.pallets) {
            const metadata::Pallet* other = m_chain->pallet(pallet.name);
            QCOMPARE(pallet.constants.size(), other->constants.size());
            for (std::size_t i = 0; i < pallet.constants.size(); ++i) {
                const metadata::Constant& constant = pallet.constants[i];
                const std::string item = pallet.name + "." + constant.name;
                QCOMPARE(constant.name, other->constants[i].name);
                VERIFY_SAME(own, constant.type, *m_chain, other->constants[i].type, item);
                if (item != "System.Version") {
                    QVERIFY2(constant.value == other->constants[i].value, item.c_str());
                }
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
            QString("cc73dd7ef1cb0dfc6feb797e87d25c17c04360833878430d2ec4f27e114f8b61"));
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
