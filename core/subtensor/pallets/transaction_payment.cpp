// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/transaction_payment.hpp"

namespace taonaut::subtensor::transaction_payment {

namespace {

constexpr std::string_view kReleaseNames[] { "V1Ancient", "V2" };

} // namespace

PlainEnumeration enumerationOf(Releases)
{
    return { "pallet_transaction_payment::Releases", kReleaseNames };
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kNextFeeMultiplier.declare(), kStorageVersion.declare() }, nullptr, typeOf<Event>(),
        { kOperationalFeeMultiplier.declare() }, nullptr, {}, {}, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::transaction_payment
