// SPDX-License-Identifier: MIT
#include "core/wallet/typed_value.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/ethereum.hpp"
#include "core/crypto/hash.hpp"

#include <charconv>

namespace taonaut::wallet {

namespace {

using Json = nlohmann::json;
using Word = std::optional<Hash256>; // empty: no value of the type

/// The number after a name such as "uint" or "bytes", without leading zeros. Empty for other texts.
std::optional<unsigned> sizeAfter(std::string_view type, std::string_view name)
{
    unsigned size = 0;
    if (!type.starts_with(name)) {
        return std::nullopt;
    }
    type.remove_prefix(name.size());
    const char* const last = type.data() + type.size();
    const auto [end, error] = std::from_chars(type.data(), last, size);
    const bool plain = error == std::errc() && end == last && type.front() != '0';
    return plain ? std::optional(size) : std::nullopt;
}

std::optional<Bytes> hexBytes(const Json& value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    const Result<Bytes> bytes = fromHex(text);
    return bytes && text.starts_with("0x") ? std::optional(*bytes) : std::nullopt;
}

bool fitsBits(const Uint256& value, unsigned bits)
{
    const ByteView digits = value.significant();
    return digits.size() <= bits / 8;
}

/// Two's complement; zero stays zero.
Uint256 negated(Uint256 value)
{
    unsigned carried = 1;
    for (std::size_t i = value.bytes.size(); i-- > 0;) {
        carried += std::to_integer<unsigned>(~value.bytes[i]);
        value.bytes[i] = static_cast<std::byte>(carried);
        carried >>= 8;
    }
    return value;
}

Word unsignedWord(const Json& value, unsigned bits)
{
    const std::optional<Uint256> number = unsignedNumber(value);
    return number && fitsBits(*number, bits) ? Word(Hash256 { number->bytes }) : std::nullopt;
}

Word signedWord(const Json& value, unsigned bits)
{
    std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    const bool negative = text.starts_with('-');
    const std::optional<Uint256> size = unsignedNumber(negative ? Json(text.substr(1)) : value);
    if (!size || !fitsBits(*size, bits)) {
        return std::nullopt;
    }
    // The top bit of the type is its sign: -128 to 127 for 8 bits.
    Uint256 border;
    border.bytes[32 - bits / 8] = std::byte { 0x80 };
    const bool fits = negative ? *size <= border : *size < border;
    return fits ? Word(Hash256 { negative ? negated(*size).bytes : size->bytes }) : std::nullopt;
}

Word fixedBytesWord(const Json& value, std::size_t size)
{
    const std::optional<Bytes> bytes = hexBytes(value);
    if (!bytes || bytes->size() != size) {
        return std::nullopt;
    }
    Hash256 word;
    std::copy(bytes->begin(), bytes->end(), word.bytes.begin());
    return word;
}

Word addressWord(const Json& value)
{
    const auto read
        = crypto::readEthereumAddress(value.is_string() ? value.get<std::string>() : std::string());
    if (!read) {
        return std::nullopt;
    }
    Hash256 word;
    std::copy_backward(read->address.bytes.begin(), read->address.bytes.end(), word.bytes.end());
    return word;
}

Word boolWord(const Json& value)
{
    if (!value.is_boolean()) {
        return std::nullopt;
    }
    return Hash256 { Uint256::of(value.get<bool>() ? 1 : 0).bytes };
}

Word stringWord(const Json& value)
{
    return value.is_string() ? Word(crypto::keccak256(bytesOf(value.get_ref<const std::string&>())))
                             : std::nullopt;
}

Word bytesWord(const Json& value)
{
    const std::optional<Bytes> bytes = hexBytes(value);
    return bytes ? Word(crypto::keccak256(*bytes)) : std::nullopt;
}

bool isIntegerSize(unsigned bits)
{
    return bits >= 8 && bits <= 256 && bits % 8 == 0;
}

} // namespace

std::optional<Uint256> unsignedNumber(const Json& value)
{
    if (value.is_number_unsigned()) {
        return Uint256::of(value.get<std::uint64_t>());
    }
    if (!value.is_string()) {
        return std::nullopt;
    }
    std::string text = value.get<std::string>();
    if (!text.starts_with("0x") || text.size() == 2) {
        return Uint256::fromDecimal(text);
    }
    if (text.size() % 2 != 0) {
        text.insert(2, 1, '0');
    }
    const Result<Bytes> bytes = fromHex(text);
    return bytes ? Uint256::fromBytes(*bytes) : std::nullopt;
}

Result<Hash256> encodedAtom(const std::string& type, const Json& value)
{
    Word word;
    const auto bits = sizeAfter(type, "uint");
    const auto signedBits = sizeAfter(type, "int");
    const auto size = sizeAfter(type, "bytes");
    if (type == "string") {
        word = stringWord(value);
    } else if (type == "bytes") {
        word = bytesWord(value);
    } else if (type == "bool") {
        word = boolWord(value);
    } else if (type == "address") {
        word = addressWord(value);
    } else if (bits && isIntegerSize(*bits)) {
        word = unsignedWord(value, *bits);
    } else if (signedBits && isIntegerSize(*signedBits)) {
        word = signedWord(value, *signedBits);
    } else if (size && *size >= 1 && *size <= 32) {
        word = fixedBytesWord(value, *size);
    } else {
        return fail(TypedDataError::UnknownType, type);
    }
    if (!word) {
        return fail(TypedDataError::BadValue, type);
    }
    return *word;
}

} // namespace taonaut::wallet
