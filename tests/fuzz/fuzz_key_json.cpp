// SPDX-License-Identifier: MIT
// Bittensor's key JSON: what is read is written in a form that reads back as the same key.

#include "core/wallet/key_envelope.hpp"
#include "core/wallet/key_json.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::wallet;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    if (const auto document = SecretJson::parse(bytes)) {
        for (const SecretJson::Node& node : document->nodes()) {
            fuzz::require(document->indexOf(node) < document->nodes().size());
            fuzz::require(node.parent <= document->indexOf(node));
        }
        static_cast<void>(claimedAccount(*document));
    }
    for (const KeyRole role : { KeyRole::Coldkey, KeyRole::PublicFile }) {
        const KeyDescription described = describeKey(bytes, role);
        fuzz::require(described.problem || described.account || described.needsPassword);
    }
    if (const auto key = readPlaintext(bytes, KeyRole::Hotkey)) {
        const auto again = readPlaintext(writeKeyJson(*key).view(), KeyRole::Hotkey);
        fuzz::require(again && again->account() == key->account() && again->scheme() == key->scheme());
        fuzz::require(again->seed().equals(key->seed().view()));
        fuzz::require(key->signingKey().account() == key->account());
    }
    static_cast<void>(readPublicFile(bytes));
    return 0;
}
