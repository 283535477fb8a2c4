// SPDX-License-Identifier: MIT
// NetworkBook: its file.
//
//   {"version": 1, "chosen": "finney", "networks": {"finney": {"endpoints": [{"url", "provider"}],
//    "switchedOff": [url], "checkpoint": {…}}, "custom": {…, "genesisHash", "specification"}}}

#include "core/base/hex.hpp"
#include "core/service/checkpoint_json.hpp"
#include "core/service/network_book.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

using Json = nlohmann::json;

constexpr std::uint64_t kVersion = 1;

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const Json& listOf(const Json& object, const char* name)
{
    static const Json kNone = Json::array();
    const auto found = object.find(name);
    return found != object.end() && found->is_array() ? *found : kNone;
}

} // namespace

void NetworkBook::read()
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file(), error);
    if (!error && size > kLargestFile) {
        // Never written by this program: as good as damaged, and kept beside.
        std::filesystem::rename(file(), file().string() + ".damaged", error);
        m_problems.emplace_back(ProfileError::Damaged, file().filename().string());
        return;
    }
    const Result<Json> value = Profile::readJson(file());
    if (!value) {
        m_problems.push_back(value.error());
        if (value.error().is(ProfileError::NotReadable)) {
            m_untouchable = value.error();
        }
        return;
    }
    if (value->is_null()) {
        return;
    }
    const auto version = value->is_object() ? value->find("version") : value->end();
    if (!value->is_object() || version == value->end() || !version->is_number_unsigned()) {
        std::filesystem::rename(file(), file().string() + ".damaged", error);
        m_problems.emplace_back(ProfileError::Damaged, file().filename().string());
        return;
    }
    if (version->get<std::uint64_t>() > kVersion) {
        m_untouchable = Error(ProfileError::OtherVersion, file().filename().string());
        m_problems.push_back(*m_untouchable);
        return;
    }
    m_chosen = networkNamed(textOf(*value, "chosen")).value_or(Network::Local);
    const auto networks = value->find("networks");
    for (const Network network : kNetworks) {
        if (networks != value->end() && networks->is_object() && networks->contains(nameOf(network))) {
            readEntry(network, networks->at(std::string(nameOf(network))));
        }
    }
}

void NetworkBook::readEntry(Network network, const Json& value)
{
    const auto note = [&](const char* member) {
        m_problems.emplace_back(NetworkError::BadBook, std::string(nameOf(network)) + "." + member);
    };
    if (!value.is_object()) {
        return note("entry");
    }
    Entry& own = entry(network);
    for (const Json& endpoint : listOf(value, "endpoints")) {
        if (!enterEndpoint(network, textOf(endpoint, "url"), textOf(endpoint, "provider"))) {
            note("endpoints");
        }
    }
    for (const Json& url : listOf(value, "switchedOff")) {
        if (url.is_string() && own.switchedOff.size() < kMostEndpoints) {
            own.switchedOff.push_back(url.get<std::string>());
        }
    }
    if (network == Network::Custom) {
        if (const auto genesis = fixedFromHex<Hash256>(textOf(value, "genesisHash"))) {
            own.genesis = *genesis;
        } else if (value.contains("genesisHash")) {
            note("genesisHash");
        }
        own.specification = textOf(value, "specification");
        own.hasSpecification = value.contains("specification") && own.genesis.has_value();
        if (const auto slot = value.find("slotDuration"); slot != value.end() && slot->is_number_unsigned()) {
            own.slotDurationMs = slot->get<std::uint64_t>();
        }
    }
    if (!value.contains("checkpoint")) {
        return;
    }
    Result<light::ChainParameters> start = chainFromJson(value.at("checkpoint"));
    if (start && start->genesisHash() == genesis(network)) {
        own.checkpoint = std::move(*start);
    } else {
        note("checkpoint");
    }
}

Json NetworkBook::toJson() const
{
    Json networks = Json::object();
    for (const Network network : kNetworks) {
        const Entry& own = entry(network);
        Json value = Json::object();
        for (const NetworkEndpoint& endpoint : own.own) {
            value["endpoints"].push_back({ { "url", endpoint.url }, { "provider", endpoint.provider } });
        }
        for (const std::string& url : own.switchedOff) {
            value["switchedOff"].push_back(url);
        }
        if (own.genesis) {
            value["genesisHash"] = toHex(own.genesis->view());
        }
        if (own.hasSpecification) {
            value["specification"] = own.specification;
            value["slotDuration"] = own.slotDurationMs;
        }
        if (own.checkpoint) {
            value["checkpoint"] = Json(jsonOfChain(*own.checkpoint));
        }
        if (!value.empty()) {
            networks[std::string(nameOf(network))] = std::move(value);
        }
    }
    return { { "version", kVersion }, { "chosen", nameOf(m_chosen) }, { "networks", std::move(networks) } };
}

Result<void> NetworkBook::save() const
{
    if (m_untouchable) {
        return tl::unexpected<Error>(*m_untouchable);
    }
    return Profile::writeJson(file(), toJson());
}

} // namespace taonaut::service
