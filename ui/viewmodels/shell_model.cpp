// SPDX-License-Identifier: MIT
#include "shell_model.hpp"

#include "core/service/known_chains.hpp"
#include "endpoints_model.hpp"
#include "format.hpp"
#include "lie_words.hpp"
#include "messages.hpp"
#include "standing.hpp"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <algorithm>

namespace taonaut::ui {

using service::AccountKind;
using service::AccountView;
using service::Phase;

ShellModel::ShellModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_snapshot(session.snapshot())
    , m_unlock(session)
{
    connect(&session, &service::Session::changed, this, [this] {
        m_snapshot = m_session.snapshot();
        emit changed();
    });
    connect(&m_unlock, &KeyTask::changed, this, &ShellModel::unlockChanged);
    connect(&m_unlock, &KeyTask::done, this, &ShellModel::unlockedNow);
}

const AccountView* ShellModel::account() const
{
    return m_snapshot->selectedAccount();
}

bool ShellModel::hasAccount() const
{
    return account() != nullptr;
}

QString ShellModel::accountName() const
{
    return account() == nullptr ? QString() : quoted(account()->name);
}

QString ShellModel::accountAddress() const
{
    return account() == nullptr ? QString() : address(account()->id);
}

QString ShellModel::accountKind() const
{
    if (account() == nullptr) {
        return {};
    }
    switch (account()->kind) {
    case AccountKind::Wallet:
        return tr("Wallet", "kind of account, under its name");
    case AccountKind::Development:
        return tr("Development account, everybody has its key", "kind of account, under its name");
    case AccountKind::WatchOnly:
        return tr("Watched, cannot sign", "kind of account, under its name");
    }
    return {};
}

QStringList ShellModel::accountNames() const
{
    QStringList names;
    for (const AccountView& view : m_snapshot->accounts) {
        names.append(quoted(view.name));
    }
    return names;
}

QStringList ShellModel::accountAddresses() const
{
    QStringList addresses;
    for (const AccountView& view : m_snapshot->accounts) {
        addresses.append(address(view.id));
    }
    return addresses;
}

bool ShellModel::canLock() const
{
    return account() != nullptr && account()->kind == AccountKind::Wallet;
}

bool ShellModel::watched() const
{
    return account() != nullptr && account()->kind == AccountKind::WatchOnly;
}

bool ShellModel::unlocked() const
{
    return account() != nullptr && account()->unlocked;
}

int ShellModel::network() const
{
    return static_cast<int>(chain().network);
}

QString ShellModel::chainName() const
{
    return quoted(chain().chainName);
}

QVariantList ShellModel::trustRows() const
{
    QVariantList rows;
    const auto add = [&rows](const QString& name, const QString& value, bool mono = false) {
        rows.append(QVariantMap { { "name", name }, { "value", value }, { "mono", mono } });
    };
    const QString unknown = QStringLiteral("–");
    add(tr("Newest block", "trust popover: height of the newest verified header"),
        chain().best ? count(chain().best->number.value()) : unknown);
    add(tr("Final block", "trust popover: height of the newest final header"),
        chain().finalized ? count(chain().finalized->number.value()) : unknown);
    add(tr("Votes for finality", "trust popover: votes needed, all voters, number of the set"),
        chain().authorityCount == 0
            ? unknown
            : tr("%1 of %2 needed, set %3", "trust popover: votes needed, all voters, set")
                  .arg(chain().finalityThreshold)
                  .arg(chain().authorityCount)
                  .arg(chain().authoritySetId));
    add(tr("Runtime", "trust popover: version of the chain's program"),
        chain().specVersion == 0
            ? unknown
            : tr("spec %1, reported", "trust popover: version, not proven").arg(chain().specVersion));
    add(tr("Genesis", "trust popover: hash of the first block, the chain's identity"),
        shortHash(chain().genesisHash), true);
    add(tr("Node", "trust popover: address of the server that is asked"),
        endpoint().isEmpty() ? unknown : endpoint(), true);
    return rows;
}

int ShellModel::trustMark() const
{
    switch (chain().phase) {
    case Phase::Contradiction:
        return 4;
    case Phase::Following:
        return markOf(chain().bestLevel);
    case Phase::Offline:
    case Phase::Starting:
    case Phase::Connecting:
    case Phase::Syncing:
        return 2;
    }
    return 2;
}

QString ShellModel::trustWord() const
{
    switch (chain().phase) {
    case Phase::Starting:
        return tr("Starting", "trust pill: the embedded chain is being started");
    case Phase::Connecting:
        return tr("Connecting", "trust pill");
    case Phase::Syncing:
        return tr("Checking", "trust pill: headers and finality are being verified");
    case Phase::Offline:
        return tr("Offline", "trust pill");
    case Phase::Contradiction:
        return tr("Contradiction", "trust pill: a server's answer was proven wrong");
    case Phase::Following:
        return chain().bestLevel == light::Level::Final
            ? tr("Proven", "trust pill: verified and final")
            : tr("Not final", "trust pill: verified, not final yet");
    }
    return {};
}

QString ShellModel::trustBlock() const
{
    return chain().best && chain().phase != Phase::Starting ? count(chain().best->number.value()) : QString();
}

QString ShellModel::statusLine() const
{
    if (!chain().best || chain().best->number.value() == 0) {
        return tr("Nothing is verified yet", "status line of a page before the first block");
    }
    const QString block = count(chain().best->number.value());
    if (chain().phase != Phase::Following) {
        const QString since = QDateTime::fromMSecsSinceEpoch(chain().phaseSinceMs).toString("HH:mm");
        return tr("Last verified at block %1 · since %2", "status line: block number, time of day")
            .arg(block, since);
    }
    if (chain().bestLevel == light::Level::Final) {
        return tr("All figures proven at block %1 · final", "status line: block number").arg(block);
    }
    return tr("Block %1 · sealed by %2 of %3, not final", "status line: block number, authors, all authors")
        .arg(block)
        .arg(chain().distinctAuthors)
        .arg(chain().authorityCount);
}

QString ShellModel::endpoint() const
{
    return QString::fromStdString(chain().endpoint);
}

int ShellModel::bannerKind() const
{
    if (chain().phase == Phase::Contradiction) {
        return 2;
    }
    if (chain().phase == Phase::Offline) {
        return 0;
    }
    return hasNotice() ? 1 : -1;
}

/// The embedded chain said something that was not put away yet; trouble with the connection goes first.
bool ShellModel::hasNotice() const
{
    const bool trouble = chain().phase == Phase::Contradiction || chain().phase == Phase::Offline;
    return !trouble && !chain().notice.empty() && chain().notice != m_readNotice;
}

const service::Contradiction* ShellModel::report() const
{
    const bool kept = m_snapshot->light != nullptr && !m_snapshot->light->contradictions.empty();
    return chain().phase == Phase::Contradiction && kept ? &m_snapshot->light->contradictions.back()
                                                         : nullptr;
}

bool ShellModel::valueHidden() const
{
    return account() != nullptr && !(account()->info && stands(chain(), account()->info->level()));
}

bool ShellModel::startMissing() const
{
    return chain().phase == Phase::Offline && chain().problem
        && chain().problem->is(service::KnownChainError::NoVerifiedStart);
}

QString ShellModel::bannerAction() const
{
    if (startMissing()) {
        return tr("Set a checkpoint…", "button of the banner: opens the dialog of checkpoints");
    }
    if (report() != nullptr) {
        return tr("Open the report", "button of the banner: what was asked and what came");
    }
    return hasNotice() ? tr("Understood", "button of the banner: puts a notice away")
                       : tr("Try again", "button of the banner: connects again");
}

void ShellModel::answerBanner()
{
    if (startMissing()) {
        emit checkpointAsked();
        return;
    }
    if (report() != nullptr) {
        emit reportAsked();
        return;
    }
    if (!hasNotice()) {
        reconnect();
        return;
    }
    m_readNotice = chain().notice;
    emit changed();
}

QString ShellModel::bannerTitle() const
{
    if (chain().phase == Phase::Contradiction) {
        return valueHidden()
            ? tr("Contradiction: the balance is hidden", "banner title: an answer was rejected")
            : tr("Contradiction: nothing new is shown",
                "banner title: an answer was rejected, old proofs stay");
    }
    if (startMissing()) {
        return tr("This network cannot be verified yet", "banner title: it has no checkpoint");
    }
    return hasNotice() ? tr("The embedded chain has something to say", "banner title: its own words follow")
                       : tr("No connection to the chain", "banner title");
}

QString ShellModel::contradictionMessage() const
{
    if (report() == nullptr) {
        return tr("An answer was rejected and is not shown. %1", "banner text: %1 says why")
            .arg(chain().problem ? sentence(*chain().problem) : QString());
    }
    const QString what = tr("%1: %2", "banner text: a server, and what it did in a sentence")
                             .arg(hostOf(report()->endpoint), lieSentence(report()->reason));
    const auto& endpoints = m_snapshot->light->endpoints;
    const auto others = std::count_if(endpoints.begin(), endpoints.end(), [&](const auto& endpoint) {
        return endpoint.url != report()->endpoint && endpoint.state != service::EndpointView::State::Dropped;
    });
    return what + " "
        + (others == 0 ? tr("It was dropped, and no other server is left to ask. A report is kept.",
               "banner text, after what a server did")
                       : tr("It was dropped; %n other server(s) are asked now. A report is kept.",
                           "banner text, after what a server did", static_cast<int>(others)));
}

QString ShellModel::bannerMessage() const
{
    if (hasNotice()) {
        return quoted(chain().notice);
    }
    if (chain().phase == Phase::Contradiction) {
        return contradictionMessage();
    }
    const QString reason = chain().problem ? sentence(*chain().problem) : QString();
    if (startMissing()) {
        return reason;
    }
    return tr("The last verified values stay. %1", "banner text: %1 says why").arg(reason);
}

void ShellModel::select(int index)
{
    if (index >= 0 && static_cast<std::size_t>(index) < m_snapshot->accounts.size()) {
        m_session.select(m_snapshot->accounts[static_cast<std::size_t>(index)].id);
    }
}

void ShellModel::lock()
{
    m_session.lock();
}

void ShellModel::unlock(SecretText* password)
{
    unlock(password->take());
}

void ShellModel::unlock(crypto::Secret password)
{
    if (account() != nullptr && !m_unlock.busy()) {
        m_unlock.start(m_session.unlock(account()->id, std::move(password)));
    }
}

void ShellModel::forgetUnlockError()
{
    if (!m_unlock.busy()) {
        m_unlock.forget();
    }
}

void ShellModel::reconnect()
{
    m_session.reconnect();
}

void ShellModel::copyAddress()
{
    QGuiApplication::clipboard()->setText(accountAddress());
}

} // namespace taonaut::ui
