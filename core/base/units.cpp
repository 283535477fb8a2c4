// SPDX-License-Identifier: MIT
#include "core/base/units.hpp"

namespace taonaut {

std::string_view moduleOf(UnitError)
{
    return "base";
}

std::string_view nameOf(UnitError reason)
{
    switch (reason) {
    case UnitError::Overflow:
        return "Overflow";
    case UnitError::Underflow:
        return "Underflow";
    }
    return "Unknown";
}

Result<Rao> Rao::plus(Rao other) const
{
    std::uint64_t sum = 0;
    if (__builtin_add_overflow(m_value, other.m_value, &sum)) {
        return fail(UnitError::Overflow);
    }
    return Rao(sum);
}

Result<Rao> Rao::minus(Rao other) const
{
    if (other.m_value > m_value) {
        return fail(UnitError::Underflow);
    }
    return Rao(m_value - other.m_value);
}

} // namespace taonaut
