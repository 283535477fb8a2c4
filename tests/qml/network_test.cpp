// SPDX-License-Identifier: MIT
// The page Network as the keyboard and the mouse meet it: any call is built and reaches the signing sheet, a
// storage item is read with its proof.

#include "core/wallet/call_review.hpp"
#include "tests/qml/stage.hpp"
#include "ui/viewmodels/call_model.hpp"
#include "ui/viewmodels/review_model.hpp"
#include "ui/viewmodels/shell_model.hpp"
#include "ui/viewmodels/storage_model.hpp"

#include <QtTest>

using namespace taonaut;
using app::Page;
using test::Scene;
using test::Stage;

namespace {

constexpr const char* kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
enum class Tab : int { Trust, Calls, Storage };

/// A choice in a picker by keyboard: it opens, a part of the name is typed, Return takes the first.
bool pick(Stage& stage, const char* picker, const QString& part)
{
    if (!stage.reach(picker, 60)) {
        return false;
    }
    stage.press(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return stage.isFocused("pickerFilter"); }, 3000)) {
        return false;
    }
    stage.type(part);
    stage.press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return !stage.isFocused("pickerFilter"); }, 3000);
}

} // namespace

class NetworkTest : public QObject {
    Q_OBJECT
private slots:
    void transferByKeyboard();
    void transferByMouse();
    void storageByKeyboard();
    void typedConfirmation();
};

void NetworkTest::transferByKeyboard()
{
    Stage stage(Scene::Unlocked);
    QVERIFY(stage.shown);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.press(Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(stage.window.view()->property("page").toInt(), static_cast<int>(Page::Network));
    QVERIFY(stage.reach("networkTabs", 60));
    stage.press(Qt::Key_Right);
    QVERIFY(pick(stage, "pallet", "bala"));
    QVERIFY(pick(stage, "call", "keep_alive"));
    QVERIFY(stage.reach("field:dest", 60));
    stage.type(kBob);
    QVERIFY(!stage.window.calls().complete());
    QVERIFY(!stage.window.calls().gaps().isEmpty());
    QVERIFY(stage.reach("field:value", 60));
    stage.type("1.25");
    QVERIFY(stage.window.calls().complete());
    QVERIFY(stage.reach("reviewCall", 60));
    stage.act();
    QTRY_VERIFY(stage.window.review().open());
    QTRY_VERIFY(stage.item("cancel")->hasActiveFocus());
    QVERIFY(stage.window.review().title().contains("1.25"));
    QCOMPARE(stage.window.review().recipient(), QString(kBob));
    QCOMPARE(stage.session.sheet()->call.callName, std::string("transfer_keep_alive"));
    QVERIFY(stage.session.sheet()->call.standing == wallet::Standing::Understood);
}

void NetworkTest::transferByMouse()
{
    Stage stage(Scene::Unlocked);
    QVERIFY(stage.shown);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.openNetwork(static_cast<int>(Tab::Calls));
    QTest::qWait(50);
    for (const auto& [picker, part] : { std::pair { "pallet", "balances" }, { "call", "transfer_all" } }) {
        QVERIFY(stage.click(picker));
        QTRY_VERIFY(stage.isFocused("pickerFilter"));
        stage.type(part);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.isFocused("pickerFilter"));
    }
    QTest::qWait(100); // the new rows find their places
    QVERIFY(stage.click("field:dest"));
    QTRY_VERIFY(stage.isFocused("field:dest"));
    stage.type(kBob);
    QTRY_VERIFY(stage.window.calls().complete());
    QVERIFY(stage.click("reviewCall"));
    QTRY_VERIFY(stage.window.review().open());
    QCOMPARE(stage.session.sheet()->call.callName, std::string("transfer_all"));
}

void NetworkTest::storageByKeyboard()
{
    Stage stage(Scene::FundedAccount);
    QVERIFY(stage.shown);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.openNetwork(static_cast<int>(Tab::Storage));
    QVERIFY(pick(stage, "storagePallet", "system"));
    QVERIFY(pick(stage, "storageItem", "account"));
    QVERIFY(stage.reach("field:Key", 60));
    stage.type(stage.window.shell().accountAddress());
    QVERIFY(stage.reach("readStorage", 60));
    stage.act();
    QTRY_VERIFY(stage.window.storage().hasValue());
    QCOMPARE(stage.window.storage().mark(), 3); // proven at a final block
    QVERIFY(stage.window.storage().valueProblem().isEmpty());
    const QVariantList rows = stage.window.storage().rows();
    const bool free = std::any_of(rows.begin(), rows.end(), [](const QVariant& row) {
        return row.toMap()["name"] == "free" && row.toMap()["text"].toString().contains("1,284.507311002");
    });
    QVERIFY(free);
}

/// A proxy with every right: nothing is signed before the name of the call is typed.
void NetworkTest::typedConfirmation()
{
    Stage stage(Scene::Unlocked);
    QVERIFY(stage.shown);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.openNetwork(static_cast<int>(Tab::Calls));
    ui::FormModel& form = *stage.window.calls().form();
    form.choose(0, false, "Proxy");
    form.choose(0, true, "add_proxy");
    form.setContent(1, kBob);
    form.choose(2, false, "Any");
    form.setContent(3, "0");
    QVERIFY(stage.window.calls().canReview());
    stage.window.calls().review();
    QTRY_VERIFY(stage.window.review().open());
    QCOMPARE(stage.window.review().typedWord(), QString("add_proxy"));
    QVERIFY(!stage.window.review().canConfirm());
    QTRY_VERIFY(stage.item("cancel")->hasActiveFocus());
    QVERIFY(stage.reach("typedWord"));
    stage.type("add_prox");
    QVERIFY(!stage.window.review().canConfirm());
    stage.type("y");
    QVERIFY(stage.window.review().canConfirm());
    QVERIFY(stage.reach("confirm"));
    stage.act();
    QTRY_VERIFY(!stage.window.review().open());
}

QTEST_MAIN(NetworkTest)
#include "network_test.moc"
