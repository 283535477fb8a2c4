// SPDX-License-Identifier: MIT
#include "call_words.hpp"

#include "core/base/hex.hpp"
#include "format.hpp"

#include <QCoreApplication>

namespace taonaut::ui {

using namespace wallet;

namespace {

/// The sentences of one call. Every text is an order: what signing it makes the chain do.
class Words {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
public:
    Words(const CallReview& review, const AccountNames& names)
        : m_review(review)
        , m_names(names)
    {
    }

    QString operator()(const UnknownAction&) const { return plainName(); }
    QString operator()(const WrapperAction&) const { return wrapper(); }
    QString operator()(const TransferAction& action) const
    {
        return tr("Send τ %1 to %2", "a call: amount, recipient")
            .arg(amountShort(action.amount), who(action.recipient));
    }
    QString operator()(const TransferAllAction& action) const
    {
        return tr("Send everything to %1", "a call: recipient").arg(who(action.recipient));
    }
    QString operator()(const BurnAction& action) const
    {
        return tr("Destroy τ %1", "a call: amount").arg(amountShort(action.amount));
    }
    QString operator()(const AddStakeAction& action) const
    {
        const QString what = action.burnt
            ? tr("Buy alpha of subnet %1 for τ %2 and burn it", "a call: subnet, amount")
            : tr("Stake τ %2 on subnet %1 with %3", "a call: subnet, amount, validator");
        const QString text = what.arg(netuid(action.netuid), amountShort(action.amount));
        return action.burnt ? text : text.arg(who(action.hotkey));
    }
    QString operator()(const RemoveStakeAction& action) const
    {
        return action.amount ? tr("Unstake %1 from %2", "a call: amount of alpha with its subnet, validator")
                                   .arg(alpha(*action.amount), who(action.hotkey))
                             : tr("Unstake everything on subnet %1 from %2", "a call: subnet, validator")
                                   .arg(netuid(action.netuid), who(action.hotkey));
    }
    QString operator()(const UnstakeAllAction& action) const
    {
        return (action.toRoot ? tr("Move the whole stake with %1 to the root subnet", "a call: validator")
                              : tr("Unstake everything with %1 on every subnet", "a call: validator"))
            .arg(who(action.hotkey));
    }
    QString operator()(const MoveStakeAction& action) const { return moveStake(action); }
    QString operator()(const EndAlphaAction& action) const
    {
        return (action.kind == EndAlphaAction::Kind::Burn
                ? tr("Burn %1 held with %2", "a call: amount of alpha, validator")
                : tr("Recycle %1 held with %2", "a call: amount of alpha, validator"))
            .arg(alpha(action.amount), who(action.hotkey));
    }
    QString operator()(const RegisterAction& action) const
    {
        return action.netuid == NetUid()
            ? tr("Register %1 on the root subnet", "a call: hotkey").arg(who(action.hotkey))
            : tr("Register %1 on subnet %2", "a call: hotkey, subnet")
                  .arg(who(action.hotkey), netuid(action.netuid));
    }
    QString operator()(const SubnetAction& action) const { return subnet(action); }
    QString operator()(const IdentityAction&) const
    {
        return tr("Publish who you are", "a call: set_identity");
    }
    QString operator()(const TakeAction& action) const { return take(action); }
    QString operator()(const ChildrenAction& action) const
    {
        return action.children.empty()
            ? tr("Revoke every child hotkey of %1 on subnet %2", "a call: hotkey, subnet")
                  .arg(who(action.hotkey), netuid(action.netuid))
            : tr("Pass stake of %1 on subnet %2 to %n child hotkey(s)", "a call: hotkey, subnet",
                static_cast<int>(action.children.size()))
                  .arg(who(action.hotkey), netuid(action.netuid));
    }
    QString operator()(const WeightsAction& action) const
    {
        const QString where = netuids(action.netuids);
        switch (action.kind) {
        case WeightsAction::Kind::Set:
            return tr("Set weights on subnet %1", "a call: subnets").arg(where);
        case WeightsAction::Kind::Commit:
            return tr("Commit hidden weights on subnet %1", "a call: subnets").arg(where);
        case WeightsAction::Kind::Reveal:
            return tr("Reveal committed weights on subnet %1", "a call: subnets").arg(where);
        }
        return plainName();
    }
    QString operator()(const ServeAction& action) const
    {
        return (action.kind == ServeAction::Kind::Axon
                ? tr("Announce the address of a server on subnet %1", "a call: subnet")
                : tr("Announce the address of a metrics server on subnet %1", "a call: subnet"))
            .arg(netuid(action.netuid));
    }
    QString operator()(const RootClaimAction& action) const
    {
        return action.kind == RootClaimAction::Kind::Claim
            ? tr("Claim root dividends of subnet %1", "a call: subnets").arg(netuids(action.netuids))
            : tr("Take root dividends in the way “%1”", "a call: Swap, Keep or KeepSubnets")
                  .arg(quoted(action.mode));
    }
    QString operator()(const AutoStakeAction& action) const
    {
        return tr("Stake mining rewards of subnet %1 with %2 from now on", "a call: subnet, validator")
            .arg(netuid(action.netuid), who(action.hotkey));
    }
    QString operator()(const SwapHotkeyAction& action) const
    {
        return action.netuid ? tr("Replace the hotkey %1 by %2 on subnet %3", "a call: old, new, subnet")
                                   .arg(who(action.from), who(action.to), netuid(*action.netuid))
                             : tr("Replace the hotkey %1 by %2 everywhere", "a call: old, new")
                                   .arg(who(action.from), who(action.to));
    }
    QString operator()(const AssociateHotkeyAction& action) const
    {
        return tr("Make %1 a hotkey of this account", "a call: hotkey").arg(who(action.hotkey));
    }
    QString operator()(const ColdkeySwapAction& action) const { return coldkeySwap(action); }
    QString operator()(const ProxyAction& action) const { return proxy(action); }
    QString operator()(const MultisigAction& action) const { return multisig(action); }
    QString operator()(const LockAction& action) const { return lock(action); }
    QString operator()(const CrowdloanAction& action) const { return crowdloan(action); }
    QString operator()(const HyperparameterAction& action) const
    {
        const QString name = quoted(action.name);
        return action.netuid
            ? tr("Set “%1” of subnet %2 to %3", "a call: parameter, subnet, values")
                  .arg(name, netuid(*action.netuid), values(action))
            : tr("Set “%1” of the network to %2", "a call: parameter, values").arg(name, values(action));
    }
    QString operator()(const EvmWithdrawAction& action) const
    {
        return tr("Withdraw τ %1 from the EVM account %2", "a call: amount, address of 20 bytes")
            .arg(amountShort(action.amount), QString::fromStdString(toHex(action.address)));
    }

private:
    QString who(const AccountId& account) const { return m_names.of(account); }
    QString who(const std::optional<AccountId>& account) const
    {
        return account ? who(*account) : QStringLiteral("–");
    }
    static QString netuid(NetUid subnet) { return QString::number(subnet.value()); }
    static QString netuid(const std::optional<NetUid>& subnet)
    {
        return subnet ? netuid(*subnet) : QStringLiteral("–");
    }
    static QString alpha(const AlphaAmount& amount) { return alphaText(amount.amount, amount.netuid); }
    static QString netuids(const std::vector<NetUid>& subnets)
    {
        constexpr std::size_t kMost = 8;
        QStringList texts;
        for (std::size_t i = 0; i < subnets.size() && i < kMost; ++i) {
            texts.append(netuid(subnets[i]));
        }
        return texts.join(", ") + (subnets.size() > kMost ? QStringLiteral(", …") : QString());
    }
    QString plainName() const
    {
        return m_review.callName.empty()
            ? tr("Bytes that are no call of this chain", "a call that cannot be decoded")
            : quoted(m_review.palletName) + "." + quoted(m_review.callName);
    }
    QString values(const HyperparameterAction& action) const
    {
        QStringList texts;
        for (const std::size_t place : action.values) {
            if (place < m_review.arguments.size()) {
                texts.append(quoted(neutralText(m_review.arguments[place], 60)));
            }
        }
        return texts.join(", ");
    }
    int inside() const { return static_cast<int>(m_review.nested.size()); }

