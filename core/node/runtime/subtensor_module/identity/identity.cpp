// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/identity/identity.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/token_symbols.hpp"

#include <algorithm>
#include <set>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr std::size_t kShort = 256; // bytes
constexpr std::size_t kLong = 1'024;

std::set<Bytes> usedSymbols(const Overlay& state)
{
    std::set<Bytes> result;
    forEach<declared::kTokenSymbol>(state, [&result](NetUid, const Bytes& symbol) { result.insert(symbol); });
    return result;
}

} // namespace

bool isValidIdentity(const declared::ChainIdentity& identity)
{
    return identity.name.size() <= kShort && identity.url.size() <= kShort
        && identity.githubRepo.size() <= kShort && identity.image.size() <= kLong
        && identity.discord.size() <= kShort && identity.description.size() <= kLong
        && identity.additional.size() <= kLong;
}

bool isValidIdentity(const declared::SubnetIdentity& identity)
{
    return identity.subnetName.size() <= kShort && identity.githubRepo.size() <= kLong
        && identity.subnetContact.size() <= kLong && identity.subnetUrl.size() <= kLong
        && identity.discord.size() <= kShort && identity.description.size() <= kLong
        && identity.logoUrl.size() <= kLong && identity.additional.size() <= kLong;
}

Bytes nextSymbol(const Overlay& state, NetUid netuid)
{
    const std::set<Bytes> used = usedSymbols(state);
    const Bytes own = declared::tokenSymbol(netuid.value());
    if (!used.contains(own)) {
        return own;
    }
    for (std::size_t number = 1; number < declared::kTokenSymbolCount; ++number) {
        const Bytes symbol = declared::tokenSymbol(number);
        if (!used.contains(symbol)) {
            return symbol;
        }
    }
    return declared::tokenSymbol(0);
}

DispatchResult ensureSymbolFree(const Overlay& state, ByteView symbol)
{
    bool exists = false;
    for (std::size_t number = 1; number < declared::kTokenSymbolCount && !exists; ++number) {
        exists = equal(declared::tokenSymbol(number), symbol);
    }
    if (!exists) {
        return refuse(declared::error("SymbolDoesNotExist"));
    }
    return usedSymbols(state).contains(toBytes(symbol))
        ? DispatchResult(refuse(declared::error("SymbolAlreadyInUse")))
        : DispatchResult {};
}

} // namespace taonaut::node::subtensor_module
