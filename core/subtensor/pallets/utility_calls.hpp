// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Utility.

#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/origin.hpp"
#include "core/subtensor/pallets/utility.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::utility {

struct Batch {
    std::vector<EncodedCall> calls;
    static constexpr CaseName kCase { 0, "batch",
        "Runs calls one after the other and stops at the first that fails; earlier ones stay." };
    static constexpr auto fields()
    {
        return std::tuple { field("calls", &Batch::calls, "Vec<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const Batch&, const Batch&) = default;
};
struct AsDerivative {
    std::uint16_t index = 0;
    EncodedCall call;
    static constexpr CaseName kCase { 1, "as_derivative", "Runs a call as a sub-account of the sender." };
    static constexpr auto fields()
    {
        return std::tuple { field("index", &AsDerivative::index, "u16"),
            field("call", &AsDerivative::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const AsDerivative&, const AsDerivative&) = default;
};
struct BatchAll {
    std::vector<EncodedCall> calls;
    static constexpr CaseName kCase { 2, "batch_all",
        "Runs calls one after the other; if one fails, none took place." };
    static constexpr auto fields()
    {
        return std::tuple { field("calls", &BatchAll::calls, "Vec<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const BatchAll&, const BatchAll&) = default;
};
struct DispatchAs {
    OriginCaller asOrigin;
    EncodedCall call;
    static constexpr CaseName kCase { 3, "dispatch_as", "Runs a call in any name. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("as_origin", &DispatchAs::asOrigin, "Box<T::PalletsOrigin>"),
            field("call", &DispatchAs::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const DispatchAs&, const DispatchAs&) = default;
};
struct ForceBatch {
    std::vector<EncodedCall> calls;
    static constexpr CaseName kCase { 4, "force_batch",
        "Runs calls one after the other and goes on after failures." };
    static constexpr auto fields()
    {
        return std::tuple { field("calls", &ForceBatch::calls, "Vec<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const ForceBatch&, const ForceBatch&) = default;
};
struct WithWeight {
    EncodedCall call;
    Weight weight;
    static constexpr CaseName kCase { 5, "with_weight", "Runs a call with a weight of choice. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("call", &WithWeight::call, "Box<<T as Config>::RuntimeCall>"),
            field("weight", &WithWeight::weight, "Weight") };
    }
    friend bool operator==(const WithWeight&, const WithWeight&) = default;
};
struct IfElse {
    EncodedCall main;
    EncodedCall fallback;
    static constexpr CaseName kCase { 6, "if_else", "Runs a call and, if it fails, another one." };
    static constexpr auto fields()
    {
        return std::tuple { field("main", &IfElse::main, "Box<<T as Config>::RuntimeCall>"),
            field("fallback", &IfElse::fallback, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const IfElse&, const IfElse&) = default;
};
struct DispatchAsFallible {
    OriginCaller asOrigin;
    EncodedCall call;
    static constexpr CaseName kCase { 7, "dispatch_as_fallible",
        "Runs a call in any name and fails if it fails. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("as_origin", &DispatchAsFallible::asOrigin, "Box<T::PalletsOrigin>"),
            field("call", &DispatchAsFallible::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const DispatchAsFallible&, const DispatchAsFallible&) = default;
};

struct Call : std::variant<Batch, AsDerivative, BatchAll, DispatchAs, ForceBatch, WithWeight, IfElse,
                  DispatchAsFallible> {
    using variant::variant;
    static constexpr PalletName kPallet = utility::kPallet;
    static constexpr std::string_view kPath = "pallet_subtensor_utility::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Utility, Runtime>";
};

} // namespace taonaut::subtensor::utility
