// SPDX-License-Identifier: MIT
#pragma once

// A call inside a call (a batch, a proxied call, the call of a multisig) as its bytes. What is inside is for
// whoever shows it to read, with the metadata of the connected chain; here only its end is found, by the
// declarations of all known pallets. Bytes of a call that they do not know are refused.

#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor {

/// A call of any known pallet, as a type.
struct KnownCall {
    [[nodiscard]] static metadata::TypeDescription describe();
};
/// An event of any known pallet, as a type.
struct KnownEvent {
    [[nodiscard]] static metadata::TypeDescription describe();
};
/// An error of any known pallet, as a type.
struct KnownError {
    [[nodiscard]] static metadata::TypeDescription describe();
};

struct EncodedCall {
    /// Most calls inside of each other, this one included.
    static constexpr std::size_t kMostNested = 8;

    Bytes bytes; ///< pallet index, call index, arguments

    template <PalletPart C> [[nodiscard]] static EncodedCall of(const C& call)
    {
        scale::Encoder out;
        detail::writeCase(out, call);
        return { out.take() };
    }
    friend bool operator==(const EncodedCall&, const EncodedCall&) = default;
};

template <> struct ScaleType<EncodedCall> {
    using Alias = KnownCall;
    static void write(scale::Encoder& out, const EncodedCall& call) { out.raw(call.bytes); }
    /// Errors: TooMany for more calls inside of each other, UnexpectedEnd, and BadTag for whatever else is
    /// not a known call.
    static EncodedCall read(scale::Decoder& in);
};

} // namespace taonaut::subtensor
