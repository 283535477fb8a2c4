// SPDX-License-Identifier: MIT
#include "tests/hostile/attack_table.hpp"

#include "tests/hostile/attack_plays.hpp"
#include "tests/hostile/attack_plays_wire.hpp"

namespace taonaut::test {
namespace {

using namespace plays;

/// Against the verifying client, or as a pure function.
Play play(const char* name, std::string (*run)(), std::vector<std::string> accepted = {})
{
    return { name, std::move(accepted), [run](AttackStage&) { return run(); } };
}

/// Between a link of the program and a node.
Play wire(const char* name, std::string (*run)(AttackStage&), std::vector<std::string> accepted = {})
{
    return { std::string("wire: ") + name, std::move(accepted), run };
}

/// The attack of that name in the selection that a person can run.
Play rehearsed(const char* name, std::vector<std::string> accepted = {})
{
    return { std::string("wire: ") + name, std::move(accepted),
        [name](AttackStage& stage) { return stage.rehearsed(name); } };
}

/// On recorded data, which may be absent.
Play recorded(const char* name, std::function<std::string()> run, std::vector<std::string> accepted = {})
{
    return { std::string("recorded: ") + name, std::move(accepted),
        [run = std::move(run)](AttackStage&) { return run(); }, true };
}

Play vote(const char* name, const char* reason)
{
    return recorded(
        name, [name] { return recordedJustification(name); }, { std::string("consensus.grandpa.") + reason });
}

Play warp(const char* name, std::vector<std::string> accepted)
{
    return recorded(
        name, [name] { return recordedWarpProof(name); }, std::move(accepted));
}

Play trieProofs(const char* name, const char* kind)
{
    return recorded(
        name, [name, kind] { return recordedTrie(name, kind); }, { "trie.MissingNode", "trie.MissingValue" });
}

const char* const kSeal = "consensus.aura.BadSignature";
const std::vector<std::string> kHole { "trie.MissingNode", "trie.MissingValue" };

std::string grandpa(const char* reason)
{
    return std::string("consensus.grandpa.") + reason;
}

std::vector<AttackRow> headers()
{
    return {
        { 1, "wrong chain (other genesis)", "genesis hash pinned per network",
            { rehearsed("wrong-chain", { "light.WrongChain" }) } },
        { 2, "header with an altered field, old hash", "the hash is computed again",
            { rehearsed("altered-header", { "light.HeaderHashMismatch" }),
                recorded("every byte of a real header", recordedHeaderFlipped) } },
        { 3, "header for another height under the asked hash", "hash and number both compared",
            { wire("header of another height", headerOfAnotherHeight, { "light.HeaderHashMismatch" }),
                recorded("two real headers swapped", recordedHeadersSwapped) } },
        { 4, "forged header, random seal", "sr25519 over the pre-seal hash",
            { play("changed state root, old seal", changedHeaderOldSeal, { kSeal }),
                play("random seal", randomSeal, { kSeal }), rehearsed("forged-seal", { kSeal }) } },
        { 5, "valid seal of the wrong authority", "index = slot mod n",
            { play("out of turn", sealOfAnother, { kSeal }),
                recorded("real seal, list reordered", recordedSealReordered, { kSeal }) } },
        { 6, "seal of an old Aura list after a change", "list tracked per height",
            { play("replaced author", sealOfReplacedAuthor, { kSeal }),
                recorded("9,183,744 with the genesis list", recordedSealUnderGenesisList, { kSeal }) } },
        { 7, "future slots", "clock rule",
            { play("future slot", futureSlot, { "consensus.aura.FutureSlot" }) } },
        { 8, "same or decreasing slots", "strict increase",
            { play("same slot", sameSlot, { "consensus.aura.SlotNotIncreasing" }),
                play("decreasing slot", decreasingSlot, { "consensus.aura.SlotNotIncreasing" }) } },
        { 9, "long fork by one colluding authority", "sealed is not final; distinct authors are counted",
            { play("sixty blocks of one author", longForkOfOneAuthor) } },
        { 10, "stale tip (eclipse by delay)", "age of the newest slot; several sources",
            { play("old final head shown as newest", oldFinalHeadAsNewest),
                play("nothing new for an hour", stalledServer),
                wire("the person is told", stalledServersAreNamed), rehearsed("old-final-head") } },
    };
}

std::vector<AttackRow> justifications()
{
    return {
        { 11, "justification of another block", "target = header hash and number",
            { play("another block", justificationOfAnotherBlock, { grandpa("TargetHashMismatch") }),
                play("another number", justificationOfAnotherNumber, { grandpa("TargetNumberMismatch") }),
                rehearsed(
                    "foreign-justification", { grandpa("TargetHashMismatch"), grandpa("VoteOnOtherFork") }),
                vote("finney-8867448-set5/other-header", "TargetHashMismatch"),
                vote("shared/wrong-number", "TargetNumberMismatch") } },
        { 12, "13 of 20 votes", "weight threshold",
            { play("two of four", votesBelowThreshold, { grandpa("NotEnoughWeight") }),
                play("a vote removed", voteRemoved, { grandpa("NotEnoughWeight") }),
                rehearsed("too-few-votes", { grandpa("NotEnoughWeight") }),
                vote("finney-8867448-set5/13-votes", "NotEnoughWeight") } },
        { 13, "duplicated votes", "one weight per signer",
            { play("the same vote twice", sameVoteTwice, { grandpa("RepeatedVote") }),
                play("three votes of one", threeVotesOfOne, { grandpa("TooManyVotesOfSigner") }),
                wire("the same vote twice", voteTwiceOnTheWire,
                    { grandpa("RepeatedVote"), grandpa("TooManyPrecommits") }),
                vote("finney-8867448-set5/duplicate-vote", "RepeatedVote"),
                vote("shared/exact-duplicate", "RepeatedVote"),
                vote("shared/three-votes-of-one-voter", "TooManyVotesOfSigner") } },
        { 14, "votes of non-members", "membership",
            { play("strangers", votesOfStrangers, { grandpa("UnknownSigner") }),
                vote("shared/unknown-voter", "UnknownSigner"),
                vote("finney-8867448-set5/wrong-authorities", "UnknownSigner") } },
        { 15, "votes of another set replayed", "set id inside the signed bytes",
            { play("another set id", votesUnderAnotherSet, { grandpa("BadSignature") }),
                play(
                    "replaced set, block after the change", votesOfReplacedSet, { grandpa("UnknownSigner") }),
                vote("finney-8867448-set5/wrong-set-4", "BadSignature"),
                vote("finney-8867448-set5/wrong-set-6", "BadSignature"),
                vote("finney-8867448-set5/wrong-set-0", "BadSignature") } },
        { 16, "many light voters against few heavy ones", "weights, not heads",
            { play("three light of four", manyLightVotes, { grandpa("NotEnoughWeight") }),
                vote("shared/weighted-light", "NotEnoughWeight") } },
        { 17, "votes for a fork or an ancestor", "ancestry walk",
            { play("fork", voteForFork, { grandpa("MissingAncestor") }),
                play("fork with its headers", voteForForkWithHeaders, { grandpa("VoteOnOtherFork") }),
                play("ancestor", voteForAncestor, { grandpa("VoteBelowTarget") }),
                vote("shared/fork-vote", "VoteOnOtherFork"),
                vote("shared/vote-below-target", "VoteBelowTarget"),
                vote("shared/descendant-missing-ancestry", "MissingAncestor") } },
        { 18, "padding with useless ancestry headers", "all must be used; caps",
            { play("a useless header", uselessHeader, { grandpa("UnusedAncestor") }),
                vote("shared/unused-ancestry", "UnusedAncestor") } },
        { 19, "bad signature hidden among good ones", "all must verify",
            { play("one bit", flippedSignature, { grandpa("BadSignature") }),
                rehearsed("broken-signature", { grandpa("BadSignature") }),
                vote("finney-8867448-set5/flipped-signature-bit", "BadSignature") } },
        { 20, "trailing bytes, over-long compacts, huge counts", "exact consumption; caps before allocation",
            { play("trailing byte", trailingByte, { "scale.TrailingBytes" }),
                play("over-long compact", longCompact, { "scale.NotCanonical" }),
                play("huge count", hugeCount, { "scale.TooMany" }),
                wire("trailing byte", trailingByteOnTheWire, { "scale.TrailingBytes" }),
                recorded("trailing byte",
                    [] { return recordedJustification("finney-8867448-set5/trailing-byte"); },
                    { "scale.TrailingBytes" }) } },
    };
}

std::vector<AttackRow> changes()
{
    return {
        { 21, "invented authority change", "only from a header that the old set made final",
            { play("a change of the author's own", inventedChange, { grandpa("UnknownSigner") }) } },
        { 22, "hiding an authority change", "later proofs do not verify; search, else stop",
            { play("there was no change", hiddenChange, { grandpa("UnknownSigner") }),
                play("its proof is lost", lostChange),
                recorded("9,183,744 against set 5",
                    [] { return recordedJustification("finney-8867448-set5/genesis-authorities-set3"); },
                    { grandpa("UnknownSigner"), grandpa("BadSignature") }) } },
        { 23, "forced change to captured authorities", "unsupported: stop, ask for a checkpoint",
            { play("forced change", forcedChange),
                recorded("digest", [] { return recordedDigest("forced-median-77-delay-2"); }) } },
        { 24, "warp proof reordered, padded, truncated, endless", "progress and order",
            { play("reordered", warpReordered,
                  { grandpa("UnknownSigner"), grandpa("BadSignature"), grandpa("FragmentNotAscending") }),
                play("padded", warpPadded, { grandpa("FragmentWithoutChange") }),
                play("truncated", warpTruncated, { "scale.UnexpectedEnd", "scale.TooMany" }),
                play("endless", warpEndless, { grandpa("NoProgress") }),
                play("of another set", warpOfOtherSet, { grandpa("BadSignature") }),
                warp("finney-swapped-order", { grandpa("UnknownSigner"), grandpa("BadSignature") }),
                warp("finney-non-minimal", { grandpa("FragmentWithoutChange") }),
                warp("finney-empty", { grandpa("NoProgress") }),
                warp("finney-trailing", { "scale.TrailingBytes" }),
                warp("finney-from-genesis-set0", { grandpa("UnknownSigner"), grandpa("BadSignature") }) } },
        { 25, "long-range history with retired keys", "recent checkpoint, stored final block",
            { play("against a stored final block", historyOfRetiredKeys, { "light.OtherHistory" }),
                play("against a checkpoint", historyOfRetiredKeysAgainstCheckpoint,
                    { "light.OtherHistory" }) } },
        { 26, "roll back below a proven block", "never below the stored final block",
            { play("roll back", rollBack),
                play("fork at its height", forkAtFinalHeight, { "light.OtherHistory" }) } },
    };
}

std::vector<AttackRow> state()
{
    return {
        { 27, "wrong storage value", "trie proof",
            { play("changed value", wrongValue, kHole), rehearsed("forged-balance", kHole),
                trieProofs("wide-v1", "readProofs") } },
        { 28, "\"no such key\" by omission", "a missing node is incomplete, not absent",
            { play("missing nodes", missingKey, kHole), rehearsed("hidden-value", kHole),
                trieProofs("small-v1", "readProofs") } },
        { 29, "proof for another block's state root", "root from the verified header only",
            { play("the block before", proofOfOtherState, kHole), rehearsed("other-state", kHole) } },
        { 30, "hiding keys in a list", "the enumeration finds the hole",
            { play("one of forty", holeInList, kHole),
                rehearsed("hidden-key", { "link.ListIncomplete", "trie.MissingNode", "trie.MissingValue" }),
                trieProofs("deep-prefix-v1", "prefixProofs") } },
        { 31, "adding keys to a list", "only enumerated nodes count",
            { play("an unlinked leaf", addedKey), wire("a key that is not there", keyNamedThatIsNotThere) } },
        { 32, "inline/hash confusion, 32-byte values, non-canonical nodes", "node rules",
            { play("no node of that hash", inlineForHash, { "trie.MissingNode" }),
                play("useless branch", uselessBranch, { "trie.MalformedNode" }),
                play("32 of 33 bytes", valueOfOtherSize, { "trie.MissingValue" }),
                trieProofs("boundary-32-33-v1", "readProofs"),
                trieProofs("boundary-32-33-v0", "prefixProofs") } },
        { 33, "forged metadata", "pinned per code hash; compared; its digest is signed",
            { wire("one bit of it", otherMetadata) } },
        { 34, "wrong nonce, era, fee or spec version", "proven account and versions; the fee is an estimate",
            { wire("spec version", otherSpecVersion), wire("nonce", otherNonce, kHole),
                wire("estimate", otherFee) } },
        { 35, "swallowing a submitted transaction", "status only from verified blocks",
            { wire("never answered", swallowedTransaction),
                wire("hash of another", hashOfAnotherTransaction, { "link.BadAnswer" }) } },
        { 36, "claiming success or failure of a transaction", "body against its root, proven events",
            { wire("another body", otherBody, { "light.ExtrinsicsRootMismatch" }),
                wire("other events", otherEvents, kHole) } },
    };
}

std::vector<AttackRow> surroundings()
{
    return {
        { 37, "resource exhaustion", "caps per answer, deadlines",
            { rehearsed("giant-answer", { "net.TooLarge" }), rehearsed("deep-answer", { "net.JsonTooDeep" }),
                rehearsed("garbage-answer", { "net.NotJson" }), rehearsed("silence") } },
        { 38, "peer impersonation", "TLS here; the Noise identity belongs to the peer-to-peer network",
            { wire("a certificate of nobody", impersonatedServer, { "net.ConnectFailed" }) } },
        { 39, "split view: different forks to different clients", "finality; hashes compared",
            { play("a second final block", secondFinalBlock,
                  { "light.OtherHistory", "light.ConflictingFinality" }),
                wire("two servers, two final histories", twoFinalHistories) } },
        { 40, "clock attack (the user's clock is wrong)",
            "headers wait; finality does not depend on the clock",
            { play("an hour behind: headers", clockBehind, { "consensus.aura.FutureSlot" }),
                play("an hour behind: finality", finalityWithWrongClock),
                wire("the person is told", wrongClockIsNamed) } },
    };
}

} // namespace

const std::vector<AttackRow>& attackTable()
{
    static const std::vector<AttackRow> kTable = [] {
        std::vector<AttackRow> table;
        for (auto* const part : { headers, justifications, changes, state, surroundings }) {
            std::vector<AttackRow> rows = part();
            for (AttackRow& row : rows) {
                table.push_back(std::move(row));
            }
        }
        return table;
    }();
    return kTable;
}

} // namespace taonaut::test
