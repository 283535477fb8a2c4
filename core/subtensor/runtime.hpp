// SPDX-License-Identifier: MIT
#pragma once

// The runtime that this program declares: all pallets of spec 425, their errors, and the metadata made of
// them. Wallets encode and read with these declarations where the connected chain fits them, and name what
// they find; the embedded chain runs and publishes them. The calls of all pallets as one type:
// runtime_calls.hpp, the events: runtime_events.hpp.

#include "core/subtensor/api/function.hpp"
#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/runtime_version.hpp"

namespace taonaut::subtensor {

/// Call bytes: pallet index, call index, arguments. `encodeCall(balances::Call(balances::TransferKeepAlive {
/// … }))`
template <PalletPart C> [[nodiscard]] Bytes encodeCall(const C& call)
{
    return EncodedCall::of(call).bytes;
}

struct CallNames {
    std::string_view pallet;
    std::string_view call;
    friend bool operator==(const CallNames&, const CallNames&) = default;
};
struct EventNames {
    std::string_view pallet;
    std::string_view event;
    friend bool operator==(const EventNames&, const EventNames&) = default;
};

/// All pallets in the order of their indices.
[[nodiscard]] std::vector<PalletDeclaration> declarations(const RuntimeParameters& parameters);
/// Those of the real chain.
[[nodiscard]] std::span<const PalletDeclaration> knownDeclarations();

/// Metadata of these pallets and runtime functions. version: 14 or 15.
[[nodiscard]] metadata::Metadata assembleMetadata(std::uint8_t version,
    std::span<const PalletDeclaration> pallets, std::span<const api::GroupDeclaration> functions);
/// Of version 15, with everything that is declared. Built on first use.
[[nodiscard]] const metadata::Metadata& knownMetadata();
/// What the embedded chain publishes about itself. version: 14 or 15.
[[nodiscard]] metadata::Metadata buildMetadata(
    std::uint8_t version, const RuntimeParameters& parameters = {});

/// The errors of a pallet in the order of their numbers; empty for pallets without any.
[[nodiscard]] std::span<const ErrorId> knownErrors(std::uint8_t pallet) noexcept;
/// The error with these numbers at spec 425, or null.
[[nodiscard]] const ErrorId* findKnownError(std::uint8_t pallet, std::uint8_t error) noexcept;
/// The error with these names, whatever its numbers on the connected chain, or null. Errors that only older
/// runtimes had are found too.
[[nodiscard]] const ErrorId* findKnownError(std::string_view pallet, std::string_view error) noexcept;

} // namespace taonaut::subtensor
