// SPDX-License-Identifier: MIT
#pragma once

// A registry with a type of every form, for tests of values.

#include "tests/unit/metadata/small_metadata.hpp"

namespace taonaut::tests {

/// The numbers of the types in valueTypes().
enum Known : metadata::TypeId {
    U8,
    U32,
    U128,
    I16,
    I128,
    U256,
    Flag,
    Text,
    Letter,
    ByteList,
    NumberList,
    ByteArray,
    Numbers,
    Empty,
    EmptyList,
    EmptyArray,
    Point,
    Shape,
    CompactU32,
    CompactPoint,
    CompactEmpty,
    Wrapped,
    CompactWrapped,
    BitsOfBytes,
    BitsOfFlags,
    Nest,
    Mixed,
    CompactSigned,
    BitsOfWords,
    U16,
    HighBitFirst,
    HighBits,
    AccountBytes,
    Account,
    OptionNumber,
    OptionOption,
    WrappedOption,
    OptionWrappedOption,
    I8,
    I256,
    Doubled,
    Labels,
    Everything
};

inline metadata::Field named(const char* name, metadata::TypeId type)
{
    return { name, type, std::nullopt, {} };
}

inline metadata::Field bare(metadata::TypeId type)
{
    return { std::nullopt, type, std::nullopt, {} };
}

inline metadata::Type optionType(metadata::TypeId held)
{
    return { { "Option" }, {},
        metadata::Variant { { { "None", {}, 0, {} }, { "Some", { bare(held) }, 1, {} } } }, {} };
}

inline metadata::TypeRegistry valueTypes()
{
    using namespace metadata;
    const Variant labels { { { "A", {}, 0, {} }, { "A", { named("x", U8) }, 1, {} }, { "#0", {}, 2, {} },
        { "Two", { bare(U8), bare(U32) }, 3, {} }, { "One", { bare(U8) }, 4, {} } } };
    return *TypeRegistry::create({ unnamed(Primitive::U8), unnamed(Primitive::U32), unnamed(Primitive::U128),
        unnamed(Primitive::I16), unnamed(Primitive::I128), unnamed(Primitive::U256), unnamed(Primitive::Bool),
        unnamed(Primitive::Str), unnamed(Primitive::Char), unnamed(Sequence { U8 }),
        unnamed(Sequence { U32 }), unnamed(Array { 3, U8 }), unnamed(Array { 2, U32 }), unnamed(Composite {}),
        unnamed(Sequence { Empty }), unnamed(Array { 4'000'000'000, Empty }),
        unnamed(Composite { { named("x", U8), named("y", U32) } }),
        unnamed(Variant { { { "Dot", {}, 7, {} }, { "At", { named("point", Point) }, 2, {} } } }),
        unnamed(Compact { U32 }), unnamed(Compact { Point }), unnamed(Compact { Empty }),
        unnamed(Composite { { named("inner", U32) } }), unnamed(Compact { Wrapped }),
        unnamed(BitSequence { U8, Empty }), unnamed(BitSequence { Flag, Empty }), unnamed(Sequence { Nest }),
        unnamed(Tuple { { U8, Flag } }), unnamed(Compact { I16 }), unnamed(BitSequence { U32, Empty }),
        unnamed(Primitive::U16), Type { { "bitvec", "order", "Msb0" }, {}, Composite {}, {} },
        unnamed(BitSequence { U16, HighBitFirst }), unnamed(Array { 32, U8 }),
        Type { { "sp_core", "crypto", "AccountId32" }, {}, Composite { { bare(AccountBytes) } }, {} },
        optionType(U32), optionType(OptionNumber), unnamed(Composite { { bare(OptionNumber) } }),
        optionType(WrappedOption), unnamed(Primitive::I8), unnamed(Primitive::I256),
        unnamed(Composite { { named("x", U8), named("x", U8) } }), unnamed(labels),
        unnamed(Composite { { named("point", Point), named("shape", Shape), named("who", Account),
            named("text", Text) } }) });
}

} // namespace taonaut::tests
