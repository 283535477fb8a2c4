// SPDX-License-Identifier: MIT
#include "tests/e2e/memory_scan.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/mman.h>
#include <unistd.h>

namespace taonaut::test {

namespace {

constexpr std::uint8_t kMask = 0xa5;
constexpr std::size_t kChunk = std::size_t { 4 } << 20;
constexpr std::size_t kOverlap = 4096; // longer than any needle with its followers
constexpr std::size_t kLongestGap = 16; // characters between two words of a phrase

struct Region {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
    std::string name;
};

std::vector<Region> regions()
{
    std::vector<Region> all;
    std::ifstream maps("/proc/self/maps");
    std::string line;
    while (std::getline(maps, line)) {
        Region region;
        std::array<char, 8> mode {};
        if (std::sscanf(line.c_str(), "%zx-%zx %7s", &region.begin, &region.end, mode.data()) != 3) {
            continue;
        }
        const std::size_t path = line.find_first_of("/[");
        region.name = path == std::string::npos ? "anonymous" : line.substr(path);
        // The kernel's own pages cannot be read; everything else can, protected pages too.
        if (region.name != "[vvar]" && region.name != "[vsyscall]") {
            all.push_back(region);
        }
    }
    return all;
}

/// Memory of its own mapping, so that it can be left out of the scan, and wiped.
class ScanBuffer {
public:
    ScanBuffer()
        : m_data(static_cast<std::byte*>(
            ::mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~ScanBuffer()
    {
        ::explicit_bzero(m_data, kSize);
        ::munmap(m_data, kSize);
    }
    ScanBuffer(const ScanBuffer&) = delete;
    ScanBuffer& operator=(const ScanBuffer&) = delete;

    static constexpr std::size_t kSize = kChunk + kOverlap;
    [[nodiscard]] std::byte* data() const { return m_data; }
    /// Adjacent mappings of the same kind are shown as one, so an address decides.
    [[nodiscard]] bool holds(std::uintptr_t address) const
    {
        const auto begin = reinterpret_cast<std::uintptr_t>(m_data);
        return address >= begin && address < begin + kSize;
    }
    [[nodiscard]] std::uintptr_t begin() const { return reinterpret_cast<std::uintptr_t>(m_data); }

private:
    std::byte* m_data;
};

std::uint8_t byteAt(ByteView memory, std::size_t position)
{
    return std::to_integer<std::uint8_t>(memory[position]);
}

} // namespace

MaskedBytes::MaskedBytes(ByteView plain)
{
    m_masked.reserve(plain.size());
    for (const std::byte b : plain) {
        m_masked.push_back(static_cast<std::uint8_t>(std::to_integer<unsigned>(b) ^ kMask));
    }
}

std::uint8_t MaskedBytes::at(std::size_t position) const noexcept
{
    return static_cast<std::uint8_t>(m_masked[position] ^ kMask);
}

bool MaskedBytes::matches(ByteView memory) const noexcept
{
    if (memory.size() < m_masked.size()) {
        return false;
    }
    for (std::size_t i = 0; i < m_masked.size(); ++i) {
        if (byteAt(memory, i) != at(i)) {
            return false;
        }
    }
    return true;
}

MaskedBytes MaskedBytes::slice(std::size_t from, std::size_t count) const
{
    MaskedBytes part;
    part.m_masked.assign(m_masked.begin() + static_cast<std::ptrdiff_t>(from),
        m_masked.begin() + static_cast<std::ptrdiff_t>(from + count));
    return part;
}

namespace {

/// Whether memory has the text at its start, `stride` bytes a character.
bool textAt(const MaskedBytes& text, ByteView memory, std::size_t stride)
{
    if (memory.size() < text.size() * stride) {
        return false;
    }
    for (std::size_t i = 0; i < text.size() * stride; ++i) {
        const std::uint8_t wanted = i % stride == 0 ? text.at(i / stride) : std::uint8_t { 0 };
        if (byteAt(memory, i) != wanted) {
            return false;
        }
    }
    return true;
}

} // namespace

bool MemoryScan::Needle::matches(ByteView memory) const
{
    if (!textAt(bytes, memory, stride)) {
        return false;
    }
    ByteView rest = memory.subspan(bytes.size() * stride);
    for (const MaskedBytes& follower : followers) {
        bool there = false;
        for (std::size_t gap = 0; gap <= kLongestGap * stride && gap < rest.size() && !there; ++gap) {
            if (textAt(follower, rest.subspan(gap), stride)) {
                rest = rest.subspan(gap + follower.size() * stride);
                there = true;
            }
        }
        if (!there) {
            return false;
        }
    }
    return true;
}

void MemoryScan::lookFor(std::string name, const MaskedBytes& bytes)
{
    m_needles.push_back({ std::move(name), bytes, 1, {} });
}

void MemoryScan::addText(
    const std::string& name, const MaskedBytes& ascii, const std::vector<MaskedBytes>& followers)
{
    m_needles.push_back({ name + " as UTF-8", ascii, 1, followers });
    m_needles.push_back({ name + " as UTF-16", ascii, 2, followers });
    m_needles.push_back({ name + " as UTF-32", ascii, 4, followers });
}

void MemoryScan::lookForText(std::string name, const MaskedBytes& ascii)
{
    addText(name, ascii, {});
}

void MemoryScan::lookForHex(std::string name, const MaskedBytes& bytes)
{
    for (const char* const digits : { "0123456789abcdef", "0123456789ABCDEF" }) {
        Bytes hex;
        hex.reserve(2 * bytes.size()); // growing would leave copies behind
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            hex.push_back(static_cast<std::byte>(digits[bytes.at(i) >> 4]));
            hex.push_back(static_cast<std::byte>(digits[bytes.at(i) & 15]));
        }
        addText(name + " in hex", MaskedBytes(hex), {});
        ::explicit_bzero(hex.data(), hex.size());
    }
}

void MemoryScan::lookForWordsInSequence(std::string name, const MaskedBytes& phrase)
{
    std::vector<MaskedBytes> words;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= phrase.size(); ++i) {
        if (i == phrase.size() || phrase.at(i) == ' ') {
            words.push_back(phrase.slice(start, i - start));
            start = i + 1;
        }
    }
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        addText(name + ", words " + std::to_string(i + 1) + " to " + std::to_string(i + 3), words[i],
            { words[i + 1], words[i + 2] });
    }
}

