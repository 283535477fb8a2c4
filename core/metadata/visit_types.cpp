// SPDX-License-Identifier: MIT
#include "core/metadata/visit_types.hpp"

namespace taonaut::metadata {

namespace {

using Visit = std::function<void(TypeId&)>;

void visitOptional(std::optional<TypeId>& type, const Visit& visit)
{
    if (type) {
        visit(*type);
    }
}

void visitPallet(Pallet& pallet, const Visit& visit)
{
    for (StorageEntry& entry : pallet.storage) {
        visitOptional(entry.key, visit);
        visit(entry.value);
    }
    visitOptional(pallet.calls, visit);
    visitOptional(pallet.events, visit);
    for (Constant& constant : pallet.constants) {
        visit(constant.type);
    }
    visitOptional(pallet.errors, visit);
}

void visitExtrinsic(ExtrinsicFormat& format, const Visit& visit)
{
    visitOptional(format.type, visit);
    visit(format.address);
    visit(format.call);
    visit(format.signature);
    visitOptional(format.extra, visit);
    for (TransactionExtension& extension : format.extensions) {
        visit(extension.extra);
        visit(extension.additional);
    }
}

void visitApi(RuntimeApi& api, const Visit& visit)
{
    for (RuntimeFunction& function : api.functions) {
        for (RuntimeFunction::Argument& argument : function.arguments) {
            visit(argument.type);
        }
        visit(function.result);
    }
}

} // namespace

void forEachMention(Metadata& metadata, const Visit& visit)
{
    for (Pallet& pallet : metadata.pallets) {
        visitPallet(pallet, visit);
    }
    visitExtrinsic(metadata.extrinsic, visit);
    if (metadata.version < 16) {
        visit(metadata.runtimeType);
    }
    for (RuntimeApi& api : metadata.apis) {
        visitApi(api, visit);
    }
    if (metadata.outerEnums) {
        visit(metadata.outerEnums->call);
        visit(metadata.outerEnums->event);
        visit(metadata.outerEnums->error);
    }
    for (CustomValue& value : metadata.custom) {
        visit(value.type);
    }
}

} // namespace taonaut::metadata
