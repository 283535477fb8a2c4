// SPDX-License-Identifier: MIT
#include "attack_words.hpp"

#include "message_table.hpp"

#include <algorithm>
#include <array>

namespace taonaut::ui {

namespace {

struct Entry {
    std::string_view name;
    MessageText title;
    MessageText text;
};

const std::array kAttacks {
    Entry { "wrong-chain", QT_TRANSLATE_NOOP3("messages", "Another chain", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3(
            "messages", "The server claims another first block.", "lying-server test: what the lie is") },
    Entry { "altered-header", QT_TRANSLATE_NOOP3("messages", "Altered header", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "One bit of a header is changed; its hash stays as it was.",
            "lying-server test: what the lie is") },
    Entry { "forged-seal",
        QT_TRANSLATE_NOOP3("messages", "Block of its own making", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3(
            "messages", "A new block that no authority has sealed.", "lying-server test: what the lie is") },
    Entry { "old-final-head", QT_TRANSLATE_NOOP3("messages", "Old finality", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "The server says that nothing new is final, as if time stood still.",
            "lying-server test: what the lie is") },
    Entry { "foreign-justification",
        QT_TRANSLATE_NOOP3("messages", "Proof of another block", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "A real finality proof, put under a block that it is not for.",
            "lying-server test: what the lie is") },
    Entry { "too-few-votes", QT_TRANSLATE_NOOP3("messages", "Too few votes", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "A finality proof with fewer than two thirds of the votes.",
            "lying-server test: what the lie is") },
    Entry { "broken-signature",
        QT_TRANSLATE_NOOP3("messages", "Broken signature", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "One bit of one signature is changed among many good ones.",
            "lying-server test: what the lie is") },
    Entry { "forged-balance", QT_TRANSLATE_NOOP3("messages", "Forged balance", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3(
            "messages", "A balance is changed inside its own proof.", "lying-server test: what the lie is") },
    Entry { "hidden-value", QT_TRANSLATE_NOOP3("messages", "Hidden value", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "A value is left out, so that it seems not to exist.",
            "lying-server test: what the lie is") },
    Entry { "other-state",
        QT_TRANSLATE_NOOP3("messages", "Proof from another block", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "An old value with a proof that was right once.",
            "lying-server test: what the lie is") },
    Entry { "hidden-key", QT_TRANSLATE_NOOP3("messages", "Shortened list", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "One entry of a list is left out, as a stake could be.",
            "lying-server test: what the lie is") },
    Entry { "giant-answer", QT_TRANSLATE_NOOP3("messages", "Giant answer", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "An answer larger than any that can be right.",
            "lying-server test: what the lie is") },
    Entry { "deep-answer", QT_TRANSLATE_NOOP3("messages", "Bottomless answer", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3(
            "messages", "Lists inside lists, to exhaust the reader.", "lying-server test: what the lie is") },
    Entry { "garbage-answer", QT_TRANSLATE_NOOP3("messages", "Garbage", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3(
            "messages", "Bytes that are no answer at all.", "lying-server test: what the lie is") },
    Entry { "silence", QT_TRANSLATE_NOOP3("messages", "Silence", "lying-server test: a lie"),
        QT_TRANSLATE_NOOP3("messages", "The server stays connected and never answers.",
            "lying-server test: what the lie is") },
};

const Entry* find(std::string_view name)
{
    const auto found = std::find_if(
        kAttacks.begin(), kAttacks.end(), [name](const Entry& entry) { return entry.name == name; });
    return found == kAttacks.end() ? nullptr : &*found;
}

} // namespace

AttackWords attackWords(std::string_view name)
{
    if (const Entry* entry = find(name)) {
        return { entry->title.translated(), entry->text.translated() };
    }
    return { QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), {} };
}

bool knowsAttack(std::string_view name)
{
    return find(name) != nullptr;
}

} // namespace taonaut::ui
