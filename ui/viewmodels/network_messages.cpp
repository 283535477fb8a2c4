// SPDX-License-Identifier: MIT
// Reasons of networks, servers, checkpoints and copied proofs as sentences.

#include "message_table.hpp"

#include <QtGlobal>
#include <array>

namespace taonaut::ui {

namespace {

constexpr std::array kMessages {
    Message { "network.BadEndpoint",
        QT_TRANSLATE_NOOP3("messages", "This is no address of a server: it begins with wss:// or ws://.",
            "about networks and servers") },
    Message { "network.EndpointKnown",
        QT_TRANSLATE_NOOP3("messages", "This server is in the list already.", "about networks and servers") },
    Message { "network.UnknownEndpoint",
        QT_TRANSLATE_NOOP3(
            "messages", "This server is not in the list any more.", "about networks and servers") },
    Message { "network.TooManyEndpoints",
        QT_TRANSLATE_NOOP3("messages", "There are as many servers as can be asked. Remove one first.",
            "about networks and servers") },
    Message { "network.NoEndpoint",
        QT_TRANSLATE_NOOP3("messages", "No server of this network is known. Add an endpoint.",
            "about networks and servers") },
    Message { "network.GenesisNotConfirmed",
        QT_TRANSLATE_NOOP3("messages",
            "Which chain this is was not confirmed yet. Compare the hash of its first block.",
            "about networks and servers") },
    Message { "network.GenesisPinned",
        QT_TRANSLATE_NOOP3(
            "messages", "Which chain this is was settled before.", "about networks and servers") },
    Message { "network.NotCustom",
        QT_TRANSLATE_NOOP3("messages", "Networks that this program knows cannot be changed into others.",
            "about networks and servers") },
    Message { "network.IsEmbedded",
        QT_TRANSLATE_NOOP3("messages",
            "The embedded chain is its own server, and is verified from its first block.",
            "about networks and servers") },
    Message { "network.LocalOnly",
        QT_TRANSLATE_NOOP3("messages", "Only the local chain has that.", "about networks and servers") },
    Message { "network.TestRuns",
        QT_TRANSLATE_NOOP3("messages", "The lying-server test runs already.", "about networks and servers") },
    Message { "network.NoCheckpoint",
        QT_TRANSLATE_NOOP3("messages", "No checkpoint was entered.", "about networks and servers") },
    Message { "network.BadSpecification",
        QT_TRANSLATE_NOOP3("messages",
            "This file describes no chain that can be verified from its start: %1.",
            "about networks and servers") },
    Message { "network.NotServed",
        QT_TRANSLATE_NOOP3("messages", "No server gave what is needed to prove this block: %1.",
            "about networks and servers") },
    Message { "network.Stopped",
        QT_TRANSLATE_NOOP3("messages", "It was stopped before its end.", "about networks and servers") },
    Message { "network.BadBook",
        QT_TRANSLATE_NOOP3("messages", "An entry in the list of networks cannot be read and is left out: %1.",
            "about networks and servers") },
    Message { "known_chains.NoVerifiedStart",
        QT_TRANSLATE_NOOP3("messages",
            "No block of this network is known that its authorities can be proven from. Set a checkpoint "
            "from a "
            "source you trust.",
            "about networks and servers") },
    Message { "known_chains.BadCheckpoint",
        QT_TRANSLATE_NOOP3(
            "messages", "The checkpoint in this program is damaged: %1.", "about networks and servers") },
    Message { "known_chains.NoSlotDuration",
        QT_TRANSLATE_NOOP3(
            "messages", "The specification does not say how long a slot is.", "about networks and servers") },
    Message { "link.ListIncomplete",
        QT_TRANSLATE_NOOP3("messages",
            "No server gave a complete list. Nothing is shown rather than a part of it.",
            "about the connection") },
    Message { "link.Busy",
        QT_TRANSLATE_NOOP3("messages", "The server asks for patience. It is asked again in a moment.",
            "about the connection") },
    Message { "light.OtherStart",
        QT_TRANSLATE_NOOP3("messages",
            "The server has another block at the height of the checkpoint. One of the two is on another "
            "history.",
            "about the verified chain") },
    Message { "light.StateUnavailable",
        QT_TRANSLATE_NOOP3("messages",
            "The server does not keep the state of that block any more. Take a newer one, or ask an archive.",
            "about the verified chain") },
    Message { "light.ChangePending",
        QT_TRANSLATE_NOOP3("messages",
            "The authorities change right after that block. Take one a little later.",
            "about the verified chain") },
    Message { "light.SetIdUnconfirmed",
        QT_TRANSLATE_NOOP3("messages",
            "No signature fits this number of the authority set. The number or the hash is wrong.",
            "about the verified chain") },
    Message { "light.NotSealed",
        QT_TRANSLATE_NOOP3("messages",
            "The newest blocks cannot be checked, so nothing is proven against them.",
            "about the verified chain") },
};

} // namespace

std::span<const Message> networkMessages()
{
    return kMessages;
}

} // namespace taonaut::ui
