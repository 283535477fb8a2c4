// SPDX-License-Identifier: MIT
#pragma once

// The entries of a state that is written item by item.

#include "core/node/runtime/storage_item.hpp"

namespace taonaut::node::presets {

class Entries {
public:
    /// The item's keys, then its value.
    template <const auto& kItem, class... Arguments> void add(const Arguments&... arguments)
    {
        m_entries.push_back(entry<kItem>(arguments...));
    }
    void append(std::vector<trie::Entry> entries)
    {
        std::move(entries.begin(), entries.end(), std::back_inserter(m_entries));
    }
    void reserve(std::size_t count) { m_entries.reserve(count); }
    [[nodiscard]] std::vector<trie::Entry> take() { return std::move(m_entries); }

private:
    std::vector<trie::Entry> m_entries;
};

} // namespace taonaut::node::presets
