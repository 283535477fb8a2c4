// SPDX-License-Identifier: MIT
#pragma once

// Who sends a call, and how it ended: what the functions of every pallet take and answer. A call that fails
// stays in the block and pays its fee; the error is in System.ExtrinsicFailed. Running a call of any pallet:
// dispatch.hpp; a call inside a call: nested_call.hpp.

#include "core/node/runtime/weight.hpp"

#include <functional>
#include <memory>
#include <optional>

namespace taonaut::subtensor {
struct EncodedCall;
}

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
template <class T, class E> [[nodiscard]] tl::unexpected<E> refuse(const Result<T, E>& failed)
{
    return tl::unexpected<E>(failed.error());
}

/// Which calls inside calls the sender may make.
using CallFilter = std::function<bool(const subtensor::EncodedCall&)>;

/// Who sends a call.
struct Origin {
    enum class Kind : std::uint8_t { None, Signed, Root };
    Kind kind = Kind::None;
    AccountId account; ///< of kind Signed
    std::shared_ptr<const CallFilter> filter; ///< null: all that the chain's base filter lets pass

    [[nodiscard]] static Origin none() { return {}; }
    [[nodiscard]] static Origin root() { return { Kind::Root, {}, nullptr }; }
    [[nodiscard]] static Origin signedBy(const AccountId& account)
    {
        return { Kind::Signed, account, nullptr };
    }
    /// The same sender, who may from here on make only calls that pass this filter as well.
    [[nodiscard]] Origin limitedBy(CallFilter further) const;
    /// Another account that acts for this sender: the filter stays.
    [[nodiscard]] Origin actingAs(const AccountId& other) const { return { Kind::Signed, other, filter }; }
};

/// Errors: BadOrigin.
[[nodiscard]] Result<AccountId, DispatchError> ensureSigned(const Origin& origin);
[[nodiscard]] DispatchResult ensureRoot(const Origin& origin);
[[nodiscard]] DispatchResult ensureNone(const Origin& origin);
/// None for root. Errors: BadOrigin for an origin that is neither signed nor root.
[[nodiscard]] Result<std::optional<AccountId>, DispatchError> ensureSignedOrRoot(const Origin& origin);
/// Errors: CannotLookup for addresses that name no account.
[[nodiscard]] Result<AccountId, DispatchError> lookUp(const subtensor::Address& address);

/// What is known about the price of a call only after it ran.
struct PostDispatch {
    Pays pays = Pays::Yes; ///< No: the fee is paid back, except for the tip
    std::optional<Weight> weight; ///< none: as announced; more than that counts as announced
};
/// Why a call failed, and what it cost until then.
struct CallFailure {
    CallFailure(const DispatchError& reason, const PostDispatch& spent = {}) // what refuse() makes
        : error(reason)
        , post(spent)
    {
    }
    [[nodiscard]] std::string text() const { return error.text(); }
    friend bool operator==(const CallFailure& failure, const DispatchError& error)
    {
        return failure.error == error;
    }
    DispatchError error;
    PostDispatch post;
};
using CallResult = Result<PostDispatch, CallFailure>;

[[nodiscard]] inline CallResult outcomeOf(const DispatchResult& result)
{
    return result ? CallResult(PostDispatch {}) : refuse(result);
}
/// What the call cost, however it ended.
[[nodiscard]] inline const PostDispatch& costOf(const CallResult& result)
{
    return result ? *result : result.error().post;
}
/// The weight that counts after a call that announced `info`.
[[nodiscard]] Weight actualWeight(const DispatchInfo& info, const CallResult& result);
/// Whether a fee is due after all.
[[nodiscard]] Pays finalPays(const DispatchInfo& info, const CallResult& result);

} // namespace taonaut::node
