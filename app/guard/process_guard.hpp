// SPDX-License-Identifier: MIT
#pragma once

// What a process with keys in its memory does before anything else.

namespace taonaut::app {

/// No core dump, and no other process of the person may read this one's memory. Holds for the whole process;
/// the limit on core files also for its children.
void closeToOthers();

/// Whether the system lets memory be kept from the disk, as keys need it.
[[nodiscard]] bool canLockMemory();

/// Says once, on standard error, what is lost when it does not. Keys are wiped after use all the same.
void warnIfMemoryMayBeSwapped();

} // namespace taonaut::app
