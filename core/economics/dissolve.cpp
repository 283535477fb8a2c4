// SPDX-License-Identifier: MIT
#include "core/economics/dissolve.hpp"

#include "core/base/uint128.hpp"

#include <algorithm>
#include <numeric>

namespace taonaut::economics {

std::vector<PotPortion> distributePot(std::uint64_t pot, std::span<const std::uint64_t> holders)
{
    const Uint128 total = std::accumulate(holders.begin(), holders.end(), Uint128 { 0 });
    if (pot == 0 || total == 0) {
        return {};
    }
    struct Part {
        PotPortion portion;
        Uint128 remainder = 0;
    };
    std::vector<Part> parts;
    parts.reserve(holders.size());
    std::uint64_t left = pot;
    for (std::size_t i = 0; i < holders.size(); ++i) {
        const Uint128 product = Uint128 { pot } * holders[i];
        const auto share = static_cast<std::uint64_t>(product / total);
        parts.push_back({ { i, share }, product % total });
        left -= share;
    }
    if (left > 0) {
        std::stable_sort(parts.begin(), parts.end(),
            [](const Part& one, const Part& other) { return one.remainder > other.remainder; });
    }
    std::vector<PotPortion> result;
    result.reserve(parts.size());
    for (const Part& part : parts) {
        const std::uint64_t more = result.size() < left ? 1 : 0;
        result.push_back({ part.portion.holder, part.portion.share + more });
    }
    return result;
}

} // namespace taonaut::economics
