// SPDX-License-Identifier: MIT
#pragma once

// One verified block: its transactions and what happened in each, as sentences. Body and events are proven.

#include "catalogue.hpp"
#include "core/service/block_contents.hpp"

#include <QAbstractListModel>

namespace taonaut::ui {

class BlockModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(bool online READ online NOTIFY changed FINAL)
    Q_PROPERTY(bool present READ present NOTIFY changed FINAL) ///< a block was read
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString hashError READ hashError NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL) ///< "Block 9,214,388"
    Q_PROPERTY(QString hash READ hash NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(int mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(QString eventsProblem READ eventsProblem NOTIFY changed FINAL)

public:
    enum Role {
        IsHead = Qt::UserRole + 1, ///< begins a transaction or a phase of the block; else an event
        Number, ///< place in the block, of transactions
        Sentence,
        Signer, ///< of signed transactions
        Outcome, ///< 0 none, 1 succeeded, 2 failed, 3 succeeded with a failure inside
        OutcomeText,
        Name, ///< "Balances.Transfer"
    };

    explicit BlockModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool online() const { return isFollowing(m_session); }
    [[nodiscard]] bool present() const { return m_contents != nullptr; }
    [[nodiscard]] bool busy() const { return m_reading != 0; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString hashError() const { return m_hashError; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString hash() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int mark() const;
    [[nodiscard]] QString eventsProblem() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// hash: in hex; empty: the newest verified block.
    Q_INVOKABLE void read(const QString& hash);

signals:
    void changed();

private:
    /// A head (an extrinsic, or the beginning or end of the block) or an event.
    struct Row {
        enum class Kind : std::uint8_t { Extrinsic, Beginning, End, Event };
        Kind kind = Kind::Event;
        std::size_t place = 0; ///< in the list of its kind
    };
    void enter(std::shared_ptr<const service::BlockContents> contents);
    [[nodiscard]] QVariant extrinsicData(
        const service::BlockExtrinsic& extrinsic, std::size_t place, int role) const;

    service::Session& m_session;
    service::RequestId m_reading = 0;
    QString m_error;
    QString m_hashError;
    std::shared_ptr<const service::BlockContents> m_contents;
    AccountNames m_names;
    std::vector<Row> m_rows;
};

} // namespace taonaut::ui
