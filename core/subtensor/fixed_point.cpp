// SPDX-License-Identifier: MIT
#include "core/subtensor/fixed_point.hpp"

namespace taonaut::subtensor::detail {

using metadata::TypeDescription;
using metadata::TypeKey;
using Composite = metadata::BasicComposite<TypeKey>;

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

} // namespace taonaut::subtensor::detail
