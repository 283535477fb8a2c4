// SPDX-License-Identifier: MIT
#pragma once

// The plays of the attack table between a link of the program and a node of it. Each answers as Play::run.

#include "tests/hostile/attack_stage.hpp"

namespace taonaut::test::plays {

std::string headerOfAnotherHeight(AttackStage& stage); // 3
std::string voteTwiceOnTheWire(AttackStage& stage); // 13
std::string trailingByteOnTheWire(AttackStage& stage); // 20
std::string keyNamedThatIsNotThere(AttackStage& stage); // 31
std::string otherMetadata(AttackStage& stage); // 33
std::string otherSpecVersion(AttackStage& stage); // 34
std::string otherNonce(AttackStage& stage);
std::string otherFee(AttackStage& stage);
std::string swallowedTransaction(AttackStage& stage); // 35
std::string hashOfAnotherTransaction(AttackStage& stage);
std::string otherBody(AttackStage& stage); // 36
std::string otherEvents(AttackStage& stage);
std::string impersonatedServer(AttackStage& stage); // 38

// Several servers: attack_plays_pool.cpp
std::string stalledServersAreNamed(AttackStage& stage); // 10
std::string twoFinalHistories(AttackStage& stage); // 39
std::string wrongClockIsNamed(AttackStage& stage); // 40

} // namespace taonaut::test::plays
