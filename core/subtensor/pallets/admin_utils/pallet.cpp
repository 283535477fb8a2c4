// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/admin_utils/pallet.hpp"

#include "core/subtensor/pallets/admin_utils/calls.hpp"
#include "core/subtensor/pallets/admin_utils/errors.hpp"
#include "core/subtensor/pallets/admin_utils/events.hpp"

namespace taonaut::subtensor::admin_utils {

namespace {

constexpr std::string_view kPrecompileNames[] { "BalanceTransfer", "Staking", "Subnet", "Metagraph", "Neuron",
    "UidLookup", "Alpha", "Crowdloan", "Proxy", "Leasing", "AddressMapping", "VotingPower" };

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_admin_utils::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

PlainEnumeration enumerationOf(Precompile)
{
    return { "pallet_admin_utils::pallet::PrecompileEnum", kPrecompileNames };
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kPrecompileEnable.declare() }, typeOf<Call>(), typeOf<Event>(), {}, typeOf<Error>(),
        "pallet_admin_utils::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::admin_utils
