// SPDX-License-Identifier: MIT
#pragma once

// One figure: a name, a unit, and how it is measured. Everything printed is the median of several repetitions
// of a run on this machine; a figure whose means are not there (a recorded file, another program) is left
// out.

#include <benchmark/benchmark.h>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::bench {

/// How a run becomes a number.
enum class Kind : std::uint8_t {
    CpuTime, ///< processor time of one iteration: work of one thread
    RealTime, ///< elapsed time of one iteration, for anything that waits for another process
    PerSecond, ///< items per second of processor time; the run calls SetItemsProcessed
    MegabytesPerSecond, ///< 10^6 bytes per second of processor time; the run calls SetBytesProcessed
    Counter, ///< state.counters[kCounter], for what is no time
};

constexpr const char* kCounter = "figure";

struct Figure {
    std::string name;
    std::string unit; ///< ns, us, ms, s, 1/s, MB/s, MB or %
    Kind kind = Kind::CpuTime;
    std::function<void(benchmark::State&)> run; ///< SkipWithError: the program exits with an error
    int repetitions = 7;
    std::int64_t iterations = 0; ///< of one repetition; 0: as many as fill half a second
    /// Why the figure cannot be measured here; empty: it can.
    std::function<std::optional<std::string>()> unavailable = {};
};

using Figures = std::vector<Figure>;

void addCryptoFigures(Figures& figures);
void addConsensusFigures(Figures& figures);
void addEconomicsFigures(Figures& figures);
void addMetadataFigures(Figures& figures);
void addSubtensorFigures(Figures& figures);
void addTrieFigures(Figures& figures);
void addChainFigures(Figures& figures);
void addNodeFigures(Figures& figures);
void addRuntimeFigures(Figures& figures);
void addLightFigures(Figures& figures);
void addWindowFigures(Figures& figures);
void addYumaFigures(Figures& figures);

} // namespace taonaut::bench
