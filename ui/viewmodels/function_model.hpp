// SPDX-License-Identifier: MIT
#pragma once

// Any runtime function of the connected chain. What it answers is computed by the server and cannot be
// proven: it stays reported for ever.

#include "catalogue.hpp"
#include "form_model.hpp"

#include <QVariantList>

namespace taonaut::ui {

class FunctionModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ online NOTIFY changed FINAL)
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed FINAL)
    Q_PROPERTY(QString group READ group NOTIFY changed FINAL)
    Q_PROPERTY(QStringList functions READ functions NOTIFY changed FINAL) ///< of the chosen group
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(QString documentation READ documentation NOTIFY changed FINAL)
    Q_PROPERTY(QString answerType READ answerType NOTIFY changed FINAL)
    Q_PROPERTY(taonaut::ui::FormModel* form READ form CONSTANT FINAL)
    Q_PROPERTY(bool canCall READ canCall NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL) ///< who said so
    Q_PROPERTY(QVariantList rows READ rows NOTIFY answerChanged FINAL) ///< as argumentRows()
    Q_PROPERTY(QString answerProblem READ answerProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString raw READ raw NOTIFY changed FINAL)

public:
    explicit FunctionModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_runtime != nullptr; }
    [[nodiscard]] bool online() const;
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] QString group() const { return m_group; }
    [[nodiscard]] QStringList functions() const;
    [[nodiscard]] QString chosen() const { return m_function; }
    [[nodiscard]] QString documentation() const;
    [[nodiscard]] QString answerType() const;
    [[nodiscard]] FormModel* form() { return &m_arguments; }
    [[nodiscard]] bool canCall() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool busy() const { return m_calling != 0; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool answered() const { return m_answer.has_value(); }
    [[nodiscard]] QString source() const;
    [[nodiscard]] QVariantList rows() const { return m_rows; }
    [[nodiscard]] QString answerProblem() const { return m_answerProblem; }
    [[nodiscard]] QString raw() const;

    Q_INVOKABLE void chooseGroup(const QString& name);
    Q_INVOKABLE void chooseFunction(const QString& name);
    Q_INVOKABLE void call();
    Q_INVOKABLE void copyRaw() const;

signals:
    void changed();
    /// Rows: not with every block, so that a list keeps its place.
    void answerChanged();

private:
    void follow();
    void start();
    void enterAnswer(service::RequestId id, const light::Reported<Bytes>& answer);

    service::Session& m_session;
    wallet::RuntimeHandle m_runtime;
    QString m_group;
    QString m_function;
    std::optional<wallet::FunctionItem> m_chosen;
    FormModel m_arguments;
    service::RequestId m_calling = 0;
    QString m_error;
    std::optional<light::Reported<Bytes>> m_answer;
    QVariantList m_rows;
    QString m_answerProblem;
};

} // namespace taonaut::ui
