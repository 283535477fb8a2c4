// SPDX-License-Identifier: MIT
#include "core/subtensor/chain_runtime.hpp"

#include "core/subtensor/api/known_functions.hpp"
#include "core/subtensor/legacy_runtime.hpp"
#include "core/subtensor/runtime.hpp"

#include <tuple>

namespace taonaut::subtensor {

using metadata::Metadata;

namespace {

/// The declared pallets with what older runtimes kept beside.
std::vector<PalletDeclaration> withLegacyStorage()
{
    const std::span<const PalletDeclaration> known = knownDeclarations();
    std::vector<PalletDeclaration> all(known.begin(), known.end());
    for (const PalletDeclaration& legacy : legacyDeclarations()) {
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const PalletDeclaration& pallet) { return pallet.name.index == legacy.name.index; });
        if (found != all.end()) {
            found->storage.insert(found->storage.end(), legacy.storage.begin(), legacy.storage.end());
        }
    }
    return all;
}

const Metadata& ownMetadata()
{
    static const Metadata kOwn = assembleMetadata(15, withLegacyStorage(), api::knownDeclarations());
    return kOwn;
}

/// Without what older runtimes had and this one has no more.
std::vector<ItemFit> fitsOf(const Metadata& chain)
{
    std::vector<ItemFit> fits = fitAll(ownMetadata(), chain);
    std::erase_if(fits, [](const ItemFit& fit) {
        return fit.kind == ItemKind::Storage && fit.difference == Difference::Missing
            && knownMetadata().storage(fit.pallet, fit.name) == nullptr;
    });
    return fits;
}

auto nameOrder(ItemKind kind, std::string_view pallet, std::string_view name)
{
    return std::tuple { kind, pallet, name };
}
auto nameOrder(const ItemFit& fit)
{
    return nameOrder(fit.kind, fit.pallet, fit.name);
}

const metadata::Case* caseByIndex(
    const Metadata& metadata, ItemKind kind, std::uint8_t pallet, std::uint8_t index)
{
    return kind == ItemKind::Call ? metadata.call(pallet, index)
        : kind == ItemKind::Event ? metadata.event(pallet, index)
                                  : metadata.error(pallet, index);
}

const metadata::Case* caseByName(
    const Metadata& metadata, ItemKind kind, std::string_view pallet, std::string_view name)
{
    return kind == ItemKind::Call ? metadata.call(pallet, name) : metadata.event(pallet, name);
}

/// The names of a call, event or error by its numbers.
template <class Names>
std::optional<Names> namesAt(const Metadata& metadata, ItemKind kind, std::uint8_t pallet, std::uint8_t index)
{
    const metadata::Case* found = caseByIndex(metadata, kind, pallet, index);
    return found == nullptr ? std::nullopt
                            : std::optional(Names { metadata.pallet(pallet)->name, found->name });
}

/// Two numbers in front, then the fields.
struct Numbered {
    std::uint8_t pallet = 0;
    std::uint8_t index = 0;
    ByteView fields;

    [[nodiscard]] static Result<Numbered> read(ByteView bytes)
    {
        scale::Decoder in(bytes);
        Numbered result;
        result.pallet = in.u8();
        result.index = in.u8();
        result.fields = in.raw(in.remaining());
        const auto done = in.finish();
        return done ? Result<Numbered>(result) : fail(done);
    }
};

Bytes numbered(std::uint8_t pallet, std::uint8_t index, ByteView fields)
{
    scale::Encoder out;
    out.u8(pallet).u8(index).raw(fields);
    return out.take();
}

} // namespace

ChainRuntime::ChainRuntime(Metadata chain)
    : m_chain(std::move(chain))
    , m_fits(fitsOf(m_chain))
{
    for (const ItemFit& fit : m_fits) {
        m_byName.push_back(&fit);
    }
    std::stable_sort(m_byName.begin(), m_byName.end(),
        [](const ItemFit* left, const ItemFit* right) { return nameOrder(*left) < nameOrder(*right); });
    m_features = judgeFeatures(
        m_fits,
        [this](ItemKind kind, std::string_view pallet, std::string_view name) {
            return fit(kind, pallet, name);
        },
        m_chain);
}

