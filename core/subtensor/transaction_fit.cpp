// SPDX-License-Identifier: MIT
#include "core/subtensor/transaction_fit.hpp"

#include "core/subtensor/type_fit.hpp"

#include <algorithm>

namespace taonaut::subtensor {

using metadata::Metadata;
using metadata::TransactionExtension;

namespace {

constexpr std::uint8_t kTransactionVersion = 4;

using Extensions = std::vector<TransactionExtension>;

const TransactionExtension* find(const Extensions& list, std::string_view identifier)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const auto& one) { return one.identifier == identifier; });
    return found == list.end() ? nullptr : &*found;
}

bool addsNothing(const Metadata& metadata, const TransactionExtension& extension)
{
    return metadata.types.isZeroSized(extension.extra) && metadata.types.isZeroSized(extension.additional);
}

/// The extensions of one side that add bytes and that the other side knows, in order.
std::vector<std::string> byteCarriers(const Metadata& metadata, const Metadata& known)
{
    std::vector<std::string> result;
    for (const TransactionExtension& extension : metadata.extrinsic.extensions) {
        if (!addsNothing(metadata, extension)
            && find(known.extrinsic.extensions, extension.identifier) != nullptr) {
            result.push_back(extension.identifier);
        }
    }
    return result;
}

class TransactionFitter {
public:
    TransactionFitter(std::vector<ItemFit>& fits, const Metadata& own, const Metadata& chain)
        : m_fits(fits)
        , m_own(own)
        , m_chain(chain)
    {
    }

    void run()
    {
        const metadata::ExtrinsicFormat& own = m_own.extrinsic;
        const metadata::ExtrinsicFormat& other = m_chain.extrinsic;
        ItemFit& format = add(ItemKind::Format, "extrinsic");
        if (std::find(other.versions.begin(), other.versions.end(), kTransactionVersion)
            == other.versions.end()) {
            refuse(format, Difference::UnknownFormat);
        }
        compare(add(ItemKind::Format, "address"), own.address, other.address);
        compare(add(ItemKind::Format, "signature"), own.signature, other.signature);
        for (const TransactionExtension& extension : other.extensions) {
            addExtension(extension);
        }
        for (const TransactionExtension& extension : own.extensions) {
            const bool there = find(other.extensions, extension.identifier) != nullptr;
            if (!there && !addsNothing(m_own, extension)) {
                refuse(add(ItemKind::Extension, extension.identifier), Difference::Missing);
            }
        }
        compareOrder();
    }

private:
    ItemFit& add(ItemKind kind, std::string name)
    {
        return m_fits.emplace_back(ItemFit::of(kind, {}, std::move(name)));
    }

    static void refuse(ItemFit& fit, Difference difference, std::string detail = {})
    {
        if (fit.isUsable()) {
            fit.fit = Fit::Incompatible;
            fit.difference = difference;
            fit.detail = std::move(detail);
        }
    }

    void compare(ItemFit& fit, metadata::TypeId own, metadata::TypeId other)
    {
        std::string where;
        if (!encodedAlike(m_chain.types, other, m_own.types, own, &where)) {
            refuse(fit, Difference::OtherType, std::move(where));
        }
    }

    void addExtension(const TransactionExtension& other)
    {
        ItemFit& fit = add(ItemKind::Extension, other.identifier);
        const TransactionExtension* own = find(m_own.extrinsic.extensions, other.identifier);
        if (own != nullptr) {
            compare(fit, own->extra, other.extra);
            compare(fit, own->additional, other.additional);
        } else if (!addsNothing(m_chain, other)) {
            refuse(fit, Difference::UnknownExtension);
        }
    }

    void compareOrder()
    {
        const auto own = byteCarriers(m_own, m_chain);
        const auto other = byteCarriers(m_chain, m_own);
        for (std::size_t i = 0; i < std::min(own.size(), other.size()); ++i) {
            if (own[i] != other[i]) {
                refuse(extension(other[i]), Difference::OtherOrder, own[i]);
                return;
            }
        }
        if (other.size() > own.size()) {
            refuse(extension(other.back()), Difference::OtherOrder, "more than once");
        }
    }

    ItemFit& extension(std::string_view name)
    {
        return *std::find_if(m_fits.begin(), m_fits.end(),
            [&](const ItemFit& fit) { return fit.kind == ItemKind::Extension && fit.name == name; });
    }

    std::vector<ItemFit>& m_fits;
    const Metadata& m_own;
    const Metadata& m_chain;
};

} // namespace

void addTransactionFits(std::vector<ItemFit>& fits, const Metadata& own, const Metadata& chain)
{
    TransactionFitter(fits, own, chain).run();
}

} // namespace taonaut::subtensor
