// SPDX-License-Identifier: MIT
#pragma once

// A matrix of which only some cells are there: weights and bonds, one row for each uid that gives them, the
// cells of a row in the order in which they were stored. All cells lie in two flat arrays.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace taonaut::economics {

template <class Value> class SparseRows {
public:
    [[nodiscard]] std::size_t rows() const noexcept { return m_ends.size(); }
    [[nodiscard]] std::size_t cells() const noexcept { return m_columns.size(); }

    [[nodiscard]] std::span<const std::uint16_t> columns(std::size_t row) const noexcept
    {
        return { m_columns.data() + begin(row), m_ends[row] - begin(row) };
    }
    [[nodiscard]] std::span<const Value> values(std::size_t row) const noexcept
    {
        return { m_values.data() + begin(row), m_ends[row] - begin(row) };
    }
    [[nodiscard]] std::span<Value> values(std::size_t row) noexcept
    {
        return { m_values.data() + begin(row), m_ends[row] - begin(row) };
    }

    void reserve(std::size_t rows, std::size_t cells)
    {
        m_ends.reserve(rows);
        m_columns.reserve(cells);
        m_values.reserve(cells);
    }
    /// Adds a cell to the row that is being written.
    void add(std::uint16_t column, Value value)
    {
        m_columns.push_back(column);
        m_values.push_back(value);
    }
    /// The row that is being written is complete; the next one begins.
    void endRow() { m_ends.push_back(m_columns.size()); }

    friend bool operator==(const SparseRows&, const SparseRows&) = default;

private:
    [[nodiscard]] std::size_t begin(std::size_t row) const noexcept { return row == 0 ? 0 : m_ends[row - 1]; }

    std::vector<std::size_t> m_ends; // of each row, in the two arrays
    std::vector<std::uint16_t> m_columns;
    std::vector<Value> m_values;
};

} // namespace taonaut::economics
