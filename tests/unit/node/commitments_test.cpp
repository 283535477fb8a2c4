// SPDX-License-Identifier: MIT
// Pallet Commitments: who may publish, the room of an epoch, the reset of bonds, fields that open with a
// round of drand, the end of a subnet.

#include "core/node/runtime/commitments/commitments.hpp"
#include "core/subtensor/pallets/commitments_calls.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "subnet_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::commitments;
namespace module = subtensor::subtensor_module;
using declared::Data;
using subtensor::ShareU16;
using subtensor::StorageIndex;
using subtensor::Uid;

class CommitmentsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void publishes();
    void refusals();
    void roomOfAnEpoch();
    void resetsBonds();
    void timelockedFieldsOpen();
    void emptyOnesVanish();
    void tenRevealsAreKept();
    void staleIndexEntries();
    void purgesASubnet();

private:
    using Fields = std::vector<Data>;
    [[nodiscard]] std::string call(const Origin& origin, const declared::Call& call)
    {
        return m_bench->ending(
            [&](BlockContext& context) { return commitments::run(context, origin, call); });
    }
    [[nodiscard]] std::string publish(Fields fields, std::uint16_t uid = 1, NetUid netuid = kSubnet)
    {
        return call(Origin::signedBy(SubnetBench::hotkey(uid)),
            declared::SetCommitment { netuid, { std::move(fields) } });
    }
    [[nodiscard]] static Data raw(std::size_t size)
    {
        return { Data::Kind::Raw, Bytes(size, std::byte { 1 }), 0 };
    }
    [[nodiscard]] static Data timelocked(std::uint64_t round, std::size_t size = 4)
    {
        return { Data::Kind::TimelockEncrypted, Bytes(size, std::byte { 2 }), round };
    }
    [[nodiscard]] std::optional<Fields> fields(std::uint16_t uid = 1) const
    {
        const auto stored
            = find<declared::kCommitmentOf>(m_bench->state(), kSubnet, SubnetBench::hotkey(uid));
        return stored ? std::optional(stored->info.entries) : std::nullopt;
    }
    [[nodiscard]] std::size_t waiting() const
    {
        return load<declared::kTimelockedIndex>(m_bench->state()).size();
    }
    [[nodiscard]] auto revealed(std::uint16_t uid = 1) const
    {
        return load<declared::kRevealedCommitments>(m_bench->state(), kSubnet, SubnetBench::hotkey(uid));
    }
    void bringRound(std::uint64_t round)
    {
        store<subtensor::drand::kPulses>(m_bench->state(), round, subtensor::drand::Pulse { round, {}, {} });
    }
    void beginBlock() { (void)commitments::onInitialize(m_bench->context()); }

    std::unique_ptr<SubnetBench> m_bench;
};

void CommitmentsTest::init()
{
    m_bench = std::make_unique<SubnetBench>();
    m_bench->open(kSubnet, 3);
}

