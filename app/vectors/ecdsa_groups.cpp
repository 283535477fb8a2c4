// SPDX-License-Identifier: MIT
#include "app/vectors/ecdsa_groups.hpp"

#include "app/vectors/key_members.hpp"
#include "core/base/hex.hpp"
#include "core/crypto/bip32.hpp"
#include "core/crypto/ethereum.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/ethereum_transaction.hpp"
#include "core/wallet/typed_data.hpp"

namespace taonaut::vectors {

namespace {

using namespace crypto;
using wallet::EthereumTransaction;

std::string addressText(const ecdsa::KeyPair& pair)
{
    const Result<EthereumAddress> address = ethereumAddressOf(pair.publicKey());
    return address ? toText(*address) : address.error().text();
}

void checkSubstrate(Members& in)
{
    const auto pair = ecdsaKey(in, "private");
    const Bytes message = in.hex("message");
    const auto signature = ecdsa::Signature::from(in.hex("signature_65"));
    const auto account = AccountId::from(in.hex("account_id"));
    if (!pair || !signature || !account) {
        in.fail("private, signature_65 or account_id: of another size");
        return;
    }
    in.expectHex("public_compressed", pair->publicKey().view());
    in.require(ecdsa::accountOf(pair->publicKey()) == *account, "account_id");
    in.expectHex("message_blake2b_256", blake2b256(message).view());
    if (in.has("deterministic_rfc6979")) {
        in.expectFlag("deterministic_rfc6979", pair->sign(message) == *signature);
    }
    in.expectFlag("valid", ecdsa::verify(*account, message, *signature));
}

void checkAddress(Members& in)
{
    const auto pair = ecdsaKey(in, "private");
    const auto point = pair ? ecdsa::uncompressed(pair->publicKey()) : Result<ecdsa::UncompressedKey>();
    const auto address = pair ? ethereumAddressOf(pair->publicKey()) : Result<EthereumAddress>();
    if (!pair || !point || !address) {
        in.fail("no key");
        return;
    }
    in.expectHex("public_uncompressed_64", *point);
    in.expectText("address_eip55", toText(*address));
    expectAccount(in, "substrate_mirror_account_id", "substrate_mirror_ss58_42", mirrorAccount(*address));
    in.expectText("same_key_as_ecdsa_account_ss58_42", toSs58(ecdsa::accountOf(pair->publicKey())));
}

void checkChecksum(Members& in)
{
    in.expectFlag("valid", readEthereumAddress(in.text("address")).has_value());
}

/// A key, what it signs and its signature with 27 or 28 at the end.
void checkSignature(Members& in, const char* address, const char* digestMember, const Hash256& digest)
{
    in.expectHex(digestMember, digest.view());
    if (const auto pair = ecdsaKey(in, "private")) {
        in.expectText(address, addressText(*pair));
        in.expectHex("signature_65_v27", signForEthereum(*pair, digest).view());
    }
}

void checkMessage(Members& in)
{
    checkSignature(in, "address", "digest", personalMessageDigest(bytesOf(in.text("message_utf8"))));
}

void checkAssociation(Members& in)
{
    const auto hotkey = AccountId::from(in.hex("hotkey_account_id"));
    const auto message = associationMessage(hotkey.value_or(AccountId {}), numberInText(in, "block_number"));
    in.expectHex("payload_64", message);
    checkSignature(in, "evm_key", "eip191_digest", personalMessageDigest(message));
}

/// The type that no other refers to.
std::string primaryType(const Json& types)
{
    std::string primary;
    for (const auto& candidate : types.items()) {
        const bool used = std::any_of(types.begin(), types.end(), [&](const Json& members) {
            return std::any_of(members.begin(), members.end(), [&](const Json& member) {
                const Json type = member.is_object() ? member.value("type", Json()) : Json();
                const std::string text = type.is_string() ? type.get<std::string>() : std::string();
                return text.substr(0, text.find('[')) == candidate.key();
            });
        });
        primary = used ? primary : candidate.key();
    }
    return primary;
}

void checkTypedData(Members& in)
{
    const Json& types = in.raw("types");
    const Json document { { "types", types }, { "primaryType", primaryType(types) },
        { "domain", in.raw("domain") }, { "message", in.raw("value") } };
    const Result<wallet::TypedDataHashes> hashes = wallet::hashTypedData(document.dump());
    if (!hashes) {
        in.fail(hashes.error().text());
        return;
    }
    in.expectHex("domain_separator", hashes->domainSeparator.view());
    in.expectHex("struct_hash", hashes->structHash.view());
    in.expectHex("digest", hashes->digest.view());
    if (const auto pair = ecdsaKey(in, "private")) {
        in.expectHex("signature_65_v27", signForEthereum(*pair, hashes->digest).view());
    }
}

Uint256 amount(Members& in, const char* member)
{
    const std::optional<Uint256> value = Uint256::fromDecimal(in.text(member));
    if (!value) {
        in.fail(std::string(member) + ": not a number of 256 bits");
    }
    return value.value_or(Uint256 {});
}

EthereumAddress addressOf(Members& in, const char* member)
{
    const auto read = readEthereumAddress(in.text(member));
    if (!read) {
        in.fail(std::string(member) + ": " + read.error().text());
    }
    return read.value_or(ReadEthereumAddress {}).address;
}

std::vector<wallet::StorageAccess> accessList(Members& in)
{
    std::vector<wallet::StorageAccess> result;
    in.each("accessList", [&](Members& entry) {
        wallet::StorageAccess access { addressOf(entry, "address"), {} };
        for (const Bytes& key : entry.hexList("storageKeys")) {
            access.storageKeys.push_back(Hash256::from(key).value_or(Hash256 {}));
        }
        result.push_back(std::move(access));
    });
    return result;
}

EthereumTransaction transactionOf(Members& in)
{
    EthereumTransaction tx;
    const std::uint64_t type = in.number("type");
    if (type > 2) {
        in.fail("type: unknown");
        return tx;
    }
    tx.type = static_cast<EthereumTransaction::Type>(type);
    tx.chainId = in.number("chainId");
    tx.nonce = in.number("nonce");
    if (tx.type == EthereumTransaction::Type::DynamicFee) {
        tx.maxPriorityFeePerGas = amount(in, "maxPriorityFeePerGas");
        tx.maxFeePerGas = amount(in, "maxFeePerGas");
    } else {
        tx.gasPrice = amount(in, "gasPrice");
    }
    tx.gasLimit = numberInText(in, "gasLimit");
    if (in.has("to")) {
        tx.to = addressOf(in, "to");
    }
    in.describes({ "to" });
    tx.value = amount(in, "value");
    tx.data = in.hex("data");
    if (in.has("accessList")) {
        tx.accessList = accessList(in);
    }
    return tx;
}

void checkTransaction(Members& in)
{
    EthereumTransaction tx;
    in.object("tx", [&](Members& members) { tx = transactionOf(members); });
    const auto pair = ecdsaKey(in, "private");
    const auto made
        = pair ? wallet::signTransaction(*pair, tx, tx.chainId) : Result<wallet::SignedEthereumTransaction>();
    if (!pair || !made) {
        in.fail(made ? "no key" : made.error().text());
        return;
    }
    in.expectText("from", toText(made->from));
    in.expectHex("unsigned_rlp", tx.unsignedBytes());
    in.expectHex("sighash", tx.signingHash().view());
    in.expectHex("signed_rlp", made->bytes);
    in.expectHex("hash", made->hash.view());
    const auto unsignedAgain = wallet::readUnsignedTransaction(tx.unsignedBytes());
    in.require(unsignedAgain && *unsignedAgain == tx, "unsigned_rlp read again");
    const auto signedAgain = wallet::readSignedTransaction(made->bytes);
    in.require(signedAgain && signedAgain->transaction == tx && signedAgain->from == made->from,
        "signed_rlp read again");
}

void checkPath(Members& in)
{
    const auto seed = bip39Seed(bytesOf(in.text("phrase")), bytesOf(in.text("passphrase")));
    const auto path = bip32Path(in.text("path"));
    if (!seed || !path) {
        in.fail(seed ? path.error().text() : seed.error().text());
        return;
    }
    const auto key = bip32Key(seed->view(), *path);
    const auto pair = key ? ecdsa::KeyPair::fromSeed(*key) : Result<ecdsa::KeyPair>(fail(key));
    if (!pair) {
        in.fail(pair.error().text());
        return;
    }
    in.expectHex("private", pair->seed().view());
    in.expectText("address", addressText(*pair));
}

} // namespace

void addEcdsaGroups(FileGroups& groups)
{
    groups.group("ecdsa_ethereum.ecdsa_substrate", checkSubstrate);
    groups.group("ecdsa_ethereum.ethereum_addresses", checkAddress);
    groups.group("ecdsa_ethereum.eip55_checksum", checkChecksum);
    groups.group("ecdsa_ethereum.eip191", checkMessage);
    groups.group("ecdsa_ethereum.eip712", checkTypedData);
    groups.group("ecdsa_ethereum.transactions", checkTransaction);
    groups.group("ecdsa_ethereum.bip44", checkPath);
    groups.group("ecdsa_ethereum.subtensor_associate_evm_key", checkAssociation);
}

} // namespace taonaut::vectors
