// SPDX-License-Identifier: MIT
#include "core/wallet/call_review.hpp"

#include "core/subtensor/chain_runtime.hpp"
#include "core/wallet/call_reader.hpp"
#include "core/wallet/call_words.hpp"

#include <algorithm>

namespace taonaut::wallet {

namespace {

CallReview rawCall(const metadata::Metadata& chain, ByteView call, Error problem)
{
    CallReview raw;
    raw.call = toBytes(call);
    raw.problem = std::move(problem);
    if (call.size() >= 2) {
        raw.palletIndex = std::to_integer<std::uint8_t>(call[0]);
        raw.callIndex = std::to_integer<std::uint8_t>(call[1]);
        if (const metadata::Case* named = chain.call(raw.palletIndex, raw.callIndex)) {
            raw.palletName = chain.pallet(raw.palletIndex)->name;
            raw.callName = named->name;
        }
    }
    return raw;
}

} // namespace

std::string_view moduleOf(ReviewProblem)
{
    return "call";
}

std::string_view nameOf(ReviewProblem reason)
{
    switch (reason) {
    case ReviewProblem::TooShort:
        return "TooShort";
    case ReviewProblem::UnknownPallet:
        return "UnknownPallet";
    case ReviewProblem::UnknownCall:
        return "UnknownCall";
    case ReviewProblem::Undecodable:
        return "Undecodable";
    case ReviewProblem::TrailingBytes:
        return "TrailingBytes";
    case ReviewProblem::NestedTooDeep:
        return "NestedTooDeep";
    case ReviewProblem::OtherRuntime:
        return "OtherRuntime";
    case ReviewProblem::HiddenCall:
        return "HiddenCall";
    }
    return "Unknown";
}

const Argument* CallReview::argument(std::string_view name) const
{
    const auto found = std::find_if(
        arguments.begin(), arguments.end(), [&](const Argument& one) { return one.name == name; });
    return found == arguments.end() ? nullptr : &*found;
}

CallReview reviewCall(const subtensor::ChainRuntime& runtime, ByteView call)
{
    Result<CallReview> read = CallReader(runtime.metadata(), call).read();
    if (!read) {
        return rawCall(runtime.metadata(), call, read.error());
    }
    putWords(*read, runtime);
    return std::move(*read);
}

CallReview reviewCall(ByteView call)
{
    return reviewCall(*subtensor::ChainRuntime::declared(), call);
}

Standing weakestStanding(const CallReview& review)
{
    Standing weakest = Standing::Understood;
    forEachCall(review, [&](const CallReview& one) { weakest = std::min(weakest, one.standing); });
    return weakest;
}

std::size_t nestingDepth(const CallReview& review)
{
    std::size_t deepest = 0;
    for (const CallReview& inner : review.nested) {
        deepest = std::max(deepest, 1 + nestingDepth(inner));
    }
    return deepest;
}

} // namespace taonaut::wallet