void CommitmentsTest::publishes()
{
    const Fields first { raw(3), raw(128) };
    QCOMPARE(publish(first), std::string());
    QCOMPARE(fields(), std::optional(first));
    const AccountId me = SubnetBench::hotkey(1);
    QCOMPARE(load<declared::kLastCommitment>(m_bench->state(), kSubnet, me), BlockNumber(1'000));
    QCOMPARE(find<declared::kCommitmentOf>(m_bench->state(), kSubnet, me)->deposit, Rao(0));
    QCOMPARE(m_bench->events(), std::vector<std::string> { "Commitments.Commitment" });
    QCOMPARE(publish({ raw(1) }), std::string()); // replaces
    QCOMPARE(fields()->size(), std::size_t { 1 });
    declared::Call call = declared::SetCommitment {};
    QCOMPARE(commitments::infoOf(call).pays, Pays::No);
    call = declared::SetMaxSpace {};
    QCOMPARE(commitments::infoOf(call).pays, Pays::Yes);
}

void CommitmentsTest::refusals()
{
    const declared::SetCommitment one { kSubnet, { { raw(1) } } };
    QCOMPARE(call(Origin::root(), one), std::string("BadOrigin"));
    QCOMPARE(call(Origin::signedBy(SubnetBench::stranger()), one),
        std::string("Commitments.AccountNotAllowedCommit"));
    QCOMPARE(publish({ raw(1) }, 1, NetUid(9)), std::string("Commitments.AccountNotAllowedCommit"));
    QCOMPARE(publish({ raw(1), raw(1), raw(1), raw(1) }),
        std::string("Commitments.TooManyFieldsInCommitmentInfo"));
    QCOMPARE(publish({ timelocked(1, 1'025) }), std::string("Corruption"));
    QCOMPARE(publish({ { Data::Kind::BigRaw, Bytes(513), 0 } }), std::string("Corruption"));
    QCOMPARE(publish({ { Data::Kind::BigRaw, Bytes(512), 0 } }), std::string());
    QCOMPARE(call(Origin::signedBy(SubnetBench::hotkey(1)), declared::SetMaxSpace { 9 }),
        std::string("BadOrigin"));
    QCOMPARE(call(Origin::root(), declared::SetMaxSpace { 9 }), std::string());
    QCOMPARE(publish({ raw(1) }, 2), std::string("Commitments.SpaceLimitExceeded")); // counts 100
}

void CommitmentsTest::roomOfAnEpoch()
{
    // 3100 bytes: thirty small ones and the first large one that no longer fits.
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(publish({ raw(1) }), std::string());
    }
    QCOMPARE(publish({ raw(101) }), std::string("Commitments.SpaceLimitExceeded"));
    QCOMPARE(publish({ raw(100) }), std::string());
    QCOMPARE(publish({ raw(1) }), std::string("Commitments.SpaceLimitExceeded"));
    QCOMPARE(publish({ raw(1) }, 2), std::string()); // the room of each hotkey
    store<module::kSubnetEpochIndex>(m_bench->state(), kSubnet, std::uint64_t { 1 });
    QCOMPARE(publish({ raw(1) }), std::string());
    const auto usage = load<declared::kUsedSpaceOf>(m_bench->state(), kSubnet, SubnetBench::hotkey(1));
    QCOMPARE(usage, (declared::UsageTracker { 1, 100 }));
}

void CommitmentsTest::resetsBonds()
{
    using Row = std::vector<std::tuple<Uid, ShareU16>>;
    Overlay& state = m_bench->state();
    const Row row { { Uid(1), ShareU16(5) }, { Uid(2), ShareU16(6) } };
    const Row without { { Uid(2), ShareU16(6) } };
    store<module::kMechanismCountCurrent>(state, kSubnet, std::uint8_t { 2 });
    store<module::kBonds>(state, StorageIndex(1), Uid(0), row);
    store<module::kBonds>(state, StorageIndex(4'097), Uid(0), row);
    const Data reset { Data::Kind::ResetBondsFlag, {}, 0 };
    QCOMPARE(publish({ reset }), std::string());
    QCOMPARE(load<module::kBonds>(state, StorageIndex(1), Uid(0)), row); // not allowed on this subnet
    QCOMPARE(load<declared::kLastBondsReset>(state, kSubnet, SubnetBench::hotkey(1)), BlockNumber(1'000));
    store<module::kBondsResetOn>(state, kSubnet, true);
    QCOMPARE(publish({ raw(2), reset }), std::string());
    QCOMPARE(load<module::kBonds>(state, StorageIndex(1), Uid(0)), without);
    QCOMPARE(load<module::kBonds>(state, StorageIndex(4'097), Uid(0)), without);
}

void CommitmentsTest::timelockedFieldsOpen()
{
    QCOMPARE(publish({ raw(1), timelocked(7), timelocked(8, 5) }), std::string());
    QCOMPARE(m_bench->events(), std::vector<std::string> { "Commitments.TimelockCommitment" });
    QCOMPARE(waiting(), std::size_t { 1 });
    beginBlock();
    QCOMPARE(fields()->size(), std::size_t { 3 });
    bringRound(7);
    m_bench->at(1'001);
    beginBlock();
    QCOMPARE(fields(), std::optional(Fields { raw(1), timelocked(8, 5) }));
    QCOMPARE(revealed().size(), std::size_t { 1 });
    QCOMPARE(revealed().front(), std::tuple(Bytes(4, std::byte { 2 }), std::uint64_t { 1'001 }));
    QCOMPARE(waiting(), std::size_t { 1 });
    bringRound(8);
    beginBlock();
    QCOMPARE(fields(), std::optional(Fields { raw(1) }));
    QCOMPARE(waiting(), std::size_t { 0 });
    QCOMPARE(m_bench->events(), std::vector<std::string>(2, "Commitments.CommitmentRevealed"));

    // When nothing remains, the commitment goes.
    QCOMPARE(publish({ timelocked(7) }, 2), std::string());
    beginBlock();
    QVERIFY(!fields(2));
    QCOMPARE(revealed(2).size(), std::size_t { 1 });
    QCOMPARE(waiting(), std::size_t { 0 });
}

void CommitmentsTest::emptyOnesVanish()
{
    bringRound(7);
    QCOMPARE(publish({ raw(1), timelocked(7, 0) }), std::string());
    m_bench->at(1'001);
    beginBlock();
    QCOMPARE(fields(), std::optional(Fields { raw(1) }));
    QVERIFY(revealed().empty());
    QVERIFY(m_bench->events().empty());
}

void CommitmentsTest::tenRevealsAreKept()
{
    bringRound(7);
    for (std::uint32_t i = 0; i < 12; ++i) {
        m_bench->at(2'000 + i);
        QCOMPARE(publish({ timelocked(7) }), std::string());
        beginBlock();
    }
    QCOMPARE(revealed().size(), std::size_t { 10 });
    QCOMPARE(std::get<1>(revealed().front()), std::uint64_t { 2'002 });
}

void CommitmentsTest::staleIndexEntries()
{
    QCOMPARE(publish({ timelocked(7) }), std::string());
    QCOMPARE(publish({ raw(1) }), std::string()); // replaces it
    QCOMPARE(waiting(), std::size_t { 0 });
    store<declared::kTimelockedIndex>(
        m_bench->state(), { { kSubnet, SubnetBench::hotkey(1) }, { kSubnet, SubnetBench::stranger() } });
    beginBlock(); // one has no such field, one no commitment
    QCOMPARE(waiting(), std::size_t { 0 });
}

void CommitmentsTest::purgesASubnet()
{
    m_bench->open(NetUid(2), 3);
    QCOMPARE(publish({ raw(1), timelocked(7) }), std::string());
    QCOMPARE(publish({ timelocked(7) }, 1, NetUid(2)), std::string());
    commitments::purge(m_bench->context(), kSubnet);
    QVERIFY(!fields());
    QVERIFY(!contains<declared::kLastCommitment>(m_bench->state(), kSubnet, SubnetBench::hotkey(1)));
    QVERIFY(!contains<declared::kUsedSpaceOf>(m_bench->state(), kSubnet, SubnetBench::hotkey(1)));
    QVERIFY(contains<declared::kCommitmentOf>(m_bench->state(), NetUid(2), SubnetBench::hotkey(1)));
    QCOMPARE(waiting(), std::size_t { 1 });
}

QTEST_GUILESS_MAIN(CommitmentsTest)
#include "commitments_test.moc"
