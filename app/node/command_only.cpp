// SPDX-License-Identifier: MIT
// The command `node` as a program of its own.

#include "app/commands.hpp"

#include <cstring>

int main(int argc, char** argv)
{
    const bool named = argc > 1 && std::strcmp(argv[1], "node") == 0;
    if (named) {
        argv[1] = argv[0];
    }
    return named ? taonaut::app::runNode(argc - 1, argv + 1) : taonaut::app::runNode(argc, argv);
}
