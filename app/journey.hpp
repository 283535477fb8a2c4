// SPDX-License-Identifier: MIT
#pragma once

// Steps of a person's way through the window, taken by the self-test and the tour with the window's own view
// models: each step does what a person would do and waits for what a person would see. The event loop runs
// inside a step, which only these two commands may do.

#include "core/service/live_session.hpp"

#include <QString>
#include <chrono>
#include <functional>
#include <string>

namespace taonaut::ui {
class ReviewModel;
class SendModel;
class ShellModel;
class StartModel;
} // namespace taonaut::ui

namespace taonaut::app {

enum class JourneyError : std::uint16_t {
    TookTooLong, ///< detail: what was waited for, and what was seen instead
    Refused, ///< detail: the sentence that the window showed
    Wrong, ///< detail: what was shown and what it should have been
};
std::string_view moduleOf(JourneyError reason);
std::string_view nameOf(JourneyError reason);

/// Runs the event loop until `reached` answers true. Errors: TookTooLong.
[[nodiscard]] Result<void> until(
    const std::string& what, std::chrono::milliseconds patience, const std::function<bool()>& reached);

/// The models and the session of one window.
struct Stage {
    service::LiveSession& session;
    ui::ShellModel& shell;
    ui::StartModel& start;
    ui::SendModel& send;
    ui::ReviewModel& review;
};

/// Starts the chain and waits until its newest block is verified.
[[nodiscard]] Result<void> followChain(Stage& stage);
/// Fresh words, three of them confirmed, written under the password.
[[nodiscard]] Result<void> createWallet(Stage& stage, const QString& name, const QString& password);
[[nodiscard]] Result<void> useDevelopment(Stage& stage, const QString& name);
[[nodiscard]] Result<void> unlock(Stage& stage, const QString& password);
/// Selects the account of this name.
[[nodiscard]] Result<void> select(Stage& stage, const QString& name);
/// Types recipient and amount, waits for the fee, asks for the review. Ends with the sheet open.
[[nodiscard]] Result<void> reviewTransfer(Stage& stage, const QString& recipient, const QString& amount);
/// Confirms the open sheet; the transaction is the newest of the list afterwards.
[[nodiscard]] Result<void> confirmTransfer(Stage& stage);
/// Waits until the newest transaction is in a block whose body and events are proven, and then final.
[[nodiscard]] Result<service::TransactionView> inBlock(Stage& stage);
[[nodiscard]] Result<service::TransactionView> untilFinal(Stage& stage);
/// Waits until the selected account's balance is proven at a final block of at least this height.
[[nodiscard]] Result<light::Proven<subtensor::system::AccountInfo>> provenBalance(
    Stage& stage, BlockNumber atLeast);

} // namespace taonaut::app
