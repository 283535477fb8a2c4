// SPDX-License-Identifier: MIT
#pragma once

// The lying-server test as a person watches it: one row per kind of lie, judged one after another.

#include "core/service/rehearsal/verdict.hpp"
#include "core/service/session.hpp"
#include "key_task.hpp"
#include "rows_model.hpp"

namespace taonaut::ui {

class RehearsalModel : public QObject {
    Q_OBJECT
    /// Roles: name, words, stage (State as int), verdict, reason, took, spoken.
    Q_PROPERTY(taonaut::ui::RowsModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(bool over READ over NOTIFY changed FINAL) ///< a run has ended, with verdicts or without
    Q_PROPERTY(bool canRun READ canRun NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) ///< 0 to 1
    Q_PROPERTY(QString progressWords READ progressWords NOTIFY changed FINAL)
    Q_PROPERTY(bool held READ held NOTIFY changed FINAL) ///< nothing false was believed, and all were played
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) ///< "" before the end
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    enum class State : std::uint8_t { Waiting, Running, Rejected, KeptLower, Failed };

    explicit RehearsalModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] RowsModel* rows() { return &m_rows; }
    [[nodiscard]] bool running() const { return m_task.busy(); }
    [[nodiscard]] bool over() const { return m_over; }
    [[nodiscard]] bool canRun() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString progressWords() const;
    [[nodiscard]] bool held() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString error() const { return m_task.error(); }

    Q_INVOKABLE void run();
    Q_INVOKABLE void cancel() { m_task.cancel(); }

signals:
    void changed();

private:
    void layOut();
    void enter(service::RequestId request, const service::AttackVerdict& verdict);
    void end();

    service::Session& m_session;
    KeyTask m_task;
    RowsModel m_rows;
    std::vector<service::AttackVerdict> m_verdicts; ///< in the order of the selection
    bool m_over = false;
};

} // namespace taonaut::ui
