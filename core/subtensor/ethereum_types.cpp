// SPDX-License-Identifier: MIT
#include "core/subtensor/ethereum_types.hpp"

namespace taonaut::subtensor {

namespace {

struct FourWords {
    static metadata::TypeDescription describe() { return detail::describeArray(4, typeOf<std::uint64_t>()); }
};

} // namespace

void ScaleType<Uint256>::write(scale::Encoder& out, const Uint256& value)
{
    Uint256 reversed = value;
    std::reverse(reversed.bytes.begin(), reversed.bytes.end());
    out.raw(reversed.bytes);
}

Uint256 ScaleType<Uint256>::read(scale::Decoder& in)
{
    Uint256 result;
    const ByteView part = in.raw(result.bytes.size());
    std::reverse_copy(part.begin(), part.end(), result.bytes.begin());
    return result;
}

metadata::TypeDescription ScaleType<Uint256>::describe()
{
    return detail::describeNewtype("primitive_types::U256", typeOf<FourWords>(), "[u64; 4]");
}

} // namespace taonaut::subtensor
