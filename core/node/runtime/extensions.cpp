// SPDX-License-Identifier: MIT
#include "core/node/runtime/extensions.hpp"

#include "core/crypto/ecdsa.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/sr25519.hpp"
#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/mev_shield/extension.hpp"
#include "core/node/runtime/proxy/proxy.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/node/runtime/signature_memory.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/extension.hpp"
#include "core/node/runtime/system/system.hpp"
#include "core/node/runtime/timestamp/timestamp.hpp"
#include "core/node/runtime/transaction_payment/alpha_fee.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/pallets/grandpa.hpp"
#include "core/subtensor/pallets/sudo.hpp"

namespace taonaut::node {

using transaction_payment::PaidFee;

namespace {

constexpr std::uint64_t kNormalPriority = 1;
constexpr std::uint64_t kOperationalPriority = 10'000'000'000;

tl::unexpected<ValidityError> invalid(InvalidTransaction reason)
{
    return tl::unexpected<ValidityError>(ValidityError::of(reason));
}

template <class Key, class Signature, class Verify>
bool verifyWith(Verify verify, const chain::Extrinsic::Signed& envelope, ByteView message)
{
    const auto signature = Signature::from(envelope.signature);
    return signature && verify(Key { envelope.signer.bytes }, message, *signature);
}

bool signatureFits(const chain::Extrinsic::Signed& envelope, ByteView message)
{
    switch (envelope.kind) {
    case chain::SignatureKind::Sr25519:
        return verifyWith<crypto::sr25519::PublicKey, crypto::sr25519::Signature>(
            crypto::sr25519::verify, envelope, message);
    case chain::SignatureKind::Ed25519:
        return verifyWith<crypto::ed25519::PublicKey, crypto::ed25519::Signature>(
            crypto::ed25519::verify, envelope, message);
    case chain::SignatureKind::Ecdsa:
        return verifyWith<AccountId, crypto::ecdsa::Signature>(crypto::ecdsa::verify, envelope, message);
    }
    return false;
}

/// Hash of the block that the era begins with, which is signed over; nothing when it is no longer known.
std::optional<Hash256> birthHash(const BlockContext& context, const chain::Era& era)
{
    return system::blockHash(context.state, era.birth(context.number));
}

bool isAuthentic(const BlockContext& context, const chain::Extrinsic& extrinsic, const Hash256& birth)
{
    const subtensor::RuntimeVersion& version = subtensor::runtimeVersion();
    const chain::SignedExtra& extra = extrinsic.envelope->extra;
    chain::SignedAdditional additional { version.specVersion, version.transactionVersion, {}, birth, {} };
    additional.genesisHash = system::blockHash(context.state, BlockNumber(0)).value_or(Hash256 {});
    if (extra.checkMetadataHash) {
        additional.metadataDigest = context.settings.metadata.digest();
    }
    return signatureFits(*extrinsic.envelope, chain::signingPayload(extrinsic.call, extra, additional));
}

Result<void, ValidityError> checkSignature(
    const BlockContext& context, const chain::Extrinsic& extrinsic, ByteView encoded)
{
    const std::optional<Hash256> birth = birthHash(context, extrinsic.envelope->extra.era);
    if (!birth) {
        return invalid(InvalidTransaction::AncientBirthBlock);
    }
    SignatureMemory* memory = context.settings.signatures;
    const Hash256 hash = memory == nullptr ? Hash256 {} : chain::extrinsicHash(encoded);
    if (memory != nullptr && memory->contains(hash, *birth)) {
        return {};
    }
    if (!isAuthentic(context, extrinsic, *birth)) {
        return invalid(InvalidTransaction::BadProof);
    }
    if (memory != nullptr) {
        memory->add(hash, *birth);
    }
    return {};
}

Rao feeOf(const CheckedExtrinsic& extrinsic)
{
    return transaction_payment::total(
        transaction_payment::feeOf(extrinsic.info, extrinsic.length, extrinsic.extra.tip));
}

/// In TAO, or else in the alpha that the call concerns.
bool canPayFee(const BlockContext& context, const CheckedExtrinsic& extrinsic)
{
    const Rao fee = feeOf(extrinsic);
    return fee.isZero() || balances::canPayFee(context, extrinsic.payer, fee)
        || transaction_payment::canPayInAlpha(context, extrinsic.payer, *extrinsic.call, fee);
}

std::optional<PaidFee> takeFee(BlockContext& context, const CheckedExtrinsic& extrinsic)
{
    const Rao fee = feeOf(extrinsic);
    if (transaction_payment::charge(context, extrinsic.payer, fee)) {
        return PaidFee { fee, std::nullopt };
    }
    const auto sold = transaction_payment::chargeInAlpha(context, extrinsic.payer, *extrinsic.call, fee);
    return sold ? std::optional(PaidFee { Rao(), *sold }) : std::nullopt;
}

std::uint8_t palletOf(const CheckedExtrinsic& extrinsic)
{
    return std::to_integer<std::uint8_t>(extrinsic.encodedCall.front());
}

/// Bare calls: inherents come only from authors, pulses of drand are judged by their pallet.
Validity validateBareCall(const BlockContext& context, const CheckedExtrinsic& extrinsic)
{
    if (extrinsic.info.dispatchClass == DispatchClass::Mandatory) {
        return invalid(InvalidTransaction::MandatoryValidation);
    }
    if (palletOf(extrinsic) == subtensor::drand::kPallet.index) {
        return validateBare(context, *extrinsic.call);
    }
    // System and Grandpa have a rule for bare calls that these do not meet, other pallets have none.
    const bool hasRule = palletOf(extrinsic) == subtensor::system::kPallet.index
        || palletOf(extrinsic) == subtensor::grandpa::kPallet.index;
    return hasRule
        ? invalid(InvalidTransaction::Call)
        : tl::unexpected<ValidityError>(ValidityError::of(UnknownTransaction::NoUnsignedValidator));
}

/// Only the sudo key may send calls of that pallet.
bool maySudo(const BlockContext& context, const CheckedExtrinsic& extrinsic)
{
    return palletOf(extrinsic) != subtensor::sudo::kPallet.index
        || find<subtensor::sudo::kKey>(context.state) == extrinsic.signer;
}

/// The extensions that look at the call.
Result<void, ValidityError> checkCall(const BlockContext& context, const CheckedExtrinsic& extrinsic)
{
    if (!maySudo(context, extrinsic)) {
        return invalid(InvalidTransaction::BadSigner);
    }
    if (const auto shielded = mev_shield::checkCiphertext(extrinsic.encodedCall); !shielded) {
        return shielded;
    }
    const DispatchResult passes
        = subtensor_module::checkBeforeDispatch(context, *extrinsic.signer, *extrinsic.call);
    return passes ? Result<void, ValidityError>()
                  : tl::unexpected<ValidityError>(subtensor_module::validityOf(passes.error()));
}

std::uint64_t longevityOf(const BlockContext& context, const chain::Era& era)
{
    return era.isImmortal() ? ValidTransaction::kForever
                            : std::uint64_t { era.death(context.number).value() } - context.number.value();
}

/// The checks of a signed extrinsic that both pool and block make.
Result<system::AccountInfo, ValidityError> checkSigned(
    const BlockContext& context, const CheckedExtrinsic& extrinsic)
{
    if (extrinsic.signer->isZero()) {
        return invalid(InvalidTransaction::BadSigner);
    }
    if (const auto era = mev_shield::checkEra(extrinsic.encodedCall, extrinsic.extra.era); !era) {
        return tl::unexpected<ValidityError>(era.error());
    }
    system::AccountInfo account = system::account(context.state, *extrinsic.signer);
    if (extrinsic.info.pays == Pays::Yes && account.providers == 0 && account.sufficients == 0) {
        return invalid(InvalidTransaction::Payment);
    }
    if (extrinsic.extra.nonce < account.nonce) {
        return invalid(InvalidTransaction::Stale);
    }
    if (!BlockUsage::fitsAlone(extrinsic.info, extrinsic.length)) {
        return invalid(InvalidTransaction::ExhaustsResources);
    }
    if (!canPayFee(context, extrinsic)) {
        return invalid(InvalidTransaction::Payment);
    }
    if (const auto checked = checkCall(context, extrinsic); !checked) {
        return tl::unexpected<ValidityError>(checked.error());
    }
    return account;
}

} // namespace

Result<CheckedExtrinsic, ValidityError> checkExtrinsic(
    const BlockContext& context, const chain::Extrinsic& extrinsic, ByteView encoded)
{
    DecodedCall call = decodeCall(extrinsic.call);
    if (call == nullptr) {
        return invalid(InvalidTransaction::Call);
    }
    CheckedExtrinsic result;
    result.info = infoOf(*call);
    result.encodedCall = extrinsic.call;
    result.call = std::move(call);
    result.length = static_cast<std::uint32_t>(encoded.size());
    if (extrinsic.envelope) {
        const auto authentic = checkSignature(context, extrinsic, encoded);
        if (!authentic) {
            return tl::unexpected<ValidityError>(authentic.error());
        }
        result.signer = extrinsic.envelope->signer;
        result.extra = extrinsic.envelope->extra;
        result.payer
            = proxy::feePayer(context.state, *result.signer, subtensor::EncodedCall { extrinsic.call })
                  .value_or(*result.signer);
    }
    return result;
}

Validity validate(const BlockContext& context, const CheckedExtrinsic& extrinsic)
{
    if (!extrinsic.signer) {
        return validateBareCall(context, extrinsic);
    }
    if (extrinsic.info.dispatchClass == DispatchClass::Mandatory) {
        return invalid(InvalidTransaction::MandatoryValidation);
    }
    const Result<system::AccountInfo, ValidityError> account = checkSigned(context, extrinsic);
    if (!account) {
        return tl::unexpected<ValidityError>(account.error());
    }
    ValidTransaction valid;
    const bool operational = extrinsic.info.dispatchClass == DispatchClass::Operational;
    valid.priority = operational ? kOperationalPriority : kNormalPriority;
    valid.longevity = longevityOf(context, extrinsic.extra.era);
    valid.providedTags.push_back(nonceTag(*extrinsic.signer, extrinsic.extra.nonce));
    if (extrinsic.extra.nonce > account->nonce) {
        valid.requiredTags.push_back(nonceTag(*extrinsic.signer, extrinsic.extra.nonce - 1));
    }
    return valid;
}

Result<PaidFee, ValidityError> prepare(BlockContext& context, const CheckedExtrinsic& extrinsic)
{
    if (!extrinsic.signer) {
        return context.usage.take(extrinsic.info, extrinsic.length)
            ? Result<PaidFee, ValidityError>(PaidFee {})
            : invalid(InvalidTransaction::ExhaustsResources);
    }
    Result<system::AccountInfo, ValidityError> account = checkSigned(context, extrinsic);
    if (!account) {
        return tl::unexpected<ValidityError>(account.error());
    }
    if (extrinsic.extra.nonce > account->nonce) {
        return invalid(InvalidTransaction::Future);
    }
    StorageLayer layer(context);
    ++account->nonce;
    system::putAccount(context, *extrinsic.signer, *account);
    const std::optional<PaidFee> paid = takeFee(context, extrinsic);
    if (!paid) {
        return invalid(InvalidTransaction::Payment);
    }
    if (!context.usage.take(extrinsic.info, extrinsic.length)) {
        return invalid(InvalidTransaction::ExhaustsResources);
    }
    layer.keep();
    return *paid;
}

Bytes nonceTag(const AccountId& account, std::uint32_t nonce)
{
    return subtensor::encode(std::tuple(account, nonce));
}

} // namespace taonaut::node
