// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Preimage.

#include "core/subtensor/pallets/preimage.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::preimage {

struct NotePreimage {
    Bytes bytes;
    static constexpr CaseName kCase { 0, "note_preimage", "Stores bytes." };
    static constexpr auto fields() { return std::tuple { field("bytes", &NotePreimage::bytes, "Vec<u8>") }; }
    friend bool operator==(const NotePreimage&, const NotePreimage&) = default;
};
struct UnnotePreimage {
    Hash256 hash;
    static constexpr CaseName kCase { 1, "unnote_preimage", "Removes stored bytes." };
    static constexpr auto fields() { return std::tuple { field("hash", &UnnotePreimage::hash, "T::Hash") }; }
    friend bool operator==(const UnnotePreimage&, const UnnotePreimage&) = default;
};
struct RequestPreimage {
    Hash256 hash;
    static constexpr CaseName kCase { 2, "request_preimage", "Says that bytes are needed. Root." };
    static constexpr auto fields() { return std::tuple { field("hash", &RequestPreimage::hash, "T::Hash") }; }
    friend bool operator==(const RequestPreimage&, const RequestPreimage&) = default;
};
struct UnrequestPreimage {
    Hash256 hash;
    static constexpr CaseName kCase { 3, "unrequest_preimage",
        "Says that bytes are no longer needed. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("hash", &UnrequestPreimage::hash, "T::Hash") };
    }
    friend bool operator==(const UnrequestPreimage&, const UnrequestPreimage&) = default;
};
struct EnsureUpdated {
    std::vector<Hash256> hashes;
    static constexpr CaseName kCase { 4, "ensure_updated", "Brings stored bytes to the present form." };
    static constexpr auto fields()
    {
        return std::tuple { field("hashes", &EnsureUpdated::hashes, "Vec<T::Hash>") };
    }
    friend bool operator==(const EnsureUpdated&, const EnsureUpdated&) = default;
};

struct Call : std::variant<NotePreimage, UnnotePreimage, RequestPreimage, UnrequestPreimage, EnsureUpdated> {
    using variant::variant;
    static constexpr PalletName kPallet = preimage::kPallet;
    static constexpr std::string_view kPath = "pallet_preimage::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Preimage, Runtime>";
};

} // namespace taonaut::subtensor::preimage
