// SPDX-License-Identifier: MIT
#pragma once

// The file of the embedded chain as the place that the chain writes to. Private to NodeHost.

#include "core/node/block_store.hpp"
#include "core/store/node_store.hpp"

namespace taonaut::service {

class NodeStorage : public node::BlockStore {
public:
    explicit NodeStorage(std::unique_ptr<store::NodeStore> store)
        : m_store(std::move(store))
    {
    }

    [[nodiscard]] Result<std::optional<node::StoredHead>> head() override;
    [[nodiscard]] Result<std::vector<trie::Entry>> headState() override;
    [[nodiscard]] Result<std::optional<node::StoredBlock>> block(BlockNumber number) override;
    [[nodiscard]] Result<std::optional<BlockNumber>> numberOf(const Hash256& hash) override;
    [[nodiscard]] Result<std::optional<std::vector<trie::Change>>> undo(BlockNumber number) override;
    [[nodiscard]] Result<void> commit(const node::BlockCommit& commit) override;

    /// Whether the file turned out to be damaged while it was read.
    [[nodiscard]] bool foundDamage() const noexcept { return m_damaged; }

private:
    /// The chain's own words for an error of the file.
    tl::unexpected<Error> translate(const Error& error);

    std::unique_ptr<store::NodeStore> m_store;
    bool m_damaged = false;
};

} // namespace taonaut::service
