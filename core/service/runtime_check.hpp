// SPDX-License-Identifier: MIT
#pragma once

// Whether this program can sign for the connected runtime, judged by the runtime's own metadata. Metadata is
// a claim of the server and never proven: what protects the person is that its digest is signed with the
// call. A server that lies about metadata makes the signature invalid on chain, not the call another one.

#include "core/base/bytes.hpp"
#include "core/service/light_snapshot.hpp"

#include <memory>
#include <optional>

namespace taonaut::subtensor {
class ChainRuntime;
}

namespace taonaut::service {

/// What is signed about the runtime.
struct RuntimeFacts {
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
    /// RFC-78 digest; empty when the runtime has no CheckMetadataHash extension.
    std::optional<Hash256> metadataDigest;
};

struct JudgedRuntime {
    /// What can be read by the metadata. Null when the metadata itself cannot.
    std::shared_ptr<const subtensor::ChainRuntime> runtime;
    /// Or why nothing can be signed. Errors: ReviewError::RuntimeNotUnderstood; detail: what differs, why the
    /// metadata cannot be read, or that the chain compares a digest which metadata of version 14 cannot give.
    Result<RuntimeFacts> facts;
};

/// metadata: version 15 or 14 as fetched. Slow (milliseconds): off the GUI thread.
[[nodiscard]] JudgedRuntime judgeRuntime(const RuntimeVersion& version, ByteView metadata);

} // namespace taonaut::service
