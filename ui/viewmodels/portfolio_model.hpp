// SPDX-License-Identifier: MIT
#pragma once

// The selected account's holdings, each figure with the level of its proof.

#include "core/service/session.hpp"

#include <QObject>

namespace taonaut::ui {

class PortfolioModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL) ///< a proof has arrived
    Q_PROPERTY(QString totalLead READ totalLead NOTIFY changed FINAL)
    Q_PROPERTY(QString totalRest READ totalRest NOTIFY changed FINAL)
    Q_PROPERTY(QString freeLead READ freeLead NOTIFY changed FINAL)
    Q_PROPERTY(QString freeRest READ freeRest NOTIFY changed FINAL)
    Q_PROPERTY(QString reservedLead READ reservedLead NOTIFY changed FINAL)
    Q_PROPERTY(QString reservedRest READ reservedRest NOTIFY changed FINAL)
    Q_PROPERTY(bool hasReserved READ hasReserved NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL) ///< proven to hold nothing
    Q_PROPERTY(int mark READ mark NOTIFY changed FINAL) ///< ProofMark.Level
    Q_PROPERTY(QString markWord READ markWord NOTIFY changed FINAL)
    Q_PROPERTY(QString provenLine READ provenLine NOTIFY changed FINAL)
    Q_PROPERTY(QString lockedLine READ lockedLine NOTIFY changed FINAL)
    Q_PROPERTY(bool canFund READ canFund NOTIFY changed FINAL) ///< the embedded chain's faucet is there
    Q_PROPERTY(bool funding READ funding NOTIFY fundingChanged FINAL)
    Q_PROPERTY(QString fundError READ fundError NOTIFY fundingChanged FINAL)

public:
    explicit PortfolioModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool known() const;
    [[nodiscard]] QString totalLead() const;
    [[nodiscard]] QString totalRest() const;
    [[nodiscard]] QString freeLead() const;
    [[nodiscard]] QString freeRest() const;
    [[nodiscard]] QString reservedLead() const;
    [[nodiscard]] QString reservedRest() const;
    [[nodiscard]] bool hasReserved() const;
    [[nodiscard]] bool empty() const;
    [[nodiscard]] int mark() const;
    [[nodiscard]] QString markWord() const;
    [[nodiscard]] QString provenLine() const;
    [[nodiscard]] QString lockedLine() const;
    [[nodiscard]] bool canFund() const;
    [[nodiscard]] bool funding() const { return m_funding != 0; }
    [[nodiscard]] QString fundError() const { return m_fundError; }

    Q_INVOKABLE void fund();

signals:
    void changed();
    void fundingChanged();

private:
    [[nodiscard]] const service::AccountView* account() const;
    [[nodiscard]] Rao free() const;
    [[nodiscard]] Rao reserved() const;

    service::Session& m_session;
    std::shared_ptr<const service::Snapshot> m_snapshot;
    service::RequestId m_funding = 0;
    QString m_fundError;
};

} // namespace taonaut::ui
