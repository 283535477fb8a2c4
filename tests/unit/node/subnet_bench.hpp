// SPDX-License-Identifier: MIT
#pragma once

// A block with subnets made by hand: for tests of single calls that need neurons and owners but no chain.
// Calls run in a storage layer, as in a block: after an error nothing is written.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::test {

inline constexpr NetUid kSubnet { 1 };

/// An account that nobody has a key of.
[[nodiscard]] AccountId accountNumbered(std::uint8_t number);

class SubnetBench {
public:
    /// normal: slots of 12 s, with the limits of the public chain; else those of tests.
    explicit SubnetBench(node::Milliseconds slot = node::Milliseconds(12'000));

    [[nodiscard]] node::BlockContext& context() { return m_context; }
    [[nodiscard]] node::Overlay& state() { return m_context.state; }
    /// Moves to a block; the events so far are forgotten.
    void at(std::uint32_t block);
    /// A subnet that exists since block 0, whose epoch begins in this block: the owner's hotkey is neuron 0,
    /// the others are hotkey(1) and so on. All have a permit; weights need no commitment.
    void open(NetUid netuid, std::uint16_t neurons);

    [[nodiscard]] static AccountId owner() { return accountNumbered(200); }
    [[nodiscard]] static AccountId hotkey(std::uint16_t uid)
    {
        return accountNumbered(static_cast<std::uint8_t>(uid + 1));
    }
    [[nodiscard]] static AccountId stranger() { return accountNumbered(250); }

    /// How a call ends: nothing, or the name of its error ("SubtensorModule.DuplicateUids").
    template <class Run> [[nodiscard]] std::string ending(const Run& run)
    {
        node::StorageLayer layer(m_context);
        const node::CallResult result = run(m_context);
        if (!result) {
            return result.error().error.text();
        }
        layer.keep();
        return {};
    }
    /// Names of the events of this block, in their order.
    [[nodiscard]] std::vector<std::string> events() const;

private:
    node::PublishedMetadata m_metadata;
    node::RuntimeSettings m_settings;
    node::BlockContext m_context;
};

} // namespace taonaut::test
