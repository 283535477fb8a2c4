// SPDX-License-Identifier: MIT
#include "core/subtensor/extensions.hpp"

#include "core/subtensor/extrinsic_types.hpp"
#include "core/subtensor/scale_structure.hpp"

#include <limits>

namespace taonaut::subtensor {

using metadata::TypeDescription;
using metadata::TypeKey;

namespace {

/// A type parameter that metadata names, with or without its type.
enum class Named : std::uint8_t { Alone, WithRuntime };

/// An extension that adds no bytes.
struct EmptyExtension {
    std::string_view path;
    Named parameter = Named::Alone;
};

constexpr EmptyExtension kCheckNonZeroSender {
    "frame_system::extensions::check_non_zero_sender::CheckNonZeroSender"
};
constexpr EmptyExtension kCheckSpecVersion {
    "frame_system::extensions::check_spec_version::CheckSpecVersion"
};
constexpr EmptyExtension kCheckTxVersion { "frame_system::extensions::check_tx_version::CheckTxVersion" };
constexpr EmptyExtension kCheckGenesis { "frame_system::extensions::check_genesis::CheckGenesis" };
constexpr EmptyExtension kCheckWeight { "frame_system::extensions::check_weight::CheckWeight" };
constexpr EmptyExtension kSudo { "node_subtensor_runtime::sudo_wrapper::SudoTransactionExtension",
    Named::WithRuntime };
constexpr EmptyExtension kCheckShielded { "pallet_shield::extension::CheckShieldedTxValidity",
    Named::WithRuntime };
constexpr EmptyExtension kSubtensor {
    "pallet_subtensor::extensions::subtensor::SubtensorTransactionExtension", Named::WithRuntime
};
constexpr EmptyExtension kDrandPriority { "pallet_drand::drand_priority::DrandPriority", Named::WithRuntime };

TypeDescription describeExtension(
    std::string_view path, Parameters parameters, std::vector<metadata::BasicField<TypeKey>> fields)
{
    return { splitPath(path), std::move(parameters), metadata::BasicComposite<TypeKey> { std::move(fields) },
        {} };
}

template <const EmptyExtension& kExtension> struct Empty {
    static TypeDescription describe()
    {
        const bool withRuntime = kExtension.parameter == Named::WithRuntime;
        return describeExtension(
            kExtension.path, { withRuntime ? parameter<extrinsic_types::Runtime>("T") : parameter("T") }, {});
    }
};

struct Era {
    static TypeDescription describe()
    {
        metadata::BasicVariant<TypeKey> variant { { { "Immortal", {}, 0, {} } } };
        for (unsigned index = 1; index <= std::numeric_limits<std::uint8_t>::max(); ++index) {
            variant.cases.push_back(
                { "Mortal" + std::to_string(index), { detail::describeField("", typeOf<std::uint8_t>(), "") },
                    static_cast<std::uint8_t>(index), {} });
        }
        return { splitPath("sp_runtime::generic::era::Era"), {}, std::move(variant), {} };
    }
};
struct CheckMortality {
    static TypeDescription describe()
    {
        return describeExtension("node_subtensor_runtime::check_mortality::CheckMortality",
            { parameter("T") }, { detail::describeField("", typeOf<Era>(), "Era") });
    }
};
struct CheckNonce {
    static TypeDescription describe()
    {
        return describeExtension("node_subtensor_runtime::check_nonce::CheckNonce", { parameter("T") },
            { detail::describeField("", typeOf<Compacted<std::uint32_t>>(), "T::Nonce") });
    }
};
struct ChargeTransactionPayment {
    static TypeDescription describe()
    {
        return describeExtension("pallet_transaction_payment::ChargeTransactionPayment", { parameter("T") },
            { detail::describeField("", typeOf<Compacted<Rao>>(), "BalanceOf<T>") });
    }
};
/// Stands in the list of all extensions; by itself the chain names what it wraps.
struct ChargeTransactionPaymentWrapper {
    static TypeDescription describe()
    {
        return describeExtension(
            "node_subtensor_runtime::transaction_payment_wrapper::ChargeTransactionPaymentWrapper",
            { parameter("T") },
            { detail::describeField(
                "inner", typeOf<ChargeTransactionPayment>(), "ChargeTransactionPayment<T>") });
    }
};
struct MetadataHashMode {
    static TypeDescription describe()
    {
        constexpr std::string_view kNames[] { "Disabled", "Enabled" };
        return detail::describePlain({ "frame_metadata_hash_extension::Mode", kNames });
    }
};
struct CheckMetadataHash {
    static TypeDescription describe()
    {
        return describeExtension("frame_metadata_hash_extension::CheckMetadataHash", { parameter("T") },
            { detail::describeField("mode", typeOf<MetadataHashMode>(), "Mode") });
    }
};

// The chain groups them, because its tuples have at most twelve parts; the encoding is the same.
using Checks = std::tuple<Empty<kCheckNonZeroSender>, Empty<kCheckSpecVersion>, Empty<kCheckTxVersion>,
    Empty<kCheckGenesis>, CheckMortality, CheckNonce, Empty<kCheckWeight>>;
using Charges = std::tuple<ChargeTransactionPaymentWrapper, Empty<kSudo>, Empty<kCheckShielded>,
    Empty<kSubtensor>, Empty<kDrandPriority>>;

template <class Extra, class Additional> ExtensionDeclaration declare(std::string_view identifier)
{
    return { identifier, typeOf<Extra>(), typeOf<Additional>() };
}

using Nothing = std::monostate;

} // namespace

namespace extrinsic_types {

TypeKey allExtensions()
{
    return typeOf<std::tuple<Checks, Charges, CheckMetadataHash>>();
}

} // namespace extrinsic_types

std::span<const ExtensionDeclaration> extensions()
{
    static const std::array kExtensions {
        declare<Empty<kCheckNonZeroSender>, Nothing>("CheckNonZeroSender"),
        declare<Empty<kCheckSpecVersion>, std::uint32_t>("CheckSpecVersion"),
        declare<Empty<kCheckTxVersion>, std::uint32_t>("CheckTxVersion"),
        declare<Empty<kCheckGenesis>, Hash256>("CheckGenesis"),
        declare<CheckMortality, Hash256>("CheckMortality"),
        declare<CheckNonce, Nothing>("CheckNonce"),
        declare<Empty<kCheckWeight>, Nothing>("CheckWeight"),
        declare<ChargeTransactionPayment, Nothing>("ChargeTransactionPayment"),
        declare<Empty<kSudo>, Nothing>("SudoTransactionExtension"),
        declare<Empty<kCheckShielded>, Nothing>("CheckShieldedTxValidity"),
        declare<Empty<kSubtensor>, Nothing>("SubtensorTransactionExtension"),
        declare<Empty<kDrandPriority>, Nothing>("DrandPriority"),
        declare<CheckMetadataHash, std::optional<std::array<std::byte, 32>>>("CheckMetadataHash"),
    };
    return kExtensions;
}

} // namespace taonaut::subtensor
