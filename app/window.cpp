// SPDX-License-Identifier: MIT
#include "app/window.hpp"

#include "resources/fonts/fonts.hpp"
#include "translations/words.hpp"
#include "ui/viewmodels/account_model.hpp"
#include "ui/viewmodels/accounts_model.hpp"
#include "ui/viewmodels/activity_model.hpp"
#include "ui/viewmodels/block_model.hpp"
#include "ui/viewmodels/call_model.hpp"
#include "ui/viewmodels/contacts_model.hpp"
#include "ui/viewmodels/endpoints_model.hpp"
#include "ui/viewmodels/fit_model.hpp"
#include "ui/viewmodels/found_model.hpp"
#include "ui/viewmodels/function_model.hpp"
#include "ui/viewmodels/history_model.hpp"
#include "ui/viewmodels/import_model.hpp"
#include "ui/viewmodels/message_model.hpp"
#include "ui/viewmodels/network_model.hpp"
#include "ui/viewmodels/networks_model.hpp"
#include "ui/viewmodels/portfolio_model.hpp"
#include "ui/viewmodels/proof_model.hpp"
#include "ui/viewmodels/rehearsal_model.hpp"
#include "ui/viewmodels/review_model.hpp"
#include "ui/viewmodels/send_model.hpp"
#include "ui/viewmodels/shell_model.hpp"
#include "ui/viewmodels/start_model.hpp"
#include "ui/viewmodels/storage_model.hpp"
#include "ui/viewmodels/warnings_model.hpp"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlNetworkAccessManagerFactory>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Taonaut_DesignPlugin)
Q_IMPORT_QML_PLUGIN(Taonaut_UiPlugin)

namespace taonaut::app {

namespace {

/// A request that was refused before anything left the computer.
class RefusedReply : public QNetworkReply {
public:
    RefusedReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation, QObject* parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("the interface loads nothing"));
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override { }

protected:
    qint64 readData(char*, qint64) override { return -1; }
};

class RefusingManager : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice*) override
    {
        return new RefusedReply(request, operation, this);
    }
};

/// Pictures and texts from the chain can ask for addresses; QML fetches nothing at all.
class NoNetwork : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override { return new RefusingManager(parent); }
};

} // namespace

Window::Window(service::Session& session, ui::Preferences& preferences)
    : m_session(session)
    , m_preferences(preferences)
    , m_shell(std::make_unique<ui::ShellModel>(session))
    , m_start(std::make_unique<ui::StartModel>(session))
    , m_portfolio(std::make_unique<ui::PortfolioModel>(session))
    , m_proof(std::make_unique<ui::ProofModel>(session))
    , m_send(std::make_unique<ui::SendModel>(session))
    , m_review(std::make_unique<ui::ReviewModel>(session))
    , m_activity(std::make_unique<ui::ActivityModel>(session))
    , m_found(std::make_unique<ui::FoundModel>(session))
    , m_imports(std::make_unique<ui::ImportModel>(session))
    , m_accounts(std::make_unique<ui::AccountsModel>(session))
    , m_account(std::make_unique<ui::AccountModel>(session))
    , m_contacts(std::make_unique<ui::ContactsModel>(session))
    , m_message(std::make_unique<ui::MessageModel>(session))
    , m_network(std::make_unique<ui::NetworkModel>(session))
    , m_networks(std::make_unique<ui::NetworksModel>(session))
    , m_endpoints(std::make_unique<ui::EndpointsModel>(session))
    , m_warnings(std::make_unique<ui::WarningsModel>(session))
    , m_history(std::make_unique<ui::HistoryModel>(session))
    , m_rehearsal(std::make_unique<ui::RehearsalModel>(session))
    , m_calls(std::make_unique<ui::CallModel>(session))
    , m_storage(std::make_unique<ui::StorageModel>(session))
    , m_functions(std::make_unique<ui::FunctionModel>(session))
    , m_block(std::make_unique<ui::BlockModel>(session))
    , m_fits(std::make_unique<ui::FitModel>(session))
    , m_noNetwork(std::make_unique<NoNetwork>())
{
    for (const QString& face : fonts::load(QStringLiteral("TC"))) {
        qWarning("taonaut: the face %s is missing", qPrintable(face));
    }
    loadWords();
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    m_engine.setNetworkAccessManagerFactory(m_noNetwork.get());
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(m_send.get(), &ui::SendModel::reviewReady, m_review.get(), &ui::ReviewModel::show);
    QObject::connect(m_calls.get(), &ui::CallModel::reviewReady, m_review.get(), &ui::ReviewModel::show);
    QObject::connect(m_review.get(), &ui::ReviewModel::confirmed, m_send.get(), &ui::SendModel::clear);
    QObject::connect(m_review.get(), &ui::ReviewModel::confirmed, m_calls.get(), &ui::CallModel::clear);
    QObject::connect(m_storage.get(), &ui::StorageModel::proofAsked, m_proof.get(), &ui::ProofModel::show);
    QObject::connect(&preferences, &ui::Preferences::languageChanged, m_shell.get(),
        [this](const QString& language) { applyLanguage(language); });
    applyLanguage(preferences.language());
}

