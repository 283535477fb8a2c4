// SPDX-License-Identifier: MIT
#include "core/service/account_views.hpp"

#include <algorithm>

namespace taonaut::service {

using wallet::HotkeyEntry;
using wallet::KeyError;
using wallet::KeyForm;
using wallet::WalletEntry;

namespace {

std::vector<HotkeyView> hotkeyViews(const WalletEntry& entry, const KeyRing& ring)
{
    std::vector<HotkeyView> views;
    for (const HotkeyEntry& hotkey : entry.hotkeys) {
        HotkeyView view;
        view.name = hotkey.name;
        view.id = hotkey.account;
        view.form = hotkey.file.form;
        view.needsPassword = hotkey.file.needsPassword;
        view.unlocked = hotkey.account && ring.isOpen(*hotkey.account);
        view.problem = hotkey.file.problem;
        view.warnings = hotkey.file.warnings;
        views.push_back(std::move(view));
    }
    return views;
}

void enterWallet(AccountView& view, const WalletEntry& entry, const KeyRing& ring)
{
    view.path = entry.path.string();
    view.form = entry.coldkeyFile.form;
    view.scheme = entry.coldkeyFile.scheme.value_or(wallet::KeyScheme::Sr25519);
    view.hotkeys = hotkeyViews(entry, ring);
    view.warnings = entry.coldkeyFile.warnings;
    view.problem = entry.problem;
    if (view.kind == AccountKind::Wallet && entry.watchOnly) {
        view.problem = Error(KeyError::NotFound, entry.name);
    }
}

} // namespace

const WalletEntry* walletOf(const WalletListing& listing, const Account& account)
{
    const WalletEntry* found = nullptr;
    for (const WalletEntry& entry : listing.wallets) {
        if (entry.coldkey == account.id && (found == nullptr || entry.name == account.name)) {
            found = &entry;
        }
    }
    return found;
}

Result<KeyPlace> placeOf(const AccountId& account, const AccountList& list, const WalletListing* listing)
{
    if (const Account* known = list.find(account)) {
        if (known->kind != AccountKind::Wallet) {
            return fail(AccountError::NoKey);
        }
        if (listing == nullptr) {
            return KeyPlace { known->name, {} };
        }
        const WalletEntry* entry = walletOf(*listing, *known);
        return entry == nullptr || entry->watchOnly ? Result<KeyPlace>(fail(KeyError::NotFound, known->name))
                                                    : KeyPlace { entry->name, {}, entry->coldkeyFile.form };
    }
    for (const Account& known : list.accounts) {
        const WalletEntry* entry = listing == nullptr ? nullptr : walletOf(*listing, known);
        if (entry == nullptr) {
            continue;
        }
        for (const HotkeyEntry& hotkey : entry->hotkeys) {
            if (hotkey.account == account) {
                return KeyPlace { entry->name, hotkey.name, hotkey.file.form };
            }
        }
    }
    return fail(AccountError::UnknownAccount);
}

Result<void> listWallets(
    AccountBook& book, const WalletListing& listing, const std::vector<std::string>& names)
{
    Result<void> outcome;
    const auto note = [&](const Result<void>& entered) { outcome = outcome ? entered : outcome; };
    for (const std::string& name : names) {
        const auto entry = std::find_if(listing.wallets.begin(), listing.wallets.end(),
            [&](const WalletEntry& candidate) { return candidate.name == name; });
        if (entry == listing.wallets.end() || !entry->coldkey) {
            const bool known = entry != listing.wallets.end() && entry->problem.has_value();
            note(known ? Result<void>(tl::unexpected<Error>(*entry->problem))
                       : Result<void>(fail(KeyError::NotFound, name)));
        } else if (entry->watchOnly) {
            note(book.addWatched(*entry->coldkey, name));
        } else {
            note(book.addWallet(*entry->coldkey, name));
        }
    }
    return outcome;
}

std::vector<AccountView> accountViews(
    const AccountList& list, const WalletListing* listing, const KeyRing& ring)
{
    std::vector<AccountView> views;
    for (const Account& account : list.accounts) {
        AccountView view;
        view.id = account.id;
        view.name = account.shownName();
        view.kind = account.kind;
        view.label = account.label;
        view.note = account.note;
        const WalletEntry* entry = listing == nullptr || account.kind == AccountKind::Development
            ? nullptr
            : walletOf(*listing, account);
        if (entry != nullptr) {
            enterWallet(view, *entry, ring);
        } else if (account.kind == AccountKind::Wallet) {
            view.form = KeyForm::Unknown;
            if (listing != nullptr) {
                view.problem = listing->problem ? *listing->problem : Error(KeyError::NotFound, account.name);
            }
        }
        if (const wallet::SigningKey* key = ring.find(account.id)) {
            view.unlocked = true;
            view.scheme = key->kind() == chain::SignatureKind::Ed25519 ? wallet::KeyScheme::Ed25519
                                                                       : wallet::KeyScheme::Sr25519;
        }
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<FoundWallet> foundWallets(
    const AccountList& list, const WalletListing& listing, const KeyRing& ring)
{
    std::vector<FoundWallet> found;
    for (const WalletEntry& entry : listing.wallets) {
        FoundWallet view;
        view.name = entry.name;
        view.path = entry.path.string();
        view.coldkey = entry.coldkey;
        view.form = entry.coldkeyFile.form;
        view.watchOnly = entry.watchOnly;
        view.listed = entry.coldkey && list.find(*entry.coldkey) != nullptr;
        view.hotkeys = hotkeyViews(entry, ring);
        view.warnings = entry.coldkeyFile.warnings;
        view.problem = entry.problem;
        found.push_back(std::move(view));
    }
    return found;
}

} // namespace taonaut::service
