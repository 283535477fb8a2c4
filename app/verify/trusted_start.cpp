// SPDX-License-Identifier: MIT
#include "app/verify/trusted_start.hpp"

#include "core/chain/chain_spec.hpp"
#include "core/service/known_chains.hpp"

#include <QFile>

namespace taonaut::app {

std::string_view moduleOf(StartError)
{
    return "start";
}

std::string_view nameOf(StartError)
{
    return "NotReadable";
}

Result<light::ChainParameters> trustedStart(const std::string& chain)
{
    if (chain == "finney") {
        return service::finney();
    }
    if (chain == "test") {
        return service::testNetwork();
    }
    QFile file(QString::fromStdString(chain));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(StartError::NotReadable, chain);
    }
    // One byte too many makes the reader say that the file is too large.
    const std::string text = file.read(static_cast<qint64>(chain::ChainSpec::kMaximumSize) + 1).toStdString();
    Result<light::ChainParameters> checkpoint = service::chainFromCheckpoint(text);
    return checkpoint ? checkpoint : service::chainFromSpec(text);
}

bool isUnprovable(const Error& error)
{
    return !error.is(StartError::NotReadable);
}

std::string startSentence(const Error& error)
{
    if (error.is(StartError::NotReadable)) {
        return "the chain specification " + error.detail() + " cannot be read";
    }
    if (error.is(service::KnownChainError::NoVerifiedStart)) {
        return "no block of the test network is known from which its present voters could be proven, so "
               "nothing of it can be proven yet";
    }
    if (error.is(service::KnownChainError::NoSlotDuration)) {
        return "the chain specification does not say how long a slot is (properties.slotDuration)";
    }
    return "the chain cannot be started from: " + error.text();
}

} // namespace taonaut::app
