// SPDX-License-Identifier: MIT
#pragma once

// Where the checks of invariants write what they found. Internal to this folder.

#include "core/base/hex.hpp"
#include "core/base/units.hpp"
#include "core/node/runtime/invariants/invariants.hpp"

namespace taonaut::node::invariants {

class Findings {
public:
    void add(Invariant invariant, std::string sentence)
    {
        constexpr std::size_t kMost = 100;
        std::size_t& count = m_counts[static_cast<std::size_t>(invariant)];
        if (count++ < kMost) {
            m_found.push_back({ invariant, std::move(sentence) });
        }
    }
    [[nodiscard]] std::vector<BrokenInvariant> take() { return std::move(m_found); }

private:
    std::vector<BrokenInvariant> m_found;
    std::size_t m_counts[static_cast<std::size_t>(Invariant::PoolWeights) + 1] {};
};

[[nodiscard]] inline std::string textOf(std::uint64_t number)
{
    return std::to_string(number);
}
[[nodiscard]] inline std::string textOf(NetUid netuid)
{
    return std::to_string(netuid.value());
}
[[nodiscard]] inline std::string textOf(const AccountId& account)
{
    return toHex(account.view());
}
[[nodiscard]] inline std::string textOf(const std::string& text)
{
    return text;
}
[[nodiscard]] inline std::string textOf(const char* text)
{
    return text;
}
/// The parts one after the other.
template <class... Parts> [[nodiscard]] std::string sentence(const Parts&... parts)
{
    return (textOf(parts) + ...);
}

// Each reads the state and writes what it found.
void checkIssuance(const Overlay& state, Findings& findings);
void checkSubnetAccounts(const Overlay& state, Findings& findings);
void checkAlphaSupply(const Overlay& state, Findings& findings);
void checkShares(const Overlay& state, Findings& findings);
void checkNeurons(const Overlay& state, Findings& findings);
void checkKeys(const Overlay& state, Findings& findings);
void checkSubnets(const Overlay& state, Findings& findings);
void checkPoolWeights(const Overlay& state, Findings& findings);

} // namespace taonaut::node::invariants
