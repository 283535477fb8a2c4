// SPDX-License-Identifier: MIT
#include "core/subtensor/item.hpp"
#include "core/subtensor/scale_sets.hpp"

namespace taonaut::subtensor {

using metadata::TypeDescription;
using metadata::TypeKey;

namespace {

using Field = metadata::BasicField<TypeKey>;
using Variant = metadata::BasicVariant<TypeKey>;

std::optional<std::string> unlessEmpty(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

} // namespace

std::vector<std::string> splitPath(std::string_view path)
{
    constexpr std::string_view kSeparator = "::";
    std::vector<std::string> parts;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find(kSeparator), path.size());
        parts.emplace_back(path.substr(0, end));
        path.remove_prefix(std::min(end + kSeparator.size(), path.size()));
    }
    return parts;
}

std::vector<std::string> docLines(std::string_view text)
{
    return text.empty() ? std::vector<std::string> {} : std::vector<std::string> { std::string(text) };
}

TypeDescription describeErrors(std::string_view path, Parameters parameters, std::span<const ErrorId> errors)
{
    Variant variant;
    for (const ErrorId& error : errors) {
        variant.cases.push_back({ std::string(error.name), {}, error.index, docLines(error.docs) });
    }
    return { splitPath(path), std::move(parameters), std::move(variant), {} };
}

namespace detail {

TypeDescription describeArray(std::size_t length, TypeKey element)
{
    return { {}, {}, metadata::BasicArray<TypeKey> { static_cast<std::uint32_t>(length), element }, {} };
}

TypeDescription describeOption(TypeKey inner)
{
    Variant variant { { { "None", {}, 0, {} }, { "Some", { describeField("", inner, "") }, 1, {} } } };
    return { { "Option" }, { { "T", inner } }, std::move(variant), {} };
}

TypeDescription describeSet(TypeKey element, TypeKey list)
{
    metadata::BasicComposite<TypeKey> composite { { describeField("", list, "") } };
    return { { "BTreeSet" }, { { "T", element } }, std::move(composite), {} };
}

TypeDescription describeMap(TypeKey key, TypeKey value, TypeKey list)
{
    metadata::BasicComposite<TypeKey> composite { { describeField("", list, "") } };
    return { { "BTreeMap" }, { { "K", key }, { "V", value } }, std::move(composite), {} };
}

TypeDescription describeNewtype(std::string_view path, TypeKey inner, std::string_view typeName)
{
    metadata::BasicComposite<TypeKey> composite { { describeField("", inner, typeName) } };
    return { splitPath(path), {}, std::move(composite), {} };
}

TypeDescription describePlain(PlainEnumeration enumeration)
{
    Variant variant;
    for (const std::string_view name : enumeration.names) {
        const auto index = static_cast<std::uint8_t>(variant.cases.size());
        variant.cases.push_back({ std::string(name), {}, index, {} });
    }
    return { splitPath(enumeration.path), {}, std::move(variant), {} };
}

Field describeField(std::string_view name, TypeKey type, std::string_view typeName)
{
    return { unlessEmpty(name), type, unlessEmpty(typeName), {} };
}

} // namespace detail

} // namespace taonaut::subtensor
