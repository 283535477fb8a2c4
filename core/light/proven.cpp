// SPDX-License-Identifier: MIT
#include "core/light/proven.hpp"

namespace taonaut::light {

std::string_view nameOf(Level level)
{
    switch (level) {
    case Level::Reported:
        return "reported";
    case Level::Linked:
        return "linked";
    case Level::Sealed:
        return "sealed";
    case Level::Final:
        return "final";
    }
    return "";
}

} // namespace taonaut::light
