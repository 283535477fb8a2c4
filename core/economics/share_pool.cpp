// SPDX-License-Identifier: MIT
#include "core/economics/share_pool.hpp"

namespace taonaut::economics {

namespace {

/// The share that an amount is at the present value of the pool.
SafeFloat shareFor(const ShareHolding& holding, std::uint64_t amount)
{
    return SafeFloat::of(amount)
        .mulDiv(holding.denominator, SafeFloat::of(holding.value))
        .value_or(SafeFloat {});
}

SafeFloat changed(const SafeFloat& of, Change change, const SafeFloat& by)
{
    return (change == Change::Increase ? of.add(by) : of.sub(by)).value_or(of);
}

} // namespace

std::uint64_t valueOfShare(const ShareHolding& holding)
{
    return SafeFloat::of(holding.value)
        .mulDiv(holding.share, holding.denominator)
        .value_or(SafeFloat {})
        .toU64();
}

std::uint64_t valueAfterAll(std::uint64_t value, Change change, std::uint64_t amount)
{
    return change == Change::Increase ? saturatingAdd(value, amount) : saturatingSubtract(value, amount);
}

ShareHolding afterOne(const ShareHolding& holding, Change change, std::uint64_t amount)
{
    ShareHolding result = holding;
    if (holding.denominator.isZero()) {
        result.denominator = SafeFloat::of(amount);
        result.share = result.denominator;
    } else {
        const SafeFloat by = shareFor(holding, amount);
        result.denominator = changed(holding.denominator, change, by);
        result.share = changed(holding.share, change, by);
    }
    result.value = valueAfterAll(holding.value, change, amount);
    return result;
}

bool isWithinPrecision(const ShareHolding& holding, std::uint64_t amount)
{
    return holding.denominator.isZero() || !shareFor(holding, amount).isZero();
}

} // namespace taonaut::economics
