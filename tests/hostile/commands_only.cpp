// SPDX-License-Identifier: MIT
// The commands `node` and `verify` without the window's libraries, for builds that have no window.

#include "app/commands.hpp"

#include <cstring>

int main(int argc, char** argv)
{
    if (argc < 2) {
        return 2;
    }
    const bool node = std::strcmp(argv[1], "node") == 0;
    argv[1] = argv[0];
    return node ? taonaut::app::runNode(argc - 1, argv + 1) : taonaut::app::runVerify(argc - 1, argv + 1);
}
