// SPDX-License-Identifier: MIT
#pragma once

// A chain of made-up blocks whose every byte follows from its number, so that a store can be checked without
// a second copy.

#include "core/store/node_store.hpp"

#include <QTemporaryDir>

namespace taonaut::store {

constexpr std::uint32_t kSlots = 16; ///< entries of the state, written in turn

inline Bytes patternOf(std::uint32_t seed, std::size_t size)
{
    Bytes bytes(size);
    std::uint32_t value = seed * 2654435761U + 12345U;
    for (std::byte& byte : bytes) {
        value = value * 1664525U + 1013904223U;
        byte = static_cast<std::byte>(value >> 24);
    }
    return bytes;
}

inline Bytes keyOf(std::uint32_t slot)
{
    return patternOf(1'000'000 + slot, 40);
}

/// The value that block `number` writes into its slot; every seventh block removes it instead.
inline std::optional<Bytes> valueOf(std::uint32_t number)
{
    return number % 7 == 6 ? std::nullopt : std::optional(patternOf(2'000'000 + number, number % 90));
}

inline BlockRecord blockOf(std::uint32_t number)
{
    return { *Hash256::from(patternOf(number, 32)), BlockNumber(number), patternOf(3'000'000 + number, 250),
        patternOf(4'000'000 + number, 600), patternOf(5'000'000 + number, 400) };
}

inline BlockWrite writeOf(std::uint32_t number)
{
    BlockWrite write;
    write.block = blockOf(number);
    write.changes = { { keyOf(number % kSlots), valueOf(number) } };
    write.undo = { { keyOf(number % kSlots), number < kSlots ? std::nullopt : valueOf(number - kSlots) } };
    write.finalityRound = number * 3ULL;
    return write;
}

/// Whether everything that the store holds is what the blocks up to its head wrote.
inline bool isWhole(NodeStore& store)
{
    const auto head = store.head();
    if (!head || !*head) {
        return false;
    }
    const std::uint32_t newest = (*head)->number.value();
    for (std::uint32_t number = 0; number <= newest; ++number) {
        const auto block = store.block(BlockNumber(number));
        const auto undo = store.undo(BlockNumber(number));
        const auto found = store.numberOf(blockOf(number).hash);
        if (!block || *block != blockOf(number) || !undo || *undo != writeOf(number).undo || !found
            || *found != BlockNumber(number)) {
            return false;
        }
    }
    std::size_t expected = 0;
    const auto state = store.headState();
    for (std::uint32_t slot = 0; slot < kSlots && slot <= newest; ++slot) {
        const std::uint32_t writer = newest - (newest - slot) % kSlots;
        const auto value = valueOf(writer);
        expected += value ? 1 : 0;
        if (value
            && (!state
                || std::count(state->begin(), state->end(), StateEntry { keyOf(slot), *value }) != 1)) {
            return false;
        }
    }
    return state && state->size() == expected && (*head)->hash == blockOf(newest).hash
        && (*head)->finalityRound == newest * 3ULL;
}

/// A folder of its own for one test.
class Folder {
public:
    [[nodiscard]] std::filesystem::path file(const std::string& name = "chain.sqlite") const
    {
        return m_folder.path().toStdString() + "/" + name;
    }

private:
    QTemporaryDir m_folder;
};

/// Makes a closed store with blocks 0 to `newest`.
inline void fill(const std::filesystem::path& file, std::uint32_t newest)
{
    auto store = NodeStore::open(file);
    for (std::uint32_t number = 0; store && number <= newest; ++number) {
        if (!(*store)->commit(writeOf(number))) {
            return;
        }
    }
}

} // namespace taonaut::store
