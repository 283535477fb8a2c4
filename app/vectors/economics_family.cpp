// SPDX-License-Identifier: MIT
#include "app/vectors/economics_family.hpp"

#include "app/vectors/economics_members.hpp"
#include "core/economics/emission/dividends.hpp"
#include "core/economics/emission/subnet_emission.hpp"

#include <map>

namespace taonaut::vectors {

namespace {

using Amounts = std::map<std::string, std::uint64_t>;

struct Relation {
    std::uint64_t proportion = 0;
    std::string hotkey;
};

struct Family {
    U96F32 taoWeight;
    U96F32 childBurn;
    Amounts alpha;
    Amounts root;
    Amounts takes;
    std::map<std::string, std::vector<Relation>> children;
    std::map<std::string, std::vector<Relation>> parents;
    std::map<std::string, std::string> owners;

    [[nodiscard]] std::vector<std::uint64_t> given(const std::string& hotkey) const
    {
        std::vector<std::uint64_t> proportions;
        if (const auto found = children.find(hotkey); found != children.end()) {
            for (const Relation& child : found->second) {
                proportions.push_back(child.proportion);
            }
        }
        return proportions;
    }
    [[nodiscard]] std::vector<Relation> parentsOf(const std::string& hotkey) const
    {
        const auto found = parents.find(hotkey);
        return found == parents.end() ? std::vector<Relation> {} : found->second;
    }
};

std::uint64_t at(const Amounts& amounts, const std::string& name)
{
    const auto found = amounts.find(name);
    return found == amounts.end() ? 0 : found->second;
}

Amounts readAmounts(Members& in, const char* member)
{
    Amounts result;
    for (const auto& item : in.raw(member).items()) {
        result[item.key()] = integerOf<std::uint64_t>(in, member, item.value());
    }
    return result;
}

std::map<std::string, std::vector<Relation>> readRelations(Members& in, const char* member)
{
    std::map<std::string, std::vector<Relation>> result;
    for (const auto& item : in.raw(member).items()) {
        for (const Json& pair : item.value()) {
            const bool isPair = pair.is_array() && pair.size() == 2 && pair[1].is_string();
            in.require(isPair, std::string(member) + " (proportion and hotkey)");
            if (isPair) {
                result[item.key()].push_back(
                    { integerOf<std::uint64_t>(in, member, pair[0]), pair[1].get<std::string>() });
            }
        }
    }
    return result;
}

Family readFamily(Members& in)
{
    Family family;
    nested(in, "state", [&](Members& state) {
        family.taoWeight = economics::storedProportion(amount(state, "tao_weight"));
        family.childBurn
            = economics::storedProportion(optionalInteger<std::uint64_t>(state, "ck_burn").value_or(0));
        family.alpha = readAmounts(state, "alpha");
        family.root = readAmounts(state, "root");
        family.takes = readAmounts(state, "childkey_take");
        family.children = readRelations(state, "children");
        family.parents = readRelations(state, "parents");
        for (const auto& item : state.raw("owner").items()) {
            family.owners[item.key()] = item.value().is_string() ? item.value().get<std::string>() : "";
        }
    });
    return family;
}

std::uint64_t inherited(const Family& family, const Amounts& stakes, const std::string& hotkey)
{
    std::vector<economics::ParentPart> parts;
    for (const Relation& parent : family.parentsOf(hotkey)) {
        parts.push_back({ parent.proportion, at(stakes, parent.hotkey) });
    }
    return economics::inheritedStake(at(stakes, hotkey), family.given(hotkey), parts);
}

I64F64 weightOf(const Family& family, const std::string& hotkey)
{
    return economics::stakeWeight(
        inherited(family, family.alpha, hotkey), inherited(family, family.root, hotkey), family.taoWeight);
}

economics::ChildKey childKey(Members& in, const Family& family, const std::string& hotkey)
{
    const std::uint64_t take = at(family.takes, hotkey);
    in.require(take <= 65'535, "childkey_take");
    return { at(family.alpha, hotkey), at(family.root, hotkey), family.given(hotkey),
        static_cast<std::uint16_t>(take) };
}

economics::ParentSplit split(
    Members& in, const Family& family, const std::string& hotkey, std::uint64_t dividends)
{
    const auto ownerOf = [&](const std::string& key) {
        const auto found = family.owners.find(key);
        return found == family.owners.end() ? key : found->second;
    };
    std::vector<economics::ParentKey> parents;
    for (const Relation& parent : family.parentsOf(hotkey)) {
        parents.push_back(
            { { parent.proportion, at(family.alpha, parent.hotkey), at(family.root, parent.hotkey) },
                ownerOf(parent.hotkey) == ownerOf(hotkey) });
    }
    return economics::splitAmongParents(
        dividends, childKey(in, family, hotkey), parents, family.taoWeight, family.childBurn);
}

/// A JSON object of amounts by hotkey must equal the actual ones.
void expectByHotkey(Members& in, const char* member, const Amounts& actual)
{
    const Amounts expected = readAmounts(in, member);
    in.require(expected.size() == actual.size(), std::string(member) + " (hotkeys)");
    for (const auto& [hotkey, value] : expected) {
        if (value != at(actual, hotkey)) {
            in.mismatch(
                std::string(member) + "." + hotkey, decimalText(value), decimalText(at(actual, hotkey)));
        }
    }
}

void checkOneHotkey(Members& in, const Family& family)
{
    const std::string hotkey = in.text("hotkey");
    const economics::ParentSplit parts = split(in, family, hotkey, amount(in, "dividends"));
    expectInteger(
        in, "self_contribution", economics::selfContribution(childKey(in, family, hotkey), family.taoWeight));
    expectInteger(in, "expect_recycled_ck_burn", parts.burned);
    expectInteger(in, "inherited_alpha", inherited(family, family.alpha, hotkey));
    expectInteger(in, "inherited_root", inherited(family, family.root, hotkey));
    Json actual = Json::array();
    const std::vector<Relation> parents = family.parentsOf(hotkey);
    for (std::size_t i = 0; i < parents.size(); ++i) {
        actual.push_back(Json::array({ parents[i].hotkey, parts.parents[i] }));
    }
    actual.push_back(Json::array({ hotkey, parts.own }));
    const Json& expected = in.raw("expect_split");
    if (expected != actual) {
        in.mismatch("expect_split", expected.dump(), actual.dump());
    }
}

/// Without weights an epoch pays validators by their stake weight.
Amounts epochEmission(const Family& family, std::uint64_t pending)
{
    I64F64 total;
    for (const auto& hotkey : family.alpha) {
        total = total.saturatingAdd(weightOf(family, hotkey.first));
    }
    Amounts result;
    for (const auto& hotkey : family.alpha) {
        const I32F32 part = weightOf(family, hotkey.first).safeDiv(total).to<I32F32>();
        result[hotkey.first] = part.to<I96F32>().saturatingMul(I96F32::from(pending)).toU64();
    }
    return result;
}

void checkEpoch(Members& in, const Family& family)
{
    constexpr std::uint64_t kPending = 1'000'000'000;
    const Amounts emission = epochEmission(family, kPending);
    Amounts weights;
    Amounts dividends;
    for (const auto& hotkey : family.alpha) {
        weights[hotkey.first] = weightOf(family, hotkey.first).toU64();
        const economics::ParentSplit parts = split(in, family, hotkey.first, at(emission, hotkey.first));
        const std::vector<Relation> parents = family.parentsOf(hotkey.first);
        dividends[hotkey.first] += parts.own;
        for (std::size_t i = 0; i < parents.size(); ++i) {
            dividends[parents[i].hotkey] += parts.parents[i];
        }
    }
    expectByHotkey(in, "stake_weight_after_children", weights);
    expectByHotkey(in, "epoch_validator_emission", emission);
    expectByHotkey(in, "after_parent_split", dividends);
    std::vector<economics::DividendClaim> claims;
    for (const auto& [hotkey, dividend] : dividends) {
        claims.push_back({ U96F32::from(dividend), at(family.alpha, hotkey), at(family.root, hotkey) });
    }
    const auto payouts = economics::distributeDividends(kPending, 0, family.taoWeight, claims);
    Amounts paid;
    for (const auto& dividend : dividends) {
        paid[dividend.first] = payouts[paid.size()].alpha.toU64();
    }
    expectByHotkey(in, "expect_alpha_dividends", paid);
    if (in.has("expect_public")) {
        expectByHotkey(in, "expect_public", paid);
    }
}

} // namespace

void checkParentChildDividends(Members& in)
{
    const Family family = readFamily(in);
    if (in.has("hotkey")) {
        checkOneHotkey(in, family);
    } else {
        checkEpoch(in, family);
    }
}

} // namespace taonaut::vectors
