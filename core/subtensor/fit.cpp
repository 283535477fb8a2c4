// SPDX-License-Identifier: MIT
#include "core/subtensor/fit.hpp"

#include "core/base/hex.hpp"
#include "core/subtensor/transaction_fit.hpp"
#include "core/subtensor/type_fit.hpp"
#include "core/subtensor/type_units.hpp"

namespace taonaut::subtensor {

using metadata::Metadata;
using metadata::TypeId;

namespace {

/// Enumerations over everything that a runtime can do or say.
std::vector<TypeId> openTypes(const Metadata& own)
{
    std::vector<TypeId> result { own.extrinsic.call };
    if (own.outerEnums) {
        result.insert(result.end(), { own.outerEnums->call, own.outerEnums->event, own.outerEnums->error });
    }
    for (const metadata::Pallet& pallet : own.pallets) {
        for (const auto& type : { pallet.calls, pallet.events, pallet.errors }) {
            if (type) {
                result.push_back(*type);
            }
        }
    }
    return result;
}

/// A fit whose translations wait for the plans to be finished.
struct Pending {
    ItemFit fit;
    std::optional<TypeFit::StepId> read {};
    std::optional<TypeFit::StepId> write {};
    std::optional<std::string> defaultDiffers {}; ///< the chain's
};

void lower(ItemFit& fit, Fit to, Difference difference, std::string detail = {})
{
    if (fit.fit < to) {
        fit.fit = to;
        fit.difference = difference;
        fit.detail = std::move(detail);
    }
}

class Fitter {
public:
    Fitter(const Metadata& own, const Metadata& chain)
        : m_own(own)
        , m_chain(chain)
        , m_same({ chain.types }, { own.types }, Allowance::None)
        , m_read({ chain.types }, { own.types, openTypes(own) }, Allowance::Reading)
        , m_readCall({ chain.types }, { own.types, openTypes(own) }, Allowance::Numbering)
        , m_writeCall({ own.types, openTypes(own) }, { chain.types }, Allowance::Numbering)
    {
    }

    std::vector<ItemFit> run()
    {
        for (const metadata::Pallet& pallet : m_own.pallets) {
            addPallet(pallet);
        }
        for (const metadata::RuntimeApi& api : m_own.apis) {
            for (const metadata::RuntimeFunction& function : api.functions) {
                addFunction(api.name, function);
            }
        }
        return finish();
    }

private:
    void addPallet(const metadata::Pallet& pallet)
    {
        for (const metadata::StorageEntry& entry : pallet.storage) {
            addStorage(pallet, entry);
        }
        for (const metadata::Constant& constant : pallet.constants) {
            addConstant(pallet, constant);
        }
        const metadata::Pallet* other = m_chain.pallet(pallet.name);
        addCases(ItemKind::Call, pallet, other, &metadata::Pallet::calls);
        addCases(ItemKind::Event, pallet, other, &metadata::Pallet::events);
        addCases(ItemKind::Error, pallet, other, &metadata::Pallet::errors);
    }

    void addStorage(const metadata::Pallet& pallet, const metadata::StorageEntry& own)
    {
        Pending item { ItemFit::of(ItemKind::Storage, pallet.name, own.name) };
        const metadata::StorageEntry* other = m_chain.storage(pallet.name, own.name);
        if (other == nullptr || m_chain.pallet(pallet.name)->storagePrefix != pallet.storagePrefix) {
            lower(item.fit, Fit::Incompatible, Difference::Missing);
        } else if (own.hashers != other->hashers) {
            lower(item.fit, Fit::Incompatible, Difference::OtherHasher);
        } else if (own.modifier != other->modifier) {
            lower(item.fit, Fit::Incompatible, Difference::OtherModifier);
        } else if (own.key && !m_same.types(*other->key, *own.key)) {
            lower(item.fit, Fit::Incompatible, Difference::OtherType, m_same.difference());
        } else {
            readAs(item, m_read.types(other->value, own.value));
        }
        if (item.read && own.defaultValue != other->defaultValue) {
            item.defaultDiffers = toBareHex(other->defaultValue);
        }
        m_items.push_back(std::move(item));
    }

    void addConstant(const metadata::Pallet& pallet, const metadata::Constant& own)
    {
        Pending item { ItemFit::of(ItemKind::Constant, pallet.name, own.name) };
        const metadata::Constant* other = m_chain.constant(pallet.name, own.name);
        if (other == nullptr) {
            lower(item.fit, Fit::Incompatible, Difference::Missing);
        } else {
            readAs(item, m_read.types(other->type, own.type));
        }
        m_items.push_back(std::move(item));
    }

    void readAs(Pending& item, std::optional<TypeFit::StepId> step)
    {
        item.read = step;
        if (!step) {
            lower(item.fit, Fit::Incompatible, Difference::OtherType, m_read.difference());
        }
    }

