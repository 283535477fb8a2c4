// SPDX-License-Identifier: MIT
#include "core/node/runtime/origin_caller.hpp"

namespace taonaut::node {

namespace declared = subtensor::origin;

namespace {

struct FromDeclared {
    std::optional<Origin> operator()(const declared::FromSystem& system) const
    {
        return std::visit(*this, system.origin);
    }
    std::optional<Origin> operator()(const declared::Root&) const { return Origin::root(); }
    std::optional<Origin> operator()(const declared::Signed& by) const
    {
        return Origin::signedBy(by.account);
    }
    std::optional<Origin> operator()(const declared::None&) const { return Origin::none(); }
    std::optional<Origin> operator()(const declared::Authorized&) const { return std::nullopt; }
    std::optional<Origin> operator()(const declared::FromEthereum&) const { return std::nullopt; }
};

declared::SystemOrigin systemOriginOf(const Origin& origin)
{
    switch (origin.kind) {
    case Origin::Kind::Root:
        return declared::Root {};
    case Origin::Kind::Signed:
        return declared::Signed { origin.account };
    case Origin::Kind::None:
        break;
    }
    return declared::None {};
}

} // namespace

std::optional<Origin> originOf(const subtensor::OriginCaller& caller)
{
    return std::visit(FromDeclared {}, caller);
}

subtensor::OriginCaller callerOf(const Origin& origin)
{
    return declared::FromSystem { systemOriginOf(origin) };
}

} // namespace taonaut::node
