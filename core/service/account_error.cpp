// SPDX-License-Identifier: MIT
#include "core/service/account.hpp"

namespace taonaut::service {

std::string_view moduleOf(AccountError)
{
    return "account";
}

std::string_view nameOf(AccountError reason)
{
    switch (reason) {
    case AccountError::UnknownAccount:
        return "UnknownAccount";
    case AccountError::AlreadyListed:
        return "AlreadyListed";
    case AccountError::NotDevelopment:
        return "NotDevelopment";
    case AccountError::NoKey:
        return "NoKey";
    case AccountError::Locked:
        return "Locked";
    case AccountError::BadName:
        return "BadName";
    case AccountError::TooLong:
        return "TooLong";
    case AccountError::TooManyTries:
        return "TooManyTries";
    }
    return "Unknown";
}

} // namespace taonaut::service
