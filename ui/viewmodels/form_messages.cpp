// SPDX-License-Identifier: MIT
// Reasons of forms, calls and values of the runtime as sentences.

#include "message_table.hpp"

#include <QtGlobal>
#include <array>

namespace taonaut::ui {

namespace {

constexpr std::array kMessages {
    Message { "wallet.form.Missing",
        QT_TRANSLATE_NOOP3("messages", "not filled in yet", "what a form lacks, after the field's name") },
    Message { "wallet.form.NotAnInteger",
        QT_TRANSLATE_NOOP3("messages", "A whole number in digits, nothing else.", "under a field") },
    Message { "wallet.form.OutOfRange",
        QT_TRANSLATE_NOOP3(
            "messages", "This number does not fit %1.", "under a field; %1 is a type such as u16") },
    Message { "wallet.form.NotAnAddress",
        QT_TRANSLATE_NOOP3(
            "messages", "Neither an address nor the name of an account or contact.", "under a field") },
    Message { "wallet.form.BadHex",
        QT_TRANSLATE_NOOP3("messages", "After 0x stand pairs of the digits 0-9 and a-f.", "under a field") },
    Message { "wallet.form.WrongLength",
        QT_TRANSLATE_NOOP3("messages", "Exactly %1 bytes are needed.", "under a field") },
    Message { "wallet.form.NotBits", QT_TRANSLATE_NOOP3("messages", "Bits are 0 and 1.", "under a field") },
    Message { "wallet.form.NoChoice",
        QT_TRANSLATE_NOOP3(
            "messages", "nothing is chosen yet", "what a form lacks, after the field's name") },
    Message { "wallet.form.NoValue",
        QT_TRANSLATE_NOOP3(
            "messages", "On this chain there is no such value; the call cannot be made.", "under a field") },
    Message { "wallet.form.TooManyRows",
        QT_TRANSLATE_NOOP3(
            "messages", "This list is longer than can be filled in by hand.", "under a field") },
    Message { "wallet.form.NestedTooDeep",
        QT_TRANSLATE_NOOP3("messages", "Calls stand inside calls too deep.", "under a field") },
    Message { "wallet.form.TooLarge",
        QT_TRANSLATE_NOOP3("messages", "This is larger than can be filled in by hand.", "under a field") },
    Message { "wallet.form.NotThisType",
        QT_TRANSLATE_NOOP3("messages", "The bytes are of another type.", "under a field") },
    Message { "call.TooShort",
        QT_TRANSLATE_NOOP3("messages", "The bytes end before a call begins.", "why bytes are no call") },
    Message { "call.UnknownPallet",
        QT_TRANSLATE_NOOP3("messages", "The chain has no pallet %1 with calls.", "why bytes are no call") },
    Message { "call.UnknownCall",
        QT_TRANSLATE_NOOP3(
            "messages", "The chain has no call with the numbers %1.", "why bytes are no call") },
    Message { "call.Undecodable",
        QT_TRANSLATE_NOOP3("messages", "The arguments do not decode: %1.", "why bytes are no call") },
    Message { "call.TrailingBytes",
        QT_TRANSLATE_NOOP3("messages", "%1 bytes are left after the call.", "why bytes are no call") },
    Message { "call.BadText",
        QT_TRANSLATE_NOOP3("messages", "A text in it is not UTF-8.", "why bytes are no call") },
    Message { "call.NestedTooDeep",
        QT_TRANSLATE_NOOP3("messages", "Calls stand inside calls too deep.", "why bytes are no call") },
    Message { "review.NotTyped",
        QT_TRANSLATE_NOOP3("messages", "The word was not typed as it stands.", "signing sheet") },
    Message { "metadata.ValueTooLarge",
        QT_TRANSLATE_NOOP3("messages", "The value is too large to be told; its bytes are there.",
            "about a value of the chain") },
    Message { "metadata.UnknownCase",
        QT_TRANSLATE_NOOP3("messages", "It holds a case that the runtime does not describe.",
            "about a value of the chain") },
    Message { "subtensor.NotOnThisChain",
        QT_TRANSLATE_NOOP3("messages", "The connected chain does not have this: %1.",
            "after a call or value was not understood") },
};

} // namespace

std::span<const Message> formMessages()
{
    return kMessages;
}

} // namespace taonaut::ui
