// SPDX-License-Identifier: MIT
#pragma once

// Runtimes that this program knows by their code (resources/runtimes/pins.json): whoever proves the hash of
// the code knows the metadata that it publishes. Metadata themselves cannot be proven without executing the
// code. Which runtimes are listed is settled with each release; others are read by comparing providers.

#include "core/base/bytes.hpp"
#include "core/base/result.hpp"
#include "core/service/light_link.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::service {

enum class RuntimeError : std::uint16_t {
    BadPins, ///< not the JSON of a list of pins; detail: the member
    NotThePinned, ///< this program knows the code, and it publishes other metadata than the server gave
    ProvidersDiffer, ///< servers of different providers give different metadata; detail: one of them
};
std::string_view moduleOf(RuntimeError reason);
std::string_view nameOf(RuntimeError reason);

enum class PinVerdict : std::uint8_t {
    UnknownCode,
    Matches,
    OtherMetadata, ///< or another version than the code has
};

class RuntimePins {
public:
    /// In this program.
    [[nodiscard]] static const RuntimePins& shipped();
    /// [{codeHash, specVersion, metadataHash}]; metadataHash: BLAKE2b-256 of metadata V15. Errors: BadPins.
    [[nodiscard]] static Result<RuntimePins> fromJson(std::string_view text);

    [[nodiscard]] PinVerdict judge(const Hash256& code, std::uint32_t specVersion, ByteView metadata) const;
    [[nodiscard]] std::size_t size() const noexcept { return m_pins.size(); }

private:
    struct Pin {
        std::uint32_t specVersion = 0;
        Hash256 metadata;
    };
    std::map<Hash256, Pin> m_pins; ///< by hash of the code
};

struct MetadataComparison {
    std::vector<std::string> agreeing; ///< providers whose metadata are those at hand
    std::optional<std::string> dissenter; ///< the first that has others
};

/// Whether the metadata at hand are what every provider gives that answered.
[[nodiscard]] MetadataComparison compareDigests(ByteView metadata, const std::vector<MetadataDigest>& said);

} // namespace taonaut::service
