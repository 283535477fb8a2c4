// SPDX-License-Identifier: MIT
#include "core/node/runtime/mev_shield/shielded_transaction.hpp"

#include "core/crypto/hash.hpp"
#include "core/crypto/ml_kem.hpp"
#include "core/crypto/password_box.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "core/subtensor/pallets/mev_shield_calls.hpp"

#include <algorithm>

namespace taonaut::node::mev_shield {

std::optional<Bytes> ciphertextOf(ByteView call)
{
    using namespace subtensor::mev_shield;
    scale::Decoder in(call);
    if (in.u8() != kPallet.index || in.u8() != SubmitEncrypted::kCase.index) {
        return std::nullopt;
    }
    SubmitEncrypted submission = subtensor::detail::readCase<SubmitEncrypted>(in);
    return in.finish() ? std::optional(std::move(submission.ciphertext)) : std::nullopt;
}

std::optional<ShieldedTransaction> parseShielded(ByteView ciphertext)
{
    scale::Decoder in(ciphertext);
    ShieldedTransaction result;
    const auto take = [&in](auto& target) {
        const ByteView bytes = in.raw(target.size());
        if (in.ok()) {
            std::ranges::copy(bytes, target.begin());
        }
    };
    take(result.keyHash);
    result.kemCiphertext = toBytes(in.raw(in.u16()));
    take(result.nonce);
    if (!in.ok()) {
        return std::nullopt;
    }
    result.aeadCiphertext = toBytes(ciphertext.subspan(in.offset()));
    return result;
}

bool isFor(const ShieldedTransaction& transaction, ByteView encryptionKey)
{
    return transaction.keyHash == crypto::twox128(encryptionKey);
}

std::optional<Bytes> unshield(const ShieldedTransaction& transaction, const crypto::Secret& decapsulationKey)
{
    const Result<crypto::Secret> secret
        = crypto::ml_kem::decapsulate(decapsulationKey, transaction.kemCiphertext);
    if (!secret) {
        return std::nullopt;
    }
    const Result<crypto::Secret> plain
        = crypto::unseal(*secret, transaction.nonce, {}, transaction.aeadCiphertext);
    return plain && !plain->empty() ? std::optional(toBytes(plain->view())) : std::nullopt;
}

Result<Bytes> shield(ByteView extrinsic, ByteView encryptionKey)
{
    const auto made = crypto::ml_kem::encapsulate(encryptionKey);
    if (!made) {
        return fail(made);
    }
    const crypto::BoxNonce nonce = crypto::randomNonce();
    const Result<Bytes> sealed
        = crypto::seal(made->sharedSecret, nonce, {}, crypto::Secret::copyOf(extrinsic));
    if (!sealed) {
        return fail(sealed);
    }
    scale::Encoder out;
    out.raw(crypto::twox128(encryptionKey));
    out.u16(static_cast<std::uint16_t>(made->ciphertext.size()));
    out.raw(made->ciphertext);
    out.raw(nonce);
    out.raw(*sealed);
    return out.take();
}

} // namespace taonaut::node::mev_shield
