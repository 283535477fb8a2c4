// SPDX-License-Identifier: MIT
#pragma once

// What a person can ask of networks, servers and proofs. Part of Session, whose header says how verbs answer.

#include "core/service/network.hpp"
#include "core/service/request_id.hpp"

namespace taonaut::service {

class NetworkVerbs {
public:
    virtual ~NetworkVerbs() = default;

    /// Leaves the present network at once: what was proven of it is forgotten, its reviews die. Accounts and
    /// unlocked keys stay. Errors: NoVerifiedStart, NoEndpoint, GenesisNotConfirmed; the network is chosen
    /// all the same, and offline.
    virtual RequestId useNetwork(Network network) = 0;
    /// Errors: BadEndpoint, EndpointKnown, TooManyEndpoints, those of writing the profile.
    virtual RequestId addEndpoint(Network network, std::string url, std::string provider) = 0;
    /// Errors: UnknownEndpoint, those of writing the profile.
    virtual RequestId removeEndpoint(Network network, std::string url) = 0;
    /// An endpoint of the present network that was dropped for a lie may be asked again.
    virtual RequestId forgiveEndpoint(std::string url) = 0;
    /// Fetches header and voters of the block, proves them from its state, and proves the number of the set
    /// by a justification. Verification of the network starts there from now on, and anew. Errors:
    /// NoEndpoint, GenesisNotConfirmed, NotServed, those of light::CheckpointFetch.
    virtual RequestId useCheckpoint(Network network, Hash256 block, std::uint64_t setId) = 0;
    /// Back to the shipped start, if there is one.
    virtual RequestId forgetCheckpoint(Network network) = 0;
    /// Custom only: the person says that the genesis which a server told is the right one.
    virtual RequestId confirmGenesis(Hash256 genesis) = 0;
    /// Custom only: the chain that this specification file describes, from its genesis. The file is copied.
    virtual RequestId useSpecification(std::string file) = 0;

    /// Another proof of the same key, by another server where there is one; at the same block, or at the
    /// newest where no server keeps the state of that one. Ends in proofChecked or failed.
    virtual RequestId checkAgain(light::ProvenBytes value) = 0;
    /// The value as a document that anybody can check without a server; ends in proofDocumentReady or failed.
    virtual RequestId proofDocument(light::ProvenBytes value) = 0;
    /// A liar between this program and the present server, once per kind of lie: attackJudged for each, then
    /// finished. Each is judged by a client of its own; the session goes on undisturbed.
    /// Errors: NotFollowing, TestRuns, Stopped.
    virtual RequestId runLyingServerTest() = 0;
};

} // namespace taonaut::service
