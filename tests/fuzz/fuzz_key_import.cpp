// SPDX-License-Identifier: MIT
// What people paste or drop to import, and the names that they give.

#include "core/wallet/key_import.hpp"
#include "core/wallet/message.hpp"
#include "core/wallet/wallet_name.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::wallet;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    const std::string_view text = fuzz::textOf(data, size);
    NoProgress progress;
    // No password: nothing slow is run.
    const KeyDescription described = describeKey(bytes, KeyRole::Import);
    const auto imported = importKey(bytes, {}, progress);
    if (imported) {
        fuzz::require(!described.problem && !described.needsPassword);
        fuzz::require(imported->preview.account == imported->material.account());
        fuzz::require(!imported->polkadotJsMaterial
            || imported->polkadotJsMaterial->account() == *imported->preview.polkadotJsAccount);
    }
    static_cast<void>(importKey(bytes, {}, progress, KeyScheme::Ed25519));
    fuzz::require(!isHotkeyName(text) || isWalletName(text));
    static_cast<void>(verifyMessage(AccountId {}, text, text));
    return 0;
}
