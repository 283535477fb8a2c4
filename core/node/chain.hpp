// SPDX-License-Identifier: MIT
#pragma once

// The embedded chain: a complete node of one process, without sockets, clock or files of its own. It authors
// blocks with the keys of its three validators, finalizes each at once with their GRANDPA votes, keeps recent
// states as immutable tries and answers everything that a JSON-RPC server of a node is asked.
//
// It never reorganises: the best block and the finalized block are one, except inside the callbacks of one
// block, where `blockImported` comes before `blockFinalized`.
//
// Threads: a Chain belongs to one thread. BlockPtr and StateTrie values that it hands out may go to any
// thread.

#include "core/node/block_store.hpp"
#include "core/node/error.hpp"
#include "core/node/genesis.hpp"
#include "core/node/pool.hpp"

#include <memory>
#include <string>

namespace taonaut::node {

struct SealMode {
    enum class Kind : std::uint8_t {
        Instant, ///< a block per transaction, at most every 5 ms
        Interval, ///< a block every `interval`, empty or not
        Manual, ///< only on request
    };
    Kind kind = Kind::Interval;
    Milliseconds interval {}; ///< Interval only; zero: the slot duration
    friend bool operator==(const SealMode&, const SealMode&) = default;
};

struct ChainConfig {
    GenesisOptions genesis;
    SealMode sealing;
    std::size_t keptStates = 4096; ///< newest blocks whose state can be read; at least 1
    std::size_t keptJustifications = 600; ///< newest blocks, at least 1; multiples of 512 are kept for ever
    PoolLimits pool;
};

/// Called on the chain's thread after the change is committed. Do not call anything that changes the chain
/// from here.
class ChainObserver {
public:
    virtual ~ChainObserver() = default;
    virtual void blockImported(const BlockPtr& /*block*/) { } ///< the new best block
    virtual void blockFinalized(const BlockId& /*block*/) { }
    virtual void transactionChanged(const Hash256& /*transaction*/, const TransactionStatus& /*status*/) { }
    virtual void authoringStopped(const Error& /*reason*/) { }
};

/// What dev_getInfo tells about the chain.
struct ChainInfo {
    std::string profile; ///< see profileName
    std::uint32_t specVersion = 0;
    SealMode sealing;
    Milliseconds slotDuration {};
    BlockId head;
    BlockId finalized;
    UnixTime time {}; ///< timestamp of the head
    Milliseconds timeOffset {}; ///< timestamp of the head minus the wall clock
    std::size_t poolReady = 0;
    std::size_t poolFuture = 0;
    bool authoringStopped = false;
};

class Chain {
public:
    static constexpr std::uint32_t kStartHeight = 3; ///< blocks authored and finalized before `open` returns

    /// A chain in memory, or in `store`, which must outlive it. An empty store gets the genesis and blocks 1
    /// to 3, dated back so that block 3 carries `now`; a store with blocks goes on from its head. Errors:
    /// OtherGenesis, StoreDamaged (the caller moves the file away and starts afresh), those of the store.
    [[nodiscard]] static Result<std::unique_ptr<Chain>> open(
        const ChainConfig& config, BlockStore* store, Now now);
    ~Chain();
    Chain(const Chain&) = delete;
    Chain& operator=(const Chain&) = delete;

    // --- blocks ---
    [[nodiscard]] const Genesis& genesis() const noexcept;
    [[nodiscard]] BlockId best() const noexcept;
    [[nodiscard]] BlockId finalized() const noexcept;
    [[nodiscard]] std::optional<Hash256> hashAt(BlockNumber number) const;
    /// Header and body; null: unknown.
    [[nodiscard]] BlockPtr block(const Hash256& hash) const;
    /// The encoded GRANDPA justification, if one is kept for this block.
    [[nodiscard]] std::optional<Bytes> justification(const Hash256& hash) const;
    /// The state after the block: a cheap copy, safe on any thread. Errors: UnknownBlock, StateDiscarded.
    [[nodiscard]] Result<trie::StateTrie> stateAt(const Hash256& hash) const;

    // --- the runtime ---
    /// Whether a runtime function of this name exists, for example "Metadata_metadata".
    [[nodiscard]] static bool hasRuntimeFunction(std::string_view name);
    /// SCALE in, SCALE out. Errors: UnknownBlock, StateDiscarded, UnknownRuntimeFunction,
    /// BadRuntimeArguments.
    [[nodiscard]] Result<Bytes> runtimeCall(
        std::string_view name, ByteView arguments, const Hash256& at) const;

    /// Applies the extrinsic on top of the block and forgets the outcome: ApplyExtrinsicResult in SCALE.
    /// Errors: UnknownBlock, StateDiscarded.
    [[nodiscard]] Result<Bytes> dryRun(ByteView extrinsic, const Hash256& at) const;

    // --- transactions ---
    /// encoded: with the compact length prefix. Answers the hash.
    [[nodiscard]] Result<Hash256, Refusal> submit(Bytes encoded, Now now);
    [[nodiscard]] const TransactionPool& pool() const noexcept;
    /// Nonce for the account's next transaction: that of the best block plus contiguous ready transactions.
    [[nodiscard]] std::uint32_t nextNonce(const AccountId& account) const;
    /// Sends `amount` from //Alice with an ordinary signed transfer; answers the transaction's hash.
    [[nodiscard]] Result<Hash256, Refusal> faucet(const AccountId& account, Rao amount, Now now);
    bool dropTransaction(const Hash256& hash);

    // --- authoring ---
    /// When `tick` will have something to do, in the steady clock; nothing: not before another call.
    [[nodiscard]] std::optional<SteadyTime> nextDue() const;
    /// Authors and finalizes a block if one is due. Answers its hash.
    Result<std::optional<Hash256>> tick(Now now);
    /// Authors and finalizes a block at once, whatever the mode. Errors: AuthoringStopped, ChainFull.
    [[nodiscard]] Result<Hash256> authorBlock(Now now);
    void setSealMode(SealMode mode, Now now);

    [[nodiscard]] ChainInfo info(Now now) const;
    void addObserver(ChainObserver& observer);
    void removeObserver(ChainObserver& observer);

private:
    class State;
    explicit Chain(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace taonaut::node
