// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/metadata/metadata.hpp"
#include "core/metadata/value_tree.hpp"
#include "core/scale/encoder.hpp"
#include "tests/bench/figure.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace taonaut::bench {

namespace {

constexpr const char* kRecorded = TAONAUT_SHARED_DATA_DIR "/finney-metadata-2026-04.scale";

Bytes recorded()
{
    std::ifstream file(kRecorded, std::ios::binary);
    const std::string text { std::istreambuf_iterator<char>(file), {} };
    return toBytes(bytesOf(text));
}

void parse(benchmark::State& state)
{
    const Bytes bytes = recorded();
    for (auto _ : state) {
        auto metadata = metadata::Metadata::decode(bytes);
        if (!metadata) {
            state.SkipWithError("the recorded metadata was refused");
            return;
        }
        benchmark::DoNotOptimize(metadata);
    }
}

/// A list of delegates: its bytes, and the type that they have.
struct DelegateList {
    metadata::TypeRegistry types;
    metadata::TypeId type = 0;
    Bytes bytes;
};

/// The answer of a chain that the environment names a file of (bytes, or hex), with the type that it had
/// then: nominators had one stake each, not one per subnet.
std::optional<DelegateList> recordedDelegates()
{
    using namespace metadata;
    const char* path = std::getenv("TAONAUT_DELEGATES_INFO");
    std::ifstream file(path == nullptr ? "" : path, std::ios::binary);
    std::string content { std::istreambuf_iterator<char>(file), {} };
    if (!file.is_open() || content.empty()) {
        return std::nullopt;
    }
    content.erase(content.find_last_not_of(" \r\n") + 1);
    const auto unhexed = fromHex(content);
    enum Known : TypeId {
        U8,
        U16,
        U64,
        Raw,
        Account,
        CompactU16,
        CompactU64,
        Stake,
        Stakes,
        Ids,
        Info,
        Infos
    };
    const auto type = [](TypeDef def) { return Type { {}, {}, std::move(def), {} }; };
    const auto field = [](const char* name, TypeId id) { return Field { name, id, std::nullopt, {} }; };
    const Composite info { { field("delegate_ss58", Account), field("take", CompactU16),
        field("nominators", Stakes), field("owner_ss58", Account), field("registrations", Ids),
        field("validator_permits", Ids), field("return_per_1000", CompactU64),
        field("total_daily_return", CompactU64) } };
    auto types = TypeRegistry::create({ type(Primitive::U8), type(Primitive::U16), type(Primitive::U64),
        type(Array { 32, U8 }), type(Composite { { { std::nullopt, Raw, std::nullopt, {} } } }),
        type(Compact { U16 }), type(Compact { U64 }), type(Tuple { { Account, CompactU64 } }),
        type(Sequence { Stake }), type(Sequence { CompactU16 }), type(info), type(Sequence { Info }) });
    return DelegateList { std::move(*types), Infos, unhexed ? *unhexed : toBytes(bytesOf(content)) };
}

/// As many delegates as fill 947 kB, with 40 nominators each, who have stake on three subnets.
Bytes madeDelegates()
{
    constexpr std::uint32_t kCount = 420;
    constexpr std::uint32_t kNominators = 40;
    const Bytes account(32, std::byte { 7 });
    scale::Encoder out;
    out.compact(kCount);
    for (std::uint32_t delegate = 0; delegate < kCount; ++delegate) {
        out.raw(account).compact(delegate * 20).compact(kNominators);
        for (std::uint32_t nominator = 0; nominator < kNominators; ++nominator) {
            out.raw(account).compact(3U);
            for (std::uint32_t netuid = 1; netuid <= 3; ++netuid) {
                out.compact(netuid).compact(std::uint64_t { 1'000'000'007 } * (nominator + 1));
            }
        }
        out.raw(account).compact(2U).compact(1U).compact(64U).compact(1U).compact(64U);
        out.compact(512U).compact(std::uint64_t { 90'000'000'000 });
    }
    return out.take();
}

/// The list type of this name's elements.
std::optional<metadata::TypeId> listOf(const metadata::TypeRegistry& types, std::string_view name)
{
    for (metadata::TypeId id = 0; id < types.size(); ++id) {
        const auto* list = types.as<metadata::Sequence>(id);
        if (list != nullptr && !types.at(list->element).path.empty()
            && types.at(list->element).path.back() == name) {
            return id;
        }
    }
    return std::nullopt;
}

/// The recorded answer if there is one, else a made one of the recorded runtime's type.
std::optional<DelegateList> delegates()
{
    if (auto list = recordedDelegates()) {
        return list;
    }
    auto metadata = metadata::Metadata::decode(recorded());
    const auto type = metadata ? listOf(metadata->types, "DelegateInfo") : std::nullopt;
    return type ? std::optional(DelegateList { std::move(metadata->types), *type, madeDelegates() })
                : std::nullopt;
}

void decodeDelegates(benchmark::State& state)
{
    const std::optional<DelegateList> list = delegates();
    for (auto _ : state) {
        auto tree = list ? metadata::ValueTree::readWhole(list->types, list->type, list->bytes)
                         : Result<metadata::ValueTree>(fail(metadata::MetadataError::UnknownType));
        if (!tree) {
            state.SkipWithError("the list did not decode");
            return;
        }
        benchmark::DoNotOptimize(tree);
    }
}

/// Says which list is measured.
std::optional<std::string> missingDelegates()
{
    if (recordedDelegates()) {
        std::fprintf(
            stderr, "metadata.decode_delegates_dynamic: the recorded answer of TAONAUT_DELEGATES_INFO\n");
        return std::nullopt;
    }
    if (!std::ifstream(kRecorded)) {
        return "neither TAONAUT_DELEGATES_INFO nor the recorded metadata is on this machine";
    }
    std::fprintf(
        stderr, "metadata.decode_delegates_dynamic: a made list; TAONAUT_DELEGATES_INFO names no file\n");
    return std::nullopt;
}

std::optional<std::string> missingRecording()
{
    if (std::ifstream(kRecorded)) {
        return std::nullopt;
    }
    return "the recorded metadata is not on this machine";
}

} // namespace

void addMetadataFigures(Figures& figures)
{
    figures.push_back({ "metadata.parse_2026_04", "ms", Kind::CpuTime, parse, 7, 0, missingRecording });
    figures.push_back({ "metadata.decode_delegates_dynamic", "ms", Kind::CpuTime, decodeDelegates, 7, 0,
        missingDelegates });
}

} // namespace taonaut::bench
