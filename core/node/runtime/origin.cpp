// SPDX-License-Identifier: MIT
#include "core/node/runtime/origin.hpp"

#include <algorithm>

namespace taonaut::node {

Origin Origin::limitedBy(CallFilter further) const
{
    Origin result = *this;
    result.filter = std::make_shared<const CallFilter>(
        [before = filter, further = std::move(further)](
            const subtensor::EncodedCall& call) { return (!before || (*before)(call)) && further(call); });
    return result;
}

Result<AccountId, DispatchError> ensureSigned(const Origin& origin)
{
    if (origin.kind != Origin::Kind::Signed) {
        return refuse(DispatchError::Kind::BadOrigin);
    }
    return origin.account;
}

DispatchResult ensureRoot(const Origin& origin)
{
    if (origin.kind != Origin::Kind::Root) {
        return refuse(DispatchError::Kind::BadOrigin);
    }
    return {};
}

DispatchResult ensureNone(const Origin& origin)
{
    if (origin.kind != Origin::Kind::None) {
        return refuse(DispatchError::Kind::BadOrigin);
    }
    return {};
}

Result<std::optional<AccountId>, DispatchError> ensureSignedOrRoot(const Origin& origin)
{
    switch (origin.kind) {
    case Origin::Kind::Signed:
        return std::optional(origin.account);
    case Origin::Kind::Root:
        return std::optional<AccountId>();
    case Origin::Kind::None:
        break;
    }
    return refuse(DispatchError::Kind::BadOrigin);
}

Result<AccountId, DispatchError> lookUp(const subtensor::Address& address)
{
    const std::optional<AccountId> account = address.id();
    if (!account) {
        return refuse(DispatchError::Kind::CannotLookup);
    }
    return *account;
}

Weight actualWeight(const DispatchInfo& info, const CallResult& result)
{
    const Weight actual = costOf(result).weight.value_or(info.weight);
    return { std::min(actual.refTime, info.weight.refTime),
        std::min(actual.proofSize, info.weight.proofSize) };
}

Pays finalPays(const DispatchInfo& info, const CallResult& result)
{
    return info.pays == Pays::No ? Pays::No : costOf(result).pays;
}

} // namespace taonaut::node
