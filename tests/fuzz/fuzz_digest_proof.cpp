// SPDX-License-Identifier: MIT
#include "core/metadata/digest_proof.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    if (const auto proof = metadata::DigestProof::decode(bytes)) {
        fuzz::require(equal(proof->encode(), bytes));
        if (const auto digest = proof->digest()) {
            fuzz::require(proof->verify(*digest).has_value());
        }
    }
    return 0;
}
