// SPDX-License-Identifier: MIT
#pragma once

// What is not as it should be, short of a contradiction: one calm banner each, with one thing to do.

#include "core/service/light_snapshot.hpp"
#include "core/service/session.hpp"
#include "rows_model.hpp"

#include <set>

namespace taonaut::ui {

class WarningsModel : public QObject {
    Q_OBJECT
    /// Roles: key, bad, heading, words, button, link. An empty button: nothing can be pressed.
    Q_PROPERTY(taonaut::ui::RowsModel* rows READ rows CONSTANT FINAL)

public:
    explicit WarningsModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] RowsModel* rows() { return &m_rows; }

    /// The banner's button, and its second one.
    Q_INVOKABLE void act(const QString& key);
    Q_INVOKABLE void actSecond(const QString& key);

signals:
    void checkpointAsked();
    void endpointAsked();

private:
    void follow();
    [[nodiscard]] QVariantMap row(const service::LinkWarning& warning) const;
    [[nodiscard]] QVariantMap runtimeRow() const;

    service::Session& m_session;
    std::shared_ptr<const service::Snapshot> m_snapshot;
    RowsModel m_rows;
    std::set<QString> m_putAway; ///< until the program ends or the network changes
    service::Network m_network = service::Network::Local;
};

} // namespace taonaut::ui
