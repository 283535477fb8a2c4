// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet LimitOrders: refuse(error("OrderExpired")).
// Source: opentensor/subtensor pallets/limit-orders/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/limit_orders.hpp"

namespace taonaut::subtensor::limit_orders {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "InvalidSignature", "The signature of the order is wrong." },
    { kPallet, 1, "OrderAlreadyProcessed", "The order was executed already." },
    { kPallet, 2, "OrderCancelled", "The order was cancelled." },
    { kPallet, 3, "OrderExpired", "The order has expired." },
    { kPallet, 4, "PriceConditionNotMet", "The price is not where the order wants it." },
    { kPallet, 5, "Unauthorized", "The sender may not do this." },
    { kPallet, 6, "SwapReturnedZero", "The trade would give nothing." },
    { kPallet, 7, "RootNetUidNotAllowed", "The root subnet has no orders." },
    { kPallet, 8, "OrderNetUidMismatch", "The order is for another subnet." },
    { kPallet, 9, "LimitOrdersDisabled", "Orders are switched off." },
    { kPallet, 10, "RelayerMissMatch", "The sender is not a relayer of the order." },
    { kPallet, 11, "PartialFillsNotEnabled", "The order cannot be filled in parts." },
    { kPallet, 12, "IncorrectPartialFillAmount", "The part to fill is not valid." },
    { kPallet, 13, "RelayerRequiredForPartialFill", "Filling in parts needs a relayer." },
    { kPallet, 14, "ChainIdMismatch", "The order is for another chain." },
    { kPallet, 15, "PalletHotkeyNotRegistered",
        "The hotkey of the pallet is not registered on this subnet." },
    { kPallet, 16, "ArithmeticOverflow", "A number became too large." },
    { kPallet, 17, "DuplicateOrderInBatch", "An order stands twice in the list." },
    { kPallet, 18, "ZeroShareInBatch", "An order would get nothing of the trade." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::limit_orders
