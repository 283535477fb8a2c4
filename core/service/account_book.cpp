// SPDX-License-Identifier: MIT
#include "core/service/account_book.hpp"

#include "core/service/key_ring.hpp"
#include "core/service/profile.hpp"
#include "core/store/account_store.hpp"

#include <algorithm>

namespace taonaut::service {

using store::StoreError;

namespace {

constexpr std::size_t kLongestName = 64; // bytes
constexpr std::size_t kLongestNote = 4096;

bool hasControlCharacters(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

Result<void> checkName(const std::string& name)
{
    return name.size() > kLongestName || hasControlCharacters(name) ? fail(AccountError::BadName)
                                                                    : Result<void>();
}

Result<void> checkNote(const std::string& note)
{
    return note.size() > kLongestNote ? fail(AccountError::TooLong) : Result<void>();
}

store::AccountRecord recordOf(const Account& account)
{
    return { account.id, static_cast<std::uint8_t>(account.kind), account.name, account.label, account.note };
}

/// Empty when the record means nothing here.
std::optional<Account> accountOf(const store::AccountRecord& record)
{
    if (record.kind > static_cast<std::uint8_t>(AccountKind::WatchOnly)) {
        return std::nullopt;
    }
    Account account { record.id, record.name, static_cast<AccountKind>(record.kind), record.label,
        record.note };
    if (account.kind == AccountKind::Development) {
        const Result<wallet::SigningKey> key = developmentKey(account.name);
        return key && key->account() == account.id ? std::optional(account) : std::nullopt;
    }
    return account;
}

std::optional<Contact> contactOf(const store::ContactRecord& record)
{
    return record.trust > static_cast<std::uint8_t>(Trust::Blocked)
        ? std::nullopt
        : std::optional(Contact { record.id, record.name, record.note, static_cast<Trust>(record.trust) });
}

/// A free name beside the file for what was in it.
std::filesystem::path asideOf(const std::filesystem::path& file)
{
    std::filesystem::path aside = file;
    aside += ".damaged";
    std::error_code ignored;
    for (int n = 2; std::filesystem::exists(aside, ignored); ++n) {
        aside = file;
        aside += ".damaged-" + std::to_string(n);
    }
    return aside;
}

void sortByName(std::vector<Contact>& contacts)
{
    std::sort(contacts.begin(), contacts.end(), [](const Contact& left, const Contact& right) {
        return std::tie(left.name, left.id) < std::tie(right.name, right.id);
    });
}

} // namespace

const Account* AccountList::find(const AccountId& id) const
{
    const auto found = std::find_if(
        accounts.begin(), accounts.end(), [&](const Account& account) { return account.id == id; });
    return found == accounts.end() ? nullptr : &*found;
}

const Contact* AccountList::findContact(const AccountId& id) const
{
    const auto found = std::find_if(
        contacts.begin(), contacts.end(), [&](const Contact& contact) { return contact.id == id; });
    return found == contacts.end() ? nullptr : &*found;
}

const std::vector<std::string>& AccountBook::developmentNames()
{
    static const std::vector<std::string> names { "Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "One",
        "Two", "Three" };
    return names;
}

AccountBook::AccountBook(std::filesystem::path file)
    : m_file(std::move(file))
{
    open();
}

AccountBook::~AccountBook() = default;

// Opening

Result<void> AccountBook::load()
{
    if (auto made = Profile::makeFolder(m_file.parent_path()); !made) {
        return made;
    }
    auto opened = store::AccountStore::open(m_file);
    if (!opened) {
        return fail(opened);
    }
    const Result<store::AccountContents> contents = (*opened)->read();
    if (!contents) {
        return fail(contents);
    }
    AccountList list;
    for (const store::AccountRecord& record : contents->accounts) {
        if (auto account = accountOf(record)) {
            list.accounts.push_back(std::move(*account));
        }
    }
    for (const store::ContactRecord& record : contents->contacts) {
        if (auto contact = contactOf(record)) {
            list.contacts.push_back(std::move(*contact));
        }
    }
    sortByName(list.contacts);
    if (list.accounts.size() != contents->accounts.size()
        || list.contacts.size() != contents->contacts.size()) {
        list.problems.emplace_back(ProfileError::OtherVersion, m_file.filename().string());
    }
    if (contents->selected && list.find(*contents->selected) != nullptr) {
        list.selected = contents->selected;
    } else if (!list.accounts.empty()) {
        list.selected = list.accounts.front().id;
    }
    m_list = std::move(list);
    m_store = std::move(*opened);
    return {};
}

void AccountBook::open()
{
    Result<void> loaded = load();
    if (loaded) {
        return;
    }
    const Error problem = translated(loaded.error());
    if (problem.is(ProfileError::Damaged)) {
        const std::filesystem::path aside = asideOf(m_file);
        std::error_code failed;
        std::filesystem::rename(m_file, aside, failed);
        for (const char* ending : { "-wal", "-shm" }) { // belong to what was moved
            std::error_code ignored;
            std::filesystem::rename(m_file.string() + ending, aside.string() + ending, ignored);
        }
        if (!failed) {
            loaded = load();
        }
    }
    m_list.problems.push_back(problem);
    if (!loaded && !(translated(loaded.error()).name() == problem.name())) {
        m_list.problems.push_back(translated(loaded.error()));
    }
}

Result<void> AccountBook::ready()
{
    if (m_store != nullptr) {
        return {};
    }
    const Result<void> loaded = load();
    return loaded ? loaded : tl::unexpected<Error>(translated(loaded.error()));
}

Error AccountBook::translated(const Error& error) const
{
    const std::string file = m_file.filename().string();
    if (error.is(StoreError::Full)) {
        return { ProfileError::NoSpace, error.detail() };
    }
    if (error.is(StoreError::InUse)) {
        return { ProfileError::InUse, file };
    }
    if (error.is(StoreError::Damaged)) {
        return { ProfileError::Damaged, file };
    }
    if (error.is(StoreError::OtherVersion)) {
        return { ProfileError::OtherVersion, file };
    }
    return error.module() == moduleOf(StoreError::Failed) ? Error(ProfileError::NotWritable, error.detail())
                                                          : error;
}

// Changes

Result<void> AccountBook::add(Account account)
{
    if (m_list.find(account.id) != nullptr) {
        return fail(AccountError::AlreadyListed, account.name);
    }
    const Result<void> written = m_store->put(recordOf(account), store::Selection::Moved);
    if (!written) {
        return tl::unexpected<Error>(translated(written.error()));
    }
    m_list.selected = account.id;
    m_list.accounts.push_back(std::move(account));
    return {};
}

Result<void> AccountBook::update(const Account& account)
{
    const Result<void> written = m_store->put(recordOf(account));
    if (!written) {
        return tl::unexpected<Error>(translated(written.error()));
    }
    for (Account& listed : m_list.accounts) {
        if (listed.id == account.id) {
            listed = account;
        }
    }
    return {};
}

Result<void> AccountBook::addWallet(const AccountId& id, const std::string& name)
{
    if (auto opened = ready(); !opened) {
        return opened;
    }
    const Account* known = m_list.find(id);
    if (known == nullptr || known->kind == AccountKind::Development) {
        return add({ id, name, AccountKind::Wallet });
    }
    Account wallet = *known;
    if (wallet.kind == AccountKind::WatchOnly && wallet.label.empty() && wallet.name != name) {
        wallet.label = wallet.name;
    }
    wallet.name = name;
    wallet.kind = AccountKind::Wallet;
    const Result<void> updated = update(wallet);
    return updated ? select(id) : updated;
}

Result<AccountId> AccountBook::addDevelopment(const std::string& name)
{
    if (auto opened = ready(); !opened) {
        return fail(opened);
    }
    const Result<wallet::SigningKey> key = developmentKey(name);
    if (!key) {
        return fail(key);
    }
    const Result<void> added = add({ key->account(), name, AccountKind::Development });
    return added ? Result<AccountId>(key->account()) : fail(added);
}

Result<void> AccountBook::addWatched(const AccountId& id, const std::string& name)
{
    if (auto opened = ready(); !opened) {
        return opened;
    }
    if (auto checked = checkName(name); !checked) {
        return checked;
    }
    return add({ id, name, AccountKind::WatchOnly });
}

Result<void> AccountBook::remove(const AccountId& id)
{
    if (auto opened = ready(); !opened) {
        return opened;
    }
    if (m_list.find(id) == nullptr) {
        return fail(AccountError::UnknownAccount);
    }
    std::optional<AccountId> selected = m_list.selected;
    if (selected == id) {
        const auto next = std::find_if(m_list.accounts.begin(), m_list.accounts.end(),
            [&](const Account& account) { return account.id != id; });
        selected = next == m_list.accounts.end() ? std::nullopt : std::optional(next->id);
    }
    const Result<void> removed = m_store->remove(id, selected);
    if (!removed) {
        return tl::unexpected<Error>(translated(removed.error()));
    }
    m_list.selected = selected;
    std::erase_if(m_list.accounts, [&](const Account& account) { return account.id == id; });
    return {};
}

Result<void> AccountBook::select(const AccountId& id)
{
    if (auto opened = ready(); !opened) {
        return opened;
    }
    if (m_list.find(id) == nullptr) {
        return fail(AccountError::UnknownAccount);
    }
    const Result<void> written = m_store->select(id);
    if (!written) {
        return tl::unexpected<Error>(translated(written.error()));
    }
    m_list.selected = id;
    return {};
}

Result<void> AccountBook::setLabel(const AccountId& id, const std::string& label)
{
    if (auto opened = ready(); !opened) {
        return opened;
    }
    if (auto checked = checkName(label); !checked) {
        return checked;
    }
    const Account* known = m_list.find(id);
    if (known == nullptr) {
        return fail(AccountError::UnknownAccount);
    }
    Account changed = *known;
    changed.label = label;
    return update(changed);
}

Result<void> AccountBook::setNote(const AccountId& id, const std::string& note)
{
    if (auto opened = ready(); !opened) {
        return opened;
    }
    if (auto checked = checkNote(note); !checked) {
        return checked;
    }
    const Account* known = m_list.find(id);
    if (known == nullptr) {
        return fail(AccountError::UnknownAccount);
    }
    Account changed = *known;
    changed.note = note;
    return update(changed);
}

Result<void> AccountBook::saveContact(const Contact& contact)
{
    if (auto opened = ready(); !opened) {
        return opened;
    }
    if (contact.name.empty()) {
        return fail(AccountError::BadName);
    }
    if (auto checked = checkName(contact.name).and_then([&] { return checkNote(contact.note); }); !checked) {
        return checked;
    }
    const Result<void> written = m_store->put(store::ContactRecord {
        contact.id, contact.name, contact.note, static_cast<std::uint8_t>(contact.trust) });
    if (!written) {
        return tl::unexpected<Error>(translated(written.error()));
    }
    std::erase_if(m_list.contacts, [&](const Contact& known) { return known.id == contact.id; });
    m_list.contacts.push_back(contact);
    sortByName(m_list.contacts);
    return {};
}

Result<void> AccountBook::removeContact(const AccountId& id)
{
    if (auto opened = ready(); !opened) {
        return opened;
    }
    if (m_list.findContact(id) == nullptr) {
        return fail(AccountError::UnknownAccount);
    }
    const Result<void> removed = m_store->removeContact(id);
    if (!removed) {
        return tl::unexpected<Error>(translated(removed.error()));
    }
    std::erase_if(m_list.contacts, [&](const Contact& known) { return known.id == id; });
    return {};
}

} // namespace taonaut::service
