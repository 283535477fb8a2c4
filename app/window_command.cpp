// SPDX-License-Identifier: MIT
// The command without a name: the window on the embedded chain.

#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/guard/lock_watch.hpp"
#include "app/window.hpp"
#include "ui/viewmodels/portfolio_model.hpp"

#include <QGuiApplication>
#include <QQuickWindow>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace taonaut::app {

namespace {

constexpr const char* kHelp = R"(taonaut [options]

Opens the window. At the first start it runs the embedded chain, a child process of this program, and connects
to it as to any node, verifying everything.

  --profile DIR      where wallets, settings and the chain are kept; default: the user's application data
  --wallets DIR      the folder of key files; default: BT_WALLET_PATH, else DIR/wallets of --profile, else
                     ~/.bittensor/wallets, which Bittensor's own tools use
  --block-time MS    distance of blocks of the embedded chain; default 250, as the official local network
  --rpc-port N       port of the embedded chain; default 9944, or the next free one
  --trace            says on standard output when the first frame and the first proven balance are there

QT_QPA_PLATFORM=offscreen runs it without a display; `taonaut node` runs the chain alone.
)";

constexpr std::array<std::string_view, 5> kAllowed { "--profile", "--wallets", "--block-time", "--rpc-port",
    "--trace" };

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Without a graphics device OpenGL would be computed by the processor, slower than Qt's own painter.
void chooseRenderer()
{
    std::error_code error;
    bool device = false;
    for (const auto& entry : std::filesystem::directory_iterator("/dev/dri", error)) {
        device |= entry.path().filename().string().starts_with("render");
    }
    if (!device && !qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) {
        qputenv("QT_QUICK_BACKEND", "software");
    }
}

void say(const char* event)
{
    std::puts(event);
    std::fflush(stdout);
}

/// For whoever measures the start from outside.
void traceStart(Window& window)
{
    QObject::connect(
        window.view(), &QQuickWindow::frameSwapped, window.view(), [] { say("first frame"); },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    ui::PortfolioModel* portfolio = &window.portfolio();
    auto told = std::make_shared<bool>(false);
    QObject::connect(portfolio, &ui::PortfolioModel::changed, portfolio, [portfolio, told] {
        if (portfolio->known() && !*told) {
            *told = true;
            say("proven balance");
        }
    });
}

} // namespace

int runWindow(int argc, char** argv)
{
    const auto options = readOptions({ argv + 1, static_cast<std::size_t>(argc - 1) }, kAllowed);
    if (!options) {
        return refuse("taonaut", options.error());
    }
    if (options->help) {
        std::fputs(kHelp, stdout);
        return 0;
    }
    if (!hasDisplay()) {
        std::fputs("taonaut: there is no display. Run it with QT_QPA_PLATFORM=offscreen, take pictures with "
                   "`taonaut tour DIR`, or run the chain alone with `taonaut node`.\n",
            stderr);
        return 2;
    }
    chooseRenderer();
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("Taonaut");
    QGuiApplication::setApplicationVersion(TAONAUT_VERSION);
    QGuiApplication::setDesktopFileName("taonaut");
    Composition composition(options->profile, options->wallets, options->chain);
    const service::Profile& profile = composition.profile();
    if (const Result<void> made = service::Profile::makeFolder(profile.root()); !made) {
        std::fprintf(stderr, "taonaut: the data folder %s cannot be made: %s\n", profile.root().c_str(),
            made.error().detail().c_str());
        return 1;
    }
    ui::Preferences preferences(
        QString::fromStdString(profile.settings().string()), QString::fromStdString(profile.root().string()));
    LockWatch lockWatch(composition.session());
    const auto followPreferences = [&] { lockWatch.setIdleMinutes(preferences.lockMinutes()); };
    QObject::connect(&preferences, &ui::Preferences::changed, &lockWatch, followPreferences);
    followPreferences();
    Window window(composition.session(), preferences);
    if (!window.show()) {
        return 1;
    }
    if (options->trace) {
        traceStart(window);
    }
    composition.session().start(); // after the first frame is on its way
    return QGuiApplication::exec();
}

} // namespace taonaut::app
