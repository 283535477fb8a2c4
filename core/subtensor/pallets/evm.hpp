// SPDX-License-Identifier: MIT
#pragma once

// Pallet EVM (22): accounts and code of the EVM.
// Source: polkadot-evm/frontier frame/evm/src/lib.rs.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/storage_maps.hpp"

namespace taonaut::subtensor::evm {

inline constexpr PalletName kPallet { 22, "EVM" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// Length and hash of code.
struct CodeMetadata {
    std::uint64_t size = 0;
    Hash256 hash;
    static constexpr std::string_view kPath = "pallet_evm::CodeMetadata";
    static constexpr auto fields()
    {
        return std::tuple { field("size", &CodeMetadata::size, "u64"),
            field("hash", &CodeMetadata::hash, "H256") };
    }
    friend bool operator==(const CodeMetadata&, const CodeMetadata&) = default;
};
using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Blake2_128Concat, H160, Bytes> kAccountCodes { kPallet, "AccountCodes",
    "Code of a contract." };
inline constexpr StorageMap<Hasher::Blake2_128Concat, H160, CodeMetadata> kAccountCodesMetadata { kPallet,
    "AccountCodesMetadata", "Length and hash of the code of a contract.", Modifier::Optional };
inline constexpr StorageNMap<KeyParts<Blake2Key<H160>, Blake2Key<Hash256>>, Hash256> kAccountStorages {
    kPallet, "AccountStorages", "Storage of a contract."
};
inline constexpr StorageValue<std::vector<H160>> kWhitelistedCreators { kPallet, "WhitelistedCreators",
    "Who may create contracts." };
inline constexpr StorageValue<bool> kDisableWhitelistCheck { kPallet, "DisableWhitelistCheck",
    "Whether everybody may create contracts." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::evm
