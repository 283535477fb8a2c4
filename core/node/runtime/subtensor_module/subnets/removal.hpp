// SPDX-License-Identifier: MIT
#pragma once

// Erases what is stored under the netuid of a subnet that ends.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// Event SubnetIdentityRemoved where there was an identity.
void removeSubnet(BlockContext& context, NetUid netuid);

} // namespace taonaut::node::subtensor_module
