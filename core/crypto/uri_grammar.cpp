// SPDX-License-Identifier: MIT
#include "core/crypto/uri_grammar.hpp"

#include "core/crypto/error.hpp"

namespace taonaut::crypto {

namespace {

bool isPhraseCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
}

/// Reads one `/x` or `//x` from the front of `rest`. Errors: MalformedUri for an empty junction.
Result<UriStep> takeStep(std::string_view& rest)
{
    const bool hard = rest.starts_with("//");
    rest.remove_prefix(hard ? 2 : 1);
    const std::string_view text = rest.substr(0, rest.find('/'));
    if (text.empty()) {
        return fail(CryptoError::MalformedUri);
    }
    rest.remove_prefix(text.size());
    return UriStep { hard ? Junction::Kind::Hard : Junction::Kind::Soft, text };
}

} // namespace

Result<UriParts> splitUri(std::string_view uri)
{
    UriParts parts;
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
        const Result<UriStep> step = takeStep(rest);
        if (!step) {
            return fail(step);
        }
        parts.steps.push_back(*step);
    }
    return parts;
}

} // namespace taonaut::crypto
