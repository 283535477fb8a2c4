// SPDX-License-Identifier: MIT
// BLAKE2b (RFC 7693), unkeyed. Written out here because the chain hashes with it everywhere, and because it
// is quicker than the library.

#include "core/crypto/blake2b_compress.hpp"
#include "core/crypto/hash.hpp"

#include <algorithm>
#include <cstring>

namespace taonaut::crypto {

namespace blake2b {

Compress compressForThisProcessor() noexcept
{
    static const Compress kWide = wideCompress();
    return kWide == nullptr ? &compressPortable : kWide;
}

} // namespace blake2b

using blake2b::compressForThisProcessor;
using blake2b::kBlockSize;
using blake2b::Position;

Blake2b::Blake2b(std::size_t outputSize)
    : m_state(blake2b::kInitial)
    , m_outputSize(outputSize)
{
    m_state[0] ^= 0x01010000U ^ static_cast<std::uint64_t>(outputSize);
}

void Blake2b::takeBlocks(const std::byte* blocks, std::size_t count)
{
    compressForThisProcessor()(m_state, blocks, count, m_total + kBlockSize, Position::Inner);
    m_total += count * kBlockSize;
}

Blake2b& Blake2b::update(ByteView data)
{
    // The last block is compressed in finish, so a full buffer waits until more data arrives.
    while (!data.empty()) {
        if (m_buffered == kBlockSize) {
            takeBlocks(m_buffer.data(), 1);
            m_buffered = 0;
        }
        if (m_buffered == 0 && data.size() > kBlockSize) {
            const std::size_t count = (data.size() - 1) / kBlockSize;
            takeBlocks(data.data(), count);
            data = data.subspan(count * kBlockSize);
        }
        const std::size_t part = std::min(kBlockSize - m_buffered, data.size());
        std::memcpy(m_buffer.data() + m_buffered, data.data(), part);
        m_buffered += part;
        data = data.subspan(part);
    }
    return *this;
}

void Blake2b::finish(std::span<std::byte> output)
{
    std::memset(m_buffer.data() + m_buffered, 0, kBlockSize - m_buffered);
    compressForThisProcessor()(m_state, m_buffer.data(), 1, m_total + m_buffered, Position::Last);
    std::memcpy(output.data(), m_state.data(), std::min(output.size(), m_outputSize));
}

namespace {

template <std::size_t N> void hashInto(ByteView data, std::array<std::byte, N>& output)
{
    Blake2b hasher(N);
    hasher.update(data).finish(output);
}

} // namespace

Hash256 blake2b256(ByteView data)
{
    Hash256 result;
    hashInto(data, result.bytes);
    return result;
}

Hash128 blake2b128(ByteView data)
{
    Hash128 result {};
    hashInto(data, result);
    return result;
}

Hash512 blake2b512(ByteView data)
{
    Hash512 result {};
    hashInto(data, result);
    return result;
}

} // namespace taonaut::crypto
