// SPDX-License-Identifier: MIT
#pragma once

// The names of a call or event by its two numbers. Internal to this module.

#include "core/subtensor/item.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::detail {

template <class... Cases> std::optional<std::string_view> caseNameAt(std::uint8_t index, CaseList<Cases...>)
{
    std::optional<std::string_view> result;
    (void)((caseName<Cases>().index == index && (result = caseName<Cases>().name, true)) || ...);
    return result;
}

/// Names: a structure of the pallet's name and the case's.
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

} // namespace taonaut::subtensor::detail
