// SPDX-License-Identifier: MIT
#pragma once

// A scripted chain together with a light client that has verified it. What comes out is proven for real:
// sealed headers, votes, state proofs; only the chain is made up.

#include "core/light/client.hpp"
#include "core/service/light_snapshot.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/runtime_events.hpp"
#include "tests/unit/light/scripted_chain.hpp"

#include <map>

namespace taonaut::test {

enum class BlockEnd : std::uint8_t { Final, Sealed };

class ScriptedLight {
public:
    /// authorities: with 20, three of them never vote.
    explicit ScriptedLight(std::size_t authorities = 3);

    /// Enters state with the next block.
    void setAccount(const AccountId& account, const subtensor::system::AccountInfo& info);
    [[nodiscard]] subtensor::system::AccountInfo accountInfo(const AccountId& account) const;
    /// The next block with this body and these events; the client verifies it.
    const Block& author(
        BlockEnd end, std::vector<Bytes> body = {}, const std::vector<subtensor::EventRecord>& events = {});
    void grow(std::size_t blocks, BlockEnd end = BlockEnd::Final);
    /// Votes for the newest block.
    void finalize();

    [[nodiscard]] const light::Client& client() const { return m_client; }
    [[nodiscard]] std::int64_t now() const { return static_cast<std::int64_t>(m_chain.now()); }
    [[nodiscard]] light::BlockRef at(std::uint32_t height) const;
    [[nodiscard]] std::size_t authors() const { return m_chain.voters().size(); }
    /// At the best verified block.
    [[nodiscard]] light::Proven<subtensor::system::AccountInfo> prove(const AccountId& account) const;
    /// Any values at the best verified block.
    [[nodiscard]] std::vector<light::ProvenBytes> read(const std::vector<Bytes>& keys) const;
    /// What a server would list at the best verified block.
    [[nodiscard]] std::vector<Bytes> keys(ByteView prefix, ByteView after, unsigned count) const;
    /// Body and events of a block of the script, as a link proves them. Nothing for other blocks.
    [[nodiscard]] std::optional<service::ProvenBlock> block(const Hash256& hash) const;
    /// Why a client refuses a server that changes one byte of every header.
    [[nodiscard]] Error caughtLie() const;
    [[nodiscard]] std::vector<light::BlockRef> takeFinalized() { return m_client.takeFinalized(); }

private:
    void follow();
    void vote();

    ScriptedChain m_chain;
    ScriptedServer m_server;
    light::Client m_client;
    std::map<AccountId, subtensor::system::AccountInfo> m_accounts;
};

} // namespace taonaut::test
