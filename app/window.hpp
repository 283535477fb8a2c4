// SPDX-License-Identifier: MIT
#pragma once

// The window on a session: view models, translations, faces, QML. Used by the window command, by the tour and
// by the self-test; the session and the preferences outlive it.

#include "core/service/session.hpp"
#include "ui/viewmodels/preferences.hpp"

#include <QQmlApplicationEngine>
#include <QTranslator>
#include <memory>

class QQuickWindow;

namespace taonaut::ui {
class AccountModel;
class AccountsModel;
class ActivityModel;
class BlockModel;
class CallModel;
class ContactsModel;
class EndpointsModel;
class FitModel;
class FoundModel;
class FunctionModel;
class HistoryModel;
class ImportModel;
class MessageModel;
class NetworkModel;
class NetworksModel;
class PortfolioModel;
class ProofModel;
class RehearsalModel;
class ReviewModel;
class SendModel;
class ShellModel;
class StartModel;
class StorageModel;
class WarningsModel;
} // namespace taonaut::ui

namespace taonaut::app {

/// As in Main.qml.
enum class Page : int { Portfolio, Send, Receive, Activity, Settings, Accounts, Network };

class Window {
public:
    /// A QApplication or QGuiApplication exists. Loads faces and translations; nothing is on screen yet.
    Window(service::Session& session, ui::Preferences& preferences);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Builds the window and shows it. False when the QML does not load; the reasons are on standard error.
    [[nodiscard]] bool show();
    /// Null before show().
    [[nodiscard]] QQuickWindow* view() const { return m_view; }

    void open(Page page);
    /// The doors of the first start, also when there are accounts.
    void openStart();
    /// The popover on the proof of the selected account's balance.
    void openProof();
    /// The password dialog of the selected account, which is a locked wallet.
    void openUnlock();
    /// The page Network with one of its tabs, as in NetworkPage.qml.
    void openNetwork(int tab);
    /// The menu of networks at the top.
    void openNetworks();
    /// The dialog of the lying-server test.
    void openRehearsal();
    /// The newest report about a server that lied; nothing without one.
    void openReport();
    /// The dialog that asks for a block hash as the start of this network.
    void openCheckpoint(service::Network network);

    [[nodiscard]] ui::ShellModel& shell() { return *m_shell; }
    [[nodiscard]] ui::StartModel& start() { return *m_start; }
    [[nodiscard]] ui::PortfolioModel& portfolio() { return *m_portfolio; }
    [[nodiscard]] ui::ProofModel& proof() { return *m_proof; }
    [[nodiscard]] ui::SendModel& send() { return *m_send; }
    [[nodiscard]] ui::ReviewModel& review() { return *m_review; }
    [[nodiscard]] ui::ActivityModel& activity() { return *m_activity; }
    [[nodiscard]] ui::FoundModel& found() { return *m_found; }
    [[nodiscard]] ui::ImportModel& imports() { return *m_imports; }
    [[nodiscard]] ui::AccountModel& account() { return *m_account; }
    [[nodiscard]] ui::ContactsModel& contacts() { return *m_contacts; }
    [[nodiscard]] ui::MessageModel& message() { return *m_message; }
    [[nodiscard]] ui::NetworksModel& networks() { return *m_networks; }
    [[nodiscard]] ui::EndpointsModel& endpoints() { return *m_endpoints; }
    [[nodiscard]] ui::RehearsalModel& rehearsal() { return *m_rehearsal; }
    [[nodiscard]] ui::CallModel& calls() { return *m_calls; }
    [[nodiscard]] ui::StorageModel& storage() { return *m_storage; }
    [[nodiscard]] ui::FunctionModel& functions() { return *m_functions; }
    [[nodiscard]] ui::BlockModel& block() { return *m_block; }
    [[nodiscard]] ui::FitModel& fits() { return *m_fits; }

private:
    /// A function of the window without arguments, or with one.
    void askDialogs(const char* function, const QVariant& argument = {});
    void applyLanguage(const QString& language);

    service::Session& m_session;
    ui::Preferences& m_preferences;
    std::unique_ptr<ui::ShellModel> m_shell;
    std::unique_ptr<ui::StartModel> m_start;
    std::unique_ptr<ui::PortfolioModel> m_portfolio;
    std::unique_ptr<ui::ProofModel> m_proof;
    std::unique_ptr<ui::SendModel> m_send;
    std::unique_ptr<ui::ReviewModel> m_review;
    std::unique_ptr<ui::ActivityModel> m_activity;
    std::unique_ptr<ui::FoundModel> m_found;
    std::unique_ptr<ui::ImportModel> m_imports;
    std::unique_ptr<ui::AccountsModel> m_accounts;
    std::unique_ptr<ui::AccountModel> m_account;
    std::unique_ptr<ui::ContactsModel> m_contacts;
    std::unique_ptr<ui::MessageModel> m_message;
    std::unique_ptr<ui::NetworkModel> m_network;
    std::unique_ptr<ui::NetworksModel> m_networks;
    std::unique_ptr<ui::EndpointsModel> m_endpoints;
    std::unique_ptr<ui::WarningsModel> m_warnings;
    std::unique_ptr<ui::HistoryModel> m_history;
    std::unique_ptr<ui::RehearsalModel> m_rehearsal;
    std::unique_ptr<ui::CallModel> m_calls;
    std::unique_ptr<ui::StorageModel> m_storage;
    std::unique_ptr<ui::FunctionModel> m_functions;
    std::unique_ptr<ui::BlockModel> m_block;
    std::unique_ptr<ui::FitModel> m_fits;
    QTranslator m_words; // the program's own
    QTranslator m_qtWords; // of Qt's standard texts
    std::unique_ptr<class QQmlNetworkAccessManagerFactory> m_noNetwork;
    QQmlApplicationEngine m_engine; // destroyed before the models that it shows
    QQuickWindow* m_view = nullptr;
};

} // namespace taonaut::app
