// SPDX-License-Identifier: MIT
#pragma once

// The networks that can be chosen, what each is, and the forms that change them: another server, another
// start.

#include "core/service/session.hpp"
#include "key_task.hpp"
#include "rows_model.hpp"

#include <QUrl>
#include <QVariantList>

namespace taonaut::ui {

class NetworksModel : public QObject {
    Q_OBJECT
    /// Roles: network, words, standing, mark, current, startMissing, servers.
    Q_PROPERTY(taonaut::ui::RowsModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(taonaut::ui::KeyTask* task READ task CONSTANT FINAL) ///< of the form that is open
    Q_PROPERTY(QString switchError READ switchError NOTIFY changed FINAL)
    /// What a server says the first block of the person's own network is; "" when nothing is to be confirmed.
    Q_PROPERTY(QString claimedGenesis READ claimedGenesis NOTIFY changed FINAL)

public:
    explicit NetworksModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] RowsModel* rows() { return &m_rows; }
    [[nodiscard]] int current() const;
    [[nodiscard]] KeyTask* task() { return &m_task; }
    [[nodiscard]] QString switchError() const { return m_switch.error(); }
    [[nodiscard]] QString claimedGenesis() const;

    Q_INVOKABLE void use(int network);
    /// "" or why this cannot be the address of a server.
    Q_INVOKABLE QString urlProblem(const QString& text) const;
    /// "" or why this is no hash of a block.
    Q_INVOKABLE QString hashProblem(const QString& text) const;
    /// "" or why this is no number of a set of voters.
    Q_INVOKABLE QString setProblem(const QString& text) const;
    Q_INVOKABLE void addEndpoint(int network, const QString& url, const QString& provider);
    Q_INVOKABLE void useCheckpoint(int network, const QString& hash, const QString& set);
    Q_INVOKABLE void forgetCheckpoint(int network);
    Q_INVOKABLE void confirmGenesis();
    Q_INVOKABLE void useSpecification(const QUrl& file);
    /// The start that a network has now, in a sentence.
    Q_INVOKABLE QString startLine(int network) const;
    Q_INVOKABLE bool hasOwnStart(int network) const;

signals:
    void changed();
    void done();

private:
    void follow();
    [[nodiscard]] QVariantMap row(const service::NetworkView& network) const;
    [[nodiscard]] QString stateOf(const service::NetworkView& network) const;
    [[nodiscard]] const service::NetworkView* find(int network) const;

    service::Session& m_session;
    std::shared_ptr<const service::Snapshot> m_snapshot;
    RowsModel m_rows;
    KeyTask m_task;
    KeyTask m_switch;
};

} // namespace taonaut::ui
