// SPDX-License-Identifier: MIT
#pragma once

// One request that is under way, as a form shows it: busy, how far, why it failed. At most one at a time.

#include "core/service/session.hpp"

#include <QObject>

namespace taonaut::ui {

class KeyTask : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) ///< 0 to 1
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL) ///< "" or a sentence

public:
    explicit KeyTask(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_request != 0; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] service::RequestId request() const { return m_request; }

    void start(service::RequestId request);
    /// Shows a reason without a request.
    void refuse(const QString& sentence);
    /// The request ended in a signal of its own, with an answer.
    void answered();
    Q_INVOKABLE void cancel();
    /// Takes the sentence away; a request under way goes on and is not listened to any more.
    Q_INVOKABLE void forget();

signals:
    void changed();
    void done();
    void failed(const taonaut::Error& error);

private:
    service::Session& m_session;
    service::RequestId m_request = 0;
    double m_progress = 0;
    QString m_error;
};

} // namespace taonaut::ui
