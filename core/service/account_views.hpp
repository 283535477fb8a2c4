// SPDX-License-Identifier: MIT
#pragma once

// Accounts as the window sees them, put together from what the profile remembers, what lies in the wallets
// folder and which keys are open. Pure functions.

#include "core/service/account_book.hpp"
#include "core/service/key_ring.hpp"
#include "core/wallet/wallet_folder.hpp"

namespace taonaut::service {

using WalletListing = wallet::WalletFolder::Listing;

/// Where the secret of an account lies in the wallets folder.
struct KeyPlace {
    std::string wallet;
    std::string hotkey; ///< empty: the coldkey
    wallet::KeyForm form = wallet::KeyForm::Unknown;
};

/// The wallet of this coldkey: the one of this name, else any. Null when there is none.
[[nodiscard]] const wallet::WalletEntry* walletOf(const WalletListing& listing, const Account& account);

/// account: a listed coldkey, or a hotkey of a listed one. listing: null before the folder was looked at.
/// Errors: UnknownAccount, NoKey, KeyError::NotFound when the wallet is not in the folder any more.
[[nodiscard]] Result<KeyPlace> placeOf(
    const AccountId& account, const AccountList& list, const WalletListing* listing);

/// Enters wallets of the folder in the book. All that can be entered are. Errors: the first one met; NotFound
/// (detail: the name) for a wallet that is gone, and why the account of a wallet is not known.
[[nodiscard]] Result<void> listWallets(
    AccountBook& book, const WalletListing& listing, const std::vector<std::string>& names);

/// Without balances.
[[nodiscard]] std::vector<AccountView> accountViews(
    const AccountList& list, const WalletListing* listing, const KeyRing& ring);

[[nodiscard]] std::vector<FoundWallet> foundWallets(
    const AccountList& list, const WalletListing& listing, const KeyRing& ring);

} // namespace taonaut::service