    void addCases(ItemKind kind, const metadata::Pallet& pallet, const metadata::Pallet* other,
        std::optional<TypeId> metadata::Pallet::*list)
    {
        const auto* own = pallet.*list ? m_own.types.as<metadata::Variant>(*(pallet.*list)) : nullptr;
        const auto* there = other != nullptr && other->*list
            ? m_chain.types.as<metadata::Variant>(*(other->*list))
            : nullptr;
        if (own == nullptr) {
            return;
        }
        for (const metadata::Case& one : own->cases) {
            Pending item { ItemFit::of(kind, pallet.name, one.name) };
            const metadata::Case* found = there == nullptr ? nullptr : onlyCase(*there, one.name);
            if (found == nullptr) {
                lower(item.fit, Fit::Incompatible, Difference::Missing);
            } else {
                item.fit.palletIndex = other->index;
                item.fit.index = found->index;
                compareCase(item, one, *found);
                if (other->index != pallet.index || found->index != one.index) {
                    lower(item.fit, Fit::Compatible, Difference::OtherIndex,
                        std::to_string(other->index) + ", " + std::to_string(found->index));
                }
            }
            m_items.push_back(std::move(item));
        }
    }

    void compareCase(Pending& item, const metadata::Case& own, const metadata::Case& other)
    {
        if (item.fit.kind != ItemKind::Call) {
            readAs(item, m_read.fields(other.fields, own.fields));
            return;
        }
        item.read = m_readCall.fields(other.fields, own.fields);
        if (!item.read) {
            lower(item.fit, Fit::Incompatible, Difference::OtherType, m_readCall.difference());
            return;
        }
        item.write = m_writeCall.fields(own.fields, other.fields);
        if (!item.write) {
            lower(item.fit, Fit::Incompatible, Difference::OtherType, m_writeCall.difference());
        }
    }

    /// Whether an argument can be given as declared. A call travels with the chain's own numbers.
    bool takes(TypeId own, TypeId other)
    {
        return (own == m_own.extrinsic.call && other == m_chain.extrinsic.call) || m_same.types(other, own);
    }

    void addFunction(const std::string& api, const metadata::RuntimeFunction& own)
    {
        Pending item { ItemFit::of(ItemKind::Function, api, own.name) };
        const metadata::RuntimeFunction* other = m_chain.function(api, own.name);
        if (other == nullptr) {
            lower(item.fit, Fit::Incompatible, Difference::Missing);
        } else if (own.arguments.size() != other->arguments.size()) {
            lower(item.fit, Fit::Incompatible, Difference::OtherType,
                std::to_string(own.arguments.size()) + " arguments, "
                    + std::to_string(other->arguments.size()));
        } else {
            for (std::size_t i = 0; i < own.arguments.size(); ++i) {
                if (!takes(own.arguments[i].type, other->arguments[i].type)) {
                    lower(item.fit, Fit::Incompatible, Difference::OtherType,
                        own.arguments[i].name + ": " + m_same.difference());
                }
            }
            readAs(item, m_read.types(other->result, own.result));
        }
        m_items.push_back(std::move(item));
    }

    std::vector<ItemFit> finish()
    {
        const auto read = m_read.take();
        const auto readCall = m_readCall.take();
        const auto writeCall = m_writeCall.take();
        std::vector<ItemFit> result;
        for (Pending& item : m_items) {
            const bool isCall = item.fit.kind == ItemKind::Call;
            if (item.fit.isUsable()) {
                item.fit.read = Translation(isCall ? readCall : read, *item.read);
                item.fit.write = item.write ? Translation(writeCall, *item.write) : Translation();
                if (!item.fit.read.isIdentity() || !item.fit.write.isIdentity()) {
                    lower(item.fit, Fit::Compatible, Difference::OtherType);
                }
                if (item.defaultDiffers) {
                    lower(item.fit, Fit::Compatible, Difference::OtherDefault, *item.defaultDiffers);
                }
            }
            result.push_back(std::move(item.fit));
        }
        addTransactionFits(result, m_own, m_chain);
        return result;
    }

    const Metadata& m_own;
    const Metadata& m_chain;
    TypeFit m_same;
    TypeFit m_read;
    TypeFit m_readCall;
    TypeFit m_writeCall;
    std::vector<Pending> m_items;
};

} // namespace

ItemFit ItemFit::of(ItemKind kind, std::string pallet, std::string name)
{
    ItemFit fit;
    fit.kind = kind;
    fit.pallet = std::move(pallet);
    fit.name = std::move(name);
    return fit;
}

std::string_view nameOf(Difference difference)
{
    switch (difference) {
    case Difference::Missing:
        return "Missing";
    case Difference::OtherIndex:
        return "OtherIndex";
    case Difference::OtherHasher:
        return "OtherHasher";
    case Difference::OtherModifier:
        return "OtherModifier";
    case Difference::OtherDefault:
        return "OtherDefault";
    case Difference::OtherType:
        return "OtherType";
    case Difference::OtherOrder:
        return "OtherOrder";
    case Difference::UnknownExtension:
        return "UnknownExtension";
    case Difference::UnknownFormat:
        return "UnknownFormat";
    }
    return "Unknown";
}

std::vector<ItemFit> fitAll(const Metadata& own, const Metadata& chain)
{
    return Fitter(own, chain).run();
}

} // namespace taonaut::subtensor
