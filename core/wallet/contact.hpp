// SPDX-License-Identifier: MIT
#pragma once

// Accounts of others that a person keeps under a name, and what the person thinks of them.

#include "core/base/bytes.hpp"

#include <cstdint>
#include <string>

namespace taonaut::wallet {

/// Numbers as stored.
enum class Trust : std::uint8_t {
    Unmarked = 0,
    Trusted = 1, ///< paid without a question
    Blocked = 2, ///< never paid
};

struct Contact {
    AccountId id;
    std::string name;
    std::string note;
    Trust trust = Trust::Unmarked;
    friend bool operator==(const Contact&, const Contact&) = default;
};

} // namespace taonaut::wallet
