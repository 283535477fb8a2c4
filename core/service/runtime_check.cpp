// SPDX-License-Identifier: MIT
#include "core/service/runtime_check.hpp"

#include "core/metadata/digest.hpp"
#include "core/service/review_builder.hpp"
#include "core/subtensor/check.hpp"
#include "core/subtensor/runtime_version.hpp"
#include "core/subtensor/scale_type.hpp"

namespace taonaut::service {

namespace {

constexpr std::size_t kNamedDifferences = 3; // in the detail; more would not be read

std::string differencesText(const std::vector<subtensor::Incompatibility>& differences)
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

} // namespace

Result<RuntimeFacts> judgeRuntime(const RuntimeVersion& version, ByteView bytes)
{
    const Result<metadata::Metadata> read = metadata::Metadata::decode(bytes);
    if (!read) {
        return fail(ReviewError::RuntimeNotUnderstood, read.error().text());
    }
    const std::vector<subtensor::Incompatibility> differences = subtensor::check(*read);
    if (!differences.empty()) {
        return fail(ReviewError::RuntimeNotUnderstood, differencesText(differences));
    }
    RuntimeFacts facts { version.specVersion, version.transactionVersion, std::nullopt };
    if (checksMetadataHash(*read)) {
        // Of reported metadata. Nodes compare it with the digest of the runtime that they run: of any other
        // metadata it makes the signature invalid, and nothing happens to the money.
        const Result<Hash256> digest = metadata::metadataDigest(*read, contextOf(version, *read));
        if (!digest) {
            return fail(ReviewError::RuntimeNotUnderstood, digest.error().text());
        }
        facts.metadataDigest = *digest;
    }
    return facts;
}

} // namespace taonaut::service
