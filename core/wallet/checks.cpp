// SPDX-License-Identifier: MIT
// The checks of a decoded call. They follow the bytes, not the form, and know the chain's own rules: what
// they stop would fail on chain, cost money without effect, or send it where nobody or everybody can take it.

#include "core/wallet/address_guard.hpp"
#include "core/wallet/movements.hpp"
#include "core/wallet/transfer.hpp"

#include <set>

namespace taonaut::wallet {

namespace {

bool contains(const std::vector<AccountId>& accounts, const AccountId& account)
{
    return std::find(accounts.begin(), accounts.end(), account) != accounts.end();
}

CheckVerdict verdictOn(Trust trust)
{
    switch (trust) {
    case Trust::Trusted:
        return CheckVerdict::Pass;
    case Trust::Unmarked:
        return CheckVerdict::Info;
    case Trust::Blocked:
        break;
    }
    return CheckVerdict::Stop;
}

/// All that leaves the signer, and what the last of it may do to its account.
struct Outgoing {
    Rao amount;
    bool keepAlive = true;
    bool any = false;
    bool feeMayBeAlpha = false; ///< the chain sells stake for the fee when TAO does not suffice
};

class Checklist {
public:
    explicit Checklist(const TransferContext& context)
        : m_context(context)
        , m_known(knownAccounts(context))
    {
    }

    void aboutRecipient(const AccountId& recipient);
    void aboutOthers(const CallReview& review, const Movements& movements);
    void aboutBalance(const Outgoing& outgoing);
    void aboutArrival(const Movement& movement);
    void aboutDanger(const CallReview& review, const Movements& movements);
    void aboutCall(const CallReview& review);
    void aboutSignature(const CallReview& review);
    [[nodiscard]] std::vector<Check> take() { return std::move(m_checks); }

private:
    Check& add(CheckKind kind, CheckVerdict verdict)
    {
        m_checks.push_back({ kind, verdict, std::nullopt, 0, std::nullopt });
        return m_checks.back();
    }
    [[nodiscard]] const Contact* contactOf(const AccountId& account) const;
    [[nodiscard]] const Party* partyOf(const AccountId& account) const;
    [[nodiscard]] static std::vector<AccountId> knownAccounts(const TransferContext& context);
    void lookAlikes(const AccountId& recipient);
    void clipboard(const AccountId& recipient);

