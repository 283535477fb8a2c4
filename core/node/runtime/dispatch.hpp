// SPDX-License-Identifier: MIT
#pragma once

// Running a call: who sends it, what it costs beforehand, how it ended. A call that fails stays in the block
// and pays its fee; the error is in System.ExtrinsicFailed.

#include "core/node/runtime/context.hpp"
#include "core/subtensor/runtime.hpp"

namespace taonaut::node {

using subtensor::ArithmeticError;
using subtensor::DispatchError;
using subtensor::TokenError;

/// What a pallet's function answers: nothing, or why it refused.
using DispatchResult = Result<void, DispatchError>;

template <class E> [[nodiscard]] tl::unexpected<DispatchError> refuse(const E& error)
{
    return tl::unexpected<DispatchError>(DispatchError::of(error));
}
/// Hands on the error of another result.
template <class T> [[nodiscard]] tl::unexpected<DispatchError> refuse(const Result<T, DispatchError>& failed)
{
    return tl::unexpected<DispatchError>(failed.error());
}

/// Who sends a call.
struct Origin {
    enum class Kind : std::uint8_t { None, Signed, Root };
    Kind kind = Kind::None;
    AccountId account; ///< of kind Signed

    [[nodiscard]] static Origin none() noexcept { return {}; }
    [[nodiscard]] static Origin root() noexcept { return { Kind::Root, {} }; }
    [[nodiscard]] static Origin signedBy(const AccountId& account) noexcept
    {
        return { Kind::Signed, account };
    }
};

/// Errors: BadOrigin.
[[nodiscard]] Result<AccountId, DispatchError> ensureSigned(const Origin& origin);
[[nodiscard]] DispatchResult ensureRoot(const Origin& origin);
[[nodiscard]] DispatchResult ensureNone(const Origin& origin);
/// Errors: CannotLookup for addresses that name no account.
[[nodiscard]] Result<AccountId, DispatchError> lookUp(const subtensor::Address& address);

/// What a call that succeeded says about its fee: some waive it afterwards.
struct PostDispatch {
    Pays pays = Pays::Yes;
};
using CallResult = Result<PostDispatch, DispatchError>;
[[nodiscard]] inline CallResult outcomeOf(const DispatchResult& result)
{
    return result ? CallResult(PostDispatch {}) : refuse(result);
}

/// Weight and class of a call, before it runs.
[[nodiscard]] DispatchInfo infoOf(const subtensor::RuntimeCall& call);
/// Runs the call. The caller keeps or rolls back what it wrote.
[[nodiscard]] CallResult dispatch(
    BlockContext& context, const Origin& origin, const subtensor::RuntimeCall& call);

} // namespace taonaut::node
