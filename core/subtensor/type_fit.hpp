// SPDX-License-Identifier: MIT
#pragma once

// Compares how types of two registries are encoded and plans the translation from one to the other.
//
// Walks both types side by side, through structures of a single field: those leave no trace in the encoding,
// and names of types do not matter. Names of fields and cases do matter: they tell what a value means. So
// does the unit of a fraction: 64 bits of fraction are not 32. A pair that is met again counts as alike:
// types may be recursive. Either registry may come from a server, so depth and number of steps are limited;
// beyond the limits types count as different.

#include "core/metadata/type_registry.hpp"
#include "core/subtensor/translation.hpp"

#include <map>

namespace taonaut::subtensor {

/// How far two types may differ and still be translated.
enum class Allowance : std::uint8_t {
    None, ///< the same bytes mean the same
    Numbering, ///< other numbers of cases, other order of fields: what is signed may differ in no other way
    /// Also fields that only the source has, and integers of other width: what is only read. Whether every
    /// value that occurs can be said is found when it is read.
    Reading,
};

class TypeFit {
public:
    using StepId = TranslationPlan::StepId;

    struct Side {
        const metadata::TypeRegistry& types; ///< borrowed
        /// Enumerations over everything that a runtime can do, of calls for example: a case that does not fit
        /// is refused where it occurs, and the rest is understood.
        std::vector<metadata::TypeId> open {};
    };

    TypeFit(const Side& source, const Side& target, Allowance allowance);

    /// Nothing if they differ too much: difference() says where.
    [[nodiscard]] std::optional<StepId> types(metadata::TypeId source, metadata::TypeId target);
    [[nodiscard]] std::optional<StepId> fields(
        const std::vector<metadata::Field>& source, const std::vector<metadata::Field>& target);
    /// Where and how the last pair differed first: "data.free: u64, u32".
    [[nodiscard]] std::string difference() const;

    /// The plan of everything compared so far. Once, at the end.
    [[nodiscard]] std::shared_ptr<const TranslationPlan> take();

private:
    using TypeId = metadata::TypeId;
    using TypePair = std::pair<TypeId, TypeId>;
    using Found = std::optional<StepId>;
    /// Fields or cases that are compared by name, one with each other.
    static constexpr std::size_t kMostNames = 1'024;
    struct Part {
        std::string_view name; ///< empty where there is none
        TypeId type = 0;
    };
    using Parts = std::vector<Part>;

    struct Half {
        const metadata::TypeRegistry& types;
        std::vector<bool> open;
        // What was found out about types.
        std::vector<std::optional<TypeId>> unwrapped;
        std::vector<std::optional<bool>> weightless;
        std::vector<std::optional<std::string>> units;

        [[nodiscard]] Parts partsOf(const std::vector<metadata::Field>& fields);
        /// What a structure or tuple consists of; nothing for types of another form.
        [[nodiscard]] std::optional<Parts> partsOf(TypeId type);
        [[nodiscard]] TypeId unwrap(TypeId type);
        [[nodiscard]] bool isWeightless(TypeId type);
        [[nodiscard]] const std::string& unit(TypeId type);
        [[nodiscard]] bool isOpen(TypeId type) const { return type < open.size() && open[type]; }
    };
    static Half halfOf(const Side& side);

    [[nodiscard]] Found compare(TypeId source, TypeId target);
    [[nodiscard]] Found compareNew(TypeId source, TypeId target);
    [[nodiscard]] Found inside(std::string_view step, TypeId source, TypeId target);
    [[nodiscard]] bool definitions(StepId id, TypeId source, TypeId target);
    [[nodiscard]] bool sequences(
        StepId id, const metadata::Sequence& source, const metadata::Sequence& target);
    [[nodiscard]] bool arrays(StepId id, const metadata::Array& source, const metadata::Array& target);
    [[nodiscard]] bool unwrappedParts(StepId id, TypeId source, TypeId target);
    [[nodiscard]] bool parts(StepId id, const Parts& source, const Parts& target);
    [[nodiscard]] Found part(
        plan::Part& planned, const Part& source, const Part& target, std::size_t position);
    [[nodiscard]] Found leftOut(TypeId type);
    [[nodiscard]] std::optional<std::size_t> placeOf(
        const Parts& target, const Parts& source, std::size_t position) const;
    [[nodiscard]] bool variants(StepId id, TypeId source, TypeId target);
    [[nodiscard]] bool sameCases(const metadata::Variant& source, const metadata::Variant& target);
    [[nodiscard]] bool integers(StepId id, TypeId source, TypeId target);
    [[nodiscard]] bool primitives(StepId id, TypeId source, TypeId target);
    [[nodiscard]] bool bits(
        StepId id, const metadata::BitSequence& source, const metadata::BitSequence& target);
    bool differ(std::string what);
    bool differ(TypeId source, TypeId target);
    void forgetSince(std::size_t count);

    Half m_source;
    Half m_target;
    Allowance m_allowance;
    std::shared_ptr<TranslationPlan> m_plan = std::make_shared<TranslationPlan>();
    std::map<TypePair, StepId> m_met;
    std::vector<TypePair> m_metInOrder;
    std::map<TypePair, std::pair<std::vector<std::string>, std::string>> m_failed;
    unsigned m_depth = 0;
    std::size_t m_stepsLeft = 1U << 17;
    bool m_limited = false;
    std::unique_ptr<TypeFit> m_past; ///< plans the parts that the target leaves out
    std::vector<std::string> m_path; ///< of the difference, innermost first
    std::string m_difference;
};

/// Whether two types of two registries are encoded alike and mean the same. difference: set to where and how
/// they differ first.
[[nodiscard]] bool encodedAlike(const metadata::TypeRegistry& left, metadata::TypeId leftType,
    const metadata::TypeRegistry& right, metadata::TypeId rightType, std::string* difference = nullptr);

} // namespace taonaut::subtensor
