// SPDX-License-Identifier: MIT
#include "key_task.hpp"

#include "core/wallet/key_error.hpp"
#include "messages.hpp"

namespace taonaut::ui {

KeyTask::KeyTask(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &service::Session::finished, this, [this](service::RequestId request) {
        if (request == m_request && busy()) {
            answered();
            emit done();
        }
    });
    connect(&session, &service::Session::progress, this, [this](service::RequestId request, double fraction) {
        if (request == m_request && busy()) {
            m_progress = fraction;
            emit changed();
        }
    });
    connect(
        &session, &service::Session::failed, this, [this](service::RequestId request, const Error& error) {
            if (request == m_request && busy()) {
                m_request = 0;
                // The person cancelled: that needs no sentence.
                m_error = error.is(wallet::KeyError::Cancelled) ? QString() : sentence(error);
                emit changed();
                emit failed(error);
            }
        });
}

void KeyTask::start(service::RequestId request)
{
    m_request = request;
    m_progress = 0;
    m_error.clear();
    emit changed();
}

void KeyTask::refuse(const QString& sentence)
{
    m_error = sentence;
    emit changed();
}

void KeyTask::answered()
{
    m_request = 0;
    m_error.clear();
    emit changed();
}

void KeyTask::cancel()
{
    if (busy()) {
        m_session.cancel(m_request);
    }
}

void KeyTask::forget()
{
    m_request = 0;
    m_error.clear();
    emit changed();
}

} // namespace taonaut::ui
