// SPDX-License-Identifier: MIT
#include "core/subtensor/runtime.hpp"

#include "core/subtensor/api/known_functions.hpp"
#include "core/subtensor/legacy_runtime.hpp"
#include "core/subtensor/pallets/admin_utils/pallet.hpp"
#include "core/subtensor/pallets/alpha_assets.hpp"
#include "core/subtensor/pallets/aura.hpp"
#include "core/subtensor/pallets/balances.hpp"
#include "core/subtensor/pallets/base_fee.hpp"
#include "core/subtensor/pallets/commitments.hpp"
#include "core/subtensor/pallets/contracts.hpp"
#include "core/subtensor/pallets/crowdloan.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/pallets/ethereum/pallet.hpp"
#include "core/subtensor/pallets/evm.hpp"
#include "core/subtensor/pallets/evm_chain_id.hpp"
#include "core/subtensor/pallets/grandpa.hpp"
#include "core/subtensor/pallets/limit_orders.hpp"
#include "core/subtensor/pallets/mev_shield.hpp"
#include "core/subtensor/pallets/multisig.hpp"
#include "core/subtensor/pallets/preimage.hpp"
#include "core/subtensor/pallets/proxy.hpp"
#include "core/subtensor/pallets/randomness_collective_flip.hpp"
#include "core/subtensor/pallets/safe_mode.hpp"
#include "core/subtensor/pallets/scheduler.hpp"
#include "core/subtensor/pallets/subtensor_module/pallet.hpp"
#include "core/subtensor/pallets/sudo.hpp"
#include "core/subtensor/pallets/swap.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/pallets/timestamp.hpp"
#include "core/subtensor/pallets/transaction_payment.hpp"
#include "core/subtensor/pallets/utility.hpp"

#include <algorithm>

namespace taonaut::subtensor {

using metadata::TypeKey;

namespace {

/// The enumeration over the pallets that have such a part.
metadata::TypeDescription describeOuter(
    std::string_view path, TypeKey PalletDeclaration::*part, std::string_view PalletDeclaration::*typeName)
{
    metadata::BasicVariant<TypeKey> variant;
    for (const PalletDeclaration& pallet : knownDeclarations()) {
        if (pallet.*part != nullptr) {
            variant.cases.push_back({ std::string(pallet.name.name),
                { detail::describeField("", pallet.*part, pallet.*typeName) }, pallet.name.index, {} });
        }
    }
    return { splitPath(path), {}, std::move(variant), {} };
}

/// The errors of every pallet that has any.
std::span<const std::span<const ErrorId>> errorLists()
{
    static const std::span<const ErrorId> kLists[] { system::errors(), grandpa::errors(), balances::errors(),
        subtensor_module::errors(), utility::errors(), sudo::errors(), multisig::errors(), preimage::errors(),
        scheduler::errors(), proxy::errors(), commitments::errors(), admin_utils::errors(),
        safe_mode::errors(), ethereum::errors(), evm::errors(), drand::errors(), crowdloan::errors(),
        swap::errors(), contracts::errors(), mev_shield::errors(), limit_orders::errors() };
    return kLists;
}

template <class Predicate> const ErrorId* findAmong(std::span<const ErrorId> errors, Predicate isIt)
{
    const auto found = std::find_if(errors.begin(), errors.end(), isIt);
    return found == errors.end() ? nullptr : &*found;
}

} // namespace

metadata::TypeDescription KnownCall::describe()
{
    return describeOuter(
        "node_subtensor_runtime::RuntimeCall", &PalletDeclaration::calls, &PalletDeclaration::outerCall);
}

metadata::TypeDescription KnownEvent::describe()
{
    return describeOuter(
        "node_subtensor_runtime::RuntimeEvent", &PalletDeclaration::events, &PalletDeclaration::outerEvent);
}

metadata::TypeDescription KnownError::describe()
{
    return describeOuter(
        "node_subtensor_runtime::RuntimeError", &PalletDeclaration::errors, &PalletDeclaration::outerError);
}

std::vector<PalletDeclaration> declarations(const RuntimeParameters& parameters)
{
    return { system::declaration(parameters), randomness_collective_flip::declaration(parameters),
        timestamp::declaration(parameters), aura::declaration(parameters), grandpa::declaration(parameters),
        balances::declaration(parameters), transaction_payment::declaration(parameters),
        subtensor_module::declaration(parameters), utility::declaration(parameters),
        sudo::declaration(parameters), multisig::declaration(parameters), preimage::declaration(parameters),
        scheduler::declaration(parameters), proxy::declaration(parameters),
        commitments::declaration(parameters), admin_utils::declaration(parameters),
        safe_mode::declaration(parameters), ethereum::declaration(parameters), evm::declaration(parameters),
        evm_chain_id::declaration(parameters), base_fee::declaration(parameters),
        drand::declaration(parameters), crowdloan::declaration(parameters), swap::declaration(parameters),
        contracts::declaration(parameters), mev_shield::declaration(parameters),
        alpha_assets::declaration(parameters), limit_orders::declaration(parameters) };
}

std::span<const PalletDeclaration> knownDeclarations()
{
    static const std::vector<PalletDeclaration> kAll = declarations(RuntimeParameters {});
    return kAll;
}

const metadata::Metadata& knownMetadata()
{
    static const metadata::Metadata kBuilt
        = assembleMetadata(15, knownDeclarations(), api::knownDeclarations());
    return kBuilt;
}

std::span<const ErrorId> knownErrors(std::uint8_t pallet) noexcept
{
    for (const std::span<const ErrorId> list : errorLists()) {
        if (!list.empty() && list.front().pallet.index == pallet) {
            return list;
        }
    }
    return {};
}

const ErrorId* findKnownError(std::uint8_t pallet, std::uint8_t error) noexcept
{
    return findAmong(knownErrors(pallet), [=](const ErrorId& one) { return one.index == error; });
}

const ErrorId* findKnownError(std::string_view pallet, std::string_view error) noexcept
{
    const auto isIt = [=](const ErrorId& one) { return one.pallet.name == pallet && one.name == error; };
    for (const std::span<const ErrorId> list : errorLists()) {
        if (const ErrorId* found = findAmong(list, isIt)) {
            return found;
        }
    }
    return findAmong(legacyErrors(), isIt);
}

} // namespace taonaut::subtensor
