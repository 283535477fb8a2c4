// SPDX-License-Identifier: MIT
#include "core/node/runtime/functions.hpp"

#include "core/node/runtime/grandpa/grandpa.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/system/account.hpp"
#include "core/node/runtime/transaction_payment/fee.hpp"
#include "core/subtensor/runtime_api.hpp"

#include <map>

namespace taonaut::node {
namespace {

namespace api = subtensor::api;

struct Priced {
    DispatchInfo info;
    Rao tip;
};

/// Errors: BadRuntimeArguments for bytes that are no extrinsic of this chain.
Result<Priced> price(const api::EncodedExtrinsic& encoded)
{
    const Result<chain::Extrinsic> extrinsic = chain::Extrinsic::decode(encoded.bytes);
    if (!extrinsic) {
        return fail(NodeError::BadRuntimeArguments, extrinsic.error().text());
    }
    const DecodedCall call = decodeCall(extrinsic->call);
    if (call == nullptr) {
        return fail(NodeError::BadRuntimeArguments, "unknown call");
    }
    Priced result { infoOf(*call), {} };
    if (extrinsic->envelope) {
        result.tip = extrinsic->envelope->extra.tip;
    } else {
        result.info.pays = Pays::No;
    }
    return result;
}

Result<subtensor::RuntimeVersion> version(const FunctionPlace&)
{
    return subtensor::runtimeVersion();
}

Result<std::optional<api::OpaqueMetadata>> metadataAtVersion(const FunctionPlace& place, std::uint32_t wanted)
{
    const Bytes* bytes = place.settings.metadata.encoded(wanted);
    return bytes == nullptr ? std::nullopt : std::optional(api::OpaqueMetadata { *bytes });
}

Result<api::OpaqueMetadata> metadataOf(const FunctionPlace& place)
{
    const Bytes* bytes = place.settings.metadata.encoded(PublishedMetadata::kFirstVersion);
    if (bytes == nullptr) {
        return fail(NodeError::UnknownRuntimeFunction, api::kMetadata.fullName());
    }
    return api::OpaqueMetadata { *bytes };
}

Result<std::vector<std::uint32_t>> metadataVersions(const FunctionPlace&)
{
    return std::vector<std::uint32_t> { PublishedMetadata::kFirstVersion, PublishedMetadata::kLastVersion };
}

Result<api::TransactionValidity> validateTransaction(
    const FunctionPlace& place, api::TransactionSource, const api::EncodedExtrinsic& encoded, const Hash256&)
{
    const Result<chain::Extrinsic> extrinsic = chain::Extrinsic::decode(encoded.bytes);
    if (!extrinsic) {
        return fail(NodeError::BadRuntimeArguments, extrinsic.error().text());
    }
    BlockContext context(place.settings, place.state);
    beginJudging(context, place.block);
    return api::TransactionValidity { encodeValidity(judge(context, *extrinsic, encoded.bytes)) };
}

Result<api::SlotDuration> slotDuration(const FunctionPlace& place)
{
    return api::SlotDuration { static_cast<std::uint64_t>(place.settings.slotDuration.count()) };
}

Result<std::vector<subtensor::AuraKey>> auraAuthorities(const FunctionPlace& place)
{
    return load<subtensor::aura::kAuthorities>(place.state);
}

Result<subtensor::grandpa::AuthorityList> grandpaAuthorities(const FunctionPlace& place)
{
    return load<subtensor::grandpa::kAuthorities>(place.state);
}

Result<std::uint64_t> currentSetId(const FunctionPlace& place)
{
    return load<subtensor::grandpa::kCurrentSetId>(place.state);
}

Result<std::uint32_t> accountNonce(const FunctionPlace& place, const AccountId& account)
{
    return system::account(place.state, account).nonce;
}

Result<api::RuntimeDispatchInfo> queryInfo(
    const FunctionPlace&, const api::EncodedExtrinsic& encoded, std::uint32_t length)
{
    const Result<Priced> priced = price(encoded);
    if (!priced) {
        return fail(priced);
    }
    const api::FeeDetails fee = transaction_payment::feeOf(priced->info, length, Rao());
    return api::RuntimeDispatchInfo { priced->info.weight, priced->info.dispatchClass,
        transaction_payment::total(fee) };
}

Result<api::FeeDetails> queryFeeDetails(
    const FunctionPlace&, const api::EncodedExtrinsic& encoded, std::uint32_t length)
{
    const Result<Priced> priced = price(encoded);
    if (!priced) {
        return fail(priced);
    }
    return transaction_payment::feeOf(priced->info, length, priced->tip);
}

Result<Rao> queryWeightToFee(const FunctionPlace&, const Weight& weight)
{
    return transaction_payment::weightFee(weight);
}

Result<Rao> queryLengthToFee(const FunctionPlace&, std::uint32_t length)
{
    return transaction_payment::lengthFee(length);
}

using Handler = Result<Bytes> (*)(const FunctionPlace&, ByteView);

template <const auto& kFunction, auto kBody> Result<Bytes> answer(const FunctionPlace& place, ByteView bytes)
{
    const auto arguments = kFunction.decodeArguments(bytes);
    if (!arguments) {
        return fail(NodeError::BadRuntimeArguments, arguments.error().text());
    }
    const auto result
        = std::apply([&](const auto&... argument) { return kBody(place, argument...); }, *arguments);
    return result ? Result<Bytes>(kFunction.encodeAnswer(*result)) : fail(result);
}

template <const auto& kFunction, auto kBody> std::pair<const std::string, Handler> handler()
{
    return { kFunction.fullName(), &answer<kFunction, kBody> };
}

const std::map<std::string, Handler, std::less<>>& handlers()
{
    static const std::map<std::string, Handler, std::less<>> result {
        handler<api::kVersion, &version>(),
        handler<api::kMetadata, &metadataOf>(),
        handler<api::kMetadataAtVersion, &metadataAtVersion>(),
        handler<api::kMetadataVersions, &metadataVersions>(),
        handler<api::kValidateTransaction, &validateTransaction>(),
        handler<api::kSlotDuration, &slotDuration>(),
        handler<api::kAuraAuthorities, &auraAuthorities>(),
        handler<api::kGrandpaAuthorities, &grandpaAuthorities>(),
        handler<api::kCurrentSetId, &currentSetId>(),
        handler<api::kAccountNonce, &accountNonce>(),
        handler<api::kQueryInfo, &queryInfo>(),
        handler<api::kQueryFeeDetails, &queryFeeDetails>(),
        handler<api::kQueryWeightToFee, &queryWeightToFee>(),
        handler<api::kQueryLengthToFee, &queryLengthToFee>(),
    };
    return result;
}

} // namespace

bool hasRuntimeFunction(std::string_view name)
{
    return handlers().find(name) != handlers().end();
}

Result<Bytes> callRuntimeFunction(const FunctionPlace& place, std::string_view name, ByteView arguments)
{
    const auto found = handlers().find(name);
    if (found == handlers().end()) {
        return fail(NodeError::UnknownRuntimeFunction, std::string(name));
    }
    return found->second(place, arguments);
}

Validity judge(const BlockContext& context, const chain::Extrinsic& extrinsic, ByteView encoded)
{
    const Result<CheckedExtrinsic, ValidityError> checked = checkExtrinsic(context, extrinsic, encoded);
    return checked ? validate(context, *checked) : tl::unexpected<ValidityError>(checked.error());
}

} // namespace taonaut::node
