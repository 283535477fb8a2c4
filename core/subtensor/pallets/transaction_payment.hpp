// SPDX-License-Identifier: MIT
#pragma once

// Pallet TransactionPayment (6): fees. Sources: polkadot-sdk substrate/frame/transaction-payment/src/lib.rs,
// opentensor/subtensor runtime/src/lib.rs.

#include "core/subtensor/item.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::transaction_payment {

inline constexpr PalletName kPallet { 6, "TransactionPayment" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// A fraction in units of 10^-18.
struct FixedU128 {
    static constexpr std::uint64_t kOne = 1'000'000'000'000'000'000;
    Uint128 inner = 0;
    static constexpr std::string_view kPath = "sp_arithmetic::fixed_point::FixedU128";
    static constexpr auto fields() { return std::tuple { field("", &FixedU128::inner, "u128") }; }
    friend bool operator==(const FixedU128&, const FixedU128&) = default;
};

enum class Releases : std::uint8_t { V1Ancient, V2 };
PlainEnumeration enumerationOf(Releases);

inline constexpr StorageValue<FixedU128> kNextFeeMultiplier { kPallet, "NextFeeMultiplier",
    "Factor of the weight fee; always 1 on this chain.", metadata::Modifier::Default,
    +[] { return FixedU128 { FixedU128::kOne }; } };
inline constexpr StorageValue<Releases> kStorageVersion { kPallet, "StorageVersion",
    "Layout of this pallet." };

inline constexpr Constant<std::uint8_t> kOperationalFeeMultiplier { "OperationalFeeMultiplier", 5,
    "Factor for the priority of operational calls." };

namespace event {

struct TransactionFeePaid {
    AccountId who;
    Rao actualFee; ///< tip included
    Rao tip;
    static constexpr CaseName kCase { 0, "TransactionFeePaid", "A transaction was paid for." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &TransactionFeePaid::who, "T::AccountId"),
            field("actual_fee", &TransactionFeePaid::actualFee, "BalanceOf<T>"),
            field("tip", &TransactionFeePaid::tip, "BalanceOf<T>") };
    }
    friend bool operator==(const TransactionFeePaid&, const TransactionFeePaid&) = default;
};

} // namespace event

struct Event : std::variant<event::TransactionFeePaid> {
    using variant::variant;
    static constexpr PalletName kPallet = transaction_payment::kPallet;
    static constexpr std::string_view kPath = "pallet_transaction_payment::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_transaction_payment::Event<Runtime>";
};

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::transaction_payment
