// SPDX-License-Identifier: MIT
#pragma once

// Calls about serving. Source: opentensor/subtensor pallets/subtensor/src/macros/dispatches.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/node/runtime/subtensor_module/serving/serving.hpp"
#include "core/subtensor/pallets/subtensor_module/serving_calls.hpp"

namespace taonaut::node::subtensor_module {

/// What the calls announce, still without a block.
[[nodiscard]] AxonInfo announced(const subtensor::subtensor_module::ServeAxon& call);
[[nodiscard]] AxonInfo announced(const subtensor::subtensor_module::ServeAxonTls& call);
[[nodiscard]] PrometheusInfo announced(const subtensor::subtensor_module::ServePrometheus& call);

/// Errors: BadOrigin and those of serveAxon (serving.hpp).
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::ServeAxon&);
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::ServeAxonTls&);
/// Errors: BadOrigin and those of servePrometheus.
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::ServePrometheus&);

} // namespace taonaut::node::subtensor_module
