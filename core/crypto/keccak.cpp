#include "core/crypto/keccak.hpp"

#include "core/crypto/hash.hpp"

#include <bit>
#include <cstring>

namespace taonaut::crypto {

namespace {

constexpr std::uint64_t kRoundConstants[24] = {
    0x0000000000000001,
    0x0000000000008082,
    0x800000000000808a,
    0x8000000080008000,
    0x000000000000808b,
    0x0000000080000001,
    0x8000000080008081,
    0x8000000000008009,
    0x000000000000008a,
    0x0000000000000088,
    0x0000000080008009,
    0x000000008000000a,
    0x000000008000808b,
    0x800000000000008b,
    0x8000000000008089,
    0x8000000000008003,
    0x8000000000008002,
    0x8000000000000080,
    0x000000000000800a,
    0x800000008000000a,
    0x8000000080008081,
    0x8000000000008080,
    0x0000000080000001,
    0x8000000080008008,
};
// Rho rotation and pi destination along the one cycle that pi makes of 24 lanes, starting at lane 1.
constexpr int kRotation[24]
    = { 1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44 };
constexpr std::size_t kDestination[24]
    = { 10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1 };

} // namespace

void keccakF1600(std::array<std::uint64_t, 25>& a) noexcept
{
    for (const std::uint64_t constant : kRoundConstants) {
        std::uint64_t parity[5];
        for (std::size_t x = 0; x < 5; ++x) {
            parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
        }
        for (std::size_t x = 0; x < 5; ++x) {
            const std::uint64_t t = parity[(x + 4) % 5] ^ std::rotl(parity[(x + 1) % 5], 1);
            for (std::size_t y = 0; y < 25; y += 5) {
                a[y + x] ^= t;
            }
        }
        std::uint64_t carried = a[1];
        for (std::size_t i = 0; i < 24; ++i) {
            const std::uint64_t next = a[kDestination[i]];
            a[kDestination[i]] = std::rotl(carried, kRotation[i]);
            carried = next;
        }
        for (std::size_t y = 0; y < 25; y += 5) {
            const std::uint64_t row[5] = { a[y], a[y + 1], a[y + 2], a[y + 3], a[y + 4] };
            for (std::size_t x = 0; x < 5; ++x) {
                a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
            }
        }
        a[0] ^= constant;
    }
}

Hash256 keccak256(ByteView data)
{
    constexpr std::size_t kRate = 136;
    std::array<std::uint64_t, 25> state {};
    const auto absorb = [&state](const std::byte* block) {
        for (std::size_t i = 0; i < kRate / 8; ++i) {
            std::uint64_t lane = 0;
            std::memcpy(&lane, block + 8 * i, sizeof(lane));
            state[i] ^= lane;
        }
        keccakF1600(state);
    };
    while (data.size() >= kRate) {
        absorb(data.data());
        data = data.subspan(kRate);
    }
    std::array<std::byte, kRate> last {};
    std::copy(data.begin(), data.end(), last.begin());
    last[data.size()] ^= std::byte { 0x01 };
    last[kRate - 1] ^= std::byte { 0x80 };
    absorb(last.data());
    Hash256 result;
    std::memcpy(result.bytes.data(), state.data(), result.bytes.size());
    return result;
}

} // namespace taonaut::crypto
