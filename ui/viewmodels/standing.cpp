// SPDX-License-Identifier: MIT
#include "standing.hpp"

#include "core/light/error.hpp"

namespace taonaut::ui {

bool stands(const service::ChainView& chain, light::Level level)
{
    if (chain.phase != service::Phase::Contradiction) {
        return true;
    }
    const bool split = chain.problem && chain.problem->is(light::LightError::ConflictingFinality);
    return level == light::Level::Final && !split;
}

} // namespace taonaut::ui
