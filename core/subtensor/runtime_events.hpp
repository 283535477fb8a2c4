// SPDX-License-Identifier: MIT
#pragma once

// An event of any pallet as one type, and the list of events of a block. Heavy to include: whoever makes or
// reads the events of one pallet includes that pallet's header.

#include "core/subtensor/pallets/admin_utils/events.hpp"
#include "core/subtensor/pallets/balances_events.hpp"
#include "core/subtensor/pallets/base_fee_events.hpp"
#include "core/subtensor/pallets/commitments_events.hpp"
#include "core/subtensor/pallets/contracts_events.hpp"
#include "core/subtensor/pallets/crowdloan_events.hpp"
#include "core/subtensor/pallets/drand_events.hpp"
#include "core/subtensor/pallets/ethereum/events.hpp"
#include "core/subtensor/pallets/evm_events.hpp"
#include "core/subtensor/pallets/grandpa.hpp"
#include "core/subtensor/pallets/limit_orders_events.hpp"
#include "core/subtensor/pallets/mev_shield_events.hpp"
#include "core/subtensor/pallets/multisig_events.hpp"
#include "core/subtensor/pallets/preimage_events.hpp"
#include "core/subtensor/pallets/proxy_events.hpp"
#include "core/subtensor/pallets/safe_mode_events.hpp"
#include "core/subtensor/pallets/scheduler_events.hpp"
#include "core/subtensor/pallets/subtensor_module/events.hpp"
#include "core/subtensor/pallets/sudo_events.hpp"
#include "core/subtensor/pallets/swap_events.hpp"
#include "core/subtensor/pallets/system_events.hpp"
#include "core/subtensor/pallets/transaction_payment.hpp"
#include "core/subtensor/pallets/utility_events.hpp"
#include "core/subtensor/runtime.hpp"

namespace taonaut::subtensor {

/// Pallets in the order of their indices.
struct RuntimeEvent
    : std::variant<system::Event, grandpa::Event, balances::Event, transaction_payment::Event,
          subtensor_module::Event, utility::Event, sudo::Event, multisig::Event, preimage::Event,
          scheduler::Event, proxy::Event, commitments::Event, admin_utils::Event, safe_mode::Event,
          ethereum::Event, evm::Event, base_fee::Event, drand::Event, crowdloan::Event, swap::Event,
          contracts::Event, mev_shield::Event, limit_orders::Event> {
    using variant::variant;
};

template <> struct ScaleType<RuntimeEvent> {
    using Alias = KnownEvent;
    static void write(scale::Encoder& out, const RuntimeEvent& event);
    static RuntimeEvent read(scale::Decoder& in);
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

} // namespace taonaut::subtensor
