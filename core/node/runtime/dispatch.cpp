// SPDX-License-Identifier: MIT
#include "core/node/runtime/dispatch.hpp"

#include "core/node/runtime/admin_utils/admin_utils.hpp"
#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/base_fee/base_fee.hpp"
#include "core/node/runtime/commitments/commitments.hpp"
#include "core/node/runtime/crowdloan/crowdloan.hpp"
#include "core/node/runtime/drand/drand.hpp"
#include "core/node/runtime/evm/evm.hpp"
#include "core/node/runtime/grandpa/grandpa.hpp"
#include "core/node/runtime/limit_orders/limit_orders.hpp"
#include "core/node/runtime/mev_shield/mev_shield.hpp"
#include "core/node/runtime/multisig/multisig.hpp"
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/preimage/preimage.hpp"
#include "core/node/runtime/proxy/proxy.hpp"
#include "core/node/runtime/safe_mode/safe_mode.hpp"
#include "core/node/runtime/scheduler/scheduler.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/extension.hpp"
#include "core/node/runtime/subtensor_module/subtensor_module.hpp"
#include "core/node/runtime/sudo/sudo.hpp"
#include "core/node/runtime/swap/swap.hpp"
#include "core/node/runtime/system/system.hpp"
#include "core/node/runtime/timestamp/timestamp.hpp"
#include "core/node/runtime/utility/utility.hpp"
#include "core/subtensor/runtime_calls.hpp"

// The one place that knows the calls of every pallet.
namespace taonaut::node {
namespace {

using subtensor::EncodedCall;
using subtensor::RuntimeCall;

/// A pallet joins with its header above, its line in each block below, and by leaving the list of absent
/// ones.
namespace pallet_info {
using admin_utils::infoOf;
using balances::infoOf;
using base_fee::infoOf;
using commitments::infoOf;
using crowdloan::infoOf;
using drand::infoOf;
using evm::infoOf;
using grandpa::infoOf;
using limit_orders::infoOf;
using mev_shield::infoOf;
using multisig::infoOf;
using preimage::infoOf;
using proxy::infoOf;
using safe_mode::infoOf;
using scheduler::infoOf;
using subtensor_module::infoOf;
using sudo::infoOf;
using swap::infoOf;
using system::infoOf;
using timestamp::infoOf;
using utility::infoOf;
} // namespace pallet_info
namespace pallet_run {
using admin_utils::run;
using balances::run;
using base_fee::run;
using commitments::run;
using crowdloan::run;
using drand::run;
using evm::run;
using grandpa::run;
using limit_orders::run;
using mev_shield::run;
using multisig::run;
using preimage::run;
using proxy::run;
using safe_mode::run;
using scheduler::run;
using subtensor_module::run;
using sudo::run;
using swap::run;
using system::run;
using timestamp::run;
using utility::run;
} // namespace pallet_run

/// Pallets that are declared and published, but whose calls do not run: refused as filtered.
using AbsentPallets = std::variant<subtensor::ethereum::Call, subtensor::contracts::Call>;

template <class Call, class List> struct IsListed;
template <class Call, class... Listed>
struct IsListed<Call, std::variant<Listed...>> : std::disjunction<std::is_same<Call, Listed>...> {
};
template <class Call> constexpr bool kIsAbsent = IsListed<Call, AbsentPallets>::value;

struct InfoOf {
    template <class Call> DispatchInfo operator()(const Call& call) const
    {
        if constexpr (kIsAbsent<Call>) {
            return {};
        } else {
            return pallet_info::infoOf(call);
        }
    }
};

struct Run {
    BlockContext& context;
    const Origin& origin;

