// SPDX-License-Identifier: MIT
#include "core/node/runtime/overlay.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace taonaut::node {
namespace {

bool startsWith(ByteView key, ByteView prefix)
{
    return key.size() >= prefix.size() && equal(key.first(prefix.size()), prefix);
}

} // namespace

std::size_t Overlay::KeyHash::operator()(ByteView key) const noexcept
{
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    std::uint64_t words[2] { key.size(), 0 };
    if (key.size() >= 4 * kWord) { // a word of the item's name, and the last one
        std::memcpy(&words[0], key.data() + 3 * kWord, kWord);
        std::memcpy(&words[1], key.data() + key.size() - kWord, kWord);
    } else if (!key.empty()) {
        std::memcpy(&words[1], key.data(), std::min(kWord, key.size()));
    }
    // The last word of keys that stand as they are counts up: spread it.
    return static_cast<std::size_t>((words[0] ^ (words[1] * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93 >> 7);
}

std::optional<ByteView> Overlay::get(ByteView key) const
{
    const auto written = m_written.find(key);
    if (written == m_written.end()) {
        return m_parent.get(key);
    }
    if (!written->second) {
        return std::nullopt;
    }
    return ByteView(*written->second);
}

void Overlay::put(ByteView key, Bytes value)
{
    write(key, std::move(value));
}

void Overlay::remove(ByteView key)
{
    write(key, std::nullopt);
}

std::size_t Overlay::removeBelow(ByteView prefix)
{
    std::vector<Bytes> keys;
    forEach(prefix, std::nullopt, [&](ByteView key, ByteView) {
        keys.push_back(toBytes(key));
        return true;
    });
    for (const Bytes& key : keys) {
        remove(key);
    }
    return keys.size();
}

void Overlay::forEach(
    ByteView prefix, std::optional<ByteView> startAfter, const trie::StateTrie::Visitor& visit) const
{
    const auto below = [&](ByteView key) { return startsWith(key, prefix); };
    auto next = startAfter && ByteLess {}(prefix, *startAfter) ? m_order.upper_bound(*startAfter)
                                                               : m_order.lower_bound(prefix);
    const auto visitWritten = [&](ByteView key) {
        const Written& value = m_written.find(key)->second;
        return !value || visit(key, *value);
    };
    // Visits what the block wrote before `end`; false when the visitor wants no more.
    const auto visitWrittenBefore = [&](std::optional<ByteView> end) {
        for (; next != m_order.end() && below(*next); ++next) {
            if (end && !ByteLess {}(*next, *end)) {
                break;
            }
            if (!visitWritten(*next)) {
                return false;
            }
        }
        return true;
    };
    bool more = true;
    m_parent.forEach(prefix, startAfter, [&](ByteView key, ByteView value) {
        more = visitWrittenBefore(key);
        if (more && next != m_order.end() && equal(*next, key)) {
            more = visitWritten(*next);
            ++next;
        } else if (more) {
            more = visit(key, value);
        }
        return more;
    });
    if (more) {
        visitWrittenBefore(std::nullopt);
    }
}

void Overlay::write(ByteView key, Written value)
{
    const auto place = m_written.find(key);
    const bool known = place != m_written.end();
    if (!m_layers.empty()) {
        Undo undo { toBytes(key), std::nullopt };
        if (known) {
            undo.before = std::move(place->second);
        }
        m_undo.push_back(std::move(undo));
    }
    if (known) {
        place->second = std::move(value);
    } else {
        m_order.insert(ByteView(m_written.emplace(toBytes(key), std::move(value)).first->first));
    }
}

void Overlay::forget(ByteView key)
{
    m_order.erase(key);
    m_written.erase(m_written.find(key));
}

void Overlay::beginLayer()
{
    m_layers.push_back(m_undo.size());
}

void Overlay::commitLayer()
{
    assert(!m_layers.empty());
    m_layers.pop_back();
    if (m_layers.empty()) {
        m_undo.clear();
    }
}

void Overlay::rollbackLayer()
{
    assert(!m_layers.empty());
    const std::size_t begin = m_layers.back();
    m_layers.pop_back();
    while (m_undo.size() > begin) {
        Undo& undo = m_undo.back();
        if (undo.before) {
            m_written.find(ByteView(undo.key))->second = std::move(*undo.before);
        } else {
            forget(undo.key);
        }
        m_undo.pop_back();
    }
}

std::vector<trie::Change> Overlay::changes() const
{
    std::vector<trie::Change> result;
    result.reserve(m_written.size());
    for (const ByteView key : m_order) {
        const Written& value = m_written.find(key)->second;
        const std::optional<ByteView> before = m_parent.get(key);
        const bool same = value ? before && equal(*before, *value) : !before;
        if (!same) {
            result.push_back({ toBytes(key), value });
        }
    }
    return result;
}

std::vector<trie::Change> Overlay::undo(const std::vector<trie::Change>& changes) const
{
    std::vector<trie::Change> result;
    result.reserve(changes.size());
    for (const trie::Change& change : changes) {
        trie::Change back { change.key, std::nullopt };
        if (const std::optional<ByteView> before = m_parent.get(change.key)) {
            back.value = toBytes(*before);
        }
        result.push_back(std::move(back));
    }
    return result;
}

} // namespace taonaut::node
