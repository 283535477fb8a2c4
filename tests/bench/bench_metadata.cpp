// SPDX-License-Identifier: MIT
#include "core/metadata/metadata.hpp"
#include "core/metadata/value.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "tests/bench/figure.hpp"

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

/// Vec<DelegateInfo> of the recorded runtime, as many as fill 947 kB: delegates with 40 nominators each, who
/// have stake on three subnets.
Bytes delegates()
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

void decodeDelegates(benchmark::State& state)
{
    const auto metadata = metadata::Metadata::decode(recorded());
    const auto type = metadata ? listOf(metadata->types, "DelegateInfo") : std::nullopt;
    const Bytes bytes = delegates();
    for (auto _ : state) {
        scale::Decoder in(bytes);
        auto value = type ? metadata::decodeValue(metadata->types, *type, in)
                          : Result<metadata::Value>(fail(metadata::MetadataError::UnknownType));
        if (!value || !in.finish()) {
            state.SkipWithError("the list did not decode");
            return;
        }
        benchmark::DoNotOptimize(value);
    }
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
        missingRecording });
}

} // namespace taonaut::bench
