// SPDX-License-Identifier: MIT
#pragma once

// The attacks that a person can see fail: a selection of the table of what a byzantine server can try, played
// over the wire between the present server and a fresh light client. One declaration per attack; the words
// for people are in the screens, by name.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"
#include "core/service/rehearsal/lying_proxy.hpp"
#include "core/service/rehearsal/verdict.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace taonaut::service {

/// What a client is made to read, so that there is something to lie about.
struct Target {
    Bytes valueKey; ///< the account's balance; without an account Timestamp.Now, which every block changes
    Bytes listPrefix; ///< everything of Grandpa: at least two entries on every chain that it makes final
    [[nodiscard]] static Target of(const std::optional<AccountId>& account);
};

struct Attack {
    /// Where the client stands when it begins.
    enum class Start : std::uint8_t {
        Beginning, ///< at the chain's trusted start, so that it needs finality proofs
        Present, ///< at the newest final block that the program has verified
    };
    /// What it does once it follows the server.
    enum class Goal : std::uint8_t { Follow, ReadValue, ReadList };

    int row = 0;
    std::string_view name; ///< a constant
    Start start = Start::Present;
    Goal goal = Goal::Follow;
    AttackVerdict::Outcome ending = AttackVerdict::Outcome::Rejected;
    /// With Rejected: "module.Name", one of which must be given. With KeptLower: any or none.
    std::vector<std::string_view> reasons {};
    Deceit (*deceit)(const Target& target) = nullptr; ///< a fresh one, without memory of earlier runs
};

/// In the order in which they are played.
[[nodiscard]] const std::vector<Attack>& attackSelection();

} // namespace taonaut::service
