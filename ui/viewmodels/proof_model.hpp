// SPDX-License-Identifier: MIT
#pragma once

// The proof behind the selected account's balance, for the popover: who signed, which header, the way through
// the state trie, the bytes.

#include "core/service/session.hpp"

#include <QObject>
#include <QStringList>

namespace taonaut::ui {

class ProofModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(int mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString amountLead READ amountLead NOTIFY changed FINAL)
    Q_PROPERTY(QString amountRest READ amountRest NOTIFY changed FINAL)
    Q_PROPERTY(QString authoritySet READ authoritySet NOTIFY changed FINAL)
    Q_PROPERTY(QString signatures READ signatures NOTIFY changed FINAL)
    Q_PROPERTY(QString headerHash READ headerHash NOTIFY changed FINAL)
    Q_PROPERTY(QString blockNumber READ blockNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString stateRoot READ stateRoot NOTIFY changed FINAL)
    Q_PROPERTY(QString pathSummary READ pathSummary NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> nibbles READ nibbles NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepNibbles READ stepNibbles NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepKinds READ stepKinds NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepSizes READ stepSizes NOTIFY changed FINAL)
    Q_PROPERTY(QString storageKey READ storageKey NOTIFY changed FINAL)
    Q_PROPERTY(QString valueBytes READ valueBytes NOTIFY changed FINAL)
    Q_PROPERTY(QString asked READ asked NOTIFY changed FINAL)

public:
    explicit ProofModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool known() const { return m_account.has_value(); }
    [[nodiscard]] int mark() const;
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString what() const;
    [[nodiscard]] QString amountLead() const;
    [[nodiscard]] QString amountRest() const;
    [[nodiscard]] QString authoritySet() const;
    [[nodiscard]] QString signatures() const;
    [[nodiscard]] QString headerHash() const;
    [[nodiscard]] QString blockNumber() const;
    [[nodiscard]] QString stateRoot() const;
    [[nodiscard]] QString pathSummary() const;
    [[nodiscard]] QList<int> nibbles() const;
    [[nodiscard]] QStringList stepNibbles() const;
    [[nodiscard]] QStringList stepKinds() const;
    [[nodiscard]] QStringList stepSizes() const;
    [[nodiscard]] QString storageKey() const;
    [[nodiscard]] QString valueBytes() const;
    [[nodiscard]] QString asked() const;

    /// Takes what is known now; the popover then stands still while blocks go on.
    Q_INVOKABLE void refresh();
    /// The whole proof as JSON, for anyone who wants to check it with other tools.
    Q_INVOKABLE void copyProof();

signals:
    void changed();

private:
    service::Session& m_session;
    std::optional<service::AccountView> m_account; ///< with a proof
    service::ChainView m_chain;
};

} // namespace taonaut::ui
