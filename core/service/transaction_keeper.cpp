// SPDX-License-Identifier: MIT
#include "core/service/transaction_keeper.hpp"

#include "core/chain/extrinsic.hpp"
#include "core/service/inclusion_search.hpp"
#include "core/service/profile.hpp"

#include <QDateTime>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace taonaut::service {

using wallet::TransactionState;

namespace {

constexpr std::size_t kMostUnread = 64; // blocks

std::int64_t now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

TransactionKeeper::TransactionKeeper(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    const Result<nlohmann::json> saved = Profile::readJson(m_file);
    if (saved) {
        m_book = TransactionBook::fromJson(*saved);
    } else {
        m_problem = saved.error();
    }
}

void TransactionKeeper::setLink(LightLink* link)
{
    if (m_link != nullptr) {
        disconnect(m_link, nullptr, this, nullptr);
        emit linkGone();
    }
    m_link = link;
    if (m_link == nullptr) {
        return;
    }
    connect(m_link, &LightLink::blockProven, this, [this](const auto& block) { enterBlock(block); });
    connect(
        m_link, &LightLink::finalityAdvanced, this, [this](const auto& advance) { enterFinality(*advance); });
    connect(m_link, &LightLink::changed, this, [this](const auto& light) { sendAgain(*light); });
    m_sentAgain = false;
    m_searched = false;
    m_unread.clear();
    m_askingNonces = false;
    m_link->setBlockContentsWanted(m_book.waitsForInclusion());
}

void TransactionKeeper::sendAgain(const LightSnapshot& light)
{
    if (light.phase != LinkPhase::Following) {
        m_sentAgain = false;
        m_searched = false;
        return;
    }
    if (std::exchange(m_sentAgain, true)) {
        return;
    }
    searchMissed();
    for (const TransactionView& transaction : m_book.waitingAt(light.best.number)) {
        m_link->submit(this, transaction.extrinsic, [this, id = transaction.id](const Result<Hash256>& sent) {
            // A refusal tells nothing here: the node may know the transaction, or have it in a block already.
            if (sent) {
                m_book.markSent(id, now());
                noteChange();
            }
        });
    }
}

Result<std::uint64_t> TransactionKeeper::send(const AccountId& signer, Bytes extrinsic,
    const wallet::CallReview& review, const chain::SignedExtra& extra, BlockNumber expiresAt)
{
    const std::uint64_t id = m_book.add(signer, extrinsic, review, extra, expiresAt, now());
    if (const Result<void> saved = save(); !saved) {
        m_book.markRejected(id, {}, now());
        emit changed();
        return fail(saved);
    }
    m_link->setBlockContentsWanted(true); // before it is sent: the very next block may hold it
    emit changed();
    m_link->submit(this, std::move(extrinsic), [this, id](const Result<Hash256>& sent) {
        if (sent) {
            m_book.markSent(id, now());
        } else if (sent.error().is(LinkError::Refused)) {
            m_book.markRejected(id, sent.error().detail(), now());
            emit rejected(id, sent.error());
        }
        // Any other error leaves it Signed: it may have arrived all the same, and blocks will tell.
        noteChange();
    });
    return id;
}

void TransactionKeeper::setRuntime(std::shared_ptr<const subtensor::ChainRuntime> runtime)
{
    if (runtime == m_runtime) {
        return;
    }
    m_runtime = std::move(runtime);
    if (m_runtime == nullptr) {
        return;
    }
    for (const auto& block : std::exchange(m_unread, {})) {
        enterBlock(block);
    }
    searchMissed();
}

void TransactionKeeper::searchMissed()
{
    if (m_link != nullptr && m_runtime != nullptr && m_sentAgain && !std::exchange(m_searched, true)) {
        searchMissed(m_book.waiting());
    }
}

void TransactionKeeper::searchMissed(std::vector<TransactionView> waiting)
{
    std::vector<AccountId> signers;
    for (const TransactionView& transaction : waiting) {
        signers.push_back(transaction.signer);
    }
    if (signers.empty()) {
        return;
    }
    m_link->proveAccounts(this, signers,
        [this, waiting = std::move(waiting)](const Result<std::vector<ProvenAccount>>& proven) {
            for (std::size_t i = 0; proven && i < proven->size(); ++i) {
                if ((*proven)[i].value().nonce > waiting[i].nonce) {
                    search(waiting[i], (*proven)[i].block().number);
                }
            }
        });
}

void TransactionKeeper::search(const TransactionView& transaction, BlockNumber until)
{
    const Result<chain::Extrinsic> extrinsic = chain::Extrinsic::decode(transaction.extrinsic);
    const std::uint32_t period = extrinsic && extrinsic->envelope ? extrinsic->envelope->extra.era.period : 0;
    const std::uint32_t end = transaction.expiresAt.value();
    if (m_link == nullptr || period == 0 || end < period || until.value() < end - period) {
        return;
    }
    const BlockNumber last(std::min(until.value(), end - 1));
    auto enter = [this, id = transaction.id](const ProvenBlock& block) {
        readBlock(block);
        const auto waiting = m_book.waiting();
        return std::none_of(
            waiting.begin(), waiting.end(), [id](const auto& other) { return other.id == id; });
    };
    // The first block of the era can only be signed over, not hold the transaction.
    auto* search = new InclusionSearch(*m_link, BlockNumber(end - period + 1), last, std::move(enter), this);
    connect(search, &InclusionSearch::ended, search, &QObject::deleteLater);
    connect(this, &TransactionKeeper::linkGone, search, &QObject::deleteLater);
    search->start();
}

void TransactionKeeper::enterBlock(std::shared_ptr<const ProvenBlock> block)
{
    // Unread: the runtime is not known yet, or another since this block.
    if (m_book.awaits(block->body) && !readBlock(*block) && m_unread.size() < kMostUnread) {
        m_unread.push_back(std::move(block));
    }
}

bool TransactionKeeper::readBlock(const ProvenBlock& block)
{
    if (m_runtime == nullptr || !block.events.value()) {
        return false;
    }
    const Result<std::vector<wallet::EventLine>> lines
        = wallet::eventLines(*m_runtime, *block.events.value());
    if (lines && m_book.enterBlock(block.block, block.level, block.body, *lines, now())) {
        noteChange();
    }
    return lines.has_value();
}

void TransactionKeeper::enterFinality(const FinalityAdvance& advance)
{
    const auto isFinal = [&](const light::BlockRef& block) {
        return std::find(advance.blocks.begin(), advance.blocks.end(), block) != advance.blocks.end();
    };
    if (m_book.confirm(isFinal, now())) {
        noteChange();
    }
    settleOpenBlocks(advance.final.number);
    checkExpired(advance.final.number);
}

void TransactionKeeper::settleOpenBlocks(BlockNumber final)
{
    for (const light::BlockRef& block : m_book.openBlocks(final)) {
        m_link->settle(this, block, [this, block](const Result<Settlement>& settled) {
            if (!settled || *settled == Settlement::Open) {
                return;
            }
            const auto isBlock = [&](const light::BlockRef& other) { return other == block; };
            const bool changedHere = *settled == Settlement::Final ? m_book.confirm(isBlock, now())
                                                                   : m_book.retract(block, now());
            if (changedHere) {
                noteChange();
            }
        });
    }
}

void TransactionKeeper::checkExpired(BlockNumber final)
{
    std::vector<AccountId> signers = m_book.signersPastEra(final);
    if (signers.empty() || m_askingNonces) {
        return;
    }
    m_askingNonces = true;
    m_link->proveAccounts(this, signers, [this, signers](const Result<std::vector<ProvenAccount>>& proven) {
        m_askingNonces = false;
        bool any = false;
        for (std::size_t i = 0; proven && i < proven->size(); ++i) {
            const ProvenAccount& account = (*proven)[i];
            if (account.level() == light::Level::Final) {
                any |= m_book.enterNonce(signers[i], account.block().number, account.value().nonce, now());
            }
        }
        if (any) {
            noteChange();
        }
    });
}

Result<void> TransactionKeeper::save()
{
    Result<void> saved = Profile::writeJson(m_file, m_book.toJson());
    m_problem = saved ? std::nullopt : std::optional<Error>(saved.error());
    return saved;
}

void TransactionKeeper::noteChange()
{
    (void)save(); // a failure is kept in problem()
    if (m_link != nullptr) {
        m_link->setBlockContentsWanted(m_book.waitsForInclusion());
    }
    emit changed();
}

} // namespace taonaut::service

#include "moc_transaction_keeper.cpp"
