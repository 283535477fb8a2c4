// SPDX-License-Identifier: MIT
// Accounts and hashes that are computed from other accounts, in an extrinsics file.

#include "app/vectors/extrinsic_groups.hpp"
#include "app/vectors/key_members.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/ss58.hpp"
#include "core/scale/encoder.hpp"
#include "core/wallet/derived_account.hpp"

namespace taonaut::vectors {

namespace {

AccountId accountOf(Members& in, const std::string& address)
{
    const Result<AccountId> account = crypto::accountFromSs58(address);
    if (!account) {
        in.fail(address + ": " + account.error().text());
    }
    return account.value_or(AccountId {});
}

AccountId hashed(const scale::Encoder& parts)
{
    return AccountId { crypto::blake2b256(parts.view()).bytes };
}

void checkMultisig(Members& in)
{
    std::vector<AccountId> signatories;
    for (const Json& address : in.raw("signatoriesSorted")) {
        signatories.push_back(accountOf(in, address.is_string() ? address.get<std::string>() : ""));
    }
    in.require(std::is_sorted(signatories.begin(), signatories.end()), "signatoriesSorted: sorted");
    const auto multisig
        = wallet::Multisig::create(signatories, static_cast<std::uint16_t>(in.number("threshold")));
    expectAccount(in, "accountId", "ss58", multisig ? multisig->account() : AccountId {});
}

void checkEvmMapped(Members& in)
{
    scale::Encoder parts;
    parts.raw(bytesOf("evm:")).raw(in.hex("h160"));
    expectAccount(in, "accountId", "ss58", hashed(parts));
}

/// "modl" and the pallet's id, then the subnet, padded with zeros.
void checkSubnetAccount(Members& in)
{
    in.describes({ "rule" });
    scale::Encoder parts;
    parts.raw(bytesOf("modlsubtensr")).u16(static_cast<std::uint16_t>(in.number("netuid")));
    AccountId account;
    std::copy(parts.view().begin(), parts.view().end(), account.bytes.begin());
    expectAccount(in, "accountId", "ss58", account);
}

void checkSwapHash(Members& in)
{
    in.expectHex("hash", crypto::blake2b256(accountOf(in, in.text("newColdkey")).view()).view());
}

void checkPureProxy(Members& in)
{
    wallet::PureProxy proxy;
    proxy.spawner = accountOf(in, in.text("creator"));
    proxy.height = BlockNumber(static_cast<std::uint32_t>(in.number("height")));
    proxy.extrinsic = static_cast<std::uint32_t>(in.number("extrinsicIndex"));
    proxy.proxyType = static_cast<std::uint8_t>(in.number("proxyType"));
    proxy.index = static_cast<std::uint16_t>(in.number("index"));
    expectAccount(in, "accountId", "ss58", proxy.account());
}

} // namespace

void addDerivedAccounts(FileGroups& groups)
{
    groups.single("derivedAccounts.multisig", checkMultisig);
    groups.single("derivedAccounts.evmMapped", checkEvmMapped);
    groups.single("derivedAccounts.subnetAccount", checkSubnetAccount);
    groups.single("derivedAccounts.coldkeySwapHash", checkSwapHash);
    groups.single("derivedAccounts.pureProxy", checkPureProxy);
}

} // namespace taonaut::vectors
