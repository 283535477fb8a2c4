// SPDX-License-Identifier: MIT
#include "lie_words.hpp"

#include "message_table.hpp"
#include "messages.hpp"

#include <algorithm>
#include <array>

namespace taonaut::ui {

namespace {

struct Lie {
    std::string_view reason; ///< module and name, or a module alone
    MessageText name;
    MessageText sentence;
};

const std::array kLies {
    Lie { "light.WrongChain",
        QT_TRANSLATE_NOOP3(
            "messages", "another chain", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "It serves another chain than the one whose first block is pinned here.", "what a server did") },
    Lie { "light.OtherHistory",
        QT_TRANSLATE_NOOP3(
            "messages", "another history", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages", "It named another block at a height where a block is final already.",
            "what a server did") },
    Lie { "light.HeaderHashMismatch",
        QT_TRANSLATE_NOOP3(
            "messages", "altered header", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "It sent a block header that does not have the hash that was asked for: something in it was "
            "changed.",
            "what a server did") },
    Lie { "light.HeaderNumberMismatch",
        QT_TRANSLATE_NOOP3(
            "messages", "wrong height", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3(
            "messages", "It sent the header of another height than it said.", "what a server did") },
    Lie { "light.BelowFinal",
        QT_TRANSLATE_NOOP3(
            "messages", "replaced a final block", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3(
            "messages", "It sent a header that would replace a block which is final.", "what a server did") },
    Lie { "light.ConflictingFinality",
        QT_TRANSLATE_NOOP3("messages", "split view", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "Two blocks were signed as final of which none follows from the other. More than a third of the "
            "authorities signed both.",
            "what a server did") },
    Lie { "light.JustificationSkipsChange",
        QT_TRANSLATE_NOOP3(
            "messages", "retired voters", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "It sent a finality proof signed by authorities that had been replaced before that block.",
            "what a server did") },
    Lie { "light.NoScheduledChange",
        QT_TRANSLATE_NOOP3(
            "messages", "invented change of voters", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "It named a block that changes the authorities, and that block does not.", "what a server did") },
    Lie { "light.ExtrinsicsRootMismatch",
        QT_TRANSLATE_NOOP3(
            "messages", "altered block", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "It sent a block whose transactions are not those that its header commits to.",
            "what a server did") },
    Lie { "consensus.grandpa.NotEnoughWeight",
        QT_TRANSLATE_NOOP3(
            "messages", "too few votes", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "It sent a finality proof that fewer than two thirds of the authorities signed.",
            "what a server did") },
    Lie { "consensus.grandpa.BadSignature",
        QT_TRANSLATE_NOOP3(
            "messages", "forged signature", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "It sent a finality proof with a signature that the authority did not make.",
            "what a server did") },
    Lie { "consensus.grandpa.UnknownSigner",
        QT_TRANSLATE_NOOP3(
            "messages", "false voters", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages", "It sent a finality proof signed by somebody who is no authority.",
            "what a server did") },
    Lie { "consensus.grandpa",
        QT_TRANSLATE_NOOP3(
            "messages", "false finality proof", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages", "It sent a finality proof that does not prove what it claims.",
            "what a server did") },
    Lie { "consensus.aura",
        QT_TRANSLATE_NOOP3(
            "messages", "forged block", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "It sent a block without a valid seal of the author whose turn it was.", "what a server did") },
    Lie { "trie",
        QT_TRANSLATE_NOOP3(
            "messages", "forged value", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages",
            "It sent a value whose proof does not lead to the state root that the authorities signed. The "
            "value "
            "was never shown.",
            "what a server did") },
    Lie { "scale",
        QT_TRANSLATE_NOOP3(
            "messages", "unreadable bytes", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages", "It sent bytes that nobody can read.", "what a server did") },
    Lie { "chain",
        QT_TRANSLATE_NOOP3(
            "messages", "unreadable block", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3("messages", "It sent a block that nobody can read.", "what a server did") },
    Lie { "answer",
        QT_TRANSLATE_NOOP3(
            "messages", "unreadable answer", "what a server was dropped for, after the word Dropped"),
        QT_TRANSLATE_NOOP3(
            "messages", "It answered in a form that the method does not have.", "what a server did") },
};

const MessageText kFalse QT_TRANSLATE_NOOP3(
    "messages", "a false answer", "what a server was dropped for, after the word Dropped");

const Lie* find(const Error& error)
{
    const std::string reason = std::string(error.module()) + "." + std::string(error.name());
    const auto found = std::find_if(kLies.begin(), kLies.end(), [&](const Lie& lie) {
        return lie.reason == reason || reason.starts_with(std::string(lie.reason) + ".");
    });
    return found == kLies.end() ? nullptr : &*found;
}

} // namespace

QString lieName(const Error& reason)
{
    const Lie* lie = find(reason);
    return (lie == nullptr ? kFalse : lie->name).translated();
}

QString lieSentence(const Error& reason)
{
    const Lie* lie = find(reason);
    return lie == nullptr ? sentence(reason) : lie->sentence.translated();
}

} // namespace taonaut::ui
