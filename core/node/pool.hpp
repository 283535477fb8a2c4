// SPDX-License-Identifier: MIT
#pragma once

// Transactions that wait for a block. `ready` ones could be in the next block, `future` ones wait for an
// earlier nonce of the same account. The pool orders by tags: a transaction provides (account, nonce) and
// requires (account, nonce - 1), so nonces that arrive shuffled all land, in order.
//
// The pool is a value without clock or I/O. It asks a Validator for the runtime's verdict and reports every
// change of a transaction's fate to a listener. Rules: polkadot-sdk
// substrate/client/transaction-pool/src/graph/.

#include "core/chain/extrinsic.hpp"
#include "core/node/time.hpp"
#include "core/node/validity.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace taonaut::node {

enum class PoolError : std::uint16_t {
    BadFormat, ///< does not decode as an extrinsic (JSON-RPC 1002); detail: the decoder's reason
    Invalid, ///< 1010; the validity tells why
    Unknown, ///< 1011; the validity tells why
    TemporarilyBanned, ///< 1012: refused before, and its ban is not over
    AlreadyImported, ///< 1013
    TooLowPriority, ///< 1014: same account and nonce as one that is at least as important
    ImmediatelyDropped, ///< 1016: the pool is full of more important ones
};
std::string_view moduleOf(PoolError reason);
std::string_view nameOf(PoolError reason);

/// Why a submission was refused.
struct Refusal {
    PoolError reason = PoolError::BadFormat;
    ValidityError validity; ///< of Invalid and Unknown
    Hash256 hash; ///< of the transaction, zero for BadFormat
    std::uint64_t oldPriority = 0; ///< of TooLowPriority
    std::uint64_t newPriority = 0; ///< of TooLowPriority
    std::string detail;
};

/// What became of a transaction. Usurped, Dropped, Invalid and Finalized are the last word.
struct TransactionStatus {
    enum class Kind : std::uint8_t {
        Future,
        Ready,
        InBlock,
        Retracted,
        Finalized,
        Usurped,
        Dropped,
        Invalid
    };
    Kind kind = Kind::Ready;
    Hash256 hash; ///< the block (InBlock, Retracted, Finalized) or the successor (Usurped)

    [[nodiscard]] bool isLast() const noexcept;
    friend bool operator==(const TransactionStatus&, const TransactionStatus&) = default;
};

struct PoolLimits {
    std::size_t readyCount = 8192;
    std::size_t readyBytes = 20U << 20;
    std::size_t futureCount = 819;
    std::size_t futureBytes = 2U << 20;
    Milliseconds ban { 30 * 60 * 1000 };
};

/// A transaction in the pool. Immutable, shared with readers.
struct PoolTransaction {
    Hash256 hash;
    Bytes encoded;
    chain::Extrinsic extrinsic;
    ValidTransaction validity;
    std::uint64_t insertion = 0; ///< counts submissions: ties of priority go to the older one
    BlockNumber validTill; ///< first block at which it must be validated again
};
using PoolTransactionPtr = std::shared_ptr<const PoolTransaction>;

class TransactionPool {
public:
    /// The runtime's verdict at the best block.
    using Validate = std::function<Validity(const chain::Extrinsic&, ByteView encoded)>;
    using Listener = std::function<void(const Hash256& transaction, const TransactionStatus&)>;

    TransactionPool(PoolLimits limits, Listener listener);
    ~TransactionPool();

    /// Takes a transaction in and answers its hash. `best`: height of the block that validity is judged at.
    [[nodiscard]] Result<Hash256, Refusal> submit(
        Bytes encoded, const Validate& validate, BlockNumber best, UnixTime now);

    /// Ready transactions in the order in which a block takes them.
    [[nodiscard]] std::vector<PoolTransactionPtr> ready() const;
    [[nodiscard]] std::vector<PoolTransactionPtr> future() const;
    [[nodiscard]] PoolTransactionPtr find(const Hash256& hash) const;
    [[nodiscard]] std::size_t readyCount() const noexcept;
    [[nodiscard]] std::size_t futureCount() const noexcept;
    /// Contiguous ready transactions of the account from `nonce` on: account_nextIndex = nonce + this.
    [[nodiscard]] std::uint32_t pendingFrom(const AccountId& account, std::uint32_t nonce) const;

    /// Takes the included ones out, promotes what their tags unlock, drops what ran out of time and validates
    /// again what the block may have spoiled. Reports InBlock; the chain reports Finalized.
    void blockImported(const Hash256& block, BlockNumber number, const std::vector<Bytes>& extrinsics,
        const Validate& validate, UnixTime now);
    /// Found invalid while a block was built: out, with everything that depends on it, and banned.
    void removeInvalid(const Hash256& hash, UnixTime now);
    /// Out without a ban (a developer's wish).
    bool remove(const Hash256& hash);

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace taonaut::node
