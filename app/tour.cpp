// SPDX-License-Identifier: MIT
// The command `tour`: walks through the window on a chain of its own and takes a picture of every screen.

#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/journey.hpp"
#include "app/pictures.hpp"
#include "app/window.hpp"
#include "core/base/tao_text.hpp"
#include "ui/viewmodels/block_model.hpp"
#include "ui/viewmodels/call_model.hpp"
#include "ui/viewmodels/messages.hpp"
#include "ui/viewmodels/portfolio_model.hpp"
#include "ui/viewmodels/rehearsal_model.hpp"
#include "ui/viewmodels/review_model.hpp"
#include "ui/viewmodels/send_model.hpp"
#include "ui/viewmodels/shell_model.hpp"
#include "ui/viewmodels/start_model.hpp"
#include "ui/viewmodels/storage_model.hpp"

#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <array>
#include <csignal>
#include <cstdio>

namespace taonaut::app {

using namespace std::chrono_literals;

namespace {

constexpr const char* kHelp = R"(taonaut tour DIR [options]

Writes pictures of every screen to DIR, with live figures of an embedded chain that exists for this purpose.
Needs no display.

  --theme dark|light   default dark
  --locale en|zh_TW    default en
  --scale N            picture elements per point, 1 to 4; default 1
)";

constexpr std::array<std::string_view, 4> kAllowed { "DIR", "--theme", "--locale", "--scale" };

constexpr const char* kWallet = "Savings";
constexpr const char* kPassword = "tour of the window";
constexpr const char* kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
constexpr const char* kDave = "5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy";

class Tour {
public:
    Tour(Composition& composition, Window& window, const QString& folder)
        : m_window(window)
        , m_pictures(*window.view(), folder)
        , m_stage { composition.session(), window.shell(), window.start(), window.send(), window.review() }
    {
    }

    /// In order; the first that fails ends the tour.
    [[nodiscard]] Result<void> walk();

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> portfolio();
    [[nodiscard]] Result<void> transfer();
    [[nodiscard]] Result<void> quietPages();
    [[nodiscard]] Result<void> network();
    [[nodiscard]] Result<void> liars();
    [[nodiscard]] Result<void> lockedAndBack();
    [[nodiscard]] Result<void> offline();

    /// One transfer from review to final, without pictures.
    [[nodiscard]] Result<service::TransactionView> send(const QString& to, const QString& amount);
    [[nodiscard]] Result<void> shoot(Page page, const QString& name);
    void press(int key) const;

    Window& m_window;
    Pictures m_pictures;
    Stage m_stage;
};

Result<void> Tour::walk()
{
    for (const auto part : { &Tour::start, &Tour::portfolio, &Tour::transfer, &Tour::quietPages,
             &Tour::network, &Tour::liars, &Tour::lockedAndBack, &Tour::offline }) {
        if (const Result<void> done = (this->*part)(); !done) {
            return done;
        }
    }
    return {};
}

void Tour::press(int key) const
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.view(), &event);
    }
}

Result<void> Tour::shoot(Page page, const QString& name)
{
    m_window.open(page);
    return m_pictures.take(name);
}

Result<service::TransactionView> Tour::send(const QString& to, const QString& amount)
{
    if (const auto reviewed = reviewTransfer(m_stage, to, amount); !reviewed) {
        return fail(reviewed);
    }
    if (const auto confirmed = confirmTransfer(m_stage); !confirmed) {
        return fail(confirmed);
    }
    return untilFinal(m_stage);
}

Result<void> Tour::start()
{
    if (const auto following = followChain(m_stage); !following) {
        return following;
    }
    if (const auto taken = m_pictures.take("first-start"); !taken) {
        return taken;
    }
    if (const auto made = createWallet(m_stage, kWallet, kPassword); !made) {
        return made;
    }
    if (const auto known = provenBalance(m_stage, BlockNumber(1)); !known) {
        return fail(known);
    }
    return shoot(Page::Portfolio, "portfolio-empty");
}

