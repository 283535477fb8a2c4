// SPDX-License-Identifier: MIT
#pragma once

// A matrix of which only some cells are there: weights and bonds, one row for each uid that gives them, the
// cells of a row in the order in which they were stored. All cells lie in two flat arrays.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace taonaut::economics {

namespace detail {
/// Leaves new elements as they are: rows are written at once after room was made for them.
template <class T> struct UninitialisedAllocator : std::allocator<T> {
    template <class U> struct rebind {
        using other = UninitialisedAllocator<U>;
    };
    template <class U> void construct(U* place) noexcept { ::new (static_cast<void*>(place)) U; }
    template <class U, class... Args> void construct(U* place, Args&&... args)
    {
        ::new (static_cast<void*>(place)) U(std::forward<Args>(args)...);
    }
};
template <class T> using Flat = std::vector<T, UninitialisedAllocator<T>>;
} // namespace detail

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

    /// Room for one row in the two arrays, to be written from the front.
    struct Room {
        std::uint16_t* columns = nullptr;
        Value* values = nullptr;
        std::size_t used = 0;

        void add(std::uint16_t column, Value value) noexcept
        {
            columns[used] = column;
            values[used] = value;
            ++used;
        }
    };
    /// Begins a row of at most `cells` cells; endRow(room) ends it.
    [[nodiscard]] Room roomFor(std::size_t cells)
    {
        const std::size_t at = m_columns.size();
        m_columns.resize(at + cells);
        m_values.resize(at + cells);
        return { m_columns.data() + at, m_values.data() + at, 0 };
    }
    void endRow(const Room& room)
    {
        const std::size_t end = begin(m_ends.size()) + room.used;
        m_columns.resize(end);
        m_values.resize(end);
        m_ends.push_back(end);
    }

    friend bool operator==(const SparseRows&, const SparseRows&) = default;

private:
    [[nodiscard]] std::size_t begin(std::size_t row) const noexcept { return row == 0 ? 0 : m_ends[row - 1]; }

    std::vector<std::size_t> m_ends; // of each row, in the two arrays
    detail::Flat<std::uint16_t> m_columns;
    detail::Flat<Value> m_values;
};

} // namespace taonaut::economics
