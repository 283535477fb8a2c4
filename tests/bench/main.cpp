// SPDX-License-Identifier: MIT
// taonaut-bench [--json] [filter]: measures what the project promises about its speed and size.
//
// One line per figure: `name value unit`, or with --json an object {"name","value","unit"}. The filter is a
// part of the name. Figures that cannot be measured here are named on standard error with the reason.

#include "tests/bench/figure.hpp"

#include <cmath>
#include <cstdio>
#include <cstring>
#include <map>

namespace taonaut::bench {

namespace {

struct Options {
    bool json = false;
    std::string filter;
};

/// Seconds in one unit of time.
double secondsOf(const std::string& unit)
{
    static const std::map<std::string, double> kSeconds { { "ns", 1e-9 }, { "us", 1e-6 }, { "ms", 1e-3 },
        { "s", 1 } };
    return kSeconds.at(unit);
}

/// Prints the median of each figure's repetitions.
class FigureReporter : public benchmark::BenchmarkReporter {
public:
    FigureReporter(const Figures& figures, bool json)
        : m_json(json)
    {
        for (const Figure& figure : figures) {
            m_figures.emplace(figure.name, &figure);
        }
    }

    bool ReportContext(const Context&) override { return true; }

    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            const auto figure = m_figures.find(run.run_name.function_name);
            if (figure == m_figures.end()) {
                continue;
            }
            if (run.error_occurred) {
                m_failed = true;
                std::fprintf(stderr, "%s: %s\n", figure->first.c_str(), run.error_message.c_str());
            } else if (run.aggregate_name == "median" || run.repetitions == 1) {
                print(*figure->second, valueOf(*figure->second, run));
            }
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    static double valueOf(const Figure& figure, const Run& run)
    {
        const double nanosecondsPerUnit = benchmark::GetTimeUnitMultiplier(run.time_unit);
        switch (figure.kind) {
        case Kind::CpuTime:
            return run.GetAdjustedCPUTime() / nanosecondsPerUnit / secondsOf(figure.unit);
        case Kind::RealTime:
            return run.GetAdjustedRealTime() / nanosecondsPerUnit / secondsOf(figure.unit);
        case Kind::PerSecond:
            return run.counters.at("items_per_second");
        case Kind::MegabytesPerSecond:
            return run.counters.at("bytes_per_second") / 1e6;
        case Kind::Counter:
            return run.counters.at(kCounter);
        }
        return std::nan("");
    }

    void print(const Figure& figure, double value) const
    {
        const char* format = m_json ? "{\"name\":\"%s\",\"value\":%.6g,\"unit\":\"%s\"}\n" : "%s %.6g %s\n";
        std::printf(format, figure.name.c_str(), value, figure.unit.c_str());
        std::fflush(stdout);
    }

    bool m_json;
    bool m_failed = false;
    std::map<std::string, const Figure*> m_figures;
};

/// Registers what can be measured; the rest is named with the reason.
std::size_t registerFigures(const Figures& figures, const std::string& filter)
{
    std::size_t count = 0;
    for (const Figure& figure : figures) {
        if (figure.name.find(filter) == std::string::npos) {
            continue;
        }
        const auto reason = figure.unavailable ? figure.unavailable() : std::nullopt;
        ++count;
        if (reason) {
            std::fprintf(stderr, "%s: not measured: %s\n", figure.name.c_str(), reason->c_str());
            continue;
        }
        auto* registered = benchmark::RegisterBenchmark(figure.name.c_str(), figure.run);
        registered->Repetitions(figure.repetitions)->ReportAggregatesOnly(true);
        if (figure.kind == Kind::RealTime) {
            registered->UseManualTime();
        }
        if (figure.iterations > 0) {
            registered->Iterations(figure.iterations);
        } else {
            registered->MinTime(0.1);
        }
    }
    return count;
}

bool parse(int argc, char** argv, Options& options)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0) {
            options.json = true;
        } else if (argv[i][0] != '-' && options.filter.empty()) {
            options.filter = argv[i];
        } else {
            return false;
        }
    }
    return true;
}

int run(int argc, char** argv)
{
    Options options;
    if (!parse(argc, argv, options)) {
        std::fprintf(stderr, "usage: taonaut-bench [--json] [part of a name]\n");
        return 2;
    }
    Figures figures;
    addLightFigures(figures);
    addCryptoFigures(figures);
    addConsensusFigures(figures);
    addEconomicsFigures(figures);
    addMetadataFigures(figures);
    addSubtensorFigures(figures);
    addTrieFigures(figures);
    addChainFigures(figures);
    addNodeFigures(figures);
    addRuntimeFigures(figures);
    addWindowFigures(figures);
    addYumaFigures(figures);
    if (registerFigures(figures, options.filter) == 0) {
        std::fprintf(stderr, "no figure has \"%s\" in its name\n", options.filter.c_str());
        return 2;
    }
    FigureReporter reporter(figures, options.json);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return reporter.failed() ? 1 : 0;
}

} // namespace

} // namespace taonaut::bench

int main(int argc, char** argv)
{
    return taonaut::bench::run(argc, argv);
}
