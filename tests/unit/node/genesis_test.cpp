// SPDX-License-Identifier: MIT
// The genesis of the embedded chain: who has how much, who may author and vote, and hashes that never change.

#include "core/base/hex.hpp"
#include "core/chain/chain_spec.hpp"
#include "core/consensus/genesis.hpp"
#include "core/crypto/ss58.hpp"
#include "node_fixture.hpp"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;

class GenesisTest : public QObject {
    Q_OBJECT
private slots:
    void hashesArePinned();
    void presetAccounts_data();
    void presetAccounts();
    void richAccount();
    void issuanceIsTheSumOfAccounts();
    void specificationDescribesTheSameGenesis();
    void codeIsAModule();
    void hashOfTheFirstBlockIsAPlaceholder();
};

namespace {

Rao freeBalance(const Genesis& genesis, const AccountId& account)
{
    const auto& item = subtensor::system::kAccount;
    return item.decodeOrDefault(genesis.state.get(item.key(account)))->data.free;
}

chain::ChainSpec specOf(const Genesis& genesis)
{
    return *chain::ChainSpec::fromJson(genesis.chainSpec().dump());
}

} // namespace

void GenesisTest::hashesArePinned()
{
    const Genesis fast = Genesis::localnet({ Speed::Fast, std::nullopt });
    const Genesis normal = Genesis::localnet({ Speed::Normal, std::nullopt });
    QCOMPARE(toHex(fast.hash.view()),
        std::string("0xa368465764b63c47dfa2ab85d20412e24158cc97d1c19b5dad249224e03c05ca"));
    QCOMPARE(toHex(normal.hash.view()),
        std::string("0x27d172f1f09a0609ca51f539544e97bda32f6a50e669d8519c92c700101ce6b2"));
    QCOMPARE(profileName(GenesisOptions { Speed::Fast, std::nullopt }), std::string("localnet-fast"));
    QCOMPARE(profileName(GenesisOptions { Speed::Normal, std::nullopt }), std::string("localnet-normal"));
    QVERIFY(fast.header.parentHash.isZero());
    QCOMPARE(fast.header.number.value(), 0U);
}

void GenesisTest::presetAccounts_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<quint64>("tao");
    for (const char* uri : { "//Alice", "//Bob", "//Charlie" }) {
        QTest::newRow(uri) << uri << quint64 { 1'000'000 };
    }
    for (const char* uri : { "//Dave", "//Eve", "//Ferdie", "//One", "//Two", "//Three" }) {
        QTest::newRow(uri) << uri << quint64 { 2'000 };
    }
    QTest::newRow("//Fred") << "//Fred" << quint64 { 0 };
}

void GenesisTest::presetAccounts()
{
    QFETCH(QString, uri);
    QFETCH(quint64, tao);
    const Genesis genesis = Genesis::localnet({});
    const Rao expected(tao * Rao::kPerTao);
    QCOMPARE(freeBalance(genesis, accountOf(uri.toStdString())).value(), expected.value());
}

void GenesisTest::richAccount()
{
    const Rao rich(1'000'000 * Rao::kPerTao);
    const Genesis added = Genesis::localnet({ Speed::Fast, account(7) });
    QCOMPARE(freeBalance(added, account(7)).value(), rich.value());
    const Genesis raised = Genesis::localnet({ Speed::Fast, accountOf("//Dave") });
    QCOMPARE(freeBalance(raised, accountOf("//Dave")).value(), rich.value());
    QVERIFY(added.hash != raised.hash);
    QVERIFY(added.hash != Genesis::localnet({}).hash);
    // Raising an account that is rich already changes nothing.
    QVERIFY(Genesis::localnet({ Speed::Fast, accountOf("//Alice") }).hash == Genesis::localnet({}).hash);
}

void GenesisTest::issuanceIsTheSumOfAccounts()
{
    const Genesis genesis = Genesis::localnet({});
    QCOMPARE(totalIssuance(genesis.state).value(), 3'016'010 * Rao::kPerTao); // 10 in the pool of subnet 1
    QCOMPARE(sumOfAccounts(genesis.state).value(), totalIssuance(genesis.state).value());
}

void GenesisTest::specificationDescribesTheSameGenesis()
{
    const Genesis genesis = Genesis::localnet({});
    const chain::ChainSpec spec = specOf(genesis);
    QVERIFY(spec.genesisHash() == genesis.hash);
    QCOMPARE(spec.name, std::string("Bittensor"));
    QCOMPARE(spec.chainType, std::string("Local"));
    QCOMPARE(spec.properties.tokenSymbol.value(), std::string("TAO"));
    QCOMPARE(spec.properties.slotDurationMs.value(), 250U);

    const auto authors = consensus::genesisAuraAuthorities(spec);
    const auto voters = consensus::genesisGrandpaAuthorities(spec);
    QVERIFY(authors && voters);
    const std::vector<Validator>& validators = localnetValidators();
    QCOMPARE(validators.size(), std::size_t { 3 });
    for (std::size_t i = 0; i < validators.size(); ++i) {
        QVERIFY(authors->at(i) == validators[i].aura.publicKey());
        QVERIFY(voters->at(i).key == validators[i].grandpa.publicKey());
        QCOMPARE(voters->at(i).weight, std::uint64_t { 1 });
    }
    QCOMPARE(toBareHex(voters->at(0).key.view()),
        std::string("16f97016bbea8f7b45ae6757b49efc1080accc175d8f018f9ba719b60b0815e4"));
    QCOMPARE(consensus::threshold(*consensus::totalWeight(*voters)), std::uint64_t { 3 });
}

void GenesisTest::codeIsAModule()
{
    const chain::ChainSpec spec = specOf(Genesis::localnet({}));
    const std::optional<ByteView> code = spec.genesisValue(bytesOf(":code"));
    QVERIFY(code);
    QVERIFY(equal(code->first(8), *fromHex("0061736d01000000")));
    const std::string text(reinterpret_cast<const char*>(code->data()), code->size());
    for (const char* name : { "AuraApi_slot_duration", "AuraApi_authorities",
             "GrandpaApi_grandpa_authorities", "GrandpaApi_current_set_id", "runtime_version", "runtime_apis",
             "__heap_base", "node-subtensor" }) {
        QVERIFY2(text.find(name) != std::string::npos, name);
    }
    // Every section's length leads exactly to the next one and the last to the end.
    std::size_t at = 8;
    int sections = 0;
    while (at < code->size()) {
        ++at;
        std::size_t size = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = std::to_integer<std::size_t>((*code)[at++]);
            size |= (byte & 0x7f) << shift;
            if (byte < 0x80) {
                break;
            }
        }
        at += size;
        ++sections;
    }
    QCOMPARE(at, code->size());
    QCOMPARE(sections, 9);
}

void GenesisTest::hashOfTheFirstBlockIsAPlaceholder()
{
    const Genesis genesis = Genesis::localnet({});
    const auto& item = subtensor::system::kBlockHash;
    const Hash256 none = *item.decodeOrDefault(genesis.state.get(item.key(BlockNumber(0))));
    QCOMPARE(none.bytes.front(), std::byte { 0x45 });

    const std::unique_ptr<Chain> chain = openChain();
    const trie::StateTrie first = *chain->stateAt(*chain->hashAt(BlockNumber(1)));
    QVERIFY(*item.decodeOrDefault(first.get(item.key(BlockNumber(0)))) == genesis.hash);
}

QTEST_GUILESS_MAIN(GenesisTest)
#include "genesis_test.moc"
