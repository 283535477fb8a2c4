// SPDX-License-Identifier: MIT
#pragma once

// The program's own commands, started as processes.

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace taonaut::test {

/// `taonaut node`, in memory, a block only when asked for. Ends with this object.
class NodeCommand {
public:
    /// Fails the program when the node does not start.
    NodeCommand();
    ~NodeCommand();

    [[nodiscard]] QUrl url() const { return m_url; }
    /// Path of the specification that the node wrote.
    [[nodiscard]] QString specification() const { return m_folder.filePath("spec.json"); }
    /// What dev_newBlock is asked for.
    void makeBlocks(int count);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

struct Verified {
    int exitCode = -1;
    QString output;
};
/// `taonaut verify` for //Alice.
[[nodiscard]] Verified runVerifyCommand(const QUrl& endpoint, const QString& chain, QStringList more = {});

} // namespace taonaut::test
