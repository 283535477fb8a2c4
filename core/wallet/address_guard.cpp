// SPDX-License-Identifier: MIT
#include "core/wallet/address_guard.hpp"

#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"

#include <algorithm>
#include <set>

namespace taonaut::wallet {

namespace {

constexpr std::size_t kSharedStart = 2; // hardly vary between addresses of one network
constexpr std::size_t kTellingPrefix = kSharedStart + 3;
constexpr std::size_t kTellingSuffix = 4;
// An address has 48 characters; with blanks between groups and a little more a paste is still one.
constexpr std::size_t kLongestPaste = 256;

std::size_t equalStart(std::string_view left, std::string_view right)
{
    const auto [end, other] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return static_cast<std::size_t>(end - left.begin());
}

std::size_t equalEnd(std::string_view left, std::string_view right)
{
    const auto [end, other] = std::mismatch(left.rbegin(), left.rend(), right.rbegin(), right.rend());
    return static_cast<std::size_t>(end - left.rbegin());
}

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::set<AccountId> deriveDevelopmentAccounts()
{
    std::set<AccountId> accounts;
    const auto phrase = crypto::SecretUri::parse({});
    const auto root = phrase ? crypto::sr25519::KeyPair::fromMiniSecret(phrase->miniSecret)
                             : Result<crypto::sr25519::KeyPair>(fail(phrase));
    if (!root) {
        return accounts;
    }
    accounts.insert(AccountId { root->publicKey().bytes });
    for (const std::string_view name : { "Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "Fred", "One",
             "Two", "Three", "Four", "Five", "Six", "Alice_hk", "Bob_hk" }) {
        const auto junction = crypto::Junction::fromText(crypto::Junction::Kind::Hard, name);
        const auto named = root->derive(junction);
        accounts.insert(AccountId { named.publicKey().bytes });
        const auto stash = crypto::Junction::fromText(crypto::Junction::Kind::Hard, "stash");
        accounts.insert(AccountId { named.derive(stash).publicKey().bytes });
    }
    return accounts;
}

} // namespace

std::optional<AddressMatch> lookAlike(const AccountId& candidate, std::span<const AccountId> known)
{
    if (std::find(known.begin(), known.end(), candidate) != known.end()) {
        return std::nullopt;
    }
    const std::string text = crypto::toSs58(candidate);
    std::optional<AddressMatch> best;
    for (const AccountId& account : known) {
        const std::string other = crypto::toSs58(account);
        // The first two characters are skipped, not compared: they are no part of what a person remembers.
        const std::size_t telling = equalStart(
            std::string_view(text).substr(kSharedStart), std::string_view(other).substr(kSharedStart));
        const AddressMatch match { account, equalStart(text, other), equalEnd(text, other) };
        if (telling < kTellingPrefix - kSharedStart && match.equalSuffix < kTellingSuffix) {
            continue;
        }
        const auto equalCharacters = [](const AddressMatch& m) { return m.equalPrefix + m.equalSuffix; };
        if (!best || equalCharacters(match) > equalCharacters(*best)) {
            best = match;
        }
    }
    return best;
}

std::vector<std::size_t> differingPositions(const AccountId& left, const AccountId& right)
{
    const std::string a = crypto::toSs58(left);
    const std::string b = crypto::toSs58(right);
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (i >= a.size() || i >= b.size() || a[i] != b[i]) {
            positions.push_back(i);
        }
    }
    return positions;
}

Result<AccountId> accountFromPaste(std::string_view text)
{
    std::string compact;
    for (const char c : text.substr(0, kLongestPaste)) {
        if (!isBlank(c)) {
            compact.push_back(c);
        }
    }
    return crypto::accountFromSs58(compact);
}

bool isDevelopmentAccount(const AccountId& account)
{
    static const std::set<AccountId> accounts = deriveDevelopmentAccounts();
    return accounts.contains(account);
}

} // namespace taonaut::wallet
