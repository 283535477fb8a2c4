// SPDX-License-Identifier: MIT
#include "core/service/runtime_pins.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"

#include <QFile>
#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

using Json = nlohmann::json;

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

RuntimePins readShipped()
{
    QFile file(QStringLiteral(":/runtimes/pins.json"));
    (void)file.open(QIODevice::ReadOnly);
    // A list that cannot be read knows no runtime: then providers are compared. A test reads the real one.
    return RuntimePins::fromJson(file.readAll().toStdString()).value_or(RuntimePins());
}

} // namespace

std::string_view moduleOf(RuntimeError)
{
    return "runtime";
}

std::string_view nameOf(RuntimeError reason)
{
    switch (reason) {
    case RuntimeError::BadPins:
        return "BadPins";
    case RuntimeError::NotThePinned:
        return "NotThePinned";
    case RuntimeError::ProvidersDiffer:
        return "ProvidersDiffer";
    }
    return "";
}

const RuntimePins& RuntimePins::shipped()
{
    static const RuntimePins pins = readShipped();
    return pins;
}

Result<RuntimePins> RuntimePins::fromJson(std::string_view text)
{
    const Json list = Json::parse(text, nullptr, false);
    if (!list.is_array()) {
        return fail(RuntimeError::BadPins, "not a list");
    }
    RuntimePins pins;
    for (const Json& entry : list) {
        const Result<Hash256> code = fixedFromHex<Hash256>(textOf(entry, "codeHash"));
        const Result<Hash256> metadata = fixedFromHex<Hash256>(textOf(entry, "metadataHash"));
        const auto version = entry.find("specVersion");
        if (!code) {
            return fail(RuntimeError::BadPins, "codeHash");
        }
        if (!metadata) {
            return fail(RuntimeError::BadPins, "metadataHash");
        }
        if (version == entry.end() || !version->is_number_unsigned()
            || version->get<std::uint64_t>() > std::numeric_limits<std::uint32_t>::max()) {
            return fail(RuntimeError::BadPins, "specVersion");
        }
        if (!pins.m_pins.emplace(*code, Pin { version->get<std::uint32_t>(), *metadata }).second) {
            return fail(RuntimeError::BadPins, "codeHash");
        }
    }
    return pins;
}

PinVerdict RuntimePins::judge(const Hash256& code, std::uint32_t specVersion, ByteView metadata) const
{
    const auto pin = m_pins.find(code);
    if (pin == m_pins.end()) {
        return PinVerdict::UnknownCode;
    }
    const bool same
        = pin->second.specVersion == specVersion && pin->second.metadata == crypto::blake2b256(metadata);
    return same ? PinVerdict::Matches : PinVerdict::OtherMetadata;
}

MetadataComparison compareDigests(ByteView metadata, const std::vector<MetadataDigest>& said)
{
    const Hash256 own = crypto::blake2b256(metadata);
    MetadataComparison result;
    for (const MetadataDigest& digest : said) {
        if (!digest.digest) {
            continue;
        }
        if (*digest.digest == own) {
            result.agreeing.push_back(digest.provider);
        } else if (!result.dissenter) {
            result.dissenter = digest.provider;
        }
    }
    return result;
}

} // namespace taonaut::service
