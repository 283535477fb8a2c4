// SPDX-License-Identifier: MIT
#pragma once

// A light link with several servers of one scripted chain, each behind a proxy that withholds, changes or
// cuts as a test says.

#include "core/service/light_link.hpp"
#include "core/service/rehearsal/lying_proxy.hpp"
#include "tests/hostile/scripted_node.hpp"

#include <QTemporaryDir>
#include <QtTest>

namespace taonaut::test {

struct Peer {
    explicit Peer(ScriptedChain& chain)
        : node(chain)
    {
        node.listen();
        proxy = std::make_unique<service::LyingProxy>(node.url());
    }
    ScriptedNode node;
    std::unique_ptr<service::LyingProxy> proxy;
};

template <class T> struct Caught {
    std::optional<Result<T>> result;
    std::function<void(Result<T>)> deliver()
    {
        return [this](Result<T> value) { result = std::move(value); };
    }
};

class LinkPeers {
public:
    explicit LinkPeers(std::size_t count, std::size_t open = 3)
    {
        chain.finalize(chain.author({ .changes = { balanceChange(account(), Rao(5'000)) } }).hash);
        chain.grow(3);
        for (std::size_t i = 0; i < count; ++i) {
            peers.push_back(std::make_unique<Peer>(chain));
        }
        options.chain = chain.parameters();
        options.requestTimeout = std::chrono::milliseconds(1'500);
        options.openEndpoints = open;
        options.evidenceFolder = (folder.path() + "/evidence").toStdString();
    }

    static AccountId account()
    {
        AccountId id;
        id.bytes.fill(std::byte { 0xa1 });
        return id;
    }

    /// Peer i is run by provider "p<i>".
    [[nodiscard]] std::vector<service::Endpoint> endpoints() const
    {
        std::vector<service::Endpoint> all;
        for (std::size_t i = 0; i < peers.size(); ++i) {
            all.push_back({ peers[i]->proxy->url(), "p" + std::to_string(i) });
        }
        return all;
    }

    /// Follows the chain, with the first peer as the primary one and all others met.
    [[nodiscard]] bool follow()
    {
        std::vector<service::Endpoint> all = endpoints();
        options.endpoints = { all.front() };
        link = std::make_unique<service::LightLink>(options);
        link->watch({ account() });
        link->start();
        if (!QTest::qWaitFor([this] { return now()->settled && now()->accounts.at(0).info; })) {
            return false;
        }
        link->setEndpoints(all);
        return QTest::qWaitFor([this] {
            std::size_t met = 0;
            for (const service::EndpointView& view : now()->endpoints) {
                met += view.agreement == service::Agreement::Agrees && view.head ? 1 : 0;
            }
            return met == std::min(peers.size(), options.openEndpoints);
        });
    }

    void announce()
    {
        for (const auto& peer : peers) {
            peer->node.announce();
        }
    }
    void advance(const Recipe& recipe = {})
    {
        chain.finalize(chain.author(recipe).hash);
        announce();
    }

    [[nodiscard]] std::shared_ptr<const service::LightSnapshot> now() const { return link->snapshot(); }
    [[nodiscard]] const service::EndpointView& view(std::size_t i) const
    {
        shown = now();
        return shown->endpoints.at(i);
    }
    /// -1: none.
    [[nodiscard]] int primary() const
    {
        const auto snapshot = now();
        for (std::size_t i = 0; i < snapshot->endpoints.size(); ++i) {
            if (snapshot->endpoints[i].primary) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
    [[nodiscard]] int calls(std::size_t peer, const char* method) const
    {
        return peers[peer]->node.calls[method];
    }

    QTemporaryDir folder;
    ScriptedChain chain;
    std::vector<std::unique_ptr<Peer>> peers;
    service::LightLinkOptions options { {}, ScriptedChain().parameters(), {} };
    mutable std::shared_ptr<const service::LightSnapshot> shown;
    std::unique_ptr<service::LightLink> link; ///< goes first
};

inline void flipByte(std::string& hex)
{
    hex[6] = hex[6] == '0' ? '1' : '0';
}

/// Changes the first node of every proof.
inline void lieInProofs(service::Reply& reply)
{
    if (reply.method == "state_getReadProof" && reply.result() != nullptr) {
        flipByte(reply.result()->at("proof").at(0).get_ref<std::string&>());
    }
}

inline std::function<void(service::Reply&)> withholding(const std::string& method)
{
    return [method](service::Reply& reply) { reply.withheld = reply.withheld || reply.method == method; };
}

} // namespace taonaut::test
