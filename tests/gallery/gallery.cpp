// SPDX-License-Identifier: MIT
// Writes a picture of every scene of the scripted session, in both themes, for a person to look at. Any
// warning of the QML engine fails the run: a file that does not load, a binding that breaks, a property that
// is missing.

#include "app/window.hpp"
#include "core/wallet/key_error.hpp"
#include "tests/gallery/network_shots.hpp"
#include "tests/scripted_session/scripted_session.hpp"
#include "ui/secrets/secret_input.hpp"
#include "ui/viewmodels/message_model.hpp"
#include "ui/viewmodels/review_model.hpp"
#include "ui/viewmodels/start_model.hpp"

#include <QApplication>
#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <optional>

using namespace taonaut;
using app::Page;
using test::NetworkShot;
using test::Scene;

namespace {

int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    warnings += type == QtWarningMsg || type == QtCriticalMsg ? 1 : 0;
}

struct Shot {
    const char* name;
    Scene scene;
    std::optional<Page> page; ///< empty: the doors of the first start
    enum class Over : std::uint8_t {
        Nothing,
        Proof,
        ProofAgain,
        Unlock,
        Unlocking,
        Lost,
        Create,
        Words,
        WordsShown,
        Confirm,
        Found,
        Paste,
        PastePublished,
        PasteLocked,
        ChooseFile,
        Upgrade,
        AccountMenu,
        Contacts,
        Contact,
        Message,
        Hotkey,
        Rewrite,
        Export,
    } over = Over::Nothing;
    std::optional<NetworkShot> network {};
};

