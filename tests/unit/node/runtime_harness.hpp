// SPDX-License-Identifier: MIT
#pragma once

// Blocks and calls on the pure runtime: no chain, no pool, no signatures. Starts in block 1 of the local
// network and stays inside of a block: calls are made as anybody, `nextBlock` ends the block and begins the
// next one, so that hooks run as they do on a chain.
//
//   RuntimeHarness runtime;
//   runtime.endow(alice, Rao(5));
//   QCOMPARE(runtime.call(alice, declared::Call(declared::AddStake { … })), std::string());
//   QVERIFY(runtime.findEvent<declared::event::StakeAdded>());
//   runtime.nextBlock(360);

#include "core/node/block.hpp"
#include "core/node/genesis.hpp"
#include "core/node/runtime/context.hpp"
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/event_reader.hpp"

namespace taonaut::test {

class RuntimeHarness {
public:
    explicit RuntimeHarness(const node::GenesisOptions& options = { node::Speed::Normal, std::nullopt });
    /// Any state. Begins the block after it.
    RuntimeHarness(trie::StateTrie state, node::Milliseconds slotDuration);
    ~RuntimeHarness();
    RuntimeHarness(const RuntimeHarness&) = delete;
    RuntimeHarness& operator=(const RuntimeHarness&) = delete;

    /// The block that runs.
    [[nodiscard]] node::BlockContext& context();
    [[nodiscard]] node::Overlay& state();
    [[nodiscard]] const node::Overlay& state() const;
    [[nodiscard]] BlockNumber number() const;

    /// As a transaction with that sender would run it, without fee; rolled back if it fails.
    [[nodiscard]] node::CallResult dispatchAs(const node::Origin& origin, const subtensor::EncodedCall& call);
    template <subtensor::PalletPart Call>
    [[nodiscard]] node::CallResult dispatchAs(const node::Origin& origin, const Call& call)
    {
        return dispatchAs(origin, subtensor::EncodedCall::of(call));
    }
    /// "" or the name of the error: "SubtensorModule.AmountTooLow", "BadOrigin".
    template <subtensor::PalletPart Call>
    [[nodiscard]] std::string call(const AccountId& sender, const Call& call)
    {
        return textOf(dispatchAs(node::Origin::signedBy(sender), call));
    }
    template <subtensor::PalletPart Call> [[nodiscard]] std::string callAsRoot(const Call& call)
    {
        return textOf(dispatchAs(node::Origin::root(), call));
    }
    [[nodiscard]] static std::string textOf(const node::CallResult& result);

    /// Ends the block and begins the next, so many times. Afterwards `events` are those of the hooks in
    /// between.
    void nextBlock(std::uint32_t count = 1);
    /// Until block `number` has begun.
    void runTo(BlockNumber number);

    /// New rao for an account; total issuances grow with it.
    void endow(const AccountId& who, Rao amount);
    [[nodiscard]] Rao freeBalance(const AccountId& who) const;

    /// Since the last `nextBlock`, its hooks included, or `clearEvents`.
    [[nodiscard]] std::vector<subtensor::ChainEvent> events() const;
    /// "Balances.Transfer" and so on, in their order.
    [[nodiscard]] std::vector<std::string> eventNames() const;
    /// Forgets the events so far.
    void clearEvents();
    /// All events of this kind, in their order.
    template <class Event> [[nodiscard]] std::vector<Event> findEvents() const
    {
        std::vector<Event> found;
        for (const subtensor::ChainEvent& one : events()) {
            const auto pallet = palletOf(static_cast<const Event*>(nullptr));
            if (one.palletIndex == pallet.index && one.eventIndex == Event::kCase.index) {
                scale::Decoder in(ByteView(one.encoded).subspan(2));
                Event event {};
                if constexpr (subtensor::WithFields<Event>) {
                    subtensor::detail::readFields(in, event);
                }
                found.push_back(std::move(event));
            }
        }
        return found;
    }
    /// The last one.
    template <class Event> [[nodiscard]] std::optional<Event> findEvent() const
    {
        const std::vector<Event> all = findEvents<Event>();
        return all.empty() ? std::nullopt : std::optional(all.back());
    }

    /// Called after every call and every block; a text ends the program with it.
    using Invariants = std::function<std::optional<std::string>(const node::Overlay& state)>;
    void checkInvariants(Invariants invariants) { m_invariants = std::move(invariants); }

private:
    struct Runtime;
    void begin();
    void end();
    void keepEvents();
    void check(const char* when) const;

    std::unique_ptr<Runtime> m_runtime;
    trie::StateTrie m_parent;
    node::BlockId m_parentBlock;
    std::unique_ptr<node::BlockContext> m_context;
    node::EventLog::Mark m_seen; // what of the block's events is forgotten
    Bytes m_records; // events of blocks that ended since
    std::uint32_t m_count = 0;
    Invariants m_invariants;
};

/// "SubtensorModule.<error>", as `call` names it.
[[nodiscard]] std::string failed(std::string_view error);
/// The first sentence of core/node/runtime/invariants that does not hold; for `checkInvariants`.
[[nodiscard]] std::optional<std::string> brokenSentence(const node::Overlay& state);

} // namespace taonaut::test
