// SPDX-License-Identifier: MIT
#include "core/subtensor/runtime.hpp"

namespace taonaut::subtensor {

using metadata::TypeDescription;
using metadata::TypeKey;

namespace {

constexpr std::string_view kTokenNames[] { "FundsUnavailable", "OnlyProvider", "BelowMinimum", "CannotCreate",
    "UnknownAsset", "Frozen", "Unsupported", "CannotCreateHold", "NotExpendable", "Blocked" };
constexpr std::string_view kArithmeticNames[] { "Underflow", "Overflow", "DivisionByZero" };
constexpr std::string_view kTransactionalNames[] { "LimitReached", "NoLayer" };
constexpr std::string_view kTrieNames[] { "InvalidStateRoot", "IncompleteDatabase", "ValueAtIncompleteKey",
    "DecoderError", "InvalidHash", "DuplicateKey", "ExtraneousNode", "ExtraneousValue",
    "ExtraneousHashReference", "InvalidChildReference", "ValueMismatch", "IncompleteProof", "RootMismatch",
    "DecodeError" };
constexpr std::string_view kKindNames[] { "Other", "CannotLookup", "BadOrigin", "Module", "ConsumerRemaining",
    "NoProviders", "TooManyConsumers", "Token", "Arithmetic", "Transactional", "Exhausted", "Corruption",
    "Unavailable", "RootNotAllowed", "Trie" };

using Kind = DispatchError::Kind;

/// What a kind of error holds beside its own byte.
struct Content {
    TypeKey type = nullptr; ///< null: nothing
    std::string_view typeName {};
    std::span<const std::string_view> names {}; ///< of the one byte that tells which error; empty for Module
};

struct ModuleError {
    static TypeDescription describe()
    {
        metadata::BasicComposite<TypeKey> composite { { detail::describeField(
                                                            "index", typeOf<std::uint8_t>(), "u8"),
            detail::describeField(
                "error", typeOf<std::array<std::byte, 4>>(), "[u8; MAX_MODULE_ERROR_ENCODED_SIZE]") } };
        return { splitPath("sp_runtime::ModuleError"), {}, std::move(composite), {} };
    }
};

Content contentOf(Kind kind)
{
    switch (kind) {
    case Kind::Module:
        return { typeOf<ModuleError>(), "ModuleError" };
    case Kind::Token:
        return { typeOf<TokenError>(), "TokenError", kTokenNames };
    case Kind::Arithmetic:
        return { typeOf<ArithmeticError>(), "ArithmeticError", kArithmeticNames };
    case Kind::Transactional:
        return { typeOf<TransactionalError>(), "TransactionalError", kTransactionalNames };
    case Kind::Trie:
        return { typeOf<TrieError>(), "TrieError", kTrieNames };
    default:
        return {};
    }
}

std::string moduleText(std::uint8_t pallet, std::uint8_t error)
{
    const ErrorId* declared = findKnownError(pallet, error);
    if (declared != nullptr) {
        return std::string(declared->pallet.name) + "." + std::string(declared->name);
    }
    return "Module(" + std::to_string(pallet) + ", " + std::to_string(error) + ")";
}

} // namespace

PlainEnumeration enumerationOf(TokenError)
{
    return { "sp_runtime::TokenError", kTokenNames };
}

PlainEnumeration enumerationOf(ArithmeticError)
{
    return { "sp_arithmetic::ArithmeticError", kArithmeticNames };
}

PlainEnumeration enumerationOf(TransactionalError)
{
    return { "sp_runtime::TransactionalError", kTransactionalNames };
}

PlainEnumeration enumerationOf(TrieError)
{
    return { "sp_runtime::proving_trie::TrieError", kTrieNames };
}

DispatchError DispatchError::of(TokenError error) noexcept
{
    return { Kind::Token, 0, static_cast<std::uint8_t>(error), {} };
}

DispatchError DispatchError::of(ArithmeticError error) noexcept
{
    return { Kind::Arithmetic, 0, static_cast<std::uint8_t>(error), {} };
}

DispatchError DispatchError::of(const ErrorId& error) noexcept
{
    return module(error.pallet.index, error.index);
}

DispatchError DispatchError::module(std::uint8_t pallet, std::uint8_t error) noexcept
{
    return { Kind::Module, pallet, error, {} };
}

std::string DispatchError::text() const
{
    if (kind == Kind::Module) {
        return moduleText(pallet, detail);
    }
    std::string result(kKindNames[static_cast<std::size_t>(kind)]);
    const std::span<const std::string_view> names = contentOf(kind).names;
    if (detail < names.size()) {
        result += "." + std::string(names[detail]);
    }
    return result;
}

void DispatchError::write(scale::Encoder& out) const
{
    out.u8(static_cast<std::uint8_t>(kind));
    if (kind == Kind::Module) {
        out.u8(pallet).u8(detail).raw(nested);
    } else if (contentOf(kind).type != nullptr) {
        out.u8(detail);
    }
}

DispatchError DispatchError::read(scale::Decoder& in)
{
    DispatchError result;
    const std::uint8_t tag = in.u8();
    if (tag >= std::size(kKindNames)) {
        in.setError(scale::DecodeError::BadTag);
        return result;
    }
    result.kind = static_cast<Kind>(tag);
    const Content content = contentOf(result.kind);
    if (result.kind == Kind::Module) {
        result.pallet = in.u8();
        result.detail = in.u8();
        result.nested = subtensor::read<std::array<std::byte, 3>>(in);
    } else if (content.type != nullptr) {
        result.detail = in.u8();
        if (result.detail >= content.names.size()) {
            in.setError(scale::DecodeError::BadTag);
        }
    }
    return in.ok() ? result : DispatchError {};
}

TypeDescription DispatchError::describe()
{
    metadata::BasicVariant<TypeKey> variant;
    for (std::uint8_t index = 0; index < std::size(kKindNames); ++index) {
        const Content content = contentOf(static_cast<Kind>(index));
        metadata::BasicCase<TypeKey> one { std::string(kKindNames[index]), {}, index, {} };
        if (content.type != nullptr) {
            one.fields.push_back(subtensor::detail::describeField("", content.type, content.typeName));
        }
        variant.cases.push_back(std::move(one));
    }
    return { splitPath("sp_runtime::DispatchError"), {}, std::move(variant), {} };
}

} // namespace taonaut::subtensor
