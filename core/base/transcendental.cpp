// SPDX-License-Identifier: MIT
#include "core/base/transcendental.hpp"

namespace taonaut {

namespace {

/// How many fraction bits the constants have.
constexpr unsigned kConstantBits = 23;
constexpr std::int64_t kE = 22'802'600;
constexpr std::int64_t kLog2OfE = 12'102'203;

template <class F> F constant(std::int64_t bits)
{
    return { static_cast<typename F::Bits>(typename F::Bits { bits } << (F::kFractionBits - kConstantBits)) };
}

/// Half of it, the lowest bit rounded up.
template <class F> F halved(F x)
{
    return { (x.bits >> 1) + (x.bits & 1) };
}

/// log2 of a number not below 1. None: a square does not fit.
template <class F> std::optional<F> log2AboveOne(F x)
{
    const F two = F::from(2);
    typename F::Bits result = 0;
    for (; x >= two; x = halved(x)) {
        ++result;
    }
    if (x == F::one()) {
        return F { result << F::kFractionBits };
    }
    for (unsigned bit = 0; bit < F::kFractionBits; ++bit) {
        const std::optional<F> squared = x.checkedMul(x);
        if (!squared) {
            return std::nullopt;
        }
        x = *squared;
        result <<= 1;
        if (x >= two) {
            result |= 1;
            x = halved(x);
        }
    }
    return F { result };
}

} // namespace

template <class F> std::optional<F> exp(F x)
{
    if (x == F::zero()) {
        return F::one();
    }
    if (x == F::one()) {
        return constant<F>(kE);
    }
    const F magnitude = x.saturatingAbs();
    F term = magnitude;
    std::optional<F> result = magnitude.checkedAdd(F::one());
    for (unsigned i = 2; result && i < F::kFractionBits; ++i) {
        const std::optional<F> product = term.checkedMul(magnitude);
        if (!product) {
            return std::nullopt;
        }
        term = product->safeDiv(F::from(i));
        result = result->checkedAdd(term);
    }
    return result && x < F::zero() ? F::one().checkedDiv(*result) : result;
}

template <class F> std::optional<F> log2(F x)
{
    if (x <= F::zero()) {
        return std::nullopt;
    }
    if (x >= F::one()) {
        return log2AboveOne(x);
    }
    const std::optional<F> inverse = F::one().checkedDiv(x);
    const std::optional<F> result = inverse ? log2AboveOne(*inverse) : std::nullopt;
    return result ? std::optional(result->saturatingNeg()) : std::nullopt;
}

template <class F> std::optional<F> ln(F x)
{
    const std::optional<F> binary = log2(x);
    return binary ? binary->checkedDiv(constant<F>(kLog2OfE)) : std::nullopt;
}

I32F32 expSafe(I32F32 x)
{
    constexpr int kFurthest = 20;
    const I32F32 within = x.clamped(I32F32::from(-kFurthest), I32F32::from(kFurthest));
    return exp(within).value_or(within <= I32F32::zero() ? I32F32::zero() : I32F32::max());
}

template std::optional<I32F32> exp(I32F32);
template std::optional<I64F64> exp(I64F64);
template std::optional<I96F32> exp(I96F32);
template std::optional<I32F32> log2(I32F32);
template std::optional<I64F64> log2(I64F64);
template std::optional<I96F32> log2(I96F32);
template std::optional<I32F32> ln(I32F32);
template std::optional<I64F64> ln(I64F64);
template std::optional<I96F32> ln(I96F32);

} // namespace taonaut
