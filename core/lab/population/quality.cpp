// SPDX-License-Identifier: MIT
#include "core/lab/population/quality.hpp"

#include "core/base/hex.hpp"
#include "core/lab/rng.hpp"

#include <algorithm>

namespace taonaut::lab {
namespace {

constexpr std::uint64_t kPerfect = 10'000;

/// The drawn point with this number. Skill stays with the miner, form changes from point to point.
std::uint64_t pointOf(const Hash256& seed, const AccountId& hotkey, std::uint64_t number)
{
    const std::string name = toBareHex(hotkey.view());
    Rng skill(seed, "skill/" + name);
    Rng form(seed, "form/" + name + '/' + std::to_string(number));
    return skill.between(2'000, 7'000) + form.below(3'000);
}

} // namespace

std::uint32_t qualityAt(const Hash256& seed, const AccountId& hotkey, BlockNumber block)
{
    const std::uint64_t number = block.value() / kSpan;
    const std::uint64_t passed = block.value() % kSpan;
    const std::uint64_t from = pointOf(seed, hotkey, number);
    const std::uint64_t to = pointOf(seed, hotkey, number + 1);
    return static_cast<std::uint32_t>((from * (kSpan - passed) + to * passed) / kSpan);
}

std::uint16_t weightOf(const Hash256& seed, const AccountId& validator, const AccountId& miner,
    BlockNumber block, std::uint32_t quality)
{
    Rng eye(seed,
        "eye/" + toBareHex(validator.view()) + '/' + toBareHex(miner.view()) + '/'
            + std::to_string(block.value()));
    const std::uint64_t seen = quality * eye.between(95, 105) / 100;
    return static_cast<std::uint16_t>(
        std::min<std::uint64_t>(seen * seen * 60'000 / (kPerfect * kPerfect), 65'535));
}

} // namespace taonaut::lab
