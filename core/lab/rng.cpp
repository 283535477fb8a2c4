// SPDX-License-Identifier: MIT
#include "core/lab/rng.hpp"

#include "core/base/uint128.hpp"
#include "core/crypto/hash.hpp"

namespace taonaut::lab {
namespace {

constexpr std::size_t kWordSize = 8;

void appendLittleEndian(Bytes& out, std::uint64_t value)
{
    for (std::size_t i = 0; i < kWordSize; ++i) {
        out.push_back(static_cast<std::byte>(value >> (8 * i)));
    }
}

std::uint64_t readLittleEndian(ByteView bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = kWordSize; i-- > 0;) {
        value = value << 8U | std::to_integer<std::uint64_t>(bytes[i]);
    }
    return value;
}

} // namespace

Rng::Rng(const Hash256& seed, std::string_view label)
    : m_prefix(toBytes(seed.view()))
{
    const ByteView text = bytesOf(label);
    m_prefix.insert(m_prefix.end(), text.begin(), text.end());
}

std::uint64_t Rng::next()
{
    if (m_used == m_words.size()) {
        Bytes message = m_prefix;
        appendLittleEndian(message, m_block++);
        const Hash256 block = crypto::blake2b256(message);
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] = readLittleEndian(block.view().subspan(i * kWordSize, kWordSize));
        }
        m_used = 0;
    }
    return m_words[m_used++];
}

std::uint64_t Rng::below(std::uint64_t n)
{
    return static_cast<std::uint64_t>(Uint128(next()) * n >> 64U);
}

std::uint64_t Rng::between(std::uint64_t least, std::uint64_t most)
{
    return least + below(most - least + 1);
}

} // namespace taonaut::lab
