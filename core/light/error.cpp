// SPDX-License-Identifier: MIT
#include "core/light/error.hpp"

namespace taonaut::light {

std::string_view moduleOf(LightError)
{
    return "light";
}

std::string_view nameOf(LightError reason)
{
    switch (reason) {
        using enum LightError;
    case WrongChain:
        return "WrongChain";
    case OtherHistory:
        return "OtherHistory";
    case HeaderHashMismatch:
        return "HeaderHashMismatch";
    case HeaderNumberMismatch:
        return "HeaderNumberMismatch";
    case BelowFinal:
        return "BelowFinal";
    case ConflictingFinality:
        return "ConflictingFinality";
    case JustificationSkipsChange:
        return "JustificationSkipsChange";
    case NoScheduledChange:
        return "NoScheduledChange";
    case SecondChange:
        return "SecondChange";
    case ExtrinsicsRootMismatch:
        return "ExtrinsicsRootMismatch";
    case AnswerMissing:
        return "AnswerMissing";
    case ForcedChange:
        return "ForcedChange";
    case ServerBehind:
        return "ServerBehind";
    case NoJustification:
        return "NoJustification";
    case SetChangeNotFound:
        return "SetChangeNotFound";
    case TooManyOrphans:
        return "TooManyOrphans";
    case NotLinked:
        return "NotLinked";
    case AuthorsUnknown:
        return "AuthorsUnknown";
    case UnknownBlock:
        return "UnknownBlock";
    case NotSealed:
        return "NotSealed";
    case NotInBody:
        return "NotInBody";
    case UnknownRequest:
        return "UnknownRequest";
    case Unavailable:
        return "Unavailable";
    case StateDamaged:
        return "StateDamaged";
    case StateOfOtherChain:
        return "StateOfOtherChain";
    case StateHashMismatch:
        return "StateHashMismatch";
    case NoAuthors:
        return "NoAuthors";
    case NoValue:
        return "NoValue";
    case ChildRootMalformed:
        return "ChildRootMalformed";
    case KeyRehashMismatch:
        return "KeyRehashMismatch";
    case KeyMisshaped:
        return "KeyMisshaped";
    case UnknownSystemVersion:
        return "UnknownSystemVersion";
    case OtherStart:
        return "OtherStart";
    case StateUnavailable:
        return "StateUnavailable";
    case ChangePending:
        return "ChangePending";
    case SetIdUnconfirmed:
        return "SetIdUnconfirmed";
    case NotOneValue:
        return "NotOneValue";
    case PathForgotten:
        return "PathForgotten";
    case EvidenceForgotten:
        return "EvidenceForgotten";
    case DocumentTooLarge:
        return "DocumentTooLarge";
    case DocumentDamaged:
        return "DocumentDamaged";
    case LinkBroken:
        return "LinkBroken";
    case ValueMismatch:
        return "ValueMismatch";
    }
    return "";
}

} // namespace taonaut::light
