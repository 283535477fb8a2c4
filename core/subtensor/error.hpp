// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.hpp"

namespace taonaut::subtensor {

enum class SubtensorError : std::uint16_t {
    OtherItem, ///< a storage key that is not one of this storage item
    UnknownCall, ///< pallet or call index that this program has no declaration for; detail: the indices
    NoEventType, ///< metadata without a list of event records in System.Events
};
std::string_view moduleOf(SubtensorError reason);
std::string_view nameOf(SubtensorError reason);

} // namespace taonaut::subtensor
