// SPDX-License-Identifier: MIT
#pragma once

// The table of what a byzantine server can try, and what becomes of it here: every row of the specification
// once, with the ways in which it is played and the error that must come out.
//
// An attack is played where it really happens: in front of a node of this program where an answer can be
// changed on its way, against the verifying client where history has to be forged, on recorded data of the
// public chain where there is some.

#include <functional>
#include <string>
#include <vector>

namespace taonaut::test {

class AttackStage;

/// What a play answers:
///   "rejected module.Name"   an error refused it
///   "kept lower"             nothing was raised above what honest proofs allow
///   "absent …"               the recorded data is not here; the row has another play that needs none
/// Anything else says what went wrong.
struct Play {
    std::string name;
    /// "module.Name": one of these must refuse it. Empty: it is kept at the lower level.
    std::vector<std::string> accepted;
    std::function<std::string(AttackStage&)> run;
    bool needsData = false; ///< recorded data, which may be absent
};

struct AttackRow {
    int number = 0;
    std::string attack; ///< the specification's words, shortened
    std::string check; ///< what defeats it
    std::vector<Play> plays;
};

[[nodiscard]] const std::vector<AttackRow>& attackTable();

} // namespace taonaut::test
