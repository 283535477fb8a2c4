// SPDX-License-Identifier: MIT
// A runtime that was changed in places, and values of it: whatever a translation accepts is a value of the
// declared type, and a call that was read is written as the same bytes.

#include "core/metadata/value_tree.hpp"
#include "core/scale/decoder.hpp"
#include "core/subtensor/fit.hpp"
#include "core/subtensor/runtime.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;
using metadata::Metadata;
using metadata::TypeId;

namespace {

constexpr std::size_t kMostChanges = 8;

const Metadata& own()
{
    static const Metadata kOwn = buildMetadata(15);
    return kOwn;
}

/// One change to a list of fields: how, where, to what.
void change(std::vector<metadata::Field>& fields, std::uint8_t how, std::uint8_t where, TypeId other)
{
    if (fields.empty()) {
        return;
    }
    const std::size_t place = where % fields.size();
    switch (how % 5) {
    case 0:
        std::swap(fields[place], fields[(place + 1) % fields.size()]);
        break;
    case 1:
        fields[place].type = other;
        break;
    case 2:
        fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(place));
        break;
    case 3:
        fields.insert(fields.begin() + static_cast<std::ptrdiff_t>(place),
            { "more" + std::to_string(where), other, std::nullopt, {} });
        break;
    default:
        fields[place].name = fields.back().name;
        break;
    }
}

void change(metadata::Type& type, std::uint8_t how, std::uint8_t where, TypeId other)
{
    if (auto* const composite = std::get_if<metadata::Composite>(&type.def)) {
        change(composite->fields, how, where, other);
    } else if (auto* const variant = std::get_if<metadata::Variant>(&type.def)) {
        if (variant->cases.empty()) {
            return;
        }
        metadata::Case& one = variant->cases[where % variant->cases.size()];
        if (how % 3 == 0) {
            one.index = static_cast<std::uint8_t>(other);
        } else if (how % 3 == 1) {
            one.name = variant->cases.front().name;
        } else {
            change(one.fields, how / 3, how, other);
        }
    } else if (auto* const list = std::get_if<metadata::Sequence>(&type.def)) {
        list->element = other;
    } else {
        type.def = metadata::Compact { other };
    }
}

Metadata changedRuntime(scale::Decoder& in)
{
    Metadata chain = own();
    std::vector<metadata::Type> types(chain.types.types().begin(), chain.types.types().end());
    const std::size_t count = in.u8() % (kMostChanges + 1);
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        const TypeId type = in.u16() % static_cast<TypeId>(types.size());
        const std::uint8_t how = in.u8();
        const std::uint8_t where = in.u8();
        change(types[type], how, where, in.u16() % static_cast<TypeId>(types.size()));
    }
    chain.types = *metadata::TypeRegistry::create(std::move(types));
    return chain;
}

void requireReadable(const ItemFit& fit, TypeId type, ByteView bytes)
{
    const auto read = fit.read.apply(bytes);
    if (read && !fit.read.isIdentity()) {
        fuzz::require(metadata::ValueTree::readWhole(own().types, type, *read).has_value());
    }
}

void requireSameCall(const ItemFit& fit, ByteView bytes)
{
    const auto read = fit.read.apply(bytes);
    if (read && !fit.read.isIdentity() && !fit.write.isIdentity()) {
        const auto written = fit.write.apply(*read);
        fuzz::require(written && equal(*written, bytes));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    scale::Decoder in(std::as_bytes(std::span(data, size)));
    const Metadata chain = changedRuntime(in);
    const ByteView value = in.raw(in.remaining());
    for (const ItemFit& fit : fitAll(own(), chain)) {
        if (!fit.isUsable()) {
            continue;
        }
        if (fit.kind == ItemKind::Call) {
            requireSameCall(fit, value);
        } else if (fit.kind == ItemKind::Storage) {
            requireReadable(fit, own().storage(fit.pallet, fit.name)->value, value);
        } else if (fit.kind == ItemKind::Constant) {
            requireReadable(fit, own().constant(fit.pallet, fit.name)->type, value);
        }
    }
    return 0;
}
