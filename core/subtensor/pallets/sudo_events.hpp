// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Sudo.

#include "core/subtensor/pallets/sudo.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::sudo {

namespace event {

struct Sudid {
    DispatchResult sudoResult;
    static constexpr CaseName kCase { 0, "Sudid", "A call ran as root." };
    static constexpr auto fields()
    {
        return std::tuple { field("sudo_result", &Sudid::sudoResult, "DispatchResult") };
    }
    friend bool operator==(const Sudid&, const Sudid&) = default;
};
struct KeyChanged {
    std::optional<AccountId> oldKey;
    AccountId newKey;
    static constexpr CaseName kCase { 1, "KeyChanged", "Another account is the root account." };
    static constexpr auto fields()
    {
        return std::tuple { field("old", &KeyChanged::oldKey, "Option<T::AccountId>"),
            field("new", &KeyChanged::newKey, "T::AccountId") };
    }
    friend bool operator==(const KeyChanged&, const KeyChanged&) = default;
};
struct KeyRemoved {
    static constexpr CaseName kCase { 2, "KeyRemoved", "There is no root account any more." };
    friend bool operator==(const KeyRemoved&, const KeyRemoved&) = default;
};
struct SudoAsDone {
    DispatchResult sudoResult;
    static constexpr CaseName kCase { 3, "SudoAsDone", "A call ran in the name of an account." };
    static constexpr auto fields()
    {
        return std::tuple { field("sudo_result", &SudoAsDone::sudoResult, "DispatchResult") };
    }
    friend bool operator==(const SudoAsDone&, const SudoAsDone&) = default;
};

} // namespace event

struct Event : std::variant<event::Sudid, event::KeyChanged, event::KeyRemoved, event::SudoAsDone> {
    using variant::variant;
    static constexpr PalletName kPallet = sudo::kPallet;
    static constexpr std::string_view kPath = "pallet_sudo::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_sudo::Event<Runtime>";
};

} // namespace taonaut::subtensor::sudo
