// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/dispatch_weights.hpp"

#include "core/subtensor/pallets/subtensor_module/calls.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// Time in units of 1,000 ps, database accesses included.
struct Row {
    std::uint8_t call;
    std::uint64_t refTime;
    std::uint64_t proofSize;
    Pays pays;
};
constexpr std::uint64_t kUnit = 1'000;

// clang-format off
constexpr std::array kRows = std::to_array<Row>({
    { 0, 118'513'610, 10'327'410, Pays::No },
    { 2, 3'064'064, 8'727, Pays::Yes },
    { 3, 2'569'198, 10'557, Pays::Yes },
    { 4, 206'278, 4'178, Pays::No },
    { 5, 204'294, 4'277, Pays::No },
    { 6, 4'099'872, 6'148, Pays::Yes },
    { 7, 4'086'815, 6'148, Pays::Yes },
    { 40, 205'617, 4'149, Pays::No },
    { 59, 6'077'125, 9'947, Pays::Yes },
    { 61, 3'369'000, 0, Pays::Yes },
    { 62, 2'178'934, 4'981, Pays::Yes },
    { 65, 304'895, 4'295, Pays::No },
    { 66, 362'710, 4'388, Pays::No },
    { 67, 3'369'000, 0, Pays::Yes },
    { 68, 207'040, 6'829, Pays::Yes },
    { 69, 105'760, 0, Pays::Yes },
    { 70, 15'692'038, 28'912, Pays::Yes },
    { 71, 3'137'301, 13'056, Pays::Yes },
    { 72, 5'075'300, 0, Pays::Yes },
    { 73, 125'000, 0, Pays::Yes },
    { 75, 428'870, 4'498, Pays::Yes },
    { 76, 125'006, 0, Pays::Yes },
    { 77, 125'006, 0, Pays::Yes },
    { 78, 142'513, 4'060, Pays::Yes },
    { 79, 5'950'041, 9'883, Pays::Yes },
    { 80, 703'092, 7'395, Pays::No },
    { 83, 176'830, 9'189, Pays::Yes },
    { 84, 4'275'873, 11'306, Pays::Yes },
    { 85, 1'391'061, 7'919, Pays::Yes },
    { 86, 1'333'541, 7'994, Pays::Yes },
    { 87, 4'317'019, 10'920, Pays::Yes },
    { 88, 3'253'005, 8'727, Pays::Yes },
    { 89, 2'715'696, 10'591, Pays::Yes },
    { 90, 4'519'515, 11'077, Pays::Yes },
    { 91, 400'337, 4'283, Pays::Yes },
    { 92, 364'454, 4'583, Pays::Yes },
    { 93, 859'242, 4'415, Pays::No },
    { 96, 594'049, 4'714, Pays::No },
    { 97, 786'227, 7'590, Pays::No },
    { 98, 1'096'363, 8'095, Pays::No },
    { 100, 722'224, 4'765, Pays::No },
    { 101, 1'097'139, 5'219, Pays::Yes },
    { 102, 868'964, 5'219, Pays::Yes },
    { 103, 2'729'292, 10'591, Pays::Yes },
    { 109, 103'000, 0, Pays::Yes },
    { 110, 6'834'598, 10'256, Pays::Yes },
    { 111, 946'402, 6'148, Pays::Yes },
    { 112, 228'313, 9'074, Pays::Yes },
    { 113, 636'951, 4'713, Pays::No },
    { 114, 333'853, 4'274, Pays::Yes },
    { 115, 430'130, 0, Pays::No },
    { 116, 722'000, 0, Pays::No },
    { 117, 452'750, 0, Pays::No },
    { 118, 509'020, 0, Pays::No },
    { 119, 118'515'000, 0, Pays::No },
    { 120, 3'369'000, 0, Pays::Yes },
    { 121, 938'999, 7'875, Pays::Yes },
    { 122, 468'283, 3'941, Pays::Yes },
    { 123, 102'735, 0, Pays::Yes },
    { 124, 105'681, 0, Pays::Yes },
    { 125, 447'248, 4'159, Pays::Yes },
    { 126, 2'713'156, 13'000, Pays::Yes },
    { 127, 173'293, 4'130, Pays::Yes },
    { 128, 208'857, 0, Pays::Yes },
    { 129, 250'010, 0, Pays::Yes },
    { 130, 150'010, 0, Pays::Yes },
    { 131, 125'006, 0, Pays::Yes },
    { 132, 3'492'308, 8'727, Pays::Yes },
    { 133, 167'890, 0, Pays::Yes },
    { 134, 5'529'200, 0, Pays::Yes },
    { 135, 178'023, 4'364, Pays::Yes },
    { 136, 840'995, 7'655, Pays::Yes },
    { 137, 1'099'819, 7'339, Pays::Yes },
    { 138, 400'000, 0, Pays::Yes },
    { 139, 496'407, 4'440, Pays::Yes },
    { 140, 414'193, 4'364, Pays::Yes },
    { 141, 442'539, 4'447, Pays::Yes },
    { 142, 125'000, 0, Pays::Yes },
});
// clang-format on

constexpr bool isSorted()
{
    return std::is_sorted(
        kRows.begin(), kRows.end(), [](const Row& left, const Row& right) { return left.call < right.call; });
}
static_assert(isSorted());

constexpr const Row* rowOf(std::uint8_t call)
{
    const auto* const row = std::lower_bound(kRows.begin(), kRows.end(), call,
        [](const Row& left, std::uint8_t right) { return left.call < right; });
    return row != kRows.end() && row->call == call ? row : nullptr;
}

constexpr Weight weightOf(const Row& row)
{
    return { row.refTime * kUnit, row.proofSize };
}

/// What each contributor of a crowdloan adds.
constexpr Weight kContributorOfNewLease = benchmarked(46'027'026, 2'579, 2, 2);
constexpr Weight kContributorOfEndedLease = benchmarked(1'566'532, 2'529, 1, 1);

template <class Call> Weight withContributors(Weight each, std::uint32_t contributors)
{
    return sum(
        weightOf(*rowOf(Call::kCase.index)), { each.refTime * contributors, each.proofSize * contributors });
}

struct InfoOf {
    template <class Call> DispatchInfo operator()(const Call&) const
    {
        static_assert(rowOf(Call::kCase.index) != nullptr);
        constexpr Row kRow = *rowOf(Call::kCase.index);
        return { weightOf(kRow), DispatchClass::Normal, kRow.pays };
    }
    DispatchInfo operator()(const declared::RegisterLeasedNetwork&) const
    {
        return { weightOfRegisterLeasedNetwork(kMostContributors), DispatchClass::Normal, Pays::Yes };
    }
    DispatchInfo operator()(const declared::TerminateLease&) const
    {
        return { weightOfTerminateLease(kMostContributors), DispatchClass::Normal, Pays::Yes };
    }
};

} // namespace

Weight weightOfRegisterLeasedNetwork(std::uint32_t contributors)
{
    return withContributors<declared::RegisterLeasedNetwork>(kContributorOfNewLease, contributors);
}

Weight weightOfTerminateLease(std::uint32_t contributors)
{
    return withContributors<declared::TerminateLease>(kContributorOfEndedLease, contributors);
}

DispatchInfo infoOf(const declared::Call& call)
{
    return std::visit(InfoOf {}, call);
}

} // namespace taonaut::node::subtensor_module
