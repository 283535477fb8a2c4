// SPDX-License-Identifier: MIT
// Binding an EVM address to a neuron: the address signs the hotkey and the hash of a block number (EIP-191),
// the hotkey hands the signature in. Source: opentensor/subtensor pallets/subtensor/src/utils/evm.rs.

#include "core/crypto/ethereum.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/calls.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {
namespace {

constexpr std::uint64_t kInterval = 7'200; // blocks
constexpr std::uint64_t kFastInterval = 1;
constexpr std::size_t kRecoveryByte = 64;

/// Chain quirk: a neuron without an address must wait as if it had got one in block 0.
bool mayAssociate(const BlockContext& context, NetUid netuid, Uid uid)
{
    const auto before = find<declared::kAssociatedEvmAddress>(context.state, netuid, uid);
    const std::uint64_t last = before ? std::get<std::uint64_t>(*before) : 0;
    const std::uint64_t now = context.number.value();
    return (now > last ? now - last : 0) >= (isFast(context) ? kFastInterval : kInterval);
}

/// The address that signed for the hotkey. Errors: InvalidIdentity, UnableToRecoverPublicKey.
Result<crypto::EthereumAddress, DispatchError> signerOf(
    const AccountId& hotkey, std::uint64_t block, crypto::ecdsa::Signature signature)
{
    constexpr unsigned kEthereumOffset = 27;
    constexpr unsigned kMostRecovery = 3;
    const auto stated = std::to_integer<unsigned>(signature.bytes[kRecoveryByte]);
    const unsigned recovery = stated >= kEthereumOffset ? stated - kEthereumOffset : stated;
    if (recovery > kMostRecovery) {
        return refuse(declared::error("InvalidIdentity"));
    }
    signature.bytes[kRecoveryByte] = static_cast<std::byte>(recovery);
    const auto message = crypto::associationMessage(hotkey, block);
    const auto key = crypto::ecdsa::recover(crypto::personalMessageDigest(message), signature);
    if (!key) {
        return refuse(declared::error("InvalidIdentity"));
    }
    const auto address = crypto::ethereumAddressOf(*key);
    return address ? Result<crypto::EthereumAddress, DispatchError>(*address)
                   : refuse(declared::error("UnableToRecoverPublicKey"));
}

DispatchResult associate(
    BlockContext& context, const AccountId& hotkey, const declared::AssociateEvmKey& call)
{
    if (coldkeyOf(context.state, hotkey) == AccountId {}) {
        return refuse(declared::error("NonAssociatedColdKey"));
    }
    const std::optional<Uid> uid = uidOf(context.state, call.netuid, hotkey);
    if (!uid) {
        return refuse(declared::error("HotKeyNotRegisteredInSubNet"));
    }
    if (!mayAssociate(context, call.netuid, *uid)) {
        return refuse(declared::error("EvmKeyAssociateRateLimitExceeded"));
    }
    crypto::ecdsa::Signature signature;
    std::copy(call.signature.begin(), call.signature.end(), signature.bytes.begin());
    const auto signer = signerOf(hotkey, call.blockNumber, signature);
    if (!signer) {
        return refuse(signer);
    }
    if (!std::equal(signer->bytes.begin(), signer->bytes.end(), call.evmKey.bytes.begin())) {
        return refuse(declared::error("InvalidRecoveredPublicKey"));
    }
    const std::uint64_t now = context.number.value();
    store<declared::kAssociatedEvmAddress>(context.state, call.netuid, *uid, { call.evmKey, now });
    context.deposit(declared::event::EvmKeyAssociated { call.netuid, hotkey, call.evmKey, now });
    return {};
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::AssociateEvmKey& call)
{
    const Result<AccountId, DispatchError> hotkey = ensureSigned(origin);
    return hotkey ? outcomeOf(associate(context, *hotkey, call)) : refuse(hotkey);
}

} // namespace taonaut::node::subtensor_module
