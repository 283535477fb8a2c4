// SPDX-License-Identifier: MIT
#include "core/net/json_text.hpp"

#include "core/net/error.hpp"

namespace taonaut::net {

bool nestingWithin(std::string_view text, std::size_t depth) noexcept
{
    std::size_t open = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++open > depth) {
                return false;
            }
        } else if ((c == ']' || c == '}') && open > 0) {
            --open;
        }
    }
    return true;
}

Result<nlohmann::json> parseJson(std::string_view text, std::size_t depth)
{
    if (!nestingWithin(text, depth)) {
        return fail(NetError::JsonTooDeep);
    }
    nlohmann::json value = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (value.is_discarded()) {
        return fail(NetError::NotJson);
    }
    return value;
}

} // namespace taonaut::net
