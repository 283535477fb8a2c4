// SPDX-License-Identifier: MIT
#include "core/crypto/bip32.hpp"

#include "core/crypto/declassify.hpp"
#include "core/crypto/hmac.hpp"
#include "core/crypto/secp256k1_context.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <charconv>
#include <sodium.h>

namespace taonaut::crypto {

namespace {

constexpr std::size_t kDeadStack = std::size_t { 8 } << 10;
constexpr std::size_t kMostSteps = 255;

/// Empty for anything but digits below 2^31 with an apostrophe or without.
Result<std::uint32_t> stepOf(std::string_view text)
{
    const bool hardened = text.ends_with('\'');
    text.remove_suffix(hardened ? 1 : 0);
    std::uint32_t index = 0;
    const char* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, index);
    if (error != std::errc() || end != last || index >= kHardened) {
        return fail(CryptoError::BadPath);
    }
    return hardened ? index | kHardened : index;
}

/// The compressed public key: what an unhardened step hashes. A valid secret key has one.
void publicKeyOf(ByteView secret, std::span<std::byte> out)
{
    secp256k1_pubkey key;
    std::size_t size = out.size();
    const int made = secp256k1_ec_pubkey_create(secp256k1(), &key, from(secret));
    declassify(std::as_bytes(std::span(&key, 1)));
    if (declassified(made == 1)) {
        secp256k1_ec_pubkey_serialize(secp256k1(), into(out), &size, &key, SECP256K1_EC_COMPRESSED);
    }
}

/// One step down. node: 32 bytes of key, 32 of chain code; the child takes its place.
Result<void> descend(Secret& node, std::uint32_t step)
{
    const ByteView key = node.view().first(32);
    Secret input(37);
    const std::span<std::byte> out = input.mutableView();
    if ((step & kHardened) != 0) {
        std::copy(key.begin(), key.end(), out.subspan(1).begin());
    } else {
        publicKeyOf(key, out.first(33));
    }
    for (std::size_t i = 0; i < 4; ++i) {
        out[33 + i] = static_cast<std::byte>(step >> (24 - 8 * i));
    }
    Secret child = hmacSha512(node.view().last(32), input.view());
    // The child's key is the sum of its half of the hash and the parent's key, modulo the order.
    const int made = secp256k1_ec_seckey_tweak_add(secp256k1(), into(child.mutableView()), from(key));
    if (!declassified(made == 1)) {
        return fail(CryptoError::SecretOutOfRange);
    }
    node = std::move(child);
    return {};
}

} // namespace

Result<Bip32Path> bip32Path(std::string_view text)
{
    if (!text.starts_with('m')) {
        return fail(CryptoError::BadPath);
    }
    text.remove_prefix(1);
    Bip32Path path;
    while (!text.empty()) {
        if (text.front() != '/' || path.size() == kMostSteps) {
            return fail(CryptoError::BadPath);
        }
        text.remove_prefix(1);
        const std::string_view step = text.substr(0, text.find('/'));
        const Result<std::uint32_t> index = stepOf(step);
        if (!index) {
            return fail(index);
        }
        path.push_back(*index);
        text.remove_prefix(step.size());
    }
    return path;
}

Bip32Path ethereumPath(std::uint32_t index)
{
    return { 44 | kHardened, 60 | kHardened, 0 | kHardened, 0, index };
}

Result<Secret> bip32Key(ByteView seed, const Bip32Path& path)
{
    if (seed.size() < 16 || seed.size() > 64) {
        return fail(CryptoError::WrongLength);
    }
    Secret node = hmacSha512(bytesOf("Bitcoin seed"), seed);
    if (!declassified(secp256k1_ec_seckey_verify(secp256k1(), from(node.view())) == 1)) {
        return fail(CryptoError::SecretOutOfRange);
    }
    for (const std::uint32_t step : path) {
        const Result<void> down = descend(node, step);
        if (!down) {
            return fail(down);
        }
    }
    sodium_stackzero(kDeadStack);
    return Secret::copyOf(node.view().first(32));
}

} // namespace taonaut::crypto
