// SPDX-License-Identifier: MIT
#pragma once

// Types as they stand in serialised metadata. Internal to this module.

#include "core/metadata/error.hpp"
#include "core/metadata/type.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::metadata {

/// A decoder that also counts: every element of every list is a part, and the parts of the whole are limited,
/// so that a few bytes cannot become many objects. Keeps the first reason to refuse.
class Reader {
public:
    Reader(ByteView bytes, std::size_t maximumParts)
        : m_in(bytes)
        , m_partsLeft(maximumParts)
    {
    }

    [[nodiscard]] scale::Decoder& in() noexcept { return m_in; }
    [[nodiscard]] bool ok() const noexcept { return m_in.ok(); }
    void refuse(MetadataError reason, std::string detail = {});
    /// All bytes read and nothing refused.
    [[nodiscard]] Result<void> finish() const;

    [[nodiscard]] std::string text() { return m_in.text(); }
    /// A name of a part of a value: of a case or field. They are copied into every value that is read
    /// (value.hpp), so they are short. Errors: TooMany.
    [[nodiscard]] std::string name() { return m_in.text(kLongestName); }
    [[nodiscard]] TypeId typeId() { return m_in.compact<TypeId>(); }
    [[nodiscard]] std::vector<std::string> lines();
    [[nodiscard]] std::optional<std::string> optionalText();
    [[nodiscard]] std::optional<std::string> optionalName();

    /// readOne answers one element. minimumSize: bytes that an element takes at least.
    template <class Read> auto list(std::size_t minimumSize, Read readOne)
    {
        std::vector<decltype(readOne())> result;
        const std::size_t count = takeParts(m_in.count(minimumSize));
        for (std::size_t i = 0; i < count && ok(); ++i) {
            result.push_back(readOne());
        }
        return result;
    }

private:
    static constexpr std::size_t kLongestName = 256;
    [[nodiscard]] std::size_t takeParts(std::size_t count);
    scale::Decoder m_in;
    std::size_t m_partsLeft;
    std::optional<Error> m_refusal;
};

[[nodiscard]] Type readType(Reader& reader);
void writeType(scale::Encoder& out, const Type& type);
void writeLines(scale::Encoder& out, const std::vector<std::string>& lines);

template <class T, class Write>
void writeList(scale::Encoder& out, const std::vector<T>& list, Write writeOne)
{
    out.compact(list.size());
    for (const T& element : list) {
        writeOne(element);
    }
}

} // namespace taonaut::metadata
