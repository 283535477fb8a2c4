// SPDX-License-Identifier: MIT
#pragma once

// The arguments of a call or an event as a tree that says what each value is: an account, an amount of TAO, a
// subnet. Made of the bytes and the metadata of the chain alone; the words around it are made in the user
// interface.
//
// Nothing of the bytes is left out: two different encodings of a call never give equal trees.

#include "core/base/bytes.hpp"
#include "core/base/uint128.hpp"
#include "core/base/units.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace taonaut::wallet {

/// What a value means.
enum class Role : std::uint8_t {
    Plain, ///< a number, a flag or a case without a meaning of its own
    Group, ///< its parts say everything: a structure, a tuple, a list
    Account, ///< AccountId
    Tao, ///< Number of rao
    Alpha, ///< Number of the smallest units of a subnet's alpha; `netuid` tells which, where it is known
    Price, ///< Number of rao per alpha
    Subnet, ///< Number of a subnet
    Block, ///< Number of a block, or how many
    Share, ///< Number out of 65535
    WideShare, ///< Number out of 2^64 - 1
    Hash, ///< Hash256
    Bytes, ///< Bytes without a meaning of their own
    Text, ///< bytes that are text: std::string, untrusted
    Call, ///< NestedCall: the place in CallReview::nested
};

/// An integer of at most 128 bits.
struct Number {
    Uint128 magnitude = 0;
    bool negative = false;
    friend bool operator==(const Number&, const Number&) = default;
};
/// A case of an enumeration: "Any" of ProxyType, "Some" of Option.
struct ChosenCase {
    std::string name;
    std::uint8_t index = 0;
    friend bool operator==(const ChosenCase&, const ChosenCase&) = default;
};
struct NestedCall {
    std::size_t index = 0; ///< in CallReview::nested of the call that holds it
    friend bool operator==(const NestedCall&, const NestedCall&) = default;
};
/// A row of bits; `store` as encoded.
struct BitRow {
    std::size_t count = 0;
    Bytes store;
    friend bool operator==(const BitRow&, const BitRow&) = default;
};

/// monostate: only the parts count.
using Datum = std::variant<std::monostate, bool, Number, std::string, Bytes, AccountId, Hash256, ChosenCase,
    BitRow, NestedCall>;

struct Argument {
    std::string name; ///< as the chain names it; empty for elements of lists
    std::string type; ///< as the chain writes it: "T::AccountId", "Vec<u16>"; for developers
    Role role = Role::Plain;
    Datum value;
    std::optional<NetUid> netuid; ///< of role Alpha
    std::vector<Argument> parts; ///< members, elements, or what a case holds

    friend bool operator==(const Argument&, const Argument&) = default;

    /// Null where the value is of another kind.
    [[nodiscard]] const AccountId* account() const { return std::get_if<AccountId>(&value); }
    /// Empty where it is no number or does not fit.
    [[nodiscard]] std::optional<std::uint64_t> number() const;
    /// Null if there is no part of this name.
    [[nodiscard]] const Argument* part(std::string_view partName) const;
    /// An Option without value.
    [[nodiscard]] bool isNone() const;
    /// What an Option holds, this itself for everything else, null for None.
    [[nodiscard]] const Argument* held() const;
};

/// In no language: decimal digits, hexadecimal bytes, addresses, names of cases. Text from the chain stands
/// in quotes and is cut at `longest` characters; lists and structures in brackets.
[[nodiscard]] std::string neutralText(const Argument& argument, std::size_t longest = 200);

/// Calls visit(const AccountId&) for every account in the tree, in order.
template <class Visit> void forEachAccount(const std::vector<Argument>& arguments, const Visit& visit)
{
    for (const Argument& argument : arguments) {
        if (const AccountId* account = argument.account()) {
            visit(*account);
        }
        forEachAccount(argument.parts, visit);
    }
}

} // namespace taonaut::wallet
