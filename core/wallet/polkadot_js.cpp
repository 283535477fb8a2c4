// SPDX-License-Identifier: MIT
#include "core/wallet/polkadot_js.hpp"

#include "core/crypto/cipher.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/envelopes.hpp"
#include "core/wallet/key_import.hpp"
#include "core/wallet/key_json.hpp"

#include <array>

namespace taonaut::wallet {

namespace {

using crypto::Secret;
using Kind = SecretJson::Kind;

constexpr std::size_t kAuthenticator = 16;
constexpr std::size_t kNonce = std::tuple_size_v<crypto::BoxNonce>;
constexpr std::size_t kSalt = 32;
constexpr std::array<std::uint8_t, 16> kHeader { 48, 83, 2, 1, 1, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32 };
constexpr std::array<std::uint8_t, 5> kDivider { 161, 35, 3, 33, 0 };

template <std::size_t N> ByteView viewOf(const std::array<std::uint8_t, N>& bytes)
{
    return std::as_bytes(std::span(bytes));
}

bool isAllowed(const crypto::ScryptCost& cost)
{
    static constexpr std::array<std::array<std::uint32_t, 3>, 6> kAllowed { { { 1U << 13, 10, 8 },
        { 1U << 14, 5, 8 }, { 1U << 15, 3, 8 }, { 1U << 15, 1, 8 }, { 1U << 16, 2, 8 },
        { 1U << 17, 1, 8 } } };
    return std::any_of(kAllowed.begin(), kAllowed.end(),
        [&](const auto& one) { return cost.n == one[0] && cost.p == one[1] && cost.r == one[2]; });
}

/// The texts of a list, or a text alone.
std::vector<std::string_view> textsOf(const SecretJson& document, const SecretJson::Node* node)
{
    std::vector<std::string_view> result;
    if (node != nullptr && node->kind == Kind::Text) {
        result.push_back(node->text);
    } else if (node != nullptr && node->kind == Kind::List) {
        for (const std::size_t child : document.children(document.indexOf(*node))) {
            result.push_back(document.nodes()[child].text);
        }
    }
    return result;
}

std::string shortened(std::string_view text)
{
    return std::string(text.substr(0, 24));
}

std::uint32_t littleEndian(ByteView bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) {
        value = value << 8 | std::to_integer<std::uint32_t>(bytes[i]);
    }
    return value;
}

void putLittleEndian(Bytes& out, std::uint32_t value)
{
    for (int i = 0; i < 4; ++i) {
        out.push_back(static_cast<std::byte>(value >> (8 * i)));
    }
}

/// Very old files: the password itself, cut or filled with zeros.
Secret bareKey(const Secret& password)
{
    Secret key(32);
    const ByteView used = password.view().first(std::min(password.size(), key.size()));
    std::copy(used.begin(), used.end(), key.mutableView().begin());
    return key;
}

/// header ‖ secret ‖ divider ‖ public
Secret innerBlock(ByteView secret, ByteView publicKey)
{
    Secret block(kHeader.size() + secret.size() + kDivider.size() + publicKey.size());
    auto out = block.mutableView();
    for (const ByteView part : { viewOf(kHeader), secret, viewOf(kDivider), publicKey }) {
        std::copy(part.begin(), part.end(), out.begin());
        out = out.subspan(part.size());
    }
    return block;
}

Secret innerBlock(const KeyMaterial& key)
{
    if (key.scheme() == KeyScheme::Sr25519) {
        const auto pair = crypto::sr25519::KeyPair::fromExpanded(key.expanded());
        return innerBlock(pair->ed25519Style().view(), key.account().view());
    }
    Secret secret(64);
    std::copy(key.seed().view().begin(), key.seed().view().end(), secret.mutableView().begin());
    const ByteView account = key.account().view();
    std::copy(account.begin(), account.end(), secret.mutableView().subspan(32).begin());
    return innerBlock(secret.view(), account);
}

} // namespace

