// SPDX-License-Identifier: MIT
#include "core/node/runtime/hooks.hpp"

#include "core/node/runtime/commitments/commitments.hpp"
#include "core/node/runtime/drand/drand.hpp"
#include "core/node/runtime/mev_shield/mev_shield.hpp"
#include "core/node/runtime/price_view.hpp"
#include "core/node/runtime/proxy/proxy.hpp"
#include "core/node/runtime/safe_mode/safe_mode.hpp"
#include "core/node/runtime/scheduler/scheduler.hpp"
#include "core/node/runtime/subtensor_module/coinbase/block_step.hpp"
#include "core/subtensor/pallets/commitments.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/swap.hpp"

#include <algorithm>
#include <array>

namespace taonaut::node {
namespace {

/// Null: the pallet does nothing then.
struct PalletHooks {
    std::uint8_t pallet = 0;
    Weight (*onInitialize)(BlockContext&) = nullptr;
    Weight (*onIdle)(BlockContext&, Weight left) = nullptr; ///< answers what it used of `left`
    void (*onFinalize)(BlockContext&) = nullptr;
};

/// In the order of the pallet indices. A pallet with hooks declares `Weight onInitialize(BlockContext&)` and
/// so on in its header and has a line here. System, Aura and Timestamp are parts of the executive itself.
constexpr std::array kHooks {
    PalletHooks { subtensor::subtensor_module::kPallet.index, &subtensor_module::onInitialize },
    PalletHooks { subtensor::scheduler::kPallet.index, &scheduler::onInitialize },
    PalletHooks { subtensor::proxy::kPallet.index, nullptr, nullptr, &proxy::onFinalize },
    PalletHooks { subtensor::commitments::kPallet.index, &commitments::onInitialize },
    PalletHooks { subtensor::safe_mode::kPallet.index, &safe_mode::onInitialize },
    PalletHooks { subtensor::drand::kPallet.index, nullptr, nullptr, &drand::onFinalize },
    PalletHooks { subtensor::swap::kPallet.index, nullptr, nullptr, &updatePriceView },
    PalletHooks { subtensor::mev_shield::kPallet.index, &mev_shield::onInitialize },
};
static_assert(std::is_sorted(kHooks.begin(), kHooks.end(),
    [](const PalletHooks& left, const PalletHooks& right) { return left.pallet < right.pallet; }));

} // namespace

void initializePallets(BlockContext& context)
{
    for (const PalletHooks& hooks : kHooks) {
        if (hooks.onInitialize != nullptr) {
            context.usage.addMandatory(hooks.onInitialize(context));
        }
    }
}

void finalizePallets(BlockContext& context)
{
    context.phase = { subtensor::Phase::Kind::Finalization, 0 };
    for (const PalletHooks& hooks : kHooks) {
        const Weight left = context.usage.left();
        if (hooks.onIdle != nullptr && left.refTime > 0 && left.proofSize > 0) {
            context.usage.addMandatory(hooks.onIdle(context, left));
        }
    }
    for (const PalletHooks& hooks : kHooks) {
        if (hooks.onFinalize != nullptr) {
            hooks.onFinalize(context);
        }
    }
}

} // namespace taonaut::node
