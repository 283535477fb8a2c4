// SPDX-License-Identifier: MIT
#include "core/crypto/blake3.hpp"

#include <bit>

namespace taonaut::crypto {

namespace {

constexpr std::size_t kBlockSize = 64;
constexpr std::size_t kChunkSize = 1024;
constexpr std::size_t kRounds = 7;

enum Flag : std::uint32_t { ChunkStart = 1, ChunkEnd = 2, Parent = 4, Root = 8 };

using Chaining = std::array<std::uint32_t, 8>;
using Words = std::array<std::uint32_t, 16>;

constexpr Chaining kInitial { 0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C,
    0x1F83D9AB, 0x5BE0CD19 };
constexpr std::array<std::size_t, 16> kPermutation { 2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8 };

/// The last compression of a node of the tree, not yet done: only the root gets the flag Root.
struct Node {
    Chaining chaining {};
    Words block {};
    std::uint64_t counter = 0;
    std::uint32_t length = kBlockSize;
    std::uint32_t flags = 0;
};

void mix(
    Words& v, std::size_t a, std::size_t b, std::size_t c, std::size_t d, std::uint32_t x, std::uint32_t y)
{
    v[a] = v[a] + v[b] + x;
    v[d] = std::rotr(v[d] ^ v[a], 16);
    v[c] = v[c] + v[d];
    v[b] = std::rotr(v[b] ^ v[c], 12);
    v[a] = v[a] + v[b] + y;
    v[d] = std::rotr(v[d] ^ v[a], 8);
    v[c] = v[c] + v[d];
    v[b] = std::rotr(v[b] ^ v[c], 7);
}

void round(Words& v, const Words& m)
{
    mix(v, 0, 4, 8, 12, m[0], m[1]);
    mix(v, 1, 5, 9, 13, m[2], m[3]);
    mix(v, 2, 6, 10, 14, m[4], m[5]);
    mix(v, 3, 7, 11, 15, m[6], m[7]);
    mix(v, 0, 5, 10, 15, m[8], m[9]);
    mix(v, 1, 6, 11, 12, m[10], m[11]);
    mix(v, 2, 7, 8, 13, m[12], m[13]);
    mix(v, 3, 4, 9, 14, m[14], m[15]);
}

/// The first half of the compression's output: the next chaining value, or the hash at the root.
Chaining compress(const Node& node)
{
    Words v {};
    std::copy(node.chaining.begin(), node.chaining.end(), v.begin());
    std::copy(kInitial.begin(), kInitial.begin() + 4, v.begin() + 8);
    v[12] = static_cast<std::uint32_t>(node.counter);
    v[13] = static_cast<std::uint32_t>(node.counter >> 32);
    v[14] = node.length;
    v[15] = node.flags;
    Words message = node.block;
    for (std::size_t i = 0; i < kRounds; ++i) {
        round(v, message);
        Words permuted {};
        for (std::size_t word = 0; word < permuted.size(); ++word) {
            permuted[word] = message[kPermutation[word]];
        }
        message = permuted;
    }
    Chaining result {};
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = v[i] ^ v[i + 8];
    }
    return result;
}

/// At most 64 bytes, padded with zeros.
Words wordsOf(ByteView block)
{
    Words result {};
    for (std::size_t i = 0; i < block.size(); ++i) {
        result[i / 4] |= std::to_integer<std::uint32_t>(block[i]) << (8 * (i % 4));
    }
    return result;
}

Node chunkNode(ByteView chunk, std::uint64_t counter)
{
    Node node { kInitial, {}, counter, kBlockSize, ChunkStart };
    while (chunk.size() > kBlockSize) {
        node.block = wordsOf(chunk.first(kBlockSize));
        node.chaining = compress(node);
        node.flags = 0;
        chunk = chunk.subspan(kBlockSize);
    }
    node.block = wordsOf(chunk);
    node.length = static_cast<std::uint32_t>(chunk.size());
    node.flags |= ChunkEnd;
    return node;
}

/// The left subtree holds as many whole chunks as possible, a power of two, and leaves at least one byte.
Node treeNode(ByteView data, std::uint64_t firstChunk)
{
    if (data.size() <= kChunkSize) {
        return chunkNode(data, firstChunk);
    }
    const std::uint64_t leftChunks = std::bit_floor((data.size() - 1) / kChunkSize);
    const std::size_t leftSize = leftChunks * kChunkSize;
    const Chaining left = compress(treeNode(data.first(leftSize), firstChunk));
    const Chaining right = compress(treeNode(data.subspan(leftSize), firstChunk + leftChunks));
    Node node { kInitial, {}, 0, kBlockSize, Parent };
    std::copy(left.begin(), left.end(), node.block.begin());
    std::copy(right.begin(), right.end(), node.block.begin() + 8);
    return node;
}

} // namespace

Hash256 blake3(ByteView data)
{
    Node root = treeNode(data, 0);
    root.flags |= Root;
    const Chaining words = compress(root);
    Hash256 result;
    for (std::size_t i = 0; i < Hash256::kSize; ++i) {
        result.bytes[i] = static_cast<std::byte>(words[i / 4] >> (8 * (i % 4)));
    }
    return result;
}

} // namespace taonaut::crypto
