// SPDX-License-Identifier: MIT
#include "core/wallet/key_json.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/crypto/ss58.hpp"

#include <array>
#include <charconv>

namespace taonaut::wallet {

namespace {

using crypto::Secret;
using Kind = SecretJson::Kind;

constexpr std::size_t kSeedSize = 32;
constexpr std::size_t kExpandedSize = 64;

/// A text member; absent, null and empty texts are one. Errors: BadJson for other kinds.
Result<std::string_view> textMember(const SecretJson& document, std::string_view name)
{
    const SecretJson::Node* const node = document.member(0, name);
    if (node == nullptr || node->kind == Kind::Null) {
        return std::string_view();
    }
    if (node->kind != Kind::Text) {
        return fail(KeyError::BadJson, std::string(name));
    }
    return node->text;
}

Result<std::optional<AccountId>> hexAccount(const SecretJson& document, std::string_view name)
{
    const Result<std::string_view> text = textMember(document, name);
    if (!text) {
        return fail(text);
    }
    if (text->empty()) {
        return std::optional<AccountId>();
    }
    const Result<Secret> bytes = hexMember(*text, name);
    if (!bytes) {
        return fail(bytes);
    }
    const Result<AccountId> account = AccountId::from(bytes->view());
    if (!account) {
        return fail(KeyError::BadHex, std::string(name));
    }
    return std::optional(*account);
}

Result<std::optional<AccountId>> addressMember(const SecretJson& document)
{
    const Result<std::string_view> text = textMember(document, "ss58Address");
    if (!text) {
        return fail(text);
    }
    if (text->empty()) {
        return std::optional<AccountId>();
    }
    const auto address = crypto::decodeSs58(*text);
    if (!address) {
        return fail(KeyError::BadAddress, std::string(address.error().name()));
    }
    if (address->prefix != crypto::kBittensorPrefix
        && address->prefix != crypto::kBittensorRegisteredPrefix) {
        return fail(KeyError::ForeignPrefix, std::to_string(address->prefix));
    }
    return std::optional(address->account);
}

Result<std::optional<KeyScheme>> schemeMember(const SecretJson& document)
{
    const SecretJson::Node* const node = document.member(0, "cryptoType");
    if (node == nullptr || node->kind == Kind::Null) {
        return std::optional<KeyScheme>();
    }
    if (node->kind != Kind::Number && node->kind != Kind::Text) {
        return fail(KeyError::BadJson, "cryptoType");
    }
    unsigned number = 0;
    const auto [end, error]
        = std::from_chars(node->text.data(), node->text.data() + node->text.size(), number);
    if (error != std::errc() || end != node->text.data() + node->text.size()) {
        return fail(KeyError::UnknownKeyType, "not a number");
    }
    if (number > 1) {
        return fail(KeyError::UnknownKeyType, std::to_string(number));
    }
    return std::optional(static_cast<KeyScheme>(number));
}

bool hasOddName(const SecretJson& document)
{
    for (const std::size_t child : document.children(0)) {
        const std::string_view name = document.nodes()[child].name;
        if (!name.empty() && (name.front() == ' ' || name.back() == ' ')) {
            return true;
        }
    }
    return false;
}

std::string_view withoutPrefix(std::string_view text)
{
    return text.starts_with("0x") ? text.substr(2) : text;
}

/// Chain quirk: one writer put the 32 bytes themselves after "0x" where they happened to be text; another
/// wrote the prefix twice.
Result<Secret> seedMember(std::string_view text, bool& odd)
{
    for (int prefixes = 0;; ++prefixes) {
        const bool prefixed = text.starts_with("0x");
        if (text.size() == 2 * kSeedSize && !prefixed) {
            odd = odd || prefixes > 1;
            return hexMember(text, "secretSeed");
        }
        if (text.size() == kSeedSize && (prefixes > 0 || !prefixed)) {
            odd = true;
            return Secret::copyOf(bytesOf(text));
        }
        if (!prefixed) {
            return fail(KeyError::BadHex, "secretSeed");
        }
        text = withoutPrefix(text);
    }
}

Result<crypto::sr25519::KeyPair> srPair(const Secret& expanded)
{
    auto pair = crypto::sr25519::KeyPair::fromExpanded(expanded);
    return pair ? std::move(pair) : crypto::sr25519::KeyPair::fromEd25519Style(expanded);
}

} // namespace

Result<Secret> hexMember(std::string_view text, std::string_view member)
{
    while (text.starts_with("0x")) {
        text = withoutPrefix(text);
    }
    Result<Secret> bytes = crypto::secretFromHex(text);
    if (!bytes) {
        return fail(KeyError::BadHex, std::string(member));
    }
    return bytes;
}

Result<PublicMembers> PublicMembers::read(const SecretJson& document)
{
    if (document.nodes().front().kind != Kind::Object) {
        return fail(KeyError::NotAKey);
    }
    PublicMembers result;
    if (document.member(0, "hashedDescriptor") != nullptr) {
        return fail(KeyError::HashedAccount);
    }
    const auto scheme = schemeMember(document);
    if (!scheme) {
        return fail(scheme);
    }
    result.scheme = *scheme;
    const SecretJson::Node* const type = document.member(0, "cryptoType");
    result.odd = hasOddName(document) || (type != nullptr && type->kind == Kind::Text);
    const std::array<std::pair<std::string_view, Result<std::optional<AccountId>>>, 3> stored {
        std::pair { "publicKey", hexAccount(document, "publicKey") },
        std::pair { "accountId", hexAccount(document, "accountId") },
        std::pair { "ss58Address", addressMember(document) },
    };
    for (const auto& [name, account] : stored) {
        if (!account) {
            return fail(account);
        }
        result.account = result.account ? result.account : *account;
    }
    // Of three the one is named that the others outvote.
    const auto& [key, id, address] = stored;
    if (*id.second && *id.second == *address.second) {
        result.account = *id.second;
    }
    for (const auto& [name, account] : stored) {
        if (*account && **account != *result.account) {
            return fail(KeyError::Disagreement, std::string(name));
        }
    }
    for (const char* const name : { "secretPhrase", "secretSeed", "privateKey" }) {
        const auto text = textMember(document, name);
        if (!text) {
            return fail(text);
        }
        result.hasSecret = result.hasSecret || !text->empty();
    }
    return result;
}

std::optional<AccountId> claimedAccount(const SecretJson& document)
{
    const auto address = addressMember(document);
    if (address && *address) {
        return *address;
    }
    const auto key = hexAccount(document, "publicKey");
    return key ? *key : std::nullopt;
}

/// The secrets of one document, and what each of them derives to.
class MaterialReader {
public:
    explicit MaterialReader(PublicMembers members)
        : m_members(std::move(members))
        , m_odd(m_members.odd)
    {
    }

