// SPDX-License-Identifier: MIT
#pragma once

// What may still be shown while a server's answer contradicts the chain. A figure proven against a final
// block stays true of that block, and stays on the screen with it. What rests on blocks that are not final is
// in dispute. Two final blocks at one height put everything in dispute.

#include "core/service/snapshot.hpp"

namespace taonaut::ui {

/// A value of this level may be shown.
[[nodiscard]] bool stands(const service::ChainView& chain, light::Level level);

} // namespace taonaut::ui
