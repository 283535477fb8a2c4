// SPDX-License-Identifier: MIT
#pragma once

// Signed transfers of the embedded chain's development accounts, made before the clock runs.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace taonaut::bench {

struct SignedTransfer {
    Bytes extrinsic; ///< with length prefix
    std::string hex; ///< "0x…"
};

/// `count` transfers of 1,000 rao for a chain with this genesis, shared out over //Alice, //Bob, //Charlie,
/// //Dave,
/// //Eve and //Ferdie, whose nonces start at `firstNonce`. The first nonces come first.
[[nodiscard]] std::vector<SignedTransfer> signedTransfers(
    const Hash256& genesis, std::size_t count, std::uint32_t firstNonce = 0);

/// The accounts that send, in the order in which transfers are shared out.
[[nodiscard]] std::vector<AccountId> transferSenders();

} // namespace taonaut::bench
