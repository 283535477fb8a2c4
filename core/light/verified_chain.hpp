// SPDX-License-Identifier: MIT
#pragma once

// Everything that the client has verified: the last final block, who may vote after it and how that was
// proven, the checked headers above. Each function either takes over something proven or changes nothing and
// says why.

#include "core/light/chain_parameters.hpp"
#include "core/light/final_record.hpp"
#include "core/light/finality_state.hpp"
#include "core/light/header_check.hpp"
#include "core/light/header_tree.hpp"
#include "core/light/state_voters.hpp"

#include <deque>
#include <map>

namespace taonaut::light {

/// Two different blocks that one author sealed in one slot.
struct Equivocation {
    std::uint64_t slot = 0;
    consensus::AuraKey author;
    Hash256 first;
    Hash256 second;
};

/// Where a chain that was verified before goes on.
struct ChainStart {
    chain::Header header; ///< final
    consensus::AuthoritySet voters; ///< in force after it
    AuthorList authors;
    std::optional<consensus::PendingChange> pending = {};
    std::optional<consensus::AuthorityList> votersInState = {}; ///< see VerifiedChain::setStateVoters
    bool knowsVoters = true;
};

class VerifiedChain {
public:
    static constexpr std::size_t kHeaderCapacity = 4096;
    static constexpr std::size_t kFinalHashCapacity = 32'768;
    static constexpr std::size_t kEquivocationCapacity = 64;

    /// start: final, with the keys in force after it.
    VerifiedChain(chain::Header start, consensus::AuthoritySet voters, AuthorList authors,
        std::optional<consensus::PendingChange> pending = {});
    /// The same with a record of how the block became final. foreign: the first final block that BABE made.
    VerifiedChain(ChainStart start, FinalRecord record, std::optional<BlockRef> foreign);

    [[nodiscard]] const HeaderTree& headers() const noexcept { return m_headers; }
    [[nodiscard]] const FinalityState& finality() const noexcept { return m_finality; }
    [[nodiscard]] const CheckedHeader& root() const { return m_headers.root(); }
    /// False after a jump, until setAuthors: no header above the root can be checked.
    [[nodiscard]] bool knowsAuthors() const noexcept { return m_knowsAuthors; }
    [[nodiscard]] const std::vector<Equivocation>& equivocations() const noexcept { return m_equivocations; }
    [[nodiscard]] const FinalRecord& record() const noexcept { return m_record; }
    /// The first block that BABE made: a final one, else the lowest in memory.
    [[nodiscard]] std::optional<BlockRef> foreignSeal() const;
    [[nodiscard]] const std::optional<BlockRef>& finalForeignSeal() const noexcept { return m_foreign; }
    /// A block proven final that replaces the voters by force: finality ends below it.
    [[nodiscard]] const std::optional<BlockRef>& forcedChange() const noexcept { return m_forced; }
    /// The first block above the root, on the way to `block`, that replaces the voters by force.
    [[nodiscard]] std::optional<BlockRef> forcedChangeUpTo(const Hash256& block) const;
    /// Hash of the final block at a height, if it was linked.
    [[nodiscard]] std::optional<Hash256> finalHash(BlockNumber number) const;
    /// The lowest known final block of at least this height.
    [[nodiscard]] std::optional<BlockRef> finalAtOrAbove(BlockNumber number) const;
    [[nodiscard]] Level levelOf(const BlockRef& block) const;
    [[nodiscard]] Level levelOf(const Hash256& hash) const;

    /// Adds a header whose parent is the root or above it. Known headers are accepted again without work.
    /// Errors: AuthorsUnknown, NotLinked, BelowFinal, those of checkHeader.
    Result<void> add(const chain::Header& header, const Hash256& hash, const SlotClock& clock);

    /// Makes a justified header the last final block, by the path in memory or by a jump.
    /// Errors: BelowFinal, ConflictingFinality, ForcedChange (also noted), those of FinalityState.
    Result<void> finalize(const chain::Header& header, const Hash256& hash, ByteView justification);

    /// The list in force after the root, from its proven state.
    void setAuthors(consensus::AuraAuthorities authors);
    /// Goes on with the last list that was known, when the root's state cannot be had. Seals of authors that
    /// were replaced meanwhile would then fail; finality is not affected.
    void keepAuthors() { m_knowsAuthors = true; }

    /// The list after the root has to be proven before headers are checked. Requires: nothing above the root.
    void forgetAuthors() { m_knowsAuthors = false; }

    /// False after a jump, until setStateVoters or keepVoters: a change with a delay may have been passed
    /// over.
    [[nodiscard]] bool knowsVoters() const noexcept { return m_knowsVoters; }
    /// What the root's proven state says. A pending change is awaited; a list other than ours is tried, under
    /// the next set id, should the present voters not have signed the next proof.
    void setStateVoters(StateVoters voters);
    void keepVoters() { m_knowsVoters = true; }
    [[nodiscard]] const std::optional<consensus::AuthorityList>& votersInState() const noexcept
    {
        return m_votersInState;
    }

    /// The first block above the root, on the way to `block`, that ends the present set of voters; empty when
    /// none does up to and including `block`. Requires: `block` is in memory above the root.
    [[nodiscard]] std::optional<Hash256> endOfVoters(const Hash256& block) const;

    /// A final block found by walking back along parent hashes from one that is known.
    void rememberFinal(const BlockRef& block);
    /// Blocks that became final since the last call, oldest first.
    [[nodiscard]] std::vector<BlockRef> takeFinalized() { return std::exchange(m_newlyFinal, {}); }

private:
    void jumpTo(const chain::Header& header, const Hash256& hash);
    void moveAlongPath(const Hash256& hash);
    void noteFinal(const chain::Header& header, const BlockRef& block);
    [[nodiscard]] FinalityEvidence evidenceOf(const chain::Header& header, const Hash256& hash,
        ByteView bytes, const consensus::Justification& justification) const;
    Result<FinalityState> stateAfterPath(const Hash256& hash);
    Result<consensus::Justification> verify(
        ByteView justification, const chain::Header& header, const Hash256& hash);
    void noteEquivocation(const CheckedHeader& header);

    HeaderTree m_headers;
    FinalityState m_finality;
    FinalRecord m_record;
    bool m_knowsAuthors = true;
    bool m_knowsVoters = true;
    std::optional<consensus::AuthorityList> m_votersInState; ///< other than ours, at the root
    std::optional<BlockRef> m_foreign;
    std::optional<BlockRef> m_forced;
    std::map<BlockNumber, Hash256> m_finalHashes;
    std::vector<BlockRef> m_newlyFinal;
    std::map<std::uint64_t, Hash256> m_slots; ///< first block seen in each slot above the root
    std::vector<Equivocation> m_equivocations;
};

} // namespace taonaut::light
