// SPDX-License-Identifier: MIT
#pragma once

// Any storage item of the connected runtime: its value for given keys, proven, or a page of the entries that
// a server lists. A list is the server's word; each entry of it can be proven by itself.

#include "catalogue.hpp"
#include "form_model.hpp"
#include "proof_model.hpp"

#include <QVariantList>

namespace taonaut::ui {

class StorageModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ online NOTIFY changed FINAL)
    Q_PROPERTY(QStringList pallets READ pallets NOTIFY changed FINAL)
    Q_PROPERTY(QString pallet READ pallet NOTIFY changed FINAL)
    Q_PROPERTY(QStringList items READ items NOTIFY changed FINAL) ///< of the chosen pallet
    Q_PROPERTY(QString item READ item NOTIFY changed FINAL)
    Q_PROPERTY(QString documentation READ documentation NOTIFY changed FINAL)
    Q_PROPERTY(QString shape READ shape NOTIFY changed FINAL) ///< "u16 → u64, or the default"
    Q_PROPERTY(taonaut::ui::FormModel* keys READ keys CONSTANT FINAL)
    Q_PROPERTY(bool isMap READ isMap NOTIFY changed FINAL)
    Q_PROPERTY(bool canRead READ canRead NOTIFY changed FINAL)
    Q_PROPERTY(bool canList READ canList NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL) ///< why neither can be done yet
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

    Q_PROPERTY(bool hasValue READ hasValue NOTIFY changed FINAL) ///< an answer is there
    Q_PROPERTY(int mark READ mark NOTIFY changed FINAL) ///< ProofMark.Level of the answer
    Q_PROPERTY(QString provenLine READ provenLine NOTIFY changed FINAL)
    Q_PROPERTY(QString absence READ absence NOTIFY changed FINAL) ///< "" or what an absent value means
    Q_PROPERTY(QVariantList rows READ rows NOTIFY answerChanged FINAL) ///< as argumentRows()
    Q_PROPERTY(QString valueProblem READ valueProblem NOTIFY changed FINAL) ///< why there are no rows
    Q_PROPERTY(QString raw READ raw NOTIFY changed FINAL)
    Q_PROPERTY(QString storageKey READ storageKey NOTIFY changed FINAL)

    Q_PROPERTY(bool listed READ listed NOTIFY changed FINAL) ///< entries were listed
    Q_PROPERTY(QVariantList entries READ entries NOTIFY answerChanged FINAL) ///< maps: text, raw
    Q_PROPERTY(QString listSource READ listSource NOTIFY changed FINAL)
    Q_PROPERTY(bool canListMore READ canListMore NOTIFY changed FINAL)

public:
    explicit StorageModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_runtime != nullptr; }
    [[nodiscard]] bool online() const;
    [[nodiscard]] QStringList pallets() const;
    [[nodiscard]] QString pallet() const { return m_pallet; }
    [[nodiscard]] QStringList items() const;
    [[nodiscard]] QString item() const { return m_item; }
    [[nodiscard]] QString documentation() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] FormModel* keys() { return &m_keys; }
    [[nodiscard]] bool isMap() const { return !m_keys.forms().empty(); }
    [[nodiscard]] bool canRead() const;
    [[nodiscard]] bool canList() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool busy() const { return m_reading != 0 || m_listing != 0; }
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] bool hasValue() const { return m_value.has_value(); }
    [[nodiscard]] int mark() const;
    [[nodiscard]] QString provenLine() const;
    [[nodiscard]] QString absence() const;
    [[nodiscard]] QVariantList rows() const { return m_rows; }
    [[nodiscard]] QString valueProblem() const { return m_valueProblem; }
    [[nodiscard]] QString raw() const;
    [[nodiscard]] QString storageKey() const;

    [[nodiscard]] bool listed() const { return m_listed; }
    [[nodiscard]] QVariantList entries() const { return m_entries; }
    [[nodiscard]] QString listSource() const { return m_listSource; }
    [[nodiscard]] bool canListMore() const { return m_more && !busy(); }

    Q_INVOKABLE void choosePallet(const QString& name);
    Q_INVOKABLE void chooseItem(const QString& name);
    Q_INVOKABLE void read();
    Q_INVOKABLE void list();
    Q_INVOKABLE void listMore();
    /// Proves the value of an entry that was listed.
    Q_INVOKABLE void readEntry(int entry);
    Q_INVOKABLE void copyRaw() const;
    /// Hands the value to whoever shows proofs.
    Q_INVOKABLE void showProof();

signals:
    void changed();
    /// Rows or entries: not with every block, so that a list keeps its place.
    void answerChanged();
    void proofAsked(const taonaut::ui::ReadValue& value);

private:
    void follow();
    void forgetAnswers();
    void startKeys();
    /// Keys that are filled in before the first that is not.
    [[nodiscard]] std::size_t filledKeys() const;
    /// Empty if a key is no value after all.
    [[nodiscard]] Bytes prefixOf(std::size_t keys) const;
    void readKey(Bytes key);
    void enterValue(service::RequestId id, const std::shared_ptr<const service::ProvenValues>& values);
    void enterPage(service::RequestId id, const service::KeyPage& page);
    void enterFailure(service::RequestId id, const Error& error);
    /// The keys inside a storage key, where the hashers keep them.
    [[nodiscard]] QString entryText(ByteView key) const;

    service::Session& m_session;
    wallet::RuntimeHandle m_runtime;
    QString m_pallet;
    QString m_item;
    std::optional<wallet::StorageItem> m_chosen;
    FormModel m_keys;
    service::RequestId m_reading = 0;
    service::RequestId m_listing = 0;
    QString m_error;
    std::optional<light::ProvenBytes> m_value;
    QVariantList m_rows;
    QString m_valueProblem;
    bool m_listed = false;
    bool m_more = false;
    Bytes m_prefix; ///< of the list
    std::vector<Bytes> m_listedKeys;
    QVariantList m_entries;
    QString m_listSource;
};

} // namespace taonaut::ui
