// SPDX-License-Identifier: MIT
#pragma once

// Constants of pallet System: how much a block may hold, how far back a transaction may look, and the version
// of the runtime. Weights are picoseconds and bytes. Source: opentensor/subtensor runtime/src/lib.rs
// (BlockWeights, BlockLength, BlockHashCount).

#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/runtime_version.hpp"

#include <limits>

namespace taonaut::subtensor::system {

struct WeightsPerClass {
    Weight baseExtrinsic;
    std::optional<Weight> maxExtrinsic;
    std::optional<Weight> maxTotal;
    std::optional<Weight> reserved;
    static constexpr std::string_view kPath = "frame_system::limits::WeightsPerClass";
    static constexpr auto fields()
    {
        return std::tuple { field("base_extrinsic", &WeightsPerClass::baseExtrinsic, "Weight"),
            field("max_extrinsic", &WeightsPerClass::maxExtrinsic, "Option<Weight>"),
            field("max_total", &WeightsPerClass::maxTotal, "Option<Weight>"),
            field("reserved", &WeightsPerClass::reserved, "Option<Weight>") };
    }
    friend bool operator==(const WeightsPerClass&, const WeightsPerClass&) = default;
};

struct BlockWeights {
    Weight baseBlock;
    Weight maxBlock;
    PerClass<WeightsPerClass> perClass;
    static constexpr std::string_view kPath = "frame_system::limits::BlockWeights";
    static constexpr auto fields()
    {
        return std::tuple { field("base_block", &BlockWeights::baseBlock, "Weight"),
            field("max_block", &BlockWeights::maxBlock, "Weight"),
            field("per_class", &BlockWeights::perClass, "PerDispatchClass<WeightsPerClass>") };
    }
    friend bool operator==(const BlockWeights&, const BlockWeights&) = default;
};

/// Bytes of all extrinsics of a block.
struct BlockLength {
    PerClass<std::uint32_t> max;
    static constexpr std::string_view kPath = "frame_system::limits::BlockLength";
    static constexpr auto fields()
    {
        return std::tuple { field("max", &BlockLength::max, "PerDispatchClass<u32>") };
    }
    friend bool operator==(const BlockLength&, const BlockLength&) = default;
};

/// Time of one access to the database, picoseconds.
struct DbWeight {
    std::uint64_t read = 0;
    std::uint64_t write = 0;
    static constexpr std::string_view kPath = "sp_weights::RuntimeDbWeight";
    static constexpr auto fields()
    {
        return std::tuple { field("read", &DbWeight::read, "u64"), field("write", &DbWeight::write, "u64") };
    }
    friend bool operator==(const DbWeight&, const DbWeight&) = default;
};

inline constexpr std::uint64_t kNoProofLimit = std::numeric_limits<std::uint64_t>::max();
inline constexpr Weight kBaseBlock { 431'614'000, 0 };
inline constexpr Weight kBaseExtrinsic { 108'157'000, 0 };
/// Four seconds; three quarters of it for normal calls. One call may use a class's room but for the tenth of
/// a block that is kept free for the start of the block, and its own base.
inline constexpr Weight kMaximumBlock { 4'000'000'000'000, kNoProofLimit };

inline constexpr Constant<BlockWeights> kBlockWeights { "BlockWeights",
    { kBaseBlock, kMaximumBlock,
        { { kBaseExtrinsic, Weight { 2'599'891'843'000, 0xA666'6666'6666'6666 },
              Weight { 3'000'000'000'000, 0xBFFF'FFFF'FFFF'FFFF }, Weight { 0, 0 } },
            { kBaseExtrinsic, Weight { 3'599'891'843'000, 0xE666'6666'6666'6666 }, kMaximumBlock,
                Weight { 1'000'000'000'000, 0x4000'0000'0000'0000 } },
            { kBaseExtrinsic, std::nullopt, std::nullopt, std::nullopt } } },
    "Weight that a block may use." };
inline constexpr Constant<BlockLength> kBlockLength { "BlockLength",
    { { 7'864'320, 10'485'760, 10'485'760 } }, "Bytes that a block may hold." };
inline constexpr Constant<std::uint32_t> kBlockHashCount { "BlockHashCount", 2400,
    "Number of newest block hashes in storage." };
inline constexpr Constant<DbWeight> kDbWeight { "DbWeight", { 25'000'000, 100'000'000 },
    "Weight of one access to the database." };
inline constexpr Constant<std::uint16_t> kSs58Prefix { "SS58Prefix", 42, "First byte of addresses as text." };
/// Its value is runtimeVersion().
inline constexpr std::string_view kVersionName = "Version";

} // namespace taonaut::subtensor::system
