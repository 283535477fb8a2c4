// SPDX-License-Identifier: MIT
#pragma once

// Changes of messages, chosen by chance and the same for the same seed.

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

namespace taonaut::test {

using Random = std::mt19937_64;

struct Mutation {
    enum class Kind : std::uint8_t {
        // of the text
        HexDigit,
        Byte,
        Digit,
        Truncated,
        Deep,
        Huge,
        // of the JSON value
        MemberRemoved,
        MemberReplaced,
        ElementRemoved,
        ElementRepeated,
        ElementsSwapped,
        HexOfAnotherAnswer,
        // of the conversation
        AnswerOfAnotherQuestion,
        Null,
        Refused,
        Dropped,
        Twice,
        Reordered,
        // of the chain: a block that does not exist, consistent with its hash
        ForgedBlock,
    };
    static constexpr std::size_t kKinds = 19;

    Kind kind = Kind::Byte;
    std::size_t at = 0; ///< index of the message
    std::uint64_t seed = 0;
};

/// At most three, of messages 0 to `messages` - 1.
[[nodiscard]] std::vector<Mutation> mutationsFor(Random& random, std::size_t messages);

/// The text after a mutation of the first two groups. others: texts of other answers.
[[nodiscard]] std::string mutated(
    const Mutation& mutation, const std::string& text, const std::map<std::string, std::string>& others);

/// Any of the values of a map. Requires: not empty.
[[nodiscard]] const std::string& anyOf(const std::map<std::string, std::string>& texts, Random& random);

} // namespace taonaut::test
