// SPDX-License-Identifier: MIT
// The checks of a decoded call. They follow the bytes, not the form, and know the chain's own rules: what
// they stop would fail on chain, cost money without effect, or send it where nobody or everybody can take it.

#include "core/wallet/address_guard.hpp"
#include "core/wallet/transfer.hpp"

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

/// A transfer as the checks see it.
struct Movement {
    AccountId recipient;
    Rao amount;
    bool keepAlive = true;
};

class Checklist {
public:
    explicit Checklist(const TransferContext& context)
        : m_context(context)
    {
    }

    void aboutRecipient(const Movement& movement);
    void aboutBalance(const Movement& movement);
    void aboutDanger(const Movement& movement);
    void aboutSignature(bool known);
    [[nodiscard]] std::vector<Check> take() { return std::move(m_checks); }

private:
    Check& add(CheckKind kind, CheckVerdict verdict)
    {
        m_checks.push_back({ kind, verdict, std::nullopt, 0, std::nullopt });
        return m_checks.back();
    }
    [[nodiscard]] const Contact* contactOf(const AccountId& account) const;
    void lookAlikes(const AccountId& recipient);
    void clipboard(const AccountId& recipient);

    const TransferContext& m_context;
    std::vector<Check> m_checks;
};

const Contact* Checklist::contactOf(const AccountId& account) const
{
    const auto found = std::find_if(m_context.contacts.begin(), m_context.contacts.end(),
        [&](const Contact& contact) { return contact.id == account; });
    return found == m_context.contacts.end() ? nullptr : &*found;
}

void Checklist::lookAlikes(const AccountId& recipient)
{
    std::vector<AccountId> known = m_context.counterparties;
    for (const Contact& contact : m_context.contacts) {
        if (contact.trust != Trust::Blocked) { // nobody is lured by one who is never paid
            known.push_back(contact.id);
        }
    }
    known.insert(known.end(), m_context.ownAccounts.begin(), m_context.ownAccounts.end());
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    const auto match = lookAlike(recipient, known);
    Check& check = add(CheckKind::LookAlike, match ? CheckVerdict::Stop : CheckVerdict::Pass);
    check.count = known.size();
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

void Checklist::aboutRecipient(const Movement& movement)
{
    const Contact* contact = contactOf(movement.recipient);
    const bool first = m_context.paidBefore == 0;
    if (!first || contact == nullptr || contact->trust != Trust::Trusted) {
        Check& paid = add(CheckKind::FirstTransfer, first ? CheckVerdict::Note : CheckVerdict::Pass);
        paid.account = movement.recipient;
        paid.count = m_context.paidBefore;
    }
    if (contact != nullptr) {
        add(CheckKind::Contact, verdictOn(contact->trust)).account = movement.recipient;
    }
    lookAlikes(movement.recipient);
    clipboard(movement.recipient);
    if (movement.recipient == m_context.signer) {
        add(CheckKind::OwnAccount, CheckVerdict::Note).account = movement.recipient;
    } else if (contains(m_context.ownAccounts, movement.recipient)) {
        add(CheckKind::OwnAccount, CheckVerdict::Info).account = movement.recipient;
    }
}

void Checklist::aboutBalance(const Movement& movement)
{
    const Rao frozen = m_context.frozen.saturatingMinus(m_context.reserved);
    const Rao afterFee = m_context.free.saturatingMinus(m_context.fee);
    const bool feePayable = m_context.fee <= m_context.free.saturatingMinus(mustStay(m_context, true));
    if (!feePayable || movement.amount > afterFee.saturatingMinus(frozen)) {
        add(CheckKind::BalanceSuffices, CheckVerdict::Stop).amount = spendable(m_context, movement.keepAlive);
        return;
    }
    const Rao left = afterFee.saturatingMinus(movement.amount);
    const bool leavesTooLittle = left < mustStay(m_context, movement.keepAlive);
    const bool bringsTooLittle
        = m_context.recipientFree.saturatingPlus(movement.amount) < m_context.existentialDeposit;
    const bool stopped = leavesTooLittle || bringsTooLittle;
    add(CheckKind::AboveMinimum, stopped ? CheckVerdict::Stop : CheckVerdict::Pass).amount
        = bringsTooLittle ? movement.amount : left;
    if (!stopped && left < m_context.existentialDeposit) {
        add(CheckKind::WouldReap, CheckVerdict::Note).amount = left;
    }
}

void Checklist::aboutDanger(const Movement& movement)
{
    if (movement.recipient.isZero()) {
        add(CheckKind::BurnAccount, CheckVerdict::Stop).account = movement.recipient;
    }
    for (const AccountId& party : { movement.recipient, m_context.signer }) {
        if (!isDevelopmentAccount(party)) {
            continue;
        }
        if (m_context.realMoney) {
            add(CheckKind::DevelopmentKey, CheckVerdict::Stop).account = party;
        } else if (party == movement.recipient) {
            add(CheckKind::DevelopmentKey, CheckVerdict::Note).account = party;
        }
    }
}

void Checklist::aboutSignature(bool known)
{
    if (!known) {
        add(CheckKind::KnownCall, CheckVerdict::Stop);
    }
    add(CheckKind::MetadataDigest, m_context.metadataDigestSigned ? CheckVerdict::Pass : CheckVerdict::Note);
    add(CheckKind::BalanceProven, m_context.balanceFinal ? CheckVerdict::Pass : CheckVerdict::Note);
    add(CheckKind::FeeKnown, CheckVerdict::Info).amount = m_context.fee;
}

/// Empty for a call that is not understood.
std::optional<Movement> movementOf(const CallReview& review, const TransferContext& context)
{
    if (const auto* transfer = std::get_if<TransferAction>(&review.action)) {
        return Movement { transfer->recipient, transfer->amount, transfer->keepAlive };
    }
    if (const auto* everything = std::get_if<TransferAllAction>(&review.action)) {
        return Movement { everything->recipient, spendable(context, everything->keepAlive),
            everything->keepAlive };
    }
    return std::nullopt;
}

} // namespace

std::vector<Check> checkCall(const CallReview& review, const TransferContext& context)
{
    Checklist list(context);
    const auto movement = movementOf(review, context);
    if (movement) {
        list.aboutRecipient(*movement);
        list.aboutBalance(*movement);
        list.aboutDanger(*movement);
    }
    list.aboutSignature(movement.has_value());
    return list.take();
}

} // namespace taonaut::wallet
