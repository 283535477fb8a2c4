// SPDX-License-Identifier: MIT
#include "core/node/error.hpp"

#include "core/node/block_store.hpp"
#include "core/node/pool.hpp"

namespace taonaut::node {

std::string_view moduleOf(NodeError)
{
    return "node";
}

std::string_view nameOf(NodeError reason)
{
    switch (reason) {
    case NodeError::UnknownBlock:
        return "UnknownBlock";
    case NodeError::StateDiscarded:
        return "StateDiscarded";
    case NodeError::UnknownRuntimeFunction:
        return "UnknownRuntimeFunction";
    case NodeError::BadRuntimeArguments:
        return "BadRuntimeArguments";
    case NodeError::StoreDamaged:
        return "StoreDamaged";
    case NodeError::OtherGenesis:
        return "OtherGenesis";
    case NodeError::AuthoringStopped:
        return "AuthoringStopped";
    case NodeError::ChainFull:
        return "ChainFull";
    case NodeError::WrongParent:
        return "WrongParent";
    case NodeError::BadDigest:
        return "BadDigest";
    case NodeError::SlotNotIncreasing:
        return "SlotNotIncreasing";
    case NodeError::MissingInherent:
        return "MissingInherent";
    case NodeError::InherentRefused:
        return "InherentRefused";
    case NodeError::ExtrinsicRefused:
        return "ExtrinsicRefused";
    case NodeError::WrongExtrinsicsRoot:
        return "WrongExtrinsicsRoot";
    case NodeError::WrongStateRoot:
        return "WrongStateRoot";
    }
    return "Unknown";
}

std::string_view moduleOf(StoreError)
{
    return "node.store";
}

std::string_view nameOf(StoreError reason)
{
    switch (reason) {
    case StoreError::Full:
        return "Full";
    case StoreError::Failed:
        return "Failed";
    }
    return "Unknown";
}

std::string_view moduleOf(PoolError)
{
    return "node.pool";
}

std::string_view nameOf(PoolError reason)
{
    switch (reason) {
    case PoolError::BadFormat:
        return "BadFormat";
    case PoolError::Invalid:
        return "Invalid";
    case PoolError::Unknown:
        return "Unknown";
    case PoolError::TemporarilyBanned:
        return "TemporarilyBanned";
    case PoolError::AlreadyImported:
        return "AlreadyImported";
    case PoolError::TooLowPriority:
        return "TooLowPriority";
    case PoolError::ImmediatelyDropped:
        return "ImmediatelyDropped";
    }
    return "Unknown";
}

} // namespace taonaut::node
