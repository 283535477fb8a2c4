// SPDX-License-Identifier: MIT
#include "core/light/header_tree.hpp"

#include <algorithm>

namespace taonaut::light {

HeaderTree::HeaderTree(CheckedHeader root, std::size_t capacity)
    : m_capacity(std::max<std::size_t>(capacity, 3))
{
    jump(std::move(root));
}

const CheckedHeader* HeaderTree::find(const Hash256& hash) const
{
    const auto found = m_headers.find(hash);
    return found == m_headers.end() ? nullptr : &found->second;
}

void HeaderTree::insert(CheckedHeader header)
{
    const Hash256 hash = header.hash;
    const bool better = header.level >= Level::Sealed && header.header.number > best().header.number;
    m_byNumber[header.header.number].push_back(hash);
    m_headers.emplace(hash, std::move(header));
    if (better) {
        m_best = hash;
    }
    shrink();
}

std::vector<const CheckedHeader*> HeaderTree::pathFromRoot(const Hash256& hash) const
{
    std::vector<const CheckedHeader*> path;
    const BlockNumber rootNumber = root().header.number;
    for (const CheckedHeader* step = find(hash); step != nullptr && step->header.number > rootNumber;
         step = parentOf(*step)) {
        path.push_back(step);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

const CheckedHeader* HeaderTree::lowestLinked() const
{
    for (auto row = m_byNumber.upper_bound(root().header.number); row != m_byNumber.end(); ++row) {
        for (const Hash256& hash : row->second) {
            if (const CheckedHeader& header = at(hash); header.level < Level::Sealed) {
                return &header;
            }
        }
    }
    return nullptr;
}

std::vector<const CheckedHeader*> HeaderTree::wayToRoot(const Hash256& hash) const
{
    const CheckedHeader* const end = find(hash);
    if (end == nullptr) {
        return {};
    }
    const bool above = end->header.number > root().header.number;
    const Hash256& stop = above ? m_root : hash;
    std::vector<const CheckedHeader*> way;
    const CheckedHeader* step = above ? end : parentOf(root());
    for (; step != nullptr && step->hash != stop; step = parentOf(*step)) {
        way.push_back(step);
    }
    if (step == nullptr) {
        return {};
    }
    if (!above) {
        way.push_back(step);
    }
    std::reverse(way.begin(), way.end());
    return way;
}

std::vector<BlockRef> HeaderTree::finalize(const Hash256& hash)
{
    std::vector<BlockRef> finalized;
    std::unordered_set<Hash256, FixedHash<Hash256>> kept;
    for (const CheckedHeader* step : pathFromRoot(hash)) {
        finalized.push_back(step->ref());
        kept.insert(step->hash);
        m_headers.find(step->hash)->second.level = Level::Final;
    }
    const BlockNumber oldRoot = root().header.number;
    m_root = hash;
    eraseAbove(oldRoot, kept);
    chooseBest();
    return finalized;
}

/// Removes what stands above `number`, is not itself kept and does not descend from the new root.
void HeaderTree::eraseAbove(
    BlockNumber number, const std::unordered_set<Hash256, FixedHash<Hash256>>& keptParents)
{
    const BlockNumber rootNumber = root().header.number;
    std::unordered_set<Hash256, FixedHash<Hash256>> kept { m_root };
    std::vector<Hash256> lost;
    for (auto row = m_byNumber.upper_bound(number); row != m_byNumber.end(); ++row) {
        for (const Hash256& hash : row->second) {
            const bool onPath = row->first <= rootNumber;
            const bool keep = onPath ? keptParents.contains(hash) : kept.contains(at(hash).header.parentHash);
            if (!keep) {
                lost.push_back(hash);
            } else if (!onPath) {
                kept.insert(hash);
            }
        }
    }
    for (const Hash256& hash : lost) {
        erase(hash);
    }
}

void HeaderTree::jump(CheckedHeader root)
{
    if (!m_headers.empty()) {
        // Nothing above the old root survives: the way from it to the new root is unknown.
        const BlockNumber oldRoot = this->root().header.number;
        while (m_byNumber.rbegin()->first > oldRoot) {
            const std::vector<Hash256> row = m_byNumber.rbegin()->second;
            std::for_each(row.begin(), row.end(), [this](const Hash256& hash) { erase(hash); });
        }
    }
    root.level = Level::Final;
    m_root = root.hash;
    m_best = root.hash;
    m_byNumber[root.header.number].push_back(root.hash);
    m_headers.insert_or_assign(root.hash, std::move(root));
    shrink();
}

void HeaderTree::setRootAuthors(std::shared_ptr<const AuthorList> authors)
{
    m_headers.find(m_root)->second.nextAuthors = std::move(authors);
}

std::size_t HeaderTree::distinctAuthors() const
{
    std::unordered_set<consensus::AuraKey, FixedHash<consensus::AuraKey>> authors;
    for (const CheckedHeader* step = &best(); step != nullptr && step->header.number > root().header.number;
         step = parentOf(*step)) {
        if (step->author) {
            authors.insert(*step->author);
        }
    }
    return authors.size();
}

void HeaderTree::erase(const Hash256& hash)
{
    const auto found = m_headers.find(hash);
    const auto row = m_byNumber.find(found->second.header.number);
    std::erase(row->second, hash);
    if (row->second.empty()) {
        m_byNumber.erase(row);
    }
    m_headers.erase(found);
}

void HeaderTree::chooseBest()
{
    const CheckedHeader* const current = find(m_best);
    if (current != nullptr && current->header.number >= root().header.number) {
        return;
    }
    m_best = m_root;
    for (auto row = m_byNumber.rbegin(); row != m_byNumber.rend() && row->first > root().header.number;
         ++row) {
        const auto sealed = std::find_if(row->second.begin(), row->second.end(),
            [this](const Hash256& hash) { return at(hash).level >= Level::Sealed; });
        if (sealed != row->second.end()) {
            m_best = *sealed;
            return;
        }
    }
}

void HeaderTree::shrink()
{
    while (m_headers.size() > m_capacity) {
        const Hash256* lowest = nullptr;
        for (auto row = m_byNumber.begin(); lowest == nullptr && row != m_byNumber.end(); ++row) {
            const auto spare = std::find_if(row->second.begin(), row->second.end(),
                [this](const Hash256& hash) { return hash != m_root && hash != m_best; });
            lowest = spare == row->second.end() ? nullptr : &*spare;
        }
        erase(Hash256(*lowest));
    }
}

} // namespace taonaut::light
