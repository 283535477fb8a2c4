// SPDX-License-Identifier: MIT
#include "core/subtensor/type_fit.hpp"

#include "core/metadata/overloaded.hpp"
#include "core/subtensor/type_units.hpp"

#include <algorithm>

namespace taonaut::subtensor {

using metadata::Field;
using metadata::Primitive;
using metadata::TypeId;
using metadata::TypeRegistry;
using Plan = TranslationPlan;

namespace {

constexpr unsigned kMostDepth = 64;
constexpr unsigned kMostWrappers = 64;

} // namespace

TypeFit::TypeFit(const Side& source, const Side& target, Allowance allowance)
    : m_source(halfOf(source))
    , m_target(halfOf(target))
    , m_allowance(allowance)
{
}

TypeFit::Half TypeFit::halfOf(const Side& side)
{
    const std::size_t count = side.types.size();
    Half half { side.types, std::vector<bool>(count), {}, {}, {} };
    half.unwrapped.resize(count);
    half.weightless.resize(count);
    half.units.resize(count);
    for (const TypeId type : side.open) {
        half.open[type] = true;
    }
    return half;
}

TypeFit::Parts TypeFit::Half::partsOf(const std::vector<Field>& fields)
{
    Parts result;
    for (const Field& field : fields) {
        if (!isWeightless(field.type)) {
            result.push_back({ field.name ? std::string_view(*field.name) : std::string_view(), field.type });
        }
    }
    return result;
}

std::optional<TypeFit::Parts> TypeFit::Half::partsOf(TypeId type)
{
    if (const auto* composite = types.as<metadata::Composite>(type)) {
        return partsOf(composite->fields);
    }
    if (const auto* tuple = types.as<metadata::Tuple>(type)) {
        Parts result;
        for (const TypeId element : tuple->elements) {
            if (!isWeightless(element)) {
                result.push_back({ {}, element });
            }
        }
        return result;
    }
    return std::nullopt;
}

TypeId TypeFit::Half::unwrap(TypeId type)
{
    if (unwrapped[type]) {
        return *unwrapped[type];
    }
    TypeId inner = type;
    for (unsigned i = 0; i < kMostWrappers; ++i) {
        const auto parts = partsOf(inner);
        if (!parts || parts->size() != 1) {
            break;
        }
        inner = parts->front().type;
    }
    unwrapped[type] = inner;
    return inner;
}

bool TypeFit::Half::isWeightless(TypeId type)
{
    if (!weightless[type]) {
        weightless[type] = types.isZeroSized(type);
    }
    return *weightless[type];
}

const std::string& TypeFit::Half::unit(TypeId type)
{
    if (!units[type]) {
        units[type] = unitOf(types, type);
    }
    return *units[type];
}

std::string TypeFit::difference() const
{
    std::string result;
    for (auto step = m_path.rbegin(); step != m_path.rend(); ++step) {
        result += (result.empty() ? "" : ".") + *step;
    }
    return result.empty() ? m_difference : result + ": " + m_difference;
}

bool TypeFit::differ(std::string what)
{
    m_path.clear();
    m_difference = std::move(what);
    return false;
}

bool TypeFit::differ(TypeId source, TypeId target)
{
    return differ(formOf(m_source.types, source) + ", " + formOf(m_target.types, target));
}

std::shared_ptr<const Plan> TypeFit::take()
{
    m_plan->finish();
    return std::exchange(m_plan, nullptr);
}

TypeFit::Found TypeFit::types(TypeId source, TypeId target)
{
    return compare(source, target);
}

TypeFit::Found TypeFit::fields(const std::vector<Field>& source, const std::vector<Field>& target)
{
    const StepId id = m_plan->reserve();
    const std::size_t before = m_metInOrder.size();
    if (!parts(id, m_source.partsOf(source), m_target.partsOf(target))) {
        forgetSince(before);
        return std::nullopt;
    }
    return id;
}

TypeFit::Found TypeFit::inside(std::string_view step, TypeId source, TypeId target)
{
    const Found found = compare(source, target);
    if (!found) {
        m_path.emplace_back(step);
    }
    return found;
}

/// What was met since a pair that turned out to differ may have counted on it.
void TypeFit::forgetSince(std::size_t count)
{
    while (m_metInOrder.size() > count) {
        m_met.erase(m_metInOrder.back());
        m_metInOrder.pop_back();
    }
}

TypeFit::Found TypeFit::compare(TypeId source, TypeId target)
{
    const TypePair pair { source, target };
    if (const auto met = m_met.find(pair); met != m_met.end()) {
        return met->second;
    }
    if (const auto failed = m_failed.find(pair); failed != m_failed.end()) {
        std::tie(m_path, m_difference) = failed->second;
        return std::nullopt;
    }
    if (m_stepsLeft == 0 || m_depth == kMostDepth) {
        m_limited = true;
        (void)differ("too deep or too large to compare");
        return std::nullopt;
    }
    --m_stepsLeft;
    ++m_depth;
    const Found found = compareNew(source, target);
    --m_depth;
    m_limited = m_limited && m_depth != 0;
    return found;
}

TypeFit::Found TypeFit::compareNew(TypeId source, TypeId target)
{
    const std::size_t before = m_metInOrder.size();
    const StepId id = m_plan->reserve();
    m_met.emplace(TypePair { source, target }, id);
    m_metInOrder.emplace_back(source, target);
    const std::string& unit = m_source.unit(source);
    const std::string& other = m_target.unit(target);
    const bool alike = unit == other ? definitions(id, source, target) : differ(unit + ", " + other);
    if (alike) {
        return id;
    }
    forgetSince(before);
    if (!m_limited) {
        m_failed.emplace(TypePair { source, target }, std::pair { m_path, m_difference });
    }
    return std::nullopt;
}

bool TypeFit::definitions(StepId id, TypeId wrappedSource, TypeId wrappedTarget)
{
    const TypeId source = m_source.unwrap(wrappedSource);
    const TypeId target = m_target.unwrap(wrappedTarget);
    if (m_source.isWeightless(source) && m_target.isWeightless(target)) {
        m_plan->at(id).form = plan::Fixed { 0 };
        return true;
    }
    if (source != wrappedSource || target != wrappedTarget) {
        return unwrappedParts(id, wrappedSource, wrappedTarget);
    }
    const auto sourceParts = m_source.partsOf(source);
    const auto targetParts = m_target.partsOf(target);
    if (sourceParts && targetParts) { // a tuple may stand for a structure
        return parts(id, *sourceParts, *targetParts);
    }
    if (integerOf(m_source.types, source) && integerOf(m_target.types, target)) {
        return integers(id, source, target);
    }
    const metadata::TypeDef& sourceDef = m_source.types.at(source).def;
    const metadata::TypeDef& targetDef = m_target.types.at(target).def;
    if (sourceDef.index() != targetDef.index()) {
        return differ(source, target);
    }
    const metadata::Overloaded byForm {
        [&](const metadata::Variant&) { return variants(id, source, target); },
        [&](const metadata::Sequence& one) {
            return sequences(id, one, std::get<metadata::Sequence>(targetDef));
        },
        [&](const metadata::Array& one) { return arrays(id, one, std::get<metadata::Array>(targetDef)); },
        [&](const metadata::BitSequence& one) {
            return bits(id, one, std::get<metadata::BitSequence>(targetDef));
        },
        [&](const auto&) { return primitives(id, source, target); },
    };
    return std::visit(byForm, sourceDef);
}

/// A structure around a single value on either side.
bool TypeFit::unwrappedParts(StepId id, TypeId source, TypeId target)
{
    const auto targetParts = m_target.partsOf(target);
    const auto inner = m_source.partsOf(m_source.unwrap(source));
    const bool named = targetParts && targetParts->size() == 1 && !targetParts->front().name.empty();
    const auto isPart = [&](const Part& part) { return part.name == targetParts->front().name; };
    if (m_allowance == Allowance::Reading && named && inner && inner->size() > 1
        && std::any_of(inner->begin(), inner->end(), isPart)) {
        return parts(id, *inner, *targetParts); // the source has more fields than the one
    }
    const Found found = compare(m_source.unwrap(source), m_target.unwrap(target));
    if (found) {
        m_plan->at(id).form = plan::Fields { { { *found, 0 } }, false };
    }
    return found.has_value();
}

/// Where among the parts of the target a part of the source belongs.
std::optional<std::size_t> TypeFit::placeOf(
    const Parts& target, const Parts& source, std::size_t position) const
{
    const std::string_view name = source[position].name;
    const bool byName = m_allowance != Allowance::None && !name.empty()
        && std::none_of(target.begin(), target.end(), [](const Part& part) { return part.name.empty(); });
    if (!byName) {
        return position < target.size() ? std::optional(position) : std::nullopt;
    }
    const auto same = [&](const Part& part) { return part.name == name; };
    const auto found = std::find_if(target.begin(), target.end(), same);
    const auto first = std::find_if(source.begin(), source.end(), same);
    const bool only = static_cast<std::size_t>(first - source.begin()) == position;
    return found == target.end() || !only ? std::nullopt : std::optional<std::size_t>(found - target.begin());
}

/// What stands in the source only, read with its own type to get past it.
TypeFit::Found TypeFit::leftOut(TypeId type)
{
    if (!m_past) {
        m_past.reset(new TypeFit({ m_source.types }, { m_source.types }, Allowance::None));
        m_past->m_plan = m_plan;
    }
    return m_past->compare(type, type);
}

TypeFit::Found TypeFit::part(
    plan::Part& planned, const Part& source, const Part& target, std::size_t position)
{
    if (!source.name.empty() && !target.name.empty() && source.name != target.name) {
        (void)differ(std::string(source.name) + ", " + std::string(target.name));
        return std::nullopt;
    }
    const std::string step = source.name.empty() ? std::to_string(position) : std::string(source.name);
    const Found found = inside(step, source.type, target.type);
    planned.step = found.value_or(0);
    return found;
}

bool TypeFit::parts(StepId id, const Parts& source, const Parts& target)
{
    const bool mayLeaveOut = m_allowance == Allowance::Reading && source.size() > target.size();
    if (source.size() != target.size() && !mayLeaveOut) {
        return differ(std::to_string(source.size()) + " parts, " + std::to_string(target.size()));
    }
    if (source.size() > kMostNames) {
        return differ("too large to compare");
    }
    plan::Fields planned;
    std::vector<bool> filled(target.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < source.size(); ++i) {
        plan::Part one { 0, placeOf(target, source, i) };
        if (!one.place && !mayLeaveOut) {
            return differ(std::string(source[i].name) + ", " + std::string(target[i].name));
        }
        const Found found = one.place ? part(one, source[i], target[*one.place], i) : leftOut(source[i].type);
        if (!found) {
            return false;
        }
        one.step = *found;
        if (one.place) {
            filled[*one.place] = true;
            planned.reordered = planned.reordered || *one.place != next++;
        }
        planned.parts.push_back(one);
    }
    const auto missing
        = static_cast<std::size_t>(std::find(filled.begin(), filled.end(), false) - filled.begin());
    if (missing < filled.size()) {
        return differ("nothing, " + std::string(target[missing].name));
    }
    m_plan->at(id).equal = !planned.reordered && source.size() == target.size();
    m_plan->at(id).form = std::move(planned);
    return true;
}

bool encodedAlike(const TypeRegistry& left, TypeId leftType, const TypeRegistry& right, TypeId rightType,
    std::string* difference)
{
    TypeFit fit({ left }, { right }, Allowance::None);
    const bool alike = fit.types(leftType, rightType).has_value();
    if (difference != nullptr) {
        *difference = fit.difference();
    }
    return alike;
}

} // namespace taonaut::subtensor
