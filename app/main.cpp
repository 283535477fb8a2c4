// SPDX-License-Identifier: MIT
// One binary, several commands: the window, the chain without window, the headless verifier, pictures,
// self-test.

#include "app/commands.hpp"
#include "app/guard/process_guard.hpp"

#include <cstdio>
#include <string_view>

namespace {

constexpr const char* kHelp = R"(Taonaut, a wallet and explorer for Bittensor that proves what it shows

  taonaut [--profile DIR]    opens the window on the embedded chain
  taonaut node               runs the embedded chain without a window
  taonaut populate           fills a local chain with synthetic miners, validators and traders
  taonaut verify             proves an account's balance against a server
  taonaut verify-proof FILE  checks a copied proof without a server
  taonaut wallet             wallet files: list, make, import, export, sign
  taonaut tour DIR           writes pictures of every screen
  taonaut self-test          runs the whole journey once and says how it went
  taonaut --version

Each command explains itself with --help.
)";

} // namespace

int main(int argc, char** argv)
{
    using namespace taonaut::app;
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (command == "--help" || command == "-h") {
        std::fputs(kHelp, stdout);
        return 0;
    }
    if (command == "--version") {
        std::puts("taonaut " TAONAUT_VERSION);
        return 0;
    }
    // A command sees its own arguments only, with the program's name in front.
    if (command == "node" || command == "populate" || command == "verify" || command == "verify-proof") {
        argv[1] = argv[0];
        const auto run = command == "node" ? runNode
            : command == "populate"        ? runPopulate
            : command == "verify"          ? runVerify
                                           : runVerifyProof;
        return run(argc - 1, argv + 1);
    }
    closeToOthers(); // keys live in this process
    if (command == "wallet") {
        argv[1] = argv[0];
        return runWallet(argc - 1, argv + 1);
    }
    if (command == "tour" || command == "self-test") {
        argv[1] = argv[0];
        return command == "tour" ? runTour(argc - 1, argv + 1) : runSelfTest(argc - 1, argv + 1);
    }
    if (!command.empty() && !command.starts_with("-")) {
        std::fprintf(stderr, "taonaut: there is no command \"%s\"; taonaut --help lists them\n", argv[1]);
        return 2;
    }
    warnIfMemoryMayBeSwapped();
    return runWindow(argc, argv);
}
