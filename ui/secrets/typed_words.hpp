// SPDX-License-Identifier: MIT
#pragma once

// Words while they are typed: where they stand, which of them the English list knows, how an unfinished one
// can go on. Answers are positions and pieces of the public list, never copies of what was typed.

#include "core/base/bytes.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace taonaut::ui {

struct TypedWord {
    std::size_t start = 0; ///< byte offsets
    std::size_t end = 0;
    bool known = false; ///< in the list, whatever the case
};

/// The words between blanks and line breaks, in order.
[[nodiscard]] std::vector<TypedWord> wordsIn(ByteView text);

/// Nothing but letters and blanks: it can become a phrase. Also true of nothing.
[[nodiscard]] bool isWordsOnly(ByteView text);

/// The first `most` words of the list that begin so; empty for an empty beginning.
[[nodiscard]] std::span<const std::string_view> continuations(ByteView beginning, std::size_t most);

/// The one word that a beginning can mean: itself if it is whole, else the only continuation.
[[nodiscard]] std::optional<std::string_view> meantBy(ByteView beginning);

} // namespace taonaut::ui