    Result<void> readSecrets(const SecretJson& document)
    {
        const auto phrase = textMember(document, "secretPhrase");
        const auto seed = textMember(document, "secretSeed");
        const auto key = textMember(document, "privateKey");
        if (!phrase->empty()) {
            auto mini = crypto::miniSecretFromPhrase(bytesOf(*phrase), {});
            if (!mini) {
                return fail(KeyError::BadPhrase, reasonOf(mini.error()));
            }
            m_phrase = Secret::copyOf(bytesOf(*phrase));
            m_phraseSeed = std::move(*mini);
        }
        if (!seed->empty()) {
            auto bytes = seedMember(*seed, m_odd);
            if (!bytes) {
                return fail(bytes);
            }
            m_seed = std::move(*bytes);
        }
        if (!key->empty()) {
            auto bytes = hexMember(*key, "privateKey");
            if (!bytes) {
                return fail(bytes);
            }
            if (bytes->size() != kSeedSize && bytes->size() != kExpandedSize) {
                return fail(KeyError::BadHex, "privateKey");
            }
            m_key = std::move(*bytes);
        }
        return {};
    }

    /// The scheme that cryptoType names first, then the other: the stored address decides.
    Result<KeyMaterial> read()
    {
        const KeyScheme first = m_members.scheme.value_or(KeyScheme::Sr25519);
        const KeyScheme second = first == KeyScheme::Sr25519 ? KeyScheme::Ed25519 : KeyScheme::Sr25519;
        Result<KeyMaterial> material = readAs(first);
        if (!material && m_members.account && material.error().is(KeyError::Disagreement)) {
            if (auto other = readAs(second)) {
                if (m_members.scheme) {
                    other->warn(KeyWarning::OtherScheme);
                }
                return other;
            }
        }
        return material;
    }

    static std::string reasonOf(const Error& error)
    {
        const std::string name(error.name());
        return error.detail().empty() ? name : name + " " + error.detail();
    }

private:
    using Derived = std::pair<std::string_view, Result<AccountId>>;

    static Result<AccountId> ofSeed(const Secret& seed, KeyScheme scheme)
    {
        if (scheme == KeyScheme::Ed25519) {
            const auto pair = crypto::ed25519::KeyPair::fromSeed(seed);
            return pair ? Result<AccountId>(AccountId { pair->publicKey().bytes }) : fail(pair);
        }
        const auto pair = crypto::sr25519::KeyPair::fromMiniSecret(seed);
        return pair ? Result<AccountId>(AccountId { pair->publicKey().bytes }) : fail(pair);
    }

