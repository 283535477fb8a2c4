// SPDX-License-Identifier: MIT
#pragma once

// What this version understands of the connected runtime: how many declared items fit, and which do not and
// why.

#include "catalogue.hpp"

#include <QVariantList>

namespace taonaut::ui {

class FitModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString version READ version NOTIFY changed FINAL) ///< "spec 425"
    Q_PROPERTY(QString equal READ equal NOTIFY fitsChanged FINAL)
    Q_PROPERTY(QString compatible READ compatible NOTIFY fitsChanged FINAL)
    Q_PROPERTY(QString incompatible READ incompatible NOTIFY fitsChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< why nothing can be signed, if so
    Q_PROPERTY(
        QVariantList features READ features NOTIFY fitsChanged FINAL) ///< that are off. Maps: name, reason
    Q_PROPERTY(QVariantList rows READ rows NOTIFY fitsChanged
            FINAL) ///< off, then mapped. Maps: item, kind, off, reason, detail

public:
    explicit FitModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_runtime != nullptr; }
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString equal() const;
    [[nodiscard]] QString compatible() const;
    [[nodiscard]] QString incompatible() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QVariantList features() const;
    [[nodiscard]] QVariantList rows() const;

signals:
    void changed();
    void fitsChanged(); ///< another runtime

private:
    [[nodiscard]] std::size_t countOf(subtensor::Fit fit) const;

    service::Session& m_session;
    wallet::RuntimeHandle m_runtime;
};

} // namespace taonaut::ui
