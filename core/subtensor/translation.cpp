// SPDX-License-Identifier: MIT
#include "core/subtensor/translation.hpp"

#include "core/metadata/overloaded.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "core/subtensor/error.hpp"

#include <algorithm>

namespace taonaut::subtensor {

namespace {

using Plan = TranslationPlan;

constexpr unsigned kMostDepth = 128;
/// Steps that a value of so many bytes may take. Hostile types have parts without bytes, in ever wider
/// circles.
constexpr std::size_t kFewSteps = 4'096;
constexpr std::size_t kStepsPerByte = 64;

/// Bytes of an element that is copied as it is.
std::optional<std::size_t> plainSize(const plan::Step& step)
{
    if (const auto* const fixed = std::get_if<plan::Fixed>(&step.form)) {
        return fixed->size;
    }
    const auto* const integer = std::get_if<plan::Integer>(&step.form);
    const bool same = integer != nullptr && integer->from == integer->to && !integer->from.compact;
    return same ? std::optional<std::size_t>(integer->from.size) : std::nullopt;
}

class Walk {
public:
    Walk(const Plan& plan, ByteView bytes)
        : m_plan(plan)
        , m_bytes(bytes)
        , m_in(bytes)
        , m_stepsLeft(kFewSteps + kStepsPerByte * bytes.size())
    {
    }

    Result<Bytes> run(Plan::StepId root)
    {
        scale::Encoder out;
        step(root, out);
        if (m_refusal) {
            return fail(*m_refusal, m_detail);
        }
        if (const auto done = m_in.finish(); !done) {
            return fail(done);
        }
        return out.take();
    }

private:
    [[nodiscard]] bool stopped() const { return m_refusal.has_value() || !m_in.ok(); }

    void refuse(SubtensorError reason, std::string detail)
    {
        if (!m_refusal) {
            m_refusal = reason;
            m_detail = std::move(detail);
        }
    }

    void step(Plan::StepId id, scale::Encoder& out)
    {
        if (stopped()) {
            return;
        }
        if (m_depth == kMostDepth || m_stepsLeft == 0) {
            refuse(SubtensorError::NestedTooDeep, {});
            return;
        }
        --m_stepsLeft;
        ++m_depth;
        std::visit([&](const auto& form) { walk(form, out); }, m_plan.at(id).form);
        --m_depth;
    }

    void walk(const plan::Fixed& fixed, scale::Encoder& out) { out.raw(m_in.raw(fixed.size)); }
    void walk(const plan::Flag&, scale::Encoder& out) { out.boolean(m_in.boolean()); }
    void walk(const plan::Text&, scale::Encoder& out) { out.text(m_in.text(m_bytes.size())); }

    void walk(const plan::Integer& integer, scale::Encoder& out)
    {
        const Uint128 value = readInteger(integer.from);
        if (!stopped() && !fits(value, integer.to)) {
            refuse(SubtensorError::NotRepresentable, "integer at byte " + std::to_string(m_in.offset()));
            return;
        }
        if (integer.to.compact) {
            out.compact(value);
            return;
        }
        for (unsigned i = 0; i < integer.to.size; ++i) {
            out.u8(static_cast<std::uint8_t>(value >> (8 * i)));
        }
    }

    /// Two's complement in 128 bits.
    Uint128 readInteger(const plan::IntegerForm& form)
    {
        if (form.compact) {
            return m_in.compact128();
        }
        Uint128 value = 0;
        for (unsigned i = 0; i < form.size; ++i) {
            value |= static_cast<Uint128>(m_in.u8()) << (8 * i);
        }
        const bool below = form.negative && ((value >> (8 * form.size - 1)) & 1U) != 0;
        return below && form.size < 16 ? value | (~Uint128 { 0 } << (8 * form.size)) : value;
    }

    static bool fits(Uint128 value, const plan::IntegerForm& form)
    {
        if (form.size == 16) {
            return true;
        }
        const unsigned bits = 8U * form.size;
        if (!form.negative) {
            return (value >> bits) == 0;
        }
        const Uint128 top = value >> (bits - 1);
        return top == 0 || top == (~Uint128 { 0 } >> (bits - 1));
    }

