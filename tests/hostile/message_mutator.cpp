// SPDX-License-Identifier: MIT
#include "tests/hostile/message_mutator.hpp"

#include "core/net/json_text.hpp"

#include <algorithm>
#include <vector>

namespace taonaut::test {
namespace {

using nlohmann::json;
using Kind = Mutation::Kind;
using Others = std::map<std::string, std::string>;

constexpr std::size_t kDeep = 50'000;
constexpr std::size_t kHuge = 200'000; ///< bytes
/// One in so many of the large and of the clumsy ones is played: the time goes to what gets far.
constexpr std::uint64_t kLargeOneIn = 64;
constexpr std::uint64_t kClumsyOneIn = 3;

/// Kinds that nearly always end in what is no JSON or no answer.
bool isClumsy(Mutation::Kind kind)
{
    using enum Mutation::Kind;
    return kind == Byte || kind == Truncated || kind == Null || kind == MemberReplaced
        || kind == MemberRemoved || kind == AnswerOfAnotherQuestion;
}

bool isLarge(Mutation::Kind kind)
{
    return kind == Mutation::Kind::Deep || kind == Mutation::Kind::Huge;
}

std::size_t below(Random& random, std::size_t bound)
{
    return static_cast<std::size_t>(random() % bound);
}

/// Another character of the set in place of one of them.
std::string otherOf(std::string text, std::string_view set, Random& random)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (set.find(text[i]) != std::string_view::npos) {
            places.push_back(i);
        }
    }
    if (!places.empty()) {
        char& place = text[places[below(random, places.size())]];
        const std::size_t old = set.find(place);
        place = set[(old + 1 + below(random, set.size() - 1)) % set.size()];
    }
    return text;
}

/// Every value inside a value, itself included.
void collect(json& value, std::vector<json*>& all)
{
    all.push_back(&value);
    for (json& inner : value) {
        if (inner.is_structured()) {
            collect(inner, all);
        } else {
            all.push_back(&inner);
        }
    }
}

json replacement(Random& random)
{
    const json choices[] = { nullptr, true, 0, -1, 4'294'967'296, 1.5, "", "0x", "0x0", "0xzz", json::array(),
        json::object(), json::array({ nullptr }), "0xffffffff", "0xfffffffff" };
    return choices[below(random, std::size(choices))];
}

void changeList(json& list, Kind kind, Random& random)
{
    if (list.empty()) {
        return;
    }
    const auto one = static_cast<json::difference_type>(below(random, list.size()));
    const auto two = static_cast<json::difference_type>(below(random, list.size()));
    if (kind == Kind::ElementRemoved) {
        list.erase(list.begin() + one);
    } else if (kind == Kind::ElementRepeated) {
        list.push_back(json(*(list.begin() + one)));
    } else {
        std::swap(*(list.begin() + one), *(list.begin() + two));
    }
}

void changeHex(json& value, const Others& others, Random& random)
{
    json other = json::parse(anyOf(others, random), nullptr, false);
    std::vector<json*> candidates;
    collect(other, candidates);
    std::erase_if(candidates, [](const json* candidate) { return !candidate->is_string(); });
    if (!candidates.empty()) {
        value = *candidates[below(random, candidates.size())];
    }
}

std::string inJson(const Mutation& mutation, const std::string& text, const Others& others, Random& random)
{
    if (!net::nestingWithin(text, net::kJsonDepth)) { // an earlier mutation made it deep
        return text;
    }
    json message = json::parse(text, nullptr, false);
    if (message.is_discarded()) {
        return text;
    }
    std::vector<json*> all;
    collect(message, all);
    const Kind kind = mutation.kind;
    std::erase_if(all, [kind](const json* value) {
        switch (kind) {
        case Kind::MemberRemoved:
            return !value->is_object();
        case Kind::ElementRemoved:
        case Kind::ElementRepeated:
        case Kind::ElementsSwapped:
            return !value->is_array();
        case Kind::HexOfAnotherAnswer:
            return !value->is_string();
        default:
            return false;
        }
    });
    if (all.empty()) {
        return text;
    }
    json& chosen = *all[below(random, all.size())];
    if (kind == Kind::MemberReplaced) {
        chosen = replacement(random);
    } else if (kind == Kind::HexOfAnotherAnswer) {
        changeHex(chosen, others, random);
    } else if (kind != Kind::MemberRemoved) {
        changeList(chosen, kind, random);
    } else if (!chosen.empty()) {
        chosen.erase(std::next(chosen.begin(), static_cast<std::ptrdiff_t>(below(random, chosen.size()))));
    }
    return message.dump();
}

std::string withAnyByte(std::string text, Random& random)
{
    if (!text.empty()) {
        text[below(random, text.size())] = static_cast<char>(random());
    }
    return text;
}

} // namespace

const std::string& anyOf(const Others& texts, Random& random)
{
    return std::next(texts.begin(), static_cast<std::ptrdiff_t>(below(random, texts.size())))->second;
}

std::vector<Mutation> mutationsFor(Random& random, std::size_t messages)
{
    std::vector<Mutation> result(1 + below(random, 3));
    for (Mutation& mutation : result) {
        mutation.kind = static_cast<Kind>(below(random, Mutation::kKinds));
        mutation.at = below(random, messages);
        mutation.seed = random();
        const std::uint64_t chance = random();
        if ((isLarge(mutation.kind) && chance % kLargeOneIn != 0)
            || (isClumsy(mutation.kind) && chance % kClumsyOneIn != 0)) {
            mutation.kind = chance % 2 == 0 ? Kind::ForgedBlock : Kind::HexDigit;
        }
    }
    return result;
}

std::string mutated(const Mutation& mutation, const std::string& text, const Others& others)
{
    Random random(mutation.seed);
    switch (mutation.kind) {
    case Kind::HexDigit:
        return otherOf(text, "0123456789abcdef", random);
    case Kind::Digit:
        return otherOf(text, "0123456789", random);
    case Kind::Byte:
        return withAnyByte(text, random);
    case Kind::Truncated:
        return text.substr(0, below(random, text.size() + 1));
    case Kind::Deep:
        return std::string(kDeep, '[') + std::string(kDeep, ']');
    case Kind::Huge:
        return "[\"" + std::string(kHuge, 'a') + "\"]";
    case Kind::Null:
        return "null";
    case Kind::AnswerOfAnotherQuestion:
        return anyOf(others, random);
    default:
        return inJson(mutation, text, others, random);
    }
}

} // namespace taonaut::test
