// SPDX-License-Identifier: MIT
#include "app/proof/proof_check.hpp"

#include "app/verify/trusted_start.hpp"
#include "core/base/hex.hpp"
#include "core/light/error.hpp"
#include "core/service/known_chains.hpp"

namespace taonaut::app {

namespace {

/// The name only chooses what is trusted: the document is checked against that alone.
Result<light::ChainParameters> startFor(const light::ProofDocument& document, const std::string& chain)
{
    if (!chain.empty()) {
        return trustedStart(chain);
    }
    for (const service::Network network : { service::Network::Finney, service::Network::Test }) {
        const Result<service::KnownChain> known = service::knownChain(network);
        if (known && known->genesisHash == document.genesisHash) {
            return trustedStart(std::string(nameOf(network)));
        }
    }
    return fail(ProofCommandError::UnknownChain, toHex(document.genesisHash.view()));
}

bool isAboutTrust(const Error& reason)
{
    return reason.is(light::LightError::StateOfOtherChain) || reason.is(light::LightError::OtherStart);
}

} // namespace

std::string_view moduleOf(ProofCommandError)
{
    return "proof";
}

std::string_view nameOf(ProofCommandError reason)
{
    return reason == ProofCommandError::NotReadable ? "NotReadable" : "UnknownChain";
}

ProofOutcome checkProof(std::string_view text, const std::string& chain)
{
    Result<light::ProofDocument> document = light::proofDocumentFromJson(text);
    if (!document) {
        return UnreadableProof { document.error() };
    }
    const Result<light::ChainParameters> start = startFor(*document, chain);
    if (!start) {
        return start.error().is(StartError::NotReadable) ? ProofOutcome(UnreadableProof { start.error() })
                                                         : ProofOutcome(UnprovenProof { start.error() });
    }
    Result<light::DocumentVerdict> verdict = light::check(*document, *start);
    if (!verdict) {
        return isAboutTrust(verdict.error()) ? ProofOutcome(UnprovenProof { verdict.error() })
                                             : ProofOutcome(RefusedProof { verdict.error() });
    }
    CheckedProof proof { std::move(*document), std::move(*verdict), start->name() };
    if (proof.verdict.level < light::Level::Sealed) {
        return OnlyLinked { std::move(proof) };
    }
    return proof;
}

int exitCodeOf(const ProofOutcome& outcome)
{
    if (std::holds_alternative<CheckedProof>(outcome)) {
        return 0;
    }
    if (std::holds_alternative<RefusedProof>(outcome)) {
        return 1;
    }
    return std::holds_alternative<UnreadableProof>(outcome) ? 2 : 3;
}

} // namespace taonaut::app
