// SPDX-License-Identifier: MIT
// The commands `verify` and `verify-proof` as a program of their own.

#include "app/commands.hpp"

#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("verify or verify-proof\n", stderr);
        return 2;
    }
    const bool proof = std::strcmp(argv[1], "verify-proof") == 0;
    argv[1] = argv[0];
    return proof ? taonaut::app::runVerifyProof(argc - 1, argv + 1)
                 : taonaut::app::runVerify(argc - 1, argv + 1);
}
