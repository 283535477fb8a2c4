// SPDX-License-Identifier: MIT
#pragma once

// A call of any pallet as one type, for the embedded chain, which runs them all. Heavy to include: whoever
// makes or reads the calls of one pallet includes that pallet's header.

#include "core/subtensor/pallets/admin_utils/calls.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/base_fee_calls.hpp"
#include "core/subtensor/pallets/commitments_calls.hpp"
#include "core/subtensor/pallets/contracts_calls.hpp"
#include "core/subtensor/pallets/crowdloan_calls.hpp"
#include "core/subtensor/pallets/drand_calls.hpp"
#include "core/subtensor/pallets/ethereum/calls.hpp"
#include "core/subtensor/pallets/evm_calls.hpp"
#include "core/subtensor/pallets/grandpa_calls.hpp"
#include "core/subtensor/pallets/limit_orders_calls.hpp"
#include "core/subtensor/pallets/mev_shield_calls.hpp"
#include "core/subtensor/pallets/multisig_calls.hpp"
#include "core/subtensor/pallets/preimage_calls.hpp"
#include "core/subtensor/pallets/proxy_calls.hpp"
#include "core/subtensor/pallets/safe_mode_calls.hpp"
#include "core/subtensor/pallets/scheduler_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/sudo_calls.hpp"
#include "core/subtensor/pallets/swap_calls.hpp"
#include "core/subtensor/pallets/system_calls.hpp"
#include "core/subtensor/pallets/timestamp.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"
#include "core/subtensor/runtime.hpp"

namespace taonaut::subtensor {

/// What the call bytes of a transaction are. Pallets in the order of their indices.
struct RuntimeCall
    : std::variant<system::Call, timestamp::Call, grandpa::Call, balances::Call, subtensor_module::Call,
          utility::Call, sudo::Call, multisig::Call, preimage::Call, scheduler::Call, proxy::Call,
          commitments::Call, admin_utils::Call, safe_mode::Call, ethereum::Call, evm::Call, base_fee::Call,
          drand::Call, crowdloan::Call, swap::Call, contracts::Call, mev_shield::Call, limit_orders::Call> {
    using variant::variant;
};

template <> struct ScaleType<RuntimeCall> {
    using Alias = KnownCall;
    static void write(scale::Encoder& out, const RuntimeCall& call);
    static RuntimeCall read(scale::Decoder& in);
};

/// The whole of `call`. Errors: UnknownCall, and the decoder's for bad arguments and trailing bytes.
[[nodiscard]] Result<RuntimeCall> decodeCall(ByteView call);

/// "Balances", "transfer_keep_alive", or nothing for indices without declaration.
[[nodiscard]] std::optional<CallNames> callNames(std::uint8_t pallet, std::uint8_t call);

} // namespace taonaut::subtensor