using Over = Shot::Over;
constexpr Shot kShots[] = {
    { "start", Scene::NoAccount, std::nullopt },
    { "start-found", Scene::FoundWallets, std::nullopt },
    { "create", Scene::NoAccount, std::nullopt, Over::Create },
    { "words", Scene::NoAccount, std::nullopt, Over::Words },
    { "words-shown", Scene::NoAccount, std::nullopt, Over::WordsShown },
    { "confirm", Scene::NoAccount, std::nullopt, Over::Confirm },
    { "found", Scene::FoundWallets, std::nullopt, Over::Found },
    { "paste", Scene::NoAccount, std::nullopt, Over::Paste },
    { "paste-published", Scene::NoAccount, std::nullopt, Over::PastePublished },
    { "paste-locked", Scene::NoAccount, std::nullopt, Over::PasteLocked },
    { "choose-file", Scene::NoAccount, std::nullopt, Over::ChooseFile },
    { "upgrade", Scene::Watched, Page::Portfolio, Over::Upgrade },
    { "no-account", Scene::NoAccount, Page::Portfolio },
    { "empty", Scene::EmptyAccount, Page::Portfolio },
    { "portfolio", Scene::FundedAccount, Page::Portfolio },
    { "proof", Scene::FundedAccount, Page::Portfolio, Over::Proof },
    { "proof-again", Scene::Main, Page::Portfolio, Over::ProofAgain },
    { "not-final", Scene::NotFinal, Page::Portfolio },
    { "starting", Scene::Starting, Page::Portfolio },
    { "syncing", Scene::Syncing, Page::Portfolio },
    { "offline", Scene::Offline, Page::Portfolio },
    { "contradiction", Scene::Contradiction, Page::Portfolio },
    { "contradiction-kept", Scene::ContradictionKept, Page::Portfolio },
    { "split-view", Scene::SplitView, Page::Portfolio },
    { "test-network", Scene::TestNetwork, Page::Portfolio },
    { "unlock", Scene::Locked, Page::Portfolio, Over::Unlock },
    { "unlocking", Scene::Locked, Page::Portfolio, Over::Unlocking },
    { "lost-password", Scene::Locked, Page::Portfolio, Over::Lost },
    { "account-menu", Scene::Hotkeys, Page::Portfolio, Over::AccountMenu },
    { "accounts", Scene::Hotkeys, Page::Accounts },
    { "accounts-none", Scene::NoAccount, Page::Accounts },
    { "accounts-watched", Scene::Watched, Page::Accounts },
    { "contacts", Scene::Hotkeys, Page::Accounts, Over::Contacts },
    { "contact", Scene::Hotkeys, Page::Accounts, Over::Contact },
    { "message", Scene::Hotkeys, Page::Accounts, Over::Message },
    { "hotkey", Scene::Hotkeys, Page::Accounts, Over::Hotkey },
    { "rewrite", Scene::Hotkeys, Page::Accounts, Over::Rewrite },
    { "export", Scene::Hotkeys, Page::Accounts, Over::Export },
    { "send", Scene::FundedAccount, Page::Send },
    { "receive", Scene::Watched, Page::Receive },
    { "sheet", Scene::ReviewPassing, Page::Send },
    { "sheet-note", Scene::ReviewWarning, Page::Send },
    { "sheet-stop", Scene::ReviewBlocking, Page::Send },
    { "activity", Scene::Activity, Page::Activity },
    { "activity-empty", Scene::FundedAccount, Page::Activity },
    { "settings", Scene::FundedAccount, Page::Settings },
    { "network-trust", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::Trust },
    { "trust-main", Scene::Main, Page::Network, Over::Nothing, NetworkShot::Trust },
    { "trust-foot", Scene::Main, Page::Network, Over::Nothing, NetworkShot::TrustFoot },
    { "trust-table", Scene::Main, Page::Network, Over::Nothing, NetworkShot::TrustTable },
    { "trust-old", Scene::OldCheckpoint, Page::Network, Over::Nothing, NetworkShot::Trust },
    { "trust-contradiction", Scene::Contradiction, Page::Network, Over::Nothing, NetworkShot::Trust },
    { "trust-split", Scene::SplitView, Page::Network, Over::Nothing, NetworkShot::Trust },
    { "trust-starting", Scene::Starting, Page::Network, Over::Nothing, NetworkShot::Trust },
    { "network-menu", Scene::Main, Page::Network, Over::Nothing, NetworkShot::Menu },
    { "network-menu-test", Scene::TestNetwork, Page::Network, Over::Nothing, NetworkShot::Menu },
    { "add-endpoint", Scene::Main, Page::Network, Over::Nothing, NetworkShot::AddEndpoint },
    { "set-checkpoint", Scene::Main, Page::Network, Over::Nothing, NetworkShot::Checkpoint },
    { "report", Scene::Main, Page::Network, Over::Nothing, NetworkShot::Report },
    { "lying-ready", Scene::Main, Page::Network, Over::Nothing, NetworkShot::RehearsalReady },
    { "lying-running", Scene::Main, Page::Network, Over::Nothing, NetworkShot::RehearsalRunning },
    { "lying-held", Scene::Main, Page::Network, Over::Nothing, NetworkShot::RehearsalHeld },
    { "lying-failed", Scene::Main, Page::Network, Over::Nothing, NetworkShot::RehearsalFailed },
    { "storage-proof", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::StorageProof },
    { "network-trust-offline", Scene::Offline, Page::Network, Over::Nothing, NetworkShot::Trust },
    { "calls-empty", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::CallsEmpty },
    { "calls-loading", Scene::Syncing, Page::Network, Over::Nothing, NetworkShot::CallsEmpty },
    { "calls-transfer", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::CallsTransfer },
    { "calls-wrong", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::CallsWrong },
    { "calls-batch", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::CallsBatch },
    { "calls-picker", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::PickerOpen },
    { "storage-empty", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::StorageEmpty },
    { "storage-offline", Scene::Offline, Page::Network, Over::Nothing, NetworkShot::StorageEmpty },
    { "storage-value", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::StorageValue },
    { "storage-absent", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::StorageAbsent },
    { "storage-entries", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::StorageEntries },
    { "functions-empty", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::FunctionsEmpty },
    { "functions-answer", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::FunctionsAnswer },
    { "functions-failed", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::FunctionsFailed },
    { "block-empty", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::BlockEmpty },
    { "block", Scene::Activity, Page::Network, Over::Nothing, NetworkShot::Block },
    { "fits", Scene::FundedAccount, Page::Network, Over::Nothing, NetworkShot::Fits },
    { "sheet-stake", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::SheetStake },
    { "sheet-batch", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::SheetBatch },
    { "sheet-proxy", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::SheetProxy },
    { "sheet-unnamed", Scene::Unlocked, Page::Network, Over::Nothing, NetworkShot::SheetUnnamed },
};

