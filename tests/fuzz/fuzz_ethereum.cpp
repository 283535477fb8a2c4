// SPDX-License-Identifier: MIT
// Transactions and structured data of the Ethereum side, addresses and paths.

#include "core/crypto/bip32.hpp"
#include "core/crypto/rlp.hpp"
#include "core/wallet/ethereum_transaction.hpp"
#include "core/wallet/typed_data.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto item = crypto::decodeRlp(bytes)) {
        fuzz::require(equal(crypto::encodeRlp(*item), bytes));
    }
    // What is reviewed stands for the bytes that are signed.
    if (const auto tx = wallet::readUnsignedTransaction(bytes)) {
        fuzz::require(equal(tx->unsignedBytes(), bytes));
    }
    if (const auto tx = wallet::readSignedTransaction(bytes)) {
        fuzz::require(*wallet::readUnsignedTransaction(tx->transaction.unsignedBytes()) == tx->transaction);
    }
    if (const auto address = crypto::readEthereumAddress(text)) {
        fuzz::require(
            crypto::readEthereumAddress(crypto::toText(address->address))->address == address->address);
    }
    static_cast<void>(crypto::bip32Path(text));
    static_cast<void>(wallet::hashTypedData(text));
    return 0;
}
