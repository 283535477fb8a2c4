// SPDX-License-Identifier: MIT
#include "core/wallet/transfer.hpp"

#include "core/subtensor/runtime.hpp"

#include <algorithm>
#include <cassert>

namespace taonaut::wallet {

namespace {

constexpr std::size_t kSr25519SignatureSize = 64;

Bytes assemble(const AccountId& signer, ByteView signature, const chain::SignedExtra& extra, ByteView call)
{
    chain::Extrinsic::Signed envelope;
    envelope.signer = signer;
    envelope.kind = chain::SignatureKind::Sr25519;
    envelope.signature = toBytes(signature);
    envelope.extra = extra;
    return chain::Extrinsic { std::move(envelope), toBytes(call) }.encode();
}

} // namespace

Bytes transferCall(const TransferPlan& plan)
{
    using namespace subtensor::balances;
    const auto dest = subtensor::Address::of(plan.recipient);
    return subtensor::encodeCall(plan.keepAlive ? Call(TransferKeepAlive { dest, plan.amount })
                                                : Call(TransferAllowDeath { dest, plan.amount }));
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

Bytes signExtrinsic(const crypto::sr25519::KeyPair& key, ByteView call, const chain::SignedExtra& extra,
    const chain::SignedAdditional& additional)
{
    assert(extra.checkMetadataHash == additional.metadataDigest.has_value());
    const Bytes payload = chain::signingPayload(call, extra, additional);
    const crypto::sr25519::Signature signature = key.sign(payload);
    return assemble(AccountId { key.publicKey().bytes }, signature.view(), extra, call);
}

Bytes unsignedForFee(const AccountId& signer, ByteView call, const chain::SignedExtra& extra)
{
    return assemble(signer, Bytes(kSr25519SignatureSize), extra, call);
}

} // namespace taonaut::wallet