struct Look {
    const char* name;
    int theme;
    const char* language;
    int scale;
    QSize size;
};
constexpr Look kLooks[] = {
    { "dark", 2, "en", 100, { 1440, 900 } },
    { "light", 1, "en", 100, { 1440, 900 } },
    { "zh_TW", 1, "zh_TW", 100, { 1440, 900 } },
    { "small", 2, "en", 100, { 960, 640 } },
    { "huge", 1, "en", 200, { 960, 640 } },
};

/// What a person would have typed and pressed to get there.
class Hand {
public:
    explicit Hand(app::Window& window)
        : m_window(window)
    {
    }
    void step(int step) { m_window.view()->findChild<QQuickItem*>("startPage")->setProperty("step", step); }
    void type(const char* field, const QString& text)
    {
        if (auto* input = qobject_cast<ui::SecretInput*>(find(field))) {
            input->forceActiveFocus();
            input->content()->clear();
            input->content()->insert(text);
            emit input->edited();
        } else {
            find(field)->setProperty("text", text);
        }
    }
    void press(const char* name) { QMetaObject::invokeMethod(find(name), "clicked"); }
    void open(const char* dialog)
    {
        QMetaObject::invokeMethod(m_window.view()->findChild<QObject*>(dialog), "open");
    }
    /// The one on the screen: forms that are hidden have fields of the same name.
    QQuickItem* find(const char* name)
    {
        for (QQuickItem* item : m_window.view()->findChildren<QQuickItem*>(name)) {
            if (item->isVisible()) {
                return item;
            }
        }
        std::fprintf(stderr, "nothing is called %s\n", name);
        std::abort();
    }

private:
    app::Window& m_window;
};

void arrangeStart(Over over, Hand& hand, app::Window& window, test::ScriptedSession& session)
{
    enum Step { Doors, Create, Words, Confirm, Open, Watch, Development, Import };
    switch (over) {
    case Over::Create:
        hand.step(Create);
        hand.type("name", "Savings");
        hand.type("password", "four quiet harbour lamps");
        break;
    case Over::Words:
    case Over::WordsShown:
    case Over::Confirm: {
        ui::SecretText password;
        password.insert(u"four quiet harbour lamps");
        window.start().begin("Savings", &password, false);
        hand.step(over == Over::Confirm ? Confirm : Words);
        if (over == Over::WordsShown) {
            hand.press("wordsShow");
        } else if (over == Over::Confirm) {
            hand.type("word1", "ab");
        }
        break;
    }
    case Over::Found:
        hand.step(Open);
        break;
    case Over::Paste:
        hand.step(Import);
        hand.type("phrase", "legal winner thank year wave sausage worth useful legal winner thank yelow");
        break;
    case Over::PastePublished:
        hand.step(Import);
        hand.type("phrase", "bottom drive obey lake curtain smoke basket hold race lonely fit walk//+5");
        break;
    case Over::ChooseFile:
        hand.step(Import);
        hand.press("chooseFile");
        break;
    case Over::PasteLocked:
        hand.step(Import);
        session.failNext(wallet::KeyError::PasswordNeeded);
        hand.type("phrase", R"({"address":"5DkQ","encoded":"bGVn","encoding":{"version":"3"},"meta":{}})");
        break;
    default:
        break;
    }
}

