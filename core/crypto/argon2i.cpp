// SPDX-License-Identifier: MIT
#include "core/crypto/argon2i.hpp"

#include "core/crypto/argon2_block.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"

#include <cstring>
#include <sys/mman.h>

namespace taonaut::crypto {

namespace {

using argon2::Block;

constexpr std::uint32_t kSlices = 4;
constexpr std::uint32_t kVersion = 0x13;
constexpr std::uint32_t kTypeI = 1;
constexpr std::uint32_t kTagSize = 32;
constexpr std::size_t kBlockSize = sizeof(Block);

std::array<std::byte, 4> littleEndian(std::uint32_t value)
{
    return { static_cast<std::byte>(value), static_cast<std::byte>(value >> 8),
        static_cast<std::byte>(value >> 16), static_cast<std::byte>(value >> 24) };
}

template <class T> void wipeObject(T& object)
{
    wipe(std::as_writable_bytes(std::span(&object, 1)));
}

/// The hash of any length of argon2: a chain of BLAKE2b, half of each but the last going out.
void longHash(ByteView input, std::span<std::byte> out)
{
    Hash512 link {};
    const auto size = littleEndian(static_cast<std::uint32_t>(out.size()));
    Blake2b first(std::min<std::size_t>(out.size(), link.size()));
    first.update(size).update(input).finish(std::span(link).first(std::min(out.size(), link.size())));
    wipeObject(first);
    while (out.size() > link.size()) {
        std::copy_n(link.begin(), link.size() / 2, out.begin());
        out = out.subspan(link.size() / 2);
        const std::size_t next = std::min(out.size(), link.size());
        Blake2b hasher(next);
        hasher.update(link).finish(std::span(link).first(next));
        wipeObject(hasher);
    }
    std::copy_n(link.begin(), out.size(), out.begin());
    wipeObject(link);
}

/// The memory of one derivation, given back to the system at the end: nothing of it stays readable.
class Memory {
public:
    explicit Memory(std::size_t blocks)
        : m_size(blocks * kBlockSize)
        , m_start(::mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    {
        if (valid()) {
            ::madvise(m_start, m_size, MADV_DONTDUMP);
            ::madvise(m_start, m_size, MADV_HUGEPAGE); // a request; small pages do too
        }
    }
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    ~Memory()
    {
        if (valid()) {
            ::munmap(m_start, m_size);
        }
    }
    [[nodiscard]] bool valid() const noexcept { return m_start != MAP_FAILED; }
    [[nodiscard]] Block* blocks() noexcept { return static_cast<Block*>(m_start); }

private:
    std::size_t m_size;
    void* m_start;
};

/// One quarter of one pass.
struct Slice {
    std::uint32_t pass = 0;
    std::uint32_t number = 0;
    std::uint32_t length = 0; ///< blocks
    std::uint32_t blocks = 0; ///< of the whole memory
    std::uint32_t passes = 0;
};

/// Which block is read beside the one before: a number of the sequence, drawn towards recent blocks.
std::uint32_t referenced(const Slice& slice, std::uint32_t index, std::uint32_t drawn)
{
    const bool firstPass = slice.pass == 0;
    const std::uint32_t area
        = (firstPass ? slice.number * slice.length : slice.blocks - slice.length) + index - 1;
    const std::uint64_t square = std::uint64_t { drawn } * drawn >> 32;
    const std::uint32_t back = static_cast<std::uint32_t>(std::uint64_t { area } * square >> 32);
    const std::uint32_t start
        = firstPass || slice.number == kSlices - 1 ? 0 : (slice.number + 1) * slice.length;
    return static_cast<std::uint32_t>((std::uint64_t { start } + area - 1 - back) % slice.blocks);
}

/// Starts to bring a block near: the addresses are known ahead, since they do not depend on the password.
void fetch(const Block& block)
{
    for (std::size_t word = 0; word < block.words.size(); word += 8) {
        __builtin_prefetch(&block.words[word]);
    }
}

void fillSlice(Block* memory, const Slice& slice, argon2::Compress compress)
{
    static constexpr Block kZero {};
    Block counter {};
    counter.words = { slice.pass, 0, slice.number, slice.blocks, slice.passes, kTypeI };
    Block addresses {};
    const std::uint32_t first = slice.pass == 0 && slice.number == 0 ? 2 : 0; // two blocks are given
    const auto old = slice.pass == 0 ? argon2::Old::Overwritten : argon2::Old::Mixed;
    for (std::uint32_t index = first; index < slice.length; ++index) {
        const std::uint32_t place = index % 128;
        if (place == 0 || index == first) {
            ++counter.words[6];
            compress(kZero, counter, addresses, argon2::Old::Overwritten);
            compress(kZero, addresses, addresses, argon2::Old::Overwritten);
        }
        const std::uint32_t current = slice.number * slice.length + index;
        const std::uint32_t before = current == 0 ? slice.blocks - 1 : current - 1;
        const auto drawn = static_cast<std::uint32_t>(addresses.words[place]);
        if (place + 1 < addresses.words.size() && index + 1 < slice.length) {
            const auto next = static_cast<std::uint32_t>(addresses.words[place + 1]);
            fetch(memory[referenced(slice, index + 1, next)]);
        }
        compress(memory[before], memory[referenced(slice, index, drawn)], memory[current], old);
    }
}

/// H0: everything that the result depends on.
Hash512 seed(ByteView password, ByteView salt, std::uint32_t passes, std::uint32_t memoryKiB)
{
    Hash512 result {};
    Blake2b hasher(result.size());
    for (const std::uint32_t value : { 1U, kTagSize, memoryKiB, passes, kVersion, kTypeI }) {
        hasher.update(littleEndian(value));
    }
    for (const ByteView part : { password, salt, ByteView(), ByteView() }) {
        hasher.update(littleEndian(static_cast<std::uint32_t>(part.size()))).update(part);
    }
    hasher.finish(result);
    wipeObject(hasher);
    return result;
}

void firstBlocks(Block* memory, const Hash512& start)
{
    Secret input(start.size() + 8); // then the number of the block and of the lane
    std::copy(start.begin(), start.end(), input.mutableView().begin());
    for (std::size_t i = 0; i < 2; ++i) {
        input.mutableView()[start.size()] = static_cast<std::byte>(i);
        longHash(input.view(), std::as_writable_bytes(std::span(memory + i, 1)));
    }
}

} // namespace

Result<Secret> argon2i(
    ByteView password, ByteView salt, std::uint32_t passes, std::uint32_t memoryKiB, Progress& progress)
{
    const std::uint32_t length = memoryKiB / kSlices;
    Memory memory(std::size_t { length } * kSlices);
    if (!memory.valid()) {
        return fail(CryptoError::OutOfMemory);
    }
    Hash512 start = seed(password, salt, passes, memoryKiB);
    firstBlocks(memory.blocks(), start);
    wipeObject(start);
    const argon2::Compress compress = argon2::fastestCompress();
    for (std::uint32_t pass = 0; pass < passes; ++pass) {
        for (std::uint32_t slice = 0; slice < kSlices; ++slice) {
            progress.report(std::uint64_t { pass } * kSlices + slice, std::uint64_t { passes } * kSlices);
            if (progress.cancelled()) {
                return fail(CryptoError::Cancelled);
            }
            fillSlice(memory.blocks(), { pass, slice, length, length * kSlices, passes }, compress);
        }
    }
    Secret tag(kTagSize);
    const Block& last = memory.blocks()[length * kSlices - 1];
    longHash(std::as_bytes(std::span(&last, 1)), tag.mutableView());
    progress.report(std::uint64_t { passes } * kSlices, std::uint64_t { passes } * kSlices);
    return tag;
}

} // namespace taonaut::crypto
