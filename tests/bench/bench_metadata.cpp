// SPDX-License-Identifier: MIT
#include "core/metadata/metadata.hpp"
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
}

} // namespace taonaut::bench
