// SPDX-License-Identifier: MIT
#include "portfolio_model.hpp"

#include "format.hpp"
#include "messages.hpp"
#include "standing.hpp"

#include <QDateTime>

namespace taonaut::ui {

PortfolioModel::PortfolioModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_snapshot(session.snapshot())
{
    connect(&session, &service::Session::changed, this, [this] {
        m_snapshot = m_session.snapshot();
        emit changed();
    });
    connect(&session, &service::Session::finished, this, [this](service::RequestId request) {
        if (request == m_funding) {
            m_funding = 0;
            emit fundingChanged();
        }
    });
    connect(
        &session, &service::Session::failed, this, [this](service::RequestId request, const Error& error) {
            if (request == m_funding) {
                m_funding = 0;
                m_fundError = sentence(error);
                emit fundingChanged();
            }
        });
}

const service::AccountView* PortfolioModel::account() const
{
    return m_snapshot->selectedAccount();
}

bool PortfolioModel::known() const
{
    return account() != nullptr && account()->info && stands(m_snapshot->chain, account()->info->level());
}

Rao PortfolioModel::free() const
{
    return known() ? account()->info->value().data.free : Rao();
}

Rao PortfolioModel::reserved() const
{
    return known() ? account()->info->value().data.reserved : Rao();
}

QString PortfolioModel::totalLead() const
{
    return known() ? amountText(free().saturatingPlus(reserved())).lead : QString();
}

QString PortfolioModel::totalRest() const
{
    return known() ? amountText(free().saturatingPlus(reserved())).rest : QString();
}

QString PortfolioModel::freeLead() const
{
    return known() ? amountText(free()).lead : QString();
}

QString PortfolioModel::freeRest() const
{
    return known() ? amountText(free()).rest : QString();
}

QString PortfolioModel::reservedLead() const
{
    return known() ? amountText(reserved()).lead : QString();
}

QString PortfolioModel::reservedRest() const
{
    return known() ? amountText(reserved()).rest : QString();
}

bool PortfolioModel::hasReserved() const
{
    return !reserved().isZero();
}

bool PortfolioModel::empty() const
{
    return known() && free().isZero() && reserved().isZero();
}

int PortfolioModel::mark() const
{
    if (known()) {
        return markOf(account()->info->level());
    }
    return m_snapshot->chain.phase == service::Phase::Contradiction ? 4 : 2;
}

QString PortfolioModel::markWord() const
{
    switch (mark()) {
    case 3:
        return tr("Proven", "proof mark word: proven against a final block");
    case 4:
        return tr("Contradiction", "proof mark word: a server's answer was rejected");
    default:
        return known() ? tr("Not final", "proof mark word: proven against a block that is not final")
                       : tr("Checking", "proof mark word: the first proof is on its way");
    }
}

QString PortfolioModel::provenLine() const
{
    if (!known()) {
        return mark() == 4 ? tr("the value is hidden", "beside the word Contradiction")
                           : tr("the first proof is on its way", "beside the proof mark");
    }
    const QString block = count(account()->info->block().number.value());
    const bool fresh = m_snapshot->chain.phase == service::Phase::Following || account()->provenAtMs == 0;
    return fresh ? tr("at block %1", "beside the proof mark; block number").arg(block)
                 : tr("at block %1, checked %2", "beside the proof mark; block number, time of day")
                       .arg(block, QDateTime::fromMSecsSinceEpoch(account()->provenAtMs).toString("HH:mm"));
}

QString PortfolioModel::lockedLine() const
{
    if (!known()) {
        return {};
    }
    const Rao frozen = account()->info->value().data.frozen;
    if (frozen.isZero()) {
        return tr("Nothing locked", "health of the free balance");
    }
    return tr("τ %1 locked", "health of the free balance; amount").arg(amountShort(frozen));
}

bool PortfolioModel::canFund() const
{
    return m_snapshot->chain.network == service::Network::Local
        && m_snapshot->chain.phase == service::Phase::Following && account() != nullptr;
}

void PortfolioModel::fund()
{
    if (canFund() && m_funding == 0) {
        m_fundError.clear();
        m_funding = m_session.fund(account()->id);
        emit fundingChanged();
    }
}

} // namespace taonaut::ui
