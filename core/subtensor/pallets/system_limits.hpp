#pragma once

// Constants of pallet System: how much fits into a block, what database access costs, how long block hashes
// are kept. Weights in picoseconds and bytes (primitives.hpp), lengths in bytes.

#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/runtime_version.hpp"

namespace taonaut::subtensor::system {

struct WeightsPerClass {
    Weight baseExtrinsic;
    std::optional<Weight> maxExtrinsic; ///< of one extrinsic
    std::optional<Weight> maxTotal; ///< of all of the class
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

struct BlockLength {
    PerClass<std::uint32_t> max;
    static constexpr std::string_view kPath = "frame_system::limits::BlockLength";
    static constexpr auto fields()
    {
        return std::tuple { field("max", &BlockLength::max, "PerDispatchClass<u32>") };
    }
    friend bool operator==(const BlockLength&, const BlockLength&) = default;
};

struct DbWeight {
    std::uint64_t read = 0; ///< picoseconds
    std::uint64_t write = 0;
    static constexpr std::string_view kPath = "sp_weights::RuntimeDbWeight";
    static constexpr auto fields()
    {
        return std::tuple { field("read", &DbWeight::read, "u64"), field("write", &DbWeight::write, "u64") };
    }
    friend bool operator==(const DbWeight&, const DbWeight&) = default;
};

[[nodiscard]] BlockWeights blockWeights();

inline constexpr Weight kBaseBlockWeight { 431'614'000, 0 };
inline constexpr Weight kBaseExtrinsicWeight { 108'157'000, 0 };
inline constexpr Constant<BlockLength> kBlockLength { "BlockLength",
    { { 7'864'320, 10'485'760, 10'485'760 } }, "Bytes of all extrinsics of a block, by class." };
inline constexpr Constant<std::uint32_t> kBlockHashCount { "BlockHashCount", 2'400,
    "Number of newest blocks whose hashes are kept." };
inline constexpr Constant<DbWeight> kDbWeight { "DbWeight", { 25'000'000, 100'000'000 },
    "Weight of one database access." };
inline constexpr Constant<std::uint16_t> kSs58Prefix { "SS58Prefix", 42, "Address format." };

} // namespace taonaut::subtensor::system
