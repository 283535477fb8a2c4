// SPDX-License-Identifier: MIT
#pragma once

// Does a connected chain still fit the declarations of this program? Each declared item is compared with the
// chain's metadata by name and structure and is equal, compatible with a mapping, or incompatible. Whoever
// depends on an incompatible item refuses with that reason instead of decoding garbage.
//
// What a person signs may differ in numbers and order only. What is read may also be wider or narrower and
// have fields more. Whatever would have to be guessed is incompatible.

#include "core/metadata/metadata.hpp"
#include "core/subtensor/translation.hpp"

#include <string>
#include <vector>

namespace taonaut::subtensor {

enum class ItemKind : std::uint8_t {
    Storage,
    Constant,
    Call,
    Event,
    Error,
    Function, ///< of a runtime API; `pallet` is the name of its group
    Extension, ///< of transactions; no pallet
    Format, ///< of transactions: "extrinsic", "address", "signature"; no pallet
};

enum class Fit : std::uint8_t {
    Equal, ///< the same bytes mean the same
    Compatible, ///< with the mapping
    Incompatible,
};

enum class Difference : std::uint8_t {
    Missing, ///< the chain does not have it
    OtherIndex, ///< another pallet, call, event or error number
    OtherHasher, ///< another number or kind of hashers
    OtherModifier, ///< optional instead of default, or the reverse
    OtherDefault,
    OtherType, ///< encoded in another way
    OtherOrder, ///< transaction extensions in another order
    UnknownExtension, ///< a transaction extension that adds bytes which this program does not know
    UnknownFormat, ///< the chain takes no transactions of version 4
};
[[nodiscard]] std::string_view nameOf(Difference difference);

/// A declared item on a chain. Texts of an item that only the chain has belong to the fit.
struct ItemFit {
    ItemKind kind = ItemKind::Storage;
    std::string pallet;
    std::string name;
    Fit fit = Fit::Equal;
    /// Of compatible items too: what the mapping bridges. The first that was found.
    std::optional<Difference> difference;
    std::string detail; ///< technical: where in the type, what the chain has, what is declared

    std::uint8_t palletIndex = 0; ///< of calls, events and errors: the chain's own numbers
    std::uint8_t index = 0;
    /// The chain's value, fields or answer as the declared type. Of calls, events and errors: their fields.
    Translation read;
    /// Of calls: declared fields as the chain's.
    Translation write;

    [[nodiscard]] static ItemFit of(ItemKind kind, std::string pallet, std::string name);
    [[nodiscard]] bool isUsable() const noexcept { return fit != Fit::Incompatible; }
    /// "System.Account", "StakeInfoRuntimeApi.get_stake_fee", "CheckNonce"
    [[nodiscard]] std::string item() const { return pallet.empty() ? name : pallet + "." + name; }
};

/// Every declared item of `own`, and what a transaction of `chain` is made of. Both are borrowed only for the
/// time of the comparison. Takes milliseconds.
[[nodiscard]] std::vector<ItemFit> fitAll(const metadata::Metadata& own, const metadata::Metadata& chain);

} // namespace taonaut::subtensor
