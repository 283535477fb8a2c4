// SPDX-License-Identifier: MIT
// Copied proofs from anybody: what is accepted is written back as the same text, and is judged without harm
// from a start that it does not know.

#include "core/light/proof_document.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

namespace {

/// A chain whose only voter and author have no known key: nothing that it signed can come up.
light::ChainParameters someChain(const light::ProofDocument& document)
{
    light::Checkpoint start;
    start.genesisHash = document.genesisHash;
    if (!document.headers.empty()) {
        start.header = document.headers.front();
    }
    start.blockHash = start.header.hash();
    start.blockNumber = start.header.number;
    start.voters.authorities.push_back({ {}, 1 });
    start.authors.emplace_back();
    return *light::ChainParameters::fromCheckpoint("some", 12'000, std::move(start));
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    const auto document = light::proofDocumentFromJson(fuzz::textOf(data, size));
    if (!document) {
        return 0;
    }
    const std::string text = toJson(*document);
    const auto again = light::proofDocumentFromJson(text);
    fuzz::require(again.has_value() && toJson(*again) == text);
    light::ProofDocument judged = *document;
    const light::ChainParameters chain = someChain(judged);
    judged.start = { chain.start().blockNumber, chain.start().blockHash };
    const auto verdict = light::check(judged, chain);
    // Without a vote and a seal that verify, only the start itself can be final here.
    fuzz::require(!verdict || verdict->level != light::Level::Final || verdict->signedWeight == 0);
    return 0;
}
