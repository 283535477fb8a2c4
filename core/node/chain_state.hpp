// SPDX-License-Identifier: MIT
#pragma once

// The insides of Chain: what it remembers, how it opens, how a block comes about.

#include "core/node/author.hpp"
#include "core/node/chain.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/node/runtime/signature_memory.hpp"

#include <algorithm>

namespace taonaut::node {

class Chain::State {
public:
    State(const ChainConfig& chainConfig, BlockStore* blockStore);
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    // --- opening (chain_opening.cpp) ---
    /// Errors: as Chain::open.
    [[nodiscard]] Result<void> open(Now now);

    // --- authoring (chain_authoring.cpp) ---
    /// Errors: AuthoringStopped, ChainFull, those of the store.
    [[nodiscard]] Result<Hash256> author(UnixTime wall, Now now);
    [[nodiscard]] Milliseconds interval() const noexcept;
    [[nodiscard]] std::optional<SteadyTime> nextDue() const;

    [[nodiscard]] BlockId best() const noexcept;
    /// What is judged would be in the next block.
    [[nodiscard]] Validity judgeAtBest(const chain::Extrinsic& extrinsic, ByteView encoded);

    const ChainConfig config;
    BlockStore* const store;
    const Genesis genesis;
    const PublishedMetadata metadata;
    SignatureMemory signatures;
    const RuntimeSettings settings;
    BlockArchive archive;
    TransactionPool pool;
    SealMode sealing;
    BlockId finalized;
    std::uint64_t finalityRound = 0;
    bool isStopped = false;
    SteadyTime nextInterval {}; ///< when the next block of sealing Interval is due
    SteadyTime lastBlock {};
    std::vector<ChainObserver*> observers;

private:
    [[nodiscard]] Result<void> loadGenesis();
    [[nodiscard]] Result<void> loadHead(const StoredHead& head);
    [[nodiscard]] Result<trie::StateTrie> loadHeadState(const chain::Header& header);
    [[nodiscard]] Result<void> createGenesis();

    [[nodiscard]] Result<void> commit(const AuthoredBlock& authored, const Bytes& justification);
    void publish(const AuthoredBlock& authored, UnixTime wall);
    void reportTransaction(const Hash256& transaction, const TransactionStatus& status);
    template <class Notify> void notify(Notify tell)
    {
        const std::vector<ChainObserver*> present = observers; // some may leave while they are told
        for (ChainObserver* observer : present) {
            if (std::find(observers.begin(), observers.end(), observer) != observers.end()) {
                tell(*observer);
            }
        }
    }

    std::optional<BlockContext> m_judging; ///< where the next block would begin
    std::vector<Hash256> m_included; ///< transactions of the block that is being published
};

} // namespace taonaut::node
