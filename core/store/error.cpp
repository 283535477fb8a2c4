// SPDX-License-Identifier: MIT
#include "core/store/error.hpp"

namespace taonaut::store {

std::string_view moduleOf(StoreError)
{
    return "store";
}

std::string_view nameOf(StoreError reason)
{
    switch (reason) {
    case StoreError::Damaged:
        return "Damaged";
    case StoreError::OtherVersion:
        return "OtherVersion";
    case StoreError::Full:
        return "Full";
    case StoreError::InUse:
        return "InUse";
    case StoreError::NotWritable:
        return "NotWritable";
    case StoreError::OutOfOrder:
        return "OutOfOrder";
    case StoreError::Failed:
        return "Failed";
    }
    return "";
}

} // namespace taonaut::store
