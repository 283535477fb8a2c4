// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace taonaut::wallet {

/// The life of a transaction. InBlock and Final are claimed only with proof: the extrinsic recomputed into
/// the extrinsics root of a verified header. Failed means dispatched and refused, read from proven
/// System.Events.
enum class TransactionState : std::uint8_t {
    Built,
    Signed,
    Sent,
    InBlock,
    Final,
    Expired, ///< the era ended and the nonce shows that it was never included
    Failed,
    Rejected, ///< the node refused to take it; nothing was included
};

} // namespace taonaut::wallet
