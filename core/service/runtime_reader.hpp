// SPDX-License-Identifier: MIT
#pragma once

// What the connected runtime is, by how much more than one server's word, and whether it can be signed for.
//
// The hash of the code is proven. Where this program knows the code (resources/runtimes), its metadata must
// be the pinned one; else up to three providers must agree on the metadata, and are compared again when more
// of them can be asked. A changed code hash or version begins anew. Belongs to the GUI thread.

#include "core/service/light_link.hpp"
#include "core/service/runtime_check.hpp"
#include "core/service/snapshot.hpp"
#include "core/service/task_runner.hpp"

#include <QObject>

namespace taonaut::service {

class RuntimeReader : public QObject {
    Q_OBJECT
public:
    /// tasks must outlive it.
    explicit RuntimeReader(TaskRunner& tasks, QObject* parent = nullptr);

    /// Forgets everything. The link must be replaced with null before it goes.
    void setLink(LightLink* link);
    /// The link's newest.
    void enter(const LightSnapshot& light);

    /// Null until judged.
    [[nodiscard]] const std::shared_ptr<const subtensor::ChainRuntime>& runtime() const { return m_runtime; }
    [[nodiscard]] RuntimeTrust trust() const noexcept { return m_trust; }
    /// That gave the metadata, unless they are pinned.
    [[nodiscard]] const std::vector<std::string>& providers() const noexcept { return m_providers; }
    /// What is signed about it. Empty: nothing can be signed; problem() says why, once judged.
    [[nodiscard]] const std::optional<RuntimeFacts>& facts() const noexcept { return m_facts; }
    [[nodiscard]] const std::optional<Error>& problem() const noexcept { return m_problem; }

signals:
    void changed();

private:
    /// What is being read: answers to earlier questions are dropped.
    struct Reading {
        std::uint64_t number = 0;
        RuntimeVersion version;
        Hash256 code;
        Bytes metadata;
        std::string provider; ///< that gave the metadata
    };

    void proveCode(std::shared_ptr<Reading> reading);
    void fetchMetadata(std::shared_ptr<Reading> reading);
    void judge(std::shared_ptr<Reading> reading);
    void compare(std::shared_ptr<Reading> reading, JudgedRuntime judged);
    void adopt(
        const Reading& reading, JudgedRuntime judged, RuntimeTrust trust, std::vector<std::string> from);
    void drop();
    [[nodiscard]] bool isCurrent(const Reading& reading) const { return reading.number == m_reading; }

    TaskRunner& m_tasks;
    LightLink* m_link = nullptr;
    std::uint64_t m_lastReading = 0;
    std::uint64_t m_reading = 0; ///< 0: none
    std::shared_ptr<const subtensor::ChainRuntime> m_runtime;
    std::optional<RuntimeFacts> m_facts;
    std::optional<Error> m_problem;
    RuntimeTrust m_trust = RuntimeTrust::Unknown;
    std::vector<std::string> m_providers;
    std::optional<RuntimeVersion> m_judgedVersion; ///< that the above is about
    Hash256 m_judgedCode;
    std::size_t m_witnesses = 0; ///< providers that could be asked when the reading began
};

} // namespace taonaut::service
