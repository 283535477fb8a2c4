// SPDX-License-Identifier: MIT
#include "core/node/runtime/preimage/stored_call.hpp"

#include "core/node/runtime/preimage/preimage.hpp"

namespace taonaut::node::preimage {

namespace form = subtensor::bounded_call;

namespace {

struct BytesOf {
    const BlockContext& context;
    std::optional<Bytes> operator()(const form::Legacy& call) const
    {
        return fetch(context, call.hash, std::nullopt);
    }
    std::optional<Bytes> operator()(const form::Inline& call) const { return call.call; }
    std::optional<Bytes> operator()(const form::Lookup& call) const
    {
        return fetch(context, call.hash, call.length);
    }
};

} // namespace

Result<BoundedCall, DispatchError> keep(BlockContext& context, const EncodedCall& call)
{
    if (call.bytes.size() <= kMostInlineBytes) {
        return form::Inline { call.bytes };
    }
    const Result<Hash256, DispatchError> hash = note(context, call.bytes);
    if (!hash) {
        return refuse(DispatchError::Kind::Exhausted);
    }
    return form::Lookup { *hash, static_cast<std::uint32_t>(call.bytes.size()) };
}

std::optional<EncodedCall> peek(const BlockContext& context, const BoundedCall& call)
{
    const std::optional<Bytes> bytes = std::visit(BytesOf { context }, call);
    if (!bytes) {
        return std::nullopt;
    }
    // Chain quirk: bytes behind the call do not matter.
    scale::Decoder in(*bytes);
    EncodedCall result = subtensor::read<EncodedCall>(in);
    return in.ok() ? std::optional(std::move(result)) : std::nullopt;
}

void drop(BlockContext& context, const BoundedCall& call)
{
    if (const std::optional<Hash256> hash = storedHash(call); hash) {
        // Whoever drops a call has asked for it; a damaged count must not stop the rest.
        static_cast<void>(unrequest(context, *hash));
    }
}

std::optional<Hash256> storedHash(const BoundedCall& call)
{
    if (const auto* legacy = std::get_if<form::Legacy>(&call); legacy != nullptr) {
        return legacy->hash;
    }
    const auto* lookup = std::get_if<form::Lookup>(&call);
    return lookup != nullptr ? std::optional(lookup->hash) : std::nullopt;
}

std::optional<std::uint32_t> storedLength(const BoundedCall& call)
{
    const auto* lookup = std::get_if<form::Lookup>(&call);
    return lookup != nullptr ? std::optional(lookup->length) : std::nullopt;
}

} // namespace taonaut::node::preimage
