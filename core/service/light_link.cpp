// SPDX-License-Identifier: MIT
#include "core/service/light_link.hpp"

#include "core/light/proof_document.hpp"
#include "core/service/light_deliveries.hpp"
#include "core/service/light_driver.hpp"

namespace taonaut::service {

LightLink::LightLink(LightLinkOptions options, QObject* parent)
    : QObject(parent)
    , m_deliveries(std::make_shared<Deliveries>())
    , m_driver(std::make_unique<LightDriver>(options, this)) // a child, so that moveToThread takes it along
    , m_snapshot(m_driver->makeSnapshot())
{
    connect(m_driver.get(), &LightDriver::changed, this, [this](const auto& snapshot) {
        {
            const std::lock_guard lock(m_mutex);
            m_snapshot = snapshot;
        }
        emit changed(snapshot);
    });
    connect(m_driver.get(), &LightDriver::blockProven, this, &LightLink::blockProven);
    connect(m_driver.get(), &LightDriver::finalityAdvanced, this, &LightLink::finalityAdvanced);
}

LightLink::~LightLink()
{
    m_deliveries->failAll(LinkError::Stopped);
}

std::shared_ptr<const LightSnapshot> LightLink::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

template <class Work> void LightLink::post(Work work)
{
    QMetaObject::invokeMethod(
        this, [this, work = std::move(work)]() mutable { work(*m_driver); }, Qt::QueuedConnection);
}

void LightLink::start()
{
    post([](LightDriver& driver) { driver.start(); });
}

void LightLink::stop()
{
    m_deliveries->failAll(LinkError::Stopped);
    post([](LightDriver& driver) { driver.stop(); });
}

void LightLink::reconnect()
{
    post([](LightDriver& driver) { driver.reconnect(); });
}

void LightLink::setEndpoints(std::vector<Endpoint> endpoints)
{
    post([endpoints = std::move(endpoints)](LightDriver& driver) { driver.setEndpoints(endpoints); });
}

void LightLink::forgive(std::string url)
{
    post([url = std::move(url)](LightDriver& driver) { driver.forgive(url); });
}

void LightLink::watch(std::vector<AccountId> accounts)
{
    post([accounts = std::move(accounts)](LightDriver& driver) { driver.watch(accounts); });
}

void LightLink::setBlockContentsWanted(bool wanted)
{
    post([wanted](LightDriver& driver) { driver.setBlockContentsWanted(wanted); });
}

void LightLink::proveAccounts(
    QObject* context, std::vector<AccountId> accounts, Deliver<std::vector<ProvenAccount>> deliver)
{
    auto owed = m_deliveries->owe<std::vector<ProvenAccount>>(context, std::move(deliver));
    post([accounts = std::move(accounts), owed](
             LightDriver& driver) { driver.proveAccounts(accounts, owed); });
}

void LightLink::proveRead(
    QObject* context, std::vector<Bytes> keys, Deliver<std::vector<light::ProvenBytes>> deliver)
{
    auto owed = m_deliveries->owe<std::vector<light::ProvenBytes>>(context, std::move(deliver));
    post([keys = std::move(keys), owed](LightDriver& driver) { driver.proveRead(keys, owed); });
}

void LightLink::proveAgain(
    QObject* context, const light::ProvenBytes& known, Deliver<light::ProvenBytes> deliver)
{
    auto owed = m_deliveries->owe<light::ProvenBytes>(context, std::move(deliver));
    post([known, owed](LightDriver& driver) { driver.proveAgain(known, owed); });
}

void LightLink::proveList(
    QObject* context, Bytes prefix, Deliver<light::Proven<std::vector<trie::Entry>>> deliver)
{
    auto owed = m_deliveries->owe<LightList::Entries>(context, std::move(deliver));
    post([prefix = std::move(prefix), owed](LightDriver& driver) { driver.proveList(prefix, owed); });
}

void LightLink::proveCode(QObject* context, Deliver<light::Proven<Hash256>> deliver)
{
    auto owed = m_deliveries->owe<light::Proven<Hash256>>(context, std::move(deliver));
    post([owed](LightDriver& driver) { driver.proveCode(owed); });
}

void LightLink::proofDocument(
    QObject* context, const light::ProvenBytes& value, Deliver<light::ProofDocument> deliver)
{
    auto owed = m_deliveries->owe<light::ProofDocument>(context, std::move(deliver));
    post([value, owed](LightDriver& driver) { driver.proofDocument(value, owed); });
}

void LightLink::compareMetadata(QObject* context, Deliver<std::vector<MetadataDigest>> deliver)
{
    auto owed = m_deliveries->owe<std::vector<MetadataDigest>>(context, std::move(deliver));
    post([owed](LightDriver& driver) { driver.compareMetadata(owed); });
}

void LightLink::proveBlock(
    QObject* context, const Hash256& block, Deliver<std::shared_ptr<const ProvenBlock>> deliver)
{
    auto owed = m_deliveries->owe<std::shared_ptr<const ProvenBlock>>(context, std::move(deliver));
    post([block, owed](LightDriver& driver) { driver.proveBlock(block, owed); });
}

void LightLink::settle(QObject* context, const light::BlockRef& block, Deliver<Settlement> deliver)
{
    auto owed = m_deliveries->owe<Settlement>(context, std::move(deliver));
    post([block, owed](LightDriver& driver) { driver.settle(block, owed); });
}

void LightLink::submit(QObject* context, Bytes extrinsic, Deliver<Hash256> deliver)
{
    auto owed = m_deliveries->owe<Hash256>(context, std::move(deliver));
    post([extrinsic = std::move(extrinsic), owed](LightDriver& driver) { driver.submit(extrinsic, owed); });
}

void LightLink::estimateFee(QObject* context, Bytes extrinsic, Deliver<light::Reported<Rao>> deliver)
{
    auto owed = m_deliveries->owe<light::Reported<Rao>>(context, std::move(deliver));
    post([extrinsic = std::move(extrinsic), owed](
             LightDriver& driver) { driver.estimateFee(extrinsic, owed); });
}

void LightLink::callRuntime(
    QObject* context, std::string method, Bytes arguments, Deliver<light::Reported<Bytes>> deliver)
{
    auto owed = m_deliveries->owe<light::Reported<Bytes>>(context, std::move(deliver));
    post([method = std::move(method), arguments = std::move(arguments), owed](
             LightDriver& driver) { driver.callRuntime(method, arguments, owed); });
}

void LightLink::listKeys(QObject* context, Bytes prefix, Bytes after, unsigned count,
    Deliver<light::Reported<std::vector<Bytes>>> deliver)
{
    auto owed = m_deliveries->owe<light::Reported<std::vector<Bytes>>>(context, std::move(deliver));
    post([prefix = std::move(prefix), after = std::move(after), count, owed](
             LightDriver& driver) { driver.listKeys(prefix, after, count, owed); });
}

void LightLink::fetchMetadata(QObject* context, Deliver<light::Reported<Bytes>> deliver)
{
    auto owed = m_deliveries->owe<light::Reported<Bytes>>(context, std::move(deliver));
    post([owed](LightDriver& driver) { driver.fetchMetadata(owed); });
}

void LightLink::callServer(
    QObject* context, std::string method, std::string params, Deliver<std::string> deliver)
{
    auto owed = m_deliveries->owe<std::string>(context, std::move(deliver));
    post([method = std::move(method), params = std::move(params), owed](
             LightDriver& driver) { driver.callServer(method, params, owed); });
}

} // namespace taonaut::service
