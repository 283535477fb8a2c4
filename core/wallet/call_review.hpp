// SPDX-License-Identifier: MIT
#pragma once

// What a call does, read from its bytes alone by the connected chain's metadata. The signing sheet shows this
// and nothing from the form that made the call: if form and bytes differ, the person sees what the bytes do.
//
// Calls that hold calls (batch, proxy, multisig, sudo …) are read all the way down, at most kDeepestCall
// deep. Bytes that are not exactly one call, in its one canonical encoding, are Raw.

#include "core/base/result.hpp"
#include "core/wallet/call_action.hpp"
#include "core/wallet/call_argument.hpp"

namespace taonaut::subtensor {
class ChainRuntime;
}

namespace taonaut::wallet {

/// A call inside eight others is the deepest that is read; the chain's own limit.
inline constexpr std::size_t kDeepestCall = 8;

enum class ReviewProblem : std::uint16_t {
    TooShort, ///< no pallet and call index
    UnknownPallet, ///< the chain has no calls with this pallet index; detail: the index
    UnknownCall, ///< the pallet has no call with this index; detail: both indices
    Undecodable, ///< arguments that are no values of their types; detail: the reader's reason
    TrailingBytes, ///< detail: how many
    NestedTooDeep, ///< more than kDeepestCall calls inside each other
    OtherRuntime, ///< made for a runtime that gives these bytes other names than this program does
    HiddenCall, ///< a call inside another value, where calls are not looked for; detail: the argument
};
std::string_view moduleOf(ReviewProblem reason);
std::string_view nameOf(ReviewProblem reason);

enum class Standing : std::uint8_t {
    Raw, ///< cannot be decoded: `problem` says why. Nothing below it means anything; it is never signed
    Named, ///< decoded by the chain's metadata; this program has no words for it
    Understood, ///< this program knows what it does: `action`
};

/// A call that holds calls: in which way.
enum class WrapperKind : std::uint8_t {
    None,
    Batch, ///< stops at the first failure; earlier calls stay
    BatchAll, ///< all or none
    ForceBatch, ///< goes on after failures
    Proxy,
    ProxyAnnounced,
    AsMulti,
    AsMultiThreshold1,
    Sudo,
    SudoUnchecked,
    SudoAs,
    AsDerivative,
    DispatchAs,
    WithWeight,
    IfElse, ///< the second call runs if the first fails
    Scheduled,
    Crowdloan, ///< dispatched when the crowdloan is finalised
    Other, ///< a call of a kind that this program has no word for
};
struct Wrapper {
    WrapperKind kind = WrapperKind::None;
    std::optional<AccountId> origin; ///< for whom the calls are made: Proxy, ProxyAnnounced, SudoAs
    std::optional<AccountId> delegate; ///< ProxyAnnounced
    std::string proxyType; ///< Proxy, ProxyAnnounced: the type that is insisted on; empty: any that allows it
    std::uint16_t threshold = 0; ///< AsMulti: how many must approve
    std::vector<AccountId> others; ///< AsMulti, AsMultiThreshold1: signatories beside the signer
    std::uint16_t index = 0; ///< AsDerivative
    friend bool operator==(const Wrapper&, const Wrapper&) = default;
};

struct CallReview {
    Bytes call; ///< exactly the bytes that are signed
    std::uint8_t palletIndex = 0;
    std::uint8_t callIndex = 0;
    std::string palletName; ///< "Balances"; empty for indices that the chain does not have
    std::string callName; ///< "transfer_keep_alive"; empty likewise
    std::vector<std::string> docs; ///< lines, as the chain documents the call; untrusted
    Standing standing = Standing::Raw;
    std::optional<Error> problem; ///< why Raw
    Action action = UnknownAction {};
    std::vector<Argument> arguments; ///< in order; empty when Raw
    Wrapper wrapper;
    std::vector<CallReview> nested; ///< the calls that it holds, in order

    /// Null if there is no argument of this name.
    [[nodiscard]] const Argument* argument(std::string_view name) const;
};

/// Never fails: what is not completely decoded is Raw.
[[nodiscard]] CallReview reviewCall(const subtensor::ChainRuntime& runtime, ByteView call);
/// By what this program declares of the runtime, for a history without connection.
[[nodiscard]] CallReview reviewCall(ByteView call);

/// The weakest standing of the call and of all calls inside it.
[[nodiscard]] Standing weakestStanding(const CallReview& review);
/// 0 for a call that holds none.
[[nodiscard]] std::size_t nestingDepth(const CallReview& review);

/// Calls visit(const CallReview&) for the call and every call inside it, outermost first.
template <class Visit> void forEachCall(const CallReview& review, const Visit& visit)
{
    visit(review);
    for (const CallReview& inner : review.nested) {
        forEachCall(inner, visit);
    }
}

} // namespace taonaut::wallet
