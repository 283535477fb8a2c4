// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/drand.hpp"

#include "core/subtensor/pallets/drand_calls.hpp"
#include "core/subtensor/pallets/drand_errors.hpp"
#include "core/subtensor/pallets/drand_events.hpp"

namespace taonaut::subtensor::drand {

namespace {

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_drand::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

BeaconConfiguration quicknet()
{
    const auto fromText = [](std::string_view hex) { return *fromHex(hex); };
    BeaconConfiguration result;
    result.publicKey = fromText(
        "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451"
        "0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a");
    result.period = 3;
    result.genesisTime = 1'692'803'367;
    result.hash = fromText("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971");
    result.groupHash = fromText("f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e");
    result.schemeId = toBytes(bytesOf("bls-unchained-g1-rfc9380"));
    result.metadata.beaconId = toBytes(bytesOf("quicknet"));
    return result;
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet,
        { kBeaconConfig.declare(), kHasMigrationRun.declare(), kPulses.declare(), kLastStoredRound.declare(),
            kOldestStoredRound.declare(), kNextUnsignedAt.declare() },
        typeOf<Call>(), typeOf<Event>(), { kUnsignedPriority.declare(), kHttpFetchTimeout.declare() },
        typeOf<Error>(), "pallet_drand::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::drand
