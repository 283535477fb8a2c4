// SPDX-License-Identifier: MIT
#pragma once

// What every proven figure rests on, step by step: the checkpoint, the voters, the header that they signed,
// its state root, the newest header; who signed; what was proven in this session; and what a person still
// relies on.

#include "core/service/light_snapshot.hpp"
#include "core/service/session.hpp"
#include "rows_model.hpp"

#include <QVariantList>

namespace taonaut::ui {

class NetworkModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(
        QVariantList steps READ steps NOTIFY changed FINAL) ///< maps: name, note, mark (ProofMark.Level)
    Q_PROPERTY(
        taonaut::ui::RowsModel* authorities READ authorities CONSTANT FINAL) ///< number, key, signed, spoken
    Q_PROPERTY(QString signedLine READ signedLine NOTIFY changed FINAL) ///< "17 of 20; 14 are needed"
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL) ///< maps: name, value, whole, mono
    Q_PROPERTY(QVariantList statistics READ statistics NOTIFY changed FINAL) ///< maps: name, value
    Q_PROPERTY(QString relyOn READ relyOn NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< why it is offline or contradicts itself
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL) ///< technical name of that reason

public:
    explicit NetworkModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] RowsModel* authorities() { return &m_authorities; }
    [[nodiscard]] QString signedLine() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList statistics() const;
    [[nodiscard]] QString relyOn() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString answer() const;

    Q_INVOKABLE void copy(const QString& text) const;

signals:
    void changed();

private:
    void follow();
    [[nodiscard]] const service::ChainView& chain() const { return m_snapshot->chain; }
    [[nodiscard]] const service::LightSnapshot* light() const { return m_snapshot->light.get(); }
    [[nodiscard]] QVariantMap startStep() const;
    [[nodiscard]] QVariantMap votersStep() const;
    [[nodiscard]] QVariantMap finalStep() const;
    [[nodiscard]] QVariantMap rootStep() const;
    [[nodiscard]] QVariantMap headStep() const;
    /// Of the voters, in weight; 0 when nothing was signed yet.
    [[nodiscard]] std::uint64_t signedWeight() const;

    service::Session& m_session;
    std::shared_ptr<const service::Snapshot> m_snapshot;
    RowsModel m_authorities;
};

} // namespace taonaut::ui
