// SPDX-License-Identifier: MIT
#include "core/crypto/merlin.hpp"

#include "core/crypto/keccak.hpp"
#include "core/crypto/secret.hpp"

#include <cstring>

namespace taonaut::crypto {

namespace {

constexpr std::uint8_t kRate = 166;
constexpr std::uint8_t kFlagI = 1;
constexpr std::uint8_t kFlagA = 2;
constexpr std::uint8_t kFlagC = 4;
constexpr std::uint8_t kFlagM = 16;
constexpr std::uint8_t kFlagK = 32;

std::array<std::byte, 4> lengthBytes(std::size_t size)
{
    std::array<std::byte, 4> result {};
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = static_cast<std::byte>(size >> (8 * i));
    }
    return result;
}

} // namespace

Strobe::Strobe(std::string_view protocolLabel)
{
    constexpr std::array<unsigned char, 6> head { 1, kRate + 2, 1, 0, 1, 96 };
    constexpr std::string_view version = "STROBEv1.0.2";
    auto* bytes = reinterpret_cast<unsigned char*>(m_state.data());
    std::memcpy(bytes, head.data(), head.size());
    std::memcpy(bytes + head.size(), version.data(), version.size());
    keccakF1600(m_state);
    metaAd(bytesOf(protocolLabel), false);
}

Strobe::~Strobe()
{
    wipe(std::as_writable_bytes(std::span(m_state)));
}

void Strobe::runF()
{
    auto* bytes = reinterpret_cast<unsigned char*>(m_state.data());
    bytes[m_position] ^= m_begin;
    bytes[m_position + 1] ^= 0x04;
    bytes[kRate + 1] ^= 0x80;
    keccakF1600(m_state);
    m_position = 0;
    m_begin = 0;
}

void Strobe::absorb(ByteView data)
{
    auto* bytes = reinterpret_cast<unsigned char*>(m_state.data());
    for (const std::byte b : data) {
        bytes[m_position] ^= std::to_integer<unsigned char>(b);
        if (++m_position == kRate) {
            runF();
        }
    }
}

void Strobe::overwrite(ByteView data)
{
    auto* bytes = reinterpret_cast<unsigned char*>(m_state.data());
    for (const std::byte b : data) {
        bytes[m_position] = std::to_integer<unsigned char>(b);
        if (++m_position == kRate) {
            runF();
        }
    }
}

void Strobe::beginOperation(std::uint8_t flags, bool more)
{
    if (more) {
        return;
    }
    const std::array<std::byte, 2> header { static_cast<std::byte>(m_begin), static_cast<std::byte>(flags) };
    m_begin = static_cast<std::uint8_t>(m_position + 1);
    absorb(header);
    if ((flags & (kFlagC | kFlagK)) != 0 && m_position != 0) {
        runF();
    }
}

void Strobe::metaAd(ByteView data, bool more)
{
    beginOperation(kFlagM | kFlagA, more);
    absorb(data);
}

void Strobe::ad(ByteView data, bool more)
{
    beginOperation(kFlagA, more);
    absorb(data);
}

void Strobe::prf(std::span<std::byte> output)
{
    beginOperation(kFlagI | kFlagA | kFlagC, false);
    auto* bytes = reinterpret_cast<unsigned char*>(m_state.data());
    for (std::byte& b : output) {
        b = static_cast<std::byte>(bytes[m_position]);
        bytes[m_position] = 0;
        if (++m_position == kRate) {
            runF();
        }
    }
}

void Strobe::key(ByteView data)
{
    beginOperation(kFlagA | kFlagC, false);
    overwrite(data);
}

Transcript::Transcript(std::string_view label)
    : m_strobe("Merlin v1.0")
{
    append("dom-sep", bytesOf(label));
}

void Transcript::append(std::string_view label, ByteView message)
{
    m_strobe.metaAd(bytesOf(label), false);
    m_strobe.metaAd(lengthBytes(message.size()), true);
    m_strobe.ad(message, false);
}

void Transcript::appendU64(std::string_view label, std::uint64_t value)
{
    std::array<std::byte, 8> bytes {};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::byte>(value >> (8 * i));
    }
    append(label, bytes);
}

void Transcript::challenge(std::string_view label, std::span<std::byte> output)
{
    m_strobe.metaAd(bytesOf(label), false);
    m_strobe.metaAd(lengthBytes(output.size()), true);
    m_strobe.prf(output);
}

void Transcript::witness(
    std::string_view label, ByteView seed, ByteView random32, std::span<std::byte> output) const
{
    Strobe strobe = m_strobe;
    strobe.metaAd(bytesOf(label), false);
    strobe.metaAd(lengthBytes(seed.size()), true);
    strobe.key(seed);
    strobe.metaAd(bytesOf("rng"), false);
    strobe.key(random32);
    strobe.metaAd(lengthBytes(output.size()), false);
    strobe.prf(output);
}

} // namespace taonaut::crypto
