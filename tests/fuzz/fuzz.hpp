// SPDX-License-Identifier: MIT
#pragma once

// What the fuzz programs share. A program is one function over bytes; it ends the process when something that
// must always hold does not.

#include "core/base/bytes.hpp"

#include <cstdlib>
#include <string_view>

namespace taonaut::fuzz {

inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Whether what was decoded survives being written and read again.
template <class T> void requireStable(const T& value)
{
    const auto again = T::decode(value.encode());
    require(again.has_value());
    require(*again == value);
}

inline ByteView viewOf(const std::uint8_t* data, std::size_t size)
{
    return std::as_bytes(std::span(data, size));
}

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return { reinterpret_cast<const char*>(data), size };
}

} // namespace taonaut::fuzz

#define TAONAUT_FUZZ(data, size)                                                                             \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
