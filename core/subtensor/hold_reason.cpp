// SPDX-License-Identifier: MIT
#include "core/subtensor/hold_reason.hpp"

namespace taonaut::subtensor::hold {

namespace {

constexpr std::string_view kPreimageNames[] { "Preimage" };
constexpr std::string_view kSafeModeNames[] { "EnterOrExtend" };
constexpr std::string_view kContractsNames[] { "CodeUploadDepositReserve", "StorageDepositReserve" };

} // namespace

PlainEnumeration enumerationOf(PreimageReason)
{
    return { "pallet_preimage::pallet::HoldReason", kPreimageNames };
}

PlainEnumeration enumerationOf(SafeModeReason)
{
    return { "pallet_safe_mode::pallet::HoldReason", kSafeModeNames };
}

PlainEnumeration enumerationOf(ContractsReason)
{
    return { "pallet_contracts::pallet::HoldReason", kContractsNames };
}

} // namespace taonaut::subtensor::hold
