// SPDX-License-Identifier: MIT
// ProofDocument: how one is verified, from the reader's own trusted start.

#include "core/light/proof_document.hpp"
#include "core/light/state_keys.hpp"

#include <set>

namespace taonaut::light {
namespace {

using Headers = std::vector<chain::Header>;

/// The final block that everything else in the document hangs on.
struct Anchor {
    chain::Header header;
    Hash256 hash;
    consensus::AuthoritySet signers; ///< who voted for it; the start's voters when it is the start
    std::uint64_t weight = 0;
    std::size_t setChanges = 0;
};

Result<void> checkSizes(const ProofDocument& document)
{
    if (document.fragments.size() > ProofDocument::kMostFragments
        || document.headers.size() > ProofDocument::kMostHeaders
        || document.nodes.size() > ProofDocument::kMostNodes
        || (document.authors && document.authors->nodes.size() > ProofDocument::kMostNodes)) {
        return fail(LightError::DocumentTooLarge);
    }
    return {};
}

/// The fragments above the trusted start. Errors: OtherStart.
Result<std::vector<consensus::WarpFragment>> fragmentsAbove(
    const ProofDocument& document, const Checkpoint& start)
{
    if (document.start.number == start.blockNumber && document.start.hash != start.blockHash) {
        return fail(LightError::OtherStart);
    }
    std::vector<consensus::WarpFragment> above;
    for (const consensus::WarpFragment& fragment : document.fragments) {
        if (fragment.header.number == start.blockNumber && fragment.header.hash() != start.blockHash) {
            return fail(LightError::OtherStart);
        }
        if (fragment.header.number > start.blockNumber) {
            above.push_back(fragment);
        }
    }
    return above;
}

/// Errors: those of consensus::verifyWarpProof.
Result<Anchor> anchorOf(std::vector<consensus::WarpFragment> fragments, const Checkpoint& start)
{
    if (fragments.empty()) {
        return Anchor { start.header, start.blockHash, start.voters, 0, 0 };
    }
    consensus::WarpState state { start.blockNumber, start.voters, {} };
    const consensus::WarpFragment last = std::move(fragments.back());
    fragments.pop_back();
    const std::size_t changes = fragments.size();
    if (!fragments.empty()) {
        Result<consensus::WarpResult> before
            = consensus::verifyWarpProof({ std::move(fragments), false }, std::move(state));
        if (!before) {
            return fail(before);
        }
        state = std::move(before->state);
    }
    const Result<consensus::WarpResult> end = consensus::verifyWarpProof({ { last }, true }, state);
    if (!end) {
        return fail(end);
    }
    if (state.pending && last.header.number > state.pending->lastOfOldSet) {
        state.set = { state.set.id + 1, std::move(state.pending->next) };
    }
    const std::uint64_t weight = consensus::signersOf(last.justification, state.set.authorities).weight;
    return Anchor { last.header, end->hash, std::move(state.set), weight, changes };
}

/// The document's headers with the anchor among them, linked without gap. Errors: LinkBroken.
Result<Headers> linkedHeaders(const ProofDocument& document, const chain::Header& anchor)
{
    Headers headers = document.headers;
    if (headers.empty() || headers.back().number.next() == anchor.number) {
        headers.push_back(anchor);
    } else if (headers.front().number == anchor.number.next()) {
        headers.insert(headers.begin(), anchor);
    }
    for (std::size_t i = 1; i < headers.size(); ++i) {
        const chain::Header& parent = headers[i - 1];
        if (headers[i].number != parent.number.next() || headers[i].parentHash != parent.hash()) {
            return fail(LightError::LinkBroken, "#" + std::to_string(headers[i].number.value()));
        }
    }
    return headers;
}

/// Position of a block among linked headers. Errors: LinkBroken.
Result<std::size_t> indexOf(const Headers& headers, const BlockRef& block)
{
    const std::uint32_t first = headers.front().number.value();
    const std::size_t index = block.number.value() - first;
    if (block.number.value() < first || index >= headers.size() || headers[index].hash() != block.hash) {
        return fail(LightError::LinkBroken, "no way to #" + std::to_string(block.number.value()));
    }
    return index;
}

/// Value of one key. Errors: those of trie::StorageProof.
Result<std::optional<Bytes>> readOne(const std::vector<Bytes>& nodes, const Hash256& stateRoot, ByteView key)
{
    const Result<trie::StorageProof> proof = trie::StorageProof::create(nodes);
    Result<trie::ReadResult> read = proof ? proof->read(stateRoot, key) : fail(proof);
    return read ? Result<std::optional<Bytes>>(std::move(read->value)) : fail(read);
}

/// Follows the author list from a final header that proves it, and judges the seals above the anchor.
class SealJudge {
public:
    SealJudge(const ProofDocument& document, const Checkpoint& start)
        : m_document(document)
        , m_start(start)
    {
    }

