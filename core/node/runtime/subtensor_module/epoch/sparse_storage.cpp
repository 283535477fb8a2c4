// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/epoch/sparse_storage.hpp"

#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::node::subtensor_module {

namespace {

/// Where the cells of a row lie in one array of all cells.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};
struct Cell {
    std::uint16_t column = 0;
    std::uint16_t value = 0;
};

/// Bytes of one cell in storage.
constexpr std::size_t kCellBytes = 4;

Range readCells(ByteView stored, std::vector<Cell>& cells)
{
    const std::size_t begin = cells.size();
    scale::Decoder in(stored);
    const auto count = in.compact<std::uint32_t>();
    if (!in.ok() || in.remaining() != std::size_t { count } * kCellBytes) {
        return { begin, begin };
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint16_t column = in.u16();
        cells.push_back({ column, in.u16() });
    }
    return { begin, cells.size() };
}

} // namespace

economics::SparseRows<std::uint16_t> readRows(const Overlay& state, ByteView prefix, std::size_t rows)
{
    std::vector<Range> ranges(rows);
    std::vector<Cell> cells;
    state.forEach(prefix, std::nullopt, [&](ByteView key, ByteView stored) {
        scale::Decoder in(key.subspan(prefix.size()));
        const std::uint16_t uid = in.u16();
        if (in.finish() && uid < rows) {
            ranges[uid] = readCells(stored, cells);
        }
        return true;
    });
    economics::SparseRows<std::uint16_t> result;
    result.reserve(rows, cells.size());
    for (const Range& range : ranges) {
        for (std::size_t i = range.begin; i < range.end; ++i) {
            result.add(cells[i].column, cells[i].value);
        }
        result.endRow();
    }
    return result;
}

void writeRows(Overlay& state, ByteView prefix, const economics::SparseRows<std::uint16_t>& rows)
{
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        scale::Encoder key;
        key.raw(prefix).u16(static_cast<std::uint16_t>(row));
        const std::span<const std::uint16_t> columns = rows.columns(row);
        scale::Encoder value;
        value.compact(columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            value.u16(columns[i]).u16(rows.values(row)[i]);
        }
        state.put(key.view(), value.take());
    }
}

} // namespace taonaut::node::subtensor_module
