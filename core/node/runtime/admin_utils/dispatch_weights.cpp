// SPDX-License-Identifier: MIT
#include "core/node/runtime/admin_utils/admin_utils.hpp"
#include "core/subtensor/pallets/admin_utils/calls.hpp"

#include <algorithm>
#include <array>

// Source: opentensor/subtensor pallets/admin-utils/src/{weights,lib}.rs.
namespace taonaut::node::admin_utils {

namespace declared = subtensor::admin_utils;

namespace {

/// Time in ps, without the database accesses.
struct Row {
    std::uint8_t call;
    std::uint64_t refTime;
    std::uint64_t proofSize;
    std::uint64_t reads;
    std::uint64_t writes;
};

// clang-format off
constexpr std::array kRows = std::to_array<Row>({
    { 0, 4'442'146, 0, 0, 1 },
    { 1, 5'400'000, 0, 0, 1 },
    { 2, 5'440'000, 0, 0, 1 },
    { 3, 28'633'000, 4'212, 4, 1 },
    { 4, 34'554'000, 4'383, 5, 1 },
    { 5, 34'704'000, 4'383, 5, 1 },
    { 6, 34'204'000, 4'383, 5, 1 },
    { 7, 16'420'000, 4'084, 1, 1 },
    { 8, 16'320'000, 4'084, 1, 1 },
    { 9, 14'000'000, 0, 1, 1 },
    { 13, 34'414'000, 4'383, 5, 1 },
    { 14, 34'664'000, 4'383, 5, 1 },
    { 15, 43'381'000, 4'433, 8, 1 },
    { 16, 16'301'000, 4'084, 1, 1 },
    { 17, 31'268'000, 4'383, 5, 1 },
    { 18, 35'165'000, 4'383, 6, 1 },
    { 19, 7'113'000, 0, 0, 1 },
    { 20, 14'000'000, 0, 0, 1 },
    { 21, 34'103'000, 4'383, 5, 1 },
    { 22, 37'780'000, 4'385, 6, 1 },
    { 23, 36'949'000, 4'410, 6, 1 },
    { 24, 34'434'000, 4'383, 5, 1 },
    { 25, 35'896'000, 4'383, 6, 1 },
    { 26, 34'495'000, 4'383, 5, 1 },
    { 27, 34'604'000, 4'383, 5, 1 },
    { 28, 14'000'000, 0, 0, 1 },
    { 29, 14'000'000, 0, 0, 1 },
    { 30, 36'298'000, 4'383, 5, 2 },
    { 33, 5'931'000, 0, 0, 0 },
    { 35, 14'000'000, 0, 0, 1 },
    { 36, 14'000'000, 0, 0, 1 },
    { 37, 14'000'000, 0, 0, 1 },
    { 38, 14'000'000, 0, 0, 1 },
    { 39, 16'541'000, 4'084, 1, 1 },
    { 42, 5'500'000, 0, 0, 1 },
    { 43, 30'697'000, 6'890, 5, 1 },
    { 45, 5'420'000, 0, 0, 1 },
    { 46, 5'490'000, 0, 0, 1 },
    { 49, 34'544'000, 4'383, 5, 1 },
    { 50, 25'538'000, 4'280, 4, 1 },
    { 51, 34'224'000, 4'427, 5, 1 },
    { 55, 5'591'000, 0, 0, 1 },
    { 57, 34'654'000, 4'383, 5, 1 },
    { 58, 27'199'000, 0, 1, 1 },
    { 59, 7'972'506, 2'779, 1, 1 },
    { 60, 34'354'000, 4'383, 5, 1 },
    { 61, 28'343'000, 4'280, 4, 1 },
    { 62, 6'162'000, 3'507, 1, 0 },
    { 63, 2'955'000, 0, 0, 1 },
    { 64, 3'918'000, 0, 0, 1 },
    { 65, 4'198'000, 0, 0, 1 },
    { 66, 25'467'000, 4'280, 4, 1 },
    { 67, 25'687'000, 4'177, 2, 2 },
    { 68, 31'438'000, 4'383, 5, 1 },
    { 69, 28'583'000, 4'280, 4, 1 },
    { 70, 30'507'000, 4'280, 4, 1 },
    { 71, 6'052'000, 0, 0, 1 },
    { 72, 25'107'000, 4'280, 4, 1 },
    { 73, 15'650'000, 0, 1, 1 },
    { 74, 5'450'000, 0, 0, 1 },
    { 75, 5'471'000, 0, 0, 1 },
    { 76, 15'000'000, 0, 1, 1 },
    { 77, 15'000'000, 0, 1, 1 },
    { 78, 38'302'000, 4'398, 8, 1 },
    { 79, 37'890'000, 4'383, 7, 1 },
    { 80, 20'000'000, 0, 2, 2 },
    { 81, 7'343'000, 0, 0, 1 },
    { 82, 7'343'000, 0, 0, 1 },
    { 83, 7'343'000, 0, 0, 1 },
    { 84, 6'783'000, 0, 0, 1 },
    { 85, 14'000'000, 0, 0, 1 },
    { 86, 5'370'000, 0, 0, 1 },
    { 87, 5'360'000, 0, 0, 1 },
    { 88, 15'000'000, 0, 1, 1 },
    { 89, 25'000'000, 0, 4, 1 },
    { 90, 25'000'000, 0, 4, 1 },
    { 91, 7'343'000, 0, 0, 1 },
    { 92, 25'000'000, 0, 4, 1 },
    { 93, 38'100'000, 4'419, 7, 1 },
    { 94, 16'351'000, 4'084, 1, 1 },
    { 95, 25'000'000, 0, 4, 1 },
    { 96, 5'530'000, 0, 0, 1 },
});
// clang-format on

constexpr std::uint64_t kPerAuthor = 29'392;
constexpr std::uint64_t kPerVoter = 15'444;

constexpr const Row* rowOf(std::uint8_t call)
{
    const auto* const row
        = std::find_if(kRows.begin(), kRows.end(), [&](const Row& each) { return each.call == call; });
    return row != kRows.end() ? row : nullptr;
}

template <class Call> constexpr Weight weightOf()
{
    static_assert(rowOf(Call::kCase.index) != nullptr);
    constexpr Row kRow = *rowOf(Call::kCase.index);
    return benchmarked(kRow.refTime, kRow.proofSize, kRow.reads, kRow.writes);
}

template <class Call> DispatchInfo normal(std::uint64_t more = 0)
{
    return { sum(weightOf<Call>(), { more, 0 }), DispatchClass::Normal, Pays::Yes };
}
template <class Call> DispatchInfo operational()
{
    return { weightOf<Call>(), DispatchClass::Operational, Pays::Yes };
}

struct InfoOf {
    template <class Call> DispatchInfo operator()(const Call&) const { return normal<Call>(); }
    DispatchInfo operator()(const declared::SwapAuthorities& call) const
    {
        return normal<declared::SwapAuthorities>(kPerAuthor * call.newAuthorities.size());
    }
    DispatchInfo operator()(const declared::ScheduleGrandpaChange& call) const
    {
        return normal<declared::ScheduleGrandpaChange>(kPerVoter * call.nextAuthorities.size());
    }
    DispatchInfo operator()(const declared::SudoSetBurnHalfLife&) const
    {
        return operational<declared::SudoSetBurnHalfLife>();
    }
    DispatchInfo operator()(const declared::SudoSetBurnIncreaseMult&) const
    {
        return operational<declared::SudoSetBurnIncreaseMult>();
    }
    DispatchInfo operator()(const declared::SudoSetOwnerCutEnabled&) const
    {
        return operational<declared::SudoSetOwnerCutEnabled>();
    }
    DispatchInfo operator()(const declared::SudoSetOwnerCutAutoLockEnabled&) const
    {
        return operational<declared::SudoSetOwnerCutAutoLockEnabled>();
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return std::visit(InfoOf {}, call);
}

} // namespace taonaut::node::admin_utils
