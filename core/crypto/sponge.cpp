// SPDX-License-Identifier: MIT
#include "core/crypto/sponge.hpp"

#include "core/crypto/keccak.hpp"
#include "core/crypto/secret.hpp"

#include <cstring>

namespace taonaut::crypto {

Sponge::~Sponge()
{
    wipe(std::as_writable_bytes(std::span(m_state)));
}

void Sponge::addByte(std::size_t position, std::byte value) noexcept
{
    m_state[position / 8] ^= std::to_integer<std::uint64_t>(value) << (8 * (position % 8));
}

std::byte Sponge::byteAt(std::size_t position) const noexcept
{
    return static_cast<std::byte>(m_state[position / 8] >> (8 * (position % 8)));
}

Sponge& Sponge::absorb(ByteView input) noexcept
{
    while (!input.empty()) {
        if (m_position % 8 == 0 && input.size() >= 8) { // rates are whole lanes
            std::uint64_t lane = 0;
            std::memcpy(&lane, input.data(), sizeof(lane));
            m_state[m_position / 8] ^= lane;
            m_position += 8;
            input = input.subspan(8);
        } else {
            addByte(m_position++, input.front());
            input = input.subspan(1);
        }
        if (m_position == m_rate) {
            keccakF1600(m_state);
            m_position = 0;
        }
    }
    return *this;
}

Sponge& Sponge::squeeze(std::span<std::byte> output) noexcept
{
    if (!m_squeezing) {
        addByte(m_position, std::byte { m_suffix });
        addByte(m_rate - 1, std::byte { 0x80 });
        m_position = m_rate; // nothing of this state has been given out
        m_squeezing = true;
    }
    for (std::byte& out : output) {
        if (m_position == m_rate) {
            keccakF1600(m_state);
            m_position = 0;
        }
        out = byteAt(m_position++);
    }
    return *this;
}

} // namespace taonaut::crypto
