// SPDX-License-Identifier: MIT
#pragma once

// How hard a password is to guess, and whether it is enough for a key file. The estimate takes the cheapest
// way to describe the password in pieces that guessers try first: known words, common passwords, years,
// repeated and running characters; what is left counts as random characters of its kind.

#include "core/base/bytes.hpp"

namespace taonaut::ui {

enum class PasswordFlaw : std::uint8_t {
    None,
    Empty,
    OuterBlanks, ///< begins or ends with a blank, which other programs trim
    TooShort, ///< less than ten characters and less than four words
    FirstGuess, ///< among what is tried first
};

/// At a thousand guesses per second and computer, which the key derivation of the files hardly allows.
enum class Strength : std::uint8_t {
    Weak, ///< one computer needs months
    Fair, ///< a thousand computers need months
    Good, ///< a thousand computers need years
    Strong,
};

/// Logarithm to the base 2 of the guesses needed. Quadratic in the length; text beyond 128 bytes adds
/// nothing.
[[nodiscard]] double guessBits(ByteView password);

[[nodiscard]] Strength strengthOf(ByteView password);

/// password: UTF-8.
[[nodiscard]] PasswordFlaw flawOf(ByteView password);

} // namespace taonaut::ui
