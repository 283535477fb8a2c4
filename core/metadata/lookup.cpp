// SPDX-License-Identifier: MIT
#include "core/metadata/metadata.hpp"

namespace taonaut::metadata {

namespace {

template <class T> const T* byName(const std::vector<T>& list, std::string_view name)
{
    const auto found
        = std::find_if(list.begin(), list.end(), [&](const T& element) { return element.name == name; });
    return found == list.end() ? nullptr : &*found;
}

/// The case of a pallet's calls, events or errors, by name or index.
template <class Key>
const Case* caseOf(
    const TypeRegistry& types, const Pallet* pallet, std::optional<TypeId> Pallet::*list, Key key)
{
    if (pallet == nullptr || !(pallet->*list)) {
        return nullptr;
    }
    const auto* variant = types.as<Variant>(*(pallet->*list));
    return variant == nullptr ? nullptr : variant->find(key);
}

} // namespace

const Pallet* Metadata::pallet(std::string_view name) const
{
    return byName(pallets, name);
}

const Pallet* Metadata::pallet(std::uint8_t index) const
{
    const auto found = std::find_if(
        pallets.begin(), pallets.end(), [&](const Pallet& pallet) { return pallet.index == index; });
    return found == pallets.end() ? nullptr : &*found;
}

const StorageEntry* Metadata::storage(std::string_view palletName, std::string_view item) const
{
    const Pallet* owner = pallet(palletName);
    return owner == nullptr ? nullptr : byName(owner->storage, item);
}

const Constant* Metadata::constant(std::string_view palletName, std::string_view name) const
{
    const Pallet* owner = pallet(palletName);
    return owner == nullptr ? nullptr : byName(owner->constants, name);
}

const Case* Metadata::call(std::string_view palletName, std::string_view name) const
{
    return caseOf(types, pallet(palletName), &Pallet::calls, name);
}

const Case* Metadata::call(std::uint8_t palletIndex, std::uint8_t index) const
{
    return caseOf(types, pallet(palletIndex), &Pallet::calls, index);
}

const Case* Metadata::event(std::string_view palletName, std::string_view name) const
{
    return caseOf(types, pallet(palletName), &Pallet::events, name);
}

const Case* Metadata::event(std::uint8_t palletIndex, std::uint8_t index) const
{
    return caseOf(types, pallet(palletIndex), &Pallet::events, index);
}

const Case* Metadata::error(std::string_view palletName, std::string_view name) const
{
    return caseOf(types, pallet(palletName), &Pallet::errors, name);
}

const Case* Metadata::error(std::uint8_t palletIndex, std::uint8_t index) const
{
    return caseOf(types, pallet(palletIndex), &Pallet::errors, index);
}

const RuntimeFunction* Metadata::function(std::string_view api, std::string_view name) const
{
    const RuntimeApi* group = byName(apis, api);
    return group == nullptr ? nullptr : byName(group->functions, name);
}

} // namespace taonaut::metadata
