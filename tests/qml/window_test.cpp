// SPDX-License-Identifier: MIT
// The window as the keyboard and a screen reader meet it, on the scripted session.

#include "tests/qml/stage.hpp"
#include "ui/secrets/secret_input.hpp"
#include "ui/viewmodels/review_model.hpp"
#include "ui/viewmodels/shell_model.hpp"

#include <QAccessible>
#include <QApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace taonaut;
using app::Page;
using test::Scene;
using test::Stage;

namespace {

bool interactive(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::ButtonMenu || role == QAccessible::EditableText
        || role == QAccessible::CheckBox || role == QAccessible::PageTab || role == QAccessible::PageTabList
        || role == QAccessible::RadioButton || role == QAccessible::Table || role == QAccessible::List;
}

/// Counts interactive nodes on the screen; those without a name are listed.
int walk(QAccessibleInterface* node, QStringList& nameless)
{
    if (node->state().invisible) {
        return 0;
    }
    int count = 0;
    if (interactive(node->role())) {
        ++count;
        if (node->text(QAccessible::Name).isEmpty()) {
            nameless.append(node->object()->metaObject()->className());
        }
    }
    for (int i = 0; i < node->childCount(); ++i) {
        if (QAccessibleInterface* child = node->child(i)) {
            count += walk(child, nameless);
        }
    }
    return count;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void everyControlHasAName_data();
    void everyControlHasAName();
    void shortcutsOpenPages();
    void sendByKeyboard();
    void enterNeverSigns();
    void escapeLeavesTheSheet();
    void unlockFieldIsCleared();
};

void WindowTest::everyControlHasAName_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("page");
    QTest::newRow("start") << static_cast<int>(Scene::NoAccount) << -1;
    QTest::newRow("portfolio") << static_cast<int>(Scene::FundedAccount) << 0;
    QTest::newRow("send") << static_cast<int>(Scene::FundedAccount) << 1;
    QTest::newRow("receive") << static_cast<int>(Scene::FundedAccount) << 2;
    QTest::newRow("activity") << static_cast<int>(Scene::Activity) << 3;
    QTest::newRow("settings") << static_cast<int>(Scene::FundedAccount) << 4;
    QTest::newRow("accounts") << static_cast<int>(Scene::Hotkeys) << 5;
    QTest::newRow("network") << static_cast<int>(Scene::Main) << 6;
    QTest::newRow("warnings") << static_cast<int>(Scene::OldCheckpoint) << 6;
    QTest::newRow("sheet") << static_cast<int>(Scene::ReviewPassing) << 1;
}

void WindowTest::everyControlHasAName()
{
    QFETCH(int, scene);
    QFETCH(int, page);
    QAccessible::setActive(true);
    Stage stage(static_cast<Scene>(scene));
    QVERIFY(stage.shown);
    if (page >= 0) {
        stage.window.open(static_cast<Page>(page));
    }
    if (stage.session.sheet() != nullptr) {
        stage.window.review().show(stage.session.sheet());
    }
    QTest::qWait(50);
    QStringList nameless;
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(stage.window.view());
    QVERIFY(root != nullptr);
    QVERIFY(walk(root, nameless) >= 4);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(", ")));
}

void WindowTest::shortcutsOpenPages()
{
    Stage stage(Scene::FundedAccount);
    const auto page = [&stage] { return stage.window.view()->property("page").toInt(); };
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(page(), static_cast<int>(Page::Activity));
    stage.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(page(), static_cast<int>(Page::Receive));
    stage.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(page(), static_cast<int>(Page::Send));
}

void WindowTest::sendByKeyboard()
{
    Stage stage(Scene::Unlocked);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(stage.item("recipient")->hasActiveFocus());
    stage.type("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty");
    stage.item("amount")->forceActiveFocus();
    stage.type("1");
    QTRY_VERIFY(stage.item("review")->isEnabled());
    stage.press(Qt::Key_Return);
    QTRY_VERIFY(stage.window.review().open());
    QTRY_VERIFY(stage.item("cancel")->hasActiveFocus());
    QVERIFY(stage.window.review().title().contains("1"));
    // Confirm is one step further, and only a press on it signs.
    stage.press(Qt::Key_Tab);
    QVERIFY(stage.item("confirm")->hasActiveFocus());
    stage.press(Qt::Key_Space);
    QTRY_VERIFY(!stage.window.review().open());
    QTRY_COMPARE(stage.window.view()->property("page").toInt(), static_cast<int>(Page::Activity));
    QVERIFY(!stage.session.snapshot()->transactions.empty());
    QCOMPARE(stage.item("recipient")->property("text").toString(), QString());
}

void WindowTest::enterNeverSigns()
{
    Stage stage(Scene::ReviewPassing);
    QTest::qWait(50);
    QVERIFY(stage.session.sheet() != nullptr);
    stage.window.review().show(stage.session.sheet());
    QTRY_VERIFY(stage.item("cancel")->hasActiveFocus());
    const std::size_t before = stage.session.snapshot()->transactions.size();
    stage.item("confirm")->forceActiveFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Enter);
    QTest::qWait(50);
    QVERIFY(stage.window.review().open());
    QVERIFY(!stage.window.review().busy());
    QCOMPARE(stage.session.snapshot()->transactions.size(), before);
}

void WindowTest::escapeLeavesTheSheet()
{
    Stage stage(Scene::ReviewPassing);
    QTest::qWait(50);
    stage.window.review().show(stage.session.sheet());
    QTRY_VERIFY(stage.item("cancel")->hasActiveFocus());
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.window.review().open());
}

void WindowTest::unlockFieldIsCleared()
{
    Stage stage(Scene::Locked);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.openUnlock();
    QQuickItem* field = nullptr;
    QTRY_VERIFY((field = qobject_cast<QQuickItem*>(stage.window.view()->activeFocusItem())) != nullptr
        && field->objectName() == "password");
    const auto& typed = *qobject_cast<ui::SecretInput*>(field)->content();
    stage.type("wrong password");
    QCOMPARE(typed.length(), 14);
    stage.press(Qt::Key_Return);
    QVERIFY(typed.empty());
    QTRY_VERIFY(!stage.window.shell().unlockError().isEmpty());
    QVERIFY(!stage.window.shell().unlocked());
    field->forceActiveFocus();
    stage.type(
        QString::fromUtf8(test::ScriptedSession::kPassword.data(), test::ScriptedSession::kPassword.size()));
    stage.press(Qt::Key_Return);
    QVERIFY(typed.empty());
    QTRY_VERIFY(stage.window.shell().unlocked());
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
