// SPDX-License-Identifier: MIT
#include "core/node/runtime/overlay.hpp"

#include <cassert>

namespace taonaut::node {
namespace {

bool startsWith(ByteView key, ByteView prefix)
{
    return key.size() >= prefix.size() && equal(key.first(prefix.size()), prefix);
}

} // namespace

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
    auto next = startAfter && ByteLess {}(prefix, *startAfter) ? m_written.upper_bound(*startAfter)
                                                               : m_written.lower_bound(prefix);
    // Visits what the block wrote before `end`; false when the visitor wants no more.
    const auto visitWrittenBefore = [&](std::optional<ByteView> end) {
        for (; next != m_written.end() && below(next->first); ++next) {
            if (end && !ByteLess {}(next->first, *end)) {
                break;
            }
            if (next->second && !visit(next->first, *next->second)) {
                return false;
            }
        }
        return true;
    };
    bool more = true;
    m_parent.forEach(prefix, startAfter, [&](ByteView key, ByteView value) {
        more = visitWrittenBefore(key);
        if (more && next != m_written.end() && equal(next->first, key)) {
            more = !next->second || visit(key, *next->second);
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
    const auto place = m_written.lower_bound(key);
    const bool known = place != m_written.end() && equal(place->first, key);
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
        m_written.emplace_hint(place, toBytes(key), std::move(value));
    }
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
            m_written.erase(m_written.find(ByteView(undo.key)));
        }
        m_undo.pop_back();
    }
}

std::vector<trie::Change> Overlay::changes() const
{
    std::vector<trie::Change> result;
    result.reserve(m_written.size());
    for (const auto& [key, value] : m_written) {
        const std::optional<ByteView> before = m_parent.get(key);
        const bool same = value ? before && equal(*before, *value) : !before;
        if (!same) {
            result.push_back({ key, value });
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
