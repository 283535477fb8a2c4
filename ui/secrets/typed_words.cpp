// SPDX-License-Identifier: MIT
#include "typed_words.hpp"

#include "core/crypto/phrase.hpp"

#include <algorithm>

namespace taonaut::ui {

namespace {

constexpr std::size_t kLongestWord = 8;

bool isBlank(std::byte b)
{
    return b == std::byte { ' ' } || (b >= std::byte { '\t' } && b <= std::byte { '\r' });
}

char lowered(std::byte b)
{
    const auto c = static_cast<char>(b);
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// How the first letters of `word` stand to the typed ones: negative, zero or positive.
int compare(std::string_view word, ByteView typed)
{
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const char c = lowered(typed[i]);
        if (i == word.size() || word[i] != c) {
            return i == word.size() || word[i] < c ? -1 : 1;
        }
    }
    return 0;
}

} // namespace

std::vector<TypedWord> wordsIn(ByteView text)
{
    std::vector<TypedWord> words;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isBlank(text[at])) {
            continue;
        }
        const std::size_t start = at;
        while (at < text.size() && !isBlank(text[at])) {
            ++at;
        }
        const auto first = continuations(text.subspan(start, at - start), 1);
        words.push_back({ start, at, !first.empty() && first.front().size() == at - start });
    }
    return words;
}

bool isWordsOnly(ByteView text)
{
    return std::all_of(text.begin(), text.end(), [](std::byte b) {
        const char c = lowered(b);
        return isBlank(b) || (c >= 'a' && c <= 'z');
    });
}

std::span<const std::string_view> continuations(ByteView beginning, std::size_t most)
{
    if (beginning.empty() || beginning.size() > kLongestWord) {
        return {};
    }
    const auto list = crypto::phraseWords();
    const auto first = std::lower_bound(list.begin(), list.end(), beginning,
        [](std::string_view word, ByteView typed) { return compare(word, typed) < 0; });
    auto last = first;
    while (last != list.end() && static_cast<std::size_t>(last - first) < most
        && compare(*last, beginning) == 0) {
        ++last;
    }
    return list.subspan(
        static_cast<std::size_t>(first - list.begin()), static_cast<std::size_t>(last - first));
}

std::optional<std::string_view> meantBy(ByteView beginning)
{
    const auto found = continuations(beginning, 2);
    if (found.empty() || (found.size() == 2 && found.front().size() != beginning.size())) {
        return std::nullopt;
    }
    return found.front();
}

} // namespace taonaut::ui
