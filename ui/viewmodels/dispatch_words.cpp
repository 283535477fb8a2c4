// SPDX-License-Identifier: MIT
// Why calls fail, in words: the errors of the runtime that people meet.

#include "event_words.hpp"
#include "format.hpp"

#include <QCoreApplication>
#include <array>

namespace taonaut::ui {

namespace {

struct Reason {
    const char* name; ///< as the runtime names the error
    struct {
        const char* text;
        const char* where; ///< for translators
    } words;
};

constexpr std::array kReasons {
    Reason { "BadOrigin",
        QT_TRANSLATE_NOOP3("DispatchWords", "This account may not make this call", "why a call failed") },
    Reason { "CannotLookup",
        QT_TRANSLATE_NOOP3("DispatchWords", "The address does not lead to an account", "why a call failed") },
    Reason { "ConsumerRemaining",
        QT_TRANSLATE_NOOP3("DispatchWords", "Something still depends on the account", "why a call failed") },
    Reason { "NoProviders",
        QT_TRANSLATE_NOOP3("DispatchWords", "The account holds too little to exist", "why a call failed") },
    Reason {
        "Exhausted", QT_TRANSLATE_NOOP3("DispatchWords", "The block had no room left", "why a call failed") },
    Reason { "Token.FundsUnavailable",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The account does not hold enough free TAO", "why a call failed") },
    Reason { "Token.OnlyProvider",
        QT_TRANSLATE_NOOP3("DispatchWords", "The account would cease to exist", "why a call failed") },
    Reason { "Token.BelowMinimum",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The recipient would hold less than the minimum", "why a call failed") },
    Reason { "Token.CannotCreate",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The recipient's account cannot be created", "why a call failed") },
    Reason {
        "Token.Frozen", QT_TRANSLATE_NOOP3("DispatchWords", "The amount is frozen", "why a call failed") },
    Reason { "Token.NotExpendable",
        QT_TRANSLATE_NOOP3("DispatchWords", "The account must be kept alive", "why a call failed") },
    Reason { "Balances.InsufficientBalance",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The account does not hold enough free TAO", "why a call failed") },
    Reason { "Balances.LiquidityRestrictions",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "A lock on the balance does not let it go", "why a call failed") },
    Reason { "Balances.Expendability",
        QT_TRANSLATE_NOOP3("DispatchWords", "The account must be kept alive", "why a call failed") },
    Reason { "Balances.ExistentialDeposit",
        QT_TRANSLATE_NOOP3("DispatchWords", "Less than the minimum would remain", "why a call failed") },
    Reason { "System.CallFiltered",
        QT_TRANSLATE_NOOP3("DispatchWords", "The chain does not allow this call here", "why a call failed") },
    Reason { "SubtensorModule.AmountTooLow",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The amount is below the least that can be staked", "why a call failed") },
    Reason { "SubtensorModule.NotEnoughBalanceToStake",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The account does not hold enough free TAO", "why a call failed") },
    Reason { "SubtensorModule.NotEnoughStakeToWithdraw",
        QT_TRANSLATE_NOOP3("DispatchWords", "There is less stake than this", "why a call failed") },
    Reason { "SubtensorModule.NotEnoughStake",
        QT_TRANSLATE_NOOP3("DispatchWords", "There is less stake than this", "why a call failed") },
    Reason { "SubtensorModule.StakeUnavailable",
        QT_TRANSLATE_NOOP3("DispatchWords", "The stake is locked", "why a call failed") },
    Reason { "SubtensorModule.SlippageTooHigh",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The price moved beyond the limit; nothing was traded", "why a call failed") },
    Reason { "SubtensorModule.InsufficientLiquidity",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The pool of the subnet is too small for this", "why a call failed") },
    Reason { "SubtensorModule.SubnetNotExists",
        QT_TRANSLATE_NOOP3("DispatchWords", "There is no such subnet", "why a call failed") },
    Reason { "SubtensorModule.MechanismDoesNotExist",
        QT_TRANSLATE_NOOP3("DispatchWords", "There is no such subnet", "why a call failed") },
    Reason { "SubtensorModule.SubtokenDisabled",
        QT_TRANSLATE_NOOP3("DispatchWords", "Trading on this subnet has not started", "why a call failed") },
    Reason { "SubtensorModule.HotKeyAccountNotExists",
        QT_TRANSLATE_NOOP3("DispatchWords", "Nobody owns this hotkey yet", "why a call failed") },
    Reason { "SubtensorModule.HotKeyNotRegisteredInSubNet",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The hotkey is not registered on this subnet", "why a call failed") },
    Reason { "SubtensorModule.HotKeyNotRegisteredInNetwork",
        QT_TRANSLATE_NOOP3("DispatchWords", "The hotkey is registered on no subnet", "why a call failed") },
    Reason { "SubtensorModule.HotKeyAlreadyRegisteredInSubNet",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The hotkey is registered on this subnet already", "why a call failed") },
    Reason { "SubtensorModule.NonAssociatedColdKey",
        QT_TRANSLATE_NOOP3("DispatchWords", "The hotkey belongs to another account", "why a call failed") },
    Reason { "SubtensorModule.SameNetuid",
        QT_TRANSLATE_NOOP3("DispatchWords", "Both subnets are the same", "why a call failed") },
    Reason { "SubtensorModule.TransferDisallowed",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "This subnet does not let stake be given away", "why a call failed") },
    Reason { "SubtensorModule.SubNetRegistrationDisabled",
        QT_TRANSLATE_NOOP3("DispatchWords", "This subnet takes no registrations", "why a call failed") },
    Reason { "SubtensorModule.TooManyRegistrationsThisBlock",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "Too many registered in this block; try again", "why a call failed") },
    Reason { "SubtensorModule.TooManyRegistrationsThisInterval",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "Too many registered lately; try again later", "why a call failed") },
    Reason { "SubtensorModule.RegistrationPriceLimitExceeded",
        QT_TRANSLATE_NOOP3("DispatchWords", "Registering costs more than the limit", "why a call failed") },
    Reason { "SubtensorModule.StakeTooLowForRoot",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The stake is too low for the root subnet", "why a call failed") },
    Reason { "SubtensorModule.NotSubnetOwner",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "Only the owner of the subnet may do this", "why a call failed") },
    Reason { "SubtensorModule.TxRateLimitExceeded",
        QT_TRANSLATE_NOOP3("DispatchWords", "This was done a short while ago; wait before the next time",
            "why a call failed") },
    Reason { "SubtensorModule.NetworkTxRateLimitExceeded",
        QT_TRANSLATE_NOOP3("DispatchWords", "This was done a short while ago; wait before the next time",
            "why a call failed") },
    Reason { "SubtensorModule.HotKeySetTxRateLimitExceeded",
        QT_TRANSLATE_NOOP3("DispatchWords", "This was done a short while ago; wait before the next time",
            "why a call failed") },
    Reason { "SubtensorModule.DelegateTxRateLimitExceeded",
        QT_TRANSLATE_NOOP3("DispatchWords", "This was done a short while ago; wait before the next time",
            "why a call failed") },
    Reason { "SubtensorModule.SettingWeightsTooFast",
        QT_TRANSLATE_NOOP3("DispatchWords", "Weights were set a short while ago; wait before the next time",
            "why a call failed") },
    Reason { "SubtensorModule.NeuronNoValidatorPermit",
        QT_TRANSLATE_NOOP3("DispatchWords", "The neuron has no permit to validate", "why a call failed") },
    Reason { "SubtensorModule.IncorrectWeightVersionKey",
        QT_TRANSLATE_NOOP3("DispatchWords", "The weights are of another version than the subnet wants",
            "why a call failed") },
    Reason { "SubtensorModule.CommitRevealEnabled",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "This subnet takes committed weights only", "why a call failed") },
    Reason { "SubtensorModule.RevealTooEarly",
        QT_TRANSLATE_NOOP3("DispatchWords", "It is too early to reveal", "why a call failed") },
    Reason { "SubtensorModule.ExpiredWeightCommit",
        QT_TRANSLATE_NOOP3("DispatchWords", "It is too late to reveal", "why a call failed") },
    Reason { "SubtensorModule.DelegateTakeTooLow",
        QT_TRANSLATE_NOOP3("DispatchWords", "The take is too low", "why a call failed") },
    Reason { "SubtensorModule.DelegateTakeTooHigh",
        QT_TRANSLATE_NOOP3("DispatchWords", "The take is too high", "why a call failed") },
    Reason { "SubtensorModule.CannotAffordLockCost",
        QT_TRANSLATE_NOOP3("DispatchWords", "The account cannot pay for a subnet", "why a call failed") },
    Reason { "SubtensorModule.ColdkeySwapAnnounced",
        QT_TRANSLATE_NOOP3("DispatchWords",
            "The account announced a move to another coldkey and may do nothing else", "why a call failed") },
    Reason { "SubtensorModule.ColdkeySwapTooEarly",
        QT_TRANSLATE_NOOP3("DispatchWords", "The announced move may not happen yet", "why a call failed") },
    Reason { "SubtensorModule.AdminActionProhibitedDuringWeightsWindow",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "Shortly before the end of an epoch nothing may be set", "why a call failed") },
    Reason { "SubtensorModule.Deprecated",
        QT_TRANSLATE_NOOP3("DispatchWords", "The chain does not have this any more", "why a call failed") },
    Reason { "Proxy.NotProxy",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The account is no proxy with rights for this", "why a call failed") },
    Reason { "Proxy.NotFound",
        QT_TRANSLATE_NOOP3("DispatchWords", "There is no such proxy", "why a call failed") },
    Reason { "Proxy.Duplicate",
        QT_TRANSLATE_NOOP3("DispatchWords", "The account is such a proxy already", "why a call failed") },
    Reason { "Proxy.Unannounced",
        QT_TRANSLATE_NOOP3(
            "DispatchWords", "The call was not announced, or too short a while ago", "why a call failed") },
    Reason { "Multisig.AlreadyApproved",
        QT_TRANSLATE_NOOP3("DispatchWords", "The account approved this already", "why a call failed") },
    Reason { "Multisig.SignatoriesOutOfOrder",
        QT_TRANSLATE_NOOP3("DispatchWords", "The owners do not stand in order", "why a call failed") },
    Reason { "Utility.TooManyCalls",
        QT_TRANSLATE_NOOP3("DispatchWords", "The batch holds too many calls", "why a call failed") },
};

} // namespace

QString problemSentence(const std::string& name, const std::string& docs)
{
    const auto found = std::find_if(
        kReasons.begin(), kReasons.end(), [&](const Reason& reason) { return name == reason.name; });
    if (found != kReasons.end()) {
        return QCoreApplication::translate("DispatchWords", found->words.text, found->words.where) + " ("
            + quoted(name) + ")";
    }
    return docs.empty() ? quoted(name)
                        : QCoreApplication::translate("DispatchWords", "%1, as the chain says: “%2”",
                            "why a call failed: name of the error, documentation of the chain")
                              .arg(quoted(name), quoted(docs));
}

QString problemSentence(const wallet::DispatchProblem& problem)
{
    return problemSentence(problem.name, problem.docs);
}

} // namespace taonaut::ui
