// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet MevShield.

#include "core/subtensor/pallets/mev_shield.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::mev_shield {

namespace event {

struct EncryptedSubmitted {
    Hash256 id;
    AccountId who;
    static constexpr CaseName kCase { 0, "EncryptedSubmitted", "An encrypted transaction is in the block." };
    static constexpr auto fields()
    {
        return std::tuple { field("id", &EncryptedSubmitted::id, "T::Hash"),
            field("who", &EncryptedSubmitted::who, "T::AccountId") };
    }
    friend bool operator==(const EncryptedSubmitted&, const EncryptedSubmitted&) = default;
};
struct ExtrinsicStored {
    std::uint32_t index = 0;
    AccountId who;
    static constexpr CaseName kCase { 1, "ExtrinsicStored", "An encrypted call was stored." };
    static constexpr auto fields()
    {
        return std::tuple { field("index", &ExtrinsicStored::index, "u32"),
            field("who", &ExtrinsicStored::who, "T::AccountId") };
    }
    friend bool operator==(const ExtrinsicStored&, const ExtrinsicStored&) = default;
};
struct ExtrinsicDecodeFailed {
    std::uint32_t index = 0;
    static constexpr CaseName kCase { 2, "ExtrinsicDecodeFailed", "A stored call could not be read." };
    static constexpr auto fields()
    {
        return std::tuple { field("index", &ExtrinsicDecodeFailed::index, "u32") };
    }
    friend bool operator==(const ExtrinsicDecodeFailed&, const ExtrinsicDecodeFailed&) = default;
};
struct ExtrinsicDispatchFailed {
    std::uint32_t index = 0;
    DispatchError error;
    static constexpr CaseName kCase { 3, "ExtrinsicDispatchFailed", "A stored call failed." };
    static constexpr auto fields()
    {
        return std::tuple { field("index", &ExtrinsicDispatchFailed::index, "u32"),
            field("error", &ExtrinsicDispatchFailed::error, "DispatchError") };
    }
    friend bool operator==(const ExtrinsicDispatchFailed&, const ExtrinsicDispatchFailed&) = default;
};
struct ExtrinsicDispatched {
    std::uint32_t index = 0;
    static constexpr CaseName kCase { 4, "ExtrinsicDispatched", "A stored call ran." };
    static constexpr auto fields()
    {
        return std::tuple { field("index", &ExtrinsicDispatched::index, "u32") };
    }
    friend bool operator==(const ExtrinsicDispatched&, const ExtrinsicDispatched&) = default;
};
struct ExtrinsicExpired {
    std::uint32_t index = 0;
    static constexpr CaseName kCase { 5, "ExtrinsicExpired",
        "A stored call waited for too long and is gone." };
    static constexpr auto fields() { return std::tuple { field("index", &ExtrinsicExpired::index, "u32") }; }
    friend bool operator==(const ExtrinsicExpired&, const ExtrinsicExpired&) = default;
};
struct ExtrinsicPostponed {
    std::uint32_t index = 0;
    static constexpr CaseName kCase { 6, "ExtrinsicPostponed", "A stored call waits for the next block." };
    static constexpr auto fields()
    {
        return std::tuple { field("index", &ExtrinsicPostponed::index, "u32") };
    }
    friend bool operator==(const ExtrinsicPostponed&, const ExtrinsicPostponed&) = default;
};
struct MaxPendingExtrinsicsNumberSet {
    std::uint32_t value = 0;
    static constexpr CaseName kCase { 7, "MaxPendingExtrinsicsNumberSet",
        "The most stored calls have changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("value", &MaxPendingExtrinsicsNumberSet::value, "u32") };
    }
    friend bool operator==(const MaxPendingExtrinsicsNumberSet&, const MaxPendingExtrinsicsNumberSet&)
        = default;
};
struct OnInitializeWeightSet {
    std::uint64_t value = 0;
    static constexpr CaseName kCase { 8, "OnInitializeWeightSet",
        "The weight of stored calls per block has changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("value", &OnInitializeWeightSet::value, "u64") };
    }
    friend bool operator==(const OnInitializeWeightSet&, const OnInitializeWeightSet&) = default;
};
struct ExtrinsicLifetimeSet {
    std::uint32_t value = 0;
    static constexpr CaseName kCase { 9, "ExtrinsicLifetimeSet",
        "The blocks that a stored call may wait have changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("value", &ExtrinsicLifetimeSet::value, "u32") };
    }
    friend bool operator==(const ExtrinsicLifetimeSet&, const ExtrinsicLifetimeSet&) = default;
};
struct MaxExtrinsicWeightSet {
    std::uint64_t value = 0;
    static constexpr CaseName kCase { 10, "MaxExtrinsicWeightSet",
        "The most weight of a stored call has changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("value", &MaxExtrinsicWeightSet::value, "u64") };
    }
    friend bool operator==(const MaxExtrinsicWeightSet&, const MaxExtrinsicWeightSet&) = default;
};
struct ExtrinsicWeightExceeded {
    std::uint32_t index = 0;
    static constexpr CaseName kCase { 11, "ExtrinsicWeightExceeded",
        "A stored call was too heavy and is gone." };
    static constexpr auto fields()
    {
        return std::tuple { field("index", &ExtrinsicWeightExceeded::index, "u32") };
    }
    friend bool operator==(const ExtrinsicWeightExceeded&, const ExtrinsicWeightExceeded&) = default;
};

} // namespace event

struct Event
    : std::variant<event::EncryptedSubmitted, event::ExtrinsicStored, event::ExtrinsicDecodeFailed,
          event::ExtrinsicDispatchFailed, event::ExtrinsicDispatched, event::ExtrinsicExpired,
          event::ExtrinsicPostponed, event::MaxPendingExtrinsicsNumberSet, event::OnInitializeWeightSet,
          event::ExtrinsicLifetimeSet, event::MaxExtrinsicWeightSet, event::ExtrinsicWeightExceeded> {
    using variant::variant;
    static constexpr PalletName kPallet = mev_shield::kPallet;
    static constexpr std::string_view kPath = "pallet_shield::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_shield::Event<Runtime>";
};

} // namespace taonaut::subtensor::mev_shield
