// SPDX-License-Identifier: MIT
#include "core/subtensor/runtime_api.hpp"

#include "core/subtensor/extrinsic_types.hpp"

namespace taonaut::subtensor::api {

using metadata::TypeDescription;
using metadata::TypeKey;

namespace {

constexpr std::string_view kSourceNames[] { "InBlock", "Local", "External" };

using Case = metadata::BasicCase<TypeKey>;
using Variant = metadata::BasicVariant<TypeKey>;

Case plain(std::string_view name, std::uint8_t index)
{
    return { std::string(name), {}, index, {} };
}

template <class Content> Case holding(std::string_view name, std::uint8_t index, std::string_view typeName)
{
    return { std::string(name), { detail::describeField("", typeOf<Content>(), typeName) }, index, {} };
}

struct InvalidTransaction {
    static TypeDescription describe()
    {
        Variant variant { { plain("Call", 0), plain("Payment", 1), plain("Future", 2), plain("Stale", 3),
            plain("BadProof", 4), plain("AncientBirthBlock", 5), plain("ExhaustsResources", 6),
            holding<std::uint8_t>("Custom", 7, "u8"), plain("BadMandatory", 8),
            plain("MandatoryValidation", 9), plain("BadSigner", 10), plain("IndeterminateImplicit", 11),
            plain("UnknownOrigin", 12) } };
        return { splitPath("sp_runtime::transaction_validity::InvalidTransaction"), {}, std::move(variant),
            {} };
    }
};
struct UnknownTransaction {
    static TypeDescription describe()
    {
        Variant variant { { plain("CannotLookup", 0), plain("NoUnsignedValidator", 1),
            holding<std::uint8_t>("Custom", 2, "u8") } };
        return { splitPath("sp_runtime::transaction_validity::UnknownTransaction"), {}, std::move(variant),
            {} };
    }
};
struct TransactionValidityError {
    static TypeDescription describe()
    {
        Variant variant { { holding<InvalidTransaction>("Invalid", 0, "InvalidTransaction"),
            holding<UnknownTransaction>("Unknown", 1, "UnknownTransaction") } };
        return { splitPath("sp_runtime::transaction_validity::TransactionValidityError"), {},
            std::move(variant), {} };
    }
};
struct ValidTransaction {
    static TypeDescription describe()
    {
        const TypeKey number = typeOf<std::uint64_t>();
        const TypeKey tags = typeOf<std::vector<Bytes>>();
        metadata::BasicComposite<TypeKey> composite { { detail::describeField(
                                                            "priority", number, "TransactionPriority"),
            detail::describeField("requires", tags, "Vec<TransactionTag>"),
            detail::describeField("provides", tags, "Vec<TransactionTag>"),
            detail::describeField("longevity", number, "TransactionLongevity"),
            detail::describeField("propagate", typeOf<bool>(), "bool") } };
        return { splitPath("sp_runtime::transaction_validity::ValidTransaction"), {}, std::move(composite),
            {} };
    }
};

} // namespace

PlainEnumeration enumerationOf(TransactionSource)
{
    return { "sp_runtime::transaction_validity::TransactionSource", kSourceNames };
}

EncodedExtrinsic EncodedExtrinsic::read(scale::Decoder& in)
{
    scale::Encoder whole;
    whole.bytes(in.bytes());
    return { whole.take() };
}

TypeDescription EncodedExtrinsic::describe()
{
    return extrinsic_types::UncheckedExtrinsic::describe();
}

TypeDescription TransactionValidity::describe()
{
    Variant variant { { holding<ValidTransaction>("Ok", 0, ""),
        holding<TransactionValidityError>("Err", 1, "") } };
    return { { "Result" }, { parameter<ValidTransaction>("T"), parameter<TransactionValidityError>("E") },
        std::move(variant), {} };
}

std::vector<GroupDeclaration> declarations()
{
    return {
        { kVersion.group, 5, { declare(kVersion) } },
        { kMetadata.group, 2,
            { declare(kMetadata), declare(kMetadataAtVersion), declare(kMetadataVersions) } },
        { kValidateTransaction.group, 3, { declare(kValidateTransaction) } },
        { kSlotDuration.group, 1, { declare(kSlotDuration), declare(kAuraAuthorities) } },
        { kGrandpaAuthorities.group, 3, { declare(kGrandpaAuthorities), declare(kCurrentSetId) } },
        { kAccountNonce.group, 1, { declare(kAccountNonce) } },
        { kQueryInfo.group, 4,
            { declare(kQueryInfo), declare(kQueryFeeDetails), declare(kQueryWeightToFee),
                declare(kQueryLengthToFee) } },
    };
}

} // namespace taonaut::subtensor::api
