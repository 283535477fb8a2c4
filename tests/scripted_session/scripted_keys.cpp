// SPDX-License-Identifier: MIT
// ScriptedSession: keys and key files.

#include "core/base/hex.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/wallet/key_error.hpp"
#include "tests/scripted_session/scripted_session.hpp"

namespace taonaut::test {

using service::AccountError;
using service::AccountKind;
using service::RequestId;
using wallet::KeyError;
using wallet::KeyForm;

struct ScriptedSession::Given {
    wallet::KeyPreview preview;
    wallet::SigningKey key;
};

RequestId ScriptedSession::slowly(std::function<void(RequestId)> then)
{
    const RequestId id = ++m_lastRequest;
    if (m_failNext) {
        const Error error = *std::exchange(m_failNext, std::nullopt);
        then = [this, error](RequestId request) { emit failed(request, error); };
    }
    m_slow[id] = std::move(then);
    const auto step = [this, id](double fraction) {
        if (m_slow.contains(id)) {
            emit progress(id, fraction);
        }
    };
    QMetaObject::invokeMethod(
        this, [step] { step(0.25); }, Qt::QueuedConnection);
    if (!m_holding) {
        QMetaObject::invokeMethod(
            this,
            [this, step, id] {
                step(1.0);
                if (auto slow = m_slow.extract(id)) {
                    slow.mapped()(id);
                }
            },
            Qt::QueuedConnection);
    }
    return id;
}

void ScriptedSession::releaseKeys()
{
    m_holding = false;
    for (const auto& [id, then] : std::exchange(m_slow, {})) {
        then(id);
    }
}

void ScriptedSession::cancel(RequestId request)
{
    if (m_slow.erase(request) > 0) {
        QMetaObject::invokeMethod(
            this, [this, request] { emit failed(request, KeyError::Cancelled); }, Qt::QueuedConnection);
    }
}

Result<ScriptedSession::Given> ScriptedSession::keyIn(const service::KeySource& source)
{
    const std::string named = "//" + source.file; // a file's key is derived from its name
    const ByteView uri = source.text.empty() ? bytesOf(named) : source.text.view();
    auto pair = crypto::sr25519FromUri(uri);
    if (!pair) {
        return fail(KeyError::NotAKey);
    }
    wallet::SigningKey key(std::move(*pair));
    wallet::KeyPreview preview;
    preview.account = key.account();
    preview.form = source.text.empty() ? KeyForm::PolkadotJs : KeyForm::SecretUri;
    if (crypto::entropyFromPhrase(uri)) {
        preview.form = KeyForm::RawPhrase;
        preview.published = crypto::isPublicPhrase(uri);
        preview.restorable = true;
    }
    return Given { preview, std::move(key) };
}

std::optional<Error> ScriptedSession::refusal(const AccountId& account, const crypto::Secret& password)
{
    const Listed* listed = find(account);
    if (listed == nullptr && findHotkey(account) == nullptr) {
        return Error(AccountError::UnknownAccount);
    }
    if (listed != nullptr && listed->kind == AccountKind::WatchOnly) {
        return Error(AccountError::NoKey);
    }
    return password.equals(bytesOf(kPassword)) ? std::nullopt
                                               : std::optional<Error>(KeyError::WrongPasswordOrDamaged);
}

RequestId ScriptedSession::createWallet(service::NewWallet wallet)
{
    service::KeySource source;
    source.text = std::move(wallet.phrase);
    return importKey(
        std::move(source), { std::move(wallet.name), std::move(wallet.password), wallet.form, true });
}

RequestId ScriptedSession::importKey(service::KeySource source, service::ImportTarget target)
{
    if (target.password.empty() && target.form != KeyForm::Plain) {
        return failLater(KeyError::EmptyPassword);
    }
    Result<Given> given = keyIn(source);
    if (!given) {
        return failLater(given.error());
    }
    if (given->preview.published && !target.allowPublished) {
        return failLater(KeyError::PublishedPhrase);
    }
    auto key = std::make_shared<wallet::SigningKey>(std::move(given->key));
    return slowly([this, name = std::move(target.name), form = target.form, replace = target.replaceLost,
                      key](RequestId id) {
        Listed* known = find(key->account());
        if (known != nullptr && known->kind == AccountKind::Wallet && replace) {
            known->key = std::move(*key);
            known->unlocked = true;
            known->form = form;
            publish();
            emit finished(id);
            return;
        }
        if (known != nullptr && known->kind != AccountKind::WatchOnly) {
            emit failed(id, Error(KeyError::AccountKnown, known->name));
            return;
        }
        if (known != nullptr) {
            known->label = known->label.empty() ? known->name : known->label;
            known->name = name;
            known->kind = AccountKind::Wallet;
            known->key = std::move(*key);
            known->unlocked = true;
            known->form = form;
            m_selected = known->id;
            publish();
        } else {
            Listed listed { key->account(), name, AccountKind::Wallet, std::move(*key), true };
            listed.form = form;
            (void)list(std::move(listed));
        }
        emit finished(id);
    });
}

RequestId ScriptedSession::createHotkey(
    AccountId coldkey, std::string name, crypto::Secret phrase, crypto::Secret password)
{
    if (find(coldkey) == nullptr) {
        return failLater(AccountError::UnknownAccount);
    }
    service::KeySource source;
    source.text = std::move(phrase);
    Result<Given> given = keyIn(source);
    if (!given) {
        return failLater(KeyError::BadPhrase);
    }
    for (const service::HotkeyView& hotkey : find(coldkey)->hotkeys) {
        if (hotkey.name == name) {
            return failLater(Error(KeyError::NameTaken, name));
        }
    }
    const bool encrypted = !password.empty();
    return slowly([this, coldkey, name = std::move(name), account = given->key.account(), encrypted](
                      RequestId id) {
        addHotkey(coldkey,
            { name, account, encrypted ? KeyForm::Nacl : KeyForm::Plain, encrypted, true, std::nullopt, {} });
        emit finished(id);
    });
}

RequestId ScriptedSession::inspectKey(service::KeySource source)
{
    const Result<Given> given = keyIn(source);
    if (!given) {
        return failLater(given.error());
    }
    return slowly([this, preview = given->preview](RequestId id) { emit keyInspected(id, preview); });
}

RequestId ScriptedSession::rescanWallets()
{
    return later([this](RequestId id) {
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::openWallets(std::vector<std::string> names)
{
    return later([this, names = std::move(names)](RequestId id) {
        for (const service::FoundWallet& wallet : m_found) {
            const bool wanted = std::find(names.begin(), names.end(), wallet.name) != names.end();
            if (!wanted || !wallet.coldkey || find(*wallet.coldkey) != nullptr) {
                continue;
            }
            Listed listed { *wallet.coldkey, wallet.name,
                wallet.watchOnly ? AccountKind::WatchOnly : AccountKind::Wallet, std::nullopt, false };
            listed.form = wallet.form;
            listed.hotkeys = wallet.hotkeys;
            listed.warnings = wallet.warnings;
            (void)list(std::move(listed));
        }
        emit finished(id);
    });
}

RequestId ScriptedSession::unlock(AccountId account, crypto::Secret password)
{
    if (const auto refused = refusal(account, password)) {
        return slowly([this, refused](RequestId id) { emit failed(id, *refused); });
    }
    return slowly([this, account](RequestId id) {
        if (Listed* listed = find(account)) {
            listed->unlocked = true;
        } else if (service::HotkeyView* hotkey = findHotkey(account)) {
            hotkey->unlocked = true;
        }
        publish();
        emit finished(id);
    });
}

void ScriptedSession::lock()
{
    for (Listed& account : m_accounts) {
        account.unlocked = account.kind == AccountKind::Development;
        for (service::HotkeyView& hotkey : account.hotkeys) {
            hotkey.unlocked = false;
        }
    }
    for (const auto& [request, then] : std::exchange(m_slow, {})) {
        QMetaObject::invokeMethod(
            this, [this, id = request] { emit failed(id, KeyError::Cancelled); }, Qt::QueuedConnection);
    }
    publish();
    emit locked();
}

RequestId ScriptedSession::signMessage(AccountId account, std::string text)
{
    const Listed* listed = find(account);
    if (listed == nullptr || !listed->key) {
        return failLater(listed == nullptr ? AccountError::UnknownAccount : AccountError::NoKey);
    }
    if (!listed->unlocked) {
        return failLater(AccountError::Locked);
    }
    return later([this, account, text = std::move(text)](RequestId id) {
        const Bytes signature = find(account)->key->sign(bytesOf("<Bytes>" + text + "</Bytes>")).bytes;
        emit messageSigned(id, { account, text, toHex(signature) });
    });
}

RequestId ScriptedSession::exportPolkadotJs(
    AccountId account, crypto::Secret password, crypto::Secret filePassword, std::string)
{
    if (filePassword.empty()) {
        return failLater(KeyError::EmptyPassword);
    }
    const auto refused = refusal(account, password);
    return refused ? failLater(*refused) : slowly([this](RequestId id) { emit finished(id); });
}

RequestId ScriptedSession::reencrypt(AccountId account, crypto::Secret password, KeyForm form)
{
    if (const auto refused = refusal(account, password)) {
        return failLater(*refused);
    }
    return slowly([this, account, form](RequestId id) {
        if (Listed* listed = find(account)) {
            listed->form = form;
            std::erase(listed->warnings, wallet::KeyWarning::LegacyForm);
        }
        publish();
        emit finished(id);
    });
}

} // namespace taonaut::test
