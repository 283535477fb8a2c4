// SPDX-License-Identifier: MIT
#include "core/node/rpc/failure.hpp"

#include "core/base/hex.hpp"
#include "core/node/error.hpp"
#include "core/node/rpc/json_text.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

bool isAboutBlock(const Error& error)
{
    return error.is(NodeError::UnknownBlock) || error.is(NodeError::StateDiscarded);
}

std::string discarded(const Hash256& block)
{
    return "State already discarded for " + toHex(block.view());
}

std::string versus(std::uint64_t left, std::uint64_t right)
{
    return "(" + std::to_string(left) + " vs " + std::to_string(right) + ")";
}

} // namespace

tl::unexpected<Failure> failure(std::int64_t code, std::string message)
{
    return tl::unexpected(Failure { code, std::move(message), std::nullopt });
}

tl::unexpected<Failure> failure(std::int64_t code, std::string message, std::string_view data)
{
    return tl::unexpected(Failure { code, std::move(message), textOf(data) });
}

tl::unexpected<Failure> invalidParams(std::string_view reason)
{
    return failure(code::kInvalidParams, "Invalid params", reason);
}

tl::unexpected<Failure> stateFailure(const Error& error, const Hash256& block)
{
    if (isAboutBlock(error)) {
        return failure(code::kClient, "Client error: UnknownBlock: " + discarded(block));
    }
    return failure(code::kInternal, "Internal error", error.text());
}

tl::unexpected<Failure> runtimeFailure(const Error& error, std::string_view function, const Hash256& block)
{
    if (isAboutBlock(error)) {
        return failure(code::kClient, "Client error: Api called for an unknown Block: " + discarded(block));
    }
    std::string failed = "Client error: Execution failed: Other: ";
    if (error.is(NodeError::UnknownRuntimeFunction)) {
        return failure(code::kClient, failed + "Exported method " + std::string(function) + " is not found");
    }
    if (error.is(NodeError::BadRuntimeArguments)) {
        return failure(code::kClient, failed + "Bad arguments of " + std::string(function), error.detail());
    }
    return failure(code::kInternal, "Internal error", error.text());
}

tl::unexpected<Failure> poolFailure(const Refusal& refusal)
{
    switch (refusal.reason) {
    case PoolError::BadFormat:
        return failure(1002, "Verification Error: " + refusal.detail, refusal.detail);
    case PoolError::Invalid:
        return failure(1010, "Invalid Transaction", refusal.validity.text());
    case PoolError::Unknown:
        return failure(1011, "Unknown Transaction Validity", refusal.validity.text());
    case PoolError::TemporarilyBanned:
        return failure(1012, "Transaction is temporarily banned", "It was refused before");
    case PoolError::AlreadyImported:
        return failure(1013, "Transaction Already Imported", "[" + toHex(refusal.hash.view()) + "]");
    case PoolError::TooLowPriority:
        return failure(1014, "Priority is too low: " + versus(refusal.oldPriority, refusal.newPriority),
            "The transaction has too low priority to replace another transaction already in the pool.");
    case PoolError::ImmediatelyDropped:
        return failure(
            1016, "Immediately Dropped", "The transaction couldn't enter the pool because of the limit");
    }
    return failure(code::kInternal, "Internal error");
}

} // namespace taonaut::node::rpc
