// SPDX-License-Identifier: MIT
#pragma once

// A copied proof document, checked without a server: what it proves to someone who trusts a start.

#include "core/light/proof_document.hpp"

#include <optional>
#include <string>
#include <variant>

namespace taonaut::app {

enum class ProofCommandError : std::uint16_t {
    NotReadable, ///< the file cannot be read; detail: why
    UnknownChain, ///< no start is known for the document's genesis; detail: the genesis hash
};
std::string_view moduleOf(ProofCommandError reason);
std::string_view nameOf(ProofCommandError reason);

struct CheckedProof {
    light::ProofDocument document;
    light::DocumentVerdict verdict;
    std::string chain; ///< name of the trusted one
};
/// Something in it is false.
struct RefusedProof {
    Error reason;
};
/// No document that can be read at all.
struct UnreadableProof {
    Error reason;
};
/// Nothing wrong was found, but from what is trusted it proves nothing.
struct UnprovenProof {
    Error reason;
};
/// All of it is in order, and its block is neither final nor sealed by known authors.
struct OnlyLinked {
    CheckedProof proof;
};
using ProofOutcome = std::variant<CheckedProof, RefusedProof, UnreadableProof, UnprovenProof, OnlyLinked>;

/// text: of the file. chain: as trustedStart takes it; empty: the known chain that the document names.
[[nodiscard]] ProofOutcome checkProof(std::string_view text, const std::string& chain);

/// 0 proven, 1 refused, 2 unreadable, 3 not provable with what is trusted.
[[nodiscard]] int exitCodeOf(const ProofOutcome& outcome);

} // namespace taonaut::app
