// SPDX-License-Identifier: MIT
// The same bytes at once and one by one must give the same messages and the same end.

#include "core/net/websocket_frame.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

namespace {

struct Heard {
    std::string messages;
    std::string end;

    bool take(net::FrameReader& reader)
    {
        while (end.empty()) {
            const auto message = reader.next();
            if (!message) {
                end = message.error().text();
            } else if (!*message) {
                break;
            } else {
                fuzz::require((*message)->payload.size() <= 512);
                messages += static_cast<char>((*message)->opcode);
                messages += (*message)->payload;
            }
        }
        return end.empty();
    }
};

} // namespace

TAONAUT_FUZZ(data, size)
{
    const std::string_view text = fuzz::textOf(data, size);
    net::FrameReader whole(512);
    Heard atOnce;
    whole.feed(text);
    atOnce.take(whole);
    net::FrameReader slow(512);
    Heard byByte;
    for (std::size_t i = 0; i < size; ++i) {
        slow.feed(text.substr(i, 1));
        if (!byByte.take(slow)) {
            break;
        }
    }
    fuzz::require(atOnce.messages == byByte.messages && atOnce.end == byByte.end);
    static_cast<void>(net::acceptKey(text));
    return 0;
}
