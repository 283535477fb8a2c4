// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Utility.

#include "core/subtensor/pallets/utility.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::utility {

namespace event {

struct BatchInterrupted {
    std::uint32_t index = 0;
    DispatchError error;
    static constexpr CaseName kCase { 0, "BatchInterrupted", "A batch stopped at this call." };
    static constexpr auto fields()
    {
        return std::tuple { field("index", &BatchInterrupted::index, "u32"),
            field("error", &BatchInterrupted::error, "DispatchError") };
    }
    friend bool operator==(const BatchInterrupted&, const BatchInterrupted&) = default;
};
struct BatchCompleted {
    static constexpr CaseName kCase { 1, "BatchCompleted", "A batch ran to its end." };
    friend bool operator==(const BatchCompleted&, const BatchCompleted&) = default;
};
struct BatchCompletedWithErrors {
    static constexpr CaseName kCase { 2, "BatchCompletedWithErrors",
        "A batch ran to its end; some calls failed." };
    friend bool operator==(const BatchCompletedWithErrors&, const BatchCompletedWithErrors&) = default;
};
struct ItemCompleted {
    static constexpr CaseName kCase { 3, "ItemCompleted", "A call of a batch ran." };
    friend bool operator==(const ItemCompleted&, const ItemCompleted&) = default;
};
struct ItemFailed {
    DispatchError error;
    static constexpr CaseName kCase { 4, "ItemFailed", "A call of a batch failed." };
    static constexpr auto fields()
    {
        return std::tuple { field("error", &ItemFailed::error, "DispatchError") };
    }
    friend bool operator==(const ItemFailed&, const ItemFailed&) = default;
};
struct DispatchedAs {
    DispatchResult result;
    static constexpr CaseName kCase { 5, "DispatchedAs", "A call ran in another name." };
    static constexpr auto fields()
    {
        return std::tuple { field("result", &DispatchedAs::result, "DispatchResult") };
    }
    friend bool operator==(const DispatchedAs&, const DispatchedAs&) = default;
};
struct IfElseMainSuccess {
    static constexpr CaseName kCase { 6, "IfElseMainSuccess", "The first of two calls ran." };
    friend bool operator==(const IfElseMainSuccess&, const IfElseMainSuccess&) = default;
};
struct IfElseFallbackCalled {
    DispatchError mainError;
    static constexpr CaseName kCase { 7, "IfElseFallbackCalled",
        "The first of two calls failed, so the other one ran." };
    static constexpr auto fields()
    {
        return std::tuple { field("main_error", &IfElseFallbackCalled::mainError, "DispatchError") };
    }
    friend bool operator==(const IfElseFallbackCalled&, const IfElseFallbackCalled&) = default;
};

} // namespace event

struct Event : std::variant<event::BatchInterrupted, event::BatchCompleted, event::BatchCompletedWithErrors,
                   event::ItemCompleted, event::ItemFailed, event::DispatchedAs, event::IfElseMainSuccess,
                   event::IfElseFallbackCalled> {
    using variant::variant;
    static constexpr PalletName kPallet = utility::kPallet;
    static constexpr std::string_view kPath = "pallet_subtensor_utility::pallet::Event";
    static constexpr std::string_view kOuterTypeName = "pallet_utility::Event";
};

} // namespace taonaut::subtensor::utility
