// SPDX-License-Identifier: MIT
#pragma once

// Pallet Contracts (29): contracts of WebAssembly.
// Source: polkadot-sdk substrate/frame/contracts/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/extrinsic_types.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/pallets/contracts_schedule.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"
#include "core/subtensor/scale_sets.hpp"

namespace taonaut::subtensor::contracts {

inline constexpr PalletName kPallet { 29, "Contracts" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// Whether code must give the same result everywhere.
enum class Determinism : std::uint8_t { Enforced, Relaxed };
PlainEnumeration enumerationOf(Determinism);

/// Stored code.
struct CodeInfo {
    AccountId owner;
    Rao deposit;
    std::uint64_t refcount = 0;
    Determinism determinism = Determinism::Enforced;
    std::uint32_t codeLen = 0;
    static constexpr std::string_view kPath = "pallet_contracts::wasm::CodeInfo";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("owner", &CodeInfo::owner, "AccountIdOf<T>"),
            compact("deposit", &CodeInfo::deposit, "BalanceOf<T>"),
            compact("refcount", &CodeInfo::refcount, "u64"),
            field("determinism", &CodeInfo::determinism, "Determinism"),
            field("code_len", &CodeInfo::codeLen, "u32") };
    }
    friend bool operator==(const CodeInfo&, const CodeInfo&) = default;
};
/// Code that a contract needs and the rao held for it.
struct Dependencies {
    std::map<Hash256, Rao> value;
    static constexpr std::string_view kPath = "bounded_collections::bounded_btree_map::BoundedBTreeMap";
    static Parameters parameters()
    {
        return { parameter<Hash256>("K"), parameter<Rao>("V"), parameter("S") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("", &Dependencies::value, "BTreeMap<K, V>") };
    }
    friend bool operator==(const Dependencies&, const Dependencies&) = default;
};
/// A contract.
struct ContractInfo {
    Bytes trieId;
    Hash256 codeHash;
    std::uint32_t storageBytes = 0;
    std::uint32_t storageItems = 0;
    Rao storageByteDeposit;
    Rao storageItemDeposit;
    Rao storageBaseDeposit;
    Dependencies delegateDependencies;
    static constexpr std::string_view kPath = "pallet_contracts::storage::ContractInfo";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<BoundedVec<std::byte, struct TrieIdLimit>>(
                                "trie_id", &ContractInfo::trieId, "TrieId"),
            field("code_hash", &ContractInfo::codeHash, "CodeHash<T>"),
            field("storage_bytes", &ContractInfo::storageBytes, "u32"),
            field("storage_items", &ContractInfo::storageItems, "u32"),
            field("storage_byte_deposit", &ContractInfo::storageByteDeposit, "BalanceOf<T>"),
            field("storage_item_deposit", &ContractInfo::storageItemDeposit, "BalanceOf<T>"),
            field("storage_base_deposit", &ContractInfo::storageBaseDeposit, "BalanceOf<T>"),
            field("delegate_dependencies", &ContractInfo::delegateDependencies,
                "BoundedBTreeMap<CodeHash<T>, BalanceOf<T>, T::\nMaxDelegateDependencies>") };
    }
    friend bool operator==(const ContractInfo&, const ContractInfo&) = default;
};
/// How many entries were put into the queue and taken out.
struct DeletionQueueCounter {
    std::uint32_t insertCounter = 0;
    std::uint32_t deleteCounter = 0;
    static constexpr std::string_view kPath = "pallet_contracts::storage::DeletionQueueManager";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("insert_counter", &DeletionQueueCounter::insertCounter, "u32"),
            field("delete_counter", &DeletionQueueCounter::deleteCounter, "u32") };
    }
    friend bool operator==(const DeletionQueueCounter&, const DeletionQueueCounter&) = default;
};

