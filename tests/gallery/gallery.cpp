// SPDX-License-Identifier: MIT
// Writes a picture of every scene of the scripted session, in both themes, for a person to look at. Any
// warning of the QML engine fails the run: a file that does not load, a binding that breaks, a property that
// is missing.

#include "app/window.hpp"
#include "tests/scripted_session/scripted_session.hpp"
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
    enum class Over : std::uint8_t { Nothing, Proof, Unlock, Words } over = Over::Nothing;
};

using Over = Shot::Over;
constexpr Shot kShots[] = {
    { "start", Scene::NoAccount, std::nullopt },
    { "words", Scene::NoAccount, std::nullopt, Over::Words },
    { "no-account", Scene::NoAccount, Page::Portfolio },
    { "empty", Scene::EmptyAccount, Page::Portfolio },
    { "portfolio", Scene::FundedAccount, Page::Portfolio },
    { "proof", Scene::FundedAccount, Page::Portfolio, Over::Proof },
    { "not-final", Scene::NotFinal, Page::Portfolio },
    { "starting", Scene::Starting, Page::Portfolio },
    { "syncing", Scene::Syncing, Page::Portfolio },
    { "offline", Scene::Offline, Page::Portfolio },
    { "contradiction", Scene::Contradiction, Page::Portfolio },
    { "unlock", Scene::Locked, Page::Portfolio, Over::Unlock },
    { "send", Scene::FundedAccount, Page::Send },
    { "receive", Scene::Watched, Page::Receive },
    { "sheet", Scene::ReviewPassing, Page::Send },
    { "sheet-note", Scene::ReviewWarning, Page::Send },
    { "sheet-stop", Scene::ReviewBlocking, Page::Send },
    { "activity", Scene::Activity, Page::Activity },
    { "activity-empty", Scene::FundedAccount, Page::Activity },
    { "settings", Scene::FundedAccount, Page::Settings },
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
    if (shot.over == Over::Proof) {
        window.openProof();
    } else if (shot.over == Over::Unlock) {
        window.openUnlock();
    } else if (shot.over == Over::Words) {
        window.start().begin("Savings", "a long password");
        window.view()->findChild<QQuickItem*>("startPage")->setProperty("step", 2);
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