Window::~Window()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void Window::applyLanguage(const QString& language)
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    QLocale::setDefault(QLocale(language));
    if (m_words.load(QStringLiteral(":/i18n/taonaut_%1.qm").arg(language))) {
        QCoreApplication::installTranslator(&m_words);
    }
    if (m_qtWords.load(
            QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    m_engine.retranslate();
    // The texts of the models are made anew when they are asked again.
    emit m_session.changed();
}

bool Window::show()
{
    const auto object = [](QObject* model) { return QVariant::fromValue(model); };
    m_engine.setInitialProperties({
        { "shell", object(m_shell.get()) },
        { "start", object(m_start.get()) },
        { "portfolio", object(m_portfolio.get()) },
        { "proof", object(m_proof.get()) },
        { "send", object(m_send.get()) },
        { "review", object(m_review.get()) },
        { "activity", object(m_activity.get()) },
        { "found", object(m_found.get()) },
        { "imports", object(m_imports.get()) },
        { "accounts", object(m_accounts.get()) },
        { "account", object(m_account.get()) },
        { "contacts", object(m_contacts.get()) },
        { "message", object(m_message.get()) },
        { "network", object(m_network.get()) },
        { "networks", object(m_networks.get()) },
        { "endpoints", object(m_endpoints.get()) },
        { "warnings", object(m_warnings.get()) },
        { "history", object(m_history.get()) },
        { "rehearsal", object(m_rehearsal.get()) },
        { "calls", object(m_calls.get()) },
        { "storage", object(m_storage.get()) },
        { "functions", object(m_functions.get()) },
        { "block", object(m_block.get()) },
        { "fits", object(m_fits.get()) },
        { "preferences", object(&m_preferences) },
    });
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Taonaut/Ui/Main.qml")));
    const QList<QObject*> roots = m_engine.rootObjects();
    m_view = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.front());
    return m_view != nullptr;
}

void Window::open(Page page)
{
    if (m_view != nullptr) {
        QMetaObject::invokeMethod(m_view, "open", Q_ARG(int, static_cast<int>(page)));
    }
}

void Window::openStart()
{
    if (m_view != nullptr) {
        QMetaObject::invokeMethod(m_view, "openStart");
    }
}

void Window::openProof()
{
    if (m_view != nullptr) {
        QMetaObject::invokeMethod(m_view, "openProof");
    }
}

void Window::openUnlock()
{
    if (m_view != nullptr) {
        QMetaObject::invokeMethod(m_view, "lockOrUnlock");
    }
}

void Window::openNetwork(int tab)
{
    open(Page::Network);
    if (m_view != nullptr) {
        if (QObject* page = m_view->findChild<QObject*>("networkPage")) {
            page->setProperty("tab", tab);
        }
    }
}

void Window::askDialogs(const char* function, const QVariant& argument)
{
    QObject* dialogs = m_view == nullptr ? nullptr : m_view->findChild<QObject*>("networkDialogs");
    if (dialogs == nullptr) {
        return;
    }
    switch (argument.typeId()) {
    case QMetaType::Int:
        QMetaObject::invokeMethod(dialogs, function, Q_ARG(int, argument.toInt()));
        break;
    case QMetaType::QString:
        QMetaObject::invokeMethod(dialogs, function, Q_ARG(QString, argument.toString()));
        break;
    default:
        QMetaObject::invokeMethod(dialogs, function);
        break;
    }
}

void Window::openNetworks()
{
    if (m_view != nullptr) {
        if (QObject* button = m_view->findChild<QObject*>("networkButton")) {
            QMetaObject::invokeMethod(button, "clicked");
        }
    }
}

void Window::openRehearsal()
{
    askDialogs("showRehearsal");
}

void Window::openReport()
{
    askDialogs("showReport", QString());
}

void Window::openCheckpoint(service::Network network)
{
    askDialogs("askCheckpoint", static_cast<int>(network));
}

} // namespace taonaut::app
