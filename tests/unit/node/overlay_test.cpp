// SPDX-License-Identifier: MIT
// The storage that a running block sees, and the room in a block.

#include "core/node/runtime/overlay.hpp"
#include "core/node/runtime/weight.hpp"

#include <QtTest>
#include <map>
#include <random>

using namespace taonaut;
using namespace taonaut::node;

class OverlayTest : public QObject {
    Q_OBJECT
private slots:
    void readsThroughToTheParent();
    void changesAndWayBack();
    void layersBehaveLikeCopies_data();
    void layersBehaveLikeCopies();
    void roomOfEachClass();
    void lengthOfABlock();
    void mandatoryWorkAlwaysFits();
};

namespace {

Bytes key(std::uint32_t number)
{
    return Bytes { std::byte { 7 }, static_cast<std::byte>(number) };
}

trie::StateTrie parentState()
{
    std::vector<trie::Entry> entries;
    for (std::uint32_t i = 0; i < 8; ++i) {
        entries.push_back({ key(i), Bytes(i + 1) });
    }
    return trie::StateTrie::build(std::move(entries));
}

using Model = std::map<Bytes, Bytes>;

bool sameAs(const Overlay& overlay, const Model& model)
{
    for (std::uint32_t i = 0; i < 16; ++i) {
        const std::optional<ByteView> value = overlay.get(key(i));
        const auto expected = model.find(key(i));
        const bool same = expected == model.end() ? !value : value && equal(*value, expected->second);
        if (!same) {
            return false;
        }
    }
    return true;
}

} // namespace

void OverlayTest::readsThroughToTheParent()
{
    Overlay overlay(parentState());
    QCOMPARE(overlay.get(key(3))->size(), std::size_t { 4 });
    QVERIFY(!overlay.get(key(9)));
    overlay.put(key(3), Bytes(30));
    overlay.remove(key(4));
    QCOMPARE(overlay.get(key(3))->size(), std::size_t { 30 });
    QVERIFY(!overlay.get(key(4)));
    QCOMPARE(overlay.parent().get(key(3))->size(), std::size_t { 4 });
}

void OverlayTest::changesAndWayBack()
{
    const trie::StateTrie parent = parentState();
    Overlay overlay(parent);
    overlay.put(key(3), Bytes(30));
    overlay.remove(key(4));
    overlay.put(key(9), Bytes(9));
    overlay.put(key(5), Bytes(6)); // what is there already
    overlay.remove(key(10)); // what was never there
    const std::vector<trie::Change> changes = overlay.changes();
    QCOMPARE(changes.size(), std::size_t { 3 });
    const trie::StateTrie next = parent.with(changes);
    QVERIFY(next.root() != parent.root());
    QVERIFY(next.with(overlay.undo(changes)).root() == parent.root());
}

void OverlayTest::layersBehaveLikeCopies_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void OverlayTest::layersBehaveLikeCopies()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    Overlay overlay(parentState());
    std::vector<Model> models(1);
    for (std::uint32_t i = 0; i < 8; ++i) {
        models.back()[key(i)] = Bytes(i + 1);
    }
    for (int step = 0; step < 2'000; ++step) {
        const auto choice = random() % 10;
        const Bytes where = key(static_cast<std::uint32_t>(random() % 16));
        if (choice < 5) {
            const Bytes value(random() % 50);
            overlay.put(where, value);
            models.back()[where] = value;
        } else if (choice < 7) {
            overlay.remove(where);
            models.back().erase(where);
        } else if (choice == 7 && models.size() < 6) {
            overlay.beginLayer();
            models.push_back(models.back());
        } else if (models.size() > 1) {
            if (choice == 8) {
                overlay.rollbackLayer();
                models.pop_back();
            } else {
                overlay.commitLayer();
                models.erase(models.end() - 2);
            }
        }
        QVERIFY2(sameAs(overlay, models.back()), qPrintable(QString("step %1").arg(step)));
    }
}

void OverlayTest::roomOfEachClass()
{
    const std::uint64_t second = 1'000'000'000'000;
    BlockUsage usage;
    usage.addMandatory(subtensor::system::kBaseBlock);
    const DispatchInfo normal { { second, 0 }, DispatchClass::Normal, Pays::Yes };
    const DispatchInfo operational { { second, 0 }, DispatchClass::Operational, Pays::Yes };
    const DispatchInfo tooHeavy { { 3 * second, 0 }, DispatchClass::Normal, Pays::Yes };
    QVERIFY(!BlockUsage::fitsAlone(tooHeavy, 100));
    QVERIFY(BlockUsage::fitsAlone(normal, 100));
    // Three seconds are for normal calls, and every call has a base of its own.
    QVERIFY(usage.take(normal, 100));
    QVERIFY(usage.take(normal, 100));
    const auto before = usage.used();
    QVERIFY(!usage.take(normal, 100));
    QVERIFY(usage.used() == before);
    QCOMPARE(before.normal.refTime, 2 * (second + subtensor::system::kBaseExtrinsic.refTime));
    QCOMPARE(before.normal.proofSize, std::uint64_t { 200 });
    QVERIFY(usage.take(operational, 100));
}

void OverlayTest::lengthOfABlock()
{
    const auto& longest = subtensor::system::kBlockLength.value.max;
    BlockUsage usage;
    const DispatchInfo normal { { 1, 0 }, DispatchClass::Normal, Pays::Yes };
    const DispatchInfo operational { { 1, 0 }, DispatchClass::Operational, Pays::Yes };
    QVERIFY(!BlockUsage::fitsAlone(normal, longest.normal + 1));
    QVERIFY(usage.take(normal, longest.normal));
    QVERIFY(!usage.take(normal, 1));
    QVERIFY(usage.take(operational, longest.operational - longest.normal));
    QVERIFY(!usage.take(operational, 1));
}

void OverlayTest::mandatoryWorkAlwaysFits()
{
    BlockUsage usage;
    const DispatchInfo mandatory { { 9'000'000'000'000, 0 }, DispatchClass::Mandatory, Pays::Yes };
    QVERIFY(usage.take(mandatory, 100));
    QVERIFY(usage.take(mandatory, 100));
    // The block is full: normal calls have no room in reserve, operational ones have a second.
    QVERIFY(!usage.take({ { 1, 0 }, DispatchClass::Normal, Pays::Yes }, 1));
    QVERIFY(usage.take({ { 1, 0 }, DispatchClass::Operational, Pays::Yes }, 1));
    const Weight most { ~std::uint64_t { 0 }, ~std::uint64_t { 0 } };
    QVERIFY((sum(most, { 5, 5 }) == most));
    QVERIFY(anyAbove({ 0, 2 }, { 1, 1 }) && anyAbove({ 2, 0 }, { 1, 1 }) && !anyAbove({ 1, 1 }, { 1, 1 }));
}

QTEST_GUILESS_MAIN(OverlayTest)
#include "overlay_test.moc"
