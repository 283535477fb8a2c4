// SPDX-License-Identifier: MIT
#include "core/crypto/curve/multiscalar.hpp"

#include <bit>

namespace taonaut::crypto::curve {

namespace {

constexpr std::size_t kBits = 256;
constexpr std::size_t kParts = 16;
constexpr std::size_t kPartBits = kBits / kParts;
constexpr unsigned kBaseWidth = 7;
/// Of points that are used once.
constexpr unsigned kWidth = 5;
constexpr std::size_t kMultiples = std::size_t { 1 } << (kWidth - 2);

using Digits = std::array<std::int8_t, kBits>;

std::array<std::uint64_t, 5> wordsOf(View32 scalar)
{
    std::array<std::uint64_t, 5> words {};
    for (std::size_t i = 0; i < scalar.size(); ++i) {
        words[i / 8] |= std::to_integer<std::uint64_t>(scalar[i]) << (8 * (i % 8));
    }
    return words;
}

/// Odd digits of the given width between zeros: below 2^(width - 1) in magnitude.
Digits sparseDigits(View32 scalar, unsigned width)
{
    const std::array<std::uint64_t, 5> words = wordsOf(scalar);
    Digits digits {};
    const std::uint64_t window = std::uint64_t { 1 } << width;
    std::uint64_t carry = 0;
    for (std::size_t place = 0; place < kBits;) {
        const std::size_t bit = place % 64;
        std::uint64_t bits = words[place / 64] >> bit;
        if (bit > 0) {
            bits |= words[place / 64 + 1] << (64 - bit);
        }
        // A carry runs through ones as nothing runs through zeros.
        const int run = std::countr_zero(carry == 0 ? bits : ~bits);
        if (run > 0) {
            place += static_cast<std::size_t>(run);
            continue;
        }
        const std::uint64_t value = carry + (bits & (window - 1));
        carry = value >= window / 2 ? 1 : 0;
        digits[place] = static_cast<std::int8_t>(static_cast<int>(value) - static_cast<int>(carry * window));
        place += width;
    }
    return digits;
}

/// sum plus or minus an odd multiple; a zero digit changes nothing.
template <class Table> void addDigit(Extended& sum, std::int8_t digit, const Table& oddMultiples)
{
    if (digit > 0) {
        add(sum, oddMultiples[static_cast<std::size_t>(digit) / 2]);
    } else if (digit < 0) {
        subtract(sum, oddMultiples[static_cast<std::size_t>(-digit) / 2]);
    }
}

/// One term of Straus' sum.
struct Term {
    Digits digits;
    std::vector<Addend> oddMultiples;

    Term(View32 scalar, const Extended& point)
        : digits(sparseDigits(scalar, kWidth))
    {
        oddMultiples.reserve(kMultiples);
        oddMultiples.emplace_back(point);
        const Addend twice(doubledExtended(point.projective()));
        Extended odd = point;
        for (std::size_t i = 1; i < kMultiples; ++i) {
            add(odd, twice);
            oddMultiples.emplace_back(odd);
        }
    }
};

std::size_t lengthOf(const Digits& digits)
{
    std::size_t length = kBits;
    while (length > 0 && digits[length - 1] == 0) {
        --length;
    }
    return length;
}

Extended straus(View32 b, std::span<const Term> terms)
{
    const SplitTable& base = SplitTable::ofBase();
    const Digits baseDigits = sparseDigits(b, base.width());
    const auto baseMultiples = base.multiples(0);
    std::size_t length = lengthOf(baseDigits);
    for (const Term& term : terms) {
        length = std::max(length, lengthOf(term.digits));
    }
    const auto anyAt = [&](std::size_t place) {
        return baseDigits[place] != 0 || std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
            return term.digits[place] != 0;
        });
    };
    Extended result;
    Projective doubling;
    for (std::size_t place = length; place-- > 0;) {
        if (place > 0 && !anyAt(place)) {
            doubling = doubled(doubling);
            continue;
        }
        result = doubledExtended(doubling);
        addDigit(result, baseDigits[place], baseMultiples);
        for (const Term& term : terms) {
            addDigit(result, term.digits[place], term.oddMultiples);
        }
        doubling = result.projective();
    }
    return result;
}

} // namespace

SplitTable::SplitTable(const Extended& point, unsigned width)
    : m_width(width)
    , m_count(std::size_t { 1 } << (width - 2))
{
    std::vector<Extended> points;
    points.reserve(kParts * m_count);
    Extended place = point;
    for (std::size_t part = 0; part < kParts; ++part) {
        const Extended placeTwice = doubledExtended(place.projective());
        const Addend twice(placeTwice);
        Extended odd = place;
        for (std::size_t i = 0; i < m_count; ++i) {
            points.push_back(odd);
            add(odd, twice);
        }
        place = placeTwice;
        for (std::size_t i = 1; i < kPartBits; ++i) {
            place = doubledExtended(place.projective());
        }
    }
    m_multiples = affine(points);
}

const SplitTable& SplitTable::ofBase()
{
    static const SplitTable kTable(basePoint(), kBaseWidth);
    return kTable;
}

Extended sumWithBase(View32 b, View32 a, const SplitTable& table)
{
    const SplitTable& base = SplitTable::ofBase();
    const Digits baseDigits = sparseDigits(b, base.width());
    const Digits digits = sparseDigits(a, table.width());
    Extended result;
    for (std::size_t place = kPartBits; place-- > 0;) {
        result = doubledExtended(result.projective());
        for (std::size_t part = 0; part < kParts; ++part) {
            addDigit(result, baseDigits[part * kPartBits + place], base.multiples(part));
            addDigit(result, digits[part * kPartBits + place], table.multiples(part));
        }
    }
    return result;
}

Extended sumWithBase(View32 b, View32 a, const Extended& point)
{
    const Term term(a, point);
    return straus(b, std::span(&term, 1));
}

Extended sumWithBase(View32 b, std::span<const Product> products)
{
    std::vector<Term> terms;
    terms.reserve(products.size());
    for (const Product& product : products) {
        terms.emplace_back(product.scalar, product.point);
    }
    return straus(b, terms);
}

} // namespace taonaut::crypto::curve
