// SPDX-License-Identifier: MIT
#include "app/vectors/account_groups.hpp"

#include "app/vectors/key_members.hpp"
#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/derived_account.hpp"
#include "core/wallet/hashed_account.hpp"
#include "core/wallet/password_variable.hpp"
#include "core/wallet/vault_frames.hpp"
#include "core/wallet/vault_payload.hpp"

#include <limits>

namespace taonaut::vectors {

namespace {

using namespace wallet;
using crypto::Secret;

/// A number that must fit T.
template <class T> T small(Members& in, const char* member)
{
    const std::uint64_t value = in.number(member);
    if (value > std::numeric_limits<T>::max()) {
        in.fail(std::string(member) + ": too large");
        return 0;
    }
    return static_cast<T>(value);
}

template <class Fixed> Fixed fixed(Members& in, const char* member)
{
    const Result<Fixed> value = Fixed::from(in.hex(member));
    if (!value) {
        in.fail(std::string(member) + ": of another size");
    }
    return value.value_or(Fixed {});
}

void checkMultisig(Members& in)
{
    std::vector<AccountId> signatories;
    for (const Bytes& id : in.hexList("signatories_any_order")) {
        signatories.push_back(AccountId::from(id).value_or(AccountId {}));
    }
    const auto multisig = Multisig::create(signatories, small<std::uint16_t>(in, "threshold"));
    if (!multisig) {
        in.fail(multisig.error().text());
        return;
    }
    expectAccount(in, "account_id", "ss58_42", multisig->account());
    // The order does not count.
    std::reverse(signatories.begin(), signatories.end());
    const auto reversed = Multisig::create(signatories, multisig->threshold());
    in.require(reversed && reversed->account() == multisig->account(), "any order");
}

void checkPureProxy(Members& in)
{
    PureProxy proxy;
    proxy.spawner = fixed<AccountId>(in, "spawner");
    proxy.height = BlockNumber(small<std::uint32_t>(in, "block_height_u32"));
    proxy.extrinsic = small<std::uint32_t>(in, "extrinsic_index_u32");
    proxy.proxyType = small<std::uint8_t>(in, "proxy_type_index_u8");
    proxy.index = small<std::uint16_t>(in, "index_u16");
    expectAccount(in, "account_id", "ss58_42", proxy.account());
}

void checkHashedAccount(Members& in)
{
    in.describes({ "origin" });
    const Secret seed = Secret::copyOf(in.hex("master_seed"));
    const auto first = hashedKey(seed, 0);
    if (!first) {
        in.fail(first.error().text());
        return;
    }
    const HashedDescriptor descriptor = hashedDescriptor(hashedCommitment(first->publicKey()));
    in.expectHex("descriptor", descriptor.view());
    expectAccount(in, "account_id", "ss58_42", hashedAccount(descriptor));
    in.each("generations", [&](Members& entry) {
        const auto key = hashedKey(seed, numberInText(entry, "generation"));
        entry.expectHex("public", key->publicKey().view());
        entry.expectHex("commitment", hashedCommitment(key->publicKey()).view());
    });
}

void checkPasswordVariable(Members& in)
{
    const bool whole = in.has("variable");
    const std::string variable = in.text(whole ? "variable" : "variable_starts_with");
    if (whole) {
        in.expectText("variable", passwordVariable(in.text("keyfile_path")));
    }
    const std::string value = in.text("value");
    const Result<Secret> password = passwordFromVariable(variable, value);
    in.expectText("password", password ? crypto::textOf(*password) : std::string_view());
    in.require(password && (whole || password->size() <= variable.size()), "length of the value");
}

VaultTransaction transactionOf(Members& in)
{
    VaultTransaction tx;
    const std::uint64_t kind = in.number("crypto");
    in.require(kind <= 2, "crypto");
    tx.kind = static_cast<chain::SignatureKind>(kind % 3);
    tx.publicKey = in.hex("public");
    tx.call = in.hex("call");
    tx.extensions = in.hex("extensions");
    tx.genesis = fixed<Hash256>(in, "genesis");
    in.expectNumber("code", 2);
    const Result<Bytes> payload = tx.payload();
    in.expectHex("payload", payload.value_or(Bytes()));
    return tx;
}

void checkMessage(Members& in, const Hash256& genesis)
{
    const Result<Bytes> payload
        = vaultMessage(chain::SignatureKind::Sr25519, in.hex("public"), in.text("text"), genesis);
    in.expectHex("payload", payload.value_or(Bytes()));
}

/// Only the first and the last frame stand in the file, so that the payload is whole with one or two.
void checkFrames(Members& in)
{
    const Bytes first = in.hex("first_frame");
    const Bytes last = in.hex("last_frame");
    const std::uint64_t total = in.number("total");
    const std::size_t head = 5;
    in.expectNumber("frame_size", first.size() - std::min(head, first.size()));
    FrameCollector collector;
    in.require(
        collector.add(first).has_value() && collector.add(last).has_value(), "first_frame, last_frame");
    in.expectNumber("total", collector.total());
    if (in.failed() || total > 100) {
        in.require(total <= 100, "total");
        return;
    }
    // Frames of our own with as many parts have the same heads and lengths.
    const auto frames = splitIntoFrames(Bytes((total - 1) * 1024 + last.size() - head));
    const std::vector<Bytes> heads = in.hexList("frame_headers");
    in.require(frames && frames->size() == heads.size(), "frame_headers");
    for (std::size_t i = 0; frames && i < std::min(frames->size(), heads.size()); ++i) {
        in.require(equal(heads[i], ByteView((*frames)[i]).first(head)), "frame_headers");
    }
    if (const auto payload = collector.payload()) {
        in.expectHex("input_blake2b_256", crypto::blake2b256(*payload).view());
    } else {
        in.unchecked("input_blake2b_256", "the frames between the first and the last are not in the file");
    }
}

void checkVault(Members& in)
{
    VaultTransaction tx;
    in.object("transaction", [&](Members& members) { tx = transactionOf(members); });
    in.object("message", [&](Members& members) { checkMessage(members, tx.genesis); });
    const std::string address = in.text("address_qr");
    const Result<VaultAccount> account = readVaultAccount(address);
    in.require(account && equal(account->account.view(), tx.publicKey), "address_qr: account");
    in.require(account && account->genesis == tx.genesis, "address_qr: genesis");
    if (account) {
        in.expectText("address_qr", vaultAccountText(account->account, account->genesis));
    }
    in.object("multipart", checkFrames);
}

} // namespace

void addAccountGroups(FileGroups& groups)
{
    groups.group("derived_accounts.multisig", checkMultisig);
    groups.group("derived_accounts.pure_proxy", checkPureProxy);
    groups.group("hashed_accounts_upstream_preview", checkHashedAccount);
    groups.group("bittensor_env_password", checkPasswordVariable);
    groups.single("vault_qr", checkVault);
}

} // namespace taonaut::vectors
