// SPDX-License-Identifier: MIT
// Events of a block, read with the metadata of the chain that made them.

#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/pallets/balances_events.hpp"
#include "core/subtensor/pallets/system_events.hpp"
#include "core/subtensor/runtime_events.hpp"
#include "tests/unit/recorded_metadata.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;
using metadata::Metadata;

namespace {

AccountId account(std::uint8_t fill)
{
    AccountId result;
    result.bytes.fill(std::byte { fill });
    return result;
}

EventRecord transferRecord()
{
    const balances::event::Transfer transfer { account(1), account(2), Rao(7) };
    return { Phase::applying(3), balances::Event(transfer), { Hash256 {} } };
}

EventRecord failureRecord()
{
    const system::event::ExtrinsicFailed failed { DispatchError::of(TokenError::Frozen),
        { { 5, 6 }, DispatchClass::Normal, Pays::Yes } };
    return { Phase::applying(3), system::Event(failed), {} };
}

/// The metadata with another definition of one type.
template <class Change> Metadata changed(metadata::TypeId id, const Change& change)
{
    Metadata result = buildMetadata(15);
    std::vector<metadata::Type> types(result.types.types().begin(), result.types.types().end());
    change(types[id]);
    result.types = *metadata::TypeRegistry::create(std::move(types));
    return result;
}

metadata::TypeId recordType(const Metadata& chain)
{
    return chain.types.as<metadata::Sequence>(chain.storage("System", "Events")->value)->element;
}

} // namespace

