// SPDX-License-Identifier: MIT
#include "app/vectors/extrinsic_groups.hpp"

#include "app/vectors/call_arguments.hpp"
#include "app/vectors/key_members.hpp"
#include "core/chain/extrinsic.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"
#include "core/metadata/digest.hpp"
#include "core/metadata/renumber.hpp"
#include "core/metadata/value_tree.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "core/subtensor/pallets/system_constants.hpp"

#include <array>

namespace taonaut::vectors {

namespace {

using subtensor::ChainRuntime;

constexpr const char* kNoRuntime = "the metadata of this case is not there";

Bytes encoded(const auto& part)
{
    scale::Encoder out;
    part.encode(out);
    return out.take();
}

/// The key pair that a signer's URI makes, and how it signs.
class Signer {
public:
    Signer(Members& in, const std::string& scheme, const std::string& uri)
    {
        if (scheme == "ed25519") {
            m_ed25519 = known(in, crypto::ed25519FromUri(bytesOf(uri)));
        } else if (scheme == "sr25519") {
            m_sr25519 = known(in, crypto::sr25519FromUri(bytesOf(uri)));
        } else if (scheme == "ecdsa") {
            m_ecdsa = known(in, crypto::ecdsaFromUri(bytesOf(uri)));
        } else {
            in.fail("scheme: unknown");
        }
    }

    [[nodiscard]] Bytes publicKey() const
    {
        return m_ed25519 ? toBytes(m_ed25519->publicKey().view())
            : m_sr25519  ? toBytes(m_sr25519->publicKey().view())
            : m_ecdsa    ? toBytes(m_ecdsa->publicKey().view())
                         : Bytes();
    }
    [[nodiscard]] AccountId account() const
    {
        return m_ecdsa ? crypto::ecdsa::accountOf(m_ecdsa->publicKey())
                       : AccountId::from(publicKey()).value_or(AccountId {});
    }
    [[nodiscard]] chain::SignatureKind kind() const
    {
        return m_ed25519 ? chain::SignatureKind::Ed25519
            : m_ecdsa    ? chain::SignatureKind::Ecdsa
                         : chain::SignatureKind::Sr25519;
    }
    /// The one signature that the scheme makes; nothing where every one is another.
    [[nodiscard]] std::optional<Bytes> signature(ByteView message) const
    {
        return m_ed25519 ? std::optional(toBytes(m_ed25519->sign(message).view()))
            : m_ecdsa    ? std::optional(toBytes(m_ecdsa->sign(message).view()))
                         : std::nullopt;
    }
    [[nodiscard]] bool verifies(ByteView message, ByteView signature) const
    {
        if (m_ecdsa) {
            const auto given = crypto::ecdsa::Signature::from(signature);
            return given && crypto::ecdsa::verify(account(), message, *given);
        }
        if (m_ed25519) {
            const auto given = crypto::ed25519::Signature::from(signature);
            return given && crypto::ed25519::verify(m_ed25519->publicKey(), message, *given);
        }
        const auto given = crypto::sr25519::Signature::from(signature);
        return m_sr25519 && given && crypto::sr25519::verify(m_sr25519->publicKey(), message, *given);
    }

private:
    template <class Pair> static std::optional<Pair> known(Members& in, Result<Pair> pair)
    {
        if (!pair) {
            in.fail("signer.uri: " + pair.error().text());
            return std::nullopt;
        }
        return std::move(*pair);
    }

