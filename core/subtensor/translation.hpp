// SPDX-License-Identifier: MIT
#pragma once

// Turns the encoding of a value of one type into that of another type which means the same: other numbers of
// cases, other order of fields, fields too many, other widths of integers. A plan is computed once from both
// types (type_fit.hpp) and then walked over bytes, which are untrusted: whatever the second type cannot say
// is an error, never a guess.

#include "core/base/bytes.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace taonaut::subtensor {

/// The steps of a plan: one per pair of types. They refer to each other by number, also in circles.
namespace plan {

using StepId = std::uint32_t;

struct Fixed { ///< as many bytes, unchanged
    std::size_t size = 0;
};
struct Flag { }; ///< a bool
struct Text { };
struct IntegerForm {
    std::uint8_t size = 0; ///< bytes: 1, 2, 4, 8 or 16
    bool compact = false;
    bool negative = false; ///< has values below zero
    friend bool operator==(const IntegerForm&, const IntegerForm&) = default;
};
struct Integer {
    IntegerForm from;
    IntegerForm to;
};
struct List {
    StepId element = 0;
    bool weightless = false; ///< elements of no bytes
};
struct Repeat {
    std::uint32_t length = 0;
    StepId element = 0;
};
struct Part {
    StepId step = 0;
    std::optional<std::size_t> place; ///< among the fields of the result; none: left out
};
struct Fields {
    std::vector<Part> parts; ///< in the order in which they are read
    bool reordered = false;
};
struct Case {
    std::uint8_t from = 0;
    std::uint8_t to = 0;
    std::optional<StepId> fields; ///< none: the result has no such value
    std::string name;
};
struct Cases {
    std::vector<Case> cases;
};
struct Bits {
    std::size_t wordSize = 1;
};
struct Step {
    std::variant<Fixed, Flag, Text, Integer, List, Repeat, Fields, Cases, Bits> form;
    bool equal = true; ///< the same bytes mean the same
};

} // namespace plan

class TranslationPlan {
public:
    using StepId = plan::StepId;
    using Step = plan::Step;

    StepId reserve();
    [[nodiscard]] Step& at(StepId id) { return m_steps[id]; }
    [[nodiscard]] const Step& at(StepId id) const { return m_steps[id]; }
    /// Passes on to every step whether all that it leads to is equal. Once, when all steps are there.
    void finish();

    /// The whole of `bytes`. Errors: NotRepresentable, NestedTooDeep and the decoder's.
    [[nodiscard]] Result<Bytes> apply(StepId root, ByteView bytes) const;

private:
    std::vector<Step> m_steps;
};

/// One mapping: a value that owns its share of the plan.
class Translation {
public:
    /// The same bytes mean the same.
    Translation() = default;
    Translation(std::shared_ptr<const TranslationPlan> plan, TranslationPlan::StepId root)
        : m_root(root)
    {
        if (!plan->at(root).equal) {
            m_plan = std::move(plan);
        }
    }

    [[nodiscard]] bool isIdentity() const noexcept { return m_plan == nullptr; }
    /// The whole of `bytes`; an identity checks nothing. Errors: NotRepresentable, NestedTooDeep and the
    /// decoder's.
    [[nodiscard]] Result<Bytes> apply(ByteView bytes) const
    {
        return isIdentity() ? Result<Bytes>(toBytes(bytes)) : m_plan->apply(m_root, bytes);
    }

private:
    std::shared_ptr<const TranslationPlan> m_plan;
    TranslationPlan::StepId m_root = 0;
};

} // namespace taonaut::subtensor
