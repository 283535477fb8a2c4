// SPDX-License-Identifier: MIT
// The hardened form. The checksum is made right too, or nothing behind it would be reached.

#include "core/crypto/hash.hpp"
#include "core/wallet/envelopes.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::wallet;

namespace {

void check(ByteView bytes)
{
    const auto envelope = HardenedEnvelope::parse(bytes);
    if (envelope) {
        // The magic is the detector's business.
        const std::size_t start = HardenedEnvelope::kMagic.size();
        const Bytes again = envelope->encode();
        fuzz::require(envelope->cost.isReasonable());
        fuzz::require(again.size() == bytes.size());
        const std::size_t rest = again.size() - start - Hash256::kSize;
        fuzz::require(equal(ByteView(again).subspan(start, rest), bytes.subspan(start, rest)));
    }
    static_cast<void>(describeKey(bytes, KeyRole::Coldkey));
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    Bytes bytes = toBytes(fuzz::viewOf(data, size));
    check(bytes);
    append(bytes, crypto::blake2b256(bytes).view());
    check(bytes);
    return 0;
}
