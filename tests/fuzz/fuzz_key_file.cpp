// SPDX-License-Identifier: MIT
// Wallets on disk. The checksum is made right too, or nothing behind it would be reached.

#include "core/crypto/hash.hpp"
#include "core/wallet/key_file.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

namespace {

void check(ByteView bytes)
{
    if (const auto file = wallet::KeyFile::decode(bytes)) {
        fuzz::require(equal(file->encode(), bytes));
    }
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    Bytes bytes = toBytes(fuzz::viewOf(data, size));
    check(bytes);
    append(bytes, crypto::blake2b256(bytes).view());
    check(bytes);
    static_cast<void>(wallet::isWalletName(fuzz::textOf(data, size)));
    return 0;
}
