// SPDX-License-Identifier: MIT
#include "core/crypto/secret.hpp"

#include <cstdlib>
#include <sodium.h>
#include <utility>

namespace taonaut::crypto {

namespace {

/// libsodium picks its implementations and seeds its generator once per process.
void ensureSodium()
{
    static const int started = sodium_init();
    if (started < 0) {
        std::abort(); // no randomness: nothing that this program does would be safe
    }
}

} // namespace

Secret::Secret(std::size_t size)
    : m_size(size)
{
    ensureSodium();
    if (size == 0) {
        return;
    }
    m_data = static_cast<std::byte*>(sodium_malloc(size)); // guard pages, locked, wiped by sodium_free
    if (m_data == nullptr) {
        std::abort();
    }
    sodium_memzero(m_data, size);
}

Secret Secret::copyOf(ByteView bytes)
{
    Secret result(bytes.size());
    std::copy(bytes.begin(), bytes.end(), result.m_data);
    return result;
}

Secret Secret::random(std::size_t size)
{
    Secret result(size);
    fillRandom(result.mutableView());
    return result;
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_data);
}

bool Secret::equals(ByteView other) const noexcept
{
    return other.size() == m_size && (m_size == 0 || sodium_memcmp(m_data, other.data(), m_size) == 0);
}

void fillRandom(std::span<std::byte> bytes)
{
    ensureSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

void wipe(std::span<std::byte> bytes) noexcept
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace taonaut::crypto
