// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Sudo.

#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/pallets/sudo.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::sudo {

struct Sudo {
    EncodedCall call;
    static constexpr CaseName kCase { 0, "sudo", "Runs a call as root." };
    static constexpr auto fields()
    {
        return std::tuple { field("call", &Sudo::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const Sudo&, const Sudo&) = default;
};
struct SudoUncheckedWeight {
    EncodedCall call;
    Weight weight;
    static constexpr CaseName kCase { 1, "sudo_unchecked_weight",
        "Runs a call as root with a weight of choice." };
    static constexpr auto fields()
    {
        return std::tuple { field("call", &SudoUncheckedWeight::call, "Box<<T as Config>::RuntimeCall>"),
            field("weight", &SudoUncheckedWeight::weight, "Weight") };
    }
    friend bool operator==(const SudoUncheckedWeight&, const SudoUncheckedWeight&) = default;
};
struct SetKey {
    Address newKey;
    static constexpr CaseName kCase { 2, "set_key", "Makes another account the root account." };
    static constexpr auto fields()
    {
        return std::tuple { field("new", &SetKey::newKey, "AccountIdLookupOf<T>") };
    }
    friend bool operator==(const SetKey&, const SetKey&) = default;
};
struct SudoAs {
    Address who;
    EncodedCall call;
    static constexpr CaseName kCase { 3, "sudo_as", "Runs a call in the name of an account. Root account." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &SudoAs::who, "AccountIdLookupOf<T>"),
            field("call", &SudoAs::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const SudoAs&, const SudoAs&) = default;
};
struct RemoveKey {
    static constexpr CaseName kCase { 4, "remove_key", "Gives root up for good." };
    friend bool operator==(const RemoveKey&, const RemoveKey&) = default;
};

struct Call : std::variant<Sudo, SudoUncheckedWeight, SetKey, SudoAs, RemoveKey> {
    using variant::variant;
    static constexpr PalletName kPallet = sudo::kPallet;
    static constexpr std::string_view kPath = "pallet_sudo::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Sudo, Runtime>";
};

} // namespace taonaut::subtensor::sudo
