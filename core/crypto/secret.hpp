// SPDX-License-Identifier: MIT
#pragma once

// The one buffer type for secret bytes: locked in memory (mlock), excluded from core dumps, guarded, zeroed
// when it is destroyed or moved from. It never becomes a std::string or a QString, is never compared with ==
// and never appears in an error or a log.

#include "core/base/bytes.hpp"

#include <cstddef>
#include <span>

namespace taonaut::crypto {

class Secret {
public:
    Secret() noexcept = default; ///< empty
    explicit Secret(std::size_t size); ///< `size` zero bytes; an out-of-memory ends the program
    /// Copies from a place that the caller wipes itself.
    [[nodiscard]] static Secret copyOf(ByteView bytes);
    /// From the operating system's generator.
    [[nodiscard]] static Secret random(std::size_t size);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    /// An explicit second copy, so that none is made by accident.
    [[nodiscard]] Secret clone() const { return copyOf(view()); }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] ByteView view() const noexcept { return { m_data, m_size }; }
    [[nodiscard]] std::span<std::byte> mutableView() noexcept { return { m_data, m_size }; }

    /// Constant time for equal sizes.
    [[nodiscard]] bool equals(ByteView other) const noexcept;

private:
    std::byte* m_data = nullptr; // owned, from sodium_malloc
    std::size_t m_size = 0;
};

/// From the operating system's generator: for what is no secret, or is one for some microseconds only.
void fillRandom(std::span<std::byte> bytes);

/// Zeroes memory in a way that the compiler keeps.
void wipe(std::span<std::byte> bytes) noexcept;

} // namespace taonaut::crypto
