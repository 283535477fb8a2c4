// SPDX-License-Identifier: MIT
#include "core/crypto/hash.hpp"
#include "core/crypto/sr25519.hpp"
#include "core/node/runtime/drand/drand.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/drand_calls.hpp"

#include <limits>

namespace taonaut::node::drand {

namespace declared = subtensor::drand;

namespace {

tl::unexpected<ValidityError> invalid(InvalidTransaction reason)
{
    return tl::unexpected<ValidityError>(ValidityError::of(reason));
}

/// Whether a node signed the payload with an sr25519 key.
template <class Payload>
bool isSigned(const Payload& payload, const subtensor::MultiSignature& multiSignature)
{
    const subtensor::MultiSigner& signer = payload.publicKey;
    if (signer.kind != subtensor::SignatureKind::Sr25519
        || multiSignature.kind != subtensor::SignatureKind::Sr25519) {
        return false;
    }
    const auto key = crypto::sr25519::PublicKey::from(signer.bytes);
    const auto signature = crypto::sr25519::Signature::from(multiSignature.bytes);
    return key && signature && crypto::sr25519::verify(*key, subtensor::encode(payload), *signature);
}

/// The tag under which the pallet's transactions exclude each other.
template <class Content> Bytes tagOf(const Content& content)
{
    const Hash256 hash = crypto::blake2b256(subtensor::encode(content));
    return subtensor::encode(std::tuple(toBytes(bytesOf("DrandOffchainWorker")), hash));
}

struct Validate {
    const BlockContext& context;

    Validity operator()(const declared::WritePulse& call) const
    {
        const declared::PulsesPayload& payload = call.pulsesPayload;
        if (const auto checked = check(payload, call.signature); !checked) {
            return tl::unexpected<ValidityError>(checked.error());
        }
        if (payload.pulses.size() != 1) {
            return invalid(InvalidTransaction::Call);
        }
        const std::uint64_t round = payload.pulses.front().round;
        if (load<declared::kNextUnsignedAt>(context.state) > context.number
            || round <= load<declared::kLastStoredRound>(context.state)) {
            return invalid(InvalidTransaction::Stale);
        }
        ValidTransaction valid;
        const std::uint64_t lower = std::numeric_limits<std::uint64_t>::max() - round;
        const std::uint64_t base = declared::kUnsignedPriority.value;
        valid.priority = lower > std::numeric_limits<std::uint64_t>::max() - base
            ? std::numeric_limits<std::uint64_t>::max()
            : base + lower; // older rounds first
        std::array<std::byte, 5> name {};
        std::copy_n(bytesOf("drand").begin(), name.size(), name.begin());
        valid.providedTags.push_back(tagOf(std::tuple(name, round)));
        valid.longevity = 3;
        valid.propagate = false;
        return valid;
    }
    Validity operator()(const declared::SetBeaconConfig& call) const
    {
        const declared::BeaconConfigurationPayload& payload = call.configPayload;
        if (const auto checked = check(payload, call.signature); !checked) {
            return tl::unexpected<ValidityError>(checked.error());
        }
        const BlockNumber next = load<declared::kNextUnsignedAt>(context.state);
        if (next > payload.blockNumber) {
            return invalid(InvalidTransaction::Stale);
        }
        ValidTransaction valid;
        valid.priority = declared::kUnsignedPriority.value;
        valid.providedTags.push_back(tagOf(std::tuple(next, subtensor::encode(payload.publicKey))));
        valid.longevity = 1;
        return valid;
    }
    Validity operator()(const declared::SetOldestStoredRound&) const
    {
        return invalid(InvalidTransaction::Call);
    }

private:
    template <class Payload>
    Result<void, ValidityError> check(
        const Payload& payload, const std::optional<subtensor::MultiSignature>& signature) const
    {
        if (!signature) {
            return invalid(InvalidTransaction::BadSigner);
        }
        if (!isSigned(payload, *signature)) {
            return invalid(InvalidTransaction::BadProof);
        }
        if (context.number < payload.blockNumber) {
            return invalid(InvalidTransaction::Future);
        }
        return {};
    }
};

} // namespace

Validity validateBare(const BlockContext& context, const declared::Call& call)
{
    return std::visit(Validate { context }, call);
}

} // namespace taonaut::node::drand
