// SPDX-License-Identifier: MIT
#include "event_words.hpp"

#include "argument_words.hpp"
#include "call_words.hpp"
#include "format.hpp"

#include <QCoreApplication>
#include <array>

namespace taonaut::ui {

using wallet::Argument;
using wallet::EventKind;
using wallet::EventLine;

namespace {

/// Places of the values of a sentence, for events whose fields have no names; else their names.
struct Value {
    std::size_t place = 0;
    const char* name = "";
};

struct Sentence {
    EventKind kind;
    struct {
        const char* text; ///< %1, %2 … are `values` in order
        const char* where; ///< for translators
    } words;
    std::array<Value, 5> values {};
    std::size_t count = 0;
};

// Values are named as the chain names the fields; those without names stand in the documented order.
constexpr std::array kSentences {
    Sentence { EventKind::NewAccount,
        QT_TRANSLATE_NOOP3("EventWords", "The account %1 came to exist", "event: account"),
        { { { 0, "account" } } }, 1 },
    Sentence { EventKind::KilledAccount,
        QT_TRANSLATE_NOOP3("EventWords", "The account %1 ceased to exist", "event: account"),
        { { { 0, "account" } } }, 1 },
    Sentence { EventKind::Transfer,
        QT_TRANSLATE_NOOP3("EventWords", "%1 sent %3 to %2", "event: sender, recipient, amount"),
        { { { 0, "from" }, { 1, "to" }, { 2, "amount" } } }, 3 },
    Sentence { EventKind::Deposited,
        QT_TRANSLATE_NOOP3("EventWords", "%2 was paid to %1", "event: account, amount"),
        { { { 0, "who" }, { 1, "amount" } } }, 2 },
    Sentence { EventKind::Withdrawn,
        QT_TRANSLATE_NOOP3("EventWords", "%2 was taken from %1", "event: account, amount"),
        { { { 0, "who" }, { 1, "amount" } } }, 2 },
    Sentence { EventKind::Reserved,
        QT_TRANSLATE_NOOP3("EventWords", "%2 of %1 was reserved", "event: account, amount"),
        { { { 0, "who" }, { 1, "amount" } } }, 2 },
    Sentence { EventKind::Unreserved,
        QT_TRANSLATE_NOOP3("EventWords", "%2 of %1 is free again", "event: account, amount"),
        { { { 0, "who" }, { 1, "amount" } } }, 2 },
    Sentence { EventKind::DustLost,
        QT_TRANSLATE_NOOP3("EventWords", "The rest of %1, %2, was lost", "event: account, amount"),
        { { { 0, "account" }, { 1, "amount" } } }, 2 },
    Sentence { EventKind::Burnt,
        QT_TRANSLATE_NOOP3("EventWords", "%2 of %1 was destroyed", "event: account, amount"),
        { { { 0, "who" }, { 1, "amount" } } }, 2 },
    Sentence { EventKind::FeePaid,
        QT_TRANSLATE_NOOP3("EventWords", "%1 paid a fee of %2", "event: account, amount"),
        { { { 0, "who" }, { 1, "actual_fee" } } }, 2 },
    Sentence { EventKind::FeePaidInAlpha,
        QT_TRANSLATE_NOOP3("EventWords", "%1 paid the fee with %2", "event: account, amount of alpha"),
        { { { 0, "who" }, { 2, "alpha_fee" } } }, 2 },
    Sentence { EventKind::StakeAdded,
        QT_TRANSLATE_NOOP3("EventWords", "%1 staked %3 with %2 and received %4",
            "event: account, validator, amount, amount of alpha"),
        { { { 0, "coldkey" }, { 1, "hotkey" }, { 2, "tao" }, { 3, "alpha" } } }, 4 },
    Sentence { EventKind::StakeRemoved,
        QT_TRANSLATE_NOOP3("EventWords", "%1 unstaked %4 from %2 and received %3",
            "event: account, validator, amount, amount of alpha"),
        { { { 0, "coldkey" }, { 1, "hotkey" }, { 2, "tao" }, { 3, "alpha" } } }, 4 },
    Sentence { EventKind::StakeMoved,
        QT_TRANSLATE_NOOP3("EventWords", "%1 moved stake worth %5 from %2 to %3 on subnet %4",
            "event: account, validators, subnet, amount"),
        { { { 0, "coldkey" }, { 1, "hotkey" }, { 3, "hotkey" }, { 4, "netuid" }, { 5, "tao" } } }, 5 },
    Sentence { EventKind::StakeTransferred,
        QT_TRANSLATE_NOOP3("EventWords", "%1 gave stake worth %4 with %3 to %2",
            "event: old owner, new owner, validator, amount"),
        { { { 0, "coldkey" }, { 1, "coldkey" }, { 2, "hotkey" }, { 5, "tao" } } }, 4 },
    Sentence { EventKind::StakeSwapped,
        QT_TRANSLATE_NOOP3("EventWords", "%1 swapped stake worth %5 with %2 from subnet %3 to subnet %4",
            "event: account, validator, subnets, amount"),
        { { { 0, "coldkey" }, { 1, "hotkey" }, { 2, "netuid" }, { 3, "netuid" }, { 4, "tao" } } }, 5 },
    Sentence { EventKind::Registered,
        QT_TRANSLATE_NOOP3(
            "EventWords", "%3 was registered on subnet %1 as neuron %2", "event: subnet, number, hotkey"),
        { { { 0, "netuid" }, { 1, "uid" }, { 2, "hotkey" } } }, 3 },
    Sentence { EventKind::SubnetCreated,
        QT_TRANSLATE_NOOP3("EventWords", "Subnet %1 was created", "event: subnet"), { { { 0, "netuid" } } },
        1 },
    Sentence { EventKind::SubnetRemoved,
        QT_TRANSLATE_NOOP3("EventWords", "Subnet %1 was dissolved", "event: subnet"), { { { 0, "netuid" } } },
        1 },
    Sentence { EventKind::HotkeySwapped,
        QT_TRANSLATE_NOOP3("EventWords", "%1 replaced the hotkey %2 by %3", "event: account, old, new"),
        { { { 0, "coldkey" }, { 1, "old_hotkey" }, { 2, "new_hotkey" } } }, 3 },
    Sentence { EventKind::ColdkeySwapped,
        QT_TRANSLATE_NOOP3("EventWords", "Everything of %1 moved to %2", "event: old coldkey, new coldkey"),
        { { { 0, "old_coldkey" }, { 1, "new_coldkey" } } }, 2 },
    Sentence { EventKind::ColdkeySwapAnnounced,
        QT_TRANSLATE_NOOP3(
            "EventWords", "%1 announced that everything moves to another coldkey", "event: account"),
        { { { 0, "who" } } }, 1 },
    Sentence { EventKind::WeightsSet,
        QT_TRANSLATE_NOOP3("EventWords", "Neuron %2 of subnet %1 set weights", "event: subnet, number"),
        { { { 0, "netuid" }, { 1, "uid" } } }, 2 },
    Sentence { EventKind::TakeChanged,
        QT_TRANSLATE_NOOP3("EventWords", "%1 set the take of %2 to %3", "event: account, hotkey, share"),
        { { { 0, "coldkey" }, { 1, "hotkey" }, { 2, "take" } } }, 3 },
    Sentence { EventKind::BatchCompleted,
        QT_TRANSLATE_NOOP3("EventWords", "All calls of the batch were made", "event"), {}, 0 },
    Sentence { EventKind::BatchCompletedWithErrors,
        QT_TRANSLATE_NOOP3("EventWords", "The batch was gone through; some of its calls failed", "event"), {},
        0 },
    Sentence { EventKind::ItemCompleted,
        QT_TRANSLATE_NOOP3("EventWords", "One call of the batch was made", "event"), {}, 0 },
    Sentence { EventKind::ProxyExecuted,
        QT_TRANSLATE_NOOP3("EventWords", "The proxy's call was made", "event"), {}, 0 },
    Sentence { EventKind::ProxyAdded,
        QT_TRANSLATE_NOOP3(
            "EventWords", "%2 may act for %1 with the rights “%3”", "event: account, delegate, type"),
        { { { 0, "delegator" }, { 1, "delegatee" }, { 2, "proxy_type" } } }, 3 },
    Sentence { EventKind::ProxyRemoved,
        QT_TRANSLATE_NOOP3("EventWords", "%2 may no longer act for %1 with the rights “%3”",
            "event: account, delegate, type"),
        { { { 0, "delegator" }, { 1, "delegatee" }, { 2, "proxy_type" } } }, 3 },
    Sentence { EventKind::PureProxyCreated,
        QT_TRANSLATE_NOOP3(
            "EventWords", "%2 created the account %1 without key", "event: new account, creator"),
        { { { 0, "pure" }, { 1, "who" } } }, 2 },
    Sentence { EventKind::MultisigNew,
        QT_TRANSLATE_NOOP3(
            "EventWords", "%1 proposed a call for the shared account %2", "event: account, shared account"),
        { { { 0, "approving" }, { 1, "multisig" } } }, 2 },
    Sentence { EventKind::MultisigApproval,
        QT_TRANSLATE_NOOP3(
            "EventWords", "%1 approved a call for the shared account %2", "event: account, shared account"),
        { { { 0, "approving" }, { 2, "multisig" } } }, 2 },
    Sentence { EventKind::MultisigExecuted,
        QT_TRANSLATE_NOOP3(
            "EventWords", "The call of the shared account %1 was made", "event: shared account"),
        { { { 2, "multisig" } } }, 1 },
    Sentence { EventKind::MultisigCancelled,
        QT_TRANSLATE_NOOP3(
            "EventWords", "%1 cancelled a call of the shared account %2", "event: account, shared account"),
        { { { 0, "cancelling" }, { 2, "multisig" } } }, 2 },
    Sentence { EventKind::Sudone,
        QT_TRANSLATE_NOOP3("EventWords", "The call with the rights of the chain was made", "event"), {}, 0 },
    Sentence {
        EventKind::Dispatched, QT_TRANSLATE_NOOP3("EventWords", "The call inside was made", "event"), {}, 0 },
    Sentence {
        EventKind::Success, QT_TRANSLATE_NOOP3("EventWords", "The transaction succeeded", "event"), {}, 0 },
};

// The same events when the call inside failed; %1 is why.
constexpr std::array kFailures {
    Sentence { EventKind::Failure,
        QT_TRANSLATE_NOOP3("EventWords", "The transaction failed: %1", "event: reason"), {}, 0 },
    Sentence { EventKind::BatchInterrupted,
        QT_TRANSLATE_NOOP3("EventWords", "The batch stopped, earlier calls stay: %1", "event: reason"), {},
        0 },
    Sentence { EventKind::ItemFailed,
        QT_TRANSLATE_NOOP3("EventWords", "One call of the batch failed: %1", "event: reason"), {}, 0 },
    Sentence { EventKind::ProxyExecuted,
        QT_TRANSLATE_NOOP3("EventWords", "The proxy's call failed: %1", "event: reason"), {}, 0 },
    Sentence { EventKind::MultisigExecuted,
        QT_TRANSLATE_NOOP3("EventWords", "The call of the shared account failed: %1", "event: reason"), {},
        0 },
    Sentence { EventKind::Sudone,
        QT_TRANSLATE_NOOP3("EventWords", "The call with the rights of the chain failed: %1", "event: reason"),
        {}, 0 },
    Sentence { EventKind::Dispatched,
        QT_TRANSLATE_NOOP3("EventWords", "The call inside failed: %1", "event: reason"), {}, 0 },
};

const Sentence* find(std::span<const Sentence> sentences, EventKind kind)
{
    const auto found = std::find_if(
        sentences.begin(), sentences.end(), [&](const Sentence& sentence) { return sentence.kind == kind; });
    return found == sentences.end() ? nullptr : &*found;
}

QString translated(const Sentence& sentence)
{
    return QCoreApplication::translate("EventWords", sentence.words.text, sentence.words.where);
}

const Argument* valueOf(const EventLine& event, const Value& value)
{
    if (const Argument* named = event.argument(value.name)) {
        return named;
    }
    const bool nameless = value.place < event.arguments.size() && event.arguments[value.place].name.empty();
    return nameless ? &event.arguments[value.place] : nullptr;
}

/// Replaces %1 … at once: texts from the chain may hold such marks themselves.
QString filled(const QString& text, const QStringList& values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == '%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (number >= 1 && number <= values.size()) {
            result += values[number - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

QString named(const EventLine& event, const AccountNames& names)
{
    QStringList values;
    for (const Argument& argument : event.arguments) {
        const QString text = argumentText(argument, names);
        values.append(argument.name.empty() ? text : quoted(argument.name) + QStringLiteral(": ") + text);
    }
    const QString name = quoted(event.pallet) + "." + quoted(event.name);
    return values.isEmpty() ? name : name + QStringLiteral("  ") + values.join(QStringLiteral(", "));
}

} // namespace

QString eventSentence(const EventLine& event, const AccountNames& names)
{
    if (event.problem) {
        if (const Sentence* failure = find(kFailures, event.kind)) {
            return filled(translated(*failure), { problemSentence(*event.problem) });
        }
    }
    const Sentence* sentence = find(kSentences, event.kind);
    if (sentence == nullptr) {
        return named(event, names);
    }
    QStringList values;
    for (std::size_t i = 0; i < sentence->count; ++i) {
        const Argument* value = valueOf(event, sentence->values[i]);
        if (value == nullptr) {
            return named(event, names); // the chain's event has other fields than the sentence needs
        }
        values.append(argumentText(*value, names));
    }
    return filled(translated(*sentence), values);
}

} // namespace taonaut::ui
