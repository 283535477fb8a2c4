// SPDX-License-Identifier: MIT
// LiveSession: keys and their files. Everything that derives a key from a password waits its turn on the
// pool.

#include "core/service/key_files.hpp"
#include "core/service/live_session.hpp"
#include "core/service/rehearsal/rehearsal.hpp"
#include "core/wallet/message.hpp"

#include <QDateTime>

namespace taonaut::service {

using wallet::KeyError;

namespace {

std::int64_t now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Whether the reason says that another password would have been needed.
bool isWrongPassword(const Error& error)
{
    return error.is(KeyError::WrongPassword) || error.is(KeyError::WrongPasswordOrDamaged);
}

} // namespace

Result<KeyPlace> LiveSession::placeForTry(const AccountId& account) const
{
    if (const Result<void> allowed = m_tries.allow(account, m_options.awakeMs()); !allowed) {
        return fail(allowed);
    }
    return placeOf(account, m_list, listing());
}

void LiveSession::noteTry(const AccountId& account, const Error* error)
{
    if (error == nullptr) {
        m_tries.succeeded(account);
    } else if (isWrongPassword(*error)) {
        m_tries.failed(account, m_options.awakeMs());
    }
}

Error LiveSession::whyClosed(const AccountId& account) const
{
    const Result<KeyPlace> place = placeOf(account, m_list, listing());
    const bool isLocked = place || place.error().is(KeyError::NotFound);
    return isLocked ? Error(AccountError::Locked) : place.error();
}

// Making keys

void LiveSession::enterWallet(RequestId request, Result<MadeKey> made, std::uint64_t locksBefore)
{
    if (!made) {
        emit failed(request, made.error());
        return;
    }
    const AccountId account = made->key.account();
    noteTry(account, nullptr);
    adopt(std::move(made->listing));
    auto key = std::make_shared<wallet::SigningKey>(std::move(made->key));
    changeBook(
        request, [account, name = made->wallet](AccountBook& book) { return book.addWallet(account, name); },
        [this, key, locksBefore] {
            m_selected = m_list.selected;
            if (m_locks == locksBefore) {
                m_ring.open(std::move(*key));
            }
        });
}

void LiveSession::enterHotkey(RequestId request, Result<MadeKey> made, std::uint64_t locksBefore)
{
    if (!made) {
        emit failed(request, made.error());
        return;
    }
    adopt(std::move(made->listing));
    if (m_locks == locksBefore) {
        m_ring.open(std::move(made->key));
    }
    publish();
    emit finished(request);
}

RequestId LiveSession::createWallet(NewWallet wallet)
{
    const RequestId request = nextRequest();
    auto work = [files = keyFiles(), wallet = std::move(wallet)](
                    Progress& progress) { return files.create(wallet, progress); };
    m_keyWork.add(request, TaskQueue::Kind::Writes, std::move(work),
        [this, request, locks = m_locks](
            Result<MadeKey> made) { enterWallet(request, std::move(made), locks); });
    return request;
}

RequestId LiveSession::createHotkey(
    AccountId coldkey, std::string name, crypto::Secret phrase, crypto::Secret password)
{
    const RequestId request = nextRequest();
    const Result<KeyPlace> place = placeOf(coldkey, m_list, listing());
    if (!place || !place->hotkey.empty()) {
        failLater(request, place ? Error(AccountError::UnknownAccount) : place.error());
        return request;
    }
    auto work = [files = keyFiles(), wallet = place->wallet, name = std::move(name),
                    phrase = std::move(phrase), password = std::move(password)](Progress& progress) {
        return files.createHotkey({ wallet, name }, phrase, password, progress);
    };
    m_keyWork.add(request, TaskQueue::Kind::Writes, std::move(work),
        [this, request, locks = m_locks](
            Result<MadeKey> made) { enterHotkey(request, std::move(made), locks); });
    return request;
}

RequestId LiveSession::inspectKey(KeySource source)
{
    const RequestId request = nextRequest();
    auto work
        = [source = std::move(source)](Progress& progress) { return KeyFiles::inspect(source, progress); };
    m_keyWork.add(
        request, TaskQueue::Kind::Reads, std::move(work), [this, request](Result<KeyPreview> preview) {
            if (preview) {
                emit keyInspected(request, *preview);
            } else {
                emit failed(request, preview.error());
            }
        });
    return request;
}

RequestId LiveSession::importKey(KeySource source, ImportTarget target)
{
    const RequestId request = nextRequest();
    auto work = [files = keyFiles(), source = std::move(source), target = std::move(target), nowMs = now()](
                    Progress& progress) { return files.import(source, target, nowMs, progress); };
    m_keyWork.add(request, TaskQueue::Kind::Writes, std::move(work),
        [this, request, locks = m_locks](
            Result<MadeKey> made) { enterWallet(request, std::move(made), locks); });
    return request;
}

// Using keys

RequestId LiveSession::unlock(AccountId account, crypto::Secret password)
{
    const RequestId request = nextRequest();
    if (m_ring.isOpen(account)) {
        finishLater(request);
        return request;
    }
    const Result<KeyPlace> place = placeForTry(account);
    if (!place) {
        failLater(request, place.error());
        return request;
    }
    auto work = [files = keyFiles(), place = *place, account, password = std::move(password)](
                    Progress& progress) { return files.open(place, account, password, progress); };
    m_keyWork.add(request, TaskQueue::Kind::Reads, std::move(work),
        [this, request, account](Result<wallet::SigningKey> key) {
            noteTry(account, key ? nullptr : &key.error());
            if (!key) {
                emit failed(request, key.error());
                return;
            }
            if (const Result<KeyPlace> listed = placeOf(account, m_list, listing()); !listed) {
                emit failed(request, listed.error()); // closed meanwhile
                return;
            }
            m_ring.open(std::move(*key));
            publish();
            emit finished(request);
        });
    return request;
}

void LiveSession::lock()
{
    ++m_locks;
    m_ring.lock(); // reviews stay: confirming one asks for the key again
    m_keyWork.cancelAll();
    publish();
    emit locked();
}

void LiveSession::cancel(RequestId request)
{
    m_keyWork.cancel(request);
    m_files.cancel(request);
    if (m_rehearsal != nullptr && request == m_rehearsing) {
        m_rehearsal->cancel(); // ends in its finished()
    }
}

RequestId LiveSession::signMessage(AccountId account, std::string text)
{
    const RequestId request = nextRequest();
    const wallet::SigningKey* key = m_ring.find(account);
    if (key == nullptr) {
        failLater(request, whyClosed(account));
        return request;
    }
    SignedMessage message { account, std::move(text), {} };
    message.signatureHex = wallet::signMessage(*key, message.text);
    QMetaObject::invokeMethod(
        this, [this, request, message = std::move(message)] { emit messageSigned(request, message); },
        Qt::QueuedConnection);
    return request;
}

RequestId LiveSession::exportPolkadotJs(
    AccountId account, crypto::Secret password, crypto::Secret filePassword, std::string file)
{
    const RequestId request = nextRequest();
    const Result<KeyPlace> place = placeForTry(account);
    if (!place) {
        failLater(request, place.error());
        return request;
    }
    const std::string name = nameOfAccount(account).empty() ? place->hotkey : nameOfAccount(account);
    auto work
        = [files = keyFiles(), place = *place, password = std::move(password),
              exported = KeyExport { std::move(filePassword), std::move(file), name, now() }](
              Progress& progress) { return files.exportPolkadotJs(place, password, exported, progress); };
    m_keyWork.add(
        request, TaskQueue::Kind::Writes, std::move(work), [this, request, account](Result<void> done) {
            noteTry(account, done ? nullptr : &done.error());
            if (done) {
                emit finished(request);
            } else {
                emit failed(request, done.error());
            }
        });
    return request;
}

RequestId LiveSession::reencrypt(AccountId account, crypto::Secret password, wallet::KeyForm form)
{
    const RequestId request = nextRequest();
    const Result<KeyPlace> place = placeForTry(account);
    if (!place) {
        failLater(request, place.error());
        return request;
    }
    auto work = [files = keyFiles(), place = *place, password = std::move(password), form, nowMs = now()](
                    Progress& progress) { return files.reencrypt(place, password, form, nowMs, progress); };
    m_keyWork.add(request, TaskQueue::Kind::Writes, std::move(work),
        [this, request, account](Result<WalletListing> listing) {
            noteTry(account, listing ? nullptr : &listing.error());
            if (!listing) {
                emit failed(request, listing.error());
                return;
            }
            adopt(std::move(*listing));
            publish();
            emit finished(request);
        });
    return request;
}

} // namespace taonaut::service
