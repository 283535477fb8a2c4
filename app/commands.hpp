// SPDX-License-Identifier: MIT
#pragma once

// The commands of the binary. Each takes its own arguments, argv[0] being the program, and returns the exit
// code.

namespace taonaut::app {

int runWindow(int argc, char** argv);
int runNode(int argc, char** argv);
int runPopulate(int argc, char** argv);
int runVerify(int argc, char** argv);
int runVerifyProof(int argc, char** argv);
int runWallet(int argc, char** argv);
int runTour(int argc, char** argv);
int runSelfTest(int argc, char** argv);

} // namespace taonaut::app
