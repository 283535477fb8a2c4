// SPDX-License-Identifier: MIT
#include "core/crypto/secret_uri.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/phrase.hpp"

#include <algorithm>
#include <charconv>

namespace taonaut::crypto {

namespace {

constexpr std::string_view kDevelopmentPhrase
    = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

std::string_view textOf(ByteView bytes)
{
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

bool isPhraseCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
}

/// The parts of a URI, borrowed from its text.
struct Parts {
    std::string_view phrase;
    std::vector<Junction> junctions;
    std::string_view password;
};

/// Reads one `/x` or `//x` from the front of `rest`. Errors: MalformedUri for an empty junction.
Result<Junction> takeJunction(std::string_view& rest)
{
    const bool hard = rest.starts_with("//");
    rest.remove_prefix(hard ? 2 : 1);
    const std::string_view text = rest.substr(0, rest.find('/'));
    if (text.empty()) {
        return fail(CryptoError::MalformedUri);
    }
    rest.remove_prefix(text.size());
    return Junction::fromText(hard ? Junction::Kind::Hard : Junction::Kind::Soft, text);
}

Result<Parts> splitUri(std::string_view uri)
{
    Parts parts;
    const auto end = std::find_if_not(uri.begin(), uri.end(), isPhraseCharacter);
    parts.phrase = uri.substr(0, static_cast<std::size_t>(end - uri.begin()));
    std::string_view rest = uri.substr(parts.phrase.size());
    while (!rest.empty()) {
        if (rest.starts_with("///")) {
            parts.password = rest.substr(3);
            if (parts.password.find('\n') != std::string_view::npos) {
                return fail(CryptoError::MalformedUri);
            }
            return parts;
        }
        if (rest.front() != '/') {
            return fail(CryptoError::MalformedUri);
        }
        const Result<Junction> junction = takeJunction(rest);
        if (!junction) {
            return fail(junction);
        }
        parts.junctions.push_back(*junction);
    }
    return parts;
}

/// Straight into locked memory, two digits at a time.
Result<Secret> seedFromHex(std::string_view digits)
{
    Secret seed(32);
    if (digits.size() != 2 * seed.size()) {
        return fail(CryptoError::BadSeed);
    }
    for (std::size_t i = 0; i < seed.size(); ++i) {
        unsigned value = 0;
        const char* const start = digits.data() + 2 * i;
        const auto [end, error] = std::from_chars(start, start + 2, value, 16);
        if (error != std::errc() || end != start + 2) {
            return fail(CryptoError::BadSeed);
        }
        seed.mutableView()[i] = static_cast<std::byte>(value);
    }
    return seed;
}

Result<Secret> rootSecret(const Parts& parts)
{
    if (parts.phrase.starts_with("0x")) {
        return seedFromHex(parts.phrase.substr(2));
    }
    const std::string_view phrase = parts.phrase.empty() ? kDevelopmentPhrase : parts.phrase;
    return miniSecretFromPhrase(bytesOf(phrase), bytesOf(parts.password));
}

} // namespace

Result<SecretUri> SecretUri::parse(ByteView text)
{
    Result<Parts> parts = splitUri(textOf(text));
    if (!parts) {
        return fail(parts);
    }
    Result<Secret> root = rootSecret(*parts);
    if (!root) {
        return fail(root);
    }
    return SecretUri { std::move(*root), std::move(parts->junctions) };
}

Result<sr25519::KeyPair> sr25519FromUri(ByteView text)
{
    const Result<SecretUri> uri = SecretUri::parse(text);
    if (!uri) {
        return fail(uri);
    }
    Result<sr25519::KeyPair> pair = sr25519::KeyPair::fromMiniSecret(uri->miniSecret);
    for (std::size_t i = 0; pair && i < uri->junctions.size(); ++i) {
        pair = pair->derive(uri->junctions[i]);
    }
    return pair;
}

Result<ed25519::KeyPair> ed25519FromUri(ByteView text)
{
    const Result<SecretUri> uri = SecretUri::parse(text);
    if (!uri) {
        return fail(uri);
    }
    Result<ed25519::KeyPair> pair = ed25519::KeyPair::fromSeed(uri->miniSecret);
    for (std::size_t i = 0; pair && i < uri->junctions.size(); ++i) {
        pair = pair->derive(uri->junctions[i]);
    }
    return pair;
}

} // namespace taonaut::crypto
