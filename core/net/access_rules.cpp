// SPDX-License-Identifier: MIT
#include "core/net/access_rules.hpp"

#include "core/net/ascii.hpp"

#include <QHostAddress>
#include <algorithm>
#include <array>
#include <optional>

namespace taonaut::net {
namespace {

constexpr std::array<std::string_view, 3> kLoopbackHosts { "localhost", "127.0.0.1", "[::1]" };

struct HostAndPort {
    std::string_view host; ///< an IPv6 address with its brackets
    std::string_view port; ///< digits, possibly none
};

/// "host", "host:port", "[v6]", "[v6]:port". Nothing when it is none of these.
std::optional<HostAndPort> split(std::string_view text)
{
    const std::size_t bracket = text.starts_with('[') ? text.find(']') : 0;
    if (bracket == std::string_view::npos) {
        return std::nullopt;
    }
    const std::size_t colon = text.find(':', bracket);
    const std::string_view port = colon == std::string_view::npos ? "" : text.substr(colon + 1);
    const std::string_view host = text.substr(0, colon);
    const bool closed = !host.starts_with('[') || host.ends_with(']');
    if (host.empty() || !closed || !isDigits(port) || (colon != std::string_view::npos && port.empty())) {
        return std::nullopt;
    }
    return HostAndPort { host, port };
}

bool isLoopbackHost(std::string_view host)
{
    return std::any_of(kLoopbackHosts.begin(), kLoopbackHosts.end(),
        [host](std::string_view known) { return equalIgnoringCase(host, known); });
}

bool isAddress(std::string_view host)
{
    if (host.starts_with('[')) {
        host = host.substr(1, host.size() - 2);
    }
    QHostAddress address;
    return address.setAddress(QString::fromLatin1(host.data(), static_cast<qsizetype>(host.size())));
}

bool listed(const std::vector<std::string>& list, std::string_view value)
{
    return std::any_of(list.begin(), list.end(),
        [value](const std::string& entry) { return equalIgnoringCase(entry, value); });
}

} // namespace

bool hostAllowed(const AccessRules& rules, std::string_view host, std::uint16_t port)
{
    if (listed(rules.extraHosts, host)) {
        return true;
    }
    const std::optional<HostAndPort> parts = split(host);
    if (!parts || parts->port != std::to_string(port)) {
        return false;
    }
    return isLoopbackHost(parts->host) || (rules.anyAddress && isAddress(parts->host));
}

bool isLoopbackOrigin(std::string_view origin)
{
    for (const std::string_view scheme : { "http://", "https://" }) {
        if (startsWithIgnoringCase(origin, scheme)) {
            const std::optional<HostAndPort> parts = split(origin.substr(scheme.size()));
            return parts && isLoopbackHost(parts->host);
        }
    }
    return false;
}

bool originAllowed(const AccessRules& rules, std::string_view origin)
{
    return origin.empty() || rules.anyOrigin || isLoopbackOrigin(origin)
        || listed(rules.extraOrigins, origin);
}

bool unsafeAllowed(const AccessRules& rules, bool loopbackPeer, std::string_view origin)
{
    if (rules.anyOrigin && !origin.empty()) {
        return false;
    }
    switch (rules.unsafeMethods) {
    case UnsafeMethods::Automatic:
        return loopbackPeer && (origin.empty() || isLoopbackOrigin(origin));
    case UnsafeMethods::Never:
        return false;
    case UnsafeMethods::Always:
        return true;
    }
    return false;
}

} // namespace taonaut::net