    /// privateKey: the expanded key for sr25519; for ed25519 the seed, alone or with the public key behind
    /// it.
    [[nodiscard]] Result<AccountId> ofPrivateKey(KeyScheme scheme) const
    {
        if (scheme == KeyScheme::Ed25519 || m_key.size() == kSeedSize) {
            return ofSeed(Secret::copyOf(m_key.view().first(kSeedSize)), scheme);
        }
        const auto pair = srPair(m_key);
        if (!pair) {
            return fail(KeyError::BadContent, "privateKey");
        }
        return AccountId { pair->publicKey().bytes };
    }

    Result<KeyMaterial> readAs(KeyScheme scheme)
    {
        std::vector<Derived> derived;
        if (!m_phrase.empty()) {
            derived.emplace_back("secretPhrase", ofSeed(m_phraseSeed, scheme));
        }
        if (!m_seed.empty()) {
            derived.emplace_back("secretSeed", ofSeed(m_seed, scheme));
        }
        if (!m_key.empty()) {
            derived.emplace_back("privateKey", ofPrivateKey(scheme));
        }
        const auto agrees = [](const Derived& one, const AccountId& account) {
            return one.second && *one.second == account;
        };
        const bool noneStored = m_members.account
            && std::none_of(derived.begin(), derived.end(),
                [&](const Derived& one) { return agrees(one, *m_members.account); });
        const Result<AccountId>& first = derived.front().second;
        const bool storedDiffers = noneStored && first
            && std::all_of(
                derived.begin(), derived.end(), [&](const Derived& one) { return agrees(one, *first); });
        if (storedDiffers) {
            return fail(KeyError::Disagreement, "ss58Address");
        }
        const AccountId account = m_members.account.value_or(first.value_or(AccountId {}));
        for (const Derived& one : derived) {
            if (!agrees(one, account)) {
                return fail(KeyError::Disagreement, std::string(one.first));
            }
        }
        return make(scheme, account);
    }

    [[nodiscard]] KeyMaterial make(KeyScheme scheme, const AccountId& account) const
    {
        KeyMaterial material;
        material.m_scheme = scheme;
        material.m_account = account;
        material.m_phrase = m_phrase.clone();
        const bool seedInKey = !m_key.empty() && (scheme == KeyScheme::Ed25519 || m_key.size() == kSeedSize);
        if (!m_seed.empty() || !m_phrase.empty()) {
            material.m_seed = m_seed.empty() ? m_phraseSeed.clone() : m_seed.clone();
        } else if (seedInKey) {
            material.m_seed = Secret::copyOf(m_key.view().first(kSeedSize));
        }
        if (scheme == KeyScheme::Sr25519) {
            const bool given = m_key.size() == kExpandedSize;
            material.m_expanded = given
                ? srPair(m_key)->expanded()
                : crypto::sr25519::KeyPair::fromMiniSecret(material.m_seed)->expanded();
        }
        if (m_odd) {
            material.warn(KeyWarning::OddMember);
        }
        return material;
    }

    PublicMembers m_members;
    bool m_odd;
    Secret m_phrase;
    Secret m_phraseSeed;
    Secret m_seed;
    Secret m_key;
};

Result<KeyMaterial> readKeyJson(const SecretJson& document)
{
    auto members = PublicMembers::read(document);
    if (!members) {
        return fail(members);
    }
    if (!members->hasSecret) {
        return fail(KeyError::NoSecret);
    }
    MaterialReader reader(std::move(*members));
    if (auto secrets = reader.readSecrets(document); !secrets) {
        return fail(secrets);
    }
    return reader.read();
}

Secret writeKeyJson(const KeyMaterial& key)
{
    SecretJsonWriter out(2048);
    out.hex("accountId", key.account().view()).hex("publicKey", key.account().view());
    const bool sr25519 = key.scheme() == KeyScheme::Sr25519;
    out.hex("privateKey", sr25519 ? key.expanded().view() : key.seed().view());
    if (!key.phrase().empty()) {
        out.text("secretPhrase", crypto::textOf(key.phrase()));
    }
    if (!key.seed().empty()) {
        out.hex("secretSeed", key.seed().view());
    }
    out.text("ss58Address", crypto::toSs58(key.account()));
    if (!sr25519) {
        out.number("cryptoType", 0);
    }
    return out.finish();
}

} // namespace taonaut::wallet
