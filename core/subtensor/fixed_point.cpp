// SPDX-License-Identifier: MIT
#include "core/subtensor/fixed_point.hpp"

namespace taonaut::subtensor {

using metadata::TypeDescription;
using metadata::TypeKey;
using Composite = metadata::BasicComposite<TypeKey>;

void ScaleType<SafeFloat>::write(scale::Encoder& out, const SafeFloat& value)
{
    ScaleType<Uint128>::write(out, value.mantissa);
    ScaleType<std::int64_t>::write(out, value.exponent);
}

SafeFloat ScaleType<SafeFloat>::read(scale::Decoder& in)
{
    SafeFloat value;
    value.mantissa = ScaleType<Uint128>::read(in);
    value.exponent = ScaleType<std::int64_t>::read(in);
    return value;
}

TypeDescription ScaleType<SafeFloat>::describe()
{
    return { splitPath("share_pool::SafeFloat"), {},
        Composite { { detail::describeField("mantissa", typeOf<Uint128>(), "u128"),
            detail::describeField("exponent", typeOf<std::int64_t>(), "i64") } },
        {} };
}

namespace detail {

TypeDescription describeBit(bool bit)
{
    return { splitPath(bit ? "substrate_typenum::bit::B1" : "substrate_typenum::bit::B0"), {}, Composite {},
        {} };
}

TypeDescription describeBits(TypeKey higher, TypeKey lowest)
{
    return { splitPath("substrate_typenum::uint::UInt"), { { "U", higher }, { "B", lowest } },
        Composite { { describeField("msb", higher, "U"), describeField("lsb", lowest, "B") } }, {} };
}

TypeDescription NumberAsType<0>::describe()
{
    return { splitPath("substrate_typenum::uint::UTerm"), {}, Composite {}, {} };
}

TypeDescription describeFixedPoint(
    std::string_view path, TypeKey fraction, TypeKey bits, std::string_view bitsName)
{
    return { splitPath(path), { { "Frac", fraction } },
        Composite { { describeField("bits", bits, bitsName) } }, {} };
}

} // namespace detail
} // namespace taonaut::subtensor
