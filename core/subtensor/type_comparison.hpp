// SPDX-License-Identifier: MIT
#pragma once

// Compares how types of two registries are encoded. Internal to this module.
//
// Walks both types side by side, through structures of a single field. A pair that is met again counts as
// alike: types may be recursive. Either registry may come from a server, so depth and number of steps are
// limited; beyond the limits types count as different.

#include "core/metadata/type_registry.hpp"

#include <set>

namespace taonaut::subtensor {

class TypeComparison {
public:
    /// Borrows both.
    TypeComparison(const metadata::TypeRegistry& left, const metadata::TypeRegistry& right)
        : m_left(left)
        , m_right(right)
    {
    }

    [[nodiscard]] bool types(metadata::TypeId left, metadata::TypeId right);
    [[nodiscard]] bool fields(
        const std::vector<metadata::Field>& left, const std::vector<metadata::Field>& right);
    /// Where and how they differ first: "data.free: u64, u32".
    [[nodiscard]] const std::string& difference() const noexcept { return m_difference; }

private:
    struct Part {
        std::string name; ///< empty where there is none
        metadata::TypeId type = 0;
    };
    using Parts = std::vector<Part>;

    [[nodiscard]] static Parts partsOf(
        const metadata::TypeRegistry& types, const std::vector<metadata::Field>& fields);
    [[nodiscard]] static std::optional<Parts> partsOf(
        const metadata::TypeRegistry& types, metadata::TypeId type);
    [[nodiscard]] static metadata::TypeId unwrapped(
        const metadata::TypeRegistry& types, metadata::TypeId type);
    [[nodiscard]] bool definitions(metadata::TypeId left, metadata::TypeId right);
    [[nodiscard]] bool parts(const Parts& left, const Parts& right);
    [[nodiscard]] bool variants(const metadata::Variant& left, const metadata::Variant& right);
    [[nodiscard]] bool inside(const std::string& step, metadata::TypeId left, metadata::TypeId right);
    bool differ(const std::string& what);
    bool differ(metadata::TypeId left, metadata::TypeId right);

    const metadata::TypeRegistry& m_left;
    const metadata::TypeRegistry& m_right;
    std::set<std::pair<metadata::TypeId, metadata::TypeId>> m_met;
    std::vector<std::string> m_path;
    std::size_t m_stepsLeft = 1U << 16;
    std::string m_difference;
};

} // namespace taonaut::subtensor
