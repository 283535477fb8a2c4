// SPDX-License-Identifier: MIT
#include "core/subtensor/extrinsic_types.hpp"

#include "core/subtensor/runtime.hpp"

namespace taonaut::subtensor::extrinsic_types {

using metadata::TypeDescription;
using metadata::TypeKey;

namespace {

using Composite = metadata::BasicComposite<TypeKey>;
using Sr25519Bytes = std::array<std::byte, 64>; // and ed25519
using EcdsaBytes = std::array<std::byte, 65>;

Parameters extrinsicParameters(std::string_view nameOfExtensions)
{
    return { parameter<Address>("Address"), parameter<KnownCall>("Call"), parameter<Signature>("Signature"),
        { std::string(nameOfExtensions), allExtensions() } };
}

/// The form that all chains share, inside of which this chain wraps.
struct GenericExtrinsic {
    static TypeDescription describe()
    {
        return { splitPath("sp_runtime::generic::unchecked_extrinsic::UncheckedExtrinsic"),
            extrinsicParameters("Extra"), Composite { { detail::describeField("", typeOf<Bytes>(), "") } },
            {} };
    }
};

} // namespace

TypeDescription Runtime::describe()
{
    return { splitPath("node_subtensor_runtime::Runtime"), {}, Composite {}, {} };
}

TypeDescription Signature::describe()
{
    const auto sr25519Bytes = typeOf<Sr25519Bytes>();
    metadata::BasicVariant<TypeKey> variant {
        { { "Ed25519", { detail::describeField("", sr25519Bytes, "ed25519::Signature") }, 0, {} },
            { "Sr25519", { detail::describeField("", sr25519Bytes, "sr25519::Signature") }, 1, {} },
            { "Ecdsa", { detail::describeField("", typeOf<EcdsaBytes>(), "ecdsa::Signature") }, 2, {} } }
    };
    return { splitPath("sp_runtime::MultiSignature"), {}, std::move(variant), {} };
}

TypeDescription UncheckedExtrinsic::describe()
{
    return { splitPath("fp_self_contained::unchecked_extrinsic::UncheckedExtrinsic"),
        extrinsicParameters("Extension"),
        Composite { { detail::describeField("", typeOf<GenericExtrinsic>(),
            "generic::UncheckedExtrinsic<Address, Call, Signature, Extension>") } },
        {} };
}

} // namespace taonaut::subtensor::extrinsic_types
