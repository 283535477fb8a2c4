// SPDX-License-Identifier: MIT
#include "app/composition.hpp"

#include <QCoreApplication>

namespace taonaut::app {

namespace {

service::LiveSessionOptions optionsFor(
    const service::Profile& profile, const std::filesystem::path& wallets, const ChainChoice& chain)
{
    service::LiveSessionOptions options;
    options.node.program = QCoreApplication::applicationFilePath().toStdString();
    options.node.basePath = profile.network("local");
    options.node.blockTimeMs = chain.blockTimeMs;
    options.node.port = chain.port;
    options.wallets = profile.wallets(wallets);
    return options;
}

} // namespace

Composition::Composition(
    std::filesystem::path profileFolder, const std::filesystem::path& wallets, const ChainChoice& chain)
    : m_profile(std::move(profileFolder))
    , m_session(
          std::make_unique<service::LiveSession>(m_profile, m_tasks, optionsFor(m_profile, wallets, chain)))
{
}

} // namespace taonaut::app
