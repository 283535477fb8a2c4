// SPDX-License-Identifier: MIT
#include "core/subtensor/error.hpp"

namespace taonaut::subtensor {

std::string_view moduleOf(SubtensorError)
{
    return "subtensor";
}

std::string_view nameOf(SubtensorError reason)
{
    switch (reason) {
    case SubtensorError::OtherItem:
        return "OtherItem";
    case SubtensorError::UnknownCall:
        return "UnknownCall";
    case SubtensorError::UnknownEvent:
        return "UnknownEvent";
    case SubtensorError::NoEventType:
        return "NoEventType";
    case SubtensorError::NotOnThisChain:
        return "NotOnThisChain";
    case SubtensorError::NotRepresentable:
        return "NotRepresentable";
    case SubtensorError::NestedTooDeep:
        return "NestedTooDeep";
    }
    return "Unknown";
}

} // namespace taonaut::subtensor
