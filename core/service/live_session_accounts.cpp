// SPDX-License-Identifier: MIT
// LiveSession: accounts and keys.

#include "core/base/hex.hpp"
#include "core/crypto/ss58.hpp"
#include "core/service/live_session.hpp"

#include <QDateTime>
#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

struct MadeWallet {
    wallet::WalletFile file;
    crypto::sr25519::KeyPair key;
};

/// Slow: derives the file's key from the password.
Result<MadeWallet> makeWallet(const wallet::Keystore& keystore, const std::string& name,
    const crypto::Secret& phrase, const crypto::Secret& password, std::int64_t nowMs)
{
    const Result<wallet::WalletFile> file = keystore.create(name, phrase, password, nowMs);
    if (!file) {
        return fail(file);
    }
    const Result<wallet::WalletSecret> secret = keystore.open(file->account, password);
    if (!secret) {
        return fail(secret); // a file that cannot be opened again must not be relied on
    }
    Result<crypto::sr25519::KeyPair> key = crypto::sr25519::KeyPair::fromMiniSecret(secret->miniSecret);
    if (!key) {
        return fail(key);
    }
    return MadeWallet { *file, std::move(*key) };
}

} // namespace

RequestId LiveSession::createWallet(NewWallet wallet)
{
    const RequestId request = nextRequest();
    const wallet::Keystore keystore(m_profile.wallets(), m_options.keystoreCost);
    auto work = [keystore, name = std::move(wallet.name), phrase = std::move(wallet.phrase),
                    password = std::move(wallet.password), nowMs = QDateTime::currentMSecsSinceEpoch()] {
        return makeWallet(keystore, name, phrase, password, nowMs);
    };
    m_tasks.run(this, std::move(work), [this, request](Result<MadeWallet> made) {
        if (!made) {
            emit failed(request, made.error());
            return;
        }
        if (const Result<void> added = m_book.addWallet(made->file); !added) {
            emit failed(request, added.error());
            return;
        }
        m_book.unlock(made->file.account, wallet::SigningKey(std::move(made->key)));
        watchAccounts();
        publish();
        emit finished(request);
    });
    return request;
}

RequestId LiveSession::useDevelopmentAccount(std::string name)
{
    const RequestId request = nextRequest();
    if (const Result<AccountId> added = m_book.addDevelopment(name); !added) {
        failLater(request, added.error());
        return request;
    }
    watchAccounts();
    publish();
    finishLater(request);
    return request;
}

RequestId LiveSession::watchAddress(std::string name, AccountId account)
{
    const RequestId request = nextRequest();
    if (const Result<void> added = m_book.addWatched(name, account); !added) {
        failLater(request, added.error());
        return request;
    }
    watchAccounts();
    publish();
    finishLater(request);
    return request;
}

void LiveSession::select(AccountId account)
{
    if (m_book.select(account)) {
        publish();
    }
}

RequestId LiveSession::unlock(AccountId account, crypto::Secret password)
{
    const RequestId request = nextRequest();
    const wallet::Keystore keystore(m_profile.wallets(), m_options.keystoreCost);
    auto work = [keystore, account, password = std::move(password)]() -> Result<crypto::sr25519::KeyPair> {
        const Result<wallet::WalletSecret> secret = keystore.open(account, password);
        if (!secret) {
            return fail(secret);
        }
        return crypto::sr25519::KeyPair::fromMiniSecret(secret->miniSecret);
    };
    m_tasks.run(this, std::move(work), [this, request, account](Result<crypto::sr25519::KeyPair> key) {
        if (!key) {
            emit failed(request, key.error());
            return;
        }
        m_book.unlock(account, wallet::SigningKey(std::move(*key)));
        publish();
        emit finished(request);
    });
    return request;
}

void LiveSession::lock()
{
    m_book.lock(); // reviews stay: confirming one asks for the key again
    publish();
    emit locked();
}

RequestId LiveSession::fund(AccountId account)
{
    const RequestId request = nextRequest();
    if (m_link == nullptr) {
        failLater(request, ReviewError::NotFollowing);
        return request;
    }
    const std::string params = nlohmann::json::array({ crypto::toSs58(account) }).dump();
    m_link->callServer(this, "dev_faucet", params, [this, request](const Result<std::string>& answer) {
        if (answer) {
            emit finished(request);
        } else {
            emit failed(request, answer.error());
        }
    });
    return request;
}

} // namespace taonaut::service
