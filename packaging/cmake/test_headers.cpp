// SPDX-License-Identifier: MIT
// Holds the precompiled headers of the tests; it has no code of its own.
