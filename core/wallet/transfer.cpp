// SPDX-License-Identifier: MIT
#include "core/wallet/transfer.hpp"

#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"

#include <algorithm>
#include <cassert>

namespace taonaut::wallet {

namespace {

constexpr std::size_t kSignatureSize = 64; // of sr25519 and ed25519
constexpr std::size_t kEcdsaSignatureSize = 65;

subtensor::balances::Call callOf(const TransferPlan& plan)
{
    using namespace subtensor::balances;
    const auto dest = subtensor::Address::of(plan.recipient);
    return plan.keepAlive ? Call(TransferKeepAlive { dest, plan.amount })
                          : Call(TransferAllowDeath { dest, plan.amount });
}

Bytes assemble(
    const AccountId& signer, AccountSignature signature, const chain::SignedExtra& extra, ByteView call)
{
    chain::Extrinsic::Signed envelope;
    envelope.signer = signer;
    envelope.kind = signature.kind;
    envelope.signature = std::move(signature.bytes);
    envelope.extra = extra;
    return chain::Extrinsic { std::move(envelope), toBytes(call) }.encode();
}

} // namespace

Result<Bytes> transferCall(const subtensor::ChainRuntime& runtime, const TransferPlan& plan)
{
    return runtime.encodeCall(callOf(plan));
}

Bytes transferCall(const TransferPlan& plan)
{
    return subtensor::encodeCall(callOf(plan));
}

Rao mustStay(const TransferContext& context, bool keepAlive)
{
    const Rao frozen = context.frozen.saturatingMinus(context.reserved);
    const bool removable = !keepAlive && context.frozen.isZero() && context.reserved.isZero();
    return removable ? frozen : std::max(frozen, context.existentialDeposit);
}

Rao spendable(const TransferContext& context, bool keepAlive)
{
    // The fee is taken first and may not remove the account, whatever the transfer may do afterwards.
    if (context.fee > context.free.saturatingMinus(mustStay(context, true))) {
        return Rao();
    }
    return context.free.saturatingMinus(context.fee).saturatingMinus(mustStay(context, keepAlive));
}

Bytes signExtrinsic(const SigningKey& key, ByteView call, const chain::SignedExtra& extra,
    const chain::SignedAdditional& additional)
{
    assert(extra.checkMetadataHash == additional.metadataDigest.has_value());
    const Bytes payload = chain::signingPayload(call, extra, additional);
    return assemble(key.account(), key.sign(payload), extra, call);
}

Bytes unsignedForFee(
    const AccountId& signer, ByteView call, const chain::SignedExtra& extra, chain::SignatureKind kind)
{
    const bool isEcdsa = kind == chain::SignatureKind::Ecdsa;
    return assemble(signer, { kind, Bytes(isEcdsa ? kEcdsaSignatureSize : kSignatureSize) }, extra, call);
}

} // namespace taonaut::wallet
