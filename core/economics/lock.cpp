// SPDX-License-Identifier: MIT
#include "core/economics/lock.hpp"

#include "core/base/transcendental.hpp"

#include <algorithm>

namespace taonaut::economics {

namespace {

/// Conviction that decaying mass gains when it unlocks and matures at different paces.
U64F64 gainOfDifferentRates(U64F64 mass, LockRates rates, U64F64 unlockDecay, U64F64 maturityDecay)
{
    const I64F64 decayed = unlockDecay.to<I64F64>().saturatingSub(maturityDecay.to<I64F64>());
    const I64F64 apart = I64F64::from(Int128 { rates.unlock } - Int128 { rates.maturity });
    const I64F64 factor = I64F64::from(rates.unlock).saturatingMul(decayed).safeDiv(apart);
    return factor <= I64F64::zero() ? U64F64::zero() : mass.saturatingMul(factor.to<U64F64>());
}

U64F64 convictionGained(std::uint64_t lockedMass, std::uint64_t elapsed, LockRates rates, bool isPerpetual)
{
    const U64F64 mass = U64F64::from(lockedMass);
    const U64F64 maturityDecay = exponentialDecay(elapsed, rates.maturity);
    if (isPerpetual) {
        return mass.saturatingMul(U64F64::one().saturatingSub(maturityDecay));
    }
    if (rates.unlock == rates.maturity) {
        return mass.saturatingMul(U64F64::ratio(elapsed, rates.maturity).saturatingMul(maturityDecay));
    }
    if (rates.unlock == 0 || rates.maturity == 0) {
        return U64F64::zero();
    }
    return gainOfDifferentRates(mass, rates, exponentialDecay(elapsed, rates.unlock), maturityDecay);
}

} // namespace

U64F64 exponentialDecay(std::uint64_t elapsed, std::uint64_t constant)
{
    if (elapsed == 0 || constant == 0) {
        return elapsed == 0 ? U64F64::one() : U64F64::zero();
    }
    const I64F64 lowest = I64F64::from(-40);
    const I64F64 exponent = I64F64::from(-Int128 { elapsed }).safeDivOr(I64F64::from(constant), lowest);
    return exp(std::max(exponent, lowest)).value_or(I64F64::zero()).to<U64F64>();
}

LockAmounts rollForward(const LockAmounts& lock, std::uint64_t now, LockRates rates, LockKind kind)
{
    LockAmounts result = lock;
    if (now > lock.lastUpdate) {
        const std::uint64_t elapsed = now - lock.lastUpdate;
        if (!kind.isPerpetual) {
            result.mass
                = exponentialDecay(elapsed, rates.unlock).saturatingMul(U64F64::from(lock.mass)).toU64();
        }
        result.conviction = exponentialDecay(elapsed, rates.maturity)
                                .saturatingMul(lock.conviction)
                                .saturatingAdd(convictionGained(lock.mass, elapsed, rates, kind.isPerpetual));
        result.lastUpdate = now;
    }
    if (kind.toOwner) {
        result.conviction = U64F64::from(result.mass);
    }
    if (result.isEmpty()) {
        result.mass = 0;
        result.conviction = U64F64::zero();
    }
    return result;
}

LockAmounts mergedLock(const LockAmounts& one, const LockAmounts& other)
{
    return { saturatingAdd(one.mass, other.mass), one.conviction.saturatingAdd(other.conviction),
        std::max(one.lastUpdate, other.lastUpdate) };
}

LockAmounts reducedLock(const LockAmounts& lock, std::uint64_t mass, U64F64 conviction)
{
    return { saturatingSubtract(lock.mass, mass), lock.conviction.saturatingSub(conviction),
        lock.lastUpdate };
}

LockAmounts forceReducedLock(const LockAmounts& lock, std::uint64_t mass, std::uint64_t now)
{
    if (mass >= lock.mass) {
        return { 0, U64F64::zero(), now };
    }
    const U64F64 kept = U64F64::one().saturatingSub(U64F64::ratio(mass, lock.mass));
    return { lock.mass - mass, lock.conviction.saturatingMul(kept), now };
}

bool convictionSuffices(U64F64 totalConviction, std::uint64_t alphaOut)
{
    return totalConviction.saturatingMul(U64F64::from(10)) >= U64F64::from(alphaOut);
}

} // namespace taonaut::economics