void MemoryScan::search(ByteView memory, const std::string& region, std::vector<std::string>& found) const
{
    std::array<std::vector<const Needle*>, 256> byFirst;
    for (const Needle& needle : m_needles) {
        byFirst[needle.bytes.at(0)].push_back(&needle);
    }
    for (std::size_t i = 0; i < memory.size(); ++i) {
        for (const Needle* const needle : byFirst[byteAt(memory, i)]) {
            if (needle->matches(memory.subspan(i))) {
                const std::string line = needle->name + " in " + region;
                if (std::find(found.begin(), found.end(), line) == found.end()) {
                    found.push_back(line);
                }
            }
        }
    }
}

std::vector<std::string> MemoryScan::run() const
{
    std::vector<std::string> found;
    const ScanBuffer buffer;
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const std::vector<Region> all = regions();
    if (memory < 0 || all.empty()) {
        found.emplace_back("nothing: the memory of this process cannot be read");
        return found;
    }
    for (const Region& region : all) {
        for (std::uintptr_t at = region.begin; at < region.end;) {
            std::size_t size = std::min<std::size_t>(region.end - at, ScanBuffer::kSize);
            if (buffer.holds(at)) { // behind the buffer
                at = buffer.begin() + ScanBuffer::kSize;
                continue;
            }
            if (at < buffer.begin()) { // up to the buffer
                size = std::min<std::size_t>(size, buffer.begin() - at);
            }
            const ssize_t count = ::pread(memory, buffer.data(), size, static_cast<off_t>(at));
            if (count > 0) {
                search({ buffer.data(), static_cast<std::size_t>(count) }, region.name, found);
            }
            const bool last = at + size >= region.end || buffer.holds(at + size);
            at += count <= 0 ? std::min<std::size_t>(size, 4096) : last ? size : size - kOverlap;
        }
    }
    ::close(memory);
    return found;
}

} // namespace taonaut::test
