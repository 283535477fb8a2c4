// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/evm_chain_id.hpp"

namespace taonaut::subtensor::evm_chain_id {

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kChainId.declare() } };
}

} // namespace taonaut::subtensor::evm_chain_id
