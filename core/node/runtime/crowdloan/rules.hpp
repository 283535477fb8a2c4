// SPDX-License-Identifier: MIT
#pragma once

// What several calls of pallet Crowdloan have in common. For the files of this folder.

#include "core/node/runtime/crowdloan/crowdloan.hpp"

namespace taonaut::node::crowdloan {

using subtensor::crowdloan::CrowdloanInfo;

/// Errors: InvalidCrowdloanId.
[[nodiscard]] Result<CrowdloanInfo, DispatchError> crowdloanOf(
    const BlockContext& context, std::uint32_t crowdloanId);
/// A crowdloan that its creator may still change. Errors: InvalidCrowdloanId, AlreadyFinalized,
/// InvalidOrigin.
[[nodiscard]] Result<CrowdloanInfo, DispatchError> changeableBy(
    const BlockContext& context, const AccountId& creator, std::uint32_t crowdloanId);
/// Errors: CannotEndInPast, BlockDurationTooShort, BlockDurationTooLong.
[[nodiscard]] DispatchResult checkEnd(const BlockContext& context, BlockNumber end);

/// What an account has given; none if nothing.
[[nodiscard]] std::optional<Rao> contributionOf(
    const BlockContext& context, std::uint32_t crowdloanId, const AccountId& who);

/// Moves rao to or from the account of the crowdloan. Errors: those of transfer.
[[nodiscard]] DispatchResult move(
    BlockContext& context, const AccountId& source, const AccountId& dest, Rao amount);

[[nodiscard]] CallResult create(
    BlockContext& context, const AccountId& creator, const subtensor::crowdloan::Create& call);
[[nodiscard]] CallResult contribute(
    BlockContext& context, const AccountId& who, const subtensor::crowdloan::Contribute& call);
[[nodiscard]] CallResult withdraw(
    BlockContext& context, const AccountId& who, const subtensor::crowdloan::Withdraw& call);
[[nodiscard]] CallResult finalize(
    BlockContext& context, const AccountId& who, const subtensor::crowdloan::Finalize& call);
[[nodiscard]] CallResult refund(
    BlockContext& context, const AccountId& who, const subtensor::crowdloan::Refund& call);
[[nodiscard]] CallResult dissolve(
    BlockContext& context, const AccountId& who, const subtensor::crowdloan::Dissolve& call);

/// Weight of a refund to so many contributors.
[[nodiscard]] Weight refundWeight(std::uint64_t contributors);

} // namespace taonaut::node::crowdloan
