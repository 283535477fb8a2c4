// SPDX-License-Identifier: MIT
#pragma once

// Which calls this program has words for, and how their action is made of their arguments. Internal to this
// module. One line per call: its names on chain and the function that reads it.

#include "core/wallet/argument_reader.hpp"

#include <span>

namespace taonaut::wallet {

struct CallWords {
    std::string_view pallet;
    std::string_view call;
    Action (*read)(ArgumentReader& arguments);
};

[[nodiscard]] std::span<const CallWords> moneyWords(); ///< Balances, EVM, Crowdloan
[[nodiscard]] std::span<const CallWords> stakeWords(); ///< stake of SubtensorModule
[[nodiscard]] std::span<const CallWords> subnetWords(); ///< neurons, subnets, weights, hyperparameters
[[nodiscard]] std::span<const CallWords> keyWords(); ///< swaps of keys, proxies, multisig
[[nodiscard]] std::span<const CallWords> wrapperWords(); ///< calls that hold calls

/// Setters of AdminUtils: all of them say the same. Null for any other call.
[[nodiscard]] const CallWords* hyperparameterWords(std::string_view pallet, std::string_view call);

/// Null for a call without words.
[[nodiscard]] const CallWords* findWords(std::string_view pallet, std::string_view call);

/// Puts words to a call that was read, and to all calls inside it. A call that the chain has in another form
/// than this program declares gets none.
void putWords(CallReview& review, const subtensor::ChainRuntime& runtime);

} // namespace taonaut::wallet
