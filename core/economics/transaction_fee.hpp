// SPDX-License-Identifier: MIT
#pragma once

// What a transaction costs beside its tip:
//
//   fee = weight of every extrinsic × 0.0005 + 1 rao per byte + weight of the call × 0.0005 rao per
//   picosecond
//
// The multiplier on chain is always 1; all of it goes to the author of the block.
// Source: opentensor/subtensor pallets/transaction-fee/src/lib.rs; polkadot-sdk
// substrate/frame/transaction-payment/src/lib.rs.

#include "core/base/wide.hpp"

namespace taonaut::economics {

/// Picoseconds that every extrinsic takes beside its call.
constexpr std::uint64_t kBaseExtrinsicTime = 108'157'000;

/// Rao for that many picoseconds: 500,000 parts of 10^9 of them, to the nearest, halves down.
[[nodiscard]] constexpr std::uint64_t weightFee(std::uint64_t picoseconds) noexcept
{
    constexpr std::uint64_t kPicosecondsPerRao = 2'000;
    const std::uint64_t rest = picoseconds % kPicosecondsPerRao;
    return picoseconds / kPicosecondsPerRao + (rest > kPicosecondsPerRao / 2 ? 1 : 0);
}

struct TransactionFee {
    std::uint64_t base = 0; ///< rao
    std::uint64_t length = 0; ///< rao
    std::uint64_t weight = 0; ///< rao

    [[nodiscard]] constexpr std::uint64_t total() const noexcept
    {
        return saturatingAdd(saturatingAdd(base, length), weight);
    }
};

/// callTime: picoseconds of the call's weight. bytes: length of the encoded extrinsic, prefix included.
[[nodiscard]] constexpr TransactionFee transactionFee(std::uint64_t callTime, std::uint32_t bytes) noexcept
{
    return { weightFee(kBaseExtrinsicTime), bytes, weightFee(callTime) };
}

} // namespace taonaut::economics
