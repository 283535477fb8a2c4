// SPDX-License-Identifier: MIT
#include "core/net/access_rules.hpp"
#include "core/net/http_request.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const auto head = net::readRequestHead(text, 2048);
    if (head && *head) {
        fuzz::require((*head)->size <= size);
        const auto exact = net::readRequestHead(text.substr(0, (*head)->size), 2048);
        fuzz::require(exact && *exact && (*exact)->headers == (*head)->headers);
        static_cast<void>((*head)->wantsWebSocket());
        net::AccessRules rules;
        rules.anyAddress = true;
        static_cast<void>(net::hostAllowed(rules, (*head)->header("host"), 9944));
        static_cast<void>(net::originAllowed(rules, (*head)->header("origin")));
    }
    static_cast<void>(net::isLoopbackOrigin(text));
    return 0;
}