    QString wrapper() const;
    QString moveStake(const MoveStakeAction& action) const;
    QString subnet(const SubnetAction& action) const;
    QString take(const TakeAction& action) const;
    QString coldkeySwap(const ColdkeySwapAction& action) const;
    QString proxy(const ProxyAction& action) const;
    QString multisig(const MultisigAction& action) const;
    QString lock(const LockAction& action) const;
    QString crowdloan(const CrowdloanAction& action) const;

    const CallReview& m_review;
    const AccountNames& m_names;
};

QString Words::wrapper() const
{
    const Wrapper& wrapper = m_review.wrapper;
    switch (wrapper.kind) {
    case WrapperKind::BatchAll:
        return tr("All or nothing: %n call(s)", "a call that holds calls", inside());
    case WrapperKind::Batch:
        return tr("One after the other until one fails: %n call(s)", "a call that holds calls", inside());
    case WrapperKind::ForceBatch:
        return tr(
            "One after the other, failures are skipped: %n call(s)", "a call that holds calls", inside());
    case WrapperKind::Proxy:
        return tr("As proxy for %1", "a call that holds a call: account").arg(who(wrapper.origin));
    case WrapperKind::ProxyAnnounced:
        return tr("As announced proxy %1 for %2", "a call that holds a call: delegate, account")
            .arg(who(wrapper.delegate), who(wrapper.origin));
    case WrapperKind::AsMulti:
        return tr("Approve for an account of %2 owners, %1 must agree",
            "a call that holds a call: threshold, signatories")
            .arg(wrapper.threshold)
            .arg(wrapper.others.size() + 1);
    case WrapperKind::AsMultiThreshold1:
        return tr("As one of %1 owners of an account", "a call that holds a call: signatories")
            .arg(wrapper.others.size() + 1);
    case WrapperKind::Sudo:
    case WrapperKind::SudoUnchecked:
        return tr("With the rights of the chain itself", "a call that holds a call: sudo");
    case WrapperKind::SudoAs:
        return tr("With the rights of the chain, as %1", "a call that holds a call: account")
            .arg(who(wrapper.origin));
    case WrapperKind::AsDerivative:
        return tr("As derived account %1 of this account", "a call that holds a call: index")
            .arg(wrapper.index);
    case WrapperKind::DispatchAs:
        return tr("In the name of another origin", "a call that holds a call");
    case WrapperKind::WithWeight:
        return tr("With a weight that is given", "a call that holds a call");
    case WrapperKind::IfElse:
        return tr("The first call; if it fails, the second", "a call that holds calls");
    case WrapperKind::Scheduled:
        return tr("Later, at the block that is given", "a call that holds a call");
    case WrapperKind::Crowdloan:
        return tr("Start a crowdloan; when it is full it makes the call inside", "a call that holds a call");
    case WrapperKind::None:
    case WrapperKind::Other:
        break;
    }
    return plainName();
}

QString Words::moveStake(const MoveStakeAction& action) const
{
    if (action.toColdkey) {
        return action.fromNetuid == action.toNetuid
            ? tr("Give %1 held with %2 to %3", "a call: amount of alpha, validator, new owner")
                  .arg(alpha(action.amount), who(action.fromHotkey), who(*action.toColdkey))
            : tr("Give %1 held with %2 to %3, as stake on subnet %4",
                "a call: amount of alpha, validator, new owner, subnet")
                  .arg(alpha(action.amount), who(action.fromHotkey), who(*action.toColdkey),
                      netuid(action.toNetuid));
    }
    if (action.fromHotkey == action.toHotkey) {
        return tr("Swap %1 held with %2 into subnet %3", "a call: amount of alpha, validator, subnet")
            .arg(alpha(action.amount), who(action.fromHotkey), netuid(action.toNetuid));
    }
    return action.fromNetuid == action.toNetuid
        ? tr("Move %1 from %2 to %3", "a call: amount of alpha, old validator, new validator")
              .arg(alpha(action.amount), who(action.fromHotkey), who(action.toHotkey))
        : tr("Move %1 from %2 to %3 on subnet %4",
            "a call: amount of alpha, old validator, new validator, subnet")
              .arg(alpha(action.amount), who(action.fromHotkey), who(action.toHotkey),
                  netuid(action.toNetuid));
}

QString Words::subnet(const SubnetAction& action) const
{
    switch (action.kind) {
    case SubnetAction::Kind::Create:
    case SubnetAction::Kind::CreateWithIdentity:
        return tr("Create a subnet, owned with %1", "a call: hotkey").arg(who(action.hotkey));
    case SubnetAction::Kind::Start:
        return tr("Start the emission of subnet %1", "a call: subnet").arg(netuid(action.netuid));
    case SubnetAction::Kind::Symbol:
        return tr("Change the symbol of subnet %1", "a call: subnet").arg(netuid(action.netuid));
    case SubnetAction::Kind::Identity:
        return tr("Publish name and links of subnet %1", "a call: subnet").arg(netuid(action.netuid));
    case SubnetAction::Kind::Dissolve:
        return tr("Dissolve subnet %1", "a call: subnet").arg(netuid(action.netuid));
    }
    return plainName();
}

QString Words::take(const TakeAction& action) const
{
    const QString share = shareText(action.take, 65535);
    switch (action.kind) {
    case TakeAction::Kind::Increase:
        return tr("Raise the take of %1 to %2", "a call: hotkey, share").arg(who(action.hotkey), share);
    case TakeAction::Kind::Decrease:
        return tr("Lower the take of %1 to %2", "a call: hotkey, share").arg(who(action.hotkey), share);
    case TakeAction::Kind::Childkey:
        return tr("Set the child take of %1 on subnet %3 to %2", "a call: hotkey, share, subnet")
            .arg(who(action.hotkey), share, netuid(action.netuid));
    }
    return plainName();
}

QString Words::coldkeySwap(const ColdkeySwapAction& action) const
{
    switch (action.kind) {
    case ColdkeySwapAction::Kind::Announce:
        return tr("Announce that everything of this account moves to another coldkey", "a call");
    case ColdkeySwapAction::Kind::Execute:
        return tr("Move everything of this account to %1", "a call: new coldkey").arg(who(action.coldkey));
    case ColdkeySwapAction::Kind::Dispute:
        return tr("Dispute the announced move; this account freezes", "a call");
    case ColdkeySwapAction::Kind::Clear:
        return tr("Withdraw the announced move to another coldkey", "a call");
    }
    return plainName();
}

QString Words::proxy(const ProxyAction& action) const
{
    const QString type = quoted(action.type);
    switch (action.kind) {
    case ProxyAction::Kind::Add:
        return tr("Let %1 act for this account with the rights “%2”", "a call: delegate, type of proxy")
            .arg(who(action.account), type);
    case ProxyAction::Kind::Remove:
        return tr("Take the rights “%2” from %1", "a call: delegate, type of proxy")
            .arg(who(action.account), type);
    case ProxyAction::Kind::RemoveAll:
        return tr("Take all rights from every proxy of this account", "a call");
    case ProxyAction::Kind::CreatePure:
        return tr("Create an account without key, with this account as proxy “%1”", "a call: type of proxy")
            .arg(type);
    case ProxyAction::Kind::KillPure:
        return tr("Remove this account without key for ever, and what it holds", "a call");
    case ProxyAction::Kind::Announce:
        return tr("Announce a call for %1", "a call: the account for which a proxy acts")
            .arg(who(action.account));
    case ProxyAction::Kind::RemoveAnnouncement:
        return tr("Withdraw an announced call for %1", "a call: account").arg(who(action.account));
    case ProxyAction::Kind::RejectAnnouncement:
        return tr("Refuse a call that %1 announced", "a call: delegate").arg(who(action.account));
    case ProxyAction::Kind::PokeDeposit:
        return tr("Adjust the deposit for proxies", "a call");
    case ProxyAction::Kind::RealPaysFee:
        return action.enabled
            ? tr("Pay the fees of what %1 does for this account", "a call: delegate").arg(who(action.account))
            : tr("Stop paying the fees of what %1 does for this account", "a call: delegate")
                  .arg(who(action.account));
    }
    return plainName();
}

QString Words::multisig(const MultisigAction& action) const
{
    switch (action.kind) {
    case MultisigAction::Kind::Approve:
        return tr(
            "Approve a call for an account of %2 owners, %1 must agree", "a call: threshold, signatories")
            .arg(action.threshold)
            .arg(action.others.size() + 1);
    case MultisigAction::Kind::Cancel:
        return tr("Cancel a call for an account of %1 owners", "a call: signatories")
            .arg(action.others.size() + 1);
    case MultisigAction::Kind::PokeDeposit:
        return tr("Adjust the deposit of a shared account", "a call");
    }
    return plainName();
}

QString Words::lock(const LockAction& action) const
{
    switch (action.kind) {
    case LockAction::Kind::Lock:
        return tr("Lock %1 to %2", "a call: amount of alpha, hotkey")
            .arg(action.amount ? alpha(*action.amount) : QStringLiteral("–"), who(action.hotkey));
    case LockAction::Kind::Move:
        return tr("Move the lock on subnet %1 to %2", "a call: subnet, hotkey")
            .arg(netuid(action.netuid), who(action.hotkey));
    case LockAction::Kind::Perpetual:
        return (action.enabled ? tr("Keep the lock on subnet %1 for ever", "a call: subnet")
                               : tr("Let the lock on subnet %1 run out", "a call: subnet"))
            .arg(netuid(action.netuid));
    case LockAction::Kind::RejectLocked:
        return action.enabled ? tr("Refuse stake that arrives locked", "a call")
                              : tr("Accept stake that arrives locked", "a call");
    case LockAction::Kind::AutoParentDelegation:
        return (action.enabled ? tr("Let %1 receive stake of parents by itself", "a call: hotkey")
                               : tr("Stop %1 from receiving stake of parents by itself", "a call: hotkey"))
            .arg(who(action.hotkey));
    }
    return plainName();
}

QString Words::crowdloan(const CrowdloanAction& action) const
{
    const QString id = QString::number(action.id);
    const QString amount = action.amount ? amountShort(*action.amount) : QStringLiteral("–");
    switch (action.kind) {
    case CrowdloanAction::Kind::Create:
        return tr("Start a crowdloan with a deposit of τ %1", "a call: amount").arg(amount);
    case CrowdloanAction::Kind::Contribute:
        return tr("Give τ %1 to crowdloan %2", "a call: amount, number").arg(amount, id);
    case CrowdloanAction::Kind::Withdraw:
        return tr("Take your contribution back from crowdloan %1", "a call: number").arg(id);
    case CrowdloanAction::Kind::Finalize:
        return tr("Complete crowdloan %1", "a call: number").arg(id);
    case CrowdloanAction::Kind::Refund:
        return tr("Pay the contributors of crowdloan %1 back", "a call: number").arg(id);
    case CrowdloanAction::Kind::Dissolve:
        return tr("Dissolve crowdloan %1", "a call: number").arg(id);
    case CrowdloanAction::Kind::MinimumContribution:
        return tr("Set the least contribution to crowdloan %2 to τ %1", "a call: amount, number")
            .arg(amount, id);
    case CrowdloanAction::Kind::MaximumContribution:
        return action.amount
            ? tr("Set the largest contribution to crowdloan %2 to τ %1", "a call: amount, number")
                  .arg(amount, id)
            : tr("Lift the bound on contributions to crowdloan %1", "a call: number").arg(id);
    case CrowdloanAction::Kind::End:
        return tr("Let crowdloan %1 end at block %2", "a call: number, block")
            .arg(id, action.end ? count(action.end->value()) : QStringLiteral("–"));
    case CrowdloanAction::Kind::Cap:
        return tr("Set the goal of crowdloan %2 to τ %1", "a call: amount, number").arg(amount, id);
    }
    return plainName();
}

} // namespace

QString callSentence(const CallReview& review, const AccountNames& names)
{
    return std::visit(Words(review, names), review.action);
}

QString alphaText(std::uint64_t amount, NetUid netuid)
{
    return QCoreApplication::translate("CallWords", "%1 α of subnet %2", "an amount of a subnet's alpha")
        .arg(amountShort(Rao(amount)))
        .arg(netuid.value());
}

QString shareText(std::uint64_t part, std::uint64_t whole)
{
    const auto hundredths = static_cast<std::uint64_t>(static_cast<Uint128>(part) * 10'000 / whole);
    QString text = QString::number(hundredths / 100);
    if (hundredths % 100 != 0) {
        text += "." + QString::number(hundredths % 100).rightJustified(2, '0');
    }
    return text + QChar(0x00A0) + "%";
}

} // namespace taonaut::ui
