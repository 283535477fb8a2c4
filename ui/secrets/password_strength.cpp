// SPDX-License-Identifier: MIT
#include "password_strength.hpp"

#include "typed_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace taonaut::ui {

namespace {

constexpr std::size_t kLooksAt = 128;
constexpr int kFewestCharacters = 10;
constexpr std::size_t kFewestWords = 4;
constexpr double kFirstGuesses = 24; // bits: tried within hours at a thousand guesses per second

// Pieces of the passwords that people choose most, lower case. One costs about seven bits.
constexpr std::array<std::string_view, 48> kCommon { "password", "passwort", "passw0rd", "qwerty", "qwertz",
    "azerty", "asdfgh", "zxcvbn", "letmein", "welcome", "monkey", "dragon", "master", "login", "admin",
    "iloveyou", "sunshine", "princess", "football", "baseball", "shadow", "superman", "batman", "trustno1",
    "starwars", "whatever", "freedom", "secret", "wallet", "bitcoin", "bittensor", "taonaut", "crypto",
    "coldkey", "hotkey", "ethereum", "polkadot", "hello", "love", "test", "pass", "abc123", "user", "summer",
    "winter", "spring", "changeme", "qazwsx" };

char lowered(std::byte b)
{
    const auto c = static_cast<char>(b);
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(std::byte b)
{
    return b >= std::byte { '0' } && b <= std::byte { '9' };
}

/// One character by itself.
double characterBits(std::byte b)
{
    const auto c = static_cast<char>(b);
    if ((b & std::byte { 0x80 }) != std::byte { 0 }) {
        return 5; // a byte of a character outside ASCII
    }
    if (isDigit(b)) {
        return 3.33;
    }
    return c >= 'a' && c <= 'z' ? 4.7 : 5.2;
}

bool startsWith(ByteView text, std::string_view word)
{
    return text.size() >= word.size()
        && std::equal(
            word.begin(), word.end(), text.begin(), [](char c, std::byte b) { return c == lowered(b); });
}

/// Length of a run in which each character is the last one plus `step`.
std::size_t runOf(ByteView text, int step)
{
    std::size_t length = 1;
    while (length < text.size()
        && std::to_integer<int>(text[length]) == std::to_integer<int>(text[length - 1]) + step) {
        ++length;
    }
    return length;
}

/// Cheapest description so far, per prefix of the password.
class Description {
public:
    explicit Description(std::size_t size)
        : m_bits(size + 1, 1e9)
    {
        m_bits[0] = 0;
    }
    void offer(std::size_t from, std::size_t length, double bits)
    {
        m_bits[from + length] = std::min(m_bits[from + length], m_bits[from] + bits);
    }
    [[nodiscard]] double total() const { return m_bits.back(); }

private:
    std::vector<double> m_bits;
};

void offerPieces(Description& description, ByteView text, std::size_t at)
{
    const ByteView rest = text.subspan(at);
    description.offer(at, 1, characterBits(rest[0]));
    for (const std::string_view word : kCommon) {
        if (startsWith(rest, word)) {
            description.offer(at, word.size(), 7);
        }
    }
    for (std::size_t length = 3; length <= std::min<std::size_t>(rest.size(), 8); ++length) {
        const auto found = continuations(rest.first(length), 1);
        if (!found.empty() && found.front().size() == length) {
            description.offer(at, length, 11);
        }
    }
    for (const int step : { -1, 0, 1 }) {
        const std::size_t run = runOf(rest, step);
        for (std::size_t length = 3; length <= run; ++length) {
            description.offer(
                at, length, characterBits(rest[0]) + 1.5 + std::log2(static_cast<double>(length)));
        }
    }
    const bool year = rest.size() >= 4 && (startsWith(rest, "19") || startsWith(rest, "20"))
        && isDigit(rest[2]) && isDigit(rest[3]);
    if (year) {
        description.offer(at, 4, 7);
    }
}

} // namespace

double guessBits(ByteView password)
{
    const ByteView text = password.first(std::min(password.size(), kLooksAt));
    Description description(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        offerPieces(description, text, at);
    }
    return description.total();
}

Strength strengthOf(ByteView password)
{
    const double bits = guessBits(password);
    if (bits < 34) {
        return Strength::Weak;
    }
    return bits < 44 ? Strength::Fair : bits < 56 ? Strength::Good : Strength::Strong;
}

PasswordFlaw flawOf(ByteView password)
{
    if (password.empty()) {
        return PasswordFlaw::Empty;
    }
    const auto blank = [](std::byte b) { return b <= std::byte { ' ' }; };
    if (blank(password.front()) || blank(password.back())) {
        return PasswordFlaw::OuterBlanks;
    }
    const auto characters = std::count_if(password.begin(), password.end(),
        [](std::byte b) { return (b & std::byte { 0xC0 }) != std::byte { 0x80 }; });
    const auto words = wordsIn(password);
    const auto realWords = static_cast<std::size_t>(std::count_if(
        words.begin(), words.end(), [](const TypedWord& word) { return word.end - word.start >= 2; }));
    if (characters < kFewestCharacters && realWords < kFewestWords) {
        return PasswordFlaw::TooShort;
    }
    return guessBits(password) < kFirstGuesses ? PasswordFlaw::FirstGuess : PasswordFlaw::None;
}

} // namespace taonaut::ui
