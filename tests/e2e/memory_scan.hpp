// SPDX-License-Identifier: MIT
#pragma once

// Looks through the whole memory of this process, as somebody with a debugger or a swap file would.
//
// What is looked for is kept masked, or the scan would find its own needles; the buffer that memory is read
// into is left out.

#include "core/base/bytes.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace taonaut::test {

/// Bytes that do not stand in memory in the clear: each is kept exclusive-or a mask.
class MaskedBytes {
public:
    MaskedBytes() = default;
    explicit MaskedBytes(ByteView plain);

    [[nodiscard]] std::size_t size() const noexcept { return m_masked.size(); }
    /// One byte in the clear, in a register.
    [[nodiscard]] std::uint8_t at(std::size_t position) const noexcept;
    /// Whether `memory` begins with these bytes.
    [[nodiscard]] bool matches(ByteView memory) const noexcept;
    [[nodiscard]] MaskedBytes slice(std::size_t from, std::size_t count) const;

private:
    std::vector<std::uint8_t> m_masked;
};

class MemoryScan {
public:
    /// The bytes as they are.
    void lookFor(std::string name, const MaskedBytes& bytes);
    /// Text as UTF-8, UTF-16 and UTF-32. ascii: one byte a character.
    void lookForText(std::string name, const MaskedBytes& ascii);
    /// The same bytes as hex digits of either case, as UTF-8 and UTF-16.
    void lookForHex(std::string name, const MaskedBytes& bytes);
    /// Three successive words of a phrase with at most 16 other bytes between them, in any of the encodings.
    void lookForWordsInSequence(std::string name, const MaskedBytes& phrase);

    /// Names of what was found, each once, with the region of memory. Empty memory maps fail an assertion.
    [[nodiscard]] std::vector<std::string> run() const;

private:
    struct Needle {
        std::string name;
        MaskedBytes bytes;
        std::size_t stride = 1; ///< 1, 2 or 4 bytes a character: between them stand zeros
        std::vector<MaskedBytes> followers; ///< must come after it, in order, at small distances
        [[nodiscard]] bool matches(ByteView memory) const;
    };
    void addText(
        const std::string& name, const MaskedBytes& ascii, const std::vector<MaskedBytes>& followers);
    void search(ByteView memory, const std::string& region, std::vector<std::string>& found) const;

    std::vector<Needle> m_needles;
};

} // namespace taonaut::test
