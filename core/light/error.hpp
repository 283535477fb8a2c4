// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.hpp"

namespace taonaut::light {

enum class LightError : std::uint16_t {
    // the server is at fault
    WrongChain, ///< its genesis block is not this network's
    OtherHistory, ///< it names another block at the height of our final block
    HeaderHashMismatch, ///< the header does not hash to what was asked for
    HeaderNumberMismatch, ///< the header is of another height than the server said
    BelowFinal, ///< the header would replace a final block
    ConflictingFinality, ///< two justified blocks of which none descends from the other
    JustificationSkipsChange, ///< signed by voters that had been replaced before that block
    NoScheduledChange, ///< the block said to change the voters does not
    SecondChange, ///< a change of voters while another is pending
    ExtrinsicsRootMismatch, ///< the body is not the one that the header commits to
    AnswerMissing, ///< nothing known about a block that the server itself named
    // nobody is at fault, or it cannot be told
    ForcedChange, ///< the voters were replaced by force: a new checkpoint is needed
    ServerBehind, ///< its final block is below ours
    NoJustification, ///< the server keeps no finality proof of this block
    SetChangeNotFound, ///< the voters changed, but the server cannot show where
    TooManyOrphans, ///< more headers without known parent than are kept
    NotLinked, ///< the parent is not known yet
    AuthorsUnknown, ///< the author list after the last final block is not known yet
    UnknownBlock, ///< no verified header of that hash is in memory
    NotSealed, ///< the header is only linked: nothing may be proven against it
    NotInBody, ///< the extrinsic is not in that block
    NoValue, ///< proven: there is no value under that key
    ChildRootMalformed, ///< what stands where a child trie's root must be is no hash
    KeyRehashMismatch, ///< a map key does not hash to what stands before it
    KeyMisshaped, ///< a storage key of another map, or with more or fewer bytes than the key parts have
    UnknownSystemVersion, ///< how the runtime lays out its extrinsics trie is not known
    UnknownRequest, ///< answer to a request that is no longer open
    Unavailable, ///< the server could not answer
    // stored state and checkpoints
    StateDamaged, ///< checksum, version or layout
    StateOfOtherChain, ///< another genesis hash
    StateHashMismatch, ///< the stored header does not hash to the stored hash
    NoAuthors, ///< an empty Aura list
    OtherStart, ///< names another block at the height of the trusted start
    StateUnavailable, ///< the server keeps the state of that block no more
    ChangePending, ///< a change of voters is under way after that block
    SetIdUnconfirmed, ///< no justification verified under the entered set id
    // proof documents
    NotOneValue, ///< the proof is of a list, a child trie or a derived value
    PathForgotten, ///< headers between the value's block and the final one are in memory no more
    EvidenceForgotten, ///< the proof of finality or of a change of voters is not at hand
    DocumentTooLarge, ///< more than any honest document holds
    DocumentDamaged, ///< not the JSON of a document; detail names the member
    LinkBroken, ///< its headers do not connect the value's block with the justified one
    ValueMismatch, ///< the nodes prove another value than it names
};
std::string_view moduleOf(LightError reason);
std::string_view nameOf(LightError reason);

} // namespace taonaut::light