Result<PolkadotInner> PolkadotInner::parse(ByteView block)
{
    constexpr std::size_t kStart = kHeader.size();
    if (block.size() < kStart || !equal(block.first(kStart), viewOf(kHeader))) {
        return fail(KeyError::BadContent, "header");
    }
    for (const std::size_t size : { std::size_t { 64 }, std::size_t { 32 } }) {
        const std::size_t end = kStart + size;
        const std::size_t rest
            = block.size() < end + kDivider.size() ? 0 : block.size() - end - kDivider.size();
        if ((rest == 32 || rest == 33) && equal(block.subspan(end, kDivider.size()), viewOf(kDivider))) {
            return PolkadotInner { Secret::copyOf(block.subspan(kStart, size)), toBytes(block.last(rest)) };
        }
    }
    return fail(KeyError::BadContent, "divider");
}

bool PolkadotJson::recognises(const SecretJson& document)
{
    return document.member(0, "encoded") != nullptr && document.member(0, "encoding") != nullptr;
}

bool PolkadotJson::isBatch(const SecretJson& document)
{
    const SecretJson::Node* const encoding = document.member(0, "encoding");
    const std::size_t index = encoding == nullptr ? 0 : document.indexOf(*encoding);
    const auto content = textsOf(document, document.member(index, "content"));
    return document.member(0, "accounts") != nullptr
        || (!content.empty() && content.front() == "batch-pkcs8");
}

Result<PolkadotJson> PolkadotJson::parse(const SecretJson& document)
{
    if (!recognises(document)) {
        return fail(KeyError::NotAKey);
    }
    if (isBatch(document)) {
        return fail(KeyError::ManyKeys);
    }
    PolkadotJson result;
    if (auto read = result.readEncoding(document); !read) {
        return fail(read);
    }
    if (auto read = result.readEncoded(document); !read) {
        return fail(read);
    }
    const SecretJson::Node* const address = document.member(0, "address");
    if (address != nullptr && address->kind == Kind::Text) {
        const auto decoded = crypto::decodeSs58(address->text); // of any network: the account id is the key
        result.m_account = decoded ? std::optional(decoded->account) : std::nullopt;
    }
    return result;
}

Result<void> PolkadotJson::readEncoding(const SecretJson& document)
{
    const SecretJson::Node* const encoding = document.member(0, "encoding");
    if (encoding->kind != Kind::Object) {
        return fail(KeyError::BadJson, "encoding");
    }
    const std::size_t index = document.indexOf(*encoding);
    const SecretJson::Node* const version = document.member(index, "version");
    if (version == nullptr || version->text != "3") {
        return fail(KeyError::UnknownVersion, version == nullptr ? "" : shortened(version->text));
    }
    const auto types = textsOf(document, document.member(index, "type"));
    if (types == std::vector<std::string_view> { "scrypt", "xsalsa20-poly1305" }) {
        m_cipher = Cipher::Scrypt;
    } else if (types == std::vector<std::string_view> { "xsalsa20-poly1305" }) {
        m_cipher = Cipher::Password;
    } else if (types != std::vector<std::string_view> { "none" }) {
        return fail(KeyError::UnknownCipher, types.empty() ? "" : shortened(types.front()));
    }
    const auto content = textsOf(document, document.member(index, "content"));
    if (content.empty() || content.front() != "pkcs8") {
        return fail(KeyError::UnknownKeyType, content.empty() ? "" : shortened(content.front()));
    }
    m_type = content.size() < 2 ? "" : shortened(content[1]);
    if (m_type != "sr25519" && m_type != "ed25519" && m_type != "ecdsa" && m_type != "ethereum") {
        return fail(KeyError::UnknownKeyType, m_type);
    }
    return {};
}

Result<void> PolkadotJson::readEncoded(const SecretJson& document)
{
    const SecretJson::Node* const encoded = document.member(0, "encoded");
    if (encoded->kind != Kind::Text) {
        return fail(KeyError::BadJson, "encoded");
    }
    Result<Secret> bytes = encoded->text.starts_with("0x")
        ? hexMember(encoded->text, "encoded")
        : crypto::secretFromBase64(encoded->text, crypto::Base64::Standard);
    if (!bytes) {
        return bytes.error().is(KeyError::BadHex) ? fail(bytes) : fail(KeyError::BadBase64, "encoded");
    }
    ByteView rest = bytes->view();
    if (m_cipher == Cipher::Scrypt) {
        if (rest.size() < kSalt + 12) {
            return fail(KeyError::Truncated, "encoded");
        }
        m_salt = toBytes(rest.first(kSalt));
        // The order in the file is N, p, r.
        m_cost.n = littleEndian(rest.subspan(kSalt));
        m_cost.p = littleEndian(rest.subspan(kSalt + 4));
        m_cost.r = littleEndian(rest.subspan(kSalt + 8));
        if (!isAllowed(m_cost)) {
            return fail(KeyError::UnreasonableCost, "scrypt");
        }
        rest = rest.subspan(kSalt + 12);
    }
    if (m_cipher != Cipher::None) {
        if (rest.size() < kNonce + kAuthenticator) {
            return fail(KeyError::Truncated, "encoded");
        }
        std::copy_n(rest.begin(), kNonce, m_nonce.begin());
        rest = rest.subspan(kNonce);
    }
    m_payload = Secret::copyOf(rest);
    return {};
}

