// SPDX-License-Identifier: MIT
#pragma once

// The checks of the signing sheet. Each is a verdict with a reason; the sentence is made in the user
// interface.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace taonaut::wallet {

enum class CheckVerdict : std::uint8_t {
    Pass,
    Info,
    Note, ///< worth a look, does not stop
    Stop, ///< signing is refused
};

enum class CheckKind : std::uint8_t {
    FirstTransfer, ///< Note: never paid from this wallet; Pass: paid before (count)
    LookAlike, ///< Stop: resembles a known address (account, see AddressMatch); Pass: none among `count`
               ///< compared
    ClipboardMatch, ///< Pass: the clipboard holds this address; Info: it holds something else
    OwnAccount, ///< Info: the recipient is an own account; Note: it is the sender itself
    Contact, ///< the recipient is a contact. Pass: trusted; Info: not marked; Stop: blocked
    BalanceSuffices, ///< Stop: amount and fee exceed the balance (amount: the most that can be sent); Note:
                     ///< the chain will take the fee in alpha
    AboveMinimum, ///< Stop: less than the existential deposit would remain or arrive; Pass otherwise (amount:
                  ///< what remains or arrives)
    WouldReap, ///< Note: the sender's account would be removed (amount: what is lost with it)
    MetadataDigest, ///< Pass: the runtime's metadata digest is signed; Note: this runtime has no such check
    KnownCall, ///< Stop: the call, or one inside it, cannot be decoded; Note: it is decoded, but this program
               ///< has no words for it; Pass: understood
    NestedCalls, ///< Info: what it does is done by the calls inside it (count)
    ForAnother, ///< Note: a call inside is made in the name of `account`: by proxy, multisig or sudo_as
    BurnAccount, ///< Stop: the all-zero account, for which anyone can sign
    DevelopmentKey, ///< everybody has the key of `account`. Recipient: Note; either party where money is
                    ///< real: Stop
    BalanceProven, ///< Note: the sender's balance is not proven at a final block yet; Pass: it is
    FeeKnown, ///< Info: the fee is an estimate of the node (amount)
};

struct Check {
    CheckKind kind = CheckKind::KnownCall;
    CheckVerdict verdict = CheckVerdict::Stop;
    std::optional<AccountId> account; ///< the account that the check is about, where it names one
    std::uint64_t count = 0; ///< how many were compared or counted, where that is meant
    std::optional<Rao> amount;
};

/// Why the person has to type a word before it is signed.
enum class TypedReason : std::uint8_t {
    UnknownCall, ///< the call, or one inside it, has no words of its own
    DeepNesting, ///< calls inside calls, more than two deep
    ProxyAny, ///< somebody gets every right
    ColdkeySwap, ///< the whole account moves to another key
    WouldReap, ///< the sender's account would be removed
};

[[nodiscard]] inline bool stopsSigning(const std::vector<Check>& checks)
{
    return std::any_of(
        checks.begin(), checks.end(), [](const Check& check) { return check.verdict == CheckVerdict::Stop; });
}

} // namespace taonaut::wallet
