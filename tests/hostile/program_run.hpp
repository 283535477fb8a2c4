// SPDX-License-Identifier: MIT
#pragma once

// The program's commands as child processes.

#include "tests/hostile/ask_node.hpp"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>
#include <nlohmann/json.hpp>

namespace taonaut::test {

/// How `taonaut verify` ended.
struct Outcome {
    int code = -1; ///< -1: crashed or hung
    nlohmann::json verdict; ///< what it printed
    [[nodiscard]] std::string word(const char* name) const
    {
        return verdict.is_object() ? verdict.value(name, std::string()) : std::string();
    }
};

/// `taonaut node` in memory, where a block is made when it is asked for, with some blocks.
class NodeRun {
public:
    [[nodiscard]] bool start(int blocks, const QStringList& options = {});
    ~NodeRun();
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString specification() const { return m_folder.filePath("chain.json"); }

private:
    [[nodiscard]] bool makeBlocks(int count) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

/// Runs `taonaut verify --json` without blocking the event loop of this thread.
[[nodiscard]] Outcome verify(const QUrl& endpoint, const QString& chain, const QStringList& options = {});

} // namespace taonaut::test
