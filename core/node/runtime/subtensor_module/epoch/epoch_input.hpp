// SPDX-License-Identifier: MIT
#pragma once

// The neurons of a subnet as an epoch meets them: hotkey, registration and stake weight by uid. Loaded once
// for all of its mechanisms.

#include "core/base/fixed.hpp"
#include "core/economics/epoch/epoch.hpp"
#include "core/node/runtime/context.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::node::subtensor_module {

struct EpochNeurons {
    std::vector<std::optional<AccountId>> hotkeys;
    std::vector<std::uint64_t> registeredAt; ///< block
    std::vector<I64F64> stake; ///< stake weight in rao
    std::vector<bool> permits;
    std::optional<std::uint16_t> ownerUid;

    [[nodiscard]] std::size_t count() const noexcept { return hotkeys.size(); }
};

[[nodiscard]] EpochNeurons epochNeurons(const BlockContext& context, NetUid netuid);

/// Everything that the epoch of one mechanism reads. emission: rao to divide.
[[nodiscard]] economics::EpochInput epochInput(const BlockContext& context, NetUid netuid,
    subtensor::MechanismId mechanism, const EpochNeurons& neurons, std::uint64_t emission);

} // namespace taonaut::node::subtensor_module
