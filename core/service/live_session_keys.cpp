// SPDX-License-Identifier: MIT
// LiveSession: what needs the wallets folder; refused until it is read in place.

#include "core/service/live_session.hpp"

namespace taonaut::service {

RequestId LiveSession::refuseWithoutFolder()
{
    const RequestId request = nextRequest();
    failLater(request, wallet::KeyError::NotFound);
    return request;
}

RequestId LiveSession::createHotkey(AccountId, std::string, crypto::Secret, crypto::Secret)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::rescanWallets()
{
    return refuseWithoutFolder();
}

RequestId LiveSession::openWallets(std::vector<std::string>)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::closeAccount(AccountId)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::inspectKey(KeySource)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::importKey(KeySource, ImportTarget)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::setLabel(AccountId, std::string)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::setNote(AccountId, std::string)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::saveContact(Contact)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::removeContact(AccountId)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::signMessage(AccountId, std::string)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::exportPolkadotJs(AccountId, crypto::Secret, crypto::Secret, std::string)
{
    return refuseWithoutFolder();
}

RequestId LiveSession::reencrypt(AccountId, crypto::Secret, wallet::KeyForm)
{
    return refuseWithoutFolder();
}

void LiveSession::cancel(RequestId) { }

} // namespace taonaut::service
