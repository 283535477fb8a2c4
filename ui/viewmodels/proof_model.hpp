// SPDX-License-Identifier: MIT
#pragma once

// The proof behind one value, for the popover: who signed, which header, the way through the state trie, the
// bytes. The value is the selected account's balance, or one that was read in the storage browser.

#include "core/service/session.hpp"
#include "key_task.hpp"

#include <QObject>
#include <QStringList>

namespace taonaut::ui {

/// A value that was read, and what it is.
struct ReadValue {
    light::ProvenBytes proven;
    QString what; ///< "System, Account of 5Grw…"
    QString storage; ///< "System, Account"
};

class ProofModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(int mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString amountLead READ amountLead NOTIFY changed FINAL) ///< "": the value is no balance
    Q_PROPERTY(QString amountRest READ amountRest NOTIFY changed FINAL)
    Q_PROPERTY(QString authoritySet READ authoritySet NOTIFY changed FINAL)
    Q_PROPERTY(QString signatures READ signatures NOTIFY changed FINAL)
    Q_PROPERTY(QString needed READ needed NOTIFY changed FINAL)
    Q_PROPERTY(QString headerHash READ headerHash NOTIFY changed FINAL)
    Q_PROPERTY(QString blockNumber READ blockNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString stateRoot READ stateRoot NOTIFY changed FINAL)
    Q_PROPERTY(QString pathSummary READ pathSummary NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> nibbles READ nibbles NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepNibbles READ stepNibbles NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepKinds READ stepKinds NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepSizes READ stepSizes NOTIFY changed FINAL)
    Q_PROPERTY(QString storage READ storage NOTIFY changed FINAL)
    Q_PROPERTY(QString storageKey READ storageKey NOTIFY changed FINAL)
    Q_PROPERTY(QString valueBytes READ valueBytes NOTIFY changed FINAL)
    Q_PROPERTY(QString asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(bool checking READ checking NOTIFY changed FINAL) ///< a fresh proof is awaited
    Q_PROPERTY(bool copying READ copying NOTIFY changed FINAL) ///< the document is being made
    Q_PROPERTY(int verdictMark READ verdictMark NOTIFY changed FINAL) ///< of the sentence; 0 without one
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL) ///< what came of the last press

public:
    explicit ProofModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool known() const { return m_value.has_value(); }
    [[nodiscard]] int mark() const;
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString what() const { return m_value ? m_value->what : QString(); }
    [[nodiscard]] QString amountLead() const;
    [[nodiscard]] QString amountRest() const;
    [[nodiscard]] QString authoritySet() const;
    [[nodiscard]] QString signatures() const;
    [[nodiscard]] QString needed() const;
    [[nodiscard]] QString headerHash() const;
    [[nodiscard]] QString blockNumber() const;
    [[nodiscard]] QString stateRoot() const;
    [[nodiscard]] QString pathSummary() const;
    [[nodiscard]] QList<int> nibbles() const;
    [[nodiscard]] QStringList stepNibbles() const;
    [[nodiscard]] QStringList stepKinds() const;
    [[nodiscard]] QStringList stepSizes() const;
    [[nodiscard]] QString storage() const { return m_value ? m_value->storage : QString(); }
    [[nodiscard]] QString storageKey() const;
    [[nodiscard]] QString valueBytes() const;
    [[nodiscard]] QString asked() const;
    [[nodiscard]] bool checking() const { return m_check.busy(); }
    [[nodiscard]] bool copying() const { return m_copy.busy(); }
    [[nodiscard]] int verdictMark() const { return m_verdictMark; }
    [[nodiscard]] QString verdict() const { return m_verdict; }

    /// Takes what is known of the balance now; the popover then stands still while blocks go on.
    Q_INVOKABLE void refresh();
    /// The same for any value that was read.
    void show(ReadValue value);
    /// Asks for a fresh proof of the same key, and compares.
    Q_INVOKABLE void checkAgain();
    /// The proof as a document that anyone can check without a server, to the clipboard.
    Q_INVOKABLE void copyProof();

signals:
    void changed();

private:
    void take(ReadValue value, std::int64_t atMs, bool isBalance);
    void enterFresh(service::RequestId request, const light::ProvenBytes& fresh);
    void enterDocument(service::RequestId request, const std::string& json);
    void tell(int mark, const QString& sentence);
    [[nodiscard]] const light::Evidence& evidence() const { return m_value->proven.evidence(); }
    /// The free balance that these bytes say, if the value is a balance.
    [[nodiscard]] std::optional<Rao> balance() const;

    service::Session& m_session;
    std::optional<ReadValue> m_value;
    bool m_isBalance = false;
    std::int64_t m_atMs = 0;
    service::ChainView m_chain;
    std::uint64_t m_signed = 0; ///< weight of the votes for the newest final header; 0: not known
    KeyTask m_check;
    KeyTask m_copy;
    int m_verdictMark = 0;
    QString m_verdict;
};

} // namespace taonaut::ui
