// SPDX-License-Identifier: MIT
#include "core/subtensor/check.hpp"

#include "core/subtensor/event_record.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/type_comparison.hpp"

namespace taonaut::subtensor {

using metadata::Metadata;
using metadata::TransactionExtension;
using metadata::TypeId;

namespace {

constexpr std::uint8_t kTransactionVersion = 4;

const Metadata& declared()
{
    static const Metadata kDeclared = buildMetadata(15);
    return kDeclared;
}

bool contains(const std::vector<std::uint8_t>& versions, std::uint8_t version)
{
    return std::find(versions.begin(), versions.end(), version) != versions.end();
}

const TransactionExtension* find(const std::vector<TransactionExtension>& list, std::string_view identifier)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const auto& one) { return one.identifier == identifier; });
    return found == list.end() ? nullptr : &*found;
}

class Checker {
public:
    explicit Checker(const Metadata& chain)
        : m_own(declared())
        , m_chain(chain)
    {
    }

    std::vector<Incompatibility> run()
    {
        checkStorage(Need::ReadAccounts, system::kAccount.item());
        checkCall<balances::TransferAllowDeath>(balances::kPallet);
        checkCall<balances::TransferKeepAlive>(balances::kPallet);
        checkCall<balances::TransferAll>(balances::kPallet);
        checkExtrinsic();
        checkEvents();
        return std::move(m_found);
    }

private:
    using LookUp = const metadata::Case* (Metadata::*)(std::string_view, std::string_view) const;

    void report(Need need, std::string item, Difference difference, std::string detail = {})
    {
        m_found.push_back({ need, std::move(item), difference, std::move(detail) });
    }

    void checkType(Need need, const std::string& item, TypeId own, TypeId other)
    {
        std::string where;
        if (!encodedAlike(m_own.types, own, m_chain.types, other, &where)) {
            report(need, item, Difference::OtherType, where);
        }
    }

    void checkStorage(Need need, const ItemName& name)
    {
        const std::string item = std::string(name.pallet.name) + "." + std::string(name.name);
        const metadata::StorageEntry* own = m_own.storage(name.pallet.name, name.name);
        const metadata::StorageEntry* other = m_chain.storage(name.pallet.name, name.name);
        if (other == nullptr || m_chain.pallet(name.pallet.name)->storagePrefix != name.pallet.name) {
            report(need, item, Difference::Missing);
            return;
        }
        if (own->hashers != other->hashers) {
            report(need, item, Difference::OtherHasher);
            return;
        }
        if (own->modifier != other->modifier) {
            report(need, item, Difference::OtherModifier);
        }
        if (own->key) {
            checkType(need, item, *own->key, *other->key);
        }
        const std::size_t before = m_found.size();
        checkType(need, item, own->value, other->value);
        if (m_found.size() == before && own->defaultValue != other->defaultValue) {
            report(need, item, Difference::OtherDefault, toBareHex(other->defaultValue));
        }
    }

    template <class Call> void checkCall(const PalletName& pallet)
    {
        checkCase(Need::Transfer, pallet, Call::kCase.name, &Metadata::call);
    }
    template <class Event> void checkEvent(const PalletName& pallet)
    {
        checkCase(Need::FollowTransactions, pallet, Event::kCase.name, &Metadata::event);
    }

    void checkCase(Need need, const PalletName& pallet, std::string_view name, LookUp lookUp)
    {
        const std::string item = std::string(pallet.name) + "." + std::string(name);
        const metadata::Case* own = (m_own.*lookUp)(pallet.name, name);
        const metadata::Case* other = (m_chain.*lookUp)(pallet.name, name);
        if (other == nullptr) {
            report(need, item, Difference::Missing);
            return;
        }
        const unsigned otherPallet = m_chain.pallet(pallet.name)->index;
        if (otherPallet != pallet.index || other->index != own->index) {
            report(need, item, Difference::OtherIndex,
                std::to_string(otherPallet) + ", " + std::to_string(other->index));
        }
        TypeComparison comparison(m_own.types, m_chain.types);
        if (!comparison.fields(own->fields, other->fields)) {
            report(need, item, Difference::OtherType, comparison.difference());
        }
    }

    void checkExtrinsic()
    {
        const metadata::ExtrinsicFormat& own = m_own.extrinsic;
        const metadata::ExtrinsicFormat& other = m_chain.extrinsic;
        if (!contains(other.versions, kTransactionVersion)) {
            report(Need::SignTransactions, "extrinsic", Difference::UnknownFormat);
        }
        checkType(Need::SignTransactions, "address", own.address, other.address);
        checkType(Need::SignTransactions, "signature", own.signature, other.signature);
        for (const TransactionExtension& extension : other.extensions) {
            checkExtension(extension);
        }
        for (const TransactionExtension& extension : own.extensions) {
            const bool there = find(other.extensions, extension.identifier) != nullptr;
            if (!there && !addsNothing(m_own, extension)) {
                report(Need::SignTransactions, extension.identifier, Difference::Missing);
            }
        }
        checkOrder();
    }

    static bool addsNothing(const Metadata& metadata, const TransactionExtension& extension)
    {
        return metadata.types.isZeroSized(extension.extra)
            && metadata.types.isZeroSized(extension.additional);
    }

    void checkExtension(const TransactionExtension& other)
    {
        const TransactionExtension* own = find(m_own.extrinsic.extensions, other.identifier);
        if (own != nullptr) {
            checkType(Need::SignTransactions, other.identifier, own->extra, other.extra);
            checkType(Need::SignTransactions, other.identifier, own->additional, other.additional);
        } else if (!addsNothing(m_chain, other)) {
            report(Need::SignTransactions, other.identifier, Difference::UnknownExtension);
        }
    }

    /// The known extensions that add bytes, as the chain orders them, must be those declared here.
    void checkOrder()
    {
        const auto byteCarriers = [&](const Metadata& metadata, const Metadata& known) {
            std::vector<std::string> result;
            for (const TransactionExtension& extension : metadata.extrinsic.extensions) {
                if (!addsNothing(metadata, extension)
                    && find(known.extrinsic.extensions, extension.identifier) != nullptr) {
                    result.push_back(extension.identifier);
                }
            }
            return result;
        };
        const auto own = byteCarriers(m_own, m_chain);
        const auto other = byteCarriers(m_chain, m_own);
        for (std::size_t i = 0; i < std::min(own.size(), other.size()); ++i) {
            if (own[i] != other[i]) {
                report(Need::SignTransactions, other[i], Difference::OtherOrder, own[i]);
                return;
            }
        }
        if (other.size() > own.size()) {
            report(Need::SignTransactions, other.back(), Difference::OtherOrder, "more than once");
        }
    }

    void checkEvents()
    {
        if (!eventRecordTypes(m_chain)) {
            report(Need::FollowTransactions, "System.Events", Difference::OtherType);
        }
        checkEvent<system::event::ExtrinsicSuccess>(system::kPallet);
        checkEvent<system::event::ExtrinsicFailed>(system::kPallet);
    }

    const Metadata& m_own;
    const Metadata& m_chain;
    std::vector<Incompatibility> m_found;
};

} // namespace

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

std::vector<Incompatibility> check(const Metadata& chain)
{
    return Checker(chain).run();
}

} // namespace taonaut::subtensor
