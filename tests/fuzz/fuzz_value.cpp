// SPDX-License-Identifier: MIT
// Values of types that a runtime has, recursion included. The first byte of the input chooses the type.

#include "core/metadata/type_registry.hpp"
#include "core/metadata/value.hpp"
#include "core/scale/decoder.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using metadata::TypeId;

namespace {

metadata::BasicType<TypeId> typeOf(metadata::BasicTypeDef<TypeId> def)
{
    metadata::BasicType<TypeId> type;
    type.def = std::move(def);
    return type;
}

metadata::BasicField<TypeId> fieldOf(TypeId id)
{
    metadata::BasicField<TypeId> field;
    field.type = id;
    return field;
}

metadata::BasicVariant<TypeId> choiceOf(const std::vector<std::vector<TypeId>>& cases)
{
    metadata::BasicVariant<TypeId> choice;
    for (const std::vector<TypeId>& fields : cases) {
        metadata::BasicCase<TypeId> one;
        one.index = static_cast<std::uint8_t>(choice.cases.size() * 3);
        one.name = "Case" + std::to_string(one.index);
        for (const TypeId id : fields) {
            one.fields.push_back(fieldOf(id));
        }
        choice.cases.push_back(std::move(one));
    }
    return choice;
}

const metadata::TypeRegistry& types()
{
    using namespace metadata;
    static const TypeRegistry registry = [] {
        std::vector<Type> list;
        for (std::uint8_t i = 0; i <= static_cast<std::uint8_t>(Primitive::I256); ++i) {
            list.push_back(typeOf(static_cast<Primitive>(i)));
        }
        const auto number = [&list] { return static_cast<TypeId>(list.size()); };
        const auto u8 = static_cast<TypeId>(Primitive::U8);
        const auto u32 = static_cast<TypeId>(Primitive::U32);
        const auto u128 = static_cast<TypeId>(Primitive::U128);
        list.push_back(typeOf(BasicSequence<TypeId> { u8 }));
        list.push_back(typeOf(BasicArray<TypeId> { 32, u8 }));
        list.push_back(typeOf(BasicCompact<TypeId> { u128 }));
        list.push_back(typeOf(BasicTuple<TypeId> { { u32, number() - 1, number() - 3 } }));
        const TypeId tuple = number() - 1;
        BasicComposite<TypeId> structure;
        structure.fields = { fieldOf(tuple), fieldOf(u8) };
        list.push_back(typeOf(structure));
        const TypeId choice = number();
        list.push_back(typeOf(choiceOf({ {}, { u32 }, { choice + 1 }, { choice - 1, choice } })));
        list.push_back(typeOf(BasicSequence<TypeId> { choice })); // recursion
        list.push_back(typeOf(BasicTuple<TypeId> {}));
        list.push_back(typeOf(BasicSequence<TypeId> { number() - 1 })); // of nothing
        list.push_back(typeOf(BasicArray<TypeId> { 0xffff'ffff, number() - 2 }));
        auto order = typeOf(BasicTuple<TypeId> {});
        order.path = { "bitvec", "order", "Lsb0" };
        list.push_back(order);
        list.push_back(typeOf(BasicBitSequence<TypeId> { u8, number() - 1 }));
        auto made = TypeRegistry::create(std::move(list));
        fuzz::require(made.has_value());
        return *made;
    }();
    return registry;
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    if (size > 0) {
        scale::Decoder in(fuzz::viewOf(data + 1, size - 1));
        static_cast<void>(metadata::decodeValue(types(), static_cast<TypeId>(data[0] % types().size()), in));
    }
    return 0;
}
