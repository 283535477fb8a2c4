// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Multisig.

#include "core/subtensor/pallets/multisig.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::multisig {

namespace event {

struct NewMultisig {
    AccountId approving;
    AccountId multisig;
    CallHash callHash;
    static constexpr CaseName kCase { 0, "NewMultisig", "A call has its first approval." };
    static constexpr auto fields()
    {
        return std::tuple { field("approving", &NewMultisig::approving, "T::AccountId"),
            field("multisig", &NewMultisig::multisig, "T::AccountId"),
            field("call_hash", &NewMultisig::callHash, "CallHash") };
    }
    friend bool operator==(const NewMultisig&, const NewMultisig&) = default;
};
struct MultisigApproval {
    AccountId approving;
    Timepoint timepoint;
    AccountId multisig;
    CallHash callHash;
    static constexpr CaseName kCase { 1, "MultisigApproval", "A call has another approval." };
    static constexpr auto fields()
    {
        return std::tuple { field("approving", &MultisigApproval::approving, "T::AccountId"),
            field("timepoint", &MultisigApproval::timepoint, "Timepoint<BlockNumberFor<T>>"),
            field("multisig", &MultisigApproval::multisig, "T::AccountId"),
            field("call_hash", &MultisigApproval::callHash, "CallHash") };
    }
    friend bool operator==(const MultisigApproval&, const MultisigApproval&) = default;
};
struct MultisigExecuted {
    AccountId approving;
    Timepoint timepoint;
    AccountId multisig;
    CallHash callHash;
    DispatchResult result;
    static constexpr CaseName kCase { 2, "MultisigExecuted", "A call has all approvals and ran." };
    static constexpr auto fields()
    {
        return std::tuple { field("approving", &MultisigExecuted::approving, "T::AccountId"),
            field("timepoint", &MultisigExecuted::timepoint, "Timepoint<BlockNumberFor<T>>"),
            field("multisig", &MultisigExecuted::multisig, "T::AccountId"),
            field("call_hash", &MultisigExecuted::callHash, "CallHash"),
            field("result", &MultisigExecuted::result, "DispatchResult") };
    }
    friend bool operator==(const MultisigExecuted&, const MultisigExecuted&) = default;
};
struct MultisigCancelled {
    AccountId cancelling;
    Timepoint timepoint;
    AccountId multisig;
    CallHash callHash;
    static constexpr CaseName kCase { 3, "MultisigCancelled", "A call was taken back." };
    static constexpr auto fields()
    {
        return std::tuple { field("cancelling", &MultisigCancelled::cancelling, "T::AccountId"),
            field("timepoint", &MultisigCancelled::timepoint, "Timepoint<BlockNumberFor<T>>"),
            field("multisig", &MultisigCancelled::multisig, "T::AccountId"),
            field("call_hash", &MultisigCancelled::callHash, "CallHash") };
    }
    friend bool operator==(const MultisigCancelled&, const MultisigCancelled&) = default;
};
struct DepositPoked {
    AccountId who;
    CallHash callHash;
    Rao oldDeposit;
    Rao newDeposit;
    static constexpr CaseName kCase { 4, "DepositPoked", "A deposit was brought to the present price." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &DepositPoked::who, "T::AccountId"),
            field("call_hash", &DepositPoked::callHash, "CallHash"),
            field("old_deposit", &DepositPoked::oldDeposit, "BalanceOf<T>"),
            field("new_deposit", &DepositPoked::newDeposit, "BalanceOf<T>") };
    }
    friend bool operator==(const DepositPoked&, const DepositPoked&) = default;
};

} // namespace event

struct Event : std::variant<event::NewMultisig, event::MultisigApproval, event::MultisigExecuted,
                   event::MultisigCancelled, event::DepositPoked> {
    using variant::variant;
    static constexpr PalletName kPallet = multisig::kPallet;
    static constexpr std::string_view kPath = "pallet_multisig::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_multisig::Event<Runtime>";
};

} // namespace taonaut::subtensor::multisig