    const TransferContext& m_context;
    std::vector<AccountId> m_known; // whom a look-alike would be taken for
    std::vector<Check> m_checks;
};

bool isRecipient(const Movements& movements, const AccountId& account)
{
    return std::any_of(movements.list.begin(), movements.list.end(),
        [&](const Movement& movement) { return movement.recipient == account; });
}

/// Every account that the call and the calls inside it name, once, in order.
std::vector<AccountId> accountsIn(const CallReview& review)
{
    std::vector<AccountId> accounts;
    std::set<AccountId> met;
    forEachCall(review, [&](const CallReview& call) {
        forEachAccount(call.arguments, [&](const AccountId& account) {
            if (met.insert(account).second) {
                accounts.push_back(account);
            }
        });
    });
    return accounts;
}

const Contact* Checklist::contactOf(const AccountId& account) const
{
    const auto found = std::find_if(m_context.contacts.begin(), m_context.contacts.end(),
        [&](const Contact& contact) { return contact.id == account; });
    return found == m_context.contacts.end() ? nullptr : &*found;
}

const Party* Checklist::partyOf(const AccountId& account) const
{
    const auto found = std::find_if(m_context.parties.begin(), m_context.parties.end(),
        [&](const Party& party) { return party.account == account; });
    return found == m_context.parties.end() ? nullptr : &*found;
}

std::vector<AccountId> Checklist::knownAccounts(const TransferContext& context)
{
    std::vector<AccountId> known = context.counterparties;
    for (const Contact& contact : context.contacts) {
        if (contact.trust != Trust::Blocked) { // nobody is lured by one who is never paid
            known.push_back(contact.id);
        }
    }
    known.insert(known.end(), context.ownAccounts.begin(), context.ownAccounts.end());
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    return known;
}

void Checklist::lookAlikes(const AccountId& recipient)
{
    const auto match = lookAlike(recipient, m_known);
    Check& check = add(CheckKind::LookAlike, match ? CheckVerdict::Stop : CheckVerdict::Pass);
    check.count = m_known.size();
    if (match) {
        check.account = match->known;
    }
}

void Checklist::clipboard(const AccountId& recipient)
{
    if (!m_context.clipboard) {
        return;
    }
    const bool same = *m_context.clipboard == recipient;
    add(CheckKind::ClipboardMatch, same ? CheckVerdict::Pass : CheckVerdict::Info).account
        = *m_context.clipboard;
}

void Checklist::aboutRecipient(const AccountId& recipient)
{
    const Contact* contact = contactOf(recipient);
    const Party* party = partyOf(recipient);
    const std::uint64_t paidBefore = party == nullptr ? 0 : party->paidBefore;
    const bool first = paidBefore == 0;
    if (!first || contact == nullptr || contact->trust != Trust::Trusted) {
        Check& paid = add(CheckKind::FirstTransfer, first ? CheckVerdict::Note : CheckVerdict::Pass);
        paid.account = recipient;
        paid.count = paidBefore;
    }
    if (contact != nullptr) {
        add(CheckKind::Contact, verdictOn(contact->trust)).account = recipient;
    }
    lookAlikes(recipient);
    clipboard(recipient);
    if (recipient == m_context.signer) {
        add(CheckKind::OwnAccount, CheckVerdict::Note).account = recipient;
    } else if (contains(m_context.ownAccounts, recipient)) {
        add(CheckKind::OwnAccount, CheckVerdict::Info).account = recipient;
    }
}

/// Accounts that are named for another reason than to be paid: hotkeys, delegates, signatories.
void Checklist::aboutOthers(const CallReview& review, const Movements& movements)
{
    std::size_t compared = 0;
    bool stopped = false;
    for (const AccountId& account : accountsIn(review)) {
        if (isRecipient(movements, account)) {
            continue;
        }
        ++compared;
        if (const Contact* contact = contactOf(account);
            contact != nullptr && contact->trust == Trust::Blocked) {
            add(CheckKind::Contact, CheckVerdict::Stop).account = account;
        }
        if (const auto match = lookAlike(account, m_known)) {
            Check& check = add(CheckKind::LookAlike, CheckVerdict::Stop);
            check.count = m_known.size();
            check.account = match->known;
            stopped = true;
        }
    }
    if (compared > 0 && !stopped && movements.list.empty()) {
        add(CheckKind::LookAlike, CheckVerdict::Pass).count = m_known.size();
    }
}

void Checklist::aboutBalance(const Outgoing& outgoing)
{
    const Rao frozen = m_context.frozen.saturatingMinus(m_context.reserved);
    const Rao afterFee = m_context.free.saturatingMinus(m_context.fee);
    const bool feePayable = m_context.fee <= m_context.free.saturatingMinus(mustStay(m_context, true));
    if (!feePayable && outgoing.feeMayBeAlpha) {
        add(CheckKind::BalanceSuffices, CheckVerdict::Note);
        return;
    }
    if (!feePayable || outgoing.amount > afterFee.saturatingMinus(frozen)) {
        add(CheckKind::BalanceSuffices, CheckVerdict::Stop).amount = spendable(m_context, outgoing.keepAlive);
        return;
    }
    if (!outgoing.any) {
        return; // only the fee goes
    }
    const Rao left = afterFee.saturatingMinus(outgoing.amount);
    const bool leavesTooLittle = left < mustStay(m_context, outgoing.keepAlive);
    add(CheckKind::AboveMinimum, leavesTooLittle ? CheckVerdict::Stop : CheckVerdict::Pass).amount = left;
    if (!leavesTooLittle && left < m_context.existentialDeposit) {
        add(CheckKind::WouldReap, CheckVerdict::Note).amount = left;
    }
}

void Checklist::aboutArrival(const Movement& movement)
{
    const Party* party = movement.recipient ? partyOf(*movement.recipient) : nullptr;
    if (party == nullptr || !movement.amount || movement.recipient == m_context.signer) {
        return;
    }
    if (party->free.saturatingPlus(*movement.amount) < m_context.existentialDeposit) {
        add(CheckKind::AboveMinimum, CheckVerdict::Stop).amount = *movement.amount;
    }
}

void Checklist::aboutDanger(const CallReview& review, const Movements& movements)
{
    std::vector<AccountId> accounts = accountsIn(review);
    for (const AccountId& account : accounts) {
        if (account.isZero()) {
            add(CheckKind::BurnAccount, CheckVerdict::Stop).account = account;
        }
    }
    if (!contains(accounts, m_context.signer)) {
        accounts.push_back(m_context.signer);
    }
    for (const AccountId& party : accounts) {
        if (!isDevelopmentAccount(party)) {
            continue;
        }
        if (m_context.realMoney) {
            add(CheckKind::DevelopmentKey, CheckVerdict::Stop).account = party;
        } else if (isRecipient(movements, party)) {
            add(CheckKind::DevelopmentKey, CheckVerdict::Note).account = party;
        }
    }
}

void Checklist::aboutCall(const CallReview& review)
{
    const Standing standing = weakestStanding(review);
    if (standing != Standing::Understood) {
        add(CheckKind::KnownCall, standing == Standing::Raw ? CheckVerdict::Stop : CheckVerdict::Note);
    }
    std::size_t inside = 0;
    forEachCall(review, [&](const CallReview& call) {
        inside += call.nested.size();
        if (call.wrapper.origin && call.wrapper.origin != m_context.signer) {
            add(CheckKind::ForAnother, CheckVerdict::Note).account = call.wrapper.origin;
        }
    });
    if (inside > 0) {
        add(CheckKind::NestedCalls, CheckVerdict::Info).count = inside;
    }
}

void Checklist::aboutSignature(const CallReview& review)
{
    add(CheckKind::MetadataDigest, m_context.metadataDigestSigned ? CheckVerdict::Pass : CheckVerdict::Note);
    add(CheckKind::BalanceProven, m_context.balanceFinal ? CheckVerdict::Pass : CheckVerdict::Note);
    if (review.standing != Standing::Raw) {
        add(CheckKind::FeeKnown, CheckVerdict::Info).amount = m_context.fee;
    }
}

/// The signer pays the fee in any case.
Outgoing outgoingOf(const CallReview& review, const Movements& movements, const TransferContext& context)
{
    const Action& action = review.action;
    Outgoing outgoing;
    outgoing.feeMayBeAlpha = std::holds_alternative<RemoveStakeAction>(action)
        || std::holds_alternative<UnstakeAllAction>(action) || std::holds_alternative<MoveStakeAction>(action)
        || std::holds_alternative<EndAlphaAction>(action);
    for (const Movement& movement : movements.list) {
        if (movement.from != context.signer) {
            continue;
        }
        const Rao rest = spendable(context, movement.keepAlive).saturatingMinus(outgoing.amount);
        outgoing.amount = outgoing.amount.saturatingPlus(movement.amount.value_or(rest));
        outgoing.keepAlive = movement.keepAlive;
        outgoing.any = true;
    }
    return outgoing;
}

bool addsProxyOfAny(const CallReview& review)
{
    bool found = false;
    forEachCall(review, [&](const CallReview& call) {
        const auto* proxy = std::get_if<ProxyAction>(&call.action);
        found = found || (proxy != nullptr && proxy->kind == ProxyAction::Kind::Add && proxy->type == "Any");
    });
    return found;
}

bool swapsColdkey(const CallReview& review)
{
    using Kind = ColdkeySwapAction::Kind;
    bool found = false;
    forEachCall(review, [&](const CallReview& call) {
        const auto* swap = std::get_if<ColdkeySwapAction>(&call.action);
        found = found || (swap != nullptr && (swap->kind == Kind::Announce || swap->kind == Kind::Execute));
    });
    return found;
}

constexpr std::size_t kPlainNesting = 2; // deeper wants a typed word

} // namespace

std::vector<Check> checkCall(const CallReview& review, const TransferContext& context)
{
    Checklist list(context);
    if (weakestStanding(review) != Standing::Raw) {
        const Movements movements = movementsOf(review, context.signer);
        std::vector<AccountId> asked;
        for (const Movement& movement : movements.list) {
            if (movement.recipient && !contains(asked, *movement.recipient)) {
                asked.push_back(*movement.recipient);
                list.aboutRecipient(*movement.recipient);
            }
        }
        list.aboutOthers(review, movements);
        for (const Movement& movement : movements.list) {
            list.aboutArrival(movement);
        }
        list.aboutBalance(outgoingOf(review, movements, context));
        list.aboutDanger(review, movements);
    }
    list.aboutCall(review);
    list.aboutSignature(review);
    return list.take();
}

std::vector<TypedReason> typedReasons(const CallReview& review, const std::vector<Check>& checks)
{
    std::vector<TypedReason> reasons;
    const auto addIf = [&](bool applies, TypedReason reason) {
        if (applies) {
            reasons.push_back(reason);
        }
    };
    addIf(weakestStanding(review) != Standing::Understood, TypedReason::UnknownCall);
    addIf(nestingDepth(review) > kPlainNesting, TypedReason::DeepNesting);
    addIf(addsProxyOfAny(review), TypedReason::ProxyAny);
    addIf(swapsColdkey(review), TypedReason::ColdkeySwap);
    addIf(std::any_of(checks.begin(), checks.end(),
              [](const Check& check) { return check.kind == CheckKind::WouldReap; }),
        TypedReason::WouldReap);
    return reasons;
}

} // namespace taonaut::wallet
