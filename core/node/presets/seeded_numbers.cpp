// SPDX-License-Identifier: MIT
#include "core/node/presets/seeded_numbers.hpp"

#include "core/base/uint128.hpp"
#include "core/crypto/hash.hpp"

#include <algorithm>

namespace taonaut::node::presets {
namespace {

void putLittleEndian(std::byte* target, std::uint64_t value)
{
    for (std::size_t i = 0; i < 8; ++i) {
        target[i] = static_cast<std::byte>(value >> (8 * i));
    }
}

std::uint64_t littleEndian(const std::byte* source)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        value |= std::to_integer<std::uint64_t>(source[i]) << (8 * i);
    }
    return value;
}

/// Topic (24 bytes, filled up with zeros), seed, part, and room for a counter.
std::array<std::byte, 48> inputOf(std::uint64_t seed, std::string_view topic, std::uint64_t part)
{
    std::array<std::byte, 48> result {};
    const std::size_t length = std::min<std::size_t>(topic.size(), 24);
    std::transform(topic.begin(), topic.begin() + static_cast<std::ptrdiff_t>(length), result.begin(),
        [](char letter) { return static_cast<std::byte>(letter); });
    putLittleEndian(result.data() + 24, seed);
    putLittleEndian(result.data() + 32, part);
    return result;
}

} // namespace

SeededNumbers::SeededNumbers(std::uint64_t seed, std::string_view topic, std::uint64_t part)
    : m_input(inputOf(seed, topic, part))
{
}

std::uint64_t SeededNumbers::next()
{
    if (m_left == 0) {
        putLittleEndian(m_input.data() + 40, m_counter++);
        const crypto::Hash512 hash = crypto::blake2b512(m_input);
        for (std::size_t i = 0; i < m_drawn.size(); ++i) {
            m_drawn[i] = littleEndian(hash.data() + 8 * i);
        }
        m_left = m_drawn.size();
    }
    return m_drawn[m_drawn.size() - m_left--];
}

std::uint64_t SeededNumbers::below(std::uint64_t count)
{
    return static_cast<std::uint64_t>((Uint128 { next() } * Uint128 { count }) >> 64);
}

std::uint64_t SeededNumbers::between(std::uint64_t least, std::uint64_t most)
{
    return least + below(most - least + 1);
}

std::uint64_t SeededNumbers::spread(std::uint64_t least, unsigned doublings)
{
    const std::uint64_t base = least << below(std::max(doublings, 1U));
    return base + below(base);
}

AccountId seededAccount(std::uint64_t seed, std::string_view kind, std::uint64_t number)
{
    std::array<std::byte, 48> input = inputOf(seed, kind, number);
    input[47] = std::byte { 0x80 }; // apart from all counters
    const Hash256 hash = crypto::blake2b256(input);
    AccountId result;
    std::copy(hash.bytes.begin(), hash.bytes.end(), result.bytes.begin());
    return result;
}

} // namespace taonaut::node::presets
