// SPDX-License-Identifier: MIT
#include "core/net/http_request.hpp"

#include "core/net/ascii.hpp"

#include <algorithm>
#include <array>

namespace taonaut::net {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kHeadEnd = "\r\n\r\n";
constexpr std::size_t kMaximumHeaders = 100;

/// Headers on which a decision hangs: two of them would let two readers see two requests.
constexpr std::array<std::string_view, 8> kOnlyOnce { "host", "origin", "content-length", "content-type",
    "transfer-encoding", "sec-websocket-key", "sec-websocket-version", "access-control-request-method" };

tl::unexpected<Error> bad(std::string_view what)
{
    return fail(NetError::BadHead, std::string(what));
}

bool isTokenCharacter(char c)
{
    constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || kMarks.find(c) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isVisible(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

bool hasControlCharacter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code < 0x20 && c != '\t') || code == 0x7f;
    });
}

Result<void> readRequestLine(std::string_view line, HttpRequestHead& head)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) {
        return bad("request line");
    }
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    if (!isToken(method) || target.empty() || !isVisible(target)) {
        return bad("request line");
    }
    if (line.substr(last + 1) != "HTTP/1.1") {
        return bad("version");
    }
    head.method = method;
    head.target = target;
    return {};
}

Result<void> readHeader(std::string_view line, HttpRequestHead& head)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))) {
        return bad("header name");
    }
    if (hasControlCharacter(line)) {
        return bad("header value");
    }
    std::string name(line.substr(0, colon));
    std::transform(name.begin(), name.end(), name.begin(), lowerCase);
    const bool once = std::find(kOnlyOnce.begin(), kOnlyOnce.end(), name) != kOnlyOnce.end();
    if (once && head.has(name)) {
        return bad("repeated header");
    }
    head.headers.emplace_back(std::move(name), std::string(trimmed(line.substr(colon + 1))));
    return {};
}

} // namespace

std::string_view HttpRequestHead::header(std::string_view name) const noexcept
{
    const auto found = std::find_if(
        headers.begin(), headers.end(), [name](const auto& entry) { return entry.first == name; });
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

bool HttpRequestHead::has(std::string_view name) const noexcept
{
    return std::any_of(
        headers.begin(), headers.end(), [name](const auto& entry) { return entry.first == name; });
}

bool HttpRequestHead::lists(std::string_view name, std::string_view token) const noexcept
{
    return std::any_of(headers.begin(), headers.end(), [name, token](const auto& entry) {
        return entry.first == name && anyListElement(entry.second, [token](std::string_view element) {
            return equalIgnoringCase(element, token);
        });
    });
}

bool HttpRequestHead::wantsWebSocket() const noexcept
{
    return method == "GET" && lists("connection", "upgrade") && lists("upgrade", "websocket");
}

Result<std::optional<HttpRequestHead>> readRequestHead(std::string_view bytes, std::size_t limit)
{
    const std::size_t end = bytes.substr(0, limit).find(kHeadEnd);
    if (end == std::string_view::npos) {
        if (bytes.size() >= limit) {
            return fail(NetError::HeadTooLarge);
        }
        return std::optional<HttpRequestHead>();
    }
    HttpRequestHead head;
    head.size = end + kHeadEnd.size();
    std::string_view rest = bytes.substr(0, end + kLineEnd.size());
    bool first = true;
    while (!rest.empty()) {
        const std::size_t lineEnd = rest.find(kLineEnd);
        const std::string_view line = rest.substr(0, lineEnd);
        const Result<void> read = first ? readRequestLine(line, head) : readHeader(line, head);
        if (!read) {
            return fail(read);
        }
        if (head.headers.size() > kMaximumHeaders) {
            return fail(NetError::HeadTooLarge);
        }
        rest.remove_prefix(lineEnd + kLineEnd.size());
        first = false;
    }
    return std::optional<HttpRequestHead>(std::move(head));
}

} // namespace taonaut::net
