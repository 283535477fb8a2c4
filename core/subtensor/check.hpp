// SPDX-License-Identifier: MIT
#pragma once

// Does a connected chain still fit the declarations of this program? Compared by name and structure: numbers
// of pallets, calls and events, hashers, and how every value is encoded, down to the integers. What differs
// is reported, and whoever depends on it refuses with that reason instead of decoding garbage.
//
// Names of types and documentation do not matter, and neither do structures of a single field around a value:
// they leave no trace in the encoding. Names of fields and cases do matter: they tell what a value means.

#include "core/metadata/metadata.hpp"

#include <string>
#include <vector>

namespace taonaut::subtensor {

/// What a wallet cannot do without.
enum class Need : std::uint8_t {
    ReadAccounts, ///< System.Account
    Transfer, ///< the calls of Balances that move TAO
    SignTransactions, ///< extrinsic format and transaction extensions
    FollowTransactions, ///< the events that tell a transaction's fate
};

enum class Difference : std::uint8_t {
    Missing, ///< the chain does not have it
    OtherIndex, ///< another pallet, call, event or case number
    OtherHasher, ///< another number or kind of hashers
    OtherModifier, ///< optional instead of default, or the reverse
    OtherDefault,
    OtherType, ///< encoded in another way
    OtherOrder, ///< transaction extensions in another order
    UnknownExtension, ///< a transaction extension that adds bytes which this program does not know
    UnknownFormat, ///< the chain takes no transactions of version 4
};
[[nodiscard]] std::string_view nameOf(Difference difference);

struct Incompatibility {
    Need need = Need::ReadAccounts;
    std::string item; ///< "System.Account", "Balances.transfer_keep_alive", "CheckNonce"
    Difference difference = Difference::Missing;
    std::string detail; ///< technical: where in the type, what was found
    friend bool operator==(const Incompatibility&, const Incompatibility&) = default;
};

/// Empty when everything fits.
[[nodiscard]] std::vector<Incompatibility> check(const metadata::Metadata& chain);

/// Whether two types of two registries are encoded alike and mean the same. difference: set to where and how
/// they differ first, for example "data.free: u64, u32".
[[nodiscard]] bool encodedAlike(const metadata::TypeRegistry& left, metadata::TypeId leftType,
    const metadata::TypeRegistry& right, metadata::TypeId rightType, std::string* difference = nullptr);

} // namespace taonaut::subtensor
