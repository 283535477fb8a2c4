// SPDX-License-Identifier: MIT
// The first authority lists of a chain, out of its specification.

#include "authorities.hpp"
#include "core/base/hex.hpp"
#include "core/chain/chain_spec.hpp"
#include "core/chain/storage_key.hpp"
#include "core/consensus/genesis.hpp"
#include "tests/unit/recorded_data.hpp"

using namespace taonaut;
using namespace taonaut::consensus;

class GenesisTest : public QObject {
    Q_OBJECT
private slots:
    void auraAuthorities();
    void grandpaAuthorities();
    void versionedGrandpaAuthorities();
    void recordedTestnet();
};

namespace {

chain::ChainSpec specWith(Bytes key, Bytes value)
{
    chain::ChainSpec spec;
    spec.top.push_back({ std::move(key), std::move(value) });
    return spec;
}

} // namespace

void GenesisTest::auraAuthorities()
{
    const AuraAuthorities authorities { tests::authors()[0].publicKey() };
    const Bytes key = chain::storagePrefix("Aura", "Authorities");
    QCOMPARE(*genesisAuraAuthorities(specWith(key, encodeAuraAuthorities(authorities))), authorities);
    QVERIFY(genesisAuraAuthorities(specWith(key, {})).error().is(AuraError::BadAuthorityList));
    QVERIFY(genesisAuraAuthorities({}).error().is(AuraError::MissingGenesisItem));
}

void GenesisTest::grandpaAuthorities()
{
    const AuthorityList list = tests::setOf(tests::voters()).authorities;
    const Bytes key = chain::storagePrefix("Grandpa", "Authorities");
    QCOMPARE(*genesisGrandpaAuthorities(specWith(key, encodeAuthorityList(list))), list);
    QVERIFY(genesisGrandpaAuthorities(specWith(key, {})).error().is(GrandpaError::BadAuthorityList));
    QVERIFY(genesisGrandpaAuthorities({}).error().is(GrandpaError::MissingGenesisItem));
}

void GenesisTest::versionedGrandpaAuthorities()
{
    const AuthorityList list = tests::setOf(tests::voters()).authorities;
    const Bytes key = toBytes(bytesOf(":grandpa_authorities"));
    Bytes value { std::byte { 1 } };
    append(value, encodeAuthorityList(list));
    QCOMPARE(*genesisGrandpaAuthorities(specWith(key, value)), list);
    value[0] = std::byte { 2 };
    QVERIFY(genesisGrandpaAuthorities(specWith(key, value)).error().is(GrandpaError::BadAuthorityList));
    QVERIFY(genesisGrandpaAuthorities(specWith(key, {})).error().is(GrandpaError::BadAuthorityList));
}

void GenesisTest::recordedTestnet()
{
    const nlohmann::json file = tests::recorded("testfinney-genesis.json");
    TAONAUT_REQUIRE_RECORDED(file);
    const nlohmann::json headers = tests::recorded("headers.json");
    TAONAUT_REQUIRE_RECORDED(headers);
    chain::ChainSpec spec;
    for (const auto& entry : file["entries"]) {
        spec.top.push_back(
            { *fromHex(entry["key"].get<std::string>()), *fromHex(entry["value"].get<std::string>()) });
    }
    const auto& era = headers["auraEras"]["testnet-genesis"];
    const AuraAuthorities aura = *genesisAuraAuthorities(spec);
    const AuthorityList grandpa = *genesisGrandpaAuthorities(spec);
    QCOMPARE(aura.size(), era["auraAuthorities"].size());
    QCOMPARE(grandpa.size(), era["grandpaAuthorities"].size());
    for (std::size_t i = 0; i < aura.size(); ++i) {
        QCOMPARE(toHex(aura[i].view()), era["auraAuthorities"][i].get<std::string>());
        QCOMPARE(toHex(grandpa[i].key.view()), era["grandpaAuthorities"][i].get<std::string>());
    }
}

QTEST_GUILESS_MAIN(GenesisTest)
#include "genesis_test.moc"
