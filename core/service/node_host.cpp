// SPDX-License-Identifier: MIT
#include "core/service/node_host.hpp"

#include "core/net/rpc_server.hpp"
#include "core/service/node_bridge.hpp"
#include "core/service/node_storage.hpp"

#include <QDateTime>
#include <QTimer>
#include <nlohmann/json.hpp>

namespace taonaut::service {
namespace {

/// After a block that could not be made.
constexpr std::chrono::milliseconds kRetryPause { 1'000 };

struct Kept {
    std::unique_ptr<NodeStorage> storage; ///< null: in memory
    std::unique_ptr<node::Chain> chain;
};

} // namespace

class NodeHost::Private : public node::ChainObserver {
public:
    Private(NodeHost& host, NodeHostOptions chosen)
        : owner(host)
        , options(std::move(chosen))
    {
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &owner, [this] { tick(); });
    }
    ~Private() override
    {
        if (bridge) {
            bridge->setServer(nullptr);
        }
        if (kept.chain) {
            kept.chain->removeObserver(*this);
        }
    }

    [[nodiscard]] Result<void> openChain();
    [[nodiscard]] Result<void> openPort();
    void armTimer();

    NodeHost& owner;
    NodeHostOptions options;
    Kept kept;
    std::unique_ptr<NodeBridge> bridge;
    std::unique_ptr<net::RpcServer> server;
    QTimer timer;

private:
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] Result<void> makeFolder() const;
    [[nodiscard]] Result<Kept> open();
    [[nodiscard]] Result<void> moveDamagedAside(const Error& reason);
    void tick();

    void blockImported(const node::BlockPtr& block) override
    {
        emit owner.blockImported(block->header.number.value(), block->hash);
    }
    void authoringStopped(const Error& reason) override
    {
        emit owner.notice(
            "The chain's state cannot be written, so no further blocks are made; reading goes on ("
            + reason.text() + ").");
    }
};

std::filesystem::path NodeHost::Private::file() const
{
    return options.basePath / (node::profileName(options.chain.genesis) + ".sqlite");
}

Result<void> NodeHost::Private::makeFolder() const
{
    std::error_code problem;
    const bool existed = std::filesystem::is_directory(options.basePath, problem);
    if (!existed && std::filesystem::create_directories(options.basePath, problem) && !problem) {
        std::filesystem::permissions(options.basePath, std::filesystem::perms::owner_all, problem);
    }
    if (!std::filesystem::is_directory(options.basePath, problem)) {
        const std::string words = problem ? problem.message() : "not a folder";
        return fail(NodeHostError::DirectoryNotWritable, options.basePath.string() + ": " + words);
    }
    return {};
}

/// Opens file and chain. Errors: StoreError::Damaged for whatever makes the file useless, and others as they
/// are.
Result<Kept> NodeHost::Private::open()
{
    Kept opened;
    if (!options.basePath.empty()) {
        Result<std::unique_ptr<store::NodeStore>> state = store::NodeStore::open(file());
        if (!state) {
            return fail(state);
        }
        opened.storage = std::make_unique<NodeStorage>(std::move(*state));
    }
    Result<std::unique_ptr<node::Chain>> chain
        = node::Chain::open(options.chain, opened.storage.get(), clockNow());
    if (!chain) {
        const bool damaged = chain.error().is(node::NodeError::StoreDamaged)
            || (opened.storage && opened.storage->foundDamage());
        return damaged ? fail(store::StoreError::Damaged, chain.error().text()) : fail(chain);
    }
    opened.chain = std::move(*chain);
    return opened;
}

Result<void> NodeHost::Private::moveDamagedAside(const Error& reason)
{
    const std::string time
        = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toStdString();
    const Result<std::filesystem::path> moved = store::moveAside(file(), "corrupt-" + time);
    if (!moved) {
        return fail(NodeHostError::NotMovedAside, moved.error().detail());
    }
    emit owner.notice("The chain's state was damaged (" + reason.detail() + "). It was kept as "
        + moved->string() + ", and the chain starts afresh.");
    return {};
}

Result<void> NodeHost::Private::openChain()
{
    if (!options.basePath.empty()) {
        const Result<void> made = makeFolder();
        if (!made) {
            return made;
        }
    }
    Result<Kept> opened = open();
    if (!opened && opened.error().is(store::StoreError::Damaged)) {
        const Result<void> moved = moveDamagedAside(opened.error());
        if (!moved) {
            return moved;
        }
        opened = open();
    }
    if (!opened) {
        const Error& error = opened.error();
        if (error.is(store::StoreError::InUse)) {
            return fail(NodeHostError::StateInUse, file().string());
        }
        if (error.is(store::StoreError::NotWritable)) {
            return fail(NodeHostError::DirectoryNotWritable, file().string() + ": " + error.detail());
        }
        return fail(opened);
    }
    kept = std::move(*opened);
    kept.chain->addObserver(*this);
    return {};
}

Result<void> NodeHost::Private::openPort()
{
    bridge = std::make_unique<NodeBridge>(*kept.chain, [this] { armTimer(); });
    net::ServerOptions serverOptions;
    serverOptions.port = options.port;
    serverOptions.nextFreePort = options.nextFreePort;
    serverOptions.external = options.external;
    serverOptions.access = options.access;
    server = std::make_unique<net::RpcServer>(*bridge, std::move(serverOptions));
    bridge->setServer(server.get());
    QObject::connect(server.get(), &net::RpcServer::stopped, &owner, &NodeHost::stopped);
    const Result<void> listening = server->listen();
    if (listening && options.port != 0 && server->port() != options.port) {
        emit owner.notice("Port " + std::to_string(options.port) + " is taken by another program; the chain "
            + "listens on port " + std::to_string(server->port()) + " instead.");
    }
    return listening;
}

void NodeHost::Private::armTimer()
{
    const std::optional<node::SteadyTime> due = kept.chain->nextDue();
    if (!due) {
        timer.stop();
        return;
    }
    timer.start(std::max(*due - clockNow().steady, std::chrono::milliseconds(0)));
}

void NodeHost::Private::tick()
{
    if (kept.chain->tick(clockNow())) {
        armTimer();
    } else {
        timer.start(kRetryPause);
    }
}

std::string_view moduleOf(NodeHostError)
{
    return "node_host";
}

std::string_view nameOf(NodeHostError reason)
{
    switch (reason) {
    case NodeHostError::DirectoryNotWritable:
        return "DirectoryNotWritable";
    case NodeHostError::StateInUse:
        return "StateInUse";
    case NodeHostError::NotMovedAside:
        return "NotMovedAside";
    }
    return "";
}

NodeHost::NodeHost(NodeHostOptions options, QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, std::move(options)))
{
}

NodeHost::~NodeHost() = default;

Result<void> NodeHost::start()
{
    Result<void> done = m_private->openChain();
    done = done ? m_private->openPort() : done;
    if (done) {
        m_private->armTimer();
    }
    return done;
}

std::uint16_t NodeHost::port() const noexcept
{
    return m_private->server ? m_private->server->port() : 0;
}

std::string NodeHost::chainSpec() const
{
    return m_private->kept.chain->genesis().chainSpec().dump();
}

node::BlockId NodeHost::best() const
{
    return m_private->kept.chain->best();
}

void NodeHost::stop()
{
    m_private->timer.stop();
    if (m_private->server) {
        m_private->server->stop(kStopPatience);
    } else {
        QTimer::singleShot(0, this, &NodeHost::stopped);
    }
}

} // namespace taonaut::service
