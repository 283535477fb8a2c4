// SPDX-License-Identifier: MIT
#pragma once

#include "core/subtensor/pallets/system.hpp"

namespace taonaut::subtensor::system {

struct Remark {
    Bytes remark;
    static constexpr CaseName kCase { 0, "remark", "Puts bytes into a block." };
    static constexpr auto fields() { return std::tuple { field("remark", &Remark::remark, "Vec<u8>") }; }
    friend bool operator==(const Remark&, const Remark&) = default;
};
struct SetHeapPages {
    std::uint64_t pages = 0;
    static constexpr CaseName kCase { 1, "set_heap_pages", "Sets the memory of the runtime. Root." };
    static constexpr auto fields() { return std::tuple { field("pages", &SetHeapPages::pages, "u64") }; }
    friend bool operator==(const SetHeapPages&, const SetHeapPages&) = default;
};
struct SetCode {
    Bytes code;
    static constexpr CaseName kCase { 2, "set_code", "Replaces the runtime. Root." };
    static constexpr auto fields() { return std::tuple { field("code", &SetCode::code, "Vec<u8>") }; }
    friend bool operator==(const SetCode&, const SetCode&) = default;
};
struct SetCodeWithoutChecks {
    Bytes code;
    static constexpr CaseName kCase { 3, "set_code_without_checks",
        "Replaces the runtime, whatever its version. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("code", &SetCodeWithoutChecks::code, "Vec<u8>") };
    }
    friend bool operator==(const SetCodeWithoutChecks&, const SetCodeWithoutChecks&) = default;
};
struct SetStorage {
    std::vector<std::tuple<Bytes, Bytes>> items; ///< key and value
    static constexpr CaseName kCase { 4, "set_storage", "Writes storage directly. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("items", &SetStorage::items, "Vec<KeyValue>") };
    }
    friend bool operator==(const SetStorage&, const SetStorage&) = default;
};
struct KillStorage {
    std::vector<Bytes> keys;
    static constexpr CaseName kCase { 5, "kill_storage", "Removes storage directly. Root." };
    static constexpr auto fields() { return std::tuple { field("keys", &KillStorage::keys, "Vec<Key>") }; }
    friend bool operator==(const KillStorage&, const KillStorage&) = default;
};
struct KillPrefix {
    Bytes prefix;
    std::uint32_t subkeys = 0;
    static constexpr CaseName kCase { 6, "kill_prefix", "Removes all storage under a prefix. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("prefix", &KillPrefix::prefix, "Key"),
            field("subkeys", &KillPrefix::subkeys, "u32") };
    }
    friend bool operator==(const KillPrefix&, const KillPrefix&) = default;
};
struct RemarkWithEvent {
    Bytes remark;
    static constexpr CaseName kCase { 7, "remark_with_event",
        "Puts bytes into a block and their hash into an event." };
    static constexpr auto fields()
    {
        return std::tuple { field("remark", &RemarkWithEvent::remark, "Vec<u8>") };
    }
    friend bool operator==(const RemarkWithEvent&, const RemarkWithEvent&) = default;
};
struct AuthorizeUpgrade {
    Hash256 codeHash;
    static constexpr CaseName kCase { 9, "authorize_upgrade",
        "Allows code with this hash to be installed. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("code_hash", &AuthorizeUpgrade::codeHash, "T::Hash") };
    }
    friend bool operator==(const AuthorizeUpgrade&, const AuthorizeUpgrade&) = default;
};
struct AuthorizeUpgradeWithoutChecks {
    Hash256 codeHash;
    static constexpr CaseName kCase { 10, "authorize_upgrade_without_checks",
        "Allows code with this hash to be installed, whatever its version. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("code_hash", &AuthorizeUpgradeWithoutChecks::codeHash, "T::Hash") };
    }
    friend bool operator==(const AuthorizeUpgradeWithoutChecks&, const AuthorizeUpgradeWithoutChecks&)
        = default;
};
struct ApplyAuthorizedUpgrade {
    Bytes code;
    static constexpr CaseName kCase { 11, "apply_authorized_upgrade",
        "Installs code that was allowed before." };
    static constexpr auto fields()
    {
        return std::tuple { field("code", &ApplyAuthorizedUpgrade::code, "Vec<u8>") };
    }
    friend bool operator==(const ApplyAuthorizedUpgrade&, const ApplyAuthorizedUpgrade&) = default;
};

struct Call
    : std::variant<Remark, SetHeapPages, SetCode, SetCodeWithoutChecks, SetStorage, KillStorage, KillPrefix,
          RemarkWithEvent, AuthorizeUpgrade, AuthorizeUpgradeWithoutChecks, ApplyAuthorizedUpgrade> {
    using variant::variant;
    static constexpr PalletName kPallet = system::kPallet;
    static constexpr std::string_view kPath = "frame_system::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "System, Runtime>";
};

} // namespace taonaut::subtensor::system
