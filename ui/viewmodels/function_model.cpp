// SPDX-License-Identifier: MIT
#include "function_model.hpp"

#include "argument_words.hpp"
#include "core/base/hex.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace taonaut::ui {

namespace {

constexpr std::size_t kMostRows = 1000;

} // namespace

FunctionModel::FunctionModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_arguments, &FormModel::edited, this, &FunctionModel::changed);
    connect(&session, &service::Session::changed, this, &FunctionModel::follow);
    connect(&session, &service::Session::runtimeAnswered, this, &FunctionModel::enterAnswer);
    connect(&session, &service::Session::failed, this, [this](service::RequestId id, const Error& error) {
        if (id != 0 && id == m_calling) {
            m_calling = 0;
            m_error = sentence(error);
            emit changed();
        }
    });
    follow();
}

void FunctionModel::follow()
{
    const wallet::RuntimeHandle runtime = m_session.snapshot()->runtime;
    if (runtime != m_runtime && runtime != nullptr) {
        m_runtime = runtime;
        start();
    }
    emit changed();
}

bool FunctionModel::online() const
{
    return isFollowing(m_session);
}

QStringList FunctionModel::groups() const
{
    return m_runtime == nullptr ? QStringList() : namesOf(wallet::functionGroups(*m_runtime));
}

QStringList FunctionModel::functions() const
{
    return m_runtime == nullptr ? QStringList()
                                : namesOf(wallet::functionsOf(*m_runtime, m_group.toStdString()));
}

QString FunctionModel::documentation() const
{
    return m_chosen ? ui::documentation(m_chosen->docs()) : QString();
}

QString FunctionModel::answerType() const
{
    return m_chosen ? QString::fromStdString(m_chosen->answerType()) : QString();
}

void FunctionModel::chooseGroup(const QString& name)
{
    if (name != m_group) {
        m_group = name;
        m_function.clear();
        start();
        emit changed();
    }
}

void FunctionModel::chooseFunction(const QString& name)
{
    if (name != m_function) {
        m_function = name;
        start();
        emit changed();
    }
}

void FunctionModel::start()
{
    m_calling = 0;
    m_error.clear();
    m_answer.reset();
    m_rows.clear();
    m_answerProblem.clear();
    emit answerChanged();
    m_chosen = wallet::FunctionItem::find(m_runtime, m_group.toStdString(), m_function.toStdString());
    m_arguments.setForms(
        m_chosen ? m_chosen->argumentForms(namesIn(m_session)) : std::vector<wallet::ValueForm>());
}

bool FunctionModel::canCall() const
{
    const auto& forms = m_arguments.forms();
    return m_chosen && online() && m_calling == 0
        && std::all_of(forms.begin(), forms.end(),
            [](const wallet::ValueForm& form) { return form.bytes().has_value(); });
}

QString FunctionModel::hint() const
{
    if (!m_chosen || canCall() || busy()) {
        return {};
    }
    if (!online()) {
        return tr("Nothing can be asked before the newest block is verified.",
            "runtime functions: why nothing can be asked");
    }
    const QStringList gaps = m_arguments.gaps();
    return gaps.isEmpty() ? QString() : gaps.front();
}

void FunctionModel::call()
{
    if (!canCall()) {
        return;
    }
    Bytes arguments;
    for (const wallet::ValueForm& form : m_arguments.forms()) {
        append(arguments, form.bytes().value_or(Bytes()));
    }
    m_error.clear();
    m_answer.reset();
    m_rows.clear();
    m_answerProblem.clear();
    emit answerChanged();
    m_calling = m_session.callRuntime(m_chosen->fullName(), std::move(arguments));
    emit changed();
}

void FunctionModel::enterAnswer(service::RequestId id, const light::Reported<Bytes>& answer)
{
    if (id != m_calling || !m_chosen) {
        return;
    }
    m_calling = 0;
    m_answer = answer;
    if (const auto told = m_chosen->answer(answer.value)) {
        m_rows = argumentRows(*told, AccountNames(*m_session.snapshot()), kMostRows);
    } else {
        m_answerProblem = sentence(told.error());
    }
    emit answerChanged();
    emit changed();
}

QString FunctionModel::source() const
{
    return m_answer ? quoted(m_answer->source) : QString();
}

QString FunctionModel::raw() const
{
    return m_answer ? rawText(m_answer->value) : QString();
}

void FunctionModel::copyRaw() const
{
    if (m_answer) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(toHex(m_answer->value)));
    }
}

} // namespace taonaut::ui
