// SPDX-License-Identifier: MIT
#include "app/vectors/key_members.hpp"

#include "core/base/uint256.hpp"
#include "core/crypto/ss58.hpp"

namespace taonaut::vectors {

namespace {

using crypto::Secret;

/// A secret in a member that not every case has.
void expectSecret(Members& in, const char* member, ByteView actual)
{
    if (in.has(member)) {
        in.expectHex(member, actual);
    }
}

void expectAddress(Members& in, const AccountId& account)
{
    if (in.has("ss58")) {
        in.expectText("ss58", crypto::toSs58(account));
    }
}

} // namespace

std::optional<crypto::ecdsa::KeyPair> ecdsaKey(Members& in, const char* member)
{
    Result<crypto::ecdsa::KeyPair> pair = crypto::ecdsa::KeyPair::fromSeed(Secret::copyOf(in.hex(member)));
    if (!pair) {
        in.fail(std::string(member) + ": " + pair.error().text());
        return std::nullopt;
    }
    return std::move(*pair);
}

void expectKey(Members& in, const crypto::sr25519::KeyPair& pair)
{
    in.expectHex("public", pair.publicKey().view());
    expectAddress(in, AccountId { pair.publicKey().bytes });
    const Secret expanded = pair.expanded();
    const Secret times8 = pair.ed25519Style();
    expectSecret(in, "secret_scalar", expanded.view().first(32));
    expectSecret(in, "secret_nonce", expanded.view().last(32));
    expectSecret(in, "scalar", expanded.view().first(32));
    expectSecret(in, "nonce", expanded.view().last(32));
    expectSecret(in, "secret_key_substrate_64", expanded.view());
    expectSecret(in, "secret_key_polkadot_js_64", times8.view());
}

void expectKey(Members& in, const crypto::ed25519::KeyPair& pair)
{
    in.expectHex("public", pair.publicKey().view());
    expectAddress(in, AccountId { pair.publicKey().bytes });
    expectSecret(in, "derived_seed", pair.seed().view());
}

void expectKey(Members& in, const crypto::ecdsa::KeyPair& pair)
{
    const AccountId account = crypto::ecdsa::accountOf(pair.publicKey());
    in.expectHex(in.has("public") ? "public" : "public_compressed", pair.publicKey().view());
    in.expectHex("account_id", account.view());
    expectAddress(in, account);
    expectSecret(in, "derived_seed", pair.seed().view());
}

void expectAccount(Members& in, const char* id, const char* address, const AccountId& account)
{
    in.expectHex(id, account.view());
    in.expectText(address, crypto::toSs58(account));
}

std::uint64_t numberInText(Members& in, const char* member)
{
    const std::optional<Uint256> value = Uint256::fromDecimal(in.text(member));
    const std::optional<std::uint64_t> number = value ? value->toUint64() : std::nullopt;
    if (!number) {
        in.fail(std::string(member) + ": not a number of 64 bits");
    }
    return number.value_or(0);
}

} // namespace taonaut::vectors
