// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet MevShield.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/pallets/mev_shield.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::mev_shield {

struct AnnounceNextKey {
    std::optional<EncryptionKey> encKey;
    static constexpr CaseName kCase { 0, "announce_next_key",
        "Announces the key of the author of this block. By the author." };
    static constexpr auto fields()
    {
        return std::tuple { field("enc_key", &AnnounceNextKey::encKey, "Option<ShieldEncKey>") };
    }
    friend bool operator==(const AnnounceNextKey&, const AnnounceNextKey&) = default;
};
struct SubmitEncrypted {
    Bytes ciphertext;
    static constexpr CaseName kCase { 1, "submit_encrypted",
        "Puts an encrypted transaction into a block; its author decrypts it." };
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<BoundedVec<std::byte, struct CiphertextLimit>>(
            "ciphertext", &SubmitEncrypted::ciphertext, "BoundedVec<u8, ConstU32<8192>>") };
    }
    friend bool operator==(const SubmitEncrypted&, const SubmitEncrypted&) = default;
};
struct StoreEncrypted {
    Bytes encryptedCall;
    static constexpr CaseName kCase { 2, "store_encrypted", "Stores an encrypted call to be run later." };
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<BoundedVec<std::byte, struct EncryptedCallLimit>>(
            "encrypted_call", &StoreEncrypted::encryptedCall, "BoundedVec<u8, MaxEncryptedCallSize>") };
    }
    friend bool operator==(const StoreEncrypted&, const StoreEncrypted&) = default;
};
struct SetMaxPendingExtrinsicsNumber {
    std::uint32_t value = 0;
    static constexpr CaseName kCase { 3, "set_max_pending_extrinsics_number",
        "Sets the most stored calls. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("value", &SetMaxPendingExtrinsicsNumber::value, "u32") };
    }
    friend bool operator==(const SetMaxPendingExtrinsicsNumber&, const SetMaxPendingExtrinsicsNumber&)
        = default;
};
struct SetOnInitializeWeight {
    std::uint64_t value = 0;
    static constexpr CaseName kCase { 4, "set_on_initialize_weight",
        "Sets the weight that stored calls may use per block. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("value", &SetOnInitializeWeight::value, "u64") };
    }
    friend bool operator==(const SetOnInitializeWeight&, const SetOnInitializeWeight&) = default;
};
struct SetStoredExtrinsicLifetime {
    std::uint32_t value = 0;
    static constexpr CaseName kCase { 5, "set_stored_extrinsic_lifetime",
        "Sets the blocks that a stored call may wait. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("value", &SetStoredExtrinsicLifetime::value, "u32") };
    }
    friend bool operator==(const SetStoredExtrinsicLifetime&, const SetStoredExtrinsicLifetime&) = default;
};
struct SetMaxExtrinsicWeight {
    std::uint64_t value = 0;
    static constexpr CaseName kCase { 6, "set_max_extrinsic_weight",
        "Sets the most weight of a stored call. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("value", &SetMaxExtrinsicWeight::value, "u64") };
    }
    friend bool operator==(const SetMaxExtrinsicWeight&, const SetMaxExtrinsicWeight&) = default;
};

struct Call : std::variant<AnnounceNextKey, SubmitEncrypted, StoreEncrypted, SetMaxPendingExtrinsicsNumber,
                  SetOnInitializeWeight, SetStoredExtrinsicLifetime, SetMaxExtrinsicWeight> {
    using variant::variant;
    static constexpr PalletName kPallet = mev_shield::kPallet;
    static constexpr std::string_view kPath = "pallet_shield::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "MevShield, Runtime>";
};

} // namespace taonaut::subtensor::mev_shield