void arrange(Over over, app::Window& window, test::ScriptedSession& session)
{
    Hand hand(window);
    switch (over) {
    case Over::Nothing:
        break;
    case Over::Proof:
        window.openProof();
        break;
    case Over::ProofAgain:
        window.openProof();
        session.grow(3);
        QTest::qWait(50);
        hand.press("checkAgain");
        break;
    case Over::Unlock:
        window.openUnlock();
        QTest::qWait(50);
        hand.type("password", "correct horse");
        break;
    case Over::Unlocking:
        session.holdKeys();
        window.openUnlock();
        QTest::qWait(50);
        hand.type("password", "correct horse battery");
        emit qobject_cast<ui::SecretInput*>(hand.find("password"))->accepted();
        break;
    case Over::Lost:
        window.openUnlock();
        QTest::qWait(50);
        hand.press("forgot");
        break;
    case Over::Upgrade:
        QMetaObject::invokeMethod(window.view(), "openUpgrade");
        break;
    case Over::AccountMenu:
        hand.press("accountButton");
        break;
    case Over::Contacts:
    case Over::Contact:
        hand.find("accountsPage")->setProperty("tab", 1);
        if (over == Over::Contact) {
            hand.press("addContact");
            QTest::qWait(50);
            hand.type("contactAddress", "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQX");
            hand.type("contactName", "Exchange");
        }
        break;
    case Over::Message:
        hand.find("accountsPage")->setProperty("tab", 2);
        hand.type("messageText", "I run validator 12 on subnet 37.\n2026-11-25");
        window.message().sign("I run validator 12 on subnet 37.\n2026-11-25");
        QTest::qWait(50);
        hand.type("verifyAddress", window.message().signer());
        hand.type("verifyText", "I run validator 12 on subnet 37.\n2026-11-25");
        hand.type("verifySignature", window.message().signature());
        hand.press("verify");
        break;
    case Over::Hotkey:
        hand.open("hotkeyDialog");
        break;
    case Over::Rewrite:
        hand.open("rewriteDialog");
        break;
    case Over::Export:
        hand.open("exportDialog");
        break;
    default:
        arrangeStart(over, hand, window, session);
    }
}

void take(const Shot& shot, const Look& look, const QString& folder)
{
    QTemporaryDir profile;
    ui::Preferences preferences(profile.filePath("settings.ini"), "~/.local/share/taonaut");
    preferences.setTheme(look.theme);
    preferences.setScalePercent(look.scale);
    preferences.setLanguage(look.language);
    test::ScriptedSession session(shot.scene);
    app::Window window(session, preferences);
    if (!window.show()) {
        ++warnings;
        return;
    }
    window.view()->resize(look.size);
    if (shot.page) {
        window.open(*shot.page);
    }
    QTest::qWait(120);
    if (session.sheet() != nullptr) {
        window.review().show(session.sheet());
    }
    arrange(shot.over, window, session);
    if (shot.network) {
        test::arrangeNetwork(*shot.network, window, session);
    }
    QTest::qWait(350);
    const QString name = QStringLiteral("%1/%2-%3.png").arg(folder, shot.name, look.name);
    if (!window.view()->grabWindow().save(name)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
        ++warnings;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion("0.1.0");
    qInstallMessageHandler(countWarnings);
    const QString folder = argc > 1 ? argv[1] : "gallery";
    const QString only = argc > 2 ? argv[2] : "";
    const QString onlyLook = argc > 3 ? argv[3] : "";
    QDir().mkpath(folder);
    for (const Look& look : kLooks) {
        for (const Shot& shot : kShots) {
            if ((only.isEmpty() || only == shot.name) && (onlyLook.isEmpty() || onlyLook == look.name)) {
                take(shot, look, folder);
            }
        }
    }
    std::printf("gallery: %d warnings\n", warnings);
    return warnings == 0 ? 0 : 1;
}
