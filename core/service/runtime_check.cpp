// SPDX-License-Identifier: MIT
#include "core/service/runtime_check.hpp"

#include "core/metadata/digest.hpp"
#include "core/service/review_builder.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/runtime_version.hpp"
#include "core/subtensor/scale_type.hpp"

namespace taonaut::service {

namespace {

constexpr std::uint8_t kFirstWithDigest = 15; // version of metadata
constexpr std::size_t kNamedDifferences = 3; // in the detail; more would not be read

std::string differencesText(const std::vector<subtensor::Misfit>& differences)
{
    std::string text;
    for (std::size_t i = 0; i < differences.size() && i < kNamedDifferences; ++i) {
        text += (i == 0 ? "" : ", ") + differences[i].item + " "
            + std::string(nameOf(differences[i].difference));
    }
    return differences.size() > kNamedDifferences ? text + " …" : text;
}

bool checksMetadataHash(const metadata::Metadata& metadata)
{
    const auto& extensions = metadata.extrinsic.extensions;
    return std::any_of(extensions.begin(), extensions.end(),
        [](const auto& extension) { return extension.identifier == "CheckMetadataHash"; });
}

metadata::DigestContext contextOf(const RuntimeVersion& version, const metadata::Metadata& metadata)
{
    metadata::DigestContext context;
    context.specVersion = version.specVersion;
    context.specName = version.specName;
    context.decimals = subtensor::kTokenDecimals;
    context.tokenSymbol = subtensor::kTokenSymbol;
    if (const auto* prefix = metadata.constant("System", "SS58Prefix")) {
        context.ss58Prefix = subtensor::decode<std::uint16_t>(prefix->value).value_or(context.ss58Prefix);
    }
    return context;
}

/// What nothing can be signed without.
constexpr subtensor::Feature kNeeded[] { subtensor::Feature::ReadAccounts,
    subtensor::Feature::SignTransactions, subtensor::Feature::FollowTransactions };

Result<RuntimeFacts> factsOf(const RuntimeVersion& version, const subtensor::ChainRuntime& runtime)
{
    std::vector<subtensor::Misfit> differences;
    for (const subtensor::Feature feature : kNeeded) {
        const auto& misfits = runtime.feature(feature).misfits;
        differences.insert(differences.end(), misfits.begin(), misfits.end());
    }
    if (!differences.empty()) {
        return fail(ReviewError::RuntimeNotUnderstood, differencesText(differences));
    }
    RuntimeFacts facts { version.specVersion, version.transactionVersion, std::nullopt };
    const metadata::Metadata& chain = runtime.metadata();
    if (!checksMetadataHash(chain)) {
        return facts;
    }
    // A server that keeps version 15 back would get signatures that no chain compares with its metadata.
    if (chain.version < kFirstWithDigest) {
        return fail(ReviewError::RuntimeNotUnderstood, "metadata 15, whose digest is signed, is not served");
    }
    // Of reported metadata. Nodes compare it with the digest of the runtime that they run: of any other
    // metadata it makes the signature invalid, and nothing happens to the money.
    const Result<Hash256> digest = metadata::metadataDigest(chain, contextOf(version, chain));
    if (!digest) {
        return fail(ReviewError::RuntimeNotUnderstood, digest.error().text());
    }
    facts.metadataDigest = *digest;
    return facts;
}

} // namespace

JudgedRuntime judgeRuntime(const RuntimeVersion& version, ByteView bytes)
{
    Result<metadata::Metadata> read = metadata::Metadata::decode(bytes);
    const auto runtime = read ? subtensor::ChainRuntime::create(std::move(*read))
                              : Result<std::shared_ptr<const subtensor::ChainRuntime>>(fail(read));
    if (!runtime) {
        return { nullptr, fail(ReviewError::RuntimeNotUnderstood, runtime.error().text()) };
    }
    return { *runtime, factsOf(version, **runtime) };
}

} // namespace taonaut::service
