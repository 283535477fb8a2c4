// SPDX-License-Identifier: MIT
#pragma once

// What came of the cases of one file. A group is a list of cases, named by its path in the file; each case
// passes or fails as a whole. What was not checked is said, never passed over in silence.

#include <cstddef>
#include <iosfwd>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace taonaut::vectors {

class Report {
public:
    void pass(std::string_view group);
    /// details: one mismatch per line, each with what was expected and what came out.
    void fail(std::string_view group, std::string_view caseName, const std::vector<std::string>& details);
    /// A group that this program cannot check: all of its cases count as failed.
    void notCovered(std::string_view group, std::size_t cases);
    /// A member that was not checked, with the reason. Said once per group and member.
    void unchecked(std::string_view group, std::string_view member, std::string_view why);

    /// One line per group, failures below it indented. Unchecked members go to `notes`.
    void print(std::ostream& out, std::ostream& notes) const;
    [[nodiscard]] std::size_t passed() const noexcept;
    [[nodiscard]] std::size_t failed() const noexcept;

private:
    struct Group {
        std::string name;
        std::size_t passed = 0;
        std::size_t failed = 0;
        std::vector<std::string> lines;
    };
    Group& group(std::string_view name);

    std::vector<Group> m_groups; // in order of appearance
    std::vector<std::string> m_notes;
    std::set<std::string, std::less<>> m_noted;
};

} // namespace taonaut::vectors
