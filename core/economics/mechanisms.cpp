// SPDX-License-Identifier: MIT
#include "core/economics/mechanisms.hpp"

#include "core/base/wide.hpp"

#include <numeric>

namespace taonaut::economics {

std::vector<std::uint64_t> splitEmission(
    std::uint64_t emission, std::uint8_t count, const std::optional<std::span<const std::uint16_t>>& split)
{
    constexpr std::uint16_t kWhole = 65'535;
    if (count == 0) {
        return {};
    }
    std::vector<std::uint64_t> result;
    if (split) {
        for (const std::uint16_t part : *split) {
            result.push_back(static_cast<std::uint64_t>(Uint128 { emission } * part / kWhole));
        }
        result.resize(count);
    } else {
        result.assign(count, emission / count);
    }
    const Uint128 given = std::accumulate(result.begin(), result.end(), Uint128 { 0 });
    result.front() += static_cast<std::uint64_t>(saturatingSubtract(Uint128 { emission }, given));
    return result;
}

} // namespace taonaut::economics
