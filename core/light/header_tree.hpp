// SPDX-License-Identifier: MIT
#pragma once

// The checked headers above the last final block, and a tail of final ones below it.
//
// Every header above the root descends from it by parent hashes. The root is the last final header; moving it
// up drops all branches that do not contain the new root. Memory is bounded: beyond the capacity the lowest
// headers go first, which forgets the way from the root to the rest but not that it was checked.

#include "core/chain/header.hpp"
#include "core/consensus/aura.hpp"
#include "core/light/error.hpp"
#include "core/light/proven.hpp"

#include <map>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace taonaut::light {

/// Aura keys in force for the children of a block, in the order of their index.
struct AuthorList {
    BlockNumber since; ///< the block whose digest or state gave the list; it is in force from the next one
    consensus::AuraAuthorities keys;
};

struct CheckedHeader {
    chain::Header header;
    Hash256 hash;
    Level level = Level::Linked;
    std::uint64_t slot = 0; ///< 0: genesis, or not sealed by Aura
    std::optional<consensus::AuraKey>
        author; ///< key that sealed it; empty for genesis and headers that are only linked
    std::shared_ptr<const AuthorList> nextAuthors; ///< in force for its children

    [[nodiscard]] BlockRef ref() const { return { header.number, hash }; }
};

class HeaderTree {
public:
    /// root: a final header. capacity: headers kept, at least 3.
    HeaderTree(CheckedHeader root, std::size_t capacity);

    [[nodiscard]] const CheckedHeader& root() const { return at(m_root); }
    /// The highest header that is sealed or final; the first seen of equal height.
    [[nodiscard]] const CheckedHeader& best() const { return at(m_best); }
    /// Height of the highest header of any level.
    [[nodiscard]] BlockNumber highest() const { return m_byNumber.rbegin()->first; }
    /// The lowest header above the root that is only linked; null when there is none. Linear.
    [[nodiscard]] const CheckedHeader* lowestLinked() const;
    /// Null when not in memory. Final headers below the root are found too.
    [[nodiscard]] const CheckedHeader* find(const Hash256& hash) const;
    [[nodiscard]] bool contains(const Hash256& hash) const { return find(hash) != nullptr; }
    [[nodiscard]] std::size_t size() const noexcept { return m_headers.size(); }

    /// Requires: the parent is the root or above it, and the header is new.
    void insert(CheckedHeader header);

    /// The headers after the root up to `hash`, lowest first; starts later if the lower ones were forgotten.
    /// Requires: `hash` is above the root.
    [[nodiscard]] std::vector<const CheckedHeader*> pathFromRoot(const Hash256& hash) const;

    /// The headers from `hash` up to the root or to just below it, whichever way around they stand: lowest
    /// first, the root itself left out. Empty: they are not connected in memory, or `hash` is the root.
    [[nodiscard]] std::vector<const CheckedHeader*> wayToRoot(const Hash256& hash) const;

    /// Makes `hash` the root: the path to it becomes final, other branches go. Answers what became final,
    /// lowest first. Requires: `hash` is above the root.
    std::vector<BlockRef> finalize(const Hash256& hash);

    /// Makes a header the root that is not connected to this tree. Final headers below stay known.
    void jump(CheckedHeader root);

    /// Replaces the author list in force after the root. Requires: the tree holds nothing above the root.
    void setRootAuthors(std::shared_ptr<const AuthorList> authors);

    /// Different keys that sealed the blocks after the root up to the best one.
    [[nodiscard]] std::size_t distinctAuthors() const;

private:
    [[nodiscard]] const CheckedHeader& at(const Hash256& hash) const { return m_headers.find(hash)->second; }
    [[nodiscard]] const CheckedHeader* parentOf(const CheckedHeader& header) const
    {
        return find(header.header.parentHash);
    }
    void erase(const Hash256& hash);
    void eraseAbove(BlockNumber number, const std::unordered_set<Hash256, FixedHash<Hash256>>& keptParents);
    void chooseBest();
    void shrink();

    std::unordered_map<Hash256, CheckedHeader, FixedHash<Hash256>> m_headers;
    std::map<BlockNumber, std::vector<Hash256>> m_byNumber; // in order of arrival
    Hash256 m_root;
    Hash256 m_best;
    std::size_t m_capacity;
};

} // namespace taonaut::light
