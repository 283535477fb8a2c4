// SPDX-License-Identifier: MIT
#pragma once

// What plays over the wire need: a node of this program, a liar in front of it, and a link of the program
// that is connected to the liar. Made when first wanted.

#include "core/service/light_link.hpp"
#include "core/service/rehearsal/lying_proxy.hpp"
#include "tests/hostile/node_thread.hpp"

#include <memory>
#include <string_view>

namespace taonaut::test {

/// "rejected module.Name"
[[nodiscard]] std::string refusedBy(const Error& error);

class AttackStage {
public:
    AttackStage();
    ~AttackStage();

    /// Whether there is a node. A play that is told otherwise ends with another outcome.
    [[nodiscard]] bool isSet() const noexcept { return m_set; }
    [[nodiscard]] NodeThread& node() noexcept { return m_node; }
    [[nodiscard]] service::LightLink& link() { return *m_link; }
    [[nodiscard]] std::shared_ptr<const service::LightSnapshot> now() const { return m_link->snapshot(); }

    /// A fresh link from genesis that meets this liar. afterwards: the liar begins once the link follows.
    enum class Begin : std::uint8_t { AtOnce, Afterwards };
    void meet(service::Deceit deceit, Begin begin = Begin::AtOnce);
    /// Until the link refuses an answer: "rejected …". When it follows and is at rest instead, or in time
    /// does neither: "believed".
    [[nodiscard]] std::string verdict();
    /// Waits for a condition without blocking this thread's events.
    [[nodiscard]] static bool waitFor(const std::function<bool()>& condition);
    /// Runs a verb of the link: done(value) answers the outcome of a success, a failure is "rejected …".
    template <class T, class Verb, class Done> std::string outcomeOf(Verb verb, Done done)
    {
        std::optional<std::string> outcome;
        verb([&outcome, &done](
                 const Result<T>& result) { outcome = result ? done(*result) : refusedBy(result.error()); });
        return waitFor([&outcome] { return outcome.has_value(); }) ? *outcome : "no answer";
    }
    [[nodiscard]] QObject* context() { return &m_context; }
    [[nodiscard]] bool hasLied() const { return m_proxy->hasLied(); }

    /// One attack of the selection that a person can run.
    [[nodiscard]] std::string rehearsed(std::string_view name);

private:
    bool m_set = false;
    NodeThread m_node;
    QObject m_context;
    std::unique_ptr<service::LyingProxy> m_proxy;
    std::unique_ptr<service::LightLink> m_link;
};

} // namespace taonaut::test
