// SPDX-License-Identifier: MIT
// Subnets that exist, and what is kept of others. Every declared map with a netuid among its keys is looked
// at: which ones have one follows from the types of their keys.

#include "core/node/runtime/invariants/findings.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/commitments.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pallet.hpp"
#include "core/subtensor/pallets/swap.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace taonaut::node::invariants {

namespace {

namespace declared = subtensor::subtensor_module;
using subtensor::StorageDeclaration;
using subtensor::typeOf;

constexpr std::size_t kPrefixSize = 32;
/// Entries of mechanisms stand at netuid + 4096 × mechanism.
constexpr unsigned kNetuids = 4'096;

/// What the dissolution of a subnet leaves behind on the chain too.
constexpr std::array<std::string_view, 20> kLeftBehind {
    "RegisteredSubnetCounter", // counts how often the number was given away
    // Settings that the next subnet with the number begins with.
    "AdjustmentAlpha",
    "AdjustmentInterval",
    "MaxWeightsLimit",
    "MinAllowedUids",
    "MinChildkeyTakePerSubnet",
    "MinNonImmuneUids",
    "OwnerCutEnabled",
    "RecycleOrBurn",
    "RootClaimableThreshold",
    "SubnetEmissionEnabled",
    "VotingPowerDisableAtBlock",
    "VotingPowerEmaAlpha",
    "VotingPowerTrackingEnabled",
    "DecayingLock", // a choice that set_perpetual_lock takes for any netuid
    // Records that nothing reads for a subnet that is not there.
    "AutoStakeDestination",
    "AutoStakeDestinationColdkeys",
    "RootAlphaDividendsPerSubnet",
    "RootProp",
    "VotingPower",
};
/// Written back as zero when the pool is cleared, after they were removed.
constexpr std::array<std::string_view, 2> kWrittenBack { "SubnetAlphaIn", "SubnetTAO" };

template <class List> bool isAmong(const List& list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// Bytes of a key of this type in front of which a netuid can stand; none: of no fixed size.
std::optional<std::size_t> sizeOf(metadata::TypeKey type)
{
    if (type == typeOf<AccountId>()) {
        return AccountId::kSize;
    }
    return type == typeOf<std::uint64_t>() ? std::optional<std::size_t>(8) : std::nullopt;
}

/// Where the first u16 of the keys begins in a storage key: that is a netuid or an index of mechanisms.
std::optional<std::size_t> netuidPosition(const StorageDeclaration& item)
{
    std::vector<metadata::TypeKey> parts { item.key };
    if (item.hashers.size() > 1) {
        const metadata::TypeDescription keys = item.key->describe();
        const auto* const tuple = std::get_if<metadata::BasicTuple<metadata::TypeKey>>(&keys.def);
        parts = tuple == nullptr ? std::vector<metadata::TypeKey> {} : tuple->elements;
    }
    std::size_t position = kPrefixSize;
    for (std::size_t i = 0; i < std::min(item.hashers.size(), parts.size()); ++i) {
        position += subtensor::detail::hashSize(item.hashers[i]);
        if (parts[i] == typeOf<std::uint16_t>()) {
            return position;
        }
        const std::optional<std::size_t> size = sizeOf(parts[i]);
        if (!size) {
            return std::nullopt;
        }
        position += *size;
    }
    return std::nullopt;
}

std::vector<StorageDeclaration> itemsPerSubnet()
{
    std::vector<StorageDeclaration> result;
    for (const auto& pallet : { declared::declaration({}), subtensor::swap::declaration({}),
             subtensor::commitments::declaration({}) }) {
        std::copy_if(pallet.storage.begin(), pallet.storage.end(), std::back_inserter(result),
            [](const StorageDeclaration& item) {
                return !item.hashers.empty() && !isAmong(kLeftBehind, item.item.name);
            });
    }
    return result;
}

void checkItem(const Overlay& state, const StorageDeclaration& item, const std::set<NetUid>& existing,
    Findings& findings)
{
    const std::optional<std::size_t> position = netuidPosition(item);
    if (!position) {
        return;
    }
    const bool mayBeZero = isAmong(kWrittenBack, item.item.name);
    std::set<NetUid> leftOver;
    state.forEach(item.item.prefix(), std::nullopt, [&](ByteView key, ByteView value) {
        const bool isZero
            = std::all_of(value.begin(), value.end(), [](std::byte byte) { return byte == std::byte { 0 }; });
        if (key.size() >= *position + 2 && !(mayBeZero && isZero)) {
            const unsigned index = std::to_integer<unsigned>(key[*position])
                | std::to_integer<unsigned>(key[*position + 1]) << 8U;
            const NetUid netuid(static_cast<std::uint16_t>(index % kNetuids));
            if (!existing.contains(netuid)) {
                leftOver.insert(netuid);
            }
        }
        return true;
    });
    for (const NetUid netuid : leftOver) {
        findings.add(Invariant::Subnets,
            sentence(std::string(item.item.pallet.name), ".", std::string(item.item.name),
                " has entries of subnet ", netuid, ", which does not exist."));
    }
}

} // namespace

void checkSubnets(const Overlay& state, Findings& findings)
{
    std::set<NetUid> existing;
    forEach<declared::kNetworksAdded>(state, [&](NetUid netuid, bool isAdded) {
        if (isAdded) {
            existing.insert(netuid);
        }
    });
    const std::uint16_t total = load<declared::kTotalNetworks>(state);
    if (total != existing.size()) {
        findings.add(Invariant::Subnets,
            sentence("There are ", existing.size(), " subnets; TotalNetworks says ", total, "."));
    }
    static const std::vector<StorageDeclaration> items = itemsPerSubnet();
    for (const StorageDeclaration& item : items) {
        checkItem(state, item, existing, findings);
    }
}

} // namespace taonaut::node::invariants
