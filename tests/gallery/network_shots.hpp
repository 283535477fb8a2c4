// SPDX-License-Identifier: MIT
#pragma once

// The page Network in its states, and signing sheets of calls that are no transfers.

#include "app/window.hpp"
#include "tests/scripted_session/scripted_session.hpp"

namespace taonaut::test {

enum class NetworkShot : std::uint8_t {
    Trust,
    TrustFoot, ///< scrolled to its end
    TrustTable, ///< a chart as a table, a server's details
    Menu, ///< of the networks
    AddEndpoint,
    Checkpoint,
    Report,
    RehearsalReady,
    RehearsalRunning,
    RehearsalHeld,
    RehearsalFailed,
    StorageProof,
    CallsEmpty,
    CallsTransfer, ///< filled in
    CallsWrong, ///< with errors beside the fields
    CallsBatch, ///< calls inside a list
    PickerOpen,
    StorageEmpty,
    StorageValue,
    StorageAbsent,
    StorageEntries,
    FunctionsEmpty,
    FunctionsAnswer,
    FunctionsFailed,
    BlockEmpty,
    Block,
    Fits,
    SheetStake,
    SheetBatch,
    SheetProxy, ///< typed confirmation
    SheetUnnamed, ///< decoded, without words
};

void arrangeNetwork(NetworkShot shot, app::Window& window, ScriptedSession& session);

} // namespace taonaut::test
