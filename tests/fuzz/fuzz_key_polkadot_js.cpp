// SPDX-License-Identifier: MIT
// JSON keystores of polkadot-js, and the block inside them. scrypt is not run.

#include "core/wallet/key_envelope.hpp"
#include "core/wallet/polkadot_js.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::wallet;

namespace {

/// A keystore without encryption whose content is anything.
Result<PolkadotJson> keystoreOf(const char* type)
{
    const auto json
        = SecretJson::parse(bytesOf(std::string(R"({"encoded":"","encoding":{"content":["pkcs8",")") + type
            + R"("],"type":["none"],"version":"3"}})"));
    return PolkadotJson::parse(*json);
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    static_cast<void>(describeKey(bytes, KeyRole::Import));
    if (const auto json = SecretJson::parse(bytes)) {
        NoProgress progress;
        const auto keystore = PolkadotJson::parse(*json);
        if (keystore && keystore->cipher() == PolkadotJson::Cipher::None) {
            static_cast<void>(openKey(bytes, KeyRole::Import, {}, progress));
        } else if (keystore && keystore->cipher() == PolkadotJson::Cipher::Password) {
            static_cast<void>(keystore->decrypt(crypto::Secret::copyOf(bytesOf("password")), progress));
        }
    }
    static const Result<PolkadotJson> sr25519 = keystoreOf("sr25519");
    static const Result<PolkadotJson> ed25519 = keystoreOf("ed25519");
    for (const Result<PolkadotJson>* keystore : { &sr25519, &ed25519 }) {
        if (const auto key = (*keystore)->material(bytes)) {
            const auto inner = PolkadotInner::parse(bytes);
            fuzz::require(inner && equal(inner->publicKey, key->account().view()));
        }
    }
    return 0;
}
