// SPDX-License-Identifier: MIT
#include "messages.hpp"

#include "format.hpp"
#include "message_table.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace taonaut::ui {

namespace {

const std::array kMessages {
    Message { "crypto.BadBase58",
        QT_TRANSLATE_NOOP3("messages",
            "This is not an address: it holds a character that addresses never have.",
            "under an address or the words of a wallet") },
    Message { "crypto.BadLength",
        QT_TRANSLATE_NOOP3("messages", "This is not a whole address: characters are missing or too many.",
            "under an address or the words of a wallet") },
    Message { "crypto.InvalidPrefix",
        QT_TRANSLATE_NOOP3("messages", "This is not an address of a Substrate network.",
            "under an address or the words of a wallet") },
    Message { "crypto.FormatNotAllowed",
        QT_TRANSLATE_NOOP3("messages", "This is not an address of a Substrate network.",
            "under an address or the words of a wallet") },
    Message { "crypto.InvalidChecksum",
        QT_TRANSLATE_NOOP3("messages", "The checksum is wrong: a character was mistyped or lost.",
            "under an address or the words of a wallet") },
    Message { "crypto.NotCanonical",
        QT_TRANSLATE_NOOP3("messages",
            "This is an unusual form of an address. Ask for it in its ordinary form.",
            "under an address or the words of a wallet") },
    Message { "crypto.OtherNetwork",
        QT_TRANSLATE_NOOP3("messages", "This address is for another network.",
            "under an address or the words of a wallet") },
    Message { "crypto.WrongWordCount",
        QT_TRANSLATE_NOOP3("messages", "A recovery phrase has 12, 15, 18, 21 or 24 words.",
            "under an address or the words of a wallet") },
    Message { "crypto.UnknownWord",
        QT_TRANSLATE_NOOP3("messages", "Word %1 is not in the English word list.",
            "under an address or the words of a wallet") },
    Message { "crypto.PhraseChecksum",
        QT_TRANSLATE_NOOP3("messages",
            "All words exist, but together they are no phrase: one is wrong or in the wrong place.",
            "under an address or the words of a wallet") },
    Message { "crypto.OutOfMemory",
        QT_TRANSLATE_NOOP3("messages",
            "There is not enough free memory to open the wallet. Close other programs and try again.",
            "under an address or the words of a wallet") },
    Message { "base.Empty", QT_TRANSLATE_NOOP3("messages", "Enter an amount.", "under an amount") },
    Message { "base.NotANumber",
        QT_TRANSLATE_NOOP3(
            "messages", "An amount has digits and one point, nothing else.", "under an amount") },
    Message {
        "base.TooManyDecimals", QT_TRANSLATE_NOOP3("messages", "TAO has nine decimals.", "under an amount") },
    Message {
        "base.TooLarge", QT_TRANSLATE_NOOP3("messages", "There is not that much TAO.", "under an amount") },
    Message { "profile.NoSpace",
        QT_TRANSLATE_NOOP3(
            "messages", "The disk is full. Nothing was written, nothing was sent.", "after writing a file") },
    Message { "profile.NotWritable",
        QT_TRANSLATE_NOOP3(
            "messages", "The data folder cannot be written. Nothing was sent.", "after writing a file") },
    Message { "profile.InUse",
        QT_TRANSLATE_NOOP3("messages", "Another Taonaut has this data folder open. Close it, then try again.",
            "after writing a file") },
    Message { "profile.OtherVersion",
        QT_TRANSLATE_NOOP3("messages",
            "The file %1 was written by a newer Taonaut. It is left as it is; install the newer program.",
            "after writing a file") },
    Message { "profile.NotReadable",
        QT_TRANSLATE_NOOP3("messages", "A file in the data folder cannot be read.", "after writing a file") },
    Message { "profile.Damaged",
        QT_TRANSLATE_NOOP3("messages",
            "The file %1 was damaged. It is kept beside under the ending .damaged, and a new one is written.",
            "after writing a file") },
    Message { "account.AlreadyListed",
        QT_TRANSLATE_NOOP3(
            "messages", "This account is in the list already.", "after a change of the account list") },
    Message { "account.Locked",
        QT_TRANSLATE_NOOP3(
            "messages", "The wallet is locked. Unlock it to sign.", "after a change of the account list") },
    Message { "account.TooManyTries",
        QT_TRANSLATE_NOOP3("messages", "Too many wrong passwords. Wait %1 seconds, then try again.",
            "after a change of the account list") },
    Message { "account.BadName",
        QT_TRANSLATE_NOOP3("messages", "Choose a name of 1 to 64 characters without control characters.",
            "after a change of the account list") },
    Message { "account.TooLong",
        QT_TRANSLATE_NOOP3(
            "messages", "A note has at most 4096 characters.", "after a change of the account list") },
    Message { "account.NoKey",
        QT_TRANSLATE_NOOP3("messages", "This address is only watched. Its key is not on this computer.",
            "after a change of the account list") },
    Message { "account.UnknownAccount",
        QT_TRANSLATE_NOOP3(
            "messages", "This account is not in the list any more.", "after a change of the account list") },
    Message { "account.NotDevelopment",
        QT_TRANSLATE_NOOP3("messages", "There is no development account of this name.",
            "after a change of the account list") },
    Message { "review.NotFollowing",
        QT_TRANSLATE_NOOP3("messages", "The chain is not verified up to its newest block yet. Wait a moment.",
            "on the signing sheet or above it") },
    Message { "review.BalanceUnknown",
        QT_TRANSLATE_NOOP3("messages", "The balance is not proven yet. Wait a moment.",
            "on the signing sheet or above it") },
    Message { "review.RuntimeUnknown",
        QT_TRANSLATE_NOOP3("messages", "The chain's runtime is still being read. Wait a moment.",
            "on the signing sheet or above it") },
    Message { "review.RuntimeNotUnderstood",
        QT_TRANSLATE_NOOP3("messages",
            "The chain's runtime differs from what this version of Taonaut can sign for (%1). Nothing can be "
            "signed until Taonaut is updated.",
            "on the signing sheet or above it") },
    Message { "review.Stopped",
        QT_TRANSLATE_NOOP3(
            "messages", "A check says Stop. Nothing was signed.", "on the signing sheet or above it") },
    Message { "review.Outdated",
        QT_TRANSLATE_NOOP3("messages", "This review is too old. Review the transfer again.",
            "on the signing sheet or above it") },
    Message { "review.UnknownReview",
        QT_TRANSLATE_NOOP3("messages", "This review was used or discarded. Review the transfer again.",
            "on the signing sheet or above it") },
    Message {
        "link.Refused", QT_TRANSLATE_NOOP3("messages", "The node refused: “%1”.", "about the connection") },
    Message { "link.TimedOut",
        QT_TRANSLATE_NOOP3("messages", "The node did not answer in time.", "about the connection") },
    Message { "link.NotConnected",
        QT_TRANSLATE_NOOP3("messages", "There is no connection to the chain.", "about the connection") },
    Message { "link.Disconnected",
        QT_TRANSLATE_NOOP3("messages", "The connection to the chain was lost.", "about the connection") },
    Message { "link.BadAnswer",
        QT_TRANSLATE_NOOP3(
            "messages", "The node answered in a form that is not understood.", "about the connection") },
    Message { "link.TooLarge",
        QT_TRANSLATE_NOOP3(
            "messages", "The node answered with more than is accepted.", "about the connection") },
    Message { "link.Stopped",
        QT_TRANSLATE_NOOP3("messages", "The connection was closed.", "about the connection") },
    Message { "link.NoHeader",
        QT_TRANSLATE_NOOP3(
            "messages", "Nothing of the chain is verified yet. Wait a moment.", "about the connection") },
    Message { "light.WrongChain",
        QT_TRANSLATE_NOOP3("messages", "This server is on another network.", "about the verified chain") },
    Message { "light.ServerBehind",
        QT_TRANSLATE_NOOP3("messages", "The server is behind the blocks that are verified already.",
            "about the verified chain") },
    Message { "light.NoJustification",
        QT_TRANSLATE_NOOP3(
            "messages", "The server keeps no finality proof of the block.", "about the verified chain") },
    Message { "light.SetChangeNotFound",
        QT_TRANSLATE_NOOP3("messages", "The voters of the chain changed, and the server cannot show where.",
            "about the verified chain") },
    Message { "light.ForcedChange",
        QT_TRANSLATE_NOOP3("messages",
            "The chain replaced its voters by force. A newer version of Taonaut with a new checkpoint is "
            "needed.",
            "about the verified chain") },
    Message { "light.Unavailable",
        QT_TRANSLATE_NOOP3("messages", "The server could not answer.", "about the verified chain") },
    Message { "light.UnknownBlock",
        QT_TRANSLATE_NOOP3("messages", "The block is not in memory any more.", "about the verified chain") },
    Message { "light.StateDamaged",
        QT_TRANSLATE_NOOP3("messages", "The saved state of the chain was damaged. Verification starts over.",
            "about the verified chain") },
    Message { "light.StateOfOtherChain",
        QT_TRANSLATE_NOOP3("messages", "The saved state belongs to another chain. Verification starts over.",
            "about the verified chain") },
};

// Reasons of the modules that judge what servers send. Their names tell engineers more than people; the
// sentence is that of the module, the name follows it.
const std::array kModules {
    Message { "light",
        QT_TRANSLATE_NOOP3("messages",
            "The server told something about blocks that contradicts what the chain signed.",
            "after an answer was rejected or could not be judged") },
    Message { "consensus.aura",
        QT_TRANSLATE_NOOP3(
            "messages", "A block carries no valid seal of its author.", "after a header was rejected") },
    Message { "consensus.grandpa",
        QT_TRANSLATE_NOOP3(
            "messages", "A finality proof does not hold.", "after a finality proof was rejected") },
    Message { "trie",
        QT_TRANSLATE_NOOP3("messages", "A proof does not lead to the value that the server claimed.",
            "after a state proof was rejected") },
    Message { "scale",
        QT_TRANSLATE_NOOP3("messages", "The server sent bytes that cannot be read.",
            "after bytes from a server were rejected") },
    Message { "chain",
        QT_TRANSLATE_NOOP3("messages", "The server sent a block or a specification that cannot be read.",
            "after bytes from a server were rejected") },
    Message { "metadata",
        QT_TRANSLATE_NOOP3(
            "messages", "The description of the runtime cannot be read.", "after metadata was rejected") },
    Message { "subtensor",
        QT_TRANSLATE_NOOP3("messages",
            "The runtime has something that this version of Taonaut does not know.",
            "after events or calls were not understood") },
    Message { "answer",
        QT_TRANSLATE_NOOP3(
            "messages", "The server answered in a form that is not understood.", "about the connection") },
    Message { "rehearsal",
        QT_TRANSLATE_NOOP3("messages", "A lie was not refused as it must be.", "after a lying-server test") },
    Message { "runtime",
        QT_TRANSLATE_NOOP3("messages", "The servers' descriptions of the runtime do not hold.",
            "after metadata was compared") },
    Message {
        "net", QT_TRANSLATE_NOOP3("messages", "The connection to the node failed.", "about the connection") },
    Message { "node_process",
        QT_TRANSLATE_NOOP3(
            "messages", "The embedded chain does not run.", "about the chain in the child process") },
};

const MessageText kUnforeseen QT_TRANSLATE_NOOP3(
    "messages", "Something failed that should not: %1.", "for errors without a sentence of their own");
const MessageText kWithName QT_TRANSLATE_NOOP3(
    "messages", "%1 (%2)", "a sentence about an error, then the error's technical name");

} // namespace

QString sentence(const Error& error)
{
    const std::string reason = std::string(error.module()) + "." + std::string(error.name());
    const auto find = [&reason](std::span<const Message> messages) -> const Message* {
        const auto found = std::find_if(messages.begin(), messages.end(),
            [&](const Message& message) { return reason == message.reason; });
        return found == messages.end() ? nullptr : &*found;
    };
    for (const auto messages :
        { std::span<const Message>(kMessages), keyMessages(), formMessages(), networkMessages() }) {
        if (const Message* message = find(messages)) {
            const QString text = message->text.translated();
            return text.contains("%1") ? text.arg(quoted(error.detail())) : text;
        }
    }
    for (const Message& message : kModules) {
        if (error.module() == message.reason) {
            return kWithName.translated().arg(message.text.translated(), QString::fromStdString(reason));
        }
    }
    return kUnforeseen.translated().arg(QString::fromStdString(reason));
}

} // namespace taonaut::ui
