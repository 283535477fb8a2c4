// SPDX-License-Identifier: MIT
#include "core/net/public_address.hpp"

#include <algorithm>
#include <array>

namespace taonaut::net {
namespace {

struct Subnet {
    const char* address;
    int bits;
};

constexpr std::array kNotPublic { Subnet { "10.0.0.0", 8 }, Subnet { "172.16.0.0", 12 },
    Subnet { "192.168.0.0", 16 }, Subnet { "169.254.0.0", 16 }, Subnet { "127.0.0.0", 8 },
    Subnet { "fc00::", 7 }, Subnet { "fe80::", 10 }, Subnet { "::1", 128 } };

} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also one that is written as IPv6
    const QHostAddress plain = isIpv4 ? QHostAddress(ipv4) : address;
    return std::none_of(kNotPublic.begin(), kNotPublic.end(), [&plain](const Subnet& subnet) {
        return plain.isInSubnet(QHostAddress(QString::fromLatin1(subnet.address)), subnet.bits);
    });
}

} // namespace taonaut::net
