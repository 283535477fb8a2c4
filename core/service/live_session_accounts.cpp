// SPDX-License-Identifier: MIT
// LiveSession: the list of accounts, contacts, and what lies in the wallets folder.

#include "core/crypto/ss58.hpp"
#include "core/service/live_session.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::service {

struct LiveSession::BookAnswer {
    AccountList list;
    Result<void> outcome;
};

void LiveSession::adopt(AccountList list)
{
    m_list = std::move(list);
    if (!m_selected || m_list.find(*m_selected) == nullptr) {
        m_selected = m_list.selected;
    }
}

void LiveSession::adopt(WalletListing listing)
{
    m_listing = std::move(listing);
}

void LiveSession::changeBook(RequestId request, BookChange change, std::function<void()> then)
{
    auto work = [book = m_book, change = std::move(change)](Progress&) -> Result<BookAnswer> {
        Result<void> outcome = change(*book);
        return BookAnswer { book->list(), std::move(outcome) };
    };
    m_files.add(request, TaskQueue::Kind::Writes, std::move(work),
        [this, request, then = std::move(then)](Result<BookAnswer> answer) {
            const Result<void> outcome = answer ? answer->outcome : fail(answer);
            if (answer) {
                adopt(std::move(answer->list));
            }
            if (outcome && then) {
                then();
            }
            watchAccounts();
            publish();
            if (request == 0) {
                return;
            }
            if (outcome) {
                emit finished(request);
            } else {
                emit failed(request, outcome.error());
            }
        });
}

RequestId LiveSession::rescanWallets()
{
    const RequestId request = nextRequest();
    auto work = [folder = folder()](Progress&) -> Result<WalletListing> { return folder.list(); };
    m_files.add(
        request, TaskQueue::Kind::Reads, std::move(work), [this, request](Result<WalletListing> listing) {
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

RequestId LiveSession::openWallets(std::vector<std::string> names)
{
    const RequestId request = nextRequest();
    // The folder is looked at once more: a wallet may have come or gone since the list was shown.
    auto work = [folder = folder()](Progress&) -> Result<WalletListing> { return folder.list(); };
    m_files.add(request, TaskQueue::Kind::Reads, std::move(work),
        [this, request, names = std::move(names)](Result<WalletListing> listing) {
            if (!listing) {
                emit failed(request, listing.error());
                return;
            }
            adopt(*listing);
            changeBook(
                request,
                [names, found = std::move(*listing)](
                    AccountBook& book) { return listWallets(book, found, names); },
                [this] { m_selected = m_list.selected; });
        });
    return request;
}

RequestId LiveSession::closeAccount(AccountId account)
{
    const RequestId request = nextRequest();
    changeBook(
        request, [account](AccountBook& book) { return book.remove(account); },
        [this, account] {
            const Account closed { account, {}, AccountKind::Wallet };
            m_ring.close(account);
            const wallet::WalletEntry* entry = m_listing ? walletOf(*m_listing, closed) : nullptr;
            for (std::size_t i = 0; entry != nullptr && i < entry->hotkeys.size(); ++i) {
                if (const auto& hotkey = entry->hotkeys[i].account) {
                    m_ring.close(*hotkey);
                }
            }
        });
    return request;
}

RequestId LiveSession::useDevelopmentAccount(std::string name)
{
    const RequestId request = nextRequest();
    if (m_network != Network::Local) {
        failLater(request, NetworkError::LocalOnly);
        return request;
    }
    changeBook(
        request,
        [name](AccountBook& book) {
            const Result<AccountId> added = book.addDevelopment(name);
            return added ? Result<void>() : fail(added);
        },
        [this, name] {
            m_ring.openDevelopment(*developmentKey(name)); // the book has checked the name
            m_selected = m_list.selected;
        });
    return request;
}

RequestId LiveSession::watchAddress(std::string name, AccountId account)
{
    const RequestId request = nextRequest();
    changeBook(
        request,
        [name = std::move(name), account](AccountBook& book) { return book.addWatched(account, name); },
        [this] { m_selected = m_list.selected; });
    return request;
}

void LiveSession::select(AccountId account)
{
    if (m_list.find(account) == nullptr) {
        return;
    }
    m_selected = account;
    publish();
    // A choice that cannot be written holds until the end of this run.
    changeBook(0, [account](AccountBook& book) { return book.select(account); });
}

RequestId LiveSession::setLabel(AccountId account, std::string label)
{
    const RequestId request = nextRequest();
    changeBook(request,
        [account, label = std::move(label)](AccountBook& book) { return book.setLabel(account, label); });
    return request;
}

RequestId LiveSession::setNote(AccountId account, std::string note)
{
    const RequestId request = nextRequest();
    changeBook(request,
        [account, note = std::move(note)](AccountBook& book) { return book.setNote(account, note); });
    return request;
}

RequestId LiveSession::saveContact(Contact contact)
{
    const RequestId request = nextRequest();
    changeBook(
        request, [contact = std::move(contact)](AccountBook& book) { return book.saveContact(contact); });
    return request;
}

RequestId LiveSession::removeContact(AccountId account)
{
    const RequestId request = nextRequest();
    changeBook(request, [account](AccountBook& book) { return book.removeContact(account); });
    return request;
}

RequestId LiveSession::fund(AccountId account)
{
    const RequestId request = nextRequest();
    if (m_network != Network::Local || m_link == nullptr) {
        failLater(request,
            m_network != Network::Local ? Error(NetworkError::LocalOnly) : Error(ReviewError::NotFollowing));
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
