// SPDX-License-Identifier: MIT
#include "core/node/runtime/weight.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::node {
namespace {

constexpr const subtensor::system::BlockWeights& kLimits = subtensor::system::kBlockWeights.value;

template <class T>
const T& ofClass(const subtensor::system::PerClass<T>& values, DispatchClass dispatchClass) noexcept
{
    switch (dispatchClass) {
    case DispatchClass::Normal:
        return values.normal;
    case DispatchClass::Operational:
        return values.operational;
    case DispatchClass::Mandatory:
        break;
    }
    return values.mandatory;
}

std::uint64_t saturatingSum(std::uint64_t left, std::uint64_t right) noexcept
{
    const std::uint64_t total = left + right;
    return total < left ? std::numeric_limits<std::uint64_t>::max() : total;
}

} // namespace

Weight sum(Weight left, Weight right) noexcept
{
    return { saturatingSum(left.refTime, right.refTime), saturatingSum(left.proofSize, right.proofSize) };
}

bool anyAbove(Weight weight, Weight limit) noexcept
{
    return weight.refTime > limit.refTime || weight.proofSize > limit.proofSize;
}

bool BlockUsage::fitsAlone(const DispatchInfo& info, std::size_t length)
{
    if (length > ofClass(subtensor::system::kBlockLength.value.max, info.dispatchClass)) {
        return false;
    }
    const std::optional<Weight>& limit = ofClass(kLimits.perClass, info.dispatchClass).maxExtrinsic;
    return !limit || !anyAbove(sum(info.weight, { 0, length }), *limit);
}

bool BlockUsage::take(const DispatchInfo& info, std::size_t length)
{
    const std::uint32_t longest = ofClass(subtensor::system::kBlockLength.value.max, info.dispatchClass);
    if (!fitsAlone(info, length) || m_length + length > longest) {
        return false;
    }
    const subtensor::system::WeightsPerClass& limits = ofClass(kLimits.perClass, info.dispatchClass);
    BlockUsage next = *this;
    Weight& used = next.m_used[static_cast<std::size_t>(info.dispatchClass)];
    used = sum(sum(used, info.weight), sum(limits.baseExtrinsic, { 0, length }));
    if (limits.maxTotal && anyAbove(used, *limits.maxTotal)) {
        return false;
    }
    // A full block still has the room that is reserved for the class.
    const Weight all = sum(next.m_used[0], sum(next.m_used[1], next.m_used[2]));
    if (anyAbove(all, kLimits.maxBlock) && limits.reserved && anyAbove(used, *limits.reserved)) {
        return false;
    }
    next.m_length += static_cast<std::uint32_t>(length);
    *this = next;
    return true;
}

void BlockUsage::giveBack(const DispatchInfo& announced, Weight actual) noexcept
{
    Weight& used = m_used[static_cast<std::size_t>(announced.dispatchClass)];
    used.refTime -= std::min(used.refTime, announced.weight.refTime - actual.refTime);
    used.proofSize -= std::min(used.proofSize, announced.weight.proofSize - actual.proofSize);
}

void BlockUsage::addMandatory(Weight weight) noexcept
{
    Weight& mandatory = m_used[static_cast<std::size_t>(DispatchClass::Mandatory)];
    mandatory = sum(mandatory, weight);
}

Weight BlockUsage::left() const noexcept
{
    const Weight all = sum(m_used[0], sum(m_used[1], m_used[2]));
    return { kLimits.maxBlock.refTime - std::min(all.refTime, kLimits.maxBlock.refTime),
        kLimits.maxBlock.proofSize - std::min(all.proofSize, kLimits.maxBlock.proofSize) };
}

subtensor::system::PerClass<Weight> BlockUsage::used() const noexcept
{
    return { m_used[0], m_used[1], m_used[2] };
}

} // namespace taonaut::node
