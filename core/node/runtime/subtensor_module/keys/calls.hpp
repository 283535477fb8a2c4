// SPDX-License-Identifier: MIT
#pragma once

// The calls that bind hotkeys to coldkeys and to EVM addresses, and put new keys in the place of old ones.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/key_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/serving_calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::TryAssociateHotkey&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::AssociateEvmKey&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SwapHotkey&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SwapHotkeyV2&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SwapColdkey&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::ScheduleSwapColdkey&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::AnnounceColdkeySwap&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SwapColdkeyAnnounced&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::DisputeColdkeySwap&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::ResetColdkeySwap&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::ClearColdkeySwapAnnouncement&);

} // namespace taonaut::node::subtensor_module
