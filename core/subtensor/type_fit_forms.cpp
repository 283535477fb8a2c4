// SPDX-License-Identifier: MIT
// What two types of the same form have to have in common.
#include "core/subtensor/type_fit.hpp"
#include "core/subtensor/type_units.hpp"

namespace taonaut::subtensor {

using metadata::Primitive;
using metadata::TypeId;
using Plan = TranslationPlan;

bool TypeFit::sequences(StepId id, const metadata::Sequence& source, const metadata::Sequence& target)
{
    const Found found = inside("[]", source.element, target.element);
    m_plan->at(id).form = plan::List { found.value_or(0), m_source.isWeightless(source.element) };
    return found.has_value();
}

bool TypeFit::arrays(StepId id, const metadata::Array& source, const metadata::Array& target)
{
    if (source.length != target.length) {
        return differ(std::to_string(source.length) + " elements, " + std::to_string(target.length));
    }
    const Found found = inside("[]", source.element, target.element);
    m_plan->at(id).form = plan::Repeat { source.length, found.value_or(0) };
    return found.has_value();
}

bool TypeFit::sameCases(const metadata::Variant& source, const metadata::Variant& target)
{
    if (source.cases.size() != target.cases.size()) {
        return differ(std::to_string(source.cases.size()) + " cases, " + std::to_string(target.cases.size()));
    }
    for (const metadata::Case& one : source.cases) {
        const metadata::Case* other = target.find(one.index);
        if (other == nullptr || other->name != one.name) {
            return differ("case " + std::to_string(one.index) + " is " + one.name + ", "
                + (other == nullptr ? "nothing" : other->name));
        }
    }
    return true;
}

bool TypeFit::variants(StepId id, TypeId source, TypeId target)
{
    const auto& sourceCases = std::get<metadata::Variant>(m_source.types.at(source).def);
    const auto& targetCases = std::get<metadata::Variant>(m_target.types.at(target).def);
    if (m_allowance == Allowance::None && !sameCases(sourceCases, targetCases)) {
        return false;
    }
    if (sourceCases.cases.size() > kMostNames || targetCases.cases.size() > kMostNames) {
        return differ("too large to compare");
    }
    const bool open = m_source.isOpen(source) || m_target.isOpen(target);
    plan::Cases planned;
    bool equal = sourceCases.cases.size() == targetCases.cases.size();
    for (const metadata::Case& one : sourceCases.cases) {
        const metadata::Case* other
            = onlyCase(sourceCases, one.name) == nullptr ? nullptr : onlyCase(targetCases, one.name);
        plan::Case entry { one.index, other == nullptr ? one.index : other->index, std::nullopt, one.name };
        if (other != nullptr) {
            entry.fields = fields(one.fields, other->fields);
            if (!entry.fields && !open) {
                m_path.push_back(one.name);
                return false;
            }
        }
        equal = equal && entry.fields && entry.from == entry.to;
        planned.cases.push_back(std::move(entry));
    }
    m_plan->at(id).form = std::move(planned);
    m_plan->at(id).equal = equal;
    return true;
}

bool TypeFit::integers(StepId id, TypeId source, TypeId target)
{
    const plan::IntegerForm from = *integerOf(m_source.types, source);
    const plan::IntegerForm to = *integerOf(m_target.types, target);
    if (from != to && (m_allowance != Allowance::Reading || from.negative != to.negative)) {
        const auto* left = m_source.types.as<metadata::Compact>(source);
        const auto* right = m_target.types.as<metadata::Compact>(target);
        if (left == nullptr || right == nullptr) {
            return differ(source, target);
        }
        (void)differ(m_source.unwrap(left->inner), m_target.unwrap(right->inner));
        m_path.emplace_back("compact");
        return false;
    }
    m_plan->at(id).form = plan::Integer { from, to };
    m_plan->at(id).equal = from == to;
    return true;
}

bool TypeFit::primitives(StepId id, TypeId source, TypeId target)
{
    const auto* from = m_source.types.as<Primitive>(source);
    const auto* to = m_target.types.as<Primitive>(target);
    if (from == nullptr || to == nullptr || *from != *to) {
        return differ(source, target);
    }
    constexpr std::size_t kCharSize = 4;
    constexpr std::size_t kWideSize = 32;
    plan::Step& step = m_plan->at(id);
    if (*from == Primitive::Bool) {
        step.form = plan::Flag {};
    } else if (*from == Primitive::Str) {
        step.form = plan::Text {};
    } else {
        step.form = plan::Fixed { *from == Primitive::Char ? kCharSize : kWideSize };
    }
    return true;
}

bool TypeFit::bits(StepId id, const metadata::BitSequence& source, const metadata::BitSequence& target)
{
    if (m_source.types.at(source.order).path != m_target.types.at(target.order).path) {
        return differ("order of bits");
    }
    if (!inside("bits", source.store, target.store)) {
        return false;
    }
    const auto word = integerOf(m_source.types, source.store);
    if (!word || word->compact || integerOf(m_target.types, target.store) != word) {
        return differ("bits");
    }
    m_plan->at(id).form = plan::Bits { word->size };
    return true;
}

} // namespace taonaut::subtensor
