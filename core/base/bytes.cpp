// SPDX-License-Identifier: MIT
#include "core/base/bytes.hpp"

namespace taonaut {

std::string_view moduleOf(BytesError)
{
    return "base";
}

std::string_view nameOf(BytesError reason)
{
    switch (reason) {
    case BytesError::WrongLength:
        return "WrongLength";
    case BytesError::OddHexLength:
        return "OddHexLength";
    case BytesError::NotHex:
        return "NotHex";
    }
    return "Unknown";
}

} // namespace taonaut
