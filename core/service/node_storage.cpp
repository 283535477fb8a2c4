// SPDX-License-Identifier: MIT
#include "core/service/node_storage.hpp"

namespace taonaut::service {
namespace {

std::vector<store::StateChange> toStore(const std::vector<trie::Change>& changes)
{
    std::vector<store::StateChange> result;
    result.reserve(changes.size());
    for (const trie::Change& change : changes) {
        result.push_back({ change.key, change.value });
    }
    return result;
}

} // namespace

tl::unexpected<Error> NodeStorage::translate(const Error& error)
{
    m_damaged = m_damaged || error.is(store::StoreError::Damaged);
    const bool full = error.is(store::StoreError::Full);
    return fail(full ? node::StoreError::Full : node::StoreError::Failed, error.text());
}

Result<std::optional<node::StoredHead>> NodeStorage::head()
{
    const Result<std::optional<store::HeadRecord>> head = m_store->head();
    if (!head) {
        return translate(head.error());
    }
    if (!*head) {
        return std::optional<node::StoredHead>();
    }
    return std::optional(node::StoredHead { (*head)->hash, (*head)->number, (*head)->finalityRound });
}

Result<std::vector<trie::Entry>> NodeStorage::headState()
{
    Result<std::vector<store::StateEntry>> state = m_store->headState();
    if (!state) {
        return translate(state.error());
    }
    std::vector<trie::Entry> entries;
    entries.reserve(state->size());
    for (store::StateEntry& entry : *state) {
        entries.push_back({ std::move(entry.key), std::move(entry.value) });
    }
    return entries;
}

Result<std::optional<node::StoredBlock>> NodeStorage::block(BlockNumber number)
{
    Result<std::optional<store::BlockRecord>> found = m_store->block(number);
    if (!found) {
        return translate(found.error());
    }
    if (!*found) {
        return std::optional<node::StoredBlock>();
    }
    store::BlockRecord& record = **found;
    return std::optional(node::StoredBlock { record.hash, record.number, std::move(record.header),
        std::move(record.body), std::move(record.justification) });
}

Result<std::optional<BlockNumber>> NodeStorage::numberOf(const Hash256& hash)
{
    const Result<std::optional<BlockNumber>> number = m_store->numberOf(hash);
    return number ? number : translate(number.error());
}

Result<std::optional<std::vector<trie::Change>>> NodeStorage::undo(BlockNumber number)
{
    Result<std::optional<std::vector<store::StateChange>>> undo = m_store->undo(number);
    if (!undo) {
        return translate(undo.error());
    }
    if (!*undo) {
        return std::optional<std::vector<trie::Change>>();
    }
    std::vector<trie::Change> changes;
    for (store::StateChange& change : **undo) {
        changes.push_back({ std::move(change.key), std::move(change.value) });
    }
    return std::optional(std::move(changes));
}

Result<void> NodeStorage::commit(const node::BlockCommit& commit)
{
    const node::StoredBlock& block = commit.block;
    const Result<void> done
        = m_store->commit({ { block.hash, block.number, block.header, block.body, block.justification },
            toStore(commit.changes), toStore(commit.undo), commit.finalityRound, commit.forgetJustification,
            commit.forgetUndo });
    return done ? done : translate(done.error());
}

} // namespace taonaut::service
