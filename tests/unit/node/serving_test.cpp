// SPDX-License-Identifier: MIT
// Serving: addresses, ports, pace, certificates of axons and of prometheus.

#include "core/node/runtime/subtensor_module/serving/calls.hpp"
#include "subnet_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;

namespace {
constexpr Uint128 kPublicV4 = 0x08080808;
}

class ServingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void axonIsStored();
    void prometheusIsStored();
    void addresses_data();
    void addresses();
    void axonChecksInTheirOrder();
    void prometheusChecksInTheirOrder();
    void paceIsCountedForEach();
    void certificates();

private:
    template <class Call>
    [[nodiscard]] std::string call(const Call& call, const AccountId& who = SubnetBench::hotkey(1))
    {
        return m_bench->ending([&](BlockContext& context) {
            return subtensor_module::run(context, Origin::signedBy(who), call);
        });
    }
    [[nodiscard]] static module::ServeAxon axon() { return { kSubnet, 7, kPublicV4, 8'091, 4, 1, 2, 3 }; }
    [[nodiscard]] static module::ServePrometheus prometheus() { return { kSubnet, 7, kPublicV4, 9'090, 4 }; }

    std::unique_ptr<SubnetBench> m_bench;
};

void ServingTest::init()
{
    m_bench = std::make_unique<SubnetBench>();
    m_bench->open(kSubnet, 3);
}

void ServingTest::axonIsStored()
{
    QCOMPARE(call(axon()), std::string());
    const module::AxonInfo expected { 1'000, 7, kPublicV4, 8'091, 4, 1, 2, 3 };
    QCOMPARE(
        find<module::kAxons>(m_bench->state(), kSubnet, SubnetBench::hotkey(1)), std::optional(expected));
    QCOMPARE(m_bench->events(), std::vector<std::string> { "SubtensorModule.AxonServed" });
}

void ServingTest::prometheusIsStored()
{
    QCOMPARE(call(prometheus()), std::string());
    const module::PrometheusInfo expected { 1'000, 7, kPublicV4, 9'090, 4 };
    QCOMPARE(find<module::kPrometheus>(m_bench->state(), kSubnet, SubnetBench::hotkey(1)),
        std::optional(expected));
    QCOMPARE(m_bench->events(), std::vector<std::string> { "SubtensorModule.PrometheusServed" });
}

void ServingTest::addresses_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<quint64>("high");
    QTest::addColumn<quint64>("low");
    QTest::addColumn<QString>("axonEnding");
    QTest::addColumn<QString>("prometheusEnding");
    const QString fine;
    const QString address("SubtensorModule.InvalidIpAddress");
    const QString type("SubtensorModule.InvalidIpType");
    const quint64 all = ~quint64 { 0 };
    QTest::newRow("v4") << 4 << quint64 { 0 } << quint64 { 0x08080808 } << fine << fine;
    QTest::newRow("v4 zero") << 4 << quint64 { 0 } << quint64 { 0 } << fine << address;
    QTest::newRow("v4 loopback") << 4 << quint64 { 0 } << quint64 { 0x7f000001 } << address << address;
    QTest::newRow("v4 broadcast") << 4 << quint64 { 0 } << quint64 { 0xFFFFFFFF } << address << address;
    QTest::newRow("v4 too large") << 4 << quint64 { 1 } << quint64 { 0 } << address << address;
    QTest::newRow("v4 largest") << 4 << quint64 { 0 } << quint64 { 0xFFFFFFFE } << fine << fine;
    QTest::newRow("v6") << 6 << quint64 { 0x20010db8 } << quint64 { 9 } << fine << fine;
    QTest::newRow("v6 zero") << 6 << quint64 { 0 } << quint64 { 0 } << fine << address;
    QTest::newRow("v6 loopback") << 6 << quint64 { 0 } << quint64 { 1 } << address << address;
    QTest::newRow("v6 greatest") << 6 << all << all << address << address;
    QTest::newRow("no type") << 5 << quint64 { 0 } << quint64 { 0x08080808 } << type << type;
}

void ServingTest::addresses()
{
    QFETCH(int, type);
    QFETCH(quint64, high);
    QFETCH(quint64, low);
    QFETCH(QString, axonEnding);
    QFETCH(QString, prometheusEnding);
    const Uint128 ip = (Uint128 { high } << 64) | low;
    module::ServeAxon axonCall = axon();
    axonCall.ip = ip;
    axonCall.ipType = static_cast<std::uint8_t>(type);
    module::ServePrometheus prometheusCall = prometheus();
    prometheusCall.ip = ip;
    prometheusCall.ipType = static_cast<std::uint8_t>(type);
    QCOMPARE(QString::fromStdString(call(axonCall)), axonEnding);
    QCOMPARE(QString::fromStdString(call(prometheusCall)), prometheusEnding);
}

void ServingTest::axonChecksInTheirOrder()
{
    QCOMPARE(call(axon()), std::string()); // sets the pace
    m_bench->at(1'001);
    module::ServeAxon bad = axon();
    bad.ip = 0x7f000001;
    bad.ipType = 0;
    bad.port = 0;
    QCOMPARE(call(bad, SubnetBench::stranger()), std::string("SubtensorModule.HotKeyNotRegisteredInNetwork"));
    QCOMPARE(call(bad), std::string("SubtensorModule.InvalidIpType"));
    bad.ipType = 4;
    QCOMPARE(call(bad), std::string("SubtensorModule.InvalidIpAddress"));
    bad.ip = kPublicV4;
    QCOMPARE(call(bad), std::string("SubtensorModule.ServingRateLimitExceeded"));
    m_bench->at(1'050);
    QCOMPARE(call(bad), std::string("SubtensorModule.InvalidPort"));
    bad.port = 1;
    QCOMPARE(call(bad), std::string());
    QCOMPARE(m_bench->ending(
                 [&](BlockContext& context) { return subtensor_module::run(context, Origin::root(), bad); }),
        std::string("BadOrigin"));
}

void ServingTest::prometheusChecksInTheirOrder()
{
    QCOMPARE(call(prometheus()), std::string());
    m_bench->at(1'001);
    module::ServePrometheus bad = prometheus();
    bad.ip = 0;
    bad.ipType = 0;
    bad.port = 0;
    QCOMPARE(call(bad, SubnetBench::stranger()), std::string("SubtensorModule.InvalidIpType"));
    bad.ipType = 6;
    QCOMPARE(call(bad, SubnetBench::stranger()), std::string("SubtensorModule.InvalidIpAddress"));
    bad.ip = 2;
    QCOMPARE(call(bad, SubnetBench::stranger()), std::string("SubtensorModule.HotKeyNotRegisteredInNetwork"));
    QCOMPARE(call(bad), std::string("SubtensorModule.ServingRateLimitExceeded"));
    m_bench->at(1'050);
    QCOMPARE(call(bad), std::string("SubtensorModule.InvalidPort"));
}

void ServingTest::paceIsCountedForEach()
{
    QCOMPARE(call(axon()), std::string());
    QCOMPARE(call(prometheus()), std::string());
    QCOMPARE(call(axon(), SubnetBench::hotkey(2)), std::string());
    m_bench->at(1'049);
    QCOMPARE(call(axon()), std::string("SubtensorModule.ServingRateLimitExceeded"));
    store<module::kServingRateLimit>(m_bench->state(), kSubnet, std::uint64_t { 0 });
    QCOMPARE(call(axon()), std::string()); // 0: no limit
}

void ServingTest::certificates()
{
    store<module::kServingRateLimit>(m_bench->state(), kSubnet, std::uint64_t { 0 });
    const auto withCertificate = [](std::size_t size) {
        return module::ServeAxonTls { kSubnet, 7, kPublicV4, 8'091, 4, 1, 2, 3,
            Bytes(size, std::byte { 9 }) };
    };
    const auto stored = [&] {
        return find<module::kNeuronCertificates>(m_bench->state(), kSubnet, SubnetBench::hotkey(1));
    };
    // One of another form is passed over, the axon is served all the same.
    QCOMPARE(call(withCertificate(0)), std::string());
    QCOMPARE(call(withCertificate(66)), std::string());
    QVERIFY(!stored());
    QVERIFY(contains<module::kAxons>(m_bench->state(), kSubnet, SubnetBench::hotkey(1)));
    QCOMPARE(call(withCertificate(65)), std::string());
    QCOMPARE(stored(), std::optional(module::NeuronCertificate { Bytes(64, std::byte { 9 }), 9 }));
    QCOMPARE(call(withCertificate(1)), std::string());
    QCOMPARE(stored(), std::optional(module::NeuronCertificate { {}, 9 }));
}

QTEST_GUILESS_MAIN(ServingTest)
#include "serving_test.moc"
