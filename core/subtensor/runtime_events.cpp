// SPDX-License-Identifier: MIT
#include "core/subtensor/runtime_events.hpp"

#include "core/subtensor/case_names.hpp"

namespace taonaut::subtensor {

void ScaleType<RuntimeEvent>::write(scale::Encoder& out, const RuntimeEvent& event)
{
    std::visit([&](const auto& one) { detail::writeCase(out, one); }, event);
}

RuntimeEvent ScaleType<RuntimeEvent>::read(scale::Decoder& in)
{
    return detail::readAnyCase<RuntimeEvent>(in, CasesOf<RuntimeEvent> {});
}

std::optional<EventNames> eventNames(std::uint8_t pallet, std::uint8_t event)
{
    return detail::namesAmong<EventNames>(pallet, event, CasesOf<RuntimeEvent> {});
}

} // namespace taonaut::subtensor
