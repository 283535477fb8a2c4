// SPDX-License-Identifier: MIT
#include "core/node/runtime/published_metadata.hpp"

#include "core/metadata/digest.hpp"
#include "core/subtensor/pallets/system_constants.hpp"
#include "core/subtensor/runtime.hpp"

namespace taonaut::node {
namespace {

metadata::Metadata build(std::uint8_t version, Milliseconds slotDuration)
{
    return subtensor::buildMetadata(version, { static_cast<std::uint64_t>(slotDuration.count()), true });
}

} // namespace

const Bytes* PublishedMetadata::encoded(std::uint32_t version) const
{
    if (version < kFirstVersion || version > kLastVersion) {
        return nullptr;
    }
    const auto known = m_encoded.find(version);
    if (known != m_encoded.end()) {
        return &known->second;
    }
    // Our own declarations are always writable; a test compares them with what real chains publish.
    Result<Bytes> encoded = build(static_cast<std::uint8_t>(version), m_slotDuration).encode();
    return encoded ? &m_encoded.emplace(version, std::move(*encoded)).first->second : nullptr;
}

const Hash256& PublishedMetadata::digest() const
{
    if (!m_digest) {
        const subtensor::RuntimeVersion& version = subtensor::runtimeVersion();
        const metadata::DigestContext context { version.specVersion, version.specName,
            subtensor::system::kSs58Prefix.value, subtensor::kTokenDecimals,
            std::string(subtensor::kTokenSymbol) };
        const Result<Hash256> digest = metadata::metadataDigest(build(kLastVersion, m_slotDuration), context);
        m_digest = digest ? *digest : Hash256 {};
    }
    return *m_digest;
}

} // namespace taonaut::node
