// SPDX-License-Identifier: MIT
#pragma once

// Keys that another implementation derived, and what the tests of key files share.

#include "core/crypto/secret_text.hpp"
#include "core/wallet/key_envelope.hpp"

#include <string>

namespace taonaut::wallet::samples {

/// sr25519, twelve words.
struct First {
    static constexpr std::string_view phrase
        = "again august tent cereal remind kind wrist brother breeze weather lobster cat";
    static constexpr std::string_view seed
        = "d25572eae7312a8feb5d456fad25c886bd6cce6b9bdee575e7bc73381785d8d6";
    static constexpr std::string_view publicKey
        = "3a2b75f7637c7f08394c5d0ad7af9c4a61e0b8d75950e3ece2f434be7705933d";
    static constexpr std::string_view privateKey
        = "e5a469c9ec9e5ec4ba445e78855b9d796c38e5582743da3c13f12af267eadb0c"
          "4ef3c74bc9f190a3c022d64d62253e1f91f0a25157d5119b4d7f2e0c4c5cbc04";
    static constexpr std::string_view address = "5DNyYZjRyy77hPkeoL92dPch78gwLgkMTGRBtnzJtbwvBK9M";
};

/// sr25519, a seed alone.
struct Second {
    static constexpr std::string_view seed
        = "5fa1e265ee910f095b25a03a80bb8ad3d623797db7d1e6f61e193a5671f58da7";
    static constexpr std::string_view publicKey
        = "143245f46b4e28e44042363fe5db7487cfe9f4dca83d319014a279dfcfab5b7f";
    static constexpr std::string_view privateKey
        = "237c92ecfe00ceff1aa774d39ac5b0312a167014b7f50e883e00ad56073af409"
          "9e2c0a73052a14e2cc71c0336fa98bc75ed80a9b508d707f98fba58763caf728";
    static constexpr std::string_view address = "5CXBkQLNXW6LwPnVKcMGu3fAp1XXyAv5e63GinDM6cbCcRou";
};

/// ed25519, fifteen words.
struct Third {
    static constexpr std::string_view phrase
        = "current bitter future yard bag speed gate ghost advance retire ask "
          "change another crack curtain";
    static constexpr std::string_view seed
        = "7f63433bc2ee502c8071dc7376fd6b63919402243c0c7dcbd0be8889ef87d190";
    static constexpr std::string_view publicKey
        = "3b13c463eb94d91487f97b204403b6c5e1af228c765dcb1eda4978c83249a3d9";
    static constexpr std::string_view address = "5DQAZ7MCkECsXUYP5wwscTEFhuvsuxP7FMeUnh1WUK1KZ7WU";
};

inline crypto::Secret secretOf(std::string_view text)
{
    return crypto::Secret::copyOf(bytesOf(text));
}

template <class Sample> KeyMaterial phraseKey(KeyScheme scheme = KeyScheme::Sr25519)
{
    return std::move(*KeyMaterial::fromPhrase(bytesOf(Sample::phrase), scheme));
}

template <class Sample> KeyMaterial seedKey(KeyScheme scheme = KeyScheme::Sr25519)
{
    return std::move(*KeyMaterial::fromSeed(std::move(*crypto::secretFromHex(Sample::seed)), scheme));
}

/// "none", or the reason's name, or "name: detail".
template <class T> std::string reasonOf(const Result<T>& result)
{
    return result ? "none" : std::string(result.error().name());
}

template <class T> std::string fullReasonOf(const Result<T>& result)
{
    if (result) {
        return "none";
    }
    const std::string name(result.error().name());
    return result.error().detail().empty() ? name : name + ": " + result.error().detail();
}

/// What opening says, without a password.
inline std::string opening(std::string_view file, KeyRole role = KeyRole::Hotkey)
{
    NoProgress progress;
    return fullReasonOf(openKey(bytesOf(file), role, {}, progress));
}

} // namespace taonaut::wallet::samples
