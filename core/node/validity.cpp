// SPDX-License-Identifier: MIT
#include "core/node/validity.hpp"

#include "core/scale/encoder.hpp"

#include <array>

namespace taonaut::node {
namespace {

/// By InvalidTransaction; the numbered Custom has its own text.
constexpr std::array<std::string_view, 13> kInvalidTexts {
    "Transaction call is not expected",
    "Inability to pay some fees (e.g. account balance too low)",
    "Transaction will be valid in the future",
    "Transaction is outdated",
    "Transaction has a bad signature",
    "Transaction has an ancient birth block",
    "Transaction would exhaust the block limits",
    "",
    "A call was labelled as mandatory, but resulted in an Error.",
    "Transaction dispatch is mandatory; transactions must not be validated.",
    "Invalid signing address",
    "The implicit data was unable to be calculated",
    "The transaction extension did not authorize any origin",
};

constexpr std::array<std::string_view, 2> kUnknownTexts {
    "Could not lookup information required to validate the transaction",
    "Could not find an unsigned validator for the unsigned transaction",
};

void encodeTags(scale::Encoder& out, const std::vector<Bytes>& tags)
{
    out.compact(tags.size());
    for (const Bytes& tag : tags) {
        out.bytes(tag);
    }
}

} // namespace

ValidityError ValidityError::of(InvalidTransaction reason) noexcept
{
    ValidityError result;
    result.invalid = reason;
    return result;
}

ValidityError ValidityError::of(UnknownTransaction reason) noexcept
{
    ValidityError result;
    result.kind = Kind::Unknown;
    result.unknown = reason;
    return result;
}

std::string ValidityError::text() const
{
    const bool isCustom = kind == Kind::Invalid ? invalid == InvalidTransaction::Custom
                                                : unknown == UnknownTransaction::Custom;
    if (isCustom) {
        return "Custom error: " + std::to_string(custom);
    }
    return std::string(kind == Kind::Invalid ? kInvalidTexts.at(static_cast<std::size_t>(invalid))
                                             : kUnknownTexts.at(static_cast<std::size_t>(unknown)));
}

void ValidityError::encode(scale::Encoder& out) const
{
    out.u8(static_cast<std::uint8_t>(kind));
    const bool isInvalid = kind == Kind::Invalid;
    out.u8(isInvalid ? static_cast<std::uint8_t>(invalid) : static_cast<std::uint8_t>(unknown));
    if (isInvalid ? invalid == InvalidTransaction::Custom : unknown == UnknownTransaction::Custom) {
        out.u8(custom);
    }
}

void ValidTransaction::encode(scale::Encoder& out) const
{
    out.u64(priority);
    encodeTags(out, requiredTags);
    encodeTags(out, providedTags);
    out.u64(longevity).boolean(propagate);
}

Bytes encodeValidity(const Validity& validity)
{
    scale::Encoder out;
    out.u8(validity ? 0 : 1);
    if (validity) {
        validity->encode(out);
    } else {
        validity.error().encode(out);
    }
    return out.take();
}

} // namespace taonaut::node
