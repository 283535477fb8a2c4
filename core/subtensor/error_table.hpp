// SPDX-License-Identifier: MIT
#pragma once

// The errors of a pallet by name. A name that the pallet does not declare does not compile.

#include "core/subtensor/item.hpp"

#include <cstdlib>

namespace taonaut::subtensor {

namespace detail {
/// Not constexpr: a call of it ends the compilation of a constant expression.
[[noreturn]] inline void noSuchErrorIsDeclared()
{
    std::abort();
}
} // namespace detail

template <std::size_t kCount>
[[nodiscard]] consteval const ErrorId& errorNamed(const ErrorId (&table)[kCount], std::string_view name)
{
    for (const ErrorId& error : table) {
        if (error.name == name) {
            return error;
        }
    }
    detail::noSuchErrorIsDeclared();
}

} // namespace taonaut::subtensor
