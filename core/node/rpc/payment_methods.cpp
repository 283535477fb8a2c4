// SPDX-License-Identifier: MIT
// payment_*: what a transaction costs.

#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"
#include "core/scale/encoder.hpp"
#include "core/subtensor/runtime_api.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

using nlohmann::json;

/// Asks a runtime function that takes (extrinsic, its length). Arguments of the call: extrinsic, block.
template <class Function> Parsed<typename Function::Answer> ask(const Call& call, const Function& function)
{
    const Parsed<Bytes> extrinsic = call.params.bytes(0, "extrinsic");
    const Parsed<Hash256> block = extrinsic ? blockAt(call, 1) : Parsed<Hash256>(refuse(extrinsic));
    if (!block) {
        return refuse(block);
    }
    scale::Encoder arguments;
    arguments.raw(*extrinsic).u32(static_cast<std::uint32_t>(extrinsic->size()));
    const std::string name = function.fullName();
    const Result<Bytes> answer = call.context.chain.runtimeCall(name, arguments.view(), *block);
    if (!answer) {
        if (answer.error().is(NodeError::BadRuntimeArguments)) {
            return invalidParams("extrinsic: does not decode");
        }
        return runtimeFailure(answer.error(), name, *block);
    }
    auto decoded = function.decodeAnswer(*answer);
    if (!decoded) {
        return failure(code::kInternal, "Internal error", decoded.error().text());
    }
    return std::move(*decoded);
}

std::string_view className(subtensor::DispatchClass dispatchClass)
{
    switch (dispatchClass) {
    case subtensor::DispatchClass::Normal:
        return "normal";
    case subtensor::DispatchClass::Operational:
        return "operational";
    case subtensor::DispatchClass::Mandatory:
        return "mandatory";
    }
    return "";
}

Answer queryInfo(const Call& call)
{
    const auto info = ask(call, subtensor::api::kQueryInfo);
    if (!info) {
        return refuse(info);
    }
    return textOf(json {
        { "weight", { { "ref_time", info->weight.refTime }, { "proof_size", info->weight.proofSize } } },
        { "class", className(info->dispatchClass) },
        { "partialFee", std::to_string(info->partialFee.value()) } });
}

Answer queryFeeDetails(const Call& call)
{
    const auto details = ask(call, subtensor::api::kQueryFeeDetails);
    if (!details) {
        return refuse(details);
    }
    json fee; // null: the call pays none
    if (details->inclusionFee) {
        fee = json { { "baseFee", quantity(details->inclusionFee->baseFee.value()) },
            { "lenFee", quantity(details->inclusionFee->lengthFee.value()) },
            { "adjustedWeightFee", quantity(details->inclusionFee->adjustedWeightFee.value()) } };
    }
    return textOf(json { { "inclusionFee", std::move(fee) } });
}

constexpr Method kMethods[] {
    { "payment_queryFeeDetails", queryFeeDetails },
    { "payment_queryInfo", queryInfo },
};

} // namespace

std::span<const Method> paymentMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
