// SPDX-License-Identifier: MIT
#include "app/guard/process_guard.hpp"

#include <cstddef>
#include <cstdio>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace taonaut::app {

void closeToOthers()
{
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

bool canLockMemory()
{
    // A page for each of a few keys; more is never open at once.
    constexpr std::size_t kSize = std::size_t { 64 } << 10;
    void* memory = mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        return false;
    }
    const bool locked = mlock(memory, kSize) == 0;
    munmap(memory, kSize); // unlocks as well
    return locked;
}

void warnIfMemoryMayBeSwapped()
{
    if (!canLockMemory()) {
        std::fputs(
            "taonaut: the system does not let memory be locked (ulimit -l); open keys may reach the swap "
            "space\n",
            stderr);
    }
}

} // namespace taonaut::app
