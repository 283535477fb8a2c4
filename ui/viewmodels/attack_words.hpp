// SPDX-License-Identifier: MIT
#pragma once

// The lies of the lying-server test in words for people, by the name of the attack.

#include <QString>
#include <string_view>

namespace taonaut::ui {

struct AttackWords {
    QString name; ///< what the server does
    QString text; ///< what would come of it
};

[[nodiscard]] AttackWords attackWords(std::string_view name);
/// There are words for it.
[[nodiscard]] bool knowsAttack(std::string_view name);

} // namespace taonaut::ui
