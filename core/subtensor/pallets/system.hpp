// SPDX-License-Identifier: MIT
#pragma once

// Pallet System (0): accounts, block facts, events, code. Source: polkadot-sdk
// substrate/frame/system/src/lib.rs. System.Events holds events of all pallets and is declared in
// runtime.hpp.

#include "core/chain/header.hpp"
#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor {

template <> struct ScaleType<chain::DigestItem> {
    static void write(scale::Encoder& out, const chain::DigestItem& item) { item.write(out); }
    static chain::DigestItem read(scale::Decoder& in);
    static metadata::TypeDescription describe();
};

} // namespace taonaut::subtensor

namespace taonaut::subtensor::system {

inline constexpr PalletName kPallet { 0, "System" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// The balance part of an account, in rao.
struct AccountData {
    /// Bit 127: reserved and frozen funds hold a reference. Set in every account of this chain.
    static constexpr Uint128 kNewLogic = Uint128 { 1 } << 127;

    Rao free;
    Rao reserved;
    Rao frozen;
    Uint128 flags = kNewLogic;

    static constexpr std::string_view kPath = "pallet_balances::types::AccountData";
    static Parameters parameters() { return { parameter<Rao>("Balance") }; }
    struct Flags {
        Uint128 value = 0;
        static constexpr std::string_view kPath = "pallet_balances::types::ExtraFlags";
        static constexpr auto fields() { return std::tuple { field("", &Flags::value, "u128") }; }
    };
    static constexpr auto fields()
    {
        return std::tuple { field("free", &AccountData::free, "Balance"),
            field("reserved", &AccountData::reserved, "Balance"),
            field("frozen", &AccountData::frozen, "Balance"),
            fieldAs<Flags>("flags", &AccountData::flags, "ExtraFlags") };
    }
    friend bool operator==(const AccountData&, const AccountData&) = default;
};

/// An account exists while `providers` or `sufficients` is above 0.
struct AccountInfo {
    std::uint32_t nonce = 0; ///< transactions sent so far
    std::uint32_t consumers = 0; ///< what needs the account to stay
    std::uint32_t providers = 0;
    std::uint32_t sufficients = 0;
    AccountData data;

    /// What can leave the account while it stays alive: free − max(frozen − reserved, existential deposit).
    [[nodiscard]] Rao spendable(Rao existentialDeposit) const noexcept;

    static constexpr std::string_view kPath = "frame_system::AccountInfo";
    static Parameters parameters()
    {
        return { parameter<std::uint32_t>("Nonce"), parameter<AccountData>("AccountData") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("nonce", &AccountInfo::nonce, "Nonce"),
            field("consumers", &AccountInfo::consumers, "RefCount"),
            field("providers", &AccountInfo::providers, "RefCount"),
            field("sufficients", &AccountInfo::sufficients, "RefCount"),
            field("data", &AccountInfo::data, "AccountData") };
    }
    friend bool operator==(const AccountInfo&, const AccountInfo&) = default;
};

/// A value per class of dispatch.
template <class T> struct PerClass {
    T normal {};
    T operational {};
    T mandatory {};
    static constexpr std::string_view kPath = "frame_support::dispatch::PerDispatchClass";
    static Parameters parameters() { return { parameter<T>("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("normal", &PerClass::normal, "T"),
            field("operational", &PerClass::operational, "T"),
            field("mandatory", &PerClass::mandatory, "T") };
    }
    friend bool operator==(const PerClass&, const PerClass&) = default;
};

struct Digest {
    std::vector<chain::DigestItem> logs;
    static constexpr std::string_view kPath = "sp_runtime::generic::digest::Digest";
    static constexpr auto fields() { return std::tuple { field("logs", &Digest::logs, "Vec<DigestItem>") }; }
    friend bool operator==(const Digest&, const Digest&) = default;
};

struct LastRuntimeUpgrade {
    std::uint32_t specVersion = 0;
    std::string specName;
    static constexpr std::string_view kPath = "frame_system::LastRuntimeUpgradeInfo";
    static constexpr auto fields()
    {
        return std::tuple { compact("spec_version", &LastRuntimeUpgrade::specVersion, "codec::Compact<u32>"),
            fieldAs<Cow<std::string>>("spec_name", &LastRuntimeUpgrade::specName, "Cow<'static, str>") };
    }
    friend bool operator==(const LastRuntimeUpgrade&, const LastRuntimeUpgrade&) = default;
};

struct CodeUpgradeAuthorization {
    Hash256 codeHash;
    bool checkVersion = false;
    static constexpr std::string_view kPath = "frame_system::CodeUpgradeAuthorization";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("code_hash", &CodeUpgradeAuthorization::codeHash, "T::Hash"),
            field("check_version", &CodeUpgradeAuthorization::checkVersion, "bool") };
    }
    friend bool operator==(const CodeUpgradeAuthorization&, const CodeUpgradeAuthorization&) = default;
};

// Storage. Items without typed use are declared all the same: the published metadata lists them.

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, AccountInfo> kAccount { kPallet, "Account",
    "Nonce, reference counters and balance of an account." };
inline constexpr StorageValue<std::uint32_t> kExtrinsicCount { kPallet, "ExtrinsicCount",
    "Number of extrinsics in the running block.", Modifier::Optional };
inline constexpr StorageValue<bool> kInherentsApplied { kPallet, "InherentsApplied",
    "Whether the inherents of the running block are done." };
inline constexpr StorageValue<PerClass<Weight>> kBlockWeight { kPallet, "BlockWeight",
    "Weight used by the running block." };
inline constexpr StorageValue<std::uint32_t> kAllExtrinsicsLen { kPallet, "AllExtrinsicsLen",
    "Bytes of all extrinsics of the running block.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Twox64Concat, BlockNumber, Hash256> kBlockHash { kPallet, "BlockHash",
    "Hashes of the newest blocks by number." };
inline constexpr StorageMap<Hasher::Twox64Concat, std::uint32_t, Bytes> kExtrinsicData { kPallet,
    "ExtrinsicData", "Extrinsics of the running block by position." };
inline constexpr StorageValue<BlockNumber> kNumber { kPallet, "Number", "Number of the running block." };
inline constexpr StorageValue<Hash256> kParentHash { kPallet, "ParentHash", "Hash of the parent block." };
inline constexpr StorageValue<Digest> kDigest { kPallet, "Digest", "Digest of the running block." };
inline constexpr StorageValue<std::uint32_t> kEventCount { kPallet, "EventCount", "Number of events." };
inline constexpr StorageMap<Hasher::Blake2_128Concat, Hash256,
    std::vector<std::tuple<BlockNumber, std::uint32_t>>>
    kEventTopics { kPallet, "EventTopics", "Events by topic: block and position." };
inline constexpr StorageValue<LastRuntimeUpgrade> kLastRuntimeUpgrade { kPallet, "LastRuntimeUpgrade",
    "Version of the runtime that ran last.", Modifier::Optional };
inline constexpr StorageValue<bool> kUpgradedToU32RefCount { kPallet, "UpgradedToU32RefCount",
    "Whether reference counters have 32 bits." };
inline constexpr StorageValue<bool> kUpgradedToTripleRefCount { kPallet, "UpgradedToTripleRefCount",
    "Whether accounts have three reference counters." };
inline constexpr StorageValue<Phase> kExecutionPhase { kPallet, "ExecutionPhase",
    "What the running block is doing.", Modifier::Optional };
inline constexpr StorageValue<CodeUpgradeAuthorization> kAuthorizedUpgrade { kPallet, "AuthorizedUpgrade",
    "Code that may be installed.", Modifier::Optional };
inline constexpr StorageValue<Weight> kExtrinsicWeightReclaimed { kPallet, "ExtrinsicWeightReclaimed",
    "Weight given back by the running extrinsic." };

inline constexpr ErrorId kCallFiltered { kPallet, 5, "CallFiltered", "This call is not allowed here." };
inline constexpr ErrorId kNothingAuthorized { kPallet, 7, "NothingAuthorized", "No code may be installed." };
/// In the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::system
