// SPDX-License-Identifier: MIT
#pragma once

// Random calls that could be somebody's: of any declared call, with values of its types, in which accounts
// are those of a cast, subnets and uids are small, and amounts are such as people have. What is left of pure
// chance makes enough of them invalid.

#include "core/subtensor/runtime.hpp"
#include "tests/property/value_generator.hpp"

namespace taonaut::property {

class ChainCalls {
public:
    ChainCalls(std::vector<AccountId> cast, std::uint16_t subnets, Generator& random)
        : m_known(subtensor::knownMetadata())
        , m_cast(std::move(cast))
        , m_subnets(subnets)
        , m_random(random)
        , m_values(m_known.types, random)
    {
    }

    /// Bytes of a call of the pallet.
    [[nodiscard]] Bytes ofPallet(std::string_view pallet)
    {
        const auto* choices = m_known.types.as<metadata::Variant>(m_known.extrinsic.call);
        for (const metadata::Case& one : choices->cases) {
            if (one.name == pallet) {
                metadata::Value::Choice call { one.name, one.index, {} };
                call.members.push_back({ {}, m_values.make(one.fields.front().type) });
                metadata::Value value { m_known.extrinsic.call, std::move(call) };
                makeLikely(value, {});
                return metadata::encodeValue(m_known.types, value).value_or(Bytes());
            }
        }
        return {};
    }

private:
    using Value = metadata::Value;

    [[nodiscard]] std::string_view typeName(metadata::TypeId type) const
    {
        const std::vector<std::string>& path = m_known.types.at(type).path;
        return path.empty() ? std::string_view() : path.back();
    }

    [[nodiscard]] Bytes account() { return toBytes(m_random.oneOf(m_cast).view()); }

    void makeLikely(Value& value, std::string_view name)
    {
        if (m_random.chance(60)) {
            return; // chance as it fell, with everything inside
        }
        const std::string_view type = typeName(value.type);
        if (type == "AccountId32") {
            std::get<Value::List>(value.data).members.front().value.data = account();
            return;
        }
        if (type == "MultiAddress") {
            nameAccount(value);
            return;
        }
        if (auto* number = std::get_if<Value::Number>(&value.data)) {
            const unsigned width = 8U * m_known.types.plan(value.type).width;
            const Uint128 most = ~Uint128 { 0 } >> (128 - std::min(width, 127U));
            number->magnitude = std::min(likelyNumber(number->magnitude, name), most);
            return;
        }
        visitMembers(value, name);
    }

    void visitMembers(Value& value, std::string_view name)
    {
        std::vector<Value::Member>* members = nullptr;
        if (auto* list = std::get_if<Value::List>(&value.data)) {
            members = &list->members;
        } else if (auto* choice = std::get_if<Value::Choice>(&value.data)) {
            members = &choice->members;
        }
        if (members != nullptr) {
            for (Value::Member& member : *members) {
                makeLikely(member.value, member.name.empty() ? name : std::string_view(member.name));
            }
        }
    }

    /// As MultiAddress::Id, the case that accounts have.
    void nameAccount(Value& value)
    {
        const auto* cases = m_known.types.as<metadata::Variant>(value.type);
        const metadata::Case& id = cases->cases.front();
        const metadata::TypeId accountType = id.fields.front().type;
        const auto* inner = m_known.types.as<metadata::Composite>(accountType);
        Value bytes { inner->fields.front().type, account() };
        Value account { accountType, Value::List { { { {}, std::move(bytes) } } } };
        value.data = Value::Choice { id.name, id.index, { { {}, std::move(account) } } };
    }

    [[nodiscard]] static bool has(std::string_view name, std::string_view part)
    {
        return name.find(part) != std::string_view::npos;
    }

    [[nodiscard]] Uint128 likelyNumber(Uint128 chance, std::string_view name)
    {
        if (has(name, "netuid") || has(name, "subnets")) {
            return m_random.between(0, std::size_t(m_subnets) + 1);
        }
        if (has(name, "uid") || has(name, "dests")) {
            return m_random.between(0, 8);
        }
        if (has(name, "mecid")) {
            return m_random.between(0, 1);
        }
        if (has(name, "limit_price")) {
            return m_random.number(36);
        }
        if (has(name, "amount") || has(name, "value") || has(name, "alpha") || has(name, "deposit")
            || has(name, "cap") || has(name, "contribution")) {
            return std::min<Uint128>(chance, m_random.number(41));
        }
        if (has(name, "take")) {
            return m_random.between(0, 13'000) & 0xFFFFU;
        }
        if (has(name, "version_key") || has(name, "delay")) {
            return m_random.between(0, 1);
        }
        return chance;
    }

    const metadata::Metadata& m_known;
    std::vector<AccountId> m_cast;
    std::uint16_t m_subnets;
    Generator& m_random;
    ValueGenerator m_values;
};

} // namespace taonaut::property