    template <class Call> CallResult operator()(const Call& call) const
    {
        if constexpr (kIsAbsent<Call>) {
            return refuse(subtensor::system::kCallFiltered);
        } else {
            return pallet_run::run(context, origin, call);
        }
    }
};

template <class Case, class Call> bool isA(const Call& call)
{
    return std::holds_alternative<Case>(call);
}

bool isBatch(const subtensor::utility::Call& call)
{
    namespace utility = subtensor::utility;
    return isA<utility::Batch>(call) || isA<utility::BatchAll>(call) || isA<utility::ForceBatch>(call);
}

/// Whether the batch has a batch directly in it. The index bytes suffice.
struct HasBatchInside {
    template <class Call> bool operator()(const Call& call) const
    {
        if constexpr (requires { call.calls; }) {
            return std::any_of(call.calls.begin(), call.calls.end(), [](const EncodedCall& inner) {
                scale::Decoder in(inner.bytes);
                const std::uint8_t pallet = in.u8();
                const std::uint8_t index = in.u8();
                using namespace subtensor::utility;
                return pallet == kPallet.index
                    && (index == Batch::kCase.index || index == BatchAll::kCase.index
                        || index == ForceBatch::kCase.index);
            });
        } else {
            return false;
        }
    }
};

/// What may be called while the chain is in safe mode.
bool isAllowedInSafeMode(const RuntimeCall& call)
{
    namespace calls = subtensor;
    if (const auto* module = std::get_if<calls::subtensor_module::Call>(&call)) {
        return isA<calls::subtensor_module::SetWeights>(*module)
            || isA<calls::subtensor_module::ServeAxon>(*module);
    }
    if (const auto* commitments = std::get_if<calls::commitments::Call>(&call)) {
        return isA<calls::commitments::SetCommitment>(*commitments);
    }
    return isA<calls::sudo::Call>(call) || isA<calls::multisig::Call>(call) || isA<calls::system::Call>(call)
        || isA<calls::safe_mode::Call>(call) || isA<calls::timestamp::Call>(call);
}

/// The chain's own filter. Source: opentensor/subtensor runtime/src/lib.rs (SafeModeWhitelistedCalls,
/// NoNestingCallFilter).
bool passesBaseFilter(const BlockContext& context, const RuntimeCall& call)
{
    const auto* batch = std::get_if<subtensor::utility::Call>(&call);
    if (batch != nullptr && isBatch(*batch) && std::visit(HasBatchInside {}, *batch)) {
        return false;
    }
    return !contains<subtensor::safe_mode::kEnteredUntil>(context.state) || isAllowedInSafeMode(call);
}

/// As deep as storage layers of the real chain go (polkadot-sdk substrate/frame/support/src/storage/
/// transactional.rs). Bytes inside of bytes are bounded when they are decoded, but stored calls can be made
/// to run each other.
constexpr std::size_t kMostLayers = 255;

CallResult runInLayer(BlockContext& context, const Origin& origin, const RuntimeCall& call)
{
    if (context.state.depth() >= kMostLayers) {
        return tl::unexpected(CallFailure(DispatchError { DispatchError::Kind::Transactional, 0,
            static_cast<std::uint8_t>(subtensor::TransactionalError::LimitReached), {} }));
    }
    StorageLayer layer(context);
    CallResult result = std::visit(Run { context, origin }, call);
    if (result) {
        layer.keep();
    }
    return result;
}

} // namespace

DecodedCall decodeCall(ByteView call)
{
    Result<RuntimeCall> decoded = subtensor::decodeCall(call);
    return decoded ? std::make_shared<const RuntimeCall>(std::move(*decoded)) : nullptr;
}

DispatchInfo infoOf(const RuntimeCall& call)
{
    return std::visit(InfoOf {}, call);
}

CallResult dispatch(BlockContext& context, const Origin& origin, const RuntimeCall& call)
{
    if (origin.kind != Origin::Kind::Root && !passesBaseFilter(context, call)) {
        return refuse(subtensor::system::kCallFiltered);
    }
    return runInLayer(context, origin, call);
}

Validity validateBare(const BlockContext& context, const RuntimeCall& call)
{
    const auto* pulse = std::get_if<subtensor::drand::Call>(&call);
    return pulse != nullptr ? drand::validateBare(context, *pulse)
                            : tl::unexpected<ValidityError>(ValidityError::of(InvalidTransaction::Call));
}

DispatchInfo infoOf(const EncodedCall& call)
{
    const DecodedCall decoded = decodeCall(call.bytes);
    return decoded ? infoOf(*decoded) : DispatchInfo {};
}

CallResult dispatchCall(BlockContext& context, const Origin& origin, const EncodedCall& call)
{
    const DecodedCall decoded = decodeCall(call.bytes);
    if (decoded == nullptr) {
        return refuse(DispatchError::Kind::Corruption);
    }
    if (origin.kind != Origin::Kind::Root && origin.filter && !(*origin.filter)(call)) {
        return refuse(subtensor::system::kCallFiltered);
    }
    if (origin.kind == Origin::Kind::Signed) {
        const DispatchResult passes
            = subtensor_module::checkBeforeDispatch(context, origin.account, *decoded);
        if (!passes) {
            return refuse(passes);
        }
    }
    return dispatch(context, origin, *decoded);
}

CallResult dispatchUnfiltered(BlockContext& context, const Origin& origin, const EncodedCall& call)
{
    const DecodedCall decoded = decodeCall(call.bytes);
    return decoded ? runInLayer(context, origin, *decoded) : refuse(DispatchError::Kind::Corruption);
}

} // namespace taonaut::node
