#include "core/wallet/key_file.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    if (const auto file = wallet::KeyFile::decode(fuzz::viewOf(data, size))) {
        const Bytes written = file->encode();
        const auto again = wallet::KeyFile::decode(written);
        fuzz::require(again.has_value());
        fuzz::require(again->encode() == written);
    }
    static_cast<void>(wallet::isWalletName(fuzz::textOf(data, size)));
    return 0;
}