namespace origin {

struct Root {
    static constexpr CaseName kCase { 0, "Root" };
    friend bool operator==(const Root&, const Root&) = default;
};
struct Signed {
    AccountId account;
    static constexpr CaseName kCase { 1, "Signed" };
    static constexpr auto fields() { return std::tuple { field("", &Signed::account, "T::AccountId") }; }
    friend bool operator==(const Signed&, const Signed&) = default;
};

} // namespace origin

/// In whose name a contract is called.
struct Origin : std::variant<origin::Root, origin::Signed> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_contracts::Origin";
    static Parameters parameters() { return { parameter<extrinsic_types::Runtime>("T") }; }
};

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Identity, Hash256, Bytes, BoundedVec<std::byte, struct PristineCodeLimit>>
    kPristineCode { kPallet, "PristineCode", "Code by its hash.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Identity, Hash256, CodeInfo> kCodeInfoOf { kPallet, "CodeInfoOf",
    "What is known of code.", Modifier::Optional };
inline constexpr StorageValue<std::uint64_t> kNonce { kPallet, "Nonce",
    "Number of contracts created so far." };
inline constexpr StorageMap<Hasher::Twox64Concat, AccountId, ContractInfo> kContractInfoOf { kPallet,
    "ContractInfoOf", "Contracts.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Twox64Concat, std::uint32_t, Bytes,
    BoundedVec<std::byte, struct DeletionQueueLimit>>
    kDeletionQueue { kPallet, "DeletionQueue", "Storage of removed contracts that is still to be deleted.",
        Modifier::Optional };
inline constexpr StorageValue<contracts::DeletionQueueCounter> kDeletionQueueCounter { kPallet,
    "DeletionQueueCounter", "Entries put into the queue and taken out." };
inline constexpr StorageValue<Bytes, BoundedVec<std::byte, struct MigrationInProgressLimit>>
    kMigrationInProgress { kPallet, "MigrationInProgress", "How far an upgrade of the storage came.",
        Modifier::Optional };

inline constexpr Constant<contracts::Schedule> kSchedule { "Schedule",
    contracts::Schedule { { 4, 16, 32, 16'384, 1'073'741'824, 2'147'483'648, 60'000 }, { 1'259 } },
    "Limits and costs of contracts." };
inline constexpr Constant<Rao> kDepositPerByte { "DepositPerByte", Rao(30), "Rao held for a byte." };
inline constexpr Constant<Rao> kDefaultDepositLimit { "DefaultDepositLimit", Rao(31'534'080),
    "Most rao held where a call names no limit." };
inline constexpr Constant<Rao> kDepositPerItem { "DepositPerItem", Rao(75),
    "Rao held for an entry of storage." };
inline constexpr Constant<Perbill> kCodeHashLockupDepositPercent { "CodeHashLockupDepositPercent",
    Perbill { 300'000'000 }, "Part of the deposit of code that is held for each contract that needs it." };
inline constexpr Constant<std::uint32_t> kMaxCodeLen { "MaxCodeLen", 131'072, "Most bytes of code." };
inline constexpr Constant<std::uint32_t> kMaxStorageKeyLen { "MaxStorageKeyLen", 128,
    "Most bytes of a key." };
inline constexpr Constant<std::uint32_t> kMaxTransientStorageSize { "MaxTransientStorageSize", 1'048'576,
    "Most bytes of storage that lasts for a call." };
inline constexpr Constant<std::uint32_t> kMaxDelegateDependencies { "MaxDelegateDependencies", 32,
    "Most code that a contract may need." };
inline constexpr Constant<bool> kUnsafeUnstableInterface { "UnsafeUnstableInterface", false,
    "Whether functions that may still change can be called." };
inline constexpr Constant<std::uint32_t> kMaxDebugBufferLen { "MaxDebugBufferLen", 2'097'152,
    "Most bytes of messages." };
inline constexpr Constant<contracts::Environment> kEnvironment { "Environment", contracts::Environment {},
    "The types that contracts see." };
inline constexpr Constant<contracts::ApiVersion> kApiVersion { "ApiVersion", contracts::ApiVersion { 4 },
    "Version of what contracts can call." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::contracts
