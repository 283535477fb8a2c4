// SPDX-License-Identifier: MIT
#pragma once

// sr25519: Schnorr signatures over ristretto255 with Merlin transcripts, the account signatures of Substrate
// (schnorrkel 0.11.5, signing context "substrate"). Aura block seals use it too.
//
// A key pair comes from a 32-byte mini secret, expanded in "Ed25519 mode". Signing mixes fresh randomness
// into a deterministic nonce, so two signatures of one message differ and both verify. Signing and derivation
// run in constant time; verification handles public data only.

#include "core/crypto/junction.hpp"
#include "core/crypto/secret.hpp"

#include <array>
#include <memory>
#include <vector>

namespace taonaut::crypto {
class Transcript;
}

namespace taonaut::crypto::sr25519 {

using PublicKey
    = FixedBytes<32, struct Sr25519PublicTag>; ///< compressed ristretto point; equals the account id
using Signature = FixedBytes<64, struct Sr25519SignatureTag>; ///< R, then s with bit 7 of the last byte set

/// How 32 bytes become scalar and nonce seed.
enum class Expansion : std::uint8_t {
    Ed25519, ///< SHA-512, clamped: every account of a Substrate chain
    Uniform, ///< a transcript's challenge, other software's option: the same bytes are another account
};

class SelfCheck;
struct VrfSignature; // core/crypto/sr25519_vrf.hpp

/// Move-only: a second copy of a key is made by name, with expanded().
class KeyPair {
public:
    /// miniSecret: 32 bytes. Errors: WrongLength.
    [[nodiscard]] static Result<KeyPair> fromMiniSecret(
        const Secret& miniSecret, Expansion expansion = Expansion::Ed25519);
    /// canonical64: the scalar below the group order, then 32 bytes of nonce seed: the secret key of
    /// Substrate and of Bittensor's key files. Errors: WrongLength, NotAScalar.
    [[nodiscard]] static Result<KeyPair> fromExpanded(const Secret& canonical64);
    /// style64: eight times the scalar, then the nonce seed: polkadot-js in memory and in its JSON keystores.
    /// The two forms look alike; who reads one compares the address. Errors: WrongLength, NotAScalar.
    [[nodiscard]] static Result<KeyPair> fromEd25519Style(const Secret& style64);

    KeyPair(KeyPair&& other) noexcept;
    KeyPair& operator=(KeyPair&& other) noexcept;
    ~KeyPair();

    [[nodiscard]] const PublicKey& publicKey() const noexcept { return m_public; }
    /// What fromExpanded reads: for key files.
    [[nodiscard]] Secret expanded() const { return m_secret.clone(); }
    /// What fromEd25519Style reads.
    [[nodiscard]] Secret ed25519Style() const;
    /// The child at one junction, hard (`//x`) or soft (`/x`).
    [[nodiscard]] KeyPair derive(const Junction& junction) const;

    /// Signs the message bytes as given. Draws 32 random bytes. Verifies its own result; one that does not
    /// hold could reveal the key and ends the program. May be called from several threads.
    [[nodiscard]] Signature sign(ByteView message) const;
    /// The same with caller-chosen randomness: for test vectors only.
    [[nodiscard]] Signature signWith(ByteView message, ByteView random32) const;
    /// The VRF's output for an input, and its proof. extra: what the proof covers besides, normally
    /// vrfExtra(). Both functions as sign and signWith.
    [[nodiscard]] VrfSignature signVrf(const Transcript& input, const Transcript& extra) const;
    [[nodiscard]] VrfSignature signVrfWith(
        const Transcript& input, const Transcript& extra, ByteView random32) const;

private:
    /// secret64: canonical and above zero, which the callers know.
    explicit KeyPair(Secret secret64);
    [[nodiscard]] std::span<const std::byte, 32> scalar() const noexcept
    {
        return m_secret.view().first<32>();
    }
    [[nodiscard]] ByteView nonce() const noexcept { return m_secret.view().last(32); }

    Secret m_secret; // 64 bytes: scalar, nonce seed
    PublicKey m_public;
    std::unique_ptr<SelfCheck> m_selfCheck;
};

/// The public key of a soft child, from the parent's alone. Whoever has this and the secret key of the child
/// has the parent's secret key too: a soft child is never independent. Errors: HardJunction, NotAPoint.
[[nodiscard]] Result<PublicKey> derivePublic(const PublicKey& parent, const Junction& junction);

/// Accepts exactly what the chain accepts (keys with the identity point included).
[[nodiscard]] bool verify(const PublicKey& key, ByteView message, const Signature& signature);

struct SignedMessage {
    PublicKey key;
    ByteView message; ///< borrowed
    Signature signature;
};
/// The positions of the signatures that do not verify, ascending: none when all hold. Checks many in one
/// equation with fresh random weights, which takes little more than half the time; where that fails, one by
/// one. The answer is that of verify, but for one chance in 2^128.
[[nodiscard]] std::vector<std::size_t> verifyBatch(std::span<const SignedMessage> batch);

} // namespace taonaut::crypto::sr25519