Result<std::shared_ptr<const ChainRuntime>> ChainRuntime::create(Metadata chain)
{
    if (const auto valid = chain.validate(); !valid) {
        return fail(valid);
    }
    return std::shared_ptr<const ChainRuntime>(new ChainRuntime(std::move(chain)));
}

std::shared_ptr<const ChainRuntime> ChainRuntime::declared()
{
    static const std::shared_ptr<const ChainRuntime> kDeclared(new ChainRuntime(knownMetadata()));
    return kDeclared;
}

const ItemFit* ChainRuntime::fit(ItemKind kind, std::string_view pallet, std::string_view name) const
{
    const auto wanted = nameOrder(kind, pallet, name);
    const auto found = std::lower_bound(m_byName.begin(), m_byName.end(), wanted,
        [](const ItemFit* fit, const auto& key) { return nameOrder(*fit) < key; });
    return found != m_byName.end() && nameOrder(**found) == wanted ? *found : nullptr;
}

const FeatureState& ChainRuntime::feature(Feature feature) const
{
    return m_features[static_cast<std::size_t>(feature)];
}

Result<const ItemFit*> ChainRuntime::find(ItemKind kind, std::string_view pallet, std::string_view name) const
{
    const ItemFit* found = fit(kind, pallet, name);
    if (found == nullptr || !found->isUsable()) {
        return fail(SubtensorError::NotOnThisChain, std::string(pallet) + "." + std::string(name));
    }
    return found;
}

std::optional<CallNames> ChainRuntime::namesOfCall(std::uint8_t pallet, std::uint8_t call) const
{
    return namesAt<CallNames>(m_chain, ItemKind::Call, pallet, call);
}

std::optional<EventNames> ChainRuntime::namesOfEvent(std::uint8_t pallet, std::uint8_t event) const
{
    return namesAt<EventNames>(m_chain, ItemKind::Event, pallet, event);
}

std::optional<ErrorNames> ChainRuntime::namesOfError(std::uint8_t pallet, std::uint8_t error) const
{
    return namesAt<ErrorNames>(m_chain, ItemKind::Error, pallet, error);
}

Result<Bytes> ChainRuntime::callToChain(ByteView call) const
{
    const Result<Numbered> own = Numbered::read(call);
    if (!own) {
        return fail(own);
    }
    const auto names = namesAt<CallNames>(ownMetadata(), ItemKind::Call, own->pallet, own->index);
    if (!names) {
        return fail(
            SubtensorError::UnknownCall, std::to_string(own->pallet) + ", " + std::to_string(own->index));
    }
    const auto item = find(ItemKind::Call, names->pallet, names->call);
    if (!item) {
        return fail(item);
    }
    const Result<Bytes> fields = (*item)->write.apply(own->fields);
    return fields ? Result<Bytes>(numbered((*item)->palletIndex, (*item)->index, *fields)) : fail(fields);
}

Result<Bytes> ChainRuntime::callFromChain(ByteView call) const
{
    return fromChain(ItemKind::Call, call);
}

Result<Bytes> ChainRuntime::eventFromChain(ByteView event) const
{
    return fromChain(ItemKind::Event, event);
}

Result<Bytes> ChainRuntime::fromChain(ItemKind kind, ByteView encoded) const
{
    const Result<Numbered> there = Numbered::read(encoded);
    if (!there) {
        return fail(there);
    }
    const auto names = namesAt<CallNames>(m_chain, kind, there->pallet, there->index);
    if (!names) {
        return fail(kind == ItemKind::Call ? SubtensorError::UnknownCall : SubtensorError::UnknownEvent,
            std::to_string(there->pallet) + ", " + std::to_string(there->index));
    }
    const auto item = find(kind, names->pallet, names->call);
    if (!item) {
        return fail(item);
    }
    const Result<Bytes> fields = (*item)->read.apply(there->fields);
    if (!fields) {
        return fail(fields);
    }
    const metadata::Case* own = caseByName(ownMetadata(), kind, names->pallet, names->call);
    return numbered(ownMetadata().pallet(names->pallet)->index, own->index, *fields);
}

} // namespace taonaut::subtensor
