// SPDX-License-Identifier: MIT
#pragma once

// The value of `:code`: a small WebAssembly module that answers constant data. This runtime is native and
// never executes it; light clients of other makers do, because they ask the runtime who the authorities are
// before they verify anything. It depends on the authorities, the slot duration and the versions only.

#include "core/base/bytes.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/authority_set.hpp"
#include "core/node/time.hpp"

namespace taonaut::node {

[[nodiscard]] Bytes genesisCode(const consensus::AuraAuthorities& authors,
    const consensus::AuthorityList& voters, Milliseconds slotDuration);

} // namespace taonaut::node
