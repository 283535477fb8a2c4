// SPDX-License-Identifier: MIT
// The window as a program, measured from outside: a profile with one wallet, on the embedded chain.

#include "tests/bench/child_process.hpp"
#include "tests/bench/figure.hpp"

#include <filesystem>
#include <thread>

namespace taonaut::bench {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// A profile that the self-test made and left: one wallet with a balance.
class Profile {
public:
    Profile()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "taonaut-bench-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        ChildProcess selfTest(
            { taonautProgram(), "self-test", "--keep", m_folder.string() }, { "QT_QPA_PLATFORM=offscreen" });
        m_ready = selfTest.waitFor("all of it held", 60s);
    }
    ~Profile()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Profile(const Profile&) = delete;
    Profile& operator=(const Profile&) = delete;

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] std::string folder() const { return m_folder.string(); }

private:
    std::filesystem::path m_folder;
    bool m_ready = false;
};

const Profile& profile()
{
    static const Profile kProfile;
    return kProfile;
}

std::vector<std::string> windowCommand()
{
    return { taonautProgram(), "--trace", "--rpc-port", "0", "--profile", profile().folder() };
}

const std::vector<std::string> kSoftware { "QT_QPA_PLATFORM=offscreen" };

void firstFrame(benchmark::State& state, const std::vector<std::string>& environment)
{
    if (!profile().ready()) {
        state.SkipWithError("no profile could be made");
        return;
    }
    for (auto _ : state) {
        const auto begin = Clock::now();
        ChildProcess window(windowCommand(), environment);
        if (!window.waitFor("first frame", 20s)) {
            state.SkipWithError("no frame came");
            return;
        }
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - begin).count());
    }
}

void firstFrameSoftware(benchmark::State& state)
{
    firstFrame(state, kSoftware);
}

/// A display of its own without a graphics device: OpenGL is computed by llvmpipe.
void firstFrameGl(benchmark::State& state)
{
    ChildProcess display({ "/usr/bin/Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24" });
    const auto number = display.readLine(10s);
    if (!number) {
        state.SkipWithError("Xvfb did not start");
        return;
    }
    firstFrame(state,
        { "QT_QPA_PLATFORM=xcb", "QT_QUICK_BACKEND=rhi", "QSG_RHI_BACKEND=opengl", "DISPLAY=:" + *number });
}

/// The window once its balance is proven; empty when it never was.
std::unique_ptr<ChildProcess> settledWindow()
{
    auto window = std::make_unique<ChildProcess>(windowCommand(), kSoftware);
    return profile().ready() && window->waitFor("proven balance", 20s) ? std::move(window) : nullptr;
}

void resident(benchmark::State& state)
{
    for (auto _ : state) {
        const auto window = settledWindow();
        if (!window) {
            state.SkipWithError("no balance was proven");
            return;
        }
        std::this_thread::sleep_for(10s);
        state.counters[kCounter] = window->residentMegabytes();
    }
}

void idleProcessor(benchmark::State& state)
{
    constexpr auto kWatched = 60s;
    for (auto _ : state) {
        const auto window = settledWindow();
        if (!window) {
            state.SkipWithError("no balance was proven");
            return;
        }
        std::this_thread::sleep_for(2s);
        const double before = window->processorSeconds();
        std::this_thread::sleep_for(kWatched);
        state.counters[kCounter]
            = (window->processorSeconds() - before) / std::chrono::duration<double>(kWatched).count() * 100;
    }
}

std::optional<std::string> missingDisplay()
{
    if (!std::filesystem::exists("/usr/bin/Xvfb")) {
        return "Xvfb is not installed";
    }
    return missingProgram();
}

} // namespace

void addWindowFigures(Figures& figures)
{
    figures.push_back(
        { "ui.first_frame_software", "ms", Kind::RealTime, firstFrameSoftware, 7, 1, missingProgram });
    figures.push_back({ "ui.first_frame_gl", "ms", Kind::RealTime, firstFrameGl, 7, 1, missingDisplay });
    figures.push_back({ "ui.rss", "MB", Kind::Counter, resident, 3, 1, missingProgram });
    figures.push_back({ "ui.idle_cpu", "%", Kind::Counter, idleProcessor, 1, 1, missingProgram });
}

} // namespace taonaut::bench