    void walk(const plan::List& list, scale::Encoder& out)
    {
        const std::size_t count = m_in.count(list.weightless ? 0 : 1);
        out.compact(count);
        if (!list.weightless) {
            elements(count, list.element, out);
        }
    }

    void walk(const plan::Repeat& repeat, scale::Encoder& out)
    {
        elements(repeat.length, repeat.element, out);
    }

    void elements(std::size_t count, plan::StepId element, scale::Encoder& out)
    {
        if (const auto size = plainSize(m_plan.at(element))) {
            out.raw(m_in.raw(count * *size));
            return;
        }
        for (std::size_t i = 0; i < count && !stopped(); ++i) {
            step(element, out);
        }
    }

    void walk(const plan::Fields& fields, scale::Encoder& out)
    {
        std::vector<Bytes> moved(fields.reordered ? fields.parts.size() : 0);
        for (const plan::Part& part : fields.parts) {
            if (part.place && !fields.reordered) {
                step(part.step, out);
                continue;
            }
            scale::Encoder aside;
            step(part.step, aside);
            if (part.place) {
                moved[*part.place] = aside.take();
            }
        }
        for (const Bytes& part : moved) {
            out.raw(part);
        }
    }

    void walk(const plan::Cases& cases, scale::Encoder& out)
    {
        const std::uint8_t index = m_in.u8();
        const auto found = std::find_if(
            cases.cases.begin(), cases.cases.end(), [&](const plan::Case& one) { return one.from == index; });
        if (found == cases.cases.end()) {
            m_in.setError(scale::DecodeError::BadTag);
            return;
        }
        if (!found->fields) {
            refuse(SubtensorError::NotRepresentable, found->name);
            return;
        }
        out.u8(found->to);
        step(*found->fields, out);
    }

    void walk(const plan::Bits& bits, scale::Encoder& out)
    {
        const std::size_t count = m_in.compact<std::uint32_t>();
        const std::size_t wordBits = 8 * bits.wordSize;
        out.compact(count);
        out.raw(m_in.raw((count + wordBits - 1) / wordBits * bits.wordSize));
    }

    const Plan& m_plan;
    ByteView m_bytes;
    scale::Decoder m_in;
    unsigned m_depth = 0;
    std::size_t m_stepsLeft;
    std::optional<SubtensorError> m_refusal;
    std::string m_detail;
};

/// Calls `visit` for every step that a step leads to.
template <class Visit> void forEachNext(const plan::Step& step, const Visit& visit)
{
    const metadata::Overloaded byForm {
        [&](const plan::List& list) { visit(list.element); },
        [&](const plan::Repeat& repeat) { visit(repeat.element); },
        [&](const plan::Fields& fields) {
            for (const plan::Part& part : fields.parts) {
                visit(part.step);
            }
        },
        [&](const plan::Cases& cases) {
            for (const plan::Case& one : cases.cases) {
                if (one.fields) {
                    visit(*one.fields);
                }
            }
        },
        [](const auto&) {},
    };
    std::visit(byForm, step.form);
}

} // namespace

Plan::StepId TranslationPlan::reserve()
{
    m_steps.emplace_back();
    return static_cast<StepId>(m_steps.size() - 1);
}

void TranslationPlan::finish()
{
    std::vector<std::vector<StepId>> users(m_steps.size());
    std::vector<StepId> open;
    for (StepId id = 0; id < m_steps.size(); ++id) {
        forEachNext(m_steps[id], [&](StepId next) { users[next].push_back(id); });
        if (!m_steps[id].equal) {
            open.push_back(id);
        }
    }
    while (!open.empty()) {
        const StepId id = open.back();
        open.pop_back();
        for (const StepId user : users[id]) {
            if (std::exchange(m_steps[user].equal, false)) {
                open.push_back(user);
            }
        }
    }
}

Result<Bytes> TranslationPlan::apply(StepId root, ByteView bytes) const
{
    return Walk(*this, bytes).run(root);
}

} // namespace taonaut::subtensor
