// SPDX-License-Identifier: MIT
#include "core/consensus/aura.hpp"

namespace taonaut::consensus {

std::string_view moduleOf(AuraError)
{
    return "consensus.aura";
}

std::string_view nameOf(AuraError reason)
{
    switch (reason) {
    case AuraError::BabeBlock:
        return "BabeBlock";
    case AuraError::MixedEngines:
        return "MixedEngines";
    case AuraError::NoPreRuntime:
        return "NoPreRuntime";
    case AuraError::SeveralPreRuntimes:
        return "SeveralPreRuntimes";
    case AuraError::BadSlot:
        return "BadSlot";
    case AuraError::NoSeal:
        return "NoSeal";
    case AuraError::SeveralSeals:
        return "SeveralSeals";
    case AuraError::ForeignSeal:
        return "ForeignSeal";
    case AuraError::BadSealLength:
        return "BadSealLength";
    case AuraError::BadConsensusMessage:
        return "BadConsensusMessage";
    case AuraError::EmptyAuthorityChange:
        return "EmptyAuthorityChange";
    case AuraError::SeveralAuthorityChanges:
        return "SeveralAuthorityChanges";
    case AuraError::NoAuthorities:
        return "NoAuthorities";
    case AuraError::BadSignature:
        return "BadSignature";
    case AuraError::WrongParent:
        return "WrongParent";
    case AuraError::WrongNumber:
        return "WrongNumber";
    case AuraError::SlotNotIncreasing:
        return "SlotNotIncreasing";
    case AuraError::FutureSlot:
        return "FutureSlot";
    case AuraError::BadAuthorityList:
        return "BadAuthorityList";
    case AuraError::MissingGenesisItem:
        return "MissingGenesisItem";
    }
    return "Unknown";
}

} // namespace taonaut::consensus
