// SPDX-License-Identifier: MIT
#pragma once

// The frame of the window: network, account, trust pill, lock, and the one banner that every page may carry.

#include "core/service/light_snapshot.hpp"
#include "key_task.hpp"
#include "ui/secrets/secret_text.hpp"

#include <QObject>
#include <QStringList>
#include <QVariantList>

namespace taonaut::ui {

class ShellModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool hasAccount READ hasAccount NOTIFY changed FINAL)
    Q_PROPERTY(QString accountName READ accountName NOTIFY changed FINAL)
    Q_PROPERTY(QString accountAddress READ accountAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString accountKind READ accountKind NOTIFY changed FINAL)
    Q_PROPERTY(QStringList accountNames READ accountNames NOTIFY changed FINAL)
    Q_PROPERTY(QStringList accountAddresses READ accountAddresses NOTIFY changed FINAL)
    Q_PROPERTY(bool canLock READ canLock NOTIFY changed FINAL) ///< the selected account has a password
    Q_PROPERTY(bool unlocked READ unlocked NOTIFY changed FINAL)
    Q_PROPERTY(int network READ network NOTIFY changed FINAL) ///< 0 local, 1 test, 2 finney, 3 another
    Q_PROPERTY(QString chainName READ chainName NOTIFY changed FINAL) ///< the chain's own name, untrusted
    Q_PROPERTY(QVariantList trustRows READ trustRows NOTIFY changed FINAL) ///< maps: name, value, mono
    Q_PROPERTY(int trustMark READ trustMark NOTIFY changed FINAL) ///< ProofMark.Level
    Q_PROPERTY(QString trustWord READ trustWord NOTIFY changed FINAL)
    Q_PROPERTY(QString trustBlock READ trustBlock NOTIFY changed FINAL)
    Q_PROPERTY(QString statusLine READ statusLine NOTIFY changed FINAL)
    Q_PROPERTY(QString endpoint READ endpoint NOTIFY changed FINAL)
    Q_PROPERTY(int bannerKind READ bannerKind NOTIFY changed FINAL) ///< -1 none, else Banner.Kind
    Q_PROPERTY(QString bannerTitle READ bannerTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString bannerMessage READ bannerMessage NOTIFY changed FINAL)
    Q_PROPERTY(QString bannerAction READ bannerAction NOTIFY changed FINAL)
    Q_PROPERTY(bool unlocking READ unlocking NOTIFY unlockChanged FINAL)
    Q_PROPERTY(QString unlockError READ unlockError NOTIFY unlockChanged FINAL)
    Q_PROPERTY(double unlockProgress READ unlockProgress NOTIFY unlockChanged FINAL) ///< 0 to 1
    Q_PROPERTY(bool watched READ watched NOTIFY changed FINAL) ///< the selected account has no key here

public:
    explicit ShellModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool hasAccount() const;
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] QString accountAddress() const;
    [[nodiscard]] QString accountKind() const;
    [[nodiscard]] QStringList accountNames() const;
    [[nodiscard]] QStringList accountAddresses() const;
    [[nodiscard]] bool canLock() const;
    [[nodiscard]] bool unlocked() const;
    [[nodiscard]] int network() const;
    [[nodiscard]] QString chainName() const;
    [[nodiscard]] QVariantList trustRows() const;
    [[nodiscard]] int trustMark() const;
    [[nodiscard]] QString trustWord() const;
    [[nodiscard]] QString trustBlock() const;
    [[nodiscard]] QString statusLine() const;
    [[nodiscard]] QString endpoint() const;
    [[nodiscard]] int bannerKind() const;
    [[nodiscard]] QString bannerTitle() const;
    [[nodiscard]] QString bannerMessage() const;
    [[nodiscard]] QString bannerAction() const;
    [[nodiscard]] bool unlocking() const { return m_unlock.busy(); }
    [[nodiscard]] QString unlockError() const { return m_unlock.error(); }
    [[nodiscard]] double unlockProgress() const { return m_unlock.progress(); }
    [[nodiscard]] bool watched() const;

    Q_INVOKABLE void select(int index);
    Q_INVOKABLE void lock();
    /// Takes the password out of its field.
    Q_INVOKABLE void unlock(taonaut::ui::SecretText* password);
    void unlock(crypto::Secret password);
    Q_INVOKABLE void cancelUnlock() { m_unlock.cancel(); }
    Q_INVOKABLE void forgetUnlockError();
    Q_INVOKABLE void reconnect();
    /// What the banner's button does: opens the report, connects again, or puts a read notice away.
    Q_INVOKABLE void answerBanner();
    Q_INVOKABLE void copyAddress();

signals:
    void changed();
    void unlockChanged();
    void unlockedNow();
    void reportAsked();
    void checkpointAsked();

private:
    [[nodiscard]] bool hasNotice() const;
    /// The newest lie that a report is kept of; null: none. Borrowed from the snapshot.
    [[nodiscard]] const service::Contradiction* report() const;
    [[nodiscard]] QString contradictionMessage() const;
    [[nodiscard]] bool valueHidden() const;
    /// The network has no block that its voters can be proven from.
    [[nodiscard]] bool startMissing() const;
    [[nodiscard]] const service::AccountView* account() const;
    [[nodiscard]] const service::ChainView& chain() const { return m_snapshot->chain; }

    service::Session& m_session;
    std::shared_ptr<const service::Snapshot> m_snapshot;
    KeyTask m_unlock;
    std::string m_readNotice;
};

} // namespace taonaut::ui
