// SPDX-License-Identifier: MIT
#include "core/service/network.hpp"

#include <algorithm>

namespace taonaut::service {

std::string_view nameOf(Network network)
{
    switch (network) {
    case Network::Local:
        return "local";
    case Network::Test:
        return "test";
    case Network::Finney:
        return "finney";
    case Network::Custom:
        return "custom";
    }
    return "";
}

std::optional<Network> networkNamed(std::string_view name)
{
    const auto* found = std::find_if(std::begin(kNetworks), std::end(kNetworks),
        [name](Network network) { return nameOf(network) == name; });
    return found == std::end(kNetworks) ? std::nullopt : std::optional(*found);
}

std::string_view moduleOf(NetworkError)
{
    return "network";
}

std::string_view nameOf(NetworkError reason)
{
    switch (reason) {
    case NetworkError::BadEndpoint:
        return "BadEndpoint";
    case NetworkError::EndpointKnown:
        return "EndpointKnown";
    case NetworkError::UnknownEndpoint:
        return "UnknownEndpoint";
    case NetworkError::TooManyEndpoints:
        return "TooManyEndpoints";
    case NetworkError::NoEndpoint:
        return "NoEndpoint";
    case NetworkError::GenesisNotConfirmed:
        return "GenesisNotConfirmed";
    case NetworkError::GenesisPinned:
        return "GenesisPinned";
    case NetworkError::NotCustom:
        return "NotCustom";
    case NetworkError::IsEmbedded:
        return "IsEmbedded";
    case NetworkError::LocalOnly:
        return "LocalOnly";
    case NetworkError::TestRuns:
        return "TestRuns";
    case NetworkError::NoCheckpoint:
        return "NoCheckpoint";
    case NetworkError::BadSpecification:
        return "BadSpecification";
    case NetworkError::NotServed:
        return "NotServed";
    case NetworkError::Stopped:
        return "Stopped";
    case NetworkError::BadBook:
        return "BadBook";
    }
    return "";
}

} // namespace taonaut::service
