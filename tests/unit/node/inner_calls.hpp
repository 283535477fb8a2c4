// SPDX-License-Identifier: MIT
#pragma once

// Calls inside of calls, as the tests of batches, proxies, multisigs and schedules make them.

#include "core/node/runtime/overlay.hpp"
#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/system_calls.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"

namespace taonaut::test {

using subtensor::EncodedCall;

[[nodiscard]] inline subtensor::Address at(const AccountId& account)
{
    return subtensor::Address::of(account);
}
/// An address that names no account.
[[nodiscard]] inline subtensor::Address nowhere()
{
    return { subtensor::Address::Kind::Raw, {}, Bytes(3) };
}

[[nodiscard]] inline EncodedCall pay(const AccountId& dest, Rao amount)
{
    namespace balances = subtensor::balances;
    return EncodedCall::of(balances::Call(balances::TransferKeepAlive { at(dest), amount }));
}
[[nodiscard]] inline EncodedCall remark(std::size_t size = 4)
{
    namespace system = subtensor::system;
    return EncodedCall::of(system::Call(system::Remark { Bytes(size, std::byte { 0x2a }) }));
}
[[nodiscard]] inline EncodedCall batch(std::vector<EncodedCall> calls)
{
    namespace utility = subtensor::utility;
    return EncodedCall::of(utility::Call(utility::Batch { std::move(calls) }));
}
[[nodiscard]] inline EncodedCall batchAll(std::vector<EncodedCall> calls)
{
    namespace utility = subtensor::utility;
    return EncodedCall::of(utility::Call(utility::BatchAll { std::move(calls) }));
}

/// What the block has written so far, for comparing: a call that fails writes nothing.
[[nodiscard]] inline auto written(const node::Overlay& state)
{
    std::vector<std::pair<Bytes, std::optional<Bytes>>> result;
    for (const trie::Change& change : state.changes()) {
        result.emplace_back(change.key, change.value);
    }
    return result;
}

} // namespace taonaut::test
