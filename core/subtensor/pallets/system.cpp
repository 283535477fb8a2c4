// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/system.hpp"

#include "core/subtensor/pallets/system_calls.hpp"
#include "core/subtensor/pallets/system_constants.hpp"
#include "core/subtensor/runtime_events.hpp"

#include <algorithm>

namespace taonaut::subtensor {

using metadata::TypeDescription;
using metadata::TypeKey;

chain::DigestItem ScaleType<chain::DigestItem>::read(scale::Decoder& in)
{
    Result<chain::DigestItem> item = chain::DigestItem::read(in);
    if (!item) {
        in.setError(scale::DecodeError::BadTag); // where the decoder itself found nothing wrong
        return {};
    }
    return std::move(*item);
}

TypeDescription ScaleType<chain::DigestItem>::describe()
{
    using Kind = chain::DigestItem::Kind;
    const auto engine = detail::describeField("", typeOf<std::array<std::byte, 4>>(), "ConsensusEngineId");
    const auto data = detail::describeField("", typeOf<Bytes>(), "Vec<u8>");
    const auto index = [](Kind kind) { return static_cast<std::uint8_t>(kind); };
    metadata::BasicVariant<TypeKey> variant { { { "PreRuntime", { engine, data }, index(Kind::PreRuntime),
                                                    {} },
        { "Consensus", { engine, data }, index(Kind::Consensus), {} },
        { "Seal", { engine, data }, index(Kind::Seal), {} }, { "Other", { data }, index(Kind::Other), {} },
        { "RuntimeEnvironmentUpdated", {}, index(Kind::RuntimeEnvironmentUpdated), {} } } };
    return { splitPath("sp_runtime::generic::digest::DigestItem"), {}, std::move(variant), {} };
}

namespace system {

namespace {

constexpr ErrorId kErrors[] {
    { kPallet, 0, "InvalidSpecName", "The new runtime has another name." },
    { kPallet, 1, "SpecVersionNeedsToIncrease", "The new runtime is not newer." },
    { kPallet, 2, "FailedToExtractRuntimeVersion", "The code does not tell its version." },
    { kPallet, 3, "NonDefaultComposite", "The account still holds data." },
    { kPallet, 4, "NonZeroRefCount", "The account is still needed." },
    kCallFiltered,
    { kPallet, 6, "MultiBlockMigrationsOngoing", "A migration is under way." },
    { kPallet, 7, "NothingAuthorized", "No code is allowed." },
    { kPallet, 8, "Unauthorized", "This code is not allowed." },
};

std::vector<StorageDeclaration> storageItems()
{
    return { kAccount.declare(), kExtrinsicCount.declare(), kInherentsApplied.declare(),
        kBlockWeight.declare(), kAllExtrinsicsLen.declare(), kBlockHash.declare(), kExtrinsicData.declare(),
        kNumber.declare(), kParentHash.declare(), kDigest.declare(), kEvents.declare(), kEventCount.declare(),
        kEventTopics.declare(), kLastRuntimeUpgrade.declare(), kUpgradedToU32RefCount.declare(),
        kUpgradedToTripleRefCount.declare(), kExecutionPhase.declare(), kAuthorizedUpgrade.declare(),
        kExtrinsicWeightReclaimed.declare() };
}

} // namespace

Rao AccountInfo::spendable(Rao existentialDeposit) const noexcept
{
    return data.free.saturatingMinus(
        std::max(data.frozen.saturatingMinus(data.reserved), existentialDeposit));
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    struct Error {
        static TypeDescription describe()
        {
            return describeErrors("frame_system::pallet::Error", { parameter("T") }, kErrors);
        }
    };
    const Constant<RuntimeVersion> version { kVersionName, runtimeVersion(), "Version of the runtime." };
    return { kPallet, storageItems(), typeOf<Call>(), typeOf<Event>(),
        { kBlockWeights.declare(), kBlockLength.declare(), kBlockHashCount.declare(), kDbWeight.declare(),
            version.declare(), kSs58Prefix.declare() },
        typeOf<Error>(), "frame_system::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace system

} // namespace taonaut::subtensor
