// SPDX-License-Identifier: MIT
#include "core/crypto/rlp.hpp"

#include "core/crypto/error.hpp"

namespace taonaut::crypto {

namespace {

constexpr unsigned kString = 0x80;
constexpr unsigned kList = 0xC0;
constexpr std::size_t kShort = 55; // the longest content whose length stands in the first byte
constexpr unsigned kDeepest = 16;

/// first: kString or kList.
void appendLength(Bytes& out, unsigned first, std::size_t length)
{
    if (length <= kShort) {
        out.push_back(static_cast<std::byte>(first + length));
        return;
    }
    const Uint256 number = Uint256::of(length);
    out.push_back(static_cast<std::byte>(first + kShort + number.significant().size()));
    append(out, number.significant());
}

/// Reads from untrusted bytes; the first error ends everything.
class RlpReader {
public:
    explicit RlpReader(ByteView bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] bool atEnd() const noexcept { return m_rest.empty(); }

    Result<RlpItem> item(unsigned depth)
    {
        if (m_rest.empty()) {
            return fail(CryptoError::BadRlp, "an item is missing");
        }
        const auto first = std::to_integer<unsigned>(m_rest.front());
        if (first < kString) {
            return RlpItem::string(take(1));
        }
        m_rest = m_rest.subspan(1);
        const bool isList = first >= kList;
        const Result<std::size_t> length = lengthOf(first - (isList ? kList : kString));
        if (!length) {
            return fail(length);
        }
        const ByteView content = take(*length);
        return isList ? listOf(content, depth) : stringOf(content);
    }

private:
    ByteView take(std::size_t size)
    {
        const ByteView part = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return part;
    }

    /// head: the length itself, or 55 and the number of bytes that write it. At most what remains.
    Result<std::size_t> lengthOf(unsigned head)
    {
        if (head <= kShort) {
            return checked(head);
        }
        const std::size_t digits = head - kShort;
        if (digits > m_rest.size()) {
            return fail(CryptoError::BadRlp, "truncated");
        }
        const auto number = Uint256::fromBytes(take(digits));
        const bool shortest = number->significant().size() == digits && *number > Uint256::of(kShort);
        if (!shortest) {
            return fail(CryptoError::BadRlp, "a length is longer than needed");
        }
        return checked(*number->toUint64());
    }
    Result<std::size_t> checked(std::uint64_t length) const
    {
        if (length > m_rest.size()) {
            return fail(CryptoError::BadRlp, "truncated");
        }
        return static_cast<std::size_t>(length);
    }

    static Result<RlpItem> stringOf(ByteView content)
    {
        if (content.size() == 1 && std::to_integer<unsigned>(content.front()) < kString) {
            return fail(CryptoError::BadRlp, "a byte below 128 stands for itself");
        }
        return RlpItem::string(content);
    }
    static Result<RlpItem> listOf(ByteView content, unsigned depth)
    {
        if (depth == kDeepest) {
            return fail(CryptoError::BadRlp, "lists nest too deep");
        }
        RlpItem result = RlpItem::list();
        for (RlpReader inner(content); !inner.atEnd();) {
            Result<RlpItem> next = inner.item(depth + 1);
            if (!next) {
                return fail(next);
            }
            result.items.push_back(std::move(*next));
        }
        return result;
    }

    ByteView m_rest;
};

} // namespace

RlpItem RlpItem::string(ByteView bytes)
{
    return { false, toBytes(bytes), {} };
}

RlpItem RlpItem::list(std::vector<RlpItem> items)
{
    return { true, {}, std::move(items) };
}

RlpItem RlpItem::number(const Uint256& value)
{
    return string(value.significant());
}

Result<Uint256> RlpItem::toNumber() const
{
    const std::optional<Uint256> number = isList ? std::nullopt : Uint256::fromBytes(bytes);
    if (!number || number->significant().size() != bytes.size()) {
        return fail(CryptoError::BadRlp, "not a number");
    }
    return *number;
}

Bytes encodeRlp(const RlpItem& item)
{
    Bytes result;
    if (item.isList) {
        Bytes content;
        for (const RlpItem& inner : item.items) {
            append(content, encodeRlp(inner));
        }
        appendLength(result, kList, content.size());
        append(result, content);
        return result;
    }
    const bool itself = item.bytes.size() == 1 && std::to_integer<unsigned>(item.bytes.front()) < kString;
    if (!itself) {
        appendLength(result, kString, item.bytes.size());
    }
    append(result, item.bytes);
    return result;
}

Result<RlpItem> decodeRlp(ByteView bytes)
{
    RlpReader reader(bytes);
    Result<RlpItem> item = reader.item(0);
    if (item && !reader.atEnd()) {
        return fail(CryptoError::BadRlp, "bytes left over");
    }
    return item;
}

} // namespace taonaut::crypto
