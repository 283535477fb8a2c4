// SPDX-License-Identifier: MIT
#pragma once

// What every proven figure rests on, step by step: the voters, the header that they signed, the newest
// header; and the facts about chain and server.

#include "core/service/session.hpp"

#include <QObject>
#include <QVariantList>

namespace taonaut::ui {

class NetworkModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(
        QVariantList steps READ steps NOTIFY changed FINAL) ///< maps: name, note, mark (ProofMark.Level)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL) ///< maps: name, value, mono
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< why it is offline or contradicts itself
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL) ///< technical name of that reason

public:
    explicit NetworkModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString answer() const;

signals:
    void changed();

private:
    service::Session& m_session;
};

} // namespace taonaut::ui
