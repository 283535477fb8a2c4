// SPDX-License-Identifier: MIT
#include "core/subtensor/primitives.hpp"

namespace taonaut::subtensor {

using metadata::TypeDescription;
using metadata::TypeKey;

namespace {

using Variant = metadata::BasicVariant<TypeKey>;

constexpr std::string_view kClassNames[] { "Normal", "Operational", "Mandatory" };
constexpr std::string_view kPaysNames[] { "Yes", "No" };

/// The index of an account in a list that this chain does not have: Compact<()>.
struct NoIndex {
    static TypeDescription describe()
    {
        return { {}, {}, metadata::BasicCompact<TypeKey> { typeOf<std::monostate>() }, {} };
    }
};

metadata::BasicCase<TypeKey> oneField(
    std::string_view name, std::uint8_t index, TypeKey type, std::string_view typeName)
{
    return { std::string(name), { detail::describeField("", type, typeName) }, index, {} };
}

constexpr std::size_t kLongAddress = 32;
constexpr std::size_t kShortAddress = 20;

} // namespace

PlainEnumeration enumerationOf(DispatchClass)
{
    return { "frame_support::dispatch::DispatchClass", kClassNames };
}

PlainEnumeration enumerationOf(Pays)
{
    return { "frame_support::dispatch::Pays", kPaysNames };
}

void Address::write(scale::Encoder& out) const
{
    out.u8(static_cast<std::uint8_t>(kind));
    switch (kind) {
    case Kind::Id:
        out.raw(account.view());
        break;
    case Kind::Index:
        break; // Compact<()> is empty
    case Kind::Raw:
        out.bytes(data);
        break;
    case Kind::Address32:
    case Kind::Address20:
        out.raw(data);
        break;
    }
}

Address Address::read(scale::Decoder& in)
{
    Address result;
    const std::uint8_t tag = in.u8();
    result.kind = static_cast<Kind>(tag);
    switch (result.kind) {
    case Kind::Id:
        result.account = in.fixed<AccountId>();
        break;
    case Kind::Index:
        break;
    case Kind::Raw:
        result.data = toBytes(in.bytes());
        break;
    case Kind::Address32:
        result.data = toBytes(in.raw(kLongAddress));
        break;
    case Kind::Address20:
        result.data = toBytes(in.raw(kShortAddress));
        break;
    default:
        in.setError(scale::DecodeError::BadTag);
        result = {};
    }
    return result;
}

TypeDescription Address::describe()
{
    Variant variant { {
        oneField("Id", 0, typeOf<AccountId>(), "AccountId"),
        oneField("Index", 1, typeOf<NoIndex>(), "AccountIndex"),
        oneField("Raw", 2, typeOf<Bytes>(), "Vec<u8>"),
        oneField("Address32", 3, typeOf<std::array<std::byte, kLongAddress>>(), "[u8; 32]"),
        oneField("Address20", 4, typeOf<std::array<std::byte, kShortAddress>>(), "[u8; 20]"),
    } };
    Parameters parameters { parameter<AccountId>("AccountId"), parameter<std::monostate>("AccountIndex") };
    return { splitPath("sp_runtime::multiaddress::MultiAddress"), std::move(parameters), std::move(variant),
        {} };
}

void DispatchResult::write(scale::Encoder& out) const
{
    out.u8(error ? 1 : 0);
    if (error) {
        error->write(out);
    }
}

DispatchResult DispatchResult::read(scale::Decoder& in)
{
    const bool failed = in.option(); // the same tags: 0 without, 1 with contents
    return { failed ? std::optional(DispatchError::read(in)) : std::nullopt };
}

TypeDescription DispatchResult::describe()
{
    const TypeKey nothing = typeOf<std::monostate>();
    const TypeKey error = typeOf<DispatchError>();
    Variant variant { { oneField("Ok", 0, nothing, ""), oneField("Err", 1, error, "") } };
    return { { "Result" }, { { "T", nothing }, { "E", error } }, std::move(variant), {} };
}

void Phase::write(scale::Encoder& out) const
{
    out.u8(static_cast<std::uint8_t>(kind));
    if (kind == Kind::ApplyExtrinsic) {
        out.u32(extrinsic);
    }
}

Phase Phase::read(scale::Decoder& in)
{
    const std::uint8_t tag = in.u8();
    if (tag > static_cast<std::uint8_t>(Kind::Initialization)) {
        in.setError(scale::DecodeError::BadTag);
        return {};
    }
    const auto kind = static_cast<Kind>(tag);
    return { kind, kind == Kind::ApplyExtrinsic ? in.u32() : 0 };
}

TypeDescription Phase::describe()
{
    Variant variant { { oneField("ApplyExtrinsic", 0, typeOf<std::uint32_t>(), "u32"),
        { "Finalization", {}, 1, {} }, { "Initialization", {}, 2, {} } } };
    return { splitPath("frame_system::Phase"), {}, std::move(variant), {} };
}

} // namespace taonaut::subtensor
