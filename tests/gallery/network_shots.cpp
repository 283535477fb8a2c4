// SPDX-License-Identifier: MIT
#include "tests/gallery/network_shots.hpp"

#include "core/base/hex.hpp"
#include "core/scale/encoder.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/wallet/runtime_browser.hpp"
#include "ui/viewmodels/block_model.hpp"
#include "ui/viewmodels/call_model.hpp"
#include "ui/viewmodels/function_model.hpp"
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

} // namespace

void arrangeNetwork(NetworkShot shot, app::Window& window, ScriptedSession& session)
{
    switch (shot) {
    case NetworkShot::Trust:
        window.openNetwork(static_cast<int>(Tab::Trust));
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
