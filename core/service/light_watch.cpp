// SPDX-License-Identifier: MIT
#include "core/service/light_watch.hpp"

#include <QDateTime>
#include <algorithm>

namespace taonaut::service {

namespace system = subtensor::system;

Result<ProvenAccount> accountFrom(const light::ProvenBytes& value)
{
    return value.tryTransform([](const std::optional<Bytes>& stored) -> Result<system::AccountInfo> {
        return stored ? system::kAccount.decode(*stored)
                      : Result<system::AccountInfo>(system::AccountInfo {});
    });
}

LightWatch::LightWatch(LightReads& reads, LightConversation& conversation, std::function<void()> changed)
    : m_reads(reads)
    , m_conversation(conversation)
    , m_changed(std::move(changed))
{
}

void LightWatch::setAccounts(std::vector<AccountId> accounts)
{
    std::vector<WatchedAccount> next;
    for (const AccountId& id : accounts) {
        const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
            [&id](const WatchedAccount& account) { return account.id == id; });
        next.push_back(known == m_accounts.end() ? WatchedAccount { id, {}, 0 } : *known);
        m_listChanged = m_listChanged || known == m_accounts.end();
    }
    m_accounts = std::move(next);
    update();
}

void LightWatch::update()
{
    const bool isNew = m_listChanged || m_conversation.client().best().hash != m_askedAt;
    if (!m_asking && isNew && hasQuestion() && m_conversation.isFollowing()) {
        ask();
    }
}

bool LightWatch::isSettled() const
{
    return !m_asking
        && (!hasQuestion() || (!m_listChanged && m_conversation.client().best().hash == m_askedAt));
}

void LightWatch::ask()
{
    std::vector<AccountId> ids;
    std::vector<Bytes> keys;
    for (const WatchedAccount& account : m_accounts) {
        ids.push_back(account.id);
        keys.push_back(system::kAccount.key(account.id));
    }
    const bool withVersion = m_versionWanted;
    if (withVersion) {
        keys.push_back(system::kLastRuntimeUpgrade.key());
    }
    m_asking = true;
    m_listChanged = false;
    m_askedAt = m_conversation.client().best().hash;
    m_reads.readAt(
        m_askedAt, std::move(keys), [this, ids, withVersion](const Result<LightReads::Values>& values) {
            m_asking = false;
            if (values) {
                enter(ids, withVersion, *values);
            }
            update();
            m_changed();
        });
    if (withVersion) {
        askCode();
    }
}

void LightWatch::askCode()
{
    m_reads.codeHash(m_askedAt, [this](const Result<light::Proven<Hash256>>& code) {
        if (code) {
            m_codeHash = *code;
            m_changed();
        }
    });
}

void LightWatch::enter(const std::vector<AccountId>& ids, bool withVersion, const LightReads::Values& values)
{
    for (WatchedAccount& account : m_accounts) {
        const auto asked = std::find(ids.begin(), ids.end(), account.id);
        if (asked == ids.end()) {
            continue;
        }
        if (const Result<ProvenAccount> info
            = accountFrom(values[static_cast<std::size_t>(asked - ids.begin())])) {
            account.info = *info;
            account.provenAtMs = QDateTime::currentMSecsSinceEpoch();
        }
    }
    if (!withVersion) {
        return;
    }
    m_versionWanted = false;
    const auto version = values.back().tryTransform(
        [](const std::optional<Bytes>& stored) -> Result<std::uint32_t> {
            const auto upgrade = system::kLastRuntimeUpgrade.decode(stored ? ByteView(*stored) : ByteView());
            return upgrade ? Result<std::uint32_t>(upgrade->specVersion) : fail(upgrade);
        });
    m_specVersion = version ? std::optional(*version) : std::nullopt;
}

void LightWatch::forgetProofs()
{
    for (WatchedAccount& account : m_accounts) {
        account.info.reset();
    }
    m_specVersion.reset();
    m_codeHash.reset();
    m_versionWanted = true;
    m_askedAt = {};
}

void LightWatch::raiseLevels()
{
    for (WatchedAccount& account : m_accounts) {
        if (account.info && account.info->level() != light::Level::Final) {
            account.info = m_conversation.client().raise(*account.info);
        }
    }
    if (m_specVersion) {
        m_specVersion = m_conversation.client().raise(*m_specVersion);
    }
    if (m_codeHash) {
        m_codeHash = m_conversation.client().raise(*m_codeHash);
    }
}

} // namespace taonaut::service