    std::optional<crypto::ed25519::KeyPair> m_ed25519;
    std::optional<crypto::sr25519::KeyPair> m_sr25519;
    std::optional<crypto::ecdsa::KeyPair> m_ecdsa;
};

void checkSigner(Members& in, const Signer& signer)
{
    in.expectHex("publicKey", signer.publicKey());
    expectAccount(in, "accountId", "ss58", signer.account());
}

/// The era of a case; the checkpoint hash is that of its birth block.
chain::Era eraOf(Members& in, const ChainFacts& facts, Hash256& checkpoint)
{
    chain::Era era;
    const std::string kind = in.text("kind");
    in.require(kind == "immortal" || kind == "mortal", "kind");
    if (kind == "mortal") {
        const BlockNumber current(static_cast<std::uint32_t>(in.number("currentBlock")));
        era = chain::Era::mortal(static_cast<std::uint32_t>(in.number("period")), current);
        in.expectNumber("period", era.period);
        in.expectNumber("phase", era.phase);
        in.expectNumber("birthBlock", era.birth(current).value());
    }
    in.expectHex("encoded", encoded(era));
    checkpoint = era.isImmortal() ? facts.genesis : facts.mortalBlock;
    in.expectHex("checkpointHash", checkpoint.view());
    return era;
}

void expectCallBytes(Members& in, const char* member, const ChainRuntime& runtime)
{
    const Result<Bytes> call = encodeNamedCall(runtime.metadata(), in.text("call"), in.raw("args"));
    if (!call) {
        in.fail("args: " + call.error().text());
        (void)in.hex(member);
        return;
    }
    in.expectHex(member, *call);
    const auto tree
        = metadata::ValueTree::readWhole(runtime.types(), runtime.metadata().extrinsic.call, *call);
    in.require(tree.has_value(), "the call decodes");
}

Result<Hash256> digestOf(
    const metadata::Metadata& chain, const subtensor::RuntimeVersion& version, std::uint16_t prefix)
{
    metadata::DigestContext context;
    context.specVersion = version.specVersion;
    context.specName = version.specName;
    context.ss58Prefix = prefix;
    const auto ordered = metadata::asVersion15(chain);
    return ordered ? metadata::metadataDigest(*ordered, context) : fail(ordered);
}

void checkEnvelope(Members& in, const Signer& signer, const chain::SignedExtra& extra)
{
    chain::Extrinsic extrinsic;
    extrinsic.envelope = { signer.account(), signer.kind(), in.hex("signature"), extra };
    extrinsic.call = in.hex("callBytes");
    const Bytes bytes = extrinsic.encode();
    in.expectHex("extrinsicBytes", bytes);
    in.expectNumber("extrinsicLength", bytes.size());
    in.expectHex("extrinsicHash", chain::extrinsicHash(bytes).view());
    const auto decoded = chain::Extrinsic::decode(bytes);
    in.require(decoded && decoded->encode() == bytes, "the extrinsic decodes");
}

} // namespace

void checkChain(Members& in, ChainFacts& facts, const ChainRuntime* runtime)
{
    facts.specVersion = static_cast<std::uint32_t>(in.number("specVersion"));
    facts.transactionVersion = static_cast<std::uint32_t>(in.number("transactionVersion"));
    facts.genesis = in.fixed<Hash256>("genesisHash");
    facts.mortalBlock = in.fixed<Hash256>("blockHashUsedForMortal");
    if (in.has("metadataHashUsed")) {
        facts.metadataDigest = in.fixed<Hash256>("metadataHashUsed");
    }
    if (runtime == nullptr) {
        in.fail(kNoRuntime);
        in.describes({ "specName", "ss58Prefix" });
        return;
    }
    const metadata::Metadata& chain = runtime->metadata();
    const auto* const constant = chain.constant("System", "Version");
    const auto version = subtensor::decode<subtensor::RuntimeVersion>(
        constant == nullptr ? ByteView() : ByteView(constant->value));
    const auto prefix = runtime->constant(subtensor::system::kPallet, subtensor::system::kSs58Prefix);
    in.require(version && prefix, "constants of the runtime");
    if (!version || !prefix) {
        return;
    }
    in.expectText("specName", version->specName);
    in.expectNumber("specVersion", version->specVersion);
    in.expectNumber("transactionVersion", version->transactionVersion);
    in.expectNumber("ss58Prefix", *prefix);
    if (facts.metadataDigest) {
        const auto digest = digestOf(chain, *version, *prefix);
        in.expectHex("metadataHashUsed", digest ? digest->view() : ByteView());
    }
}

void checkSigned(Members& in, const ChainFacts& facts, const ChainRuntime* runtime)
{
    const Json uri = in.raw("signer").is_object() ? in.raw("signer").value("uri", Json()) : Json();
    const Signer signer(in, in.text("scheme"), uri.is_string() ? uri.get<std::string>() : "");
    in.object("signer", [&](Members& members) {
        members.describes({ "uri" });
        checkSigner(members, signer);
    });
    if (runtime == nullptr) {
        in.fail(kNoRuntime);
        return;
    }
    expectCallBytes(in, "callBytes", *runtime);
    chain::SignedExtra extra;
    chain::SignedAdditional additional { facts.specVersion, facts.transactionVersion, facts.genesis, {}, {} };
    in.object("era", [&](Members& era) { extra.era = eraOf(era, facts, additional.birthHash); });
    extra.nonce = static_cast<std::uint32_t>(in.number("nonce"));
    extra.tip = Rao(numberInText(in, "tip"));
    extra.checkMetadataHash = in.number("metadataHashMode") == 1;
    in.expectNumber("metadataHashMode", extra.checkMetadataHash ? 1 : 0);
    if (extra.checkMetadataHash) {
        in.require(facts.metadataDigest.has_value(), "metadataHashUsed");
        additional.metadataDigest = facts.metadataDigest;
    }
    in.expectHex("extraBytes", encoded(extra));
    in.expectHex("additionalSignedBytes", encoded(additional));

    const Bytes call = in.hex("callBytes");
    Bytes payload = call;
    append(payload, encoded(extra));
    append(payload, encoded(additional));
    const Bytes message = chain::signingPayload(call, extra, additional);
    in.expectHex("payloadBytes", payload);
    in.expectNumber("payloadLength", payload.size());
    in.expectFlag("payloadIsHashed", message != payload);
    in.expectHex("signedMessage", message);

    const auto remade = signer.signature(message);
    in.expectFlag("deterministic", remade.has_value());
    if (remade) {
        in.expectHex("signature", *remade);
    }
    in.require(signer.verifies(message, in.hex("signature")), "signature");
    checkEnvelope(in, signer, extra);
}

void checkCall(Members& in, const ChainRuntime* runtime)
{
    if (runtime == nullptr) {
        in.fail(kNoRuntime);
        return;
    }
    expectCallBytes(in, "bytes", *runtime);
    const Bytes bytes = in.hex("bytes");
    const std::string name = in.text("call");
    const std::size_t dot = name.find('.');
    const metadata::Metadata& chain = runtime->metadata();
    const metadata::Pallet* const pallet = chain.pallet(name.substr(0, dot));
    const metadata::Case* const call
        = chain.call(name.substr(0, dot), name.substr(std::min(dot + 1, name.size())));
    in.expectNumber("palletIndex", pallet == nullptr ? 256 : pallet->index);
    in.expectNumber("callIndex", call == nullptr ? 256 : call->index);
    if (bytes.size() < 2) {
        in.fail("bytes: too short");
        return;
    }
    const auto names = runtime->namesOfCall(
        std::to_integer<std::uint8_t>(bytes[0]), std::to_integer<std::uint8_t>(bytes[1]));
    in.require(
        names && std::string(names->pallet) + "." + std::string(names->call) == name, "names by number");
    const auto* const fit
        = names ? runtime->fit(subtensor::ItemKind::Call, names->pallet, names->call) : nullptr;
    if (fit == nullptr || !fit->isUsable()) {
        in.fail("not declared, or not as it is");
        return;
    }
    // Through the declared type and back.
    const ByteView fields = ByteView(bytes).subspan(2);
    const auto declared = fit->read.apply(fields);
    const auto back = declared ? fit->write.apply(*declared) : declared;
    in.require(back && equal(*back, fields), "declared type");
}

void runKnownKeys(Report& report, const Json& root, FileGroups& groups)
{
    groups.describes({ "keys.note" });
    for (const std::string scheme : { "sr25519", "ed25519", "ecdsa" }) {
        const std::string path = "keys." + scheme;
        const bool there = root.contains("keys") && root["keys"].is_object() && root["keys"].contains(scheme);
        if (!there || !root["keys"][scheme].is_object()) {
            continue;
        }
        for (const auto& item : root["keys"][scheme].items()) {
            runCase(report, path, item.key(), item.value(), [&](Members& in) {
                const Signer signer(in, scheme, "//" + item.key());
                in.expectHex("publicKey", signer.publicKey());
                in.expectText("ss58", crypto::toSs58(signer.account()));
                if (in.has("accountId")) {
                    in.expectHex("accountId", signer.account().view());
                }
            });
        }
        groups.describes({ path.c_str() });
    }
}

} // namespace taonaut::vectors
