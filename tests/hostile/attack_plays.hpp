// SPDX-License-Identifier: MIT
#pragma once

// The plays of the attack table that need no port: against the client with a chain whose history is forged,
// or as pure functions. Each answers as Play::run.

#include <string>

namespace taonaut::test::plays {

// Headers: attack_plays_headers.cpp
std::string changedHeaderOldSeal(); // 4
std::string randomSeal();
std::string sealOfAnother(); // 5
std::string sealOfReplacedAuthor(); // 6
std::string futureSlot(); // 7
std::string sameSlot(); // 8
std::string decreasingSlot();
std::string longForkOfOneAuthor(); // 9
std::string oldFinalHeadAsNewest(); // 10
std::string stalledServer();
std::string historyOfRetiredKeys(); // 25
std::string historyOfRetiredKeysAgainstCheckpoint();
std::string rollBack(); // 26
std::string forkAtFinalHeight();
std::string secondFinalBlock(); // 39
std::string clockBehind(); // 40
std::string finalityWithWrongClock();

// Finality: attack_plays_finality.cpp
std::string justificationOfAnotherBlock(); // 11
std::string justificationOfAnotherNumber();
std::string votesBelowThreshold(); // 12
std::string voteRemoved();
std::string sameVoteTwice(); // 13
std::string threeVotesOfOne();
std::string votesOfStrangers(); // 14
std::string votesUnderAnotherSet(); // 15
std::string votesOfReplacedSet();
std::string manyLightVotes(); // 16
std::string voteForFork(); // 17
std::string voteForForkWithHeaders();
std::string voteForAncestor();
std::string uselessHeader(); // 18
std::string flippedSignature(); // 19
std::string trailingByte(); // 20
std::string longCompact();
std::string hugeCount();

// Changes of voters, warp proofs: attack_plays_changes.cpp
std::string inventedChange(); // 21
std::string hiddenChange(); // 22
std::string lostChange();
std::string forcedChange(); // 23
std::string warpReordered(); // 24
std::string warpPadded();
std::string warpTruncated();
std::string warpEndless();
std::string warpOfOtherSet();

// State: attack_plays_state.cpp
std::string wrongValue(); // 27
std::string missingKey(); // 28
std::string proofOfOtherState(); // 29
std::string holeInList(); // 30
std::string addedKey(); // 31
std::string inlineForHash(); // 32
std::string uselessBranch();
std::string valueOfOtherSize();

// Recorded data: attack_plays_recorded.cpp. file: below ../shared/data.
std::string recordedJustification(const std::string& name); // grandpa.json
std::string recordedWarpProof(const std::string& name);
std::string recordedDigest(const std::string& name);
std::string recordedSealUnderGenesisList(); // headers.json, 9,183,744
std::string recordedSealReordered();
std::string recordedHeaderFlipped();
std::string recordedHeadersSwapped();
std::string recordedTrie(const std::string& trie, const char* kind); // trie.json, "readProofs"

} // namespace taonaut::test::plays
