// SPDX-License-Identifier: MIT
// `$NACL` files. The key derivation is not run.

#include "core/wallet/envelopes.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::wallet;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    const KeyDescription described = describeKey(bytes, KeyRole::Coldkey);
    if (described.form != KeyForm::Nacl) {
        return 0;
    }
    const auto envelope = NaclEnvelope::parse(bytes);
    fuzz::require(envelope.has_value() != described.problem.has_value());
    if (envelope) {
        const std::size_t start = NaclEnvelope::kMagic.size();
        fuzz::require(equal(bytes.subspan(start, envelope->nonce.size()), envelope->nonce));
        fuzz::require(equal(bytes.subspan(start + envelope->nonce.size()), envelope->sealed));
    }
    return 0;
}
