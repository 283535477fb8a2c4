// SPDX-License-Identifier: MIT
// Which features a runtime supports, and why not.

#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/runtime.hpp"
#include "tests/unit/recorded_metadata.hpp"

#include <set>

using namespace taonaut;
using namespace taonaut::subtensor;
using metadata::Metadata;

namespace {

metadata::Pallet& palletOf(Metadata& chain, std::string_view name)
{
    return *std::find_if(chain.pallets.begin(), chain.pallets.end(),
        [&](const metadata::Pallet& pallet) { return pallet.name == name; });
}

std::vector<std::string> featuresOff(const ChainRuntime& runtime)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < kFeatureCount; ++i) {
        const FeatureState& state = runtime.feature(static_cast<Feature>(i));
        if (!state.isOn()) {
            result.emplace_back(nameOf(state.feature));
        }
    }
    return result;
}

std::vector<std::string> namesOfMisfits(const ChainRuntime& runtime, Feature feature)
{
    std::vector<std::string> result;
    for (const Misfit& misfit : runtime.feature(feature).misfits) {
        result.push_back(misfit.item + " " + std::string(nameOf(misfit.difference)));
    }
    return result;
}

} // namespace

class FeaturesTest : public QObject {
    Q_OBJECT

private slots:
    void everythingIsDeclared()
    {
        const auto off = featuresOff(*ChainRuntime::declared());
        QVERIFY2(off.empty(), off.empty() ? "" : off.front().c_str());
    }

    void recordedRuntimes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("off");
        QTest::newRow("spec 393") << "finney-metadata-2026-04.scale"
                                  << QStringList { "Locks", "LimitOrders" };
        QTest::newRow("spec 365") << "finney-metadata-2025-12.scale"
                                  << QStringList { "ColdkeySwap", "Locks", "LimitOrders", "MevShield",
                                         "BuyBack" };
    }
    void recordedRuntimes()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, off);
        const auto bytes = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        const auto runtime = *ChainRuntime::create(*Metadata::decode(*bytes));
        QStringList found;
        for (const std::string& name : featuresOff(*runtime)) {
            found << QString::fromStdString(name);
        }
        QCOMPARE(found, off);
    }

    // Each feature hangs on its own items only.
    void oneItemLessIsOneFeatureLess()
    {
        Metadata chain = knownMetadata();
        palletOf(chain, "Proxy").storage.clear();
        const auto runtime = *ChainRuntime::create(chain);
        QCOMPARE(featuresOff(*runtime), std::vector<std::string> { "Proxies" });
        const std::vector<std::string> expected { "Proxy.Proxies Missing", "Proxy.Announcements Missing" };
        QCOMPARE(namesOfMisfits(*runtime, Feature::Proxies), expected);
    }

    void withoutRuntimeFunctions()
    {
        Metadata chain = knownMetadata();
        chain.apis.clear();
        const auto off = featuresOff(*ChainRuntime::create(chain).value());
        QVERIFY(std::find(off.begin(), off.end(), "Explorer") != off.end());
        QVERIFY(std::find(off.begin(), off.end(), "Stake") == off.end());
        QVERIFY(std::find(off.begin(), off.end(), "Transfer") == off.end());
    }

    void everyFeatureHasAName()
    {
        std::set<std::string_view> names;
        for (std::size_t i = 0; i < kFeatureCount; ++i) {
            names.insert(nameOf(static_cast<Feature>(i)));
        }
        QCOMPARE(names.size(), kFeatureCount);
    }

    void emptyChain()
    {
        const auto runtime = ChainRuntime::create(Metadata());
        QVERIFY(!runtime || featuresOff(**runtime).size() == kFeatureCount);
    }
};

QTEST_GUILESS_MAIN(FeaturesTest)
#include "features_test.moc"
