// SPDX-License-Identifier: MIT
#include "core/subtensor/known_runtime.hpp"

#include "core/subtensor/api/known_functions.hpp"
#include "core/subtensor/hold_reason.hpp"
#include "core/subtensor/legacy_runtime.hpp"
#include "core/subtensor/pallets/admin_utils/pallet.hpp"
#include "core/subtensor/pallets/alpha_assets.hpp"
#include "core/subtensor/pallets/base_fee.hpp"
#include "core/subtensor/pallets/commitments.hpp"
#include "core/subtensor/pallets/contracts.hpp"
#include "core/subtensor/pallets/crowdloan.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/pallets/ethereum/pallet.hpp"
#include "core/subtensor/pallets/evm.hpp"
#include "core/subtensor/pallets/evm_chain_id.hpp"
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
#include "core/subtensor/pallets/utility.hpp"
#include "core/subtensor/runtime.hpp"

#include <algorithm>

namespace taonaut::subtensor {

using metadata::TypeKey;

namespace {

struct KnownEventRecord {
    static metadata::TypeDescription describe()
    {
        const TypeKey phase = typeOf<Phase>();
        const TypeKey event = typeOf<KnownEvent>();
        const TypeKey hash = typeOf<Hash256>();
        metadata::BasicComposite<TypeKey> fields { { detail::describeField("phase", phase, "Phase"),
            detail::describeField("event", event, "E"),
            detail::describeField("topics", typeOf<std::vector<Hash256>>(), "Vec<T>") } };
        return { splitPath("frame_system::EventRecord"), { { "E", event }, { "T", hash } }, std::move(fields),
            {} };
    }
};

/// The pallet of the embedded chain, with the events of all known pallets.
PalletDeclaration systemPallet()
{
    PalletDeclaration result = system::declaration({});
    for (StorageDeclaration& item : result.storage) {
        if (item.item.name == system::kEvents.item().name) {
            item.value = typeOf<std::vector<KnownEventRecord>>();
        }
    }
    return result;
}

PalletDeclaration balancesPallet()
{
    PalletDeclaration result = balances::declaration({});
    for (StorageDeclaration& item : result.storage) {
        if (item.item.name == balances::kKnownHolds.item().name) {
            item = balances::kKnownHolds.declare();
        }
    }
    return result;
}

std::vector<PalletDeclaration> allPallets()
{
    const RuntimeParameters real;
    return { systemPallet(), randomness_collective_flip::declaration(real), timestamp::declaration(real),
        aura::declaration(real), grandpa::declaration(real), balancesPallet(),
        transaction_payment::declaration(real), subtensor_module::declaration(real),
        utility::declaration(real), sudo::declaration(real), multisig::declaration(real),
        preimage::declaration(real), scheduler::declaration(real), proxy::declaration(real),
        commitments::declaration(real), admin_utils::declaration(real), safe_mode::declaration(real),
        ethereum::declaration(real), evm::declaration(real), evm_chain_id::declaration(real),
        base_fee::declaration(real), drand::declaration(real), crowdloan::declaration(real),
        swap::declaration(real), contracts::declaration(real), mev_shield::declaration(real),
        alpha_assets::declaration(real), limit_orders::declaration(real) };
}

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

std::span<const PalletDeclaration> knownDeclarations()
{
    static const std::vector<PalletDeclaration> kAll = allPallets();
    return kAll;
}

const metadata::Metadata& knownMetadata()
{
    static const metadata::Metadata kBuilt = assembleMetadata(15, knownDeclarations(),
        api::knownDeclarations(), { typeOf<KnownCall>(), typeOf<KnownEvent>(), typeOf<KnownError>() });
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
