// SPDX-License-Identifier: MIT
#include "tests/bench/transfers.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/subtensor/runtime_version.hpp"
#include "core/wallet/transfer.hpp"

namespace taonaut::bench {

namespace {

constexpr Rao kAmount { 1'000 };

std::vector<wallet::SigningKey> senders()
{
    std::vector<wallet::SigningKey> result;
    for (const char* uri : { "//Alice", "//Bob", "//Charlie", "//Dave", "//Eve", "//Ferdie" }) {
        result.emplace_back(*crypto::sr25519FromUri(bytesOf(uri)));
    }
    return result;
}

} // namespace

std::vector<AccountId> transferSenders()
{
    std::vector<AccountId> result;
    for (const auto& pair : senders()) {
        result.push_back(pair.account());
    }
    return result;
}

std::vector<SignedTransfer> signedTransfers(
    const Hash256& genesis, std::size_t count, std::uint32_t firstNonce)
{
    const auto pairs = senders();
    const subtensor::RuntimeVersion& version = subtensor::runtimeVersion();
    const chain::SignedAdditional additional { version.specVersion, version.transactionVersion, genesis,
        genesis, std::nullopt };
    std::vector<SignedTransfer> result;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& pair = pairs[i % pairs.size()];
        const auto& next = pairs[(i + 1) % pairs.size()];
        chain::SignedExtra extra;
        extra.nonce = firstNonce + static_cast<std::uint32_t>(i / pairs.size());
        const Bytes call = wallet::transferCall({ next.account(), kAmount, true });
        Bytes extrinsic = wallet::signExtrinsic(pair, call, extra, additional);
        std::string hex = toHex(extrinsic);
        result.push_back({ std::move(extrinsic), std::move(hex) });
    }
    return result;
}

} // namespace taonaut::bench
