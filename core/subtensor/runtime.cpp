// SPDX-License-Identifier: MIT
#include "core/subtensor/runtime.hpp"

namespace taonaut::subtensor {

namespace {

template <class... Cases> std::optional<std::string_view> caseNameAt(std::uint8_t index, CaseList<Cases...>)
{
    std::optional<std::string_view> result;
    (void)((caseName<Cases>().index == index && (result = caseName<Cases>().name, true)) || ...);
    return result;
}

/// The names of a call or event by its two numbers.
template <class Names, class... Parts>
std::optional<Names> namesAmong(std::uint8_t pallet, std::uint8_t index, CaseList<Parts...>)
{
    std::optional<Names> result;
    const auto look = [&]<class Part>(const Part*) {
        const auto name = Part::kPallet.index == pallet ? caseNameAt(index, CasesOf<Part> {}) : std::nullopt;
        if (name) {
            result = Names { Part::kPallet.name, *name };
        }
    };
    (look(static_cast<const Parts*>(nullptr)), ...);
    return result;
}

const ErrorId* findAmong(std::span<const ErrorId> errors, std::uint8_t index) noexcept
{
    const auto found = std::find_if(
        errors.begin(), errors.end(), [&](const ErrorId& error) { return error.index == index; });
    return found == errors.end() ? nullptr : &*found;
}

} // namespace

std::optional<CallNames> callNames(std::uint8_t pallet, std::uint8_t call)
{
    return namesAmong<CallNames>(pallet, call, CasesOf<RuntimeCall> {});
}

std::optional<EventNames> eventNames(std::uint8_t pallet, std::uint8_t event)
{
    return namesAmong<EventNames>(pallet, event, CasesOf<RuntimeEvent> {});
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

const ErrorId* findError(std::uint8_t pallet, std::uint8_t error) noexcept
{
    switch (pallet) {
    case system::kPallet.index:
        return findAmong(system::errors(), error);
    case grandpa::kPallet.index:
        return findAmong(grandpa::errors(), error);
    case balances::kPallet.index:
        return findAmong(balances::errors(), error);
    default:
        return nullptr;
    }
}

std::vector<PalletDeclaration> declarations(const RuntimeParameters& parameters)
{
    return { system::declaration(parameters), timestamp::declaration(parameters),
        aura::declaration(parameters), grandpa::declaration(parameters), balances::declaration(parameters),
        transaction_payment::declaration(parameters) };
}

} // namespace taonaut::subtensor