    /// A final header. Errors: those of the author proof.
    Result<void> passFinal(const chain::Header& header)
    {
        const Hash256 hash = header.hash();
        const Result<consensus::AuraDigest> digest = consensus::readAuraDigest(header);
        if (hash == m_start.blockHash) {
            m_authors = m_start.authors;
        } else if (digest && digest->nextAuthorities) {
            m_authors = *digest->nextAuthorities;
        } else if (m_document.authors && m_document.authors->block == hash) {
            Result<consensus::AuraAuthorities> proven = provenAuthors(header.stateRoot);
            if (!proven) {
                return fail(proven);
            }
            m_authors = std::move(*proven);
        }
        const Result<std::uint64_t> slot = consensus::slotOf(header);
        m_judging = m_judging && (slot || !slot.error().is(consensus::AuraError::BabeBlock));
        m_parent = { hash, header.number, slot.value_or(0) };
        return {};
    }

    /// A header above the anchor. Errors: those of consensus::verifySeal and verifyLink.
    Result<void> judge(const chain::Header& header)
    {
        if (!m_judging) {
            return {};
        }
        const Result<std::uint64_t> slot = consensus::slotOf(header);
        const bool foreign = !slot && slot.error().is(consensus::AuraError::BabeBlock);
        if (m_authors.empty() || foreign) {
            m_judging = false;
            return {};
        }
        const Result<consensus::AuraClaim> claim = consensus::verifySeal(header, m_authors);
        if (!claim) {
            return fail(claim);
        }
        if (const auto link = consensus::verifyLink(header, claim->slot, m_parent); !link) {
            return fail(link);
        }
        m_seen.insert(claim->author);
        m_parent = { header.hash(), header.number, claim->slot };
        m_authors = claim->nextAuthorities.value_or(m_authors);
        return {};
    }

    [[nodiscard]] bool judgedAll() const { return m_judging; }
    [[nodiscard]] std::size_t distinctAuthors() const { return m_seen.size(); }

private:
    Result<consensus::AuraAuthorities> provenAuthors(const Hash256& stateRoot) const
    {
        const Result<std::optional<Bytes>> value
            = readOne(m_document.authors->nodes, stateRoot, auraAuthoritiesKey());
        if (!value) {
            return fail(value);
        }
        return consensus::decodeAuraAuthorities(*value ? ByteView(**value) : ByteView());
    }

    const ProofDocument& m_document;
    const Checkpoint& m_start;
    consensus::AuraAuthorities m_authors; ///< empty: not proven
    consensus::AuraParent m_parent;
    std::set<consensus::AuraKey> m_seen;
    bool m_judging = true;
};

/// Level of the block at `index` and, if it is sealed, by how many authors.
Result<void> judgeLevel(
    DocumentVerdict& verdict, const Headers& headers, std::size_t anchor, std::size_t index, SealJudge judge)
{
    if (index <= anchor) {
        verdict.level = Level::Final;
        return {};
    }
    for (std::size_t i = 0; i <= index; ++i) {
        const Result<void> passed = i <= anchor ? judge.passFinal(headers[i]) : judge.judge(headers[i]);
        if (!passed) {
            return passed;
        }
    }
    verdict.level = judge.judgedAll() ? Level::Sealed : Level::Linked;
    verdict.distinctAuthors = judge.judgedAll() ? judge.distinctAuthors() : 0;
    return {};
}

/// Errors: those of readOne, ValueMismatch.
Result<void> judgeValue(DocumentVerdict& verdict, const ProofDocument& document, const Hash256& stateRoot)
{
    Result<std::optional<Bytes>> value = readOne(document.nodes, stateRoot, document.key);
    if (!value) {
        return fail(value);
    }
    if (*value != document.value) {
        return fail(LightError::ValueMismatch);
    }
    verdict.key = document.key;
    verdict.value = std::move(*value);
    return {};
}

} // namespace

Result<DocumentVerdict> check(const ProofDocument& document, const ChainParameters& trusted)
{
    const Checkpoint& start = trusted.start();
    if (const Result<void> sized = checkSizes(document); !sized) {
        return fail(sized);
    }
    if (document.genesisHash != trusted.genesisHash()) {
        return fail(LightError::StateOfOtherChain);
    }
    Result<std::vector<consensus::WarpFragment>> fragments = fragmentsAbove(document, start);
    if (!fragments) {
        return fail(fragments);
    }
    Result<Anchor> anchor = anchorOf(std::move(*fragments), start);
    if (!anchor) {
        return fail(anchor);
    }
    const Result<Headers> headers = linkedHeaders(document, anchor->header);
    if (!headers) {
        return fail(headers);
    }
    const BlockRef justified { anchor->header.number, anchor->hash };
    const Result<std::size_t> at = indexOf(*headers, justified);
    const Result<std::size_t> index = indexOf(*headers, document.block);
    if (!at || !index) {
        return !at ? fail(at) : fail(index);
    }
    DocumentVerdict verdict;
    verdict.block = document.block;
    verdict.justified = justified;
    verdict.setId = anchor->signers.id;
    verdict.signedWeight = anchor->weight;
    verdict.totalWeight = consensus::totalWeight(anchor->signers.authorities).value_or(0);
    verdict.setChanges = anchor->setChanges;
    const chain::Header& header = (*headers)[*index];
    verdict.slotTimeMs = consensus::slotOf(header).value_or(0) * trusted.slotDurationMs();
    if (const auto judged = judgeLevel(verdict, *headers, *at, *index, SealJudge(document, start)); !judged) {
        return fail(judged);
    }
    if (const auto judged = judgeValue(verdict, document, header.stateRoot); !judged) {
        return fail(judged);
    }
    return verdict;
}

} // namespace taonaut::light
