// SPDX-License-Identifier: MIT
#include "core/subtensor/event_reader.hpp"

#include "core/subtensor/type_fit.hpp"
#include "core/subtensor/event_record.hpp"
#include "core/subtensor/runtime_events.hpp"

namespace taonaut::subtensor {

namespace {

/// Phase, pallet, event and the number of topics take a byte each.
constexpr std::size_t kSmallestRecord = 4;
/// Values in all events of a block together.
constexpr std::size_t kMostParts = 1U << 19;

bool holdsEvents(const metadata::TypeRegistry& types, metadata::TypeId event)
{
    const auto* pallets = types.as<metadata::Variant>(event);
    return pallets != nullptr
        && std::all_of(pallets->cases.begin(), pallets->cases.end(), [&](const metadata::Case& pallet) {
               return pallet.fields.size() == 1
                   && types.as<metadata::Variant>(pallet.fields.front().type) != nullptr;
           });
}

bool isAsDeclared(const metadata::TypeRegistry& types, metadata::TypeId type, metadata::TypeKey declaration)
{
    metadata::TypeBuilder builder;
    const metadata::TypeId own = builder.add(declaration);
    return encodedAlike(builder.take(), own, types, type);
}

std::size_t partsOf(const metadata::Value& value)
{
    std::size_t result = 1;
    for (std::size_t i = 0; const metadata::Value* member = value.member(i); ++i) {
        result += partsOf(*member);
    }
    return result;
}

class EventReader {
public:
    EventReader(const metadata::TypeRegistry& types, const EventRecordTypes& record, ByteView events)
        : m_types(types)
        , m_record(record)
        , m_events(events)
        , m_in(events)
    {
    }

    Result<std::vector<ChainEvent>> read()
    {
        std::vector<ChainEvent> result;
        const std::size_t count = m_in.count(kSmallestRecord);
        for (std::size_t i = 0; i < count; ++i) {
            Result<ChainEvent> one = readOne();
            if (!one) {
                return fail(one);
            }
            result.push_back(std::move(*one));
        }
        if (const auto done = m_in.finish(); !done) {
            return fail(done);
        }
        return result;
    }

private:
    Result<ChainEvent> readOne()
    {
        ChainEvent result;
        result.phase = subtensor::read<Phase>(m_in);
        const std::size_t start = m_in.offset();
        metadata::ValueLimits limits;
        limits.parts = std::min(limits.parts, m_partsLeft);
        Result<metadata::Value> value = metadata::decodeValue(m_types, m_record.event, m_in, limits);
        if (!value) {
            return fail(value);
        }
        m_partsLeft -= partsOf(*value);
        result.encoded = toBytes(m_events.subspan(start, m_in.offset() - start));
        take(result, *value);
        result.topics = subtensor::read<std::vector<Hash256>>(m_in);
        return result;
    }

    static void take(ChainEvent& event, metadata::Value& value)
    {
        auto& pallet = std::get<metadata::Value::Choice>(value.data);
        event.palletIndex = pallet.index;
        event.pallet = pallet.name;
        event.fields = std::move(pallet.members.front().value);
        const auto& chosen = std::get<metadata::Value::Choice>(event.fields.data);
        event.eventIndex = chosen.index;
        event.name = chosen.name;
    }

    const metadata::TypeRegistry& m_types;
    EventRecordTypes m_record;
    ByteView m_events;
    scale::Decoder m_in;
    std::size_t m_partsLeft = kMostParts;
};

} // namespace

std::optional<EventRecordTypes> eventRecordTypes(const metadata::Metadata& chain)
{
    const metadata::StorageEntry* entry = chain.storage(system::kPallet.name, system::kEvents.item().name);
    const auto* list
        = entry == nullptr || entry->key ? nullptr : chain.types.as<metadata::Sequence>(entry->value);
    const auto* record = list == nullptr ? nullptr : chain.types.as<metadata::Composite>(list->element);
    if (record == nullptr || record->fields.size() != 3) {
        return std::nullopt;
    }
    const auto& fields = record->fields;
    const EventRecordTypes result { fields[0].type, fields[1].type, fields[2].type };
    const bool named = fields[0].name == "phase" && fields[1].name == "event" && fields[2].name == "topics";
    const bool known = named && holdsEvents(chain.types, result.event)
        && isAsDeclared(chain.types, result.phase, typeOf<Phase>())
        && isAsDeclared(chain.types, result.topics, typeOf<std::vector<Hash256>>());
    return known ? std::optional(result) : std::nullopt;
}

Result<std::vector<ChainEvent>> readEvents(const metadata::Metadata& chain, ByteView events)
{
    const std::optional<EventRecordTypes> record = eventRecordTypes(chain);
    if (!record) {
        return fail(SubtensorError::NoEventType);
    }
    return EventReader(chain.types, *record, events).read();
}

} // namespace taonaut::subtensor
