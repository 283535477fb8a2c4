// SPDX-License-Identifier: MIT
#include "core/store/change_list.hpp"

namespace taonaut::store {
namespace {

void appendSized(Bytes& out, ByteView bytes)
{
    for (std::size_t i = 0; i < 4; ++i) {
        out.push_back(static_cast<std::byte>(bytes.size() >> (8 * i)));
    }
    append(out, bytes);
}

/// Reads from the front and shortens the view; nothing when it is too short.
std::optional<ByteView> take(ByteView& rest, std::size_t size)
{
    if (rest.size() < size) {
        return std::nullopt;
    }
    const ByteView part = rest.first(size);
    rest = rest.subspan(size);
    return part;
}

std::optional<Bytes> takeSized(ByteView& rest)
{
    const std::optional<ByteView> length = take(rest, 4);
    if (!length) {
        return std::nullopt;
    }
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        size |= std::to_integer<std::size_t>((*length)[i]) << (8 * i);
    }
    const std::optional<ByteView> bytes = take(rest, size);
    return bytes ? std::optional(toBytes(*bytes)) : std::nullopt;
}

std::optional<StateChange> takeChange(ByteView& rest)
{
    std::optional<Bytes> key = takeSized(rest);
    const std::optional<ByteView> tag = key ? take(rest, 1) : std::nullopt;
    if (!tag || std::to_integer<unsigned>(tag->front()) > 1) {
        return std::nullopt;
    }
    StateChange change { std::move(*key), std::nullopt };
    if (tag->front() == std::byte { 1 }) {
        change.value = takeSized(rest);
        if (!change.value) {
            return std::nullopt;
        }
    }
    return change;
}

} // namespace

Bytes encodeChanges(const std::vector<StateChange>& changes)
{
    Bytes out;
    for (const StateChange& change : changes) {
        appendSized(out, change.key);
        out.push_back(static_cast<std::byte>(change.value ? 1 : 0));
        if (change.value) {
            appendSized(out, *change.value);
        }
    }
    return out;
}

Result<std::vector<StateChange>> decodeChanges(ByteView bytes)
{
    std::vector<StateChange> changes;
    while (!bytes.empty()) {
        std::optional<StateChange> change = takeChange(bytes);
        if (!change) {
            return fail(StoreError::Damaged, "a list of changes that does not decode");
        }
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace taonaut::store
