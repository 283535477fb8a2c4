// SPDX-License-Identifier: MIT
#pragma once

// Everything that a running block is made of: its storage, its events, the room it has used, and the facts
// that the header gives. A context lives for one block (or one trial run) and belongs to one thread.

#include "core/node/runtime/event_log.hpp"
#include "core/node/runtime/overlay.hpp"
#include "core/node/runtime/rules.hpp"
#include "core/node/runtime/weight.hpp"
#include "core/node/time.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::node {

class PublishedMetadata;
class SignatureMemory;

/// What the runtime knows beyond its storage. The same for every block of a chain.
struct RuntimeSettings {
    Milliseconds slotDuration {};
    const PublishedMetadata& metadata;
    SignatureMemory* signatures = nullptr; ///< null: every signature is checked each time
    EconomicRules rules = EconomicRules::Current;
};

struct BlockContext {
    BlockContext(const RuntimeSettings& runtime, trie::StateTrie parent)
        : settings(runtime)
        , state(std::move(parent))
    {
    }

    /// event: one event of any pallet, as its declaration in `<pallet>_events.hpp`, for example
    /// `deposit(declared::event::Endowed { who, amount })`.
    template <class Event> void deposit(const Event& event)
    {
        scale::Encoder encoded;
        encoded.u8(palletOf(&event).index);
        subtensor::detail::writeCase(encoded, event);
        events.deposit(phase, encoded.view());
    }

    const RuntimeSettings& settings;
    Overlay state;
    EventLog events;
    BlockUsage usage;
    subtensor::Phase phase;
    BlockNumber number;
    std::uint64_t slot = 0;
    AccountId author; ///< account of the block's author: its Aura key
    bool timestampSet = false;
};

/// Storage and events that exist only if `keep` is called before the end of the scope.
class StorageLayer {
public:
    explicit StorageLayer(BlockContext& context)
        : m_context(context)
        , m_mark(context.events.mark())
    {
        m_context.state.beginLayer();
    }
    ~StorageLayer()
    {
        if (!m_kept) {
            m_context.state.rollbackLayer();
            m_context.events.cutTo(m_mark);
        }
    }
    StorageLayer(const StorageLayer&) = delete;
    StorageLayer& operator=(const StorageLayer&) = delete;

    void keep()
    {
        m_context.state.commitLayer();
        m_kept = true;
    }

private:
    BlockContext& m_context;
    EventLog::Mark m_mark;
    bool m_kept = false;
};

} // namespace taonaut::node