Result<Secret> PolkadotJson::decrypt(const Secret& password, Progress& progress) const
{
    if (m_cipher == Cipher::None) {
        return m_payload.clone();
    }
    progress.report(0, 1);
    Result<Secret> key = m_cipher == Cipher::Scrypt ? crypto::scryptKey(password.view(), m_salt, m_cost, 32)
                                                    : Result<Secret>(bareKey(password));
    if (!key) {
        return fail(derivationError(key.error()));
    }
    if (progress.cancelled()) {
        return fail(KeyError::Cancelled);
    }
    progress.report(1, 1);
    Result<Secret> block = crypto::openBox(*key, m_nonce, m_payload.view());
    if (!block) {
        return fail(KeyError::WrongPasswordOrDamaged);
    }
    return block;
}

Result<KeyMaterial> PolkadotJson::material(ByteView inner) const
{
    const Result<PolkadotInner> parts = PolkadotInner::parse(inner);
    if (!parts) {
        return fail(parts);
    }
    if (m_type != "sr25519" && m_type != "ed25519") {
        return fail(KeyError::UnknownKeyType, m_type);
    }
    Result<KeyMaterial> key = fail(KeyError::BadContent, m_type);
    if (m_type == "ed25519") {
        key = KeyMaterial::fromSeed(Secret::copyOf(parts->secret.view().first(32)), KeyScheme::Ed25519);
    } else if (auto pair = crypto::sr25519::KeyPair::fromEd25519Style(parts->secret)) {
        key = KeyMaterial::fromExpanded(pair->expanded());
    }
    if (key && !equal(key->account().view(), parts->publicKey)) {
        return fail(KeyError::Disagreement, "public key");
    }
    if (key && m_account && *m_account != key->account()) {
        key->warn(KeyWarning::AddressDiffers);
    }
    return key;
}

Result<Bytes> exportPolkadotJs(const KeyMaterial& key, const Secret& password, std::string_view name,
    std::int64_t createdMs, const std::optional<Hash256>& genesis)
{
    if (password.empty()) {
        return fail(KeyError::EmptyPassword);
    }
    const crypto::ScryptCost cost;
    const Secret salt = Secret::random(kSalt);
    const Result<Secret> derived = crypto::scryptKey(password.view(), salt.view(), cost, 32);
    if (!derived) {
        return fail(derivationError(derived.error()));
    }
    const crypto::BoxNonce nonce = crypto::randomNonce();
    const Result<Bytes> box = crypto::sealBox(*derived, nonce, innerBlock(key));
    if (!box) {
        return fail(box);
    }
    Bytes encoded = toBytes(salt.view());
    putLittleEndian(encoded, cost.n);
    putLittleEndian(encoded, cost.p);
    putLittleEndian(encoded, cost.r);
    append(encoded, nonce);
    append(encoded, *box);

    SecretJsonWriter meta(name.size() * 6 + 256);
    if (genesis) {
        meta.hex("genesisHash", genesis->view());
    }
    meta.text("name", name)
        .number("whenCreated", static_cast<std::uint64_t>(std::max<std::int64_t>(createdMs, 0)));
    const Secret metaText = meta.finish();
    SecretJsonWriter out(metaText.size() + 1024);
    out.text("encoded", crypto::textOf(crypto::base64OfSecret(encoded)));
    out.json("encoding",
        R"({"content":["pkcs8",")" + std::string(nameOf(key.scheme()))
            + R"("],"type":["scrypt","xsalsa20-poly1305"],"version":"3"})");
    out.text("address", crypto::toSs58(key.account())).json("meta", crypto::textOf(metaText));
    return toBytes(out.finish().view());
}

} // namespace taonaut::wallet
