// SPDX-License-Identifier: MIT
#pragma once

// Every difference between two runtimes as one line of text: "storage SubtensorModule.Rank: gone", "event
// SubtensorModule.TxRateLimitSet: 40, was 39". Enumerations over all pallets count as the same: what differs
// in them is told pallet by pallet.

#include "core/metadata/metadata.hpp"
#include "core/subtensor/type_fit.hpp"
#include "tests/unit/subtensor/same_description.hpp"

namespace taonaut::tests {

class RuntimeDifferences {
public:
    RuntimeDifferences(const metadata::Metadata& now, const metadata::Metadata& before)
        : m_now(now)
        , m_before(before)
    {
        for (const metadata::Pallet& pallet : before.pallets) {
            if (now.pallet(pallet.name) == nullptr) {
                tell("pallet " + pallet.name + ": gone");
            }
        }
        for (const metadata::Pallet& pallet : now.pallets) {
            const metadata::Pallet* other = before.pallet(pallet.name);
            if (other == nullptr) {
                tell("pallet " + pallet.name + ": new");
                continue;
            }
            compare(pallet, *other);
        }
    }

    [[nodiscard]] const std::set<std::string>& lines() const noexcept { return m_lines; }

private:
    void tell(const std::string& line) { m_lines.insert(line); }
    void tellIf(bool differs, const std::string& line)
    {
        if (differs) {
            tell(line);
        }
    }

    bool alike(TypeId now, TypeId before) const
    {
        SameDescription same(m_now.types, m_before.types);
        return same.same(now, before) || subtensor::encodedAlike(m_now.types, now, m_before.types, before);
    }

    void compare(const metadata::Pallet& now, const metadata::Pallet& before)
    {
        tellIf(now.index != before.index, "pallet " + now.name + ": index");
        tellIf(now.storagePrefix != before.storagePrefix, "pallet " + now.name + ": prefix of storage");
        storage(now, before);
        constants(now, before);
        cases("call", now, before, &metadata::Pallet::calls);
        cases("event", now, before, &metadata::Pallet::events);
        cases("error", now, before, &metadata::Pallet::errors);
    }

    void storage(const metadata::Pallet& now, const metadata::Pallet& before)
    {
        for (const metadata::StorageEntry& entry : before.storage) {
            tellIf(m_now.storage(now.name, entry.name) == nullptr,
                "storage " + now.name + "." + entry.name + ": gone");
        }
        for (const metadata::StorageEntry& entry : now.storage) {
            const std::string item = "storage " + now.name + "." + entry.name + ": ";
            const metadata::StorageEntry* other = m_before.storage(now.name, entry.name);
            if (other == nullptr) {
                tell(item + "new");
                continue;
            }
            const bool bothMaps = entry.key.has_value() == other->key.has_value();
            tellIf(!bothMaps || (entry.key && !alike(*entry.key, *other->key)), item + "key");
            tellIf(!alike(entry.value, other->value), item + "value");
            tellIf(entry.hashers != other->hashers, item + "hashers");
            tellIf(entry.modifier != other->modifier, item + "modifier");
            tellIf(entry.defaultValue != other->defaultValue, item + "default");
        }
    }

    void constants(const metadata::Pallet& now, const metadata::Pallet& before)
    {
        for (const metadata::Constant& constant : before.constants) {
            tellIf(m_now.constant(now.name, constant.name) == nullptr,
                "constant " + now.name + "." + constant.name + ": gone");
        }
        for (const metadata::Constant& constant : now.constants) {
            const std::string item = "constant " + now.name + "." + constant.name + ": ";
            const metadata::Constant* other = m_before.constant(now.name, constant.name);
            if (other == nullptr) {
                tell(item + "new");
                continue;
            }
            tellIf(!alike(constant.type, other->type), item + "type");
            tellIf(constant.value != other->value, item + "value");
        }
    }

    void cases(const std::string& kind, const metadata::Pallet& now, const metadata::Pallet& before,
        std::optional<TypeId> metadata::Pallet::*part)
    {
        const auto casesOf = [&](const metadata::Metadata& runtime, const metadata::Pallet& pallet) {
            return pallet.*part ? *runtime.types.as<metadata::Variant>(*(pallet.*part))
                                : metadata::Variant {};
        };
        const metadata::Variant declared = casesOf(m_now, now);
        const metadata::Variant known = casesOf(m_before, before);
        for (const metadata::Case& one : known.cases) {
            tellIf(declared.find(one.name) == nullptr, kind + " " + now.name + "." + one.name + ": gone");
        }
        for (const metadata::Case& one : declared.cases) {
            const std::string item = kind + " " + now.name + "." + one.name + ": ";
            const metadata::Case* other = known.find(one.name);
            if (other == nullptr) {
                tell(item + "new");
                continue;
            }
            tellIf(one.index != other->index,
                item + std::to_string(one.index) + ", was " + std::to_string(other->index));
            fields(item, one, *other);
        }
    }

    void fields(const std::string& item, const metadata::Case& now, const metadata::Case& before)
    {
        if (now.fields.size() != before.fields.size()) {
            tell(item + "number of fields");
            return;
        }
        for (std::size_t i = 0; i < now.fields.size(); ++i) {
            const metadata::Field& field = now.fields[i];
            const metadata::Field& other = before.fields[i];
            const std::string where = item + "field " + std::to_string(i);
            tellIf(field.name != other.name, where + ": name");
            tellIf(field.typeName != other.typeName, where + ": text of type");
            tellIf(!alike(field.type, other.type), where + ": type");
        }
    }

    const metadata::Metadata& m_now;
    const metadata::Metadata& m_before;
    std::set<std::string> m_lines;
};

} // namespace taonaut::tests