class EventsTest : public QObject {
    Q_OBJECT

private slots:
    void readsDeclaredEvents_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("own") << "";
        QTest::newRow("spec 393") << "finney-metadata-2026-04.scale";
        QTest::newRow("spec 343") << "finney-metadata-v14-343.scale";
    }
    void readsDeclaredEvents()
    {
        QFETCH(QString, file);
        Metadata chain = buildMetadata(15);
        if (!file.isEmpty()) {
            const auto bytes = tests::recordedBytes(file.toStdString());
            TAONAUT_REQUIRE_FILE(bytes);
            chain = *Metadata::decode(*bytes);
        }
        const std::vector<EventRecord> records { transferRecord(), failureRecord() };
        const auto events = readEvents(chain, encode(records));
        QVERIFY2(events, events ? "" : events.error().text().c_str());
        QCOMPARE(events->size(), std::size_t { 2 });
        const ChainEvent& transfer = events->front();
        QVERIFY(transfer.phase == Phase::applying(3));
        QCOMPARE(transfer.pallet, std::string("Balances"));
        QCOMPARE(transfer.name, std::string("Transfer"));
        QCOMPARE(int { transfer.palletIndex }, 5);
        QCOMPARE(int { transfer.eventIndex }, 2);
        QVERIFY(transfer.fields.member("amount") != nullptr);
        QVERIFY(transfer.topics == records.front().topics);
        QVERIFY(transfer.encoded == encode(records.front().event));
        const auto runtime = *ChainRuntime::create(chain);
        QVERIFY(runtime->readEvent<balances::Event>(transfer.encoded)
            == std::get<balances::Event>(records.front().event));
        QVERIFY(runtime->readEvent<system::Event>(events->back().encoded)
            == std::get<system::Event>(records.back().event));
    }

    void stepsOverUnknownEvents()
    {
        const auto bytes = tests::recordedBytes("finney-metadata-2026-04.scale");
        TAONAUT_REQUIRE_FILE(bytes);
        const auto chain = Metadata::decode(*bytes);
        const metadata::Case* added = chain->event("SubtensorModule", "NetworkRemoved");
        Bytes events { std::byte { 8 }, std::byte { 2 }, std::byte { 7 }, std::byte { added->index },
            std::byte { 1 }, std::byte { 0 }, std::byte { 0 } };
        append(events, encode(failureRecord()));
        const auto read = readEvents(*chain, events);
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(read->front().name, std::string("NetworkRemoved"));
        const auto runtime = *ChainRuntime::create(*chain);
        const auto other = runtime->readEvent<system::Event>(read->front().encoded);
        QVERIFY(!other && other.error().is(SubtensorError::OtherItem));
        QVERIFY(runtime->readEvent<system::Event>(read->back().encoded));
    }

    // The names must agree, not only the numbers.
    void knowsByName()
    {
        const Metadata own = buildMetadata(15);
        const Metadata chain = changed(*own.pallet("Balances")->events,
            [](metadata::Type& type) { std::get<metadata::Variant>(type.def).cases[2].name = "Moved"; });
        const auto events = readEvents(chain, encode(std::vector { transferRecord() }));
        QVERIFY(events);
        QCOMPARE(events->front().name, std::string("Moved"));
        const auto known
            = (*ChainRuntime::create(chain))->readEvent<balances::Event>(events->front().encoded);
        QVERIFY(!known && known.error().is(SubtensorError::NotOnThisChain));
    }

    // Numbers, order and fields too many are the chain's.
    void readsRenumberedEvents()
    {
        const Metadata own = buildMetadata(15);
        Metadata chain = changed(*own.pallet("Balances")->events, [](metadata::Type& type) {
            metadata::Case& transfer = std::get<metadata::Variant>(type.def).cases[2];
            transfer.index = 99;
            std::swap(transfer.fields[0], transfer.fields[2]); // amount, to, from
            metadata::Field more = transfer.fields[0];
            more.name = "more";
            transfer.fields.insert(transfer.fields.begin() + 1, more);
        });
        const balances::event::Transfer transfer { account(1), account(2), Rao(7) };
        Bytes event { std::byte { 5 }, std::byte { 99 } };
        append(event, encode(Rao(7)));
        append(event, encode(Rao(1'234)));
        append(event, account(2).view());
        append(event, account(1).view());
        const auto runtime = *ChainRuntime::create(chain);
        QVERIFY(runtime->readEvent<balances::Event>(event) == balances::Event(transfer));
        QVERIFY(runtime->namesOfEvent(5, 99) == (EventNames { "Balances", "Transfer" }));
        event.push_back({});
        QVERIFY(runtime->readEvent<balances::Event>(event).error().is(scale::DecodeError::TrailingBytes));
        event[1] = std::byte { 100 };
        QVERIFY(runtime->readEvent<balances::Event>(event).error().is(SubtensorError::UnknownEvent));
        QVERIFY(!runtime->readEvent<balances::Event>({}));
    }

    void noEvents()
    {
        const auto events = readEvents(buildMetadata(15), Bytes(1));
        QVERIFY(events && events->empty());
    }

    void refusesBrokenBytes()
    {
        const Metadata chain = buildMetadata(15);
        const Bytes good = encode(std::vector { transferRecord(), failureRecord() });
        for (std::size_t size = 0; size < good.size(); ++size) {
            QVERIFY(!readEvents(chain, ByteView(good).first(size)));
        }
        Bytes longer = good;
        longer.push_back({});
        QVERIFY(readEvents(chain, longer).error().is(scale::DecodeError::TrailingBytes));
        Bytes otherPallet = good;
        otherPallet[6] = std::byte { 99 };
        QVERIFY(readEvents(chain, otherPallet).error().is(metadata::MetadataError::UnknownCase));
        Bytes manyEvents { std::byte { 0xFE }, std::byte { 0xFF }, std::byte { 0xFF }, std::byte { 0xFF } };
        QVERIFY(readEvents(chain, manyEvents).error().is(scale::DecodeError::TooMany));
    }

    void refusesOtherRecords()
    {
        const Metadata own = buildMetadata(15);
        const Bytes none(1);
        const auto refused = [&](const Metadata& chain) {
            return readEvents(chain, none).error().is(SubtensorError::NoEventType);
        };
        const metadata::TypeId record = recordType(own);
        const auto fields = [](metadata::Type & type) -> auto&
        {
            return std::get<metadata::Composite>(type.def).fields;
        };
        QVERIFY(refused(changed(record, [&](auto& type) { fields(type).pop_back(); })));
        QVERIFY(refused(changed(record, [&](auto& type) { fields(type)[1].name = "happening"; })));
        QVERIFY(refused(changed(record, [&](auto& type) { fields(type)[0].type = 0; })));
        QVERIFY(refused(changed(record, [&](auto& type) { fields(type)[1].type = 0; })));
        QVERIFY(refused(changed(record, [&](auto& type) { fields(type)[2].type = 0; })));
        QVERIFY(refused(changed(record, [](auto& type) { type.def = metadata::Primitive::U8; })));
        QVERIFY(refused(changed(own.outerEnums->event,
            [](auto& type) { std::get<metadata::Variant>(type.def).cases.front().fields.clear(); })));
        Metadata without = buildMetadata(15);
        without.pallets.clear();
        QVERIFY(refused(without));
    }

    // Metadata under which every event is a list of things that take no bytes.
    void refusesTooManyParts()
    {
        const Metadata own = buildMetadata(15);
        const metadata::TypeId events = *own.pallet("Balances")->events;
        std::vector<metadata::Type> types(own.types.types().begin(), own.types.types().end());
        const auto empty = static_cast<metadata::TypeId>(types.size());
        types.push_back({ {}, {}, metadata::Composite {}, {} });
        types.push_back({ {}, {}, metadata::Array { 200'000, empty }, {} });
        std::get<metadata::Variant>(types[events].def).cases[2].fields
            = { { "everything", empty + 1, std::nullopt, {} } };
        Metadata chain = own;
        chain.types = *metadata::TypeRegistry::create(std::move(types));
        const std::uint8_t record[] { 2, 5, 2, 0 };
        Bytes block { std::byte { 5 << 2 } };
        for (int i = 0; i < 5; ++i) {
            append(block, std::as_bytes(std::span(record)));
        }
        QVERIFY(readEvents(chain, block).error().is(metadata::MetadataError::ValueTooLarge));
        block.resize(1 + 2 * sizeof(record));
        block.front() = std::byte { 2 << 2 };
        QVERIFY(readEvents(chain, block));
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "events_test.moc"
