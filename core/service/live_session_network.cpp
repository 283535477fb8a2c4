// SPDX-License-Identifier: MIT
// LiveSession: networks, servers and where verification starts.

#include "core/service/live_session.hpp"

namespace taonaut::service {

RequestId LiveSession::useNetwork(Network)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::addEndpoint(Network, std::string, std::string)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::removeEndpoint(Network, std::string)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::forgiveEndpoint(std::string)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::useCheckpoint(Network, Hash256, std::uint64_t)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::forgetCheckpoint(Network)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::confirmGenesis(Hash256)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::useSpecification(std::string)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::checkAgain(light::ProvenBytes)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::proofDocument(light::ProvenBytes)
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

RequestId LiveSession::runLyingServerTest()
{
    const RequestId id = nextRequest();
    failLater(id, ReviewError::NotFollowing);
    return id;
}

} // namespace taonaut::service
