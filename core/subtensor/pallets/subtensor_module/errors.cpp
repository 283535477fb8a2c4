// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/subtensor_module/errors.hpp"

#include "core/subtensor/pallets/subtensor_module/pallet.hpp"

namespace taonaut::subtensor::subtensor_module {

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

} // namespace taonaut::subtensor::subtensor_module
