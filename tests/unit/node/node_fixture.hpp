// SPDX-License-Identifier: MIT
#pragma once

// What the tests of the embedded chain share: development keys, signed transactions, a store in memory that
// can fail, and an observer that writes down what it is told.

#include "core/node/chain.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/runtime_events.hpp"

#include <map>
#include <string>

namespace taonaut::test {

/// The moment at which the chains of these tests begin.
inline constexpr node::Now kStart { node::UnixTime(1'700'000'000'000), node::SteadyTime(50'000) };
[[nodiscard]] node::Now later(node::Milliseconds after);

/// The key of "//Alice" and the like.
[[nodiscard]] const crypto::sr25519::KeyPair& keyOf(const std::string& uri);
[[nodiscard]] AccountId accountOf(const std::string& uri);
/// An account that nobody has a key of.
[[nodiscard]] AccountId account(std::uint8_t number);

/// Manual sealing, in memory, fast.
[[nodiscard]] node::ChainConfig manualConfig();
/// Fails the test by ending it when the chain does not open.
[[nodiscard]] std::unique_ptr<node::Chain> openChain(
    const node::ChainConfig& config = manualConfig(), node::BlockStore* store = nullptr);

/// How a transaction differs from an ordinary immortal one.
struct Wish {
    std::string signer = "//Alice";
    std::uint32_t nonce = 0;
    Rao tip = {};
    chain::Era era = {};
    std::optional<Hash256> birthHash = {}; ///< default: the genesis hash
    std::optional<Hash256> metadataDigest = {}; ///< turns CheckMetadataHash on
    std::uint32_t specVersion = 425;
};
template <class Call> [[nodiscard]] Bytes callBytes(const Call& call)
{
    return subtensor::encodeCall(call);
}
[[nodiscard]] Bytes transferCall(const AccountId& dest, Rao amount);
/// The signed transaction with its length prefix.
[[nodiscard]] Bytes signedBy(const Hash256& genesis, const Bytes& call, const Wish& wish = {});
[[nodiscard]] Bytes transferOf(
    const node::Chain& chain, const AccountId& dest, Rao amount, const Wish& wish = {});
[[nodiscard]] Bytes bare(const Bytes& call);

[[nodiscard]] subtensor::system::AccountInfo infoOf(const node::Chain& chain, const AccountId& account);
[[nodiscard]] std::vector<subtensor::EventRecord> eventsOf(const node::Chain& chain, const Hash256& block);
/// "System.ExtrinsicSuccess" and so on, of one extrinsic, in their order.
[[nodiscard]] std::vector<std::string> eventNames(
    const std::vector<subtensor::EventRecord>& events, std::uint32_t extrinsic);
[[nodiscard]] Rao totalIssuance(const trie::StateTrie& state);
/// Free and reserved balances of all accounts.
[[nodiscard]] Rao sumOfAccounts(const trie::StateTrie& state);

class MemoryStore : public node::BlockStore {
public:
    [[nodiscard]] Result<std::optional<node::StoredHead>> head() override;
    [[nodiscard]] Result<std::vector<trie::Entry>> headState() override;
    [[nodiscard]] Result<std::optional<node::StoredBlock>> block(BlockNumber number) override;
    [[nodiscard]] Result<std::optional<BlockNumber>> numberOf(const Hash256& hash) override;
    [[nodiscard]] Result<std::optional<std::vector<trie::Change>>> undo(BlockNumber number) override;
    [[nodiscard]] Result<void> commit(const node::BlockCommit& commit) override;

    std::optional<std::size_t> failingCommit; ///< this commit and all after it fail
    node::StoreError failure = node::StoreError::Full;
    bool readsFail = false;
    std::size_t commits = 0;
    // Open to damage by a test.
    std::optional<node::StoredHead> storedHead;
    std::map<Bytes, Bytes> state;
    std::map<BlockNumber, node::StoredBlock> blocks;
    std::map<BlockNumber, std::vector<trie::Change>> undos;
};

/// Writes down "imported 4", "finalized 4", "ready", "inBlock", …
class Diary : public node::ChainObserver {
public:
    explicit Diary(node::Chain& chain)
        : m_chain(chain)
    {
        chain.addObserver(*this);
    }
    ~Diary() override { m_chain.removeObserver(*this); }
    void blockImported(const node::BlockPtr& block) override;
    void blockFinalized(const node::BlockId& block) override;
    void transactionChanged(const Hash256& transaction, const node::TransactionStatus& status) override;
    void authoringStopped(const Error& reason) override;

    std::vector<std::string> lines;

private:
    node::Chain& m_chain;
};
[[nodiscard]] std::string nameOf(node::TransactionStatus::Kind kind);

} // namespace taonaut::test
