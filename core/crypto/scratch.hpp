// SPDX-License-Identifier: MIT
#pragma once

// Secret intermediate results inside one function: on the stack, zeroed when the scope ends.
//
// Not a place to keep anything: what outlives a function is a Secret. Locking memory for a value that lives
// some microseconds would cost more than the arithmetic.

#include "core/crypto/secret.hpp"

#include <array>

namespace taonaut::crypto {

template <std::size_t N> class Scratch {
public:
    Scratch() noexcept = default;
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { wipe(bytes); }

    std::array<std::byte, N> bytes {};
};

} // namespace taonaut::crypto
