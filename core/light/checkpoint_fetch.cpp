// SPDX-License-Identifier: MIT
#include "core/light/checkpoint_fetch.hpp"

#include "core/consensus/grandpa_digest.hpp"
#include "core/light/finality_fetch.hpp"
#include "core/light/state_keys.hpp"
#include "core/trie/proof.hpp"

#include <chrono>
#include <cstdio>

namespace taonaut::light {
namespace {

Result<ByteView> presentValue(const Result<trie::ReadResult>& read)
{
    if (!read) {
        return fail(read);
    }
    return read->value ? Result<ByteView>(*read->value) : fail(LightError::NoValue);
}

} // namespace

CheckpointFetch::CheckpointFetch(CheckpointQuestion question)
    : m_question(std::move(question))
{
    m_found.genesisHash = m_question.genesisHash;
    m_found.blockHash = m_question.block;
    m_found.origin = "entered by hand";
    m_requests.ask(Asker::Genesis, AskBlockHash { BlockNumber() });
}

Verdict CheckpointFetch::answer(RequestId id, const Answer& answer)
{
    const std::optional<RequestQueue::Open> open = m_requests.close(id);
    if (!open || m_result) {
        return Verdict::incomplete(LightError::UnknownRequest);
    }
    if (std::holds_alternative<Unavailable>(answer)) {
        return unavailable(open->asker);
    }
    return take(*open, answer);
}

Verdict CheckpointFetch::take(const RequestQueue::Open& open, const Answer& answer)
{
    switch (open.asker) {
    case Asker::Genesis:
        return takeGenesis(std::get<HashAnswer>(answer));
    case Asker::Headers:
        return takeHeader(std::get<HeaderAnswer>(answer));
    case Asker::Anchor:
        return takeAnchor(std::get<HashAnswer>(answer));
    case Asker::Authors:
        return takeState(std::get<ProofAnswer>(answer));
    default:
        break;
    }
    if (const auto* const named = std::get_if<HashAnswer>(&answer)) {
        return takeNamed(*named);
    }
    return takeBlock(std::get<AskBlock>(open.question).hash, std::get<BlockAnswer>(answer));
}

Verdict CheckpointFetch::unavailable(Asker asker)
{
    if (asker == Asker::Authors) {
        return stopped(LightError::StateUnavailable);
    }
    if (asker == Asker::Finality) {
        return nextCandidate(LightError::Unavailable);
    }
    return stopped(LightError::Unavailable);
}

Verdict CheckpointFetch::takeGenesis(const HashAnswer& answer)
{
    if (answer.hash != m_question.genesisHash) {
        return rejected(LightError::WrongChain);
    }
    m_requests.ask(Asker::Headers, AskHeader { m_question.block });
    return Verdict::verified();
}

Verdict CheckpointFetch::takeHeader(const HeaderAnswer& answer)
{
    if (!answer.header) {
        return stopped(Error(LightError::AnswerMissing, "the entered block"));
    }
    if (answer.header->hash() != m_question.block) {
        return rejected(LightError::HeaderHashMismatch);
    }
    m_found.header = *answer.header;
    m_found.blockNumber = m_found.header.number;
    if (isForcedChange(m_found.header)) {
        return stopped(LightError::ForcedChange);
    }
    m_requests.ask(Asker::Anchor, AskBlockHash { m_found.blockNumber });
    return Verdict::verified();
}

Verdict CheckpointFetch::takeAnchor(const HashAnswer& answer)
{
    if (answer.hash != m_question.block) {
        return stopped(LightError::OtherHistory);
    }
    m_requests.ask(Asker::Authors,
        AskProof {
            { auraAuthoritiesKey(), grandpaAuthoritiesKey(), grandpaPendingChangeKey() }, m_question.block });
    return Verdict::verified();
}

Result<void> CheckpointFetch::readState(const ProofAnswer& answer)
{
    const Result<trie::StorageProof> proof = trie::StorageProof::create(answer.nodes);
    if (!proof) {
        return fail(proof);
    }
    const Hash256& root = m_found.header.stateRoot;
    const Result<trie::ReadResult> pending = proof->read(root, grandpaPendingChangeKey());
    if (!pending) {
        return fail(pending);
    }
    if (pending->value) {
        return fail(LightError::ChangePending);
    }
    const Result<trie::ReadResult> authorsRead = proof->read(root, auraAuthoritiesKey());
    const Result<ByteView> authors = presentValue(authorsRead);
    const Result<trie::ReadResult> votersRead = proof->read(root, grandpaAuthoritiesKey());
    const Result<ByteView> voters = presentValue(votersRead);
    if (!authors || !voters) {
        return !authors ? fail(authors) : fail(voters);
    }
    Result<consensus::AuraAuthorities> authorList = consensus::decodeAuraAuthorities(*authors);
    if (!authorList) {
        return fail(authorList);
    }
    Result<consensus::AuthorityList> voterList = consensus::decodeAuthorityList(*voters);
    if (!voterList) {
        return fail(voterList);
    }
    m_found.authors = std::move(*authorList);
    m_found.voters = { m_question.setId, std::move(*voterList) };
    return {};
}

Verdict CheckpointFetch::takeState(const ProofAnswer& answer)
{
    if (const Result<void> read = readState(answer); !read) {
        const bool serversFault = read.error().module() == "trie";
        return serversFault ? rejected(read.error()) : stopped(read.error());
    }
    const std::uint32_t number = m_found.blockNumber.value();
    m_candidate = BlockNumber(number - number % FinalityFetch::kPeriod);
    return nextCandidate(LightError::NoJustification);
}

/// Asks for the next later block that may have a justification. why: what was wrong with the one before.
Verdict CheckpointFetch::nextCandidate(const Error& why)
{
    const bool first = !m_lastFailure;
    m_lastFailure = why;
    constexpr std::uint32_t kHighest = 0xffffffffU - FinalityFetch::kPeriod;
    if (m_multiplesTried < kMultiplesTried && m_candidate.value() <= kHighest) {
        ++m_multiplesTried;
        m_candidate = BlockNumber(m_candidate.value() + FinalityFetch::kPeriod);
        m_requests.ask(Asker::Finality, AskBlockHash { m_candidate });
    } else if (!m_headAsked) {
        m_headAsked = true;
        m_requests.ask(Asker::Finality, AskFinalizedHead {});
    } else {
        return stopped(Error(LightError::SetIdUnconfirmed, why.text()));
    }
    return first ? Verdict::verified() : Verdict::incomplete(why);
}

Verdict CheckpointFetch::takeNamed(const HashAnswer& answer)
{
    if (!answer.hash) {
        m_multiplesTried = kMultiplesTried; // the server has no higher block
        return nextCandidate(LightError::NoJustification);
    }
    m_requests.ask(Asker::Finality, AskBlock { *answer.hash });
    return Verdict::verified();
}

Verdict CheckpointFetch::takeBlock(const Hash256& asked, const BlockAnswer& answer)
{
    if (!answer.header) {
        return rejected(Error(LightError::AnswerMissing, "a later block"));
    }
    if (answer.header->hash() != asked) {
        return rejected(LightError::HeaderHashMismatch);
    }
    if (!m_headAsked && answer.header->number != m_candidate) {
        return rejected(LightError::HeaderNumberMismatch);
    }
    if (answer.header->number <= m_found.blockNumber || !answer.justification) {
        return nextCandidate(LightError::NoJustification);
    }
    const Result<consensus::Justification> justification
        = consensus::Justification::decode(*answer.justification);
    if (!justification) {
        return rejected(justification.error());
    }
    const Result<void> proven
        = consensus::verify(*justification, m_found.voters, asked, answer.header->number);
    if (!proven) {
        return mayMeanNewVoters(proven.error()) ? nextCandidate(proven.error()) : rejected(proven.error());
    }
    finish();
    return Verdict::verified();
}

Verdict CheckpointFetch::rejected(const Error& reason)
{
    m_result = tl::unexpected<Error>(reason);
    m_requests.clear();
    return Verdict::rejected(reason);
}

Verdict CheckpointFetch::stopped(const Error& reason)
{
    m_result = tl::unexpected<Error>(reason);
    m_requests.clear();
    return Verdict::incomplete(reason);
}

void CheckpointFetch::finish()
{
    m_requests.clear();
    const std::uint64_t slot = consensus::slotOf(m_found.header).value_or(0);
    m_found.date = dayOf(slot * m_question.slotDurationMs);
    m_result = ChainParameters::fromCheckpoint(
        m_question.networkName, m_question.slotDurationMs, std::move(m_found));
}

std::string dayOf(std::uint64_t milliseconds)
{
    using namespace std::chrono;
    constexpr std::uint64_t kMsPerDay = 86'400'000;
    constexpr std::uint64_t kLastDay = 2'932'896; // 9999-12-31
    const year_month_day day { sys_days {
        days { static_cast<int>(std::min(milliseconds / kMsPerDay, kLastDay)) } } };
    std::array<char, 16> text {};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
        static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

} // namespace taonaut::light
