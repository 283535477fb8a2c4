// SPDX-License-Identifier: MIT
#pragma once

// A client together with the scripted chain and server that it follows, and words for verdicts.

#include "tests/unit/light/scripted_chain.hpp"

#include <QtTest>

namespace taonaut::test {

/// "verified", or "rejected light.WrongChain", "incomplete light.NotLinked".
inline std::string textOf(const light::Verdict& verdict)
{
    using Outcome = light::Verdict::Outcome;
    const std::string reason = verdict.reason
        ? " " + std::string(verdict.reason->module()) + "." + std::string(verdict.reason->name())
        : "";
    switch (verdict.outcome) {
    case Outcome::Verified:
        return "verified" + reason;
    case Outcome::Rejected:
        return "rejected" + reason;
    case Outcome::Incomplete:
        return "incomplete" + reason;
    }
    return "";
}

inline Hash256 hashOf(std::uint8_t byte)
{
    Hash256 hash;
    hash.bytes.fill(std::byte { byte });
    return hash;
}

struct Follower {
    ScriptedChain chain;
    ScriptedServer server { chain };
    light::Client client { chain.parameters() };

    /// Connects and talks until there is nothing more to ask. Answers the last verdict.
    std::string sync()
    {
        client.connected();
        return go();
    }
    std::string go() { return textOf(converse(client, server, chain.now())); }
    std::string announce(const chain::Header& header)
    {
        return textOf(client.announceHead(header, chain.now()));
    }
    std::string announceFinal(const chain::Header& header)
    {
        return textOf(client.announceFinalized(header, chain.now()));
    }
    /// Whether the client knows exactly what the chain has: newest block and last final one.
    [[nodiscard]] bool isLevel() const
    {
        return client.isFollowing() && client.best().hash == chain.head().hash
            && client.finalized().hash == chain.finalized().hash;
    }
};

} // namespace taonaut::test
