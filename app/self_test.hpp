// SPDX-License-Identifier: MIT
#pragma once

// What the self-test's driver and its stages say to each other: lines on the stage's standard output.
//
//   step <text>           something was done
//   detail <text>         more about it, shown with --verbose
//   fact <name> <value>   to be handed to the next stage
//   ready                 the stage waits for its end
//   fail <text>           what failed and why; the stage ends

#include "app/command_line.hpp"

#include <QString>
#include <map>

namespace taonaut::app {

using Facts = std::map<QString, QString>;

/// The journey from an empty profile to a final transfer; waits to be killed.
int runFirstStage(const Options& options);
/// After the kill: everything must still be there. facts: as said by the first stage.
int runSecondStage(const Options& options, const Facts& facts);

} // namespace taonaut::app
