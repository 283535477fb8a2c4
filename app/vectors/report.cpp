// SPDX-License-Identifier: MIT
#include "app/vectors/report.hpp"

#include <algorithm>
#include <numeric>
#include <ostream>

namespace taonaut::vectors {

void Report::pass(std::string_view name)
{
    ++group(name).passed;
}

void Report::fail(std::string_view name, std::string_view caseName, const std::vector<std::string>& details)
{
    Group& failing = group(name);
    ++failing.failed;
    failing.lines.push_back("  " + std::string(caseName));
    for (const std::string& detail : details) {
        failing.lines.push_back("    " + detail);
    }
}

void Report::notCovered(std::string_view name, std::size_t cases)
{
    Group& uncovered = group(name);
    uncovered.failed += cases;
    uncovered.lines.push_back("  not covered: " + std::string(name) + " (" + std::to_string(cases) + ")");
}

void Report::unchecked(std::string_view name, std::string_view member, std::string_view why)
{
    const std::string path
        = member.empty() ? std::string(name) : std::string(name) + "." + std::string(member);
    std::string note = path + ": " + std::string(why);
    if (m_noted.insert(note).second) {
        m_notes.push_back(std::move(note));
    }
}

void Report::print(std::ostream& out, std::ostream& notes) const
{
    for (const Group& counted : m_groups) {
        out << counted.name << ": " << counted.passed << " passed, " << counted.failed << " failed\n";
        for (const std::string& line : counted.lines) {
            out << line << '\n';
        }
    }
    out.flush();
    for (const std::string& note : m_notes) {
        notes << "note: " << note << '\n';
    }
}

std::size_t Report::passed() const noexcept
{
    return std::accumulate(m_groups.begin(), m_groups.end(), std::size_t(0),
        [](std::size_t sum, const Group& counted) { return sum + counted.passed; });
}

std::size_t Report::failed() const noexcept
{
    return std::accumulate(m_groups.begin(), m_groups.end(), std::size_t(0),
        [](std::size_t sum, const Group& counted) { return sum + counted.failed; });
}

Report::Group& Report::group(std::string_view name)
{
    const auto known = std::find_if(
        m_groups.begin(), m_groups.end(), [&](const Group& candidate) { return candidate.name == name; });
    if (known != m_groups.end()) {
        return *known;
    }
    m_groups.push_back({ std::string(name), 0, 0, {} });
    return m_groups.back();
}

} // namespace taonaut::vectors
