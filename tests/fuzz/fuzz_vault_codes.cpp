// SPDX-License-Identifier: MIT
// QR codes that a telephone shows: accounts, signatures, and sequences of frames. The first two bytes of the
// input are the length of the first frame.

#include "core/wallet/vault_frames.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::wallet;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto account = readVaultAccount(text)) {
        const auto again = readVaultAccount(vaultAccountText(account->account, account->genesis));
        fuzz::require(again->account == account->account && again->genesis == account->genesis);
    }
    VaultTransaction tx;
    tx.publicKey = Bytes(32);
    tx.call = Bytes(3);
    static_cast<void>(tx.signatureFrom(text));

    FrameCollector collector;
    static_cast<void>(collector.add(bytes));
    for (ByteView rest = bytes; rest.size() > 2;) {
        const std::size_t length
            = (std::to_integer<std::size_t>(rest[0]) << 8) | std::to_integer<std::size_t>(rest[1]);
        rest = rest.subspan(2);
        const ByteView frame = rest.first(std::min(length, rest.size()));
        static_cast<void>(collector.add(frame));
        rest = rest.subspan(frame.size());
    }
    fuzz::require(collector.collected() <= collector.total());
    if (const auto payload = collector.payload()) {
        fuzz::require(payload->size() <= FrameCollector::kLargestPayload);
    }
    return 0;
}
