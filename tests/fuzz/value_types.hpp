// SPDX-License-Identifier: MIT
#pragma once

// A registry with types of every form that a runtime has, recursion included.

#include "core/metadata/type_registry.hpp"
#include "tests/fuzz/fuzz.hpp"

namespace taonaut::fuzz {

/// Built once.
inline const metadata::TypeRegistry& valueTypes()
{
    using namespace metadata;
    static const TypeRegistry registry = [] {
        std::vector<Type> list;
        const auto add = [&list](TypeDef def, std::vector<std::string> path = {}) {
            list.push_back({ std::move(path), {}, std::move(def), {} });
            return static_cast<TypeId>(list.size() - 1);
        };
        const auto bare = [](TypeId id) { return Field { std::nullopt, id, std::nullopt, {} }; };
        const auto named = [](const char* name, TypeId id) { return Field { name, id, std::nullopt, {} }; };
        const auto optionOf = [&](TypeId id) {
            return add(Variant { { { "None", {}, 0, {} }, { "Some", { bare(id) }, 1, {} } } }, { "Option" });
        };
        for (std::uint8_t i = 0; i <= static_cast<std::uint8_t>(Primitive::I256); ++i) {
            add(static_cast<Primitive>(i));
        }
        const auto u8 = static_cast<TypeId>(Primitive::U8);
        const auto u16 = static_cast<TypeId>(Primitive::U16);
        const auto u32 = static_cast<TypeId>(Primitive::U32);
        const TypeId byteList = add(Sequence { u8 });
        const TypeId block = add(Array { 32, u8 });
        const TypeId account = add(Composite { { bare(block) } }, { "sp_core", "crypto", "AccountId32" });
        const TypeId compact = add(Compact { static_cast<TypeId>(Primitive::U128) });
        const TypeId tuple = add(Tuple { { u32, compact, byteList } });
        const TypeId structure
            = add(Composite { { named("a", tuple), named("b", u8), named("c", account) } });
        const auto choice = static_cast<TypeId>(list.size());
        add(Variant { { { "Empty", {}, 0, {} }, { "One", { bare(u32) }, 3, {} },
            { "More", { bare(choice + 1) }, 6, {} },
            { "Two", { named("x", structure), named("y", choice) }, 9, {} }, { "One", {}, 12, {} } } });
        add(Sequence { choice }); // recursion
        const TypeId nothing = add(Tuple {});
        add(Sequence { nothing });
        add(Array { 0xffff'ffff, nothing });
        add(Compact { nothing });
        const TypeId low = add(Composite {}, { "bitvec", "order", "Lsb0" });
        const TypeId high = add(Composite {}, { "bitvec", "order", "Msb0" });
        add(BitSequence { u8, low });
        add(BitSequence { u16, high });
        const TypeId option = optionOf(compact);
        const TypeId wrapped = add(Composite { { bare(option) } });
        optionOf(optionOf(wrapped));
        add(Composite { { named("x", u8), named("x", u16) } });
        add(Array { 2, option });
        auto made = TypeRegistry::create(std::move(list));
        require(made.has_value());
        return *made;
    }();
    return registry;
}

} // namespace taonaut::fuzz
