// SPDX-License-Identifier: MIT
#include "tests/gallery/network_shots.hpp"

#include "core/base/hex.hpp"
#include "core/scale/encoder.hpp"
#include "core/service/rehearsal/attacks.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/wallet/runtime_browser.hpp"
#include "ui/viewmodels/block_model.hpp"
#include "ui/viewmodels/call_model.hpp"
#include "ui/viewmodels/function_model.hpp"
#include "ui/viewmodels/rehearsal_model.hpp"
#include "ui/viewmodels/storage_model.hpp"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <map>

namespace taonaut::test {

namespace {

constexpr const char* kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
constexpr const char* kCharlie = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";

/// As in NetworkPage.qml.
enum class Tab : int { Trust, Calls, Storage, Functions, Block, Understood };
using Texts = std::map<std::string, std::string>;

void fill(wallet::FormNode& node, const Texts& texts)
{
    const auto text = texts.find(node.label());
    if (text != texts.end()) {
        if (node.kind() == wallet::FormKind::Choice) {
            node.choose(text->second);
        } else if (node.kind() == wallet::FormKind::Boolean || node.kind() == wallet::FormKind::Option) {
            node.setOn(text->second == "yes");
        } else {
            node.setText(text->second);
        }
    }
    for (std::size_t i = 0; i < node.size(); ++i) {
        fill(node.child(i), texts);
    }
}

/// The bytes of a call of the declared runtime.
Bytes call(const std::string& pallet, const std::string& name, const Texts& texts)
{
    wallet::ValueForm form = wallet::callForm(subtensor::ChainRuntime::declared(), {});
    form.root().choose(pallet);
    form.root().child(0).choose(name);
    fill(form.root(), texts);
    const auto bytes = form.bytes();
    if (!bytes) {
        qFatal("%s.%s: %s", pallet.c_str(), name.c_str(), bytes.error().text().c_str());
    }
    return *bytes;
}

/// A call that holds others in a list, or one.
Bytes around(ByteView begin, const std::vector<Bytes>& calls, bool list)
{
    scale::Encoder out;
    out.raw(begin);
    if (list) {
        out.compact(calls.size());
    }
    for (const Bytes& one : calls) {
        out.raw(one);
    }
    return out.take();
}

Bytes batchAll(const std::vector<Bytes>& calls)
{
    return around(*fromHex("0x0b02"), calls, true);
}

Bytes stake()
{
    return call("SubtensorModule", "add_stake_limit",
        { { "hotkey", kBob }, { "netuid", "64" }, { "amount_staked", "12.5" }, { "limit_price", "0.0863" } });
}

Bytes transfer(const char* to, const char* amount)
{
    return call("Balances", "transfer_keep_alive", { { "dest", to }, { "value", amount } });
}

Bytes nested()
{
    // As proxy for Charlie: two transfers or nothing.
    const Bytes inner = batchAll({ transfer(kBob, "3"), transfer(kCharlie, "0.25") });
    wallet::ValueForm proxy = wallet::callForm(subtensor::ChainRuntime::declared(), {});
    proxy.root().choose("Proxy");
    proxy.root().child(0).choose("proxy");
    fill(proxy.root(), { { "real", kCharlie } });
    const Bytes head = *proxy.root().child(0).child(0).value().and_then([&](const metadata::Value& real) {
        return metadata::encodeValue(subtensor::ChainRuntime::declared()->types(), real);
    });
    Bytes begin = *fromHex("0x1000");
    append(begin, head);
    begin.push_back(std::byte { 0 }); // any type of proxy
    return batchAll({ stake(), around(begin, { inner }, false),
        call("System", "remark", { { "remark", "rent for November" } }) });
}

void review(const Bytes& bytes, app::Window& window)
{
    window.openNetwork(static_cast<int>(Tab::Calls));
    window.calls().load(QString::fromStdString(toHex(bytes)));
    window.calls().review();
    QTest::qWait(50);
}

/// The visible item of this name.
QQuickItem* seen(QQuickItem* root, const QString& name)
{
    if (root->objectName() == name && root->isVisible()) {
        return root;
    }
    for (QQuickItem* child : root->childItems()) {
        if (QQuickItem* found = seen(child, name)) {
            return found;
        }
    }
    return nullptr;
}

void arrangeCalls(NetworkShot shot, app::Window& window)
{
    window.openNetwork(static_cast<int>(Tab::Calls));
    ui::FormModel& form = *window.calls().form();
    switch (shot) {
    case NetworkShot::CallsTransfer:
        window.calls().load(QString::fromStdString(toHex(transfer(kBob, "120.5"))));
        break;
    case NetworkShot::CallsWrong:
        form.choose(0, false, "SubtensorModule");
        form.choose(0, true, "add_stake_limit");
        form.setContent(1, "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694tz");
        form.setContent(2, "70000");
        form.setContent(3, "1.0000000001");
        break;
    case NetworkShot::CallsBatch:
        window.calls().load(QString::fromStdString(toHex(batchAll({ stake(), transfer(kBob, "3") }))));
        break;
    case NetworkShot::PickerOpen:
        form.choose(0, false, "SubtensorModule");
        QTest::qWait(50);
        QMetaObject::invokeMethod(seen(window.view()->contentItem(), "call"), "open");
        QTest::qWait(100);
        for (const char letter : std::string_view("stake")) {
            QTest::keyClick(window.view(), letter);
        }
        break;
    default:
        break;
    }
}

void arrangeStorage(NetworkShot shot, app::Window& window, ScriptedSession& session)
{
    window.openNetwork(static_cast<int>(Tab::Storage));
    ui::StorageModel& storage = window.storage();
    if (shot == NetworkShot::StorageEmpty) {
        return;
    }
    storage.choosePallet("System");
    storage.chooseItem("Account");
    if (shot == NetworkShot::StorageEntries) {
        storage.list();
        QTest::qWait(50);
        storage.readEntry(0);
    } else {
        const auto own = session.snapshot()->selected;
        const bool absent = shot == NetworkShot::StorageAbsent;
        storage.keys()->setContent(
            0, absent ? QString("0x") + QString(64, '7') : QString::fromStdString(toHex(own->view())));
        storage.read();
    }
}

void arrangeFunctions(NetworkShot shot, app::Window& window, ScriptedSession& session)
{
    window.openNetwork(static_cast<int>(Tab::Functions));
    if (shot == NetworkShot::FunctionsEmpty) {
        return;
    }
    ui::FunctionModel& functions = window.functions();
    functions.chooseGroup("AccountNonceApi");
    functions.chooseFunction("account_nonce");
    if (shot == NetworkShot::FunctionsAnswer) {
        session.setRuntimeAnswer("AccountNonceApi_account_nonce", *fromHex("0x2a000000"));
    }
    functions.form()->setContent(0, kBob);
    functions.call();
}

/// What an honest program answers to every lie.
std::vector<service::AttackVerdict> verdicts()
{
    std::vector<service::AttackVerdict> all;
    for (const service::Attack& attack : service::attackSelection()) {
        const std::string reason
            = attack.reasons.empty() ? std::string() : std::string(attack.reasons.front());
        all.push_back({ attack.row, std::string(attack.name), attack.ending, reason,
            attack.row == 37 ? 5'004 : 12 + 7 * attack.row });
    }
    return all;
}

void arrangeRehearsal(NetworkShot shot, app::Window& window, ScriptedSession& session)
{
    window.openNetwork(static_cast<int>(Tab::Trust));
    window.openRehearsal();
    if (shot == NetworkShot::RehearsalReady) {
        return;
    }
    std::vector<service::AttackVerdict> told = verdicts();
    if (shot == NetworkShot::RehearsalRunning) {
        told.resize(6);
        session.holdKeys();
    } else if (shot == NetworkShot::RehearsalFailed) {
        told[3].outcome = service::AttackVerdict::Outcome::Failed;
        told[3].reason = "rehearsal.NotTold";
    }
    session.setVerdicts(std::move(told));
    window.rehearsal().run();
}

void arrangeTrust(NetworkShot shot, app::Window& window)
{
    window.openNetwork(static_cast<int>(Tab::Trust));
    QTest::qWait(100);
    if (shot == NetworkShot::TrustTable) {
        QMetaObject::invokeMethod(seen(window.view()->contentItem(), "lagCard:button"), "clicked");
        QMetaObject::invokeMethod(
            seen(window.view()->contentItem(), "endpoint:rpc.home.example:9944"), "clicked");
        QTest::qWait(100);
    }
    if (shot == NetworkShot::TrustFoot || shot == NetworkShot::TrustTable) {
        QQuickItem* pane = seen(window.view()->contentItem(), "networkPane");
        pane->setProperty(
            "contentY", std::max(0.0, pane->property("contentHeight").toDouble() - pane->height()));
    }
}

void arrangeDialogs(NetworkShot shot, app::Window& window, ScriptedSession& session)
{
    window.openNetwork(static_cast<int>(Tab::Trust));
    QTest::qWait(100);
    QQuickItem* root = window.view()->contentItem();
    switch (shot) {
    case NetworkShot::Menu:
        window.openNetworks();
        break;
    case NetworkShot::AddEndpoint:
        QMetaObject::invokeMethod(seen(root, "addEndpoint"), "clicked");
        QTest::qWait(100);
        seen(root, "endpointUrl")->setProperty("text", "https://entry.chain.example");
        break;
    case NetworkShot::Checkpoint:
        window.openCheckpoint(session.snapshot()->chain.network);
        QTest::qWait(100);
        seen(root, "checkpointHash")
            ->setProperty("text", "0x511948e96e1d479d0a92d89bb976638780f2c65a93a5d5be710f22ee15c602");
        seen(root, "checkpointSet")->setProperty("text", "6");
        break;
    default:
        window.openReport();
        break;
    }
}

} // namespace

void arrangeNetwork(NetworkShot shot, app::Window& window, ScriptedSession& session)
{
    switch (shot) {
    case NetworkShot::Trust:
    case NetworkShot::TrustFoot:
    case NetworkShot::TrustTable:
        arrangeTrust(shot, window);
        break;
    case NetworkShot::Menu:
    case NetworkShot::AddEndpoint:
    case NetworkShot::Checkpoint:
    case NetworkShot::Report:
        arrangeDialogs(shot, window, session);
        break;
    case NetworkShot::RehearsalReady:
    case NetworkShot::RehearsalRunning:
    case NetworkShot::RehearsalHeld:
    case NetworkShot::RehearsalFailed:
        arrangeRehearsal(shot, window, session);
        break;
    case NetworkShot::StorageProof:
        arrangeStorage(NetworkShot::StorageValue, window, session);
        QTest::qWait(150);
        QMetaObject::invokeMethod(seen(window.view()->contentItem(), "storageProof"), "clicked");
        break;
    case NetworkShot::CallsEmpty:
    case NetworkShot::CallsTransfer:
    case NetworkShot::CallsWrong:
    case NetworkShot::CallsBatch:
    case NetworkShot::PickerOpen:
        arrangeCalls(shot, window);
        break;
    case NetworkShot::StorageEmpty:
    case NetworkShot::StorageValue:
    case NetworkShot::StorageAbsent:
    case NetworkShot::StorageEntries:
        arrangeStorage(shot, window, session);
        break;
    case NetworkShot::FunctionsEmpty:
    case NetworkShot::FunctionsAnswer:
    case NetworkShot::FunctionsFailed:
        arrangeFunctions(shot, window, session);
        break;
    case NetworkShot::BlockEmpty:
    case NetworkShot::Block:
        window.openNetwork(static_cast<int>(Tab::Block));
        if (shot == NetworkShot::Block) {
            window.block().read({});
        }
        break;
    case NetworkShot::Fits:
        window.openNetwork(static_cast<int>(Tab::Understood));
        break;
    case NetworkShot::SheetStake:
        review(stake(), window);
        break;
    case NetworkShot::SheetBatch:
        review(nested(), window);
        break;
    case NetworkShot::SheetProxy:
        review(
            call("Proxy", "add_proxy", { { "delegate", kBob }, { "proxy_type", "Any" }, { "delay", "0" } }),
            window);
        break;
    case NetworkShot::SheetUnnamed:
        review(call("System", "remark_with_event", { { "remark", "0x0001ff" } }), window);
        break;
    }
}

} // namespace taonaut::test
