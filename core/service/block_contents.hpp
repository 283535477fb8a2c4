// SPDX-License-Identifier: MIT
#pragma once

// A block as words: its transactions by the chain's metadata, its events as lines.

#include "core/light/proven.hpp"
#include "core/wallet/call_review.hpp"
#include "core/wallet/event_words.hpp"

namespace taonaut::service {

struct ProvenBlock;

struct BlockExtrinsic {
    Hash256 hash;
    std::optional<AccountId> signer; ///< empty for what the author put in
    std::uint32_t nonce = 0; ///< of signed ones
    wallet::CallReview review;
    /// Why envelope and call cannot be told apart; the review is then Raw and empty.
    std::optional<Error> unreadable;
    std::optional<wallet::DispatchOutcome> outcome; ///< by the events of the block
};

struct BlockContents {
    light::BlockRef block;
    light::Level level = light::Level::Reported;
    std::vector<BlockExtrinsic> extrinsics; ///< in order
    std::vector<wallet::EventLine> events;
    std::optional<Error> eventsProblem; ///< why the events cannot be read
};

/// Errors never: what cannot be read is named. Slow for large blocks: off the GUI thread.
[[nodiscard]] BlockContents blockContents(const subtensor::ChainRuntime& runtime, const ProvenBlock& block);

} // namespace taonaut::service
