// SPDX-License-Identifier: MIT
#pragma once

// The servers that are asked, one row each, and the reports that are kept of those that lied.

#include "core/service/light_snapshot.hpp"
#include "core/service/session.hpp"
#include "rows_model.hpp"

#include <QVariantList>

namespace taonaut::ui {

class EndpointsModel : public QObject {
    Q_OBJECT
    /// Roles: url, host, provider, primary, latency, slow, head, tone, words, mark, proofs, refused, dropped,
    /// reason, quote, hasReport, own, spoken.
    Q_PROPERTY(taonaut::ui::RowsModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) ///< "5 of 5 providers agree"

    Q_PROPERTY(QString reportHost READ reportHost NOTIFY reportChanged FINAL) ///< "" when no report is open
    Q_PROPERTY(QString reportReason READ reportReason NOTIFY reportChanged FINAL)
    Q_PROPERTY(QVariantList reportRows READ reportRows NOTIFY reportChanged FINAL) ///< maps: name, value
    Q_PROPERTY(QString reportAsked READ reportAsked NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString reportAnswer READ reportAnswer NOTIFY reportChanged FINAL) ///< untrusted

public:
    /// How the words about agreement look: the same numbers in EndpointRow.qml.
    enum class Tone : std::uint8_t { Quiet, Good, Late, Bad };

    explicit EndpointsModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] RowsModel* rows() { return &m_rows; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString reportHost() const;
    [[nodiscard]] QString reportReason() const;
    [[nodiscard]] QVariantList reportRows() const;
    [[nodiscard]] QString reportAsked() const;
    [[nodiscard]] QString reportAnswer() const;

    /// The newest report about this endpoint, or of all when it is empty. False: none is kept.
    Q_INVOKABLE bool openReport(const QString& url);
    /// The whole report as JSON.
    Q_INVOKABLE void copyReport() const;
    Q_INVOKABLE void forgive(const QString& url);
    Q_INVOKABLE void remove(const QString& url);

signals:
    void changed();
    void reportChanged();

private:
    void follow();
    [[nodiscard]] QVariantMap row(const service::EndpointView& endpoint) const;
    [[nodiscard]] const service::Contradiction* reportOf(const std::string& url) const;
    [[nodiscard]] bool isOwn(const std::string& url) const;

    service::Session& m_session;
    std::shared_ptr<const service::Snapshot> m_snapshot;
    RowsModel m_rows;
    std::optional<service::Contradiction> m_report;
};

/// "entry.chain.example:443" of "wss://entry.chain.example:443/": what people know a server by.
[[nodiscard]] QString hostOf(const std::string& url);

} // namespace taonaut::ui
