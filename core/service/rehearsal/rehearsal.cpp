// SPDX-License-Identifier: MIT
#include "core/service/rehearsal/rehearsal.hpp"

#include "core/service/rehearsal/attack_run.hpp"

#include <QFile>
#include <QHostAddress>
#include <QTemporaryDir>

namespace taonaut::service {
namespace {

/// Far above every honest answer that these attacks ask for.
constexpr std::size_t kAnswerLimit = 4U << 20;

bool isThisComputer(const QUrl& url)
{
    return url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace

/// Plays the attacks, on its own thread.
class Rehearsal::Stage : public QObject {
    Q_OBJECT
public:
    explicit Stage(RehearsalOptions options)
        : m_options(std::move(options))
        , m_target(Target::of(m_options.account))
    {
    }

    void begin()
    {
        m_proxy = std::make_unique<LyingProxy>(m_options.server);
        m_proxy->setSparing(!isThisComputer(m_options.server));
        next();
    }
    void end()
    {
        m_run.reset();
        m_proxy.reset();
        if (!m_ended) {
            m_ended = true;
            emit finished();
        }
    }

signals:
    void judged(const taonaut::service::AttackVerdict& verdict);
    void finished();

private:
    void next();
    [[nodiscard]] LightLinkOptions linkFor(const Attack& attack) const;

    RehearsalOptions m_options;
    Target m_target;
    QTemporaryDir m_folder;
    std::unique_ptr<LyingProxy> m_proxy;
    std::unique_ptr<AttackRun> m_run;
    std::size_t m_next = 0;
    bool m_ended = false;
};

LightLinkOptions Rehearsal::Stage::linkFor(const Attack& attack) const
{
    std::filesystem::path state;
    if (attack.start == Attack::Start::Present && !m_options.state.empty()) {
        QFile file(m_folder.filePath(QString::number(m_next)));
        const Bytes& bytes = m_options.state;
        if (file.open(QIODevice::WriteOnly)) {
            file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
            state = file.fileName().toStdString();
        }
    }
    return { { Endpoint { m_proxy->url() } }, m_options.chain, state, m_options.patience, kAnswerLimit };
}

void Rehearsal::Stage::next()
{
    if (m_ended || m_next == m_options.attacks.size()) {
        end();
        return;
    }
    const Attack& attack = m_options.attacks[m_next];
    if (!m_proxy->isListening()) {
        ++m_next;
        emit judged({ attack.row, std::string(attack.name), AttackVerdict::Outcome::Failed,
            Error(RehearsalError::NoProxy).text(), 0 });
        QMetaObject::invokeMethod(this, &Stage::next, Qt::QueuedConnection);
        return;
    }
    m_run = std::make_unique<AttackRun>(attack, m_target, *m_proxy, linkFor(attack), m_options.deadline);
    ++m_next;
    connect(m_run.get(), &AttackRun::judged, this, [this](const AttackVerdict& verdict) {
        emit judged(verdict);
        // Not inside of the run's own signal: it ends there.
        QMetaObject::invokeMethod(this, &Stage::next, Qt::QueuedConnection);
    });
    m_run->start();
}

std::string_view moduleOf(RehearsalError)
{
    return "rehearsal";
}

std::string_view nameOf(RehearsalError reason)
{
    switch (reason) {
    case RehearsalError::NotTold:
        return "NotTold";
    case RehearsalError::Believed:
        return "Believed";
    case RehearsalError::RoseHigher:
        return "RoseHigher";
    case RehearsalError::NoProxy:
        return "NoProxy";
    }
    return "";
}

Rehearsal::Rehearsal(RehearsalOptions options, QObject* parent)
    : QObject(parent)
    , m_stage(new Stage(std::move(options)))
{
    m_stage->moveToThread(&m_thread);
    connect(m_stage, &Stage::judged, this, &Rehearsal::judged);
    connect(m_stage, &Stage::finished, this, &Rehearsal::finished);
    // Sockets and timers belong to that thread: they have to go there too.
    connect(&m_thread, &QThread::finished, m_stage, &QObject::deleteLater);
}

Rehearsal::~Rehearsal()
{
    if (!m_thread.isRunning()) {
        delete m_stage;
        return;
    }
    m_stage->disconnect(this);
    QMetaObject::invokeMethod(m_stage, &Stage::end, Qt::QueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Rehearsal::start()
{
    if (!m_thread.isRunning()) {
        m_thread.start();
        QMetaObject::invokeMethod(m_stage, &Stage::begin, Qt::QueuedConnection);
    }
}

void Rehearsal::cancel()
{
    QMetaObject::invokeMethod(m_stage, &Stage::end, Qt::QueuedConnection);
}

} // namespace taonaut::service

#include "rehearsal.moc"
