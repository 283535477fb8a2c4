// SPDX-License-Identifier: MIT
#include "core/subtensor/runtime_calls.hpp"

#include "core/subtensor/case_names.hpp"

namespace taonaut::subtensor {

void ScaleType<RuntimeCall>::write(scale::Encoder& out, const RuntimeCall& call)
{
    std::visit([&](const auto& one) { detail::writeCase(out, one); }, call);
}

RuntimeCall ScaleType<RuntimeCall>::read(scale::Decoder& in)
{
    return detail::readAnyCase<RuntimeCall>(in, CasesOf<RuntimeCall> {});
}

Result<RuntimeCall> decodeCall(ByteView call)
{
    scale::Decoder in(call);
    const std::uint8_t pallet = in.u8();
    const std::uint8_t index = in.u8();
    if (in.ok() && !callNames(pallet, index)) {
        return fail(SubtensorError::UnknownCall, std::to_string(pallet) + ", " + std::to_string(index));
    }
    return decode<RuntimeCall>(call);
}

std::optional<CallNames> callNames(std::uint8_t pallet, std::uint8_t call)
{
    return detail::namesAmong<CallNames>(pallet, call, CasesOf<RuntimeCall> {});
}

} // namespace taonaut::subtensor
