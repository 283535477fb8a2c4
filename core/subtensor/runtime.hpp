// SPDX-License-Identifier: MIT
#pragma once

// The runtime of the embedded chain: which of the declared pallets it has, its calls and events as types, the
// list of events of a block, and the metadata that it publishes. Adding a pallet means a line in each list
// here and in runtime.cpp. All pallets of the real chain: known_runtime.hpp.

#include "core/subtensor/api/function.hpp"
#include "core/subtensor/pallets/aura.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/balances_events.hpp"
#include "core/subtensor/pallets/grandpa_calls.hpp"
#include "core/subtensor/pallets/system_calls.hpp"
#include "core/subtensor/pallets/system_events.hpp"
#include "core/subtensor/pallets/timestamp.hpp"
#include "core/subtensor/pallets/transaction_payment.hpp"
#include "core/subtensor/runtime_version.hpp"

namespace taonaut::subtensor {

/// A call of any pallet: what the call bytes of a transaction are.
struct RuntimeCall : std::variant<system::Call, timestamp::Call, grandpa::Call, balances::Call> {
    using variant::variant;
    static constexpr std::string_view kPath = "node_subtensor_runtime::RuntimeCall";
};

/// Call bytes: pallet index, call index, arguments. `encodeCall(balances::Call(balances::TransferKeepAlive {
/// … }))`
template <PalletPart C> [[nodiscard]] Bytes encodeCall(const C& call)
{
    scale::Encoder out;
    detail::writeCase(out, call);
    return out.take();
}
/// The whole of `call`. Errors: UnknownCall, and the decoder's for bad arguments and trailing bytes.
[[nodiscard]] Result<RuntimeCall> decodeCall(ByteView call);

/// "Balances", "transfer_keep_alive", or nothing for indices without declaration.
struct CallNames {
    std::string_view pallet;
    std::string_view call;
    friend bool operator==(const CallNames&, const CallNames&) = default;
};
[[nodiscard]] std::optional<CallNames> callNames(std::uint8_t pallet, std::uint8_t call);

/// An event of any pallet.
struct RuntimeEvent
    : std::variant<system::Event, grandpa::Event, balances::Event, transaction_payment::Event> {
    using variant::variant;
    static constexpr std::string_view kPath = "node_subtensor_runtime::RuntimeEvent";
};

struct EventNames {
    std::string_view pallet;
    std::string_view event;
    friend bool operator==(const EventNames&, const EventNames&) = default;
};
[[nodiscard]] std::optional<EventNames> eventNames(std::uint8_t pallet, std::uint8_t event);

struct EventRecord {
    Phase phase;
    RuntimeEvent event;
    std::vector<Hash256> topics;
    static constexpr std::string_view kPath = "frame_system::EventRecord";
    static Parameters parameters() { return { parameter<RuntimeEvent>("E"), parameter<Hash256>("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("phase", &EventRecord::phase, "Phase"),
            field("event", &EventRecord::event, "E"), field("topics", &EventRecord::topics, "Vec<T>") };
    }
    friend bool operator==(const EventRecord&, const EventRecord&) = default;
};

namespace system {
/// All events of the block. Decodes for the runtime declared here; event_reader.hpp for any other.
inline constexpr StorageValue<std::vector<EventRecord>> kEvents { kPallet, "Events", "Events of the block." };
} // namespace system

/// The declared error with these numbers, or null.
[[nodiscard]] const ErrorId* findError(std::uint8_t pallet, std::uint8_t error) noexcept;

/// All pallets in the order of their indices.
[[nodiscard]] std::vector<PalletDeclaration> declarations(const RuntimeParameters& parameters = {});

/// The enumerations over all pallets.
struct OuterTypes {
    metadata::TypeKey call = nullptr;
    metadata::TypeKey event = nullptr;
    metadata::TypeKey error = nullptr;
};
/// Metadata of these pallets and runtime functions. version: 14 or 15.
[[nodiscard]] metadata::Metadata assembleMetadata(std::uint8_t version,
    std::span<const PalletDeclaration> pallets, std::span<const api::GroupDeclaration> functions,
    const OuterTypes& outer);

/// What the chain publishes about itself. version: 14 or 15.
[[nodiscard]] metadata::Metadata buildMetadata(
    std::uint8_t version, const RuntimeParameters& parameters = {});

} // namespace taonaut::subtensor
