// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.hpp"

namespace taonaut::subtensor {

enum class SubtensorError : std::uint16_t {
    OtherItem, ///< a storage key that is not one of this storage item
    UnknownCall, ///< pallet or call index that this program has no declaration for; detail: the indices
    UnknownEvent, ///< pallet or event index that the connected chain does not have; detail: the indices
    NoEventType, ///< metadata without a list of event records in System.Events
    NotOnThisChain, ///< an item that the connected runtime does not have as declared; detail: the item
    NotRepresentable, ///< a value that the other type has no encoding for; detail: where
    NestedTooDeep, ///< a value nested beyond the limit, or of more parts than its bytes explain
};
std::string_view moduleOf(SubtensorError reason);
std::string_view nameOf(SubtensorError reason);

} // namespace taonaut::subtensor
