// SPDX-License-Identifier: MIT
// The people of a local chain, who know it through its port only: they open a subnet, register, serve, set
// weights and trade, and the books of the chain balance.

#include "core/base/hex.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/service/population/population_link.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"
#include "tests/hostile/ask_node.hpp"
#include "tests/hostile/node_thread.hpp"

#include <QtTest>

using namespace taonaut;
namespace module = subtensor::subtensor_module;
using subtensor::AlphaAmount;
using subtensor::Uid;

class PopulationTest : public QObject {
    Q_OBJECT
private slots:
    void theChainComesToLife();
};

namespace {

constexpr NetUid kOpened(2); // the genesis has 0 and 1

/// What the chain stores; the item's default when it stores nothing.
template <const auto& kItem, class... Keys> auto stored(const QUrl& node, const Keys&... keys)
{
    const nlohmann::json answer = test::ask(node, "state_getStorage", { toHex(node::keyOf<kItem>(keys...)) });
    const Result<Bytes> bytes = answer.is_string() ? fromHex(answer.get<std::string>()) : Bytes();
    return answer.is_string() && bytes ? kItem.decode(*bytes).value_or(kItem.defaultValue())
                                       : kItem.defaultValue();
}

} // namespace

void PopulationTest::theChainComesToLife()
{
    test::NodeThread chain;
    QVERIFY(chain.start(1));
    lab::PopulationOptions people;
    people.validators = 2;
    people.miners = 5;
    people.traders = 2;
    service::PopulationLink link(chain.url(), people);
    int sent = 0;
    quint32 block = 0;
    QObject::connect(&link, &service::PopulationLink::acted, this, [&](quint32 at, int taken, int) {
        sent += taken;
        block = at;
        QVERIFY(chain.makeBlocks(1));
    });
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(block >= 160, 120'000);
    link.stop();

    QVERIFY(sent > 50);
    QVERIFY(stored<module::kNetworksAdded>(chain.url(), kOpened));
    QCOMPARE(stored<module::kSubnetworkN>(chain.url(), kOpened), std::uint16_t { 1 + 2 + 5 });
    const subtensor::StorageIndex index(kOpened.value());
    std::size_t weights = 0;
    for (std::uint16_t uid = 0; uid < 8; ++uid) {
        weights += stored<module::kWeights>(chain.url(), index, Uid(uid)).size();
    }
    QVERIFY(weights > 0);
    std::uint64_t earned = 0;
    for (const AlphaAmount amount : stored<module::kEmission>(chain.url(), kOpened)) {
        earned += amount.value();
    }
    QVERIFY(earned > 0);
    QCOMPARE(test::ask(chain.url(), "dev_checkInvariants", nlohmann::json::array()), nlohmann::json::array());
}

QTEST_GUILESS_MAIN(PopulationTest)
#include "population_test.moc"