Result<void> Tour::portfolio()
{
    const QString address = m_stage.shell.accountAddress();
    if (const auto alice = useDevelopment(m_stage, "Alice"); !alice) {
        return alice;
    }
    const auto funded = send(address, "1284.507311002");
    if (!funded) {
        return fail(funded);
    }
    if (const auto selected = select(m_stage, kWallet); !selected) {
        return selected;
    }
    if (const auto rich = provenBalance(m_stage, funded->block->number); !rich) {
        return fail(rich);
    }
    if (const auto taken = shoot(Page::Portfolio, "portfolio"); !taken) {
        return taken;
    }
    m_window.openProof();
    const auto taken = m_pictures.take("proof");
    press(Qt::Key_Escape);
    return taken;
}

Result<void> Tour::transfer()
{
    if (const auto paid = send(kDave, "12.25"); !paid) {
        return fail(paid);
    }
    if (const auto taken = shoot(Page::Send, "send"); !taken) {
        return taken;
    }
    if (const auto reviewed = reviewTransfer(m_stage, kBob, "250.5"); !reviewed) {
        return reviewed;
    }
    if (const auto taken = m_pictures.take("review"); !taken) {
        return taken;
    }
    m_stage.review.cancel();
    // More than there is: the checks say Stop.
    if (const auto reviewed = reviewTransfer(m_stage, kBob, "5000"); !reviewed) {
        return reviewed;
    }
    if (const auto taken = m_pictures.take("review-stopped"); !taken) {
        return taken;
    }
    m_stage.review.cancel();
    if (const auto paid = send(kBob, "250.5"); !paid) {
        return fail(paid);
    }
    // Seen right after it was sent.
    if (const auto reviewed = reviewTransfer(m_stage, kDave, "0.5"); !reviewed) {
        return reviewed;
    }
    if (const auto confirmed = confirmTransfer(m_stage); !confirmed) {
        return confirmed;
    }
    return shoot(Page::Activity, "activity");
}

Result<void> Tour::quietPages()
{
    if (const auto taken = shoot(Page::Receive, "receive"); !taken) {
        return taken;
    }
    if (const auto taken = shoot(Page::Accounts, "keys"); !taken) {
        return taken;
    }
    if (const auto taken = shoot(Page::Settings, "settings"); !taken) {
        return taken;
    }
    m_window.openStart();
    return m_pictures.take("add-account");
}

/// The developer's panes with the real metadata of the embedded chain.
Result<void> Tour::network()
{
    enum class Tab : int { Trust, Calls, Storage, Functions, Block, Understood };
    const auto shootTab = [this](Tab tab, const QString& name) {
        m_window.openNetwork(static_cast<int>(tab));
        return m_pictures.take(name);
    };
    ui::StorageModel& storage = m_window.storage();
    const auto described = [&] { return storage.ready(); };
    if (const auto waited = until("the runtime to be described", 10s, described); !waited) {
        return waited;
    }
    if (const auto taken = shootTab(Tab::Trust, "network-trust"); !taken) {
        return taken;
    }
    ui::FormModel& form = *m_window.calls().form();
    form.choose(0, false, "Balances");
    form.choose(0, true, "transfer_keep_alive");
    form.setContent(1, kDave);
    form.setContent(2, "1.5");
    if (const auto taken = shootTab(Tab::Calls, "network-calls"); !taken) {
        return taken;
    }
    storage.choosePallet("System");
    storage.chooseItem("Account");
    storage.keys()->setContent(0, m_stage.shell.accountAddress());
    storage.read();
    const auto proven = [&] { return storage.hasValue() || !storage.error().isEmpty(); };
    if (const auto waited = until("a proven storage value", 10s, proven); !waited) {
        return waited;
    }
    if (!storage.hasValue()) {
        return fail(JourneyError::Refused, storage.error().toStdString());
    }
    if (const auto taken = shootTab(Tab::Storage, "network-storage"); !taken) {
        return taken;
    }
    m_window.block().read({});
    const auto read = [&] { return m_window.block().present() || !m_window.block().error().isEmpty(); };
    if (const auto waited = until("a block to be read", 10s, read); !waited) {
        return waited;
    }
    if (const auto taken = shootTab(Tab::Block, "network-block"); !taken) {
        return taken;
    }
    return shootTab(Tab::Understood, "network-understood");
}

