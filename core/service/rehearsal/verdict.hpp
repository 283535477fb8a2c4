// SPDX-License-Identifier: MIT
#pragma once

// How one attack of a rehearsal against the program's own light client ended.

#include <cstdint>
#include <string>
#include <string_view>

namespace taonaut::service {

struct AttackVerdict {
    enum class Outcome : std::uint8_t {
        Rejected, ///< the lie was found out, with a reason that the attack names
        KeptLower, ///< nothing false was shown as more than the spec's lower level
        Failed, ///< the lie was believed, or ended in a way that the attack does not name
    };

    int row = 0; ///< of the table of attacks; 1 to 40
    std::string name; ///< of the attack, a constant word for screens to translate: "forged-balance"
    Outcome outcome = Outcome::Failed;
    std::string reason; ///< "consensus.grandpa.NotEnoughWeight"; empty when the client gave none
    std::int64_t tookMs = 0;

    friend bool operator==(const AttackVerdict&, const AttackVerdict&) = default;
};

[[nodiscard]] constexpr std::string_view nameOf(AttackVerdict::Outcome outcome)
{
    switch (outcome) {
    case AttackVerdict::Outcome::Rejected:
        return "rejected";
    case AttackVerdict::Outcome::KeptLower:
        return "kept-lower";
    case AttackVerdict::Outcome::Failed:
        return "failed";
    }
    return "";
}

} // namespace taonaut::service
