// SPDX-License-Identifier: MIT
// Economics: what the chain pays and prices, one list of cases of many categories.

#include "app/vectors/economics_cases.hpp"
#include "app/vectors/economics_members.hpp"
#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"

#include <algorithm>
#include <array>

namespace taonaut::vectors {

namespace {

const EconomicsCategory* findCategory(std::string_view name)
{
    for (const auto categories :
        { poolCategories(), stakeCategories(), subnetCategories(), emissionCategories() }) {
        const auto found = std::find_if(categories.begin(), categories.end(),
            [&](const EconomicsCategory& candidate) { return candidate.name == name; });
        if (found != categories.end()) {
            return &*found;
        }
    }
    return nullptr;
}

void runVector(Report& report, const Json& vector, const std::string& name)
{
    const Json category = vector.is_object() ? vector.value("category", Json()) : Json();
    if (!category.is_string()) {
        report.fail("vectors", name, { "without a category" });
        return;
    }
    const EconomicsCategory* const known = findCategory(category.get<std::string>());
    if (known == nullptr) {
        report.notCovered(category.get<std::string>(), 1);
        return;
    }
    runCase(report, std::string(known->name), name, vector, [&](Members& in) {
        known->check(in);
        refuseUnread(in, vector);
    });
}

} // namespace

void runEconomics(Report& report, const Json& root)
{
    FileGroups groups(report, root);
    groups.describes({ "about", "format", "conventions", "vectors" });
    groups.finish();
    const Json vectors = root.value("vectors", Json());
    if (!vectors.is_array()) {
        report.fail("vectors", "vectors", { "not a list" });
        return;
    }
    std::size_t position = 0;
    for (const Json& vector : vectors) {
        runVector(report, vector, "#" + std::to_string(position));
        ++position;
    }
}

} // namespace taonaut::vectors
