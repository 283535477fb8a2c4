// SPDX-License-Identifier: MIT
#include "core/service/node_process.hpp"

#include "core/service/node_announcement.hpp"

#include <QProcess>
#include <QTimer>

namespace taonaut::service {
namespace {

constexpr qsizetype kLongestLine = 8 << 20;
constexpr qsizetype kLastWords = 2'048;

QString qtText(const std::string& text)
{
    return QString::fromStdString(text);
}

QStringList argumentsFor(const NodeProcessOptions& options)
{
    QStringList words { QStringLiteral("node"), QStringLiteral("--child"), QStringLiteral("--rpc-port"),
        QString::number(options.port), QStringLiteral("--block-time"), QString::number(options.blockTimeMs) };
    if (options.basePath.empty()) {
        words << QStringLiteral("--tmp");
    } else {
        words << QStringLiteral("--base-path") << qtText(options.basePath.string());
    }
    return words;
}

} // namespace

class NodeProcess::Private {
public:
    Private(NodeProcess& process, NodeProcessOptions chosen)
        : owner(process)
        , options(std::move(chosen))
    {
        for (QTimer* timer : { &readyTimer, &restartTimer, &killTimer }) {
            timer->setSingleShot(true);
        }
        QObject::connect(&restartTimer, &QTimer::timeout, &owner, [this] { launch(); });
        QObject::connect(&killTimer, &QTimer::timeout, &owner, [this] { child->kill(); });
        QObject::connect(&readyTimer, &QTimer::timeout, &owner, [this] { end(NodeProcessError::NotReady); });
    }

    void launch();
    void askToEnd();

    NodeProcess& owner;
    NodeProcessOptions options;
    std::unique_ptr<QProcess> child;
    QTimer restartTimer;
    bool wanted = false; ///< start() was called, and not stop()
    bool ending = false; ///< stop() was called while the child ran

private:
    void readOutput();
    void readLine(const QByteArray& line);
    void readWords();
    /// Kills the child and remembers why.
    void end(Error reason);
    void finished(int exitCode, bool crashed);
    void notStarted();

    bool announced = false;
    std::optional<Error> reasonToEnd;
    QByteArray output;
    QByteArray lastWords;
    QTimer readyTimer;
    QTimer killTimer;
    std::chrono::steady_clock::time_point startedAt;
    std::chrono::milliseconds pause = kFirstPause;
};

void NodeProcess::Private::launch()
{
    announced = false;
    reasonToEnd.reset();
    output.clear();
    lastWords.clear();
    child = std::make_unique<QProcess>();
    child->setProgram(qtText(options.program.string()));
    child->setArguments(argumentsFor(options));
    QObject::connect(child.get(), &QProcess::readyReadStandardOutput, &owner, [this] { readOutput(); });
    QObject::connect(child.get(), &QProcess::readyReadStandardError, &owner, [this] { readWords(); });
    QObject::connect(
        child.get(), &QProcess::finished, &owner, [this](int exitCode, QProcess::ExitStatus status) {
            finished(exitCode, status == QProcess::CrashExit);
        });
    QObject::connect(
        child.get(), &QProcess::errorOccurred, &owner,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                notStarted();
            }
        },
        Qt::QueuedConnection);
    startedAt = std::chrono::steady_clock::now();
    readyTimer.start(options.readyTimeout);
    child->start();
}

void NodeProcess::Private::readOutput()
{
    output += child->readAllStandardOutput();
    for (qsizetype lineEnd = output.indexOf('\n'); lineEnd >= 0 && !reasonToEnd;
         lineEnd = output.indexOf('\n')) {
        const QByteArray line = output.left(lineEnd);
        output.remove(0, lineEnd + 1);
        readLine(line);
    }
    if (output.size() > kLongestLine && !reasonToEnd) {
        end({ NodeProcessError::BadAnnouncement, "a line without end" });
    }
}

void NodeProcess::Private::readLine(const QByteArray& line)
{
    Result<NodeAnnouncement> said
        = readAnnouncement({ line.constData(), static_cast<std::size_t>(line.size()) });
    if (!said) {
        if (!announced) {
            end(said.error());
        }
        return;
    }
    if (const auto* notice = std::get_if<NodeNotice>(&*said)) {
        emit owner.notice(notice->text);
    } else if (!announced) {
        announced = true;
        readyTimer.stop();
        const auto& ready = std::get<NodeReady>(*said);
        emit owner.ready(QUrl(qtText(ready.endpoint)), ready.chainSpec);
    }
}

void NodeProcess::Private::readWords()
{
    lastWords = (lastWords + child->readAllStandardError()).right(kLastWords);
}

void NodeProcess::Private::end(Error reason)
{
    reasonToEnd = std::move(reason);
    child->kill();
}

void NodeProcess::Private::askToEnd()
{
    readyTimer.stop();
    restartTimer.stop();
    if (child && child->state() != QProcess::NotRunning) {
        ending = true;
        child->closeWriteChannel();
        child->terminate();
        killTimer.start(kPatience);
    }
}

void NodeProcess::Private::finished(int exitCode, bool crashed)
{
    readyTimer.stop();
    killTimer.stop();
    readWords();
    child.release()->deleteLater(); // this is one of its own signals
    if (std::exchange(ending, false)) {
        if (wanted) {
            launch(); // start() was called while the old one was ending
        }
        return;
    }
    const std::string words = lastWords.trimmed().toStdString();
    const std::string how
        = crashed ? "killed by signal " + std::to_string(exitCode) : "exit code " + std::to_string(exitCode);
    const Error reason = reasonToEnd.value_or(Error(NodeProcessError::Ended, words.empty() ? how : words));
    if (reason.is(NodeProcessError::BadAnnouncement)) {
        wanted = false;
    } else {
        if (announced && std::chrono::steady_clock::now() - startedAt >= kSteadyRun) {
            pause = kFirstPause;
        }
        restartTimer.start(pause);
        pause = std::min(2 * pause, kLongestPause);
    }
    emit owner.failed(reason);
}

void NodeProcess::Private::notStarted()
{
    const Error reason(NodeProcessError::NotStarted, child->errorString().toStdString());
    readyTimer.stop();
    killTimer.stop();
    child.reset();
    if (wanted) {
        wanted = false;
        emit owner.failed(reason);
    }
}

std::string_view moduleOf(NodeProcessError)
{
    return "node_process";
}

std::string_view nameOf(NodeProcessError reason)
{
    switch (reason) {
    case NodeProcessError::NotStarted:
        return "NotStarted";
    case NodeProcessError::Ended:
        return "Ended";
    case NodeProcessError::NotReady:
        return "NotReady";
    case NodeProcessError::BadAnnouncement:
        return "BadAnnouncement";
    }
    return "";
}

NodeProcess::NodeProcess(NodeProcessOptions options, QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, std::move(options)))
{
}

NodeProcess::~NodeProcess()
{
    stop();
    if (m_private->child) {
        QProcess& child = *m_private->child;
        child.disconnect(this);
        if (!child.waitForFinished(static_cast<int>(kPatience.count()))) {
            child.kill();
            child.waitForFinished();
        }
    }
}

void NodeProcess::start()
{
    m_private->wanted = true;
    m_private->restartTimer.stop();
    if (!isRunning()) {
        m_private->launch();
    }
}

void NodeProcess::stop()
{
    m_private->wanted = false;
    m_private->askToEnd();
}

bool NodeProcess::isRunning() const noexcept
{
    return m_private->child != nullptr;
}

std::int64_t NodeProcess::processId() const noexcept
{
    return m_private->child ? m_private->child->processId() : 0;
}

} // namespace taonaut::service