/// The networks to choose from, and the lying-server test against the embedded chain.
Result<void> Tour::liars()
{
    m_window.openNetworks();
    if (const auto taken = m_pictures.take("network-switch"); !taken) {
        return taken;
    }
    press(Qt::Key_Escape);
    ui::RehearsalModel& rehearsal = m_window.rehearsal();
    m_window.openRehearsal();
    rehearsal.run();
    if (const auto waited = until("the lies to be judged", 60s, [&] { return rehearsal.over(); }); !waited) {
        return waited;
    }
    if (!rehearsal.held()) {
        return fail(JourneyError::Refused, "the lying-server test: " + rehearsal.summary().toStdString());
    }
    const auto taken = m_pictures.take("lying-server");
    press(Qt::Key_Escape);
    return taken;
}

Result<void> Tour::lockedAndBack()
{
    m_stage.shell.lock();
    if (const auto taken = shoot(Page::Portfolio, "locked"); !taken) {
        return taken;
    }
    m_window.openUnlock();
    if (const auto taken = m_pictures.take("unlock"); !taken) {
        return taken;
    }
    press(Qt::Key_Escape);
    return unlock(m_stage, kPassword);
}

Result<void> Tour::offline()
{
    // As hard as it can happen.
    ::kill(static_cast<pid_t>(m_stage.session.nodeProcessId()), SIGKILL);
    const auto isOffline = [&] { return m_stage.session.snapshot()->chain.phase == service::Phase::Offline; };
    if (const auto waited = until("the end of the chain to be noticed", 10s, isOffline); !waited) {
        return waited;
    }
    return shoot(Page::Portfolio, "offline");
}

/// Without a display, and with this many picture elements per point.
void preparePlatform(int scale)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
}

int walk(const Options& options)
{
    const QString folder = QString::fromStdString(options.folder.string());
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "taonaut tour: the folder %s cannot be made\n", qPrintable(folder));
        return 1;
    }
    const QTemporaryDir profile;
    ChainChoice chain;
    chain.port = 0; // never in the way of a chain that runs already
    Composition composition(profile.path().toStdString(), profile.filePath("wallets").toStdString(), chain);
    ui::Preferences preferences(profile.filePath("settings.ini"), profile.path());
    preferences.setTheme(options.theme == "light" ? 1 : 2);
    preferences.setLanguage(options.locale.empty() ? "en" : QString::fromStdString(options.locale));
    preferences.setReduceMotion(true);
    Window window(composition.session(), preferences);
    if (!window.show()) {
        return 1;
    }
    const Result<void> walked = Tour(composition, window, folder).walk();
    if (!walked) {
        std::fprintf(stderr, "taonaut tour: %s\n", walked.error().text().c_str());
    }
    return walked ? 0 : 1;
}

} // namespace

int runTour(int argc, char** argv)
{
    const auto options = readOptions({ argv + 1, static_cast<std::size_t>(argc - 1) }, kAllowed);
    if (!options) {
        return refuse("taonaut tour", options.error());
    }
    if (options->help) {
        std::fputs(kHelp, stdout);
        return 0;
    }
    if (options->folder.empty()) {
        return refuse("taonaut tour", OptionError::MissingFolder);
    }
    preparePlatform(options->scale);
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationVersion(TAONAUT_VERSION);
    return walk(*options);
}

} // namespace taonaut::app
