// SPDX-License-Identifier: MIT
#include "core/node/runtime/evm_chain_id/evm_chain_id.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/evm_chain_id.hpp"

namespace taonaut::node::evm_chain_id {

std::vector<trie::Entry> genesis(std::uint64_t chainId)
{
    return { entry<subtensor::evm_chain_id::kChainId>(chainId) };
}

} // namespace taonaut::node::evm_chain_id
