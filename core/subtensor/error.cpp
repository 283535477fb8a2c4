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
    case SubtensorError::NoEventType:
        return "NoEventType";
    }
    return "Unknown";
}

} // namespace taonaut::subtensor
