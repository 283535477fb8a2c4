// SPDX-License-Identifier: MIT
#include "core/node/runtime/multisig/weights.hpp"

#include "core/node/runtime/multisig/multisig.hpp"
#include "core/node/runtime/nested_call.hpp"

#include <algorithm>

namespace taonaut::node::multisig {

namespace declared = subtensor::multisig;

Weight asMultiThreshold1(std::uint64_t size)
{
    return benchmarked(20'727'356 + 572 * size, 3'997, 2, 0);
}

Weight asMultiCreate(std::uint64_t others, std::uint64_t size)
{
    return benchmarked(32'052'125 + 111'179 * others + 1'447 * size, 6'811, 1, 1);
}

Weight asMultiApprove(std::uint64_t others, std::uint64_t size)
{
    return benchmarked(17'940'334 + 106'203 * others + 1'441 * size, 6'811, 1, 1);
}

Weight asMultiComplete(std::uint64_t others, std::uint64_t size)
{
    return benchmarked(42'418'863 + 164'555 * others + 1'573 * size, 6'811, 4, 2);
}

namespace {

Weight larger(Weight left, Weight right)
{
    return { std::max(left.refTime, right.refTime), std::max(left.proofSize, right.proofSize) };
}

struct InfoOf {
    static DispatchInfo normal(Weight weight) { return { weight, DispatchClass::Normal, Pays::Yes }; }

    DispatchInfo operator()(const declared::AsMultiThreshold1& call) const
    {
        const DispatchInfo inner = node::infoOf(call.call);
        const Weight own = sum(asMultiThreshold1(call.call.bytes.size()), benchmarked(0, 0, 1, 1));
        return { sum(own, inner.weight), inner.dispatchClass, Pays::Yes };
    }
    DispatchInfo operator()(const declared::AsMulti& call) const
    {
        const std::uint64_t others = call.otherSignatories.size();
        const std::uint64_t size = call.call.bytes.size();
        const Weight own = larger(
            larger(asMultiCreate(others, size), asMultiApprove(others, size)), asMultiComplete(others, size));
        return normal(sum(own, call.maxWeight));
    }
    DispatchInfo operator()(const declared::ApproveAsMulti& call) const
    {
        const std::uint64_t others = call.otherSignatories.size();
        const Weight own = larger(benchmarked(30'237'756 + 107'619 * others, 6'811, 1, 1),
            benchmarked(16'907'862 + 101'887 * others, 6'811, 1, 1));
        return normal(sum(own, call.maxWeight));
    }
    DispatchInfo operator()(const declared::CancelAsMulti& call) const
    {
        return normal(benchmarked(31'473'005 + 107'460 * call.otherSignatories.size(), 6'811, 1, 1));
    }
    /// Touches what cancelling touches, and is priced like it.
    DispatchInfo operator()(const declared::PokeDeposit& call) const
    {
        return normal(benchmarked(31'473'005 + 107'460 * call.otherSignatories.size(), 6'811, 1, 1));
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return std::visit(InfoOf {}, call);
}

} // namespace taonaut::node::multisig
