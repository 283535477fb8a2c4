// SPDX-License-Identifier: MIT
#pragma once

// The groups of one vector file. What the format does not ask for is reported as not covered at the end, so
// that no list of cases is passed over in silence.

#include "app/vectors/members.hpp"

namespace taonaut::vectors {

class FileGroups {
public:
    FileGroups(Report& report, const Json& root)
        : m_report(report)
        , m_root(root)
    {
    }
    FileGroups(const FileGroups&) = delete;
    FileGroups& operator=(const FileGroups&) = delete;

    /// The list at a path such as "sr25519.verify", if the file holds it: one case per element.
    void group(const std::string& path, const Check& check);
    /// The object at a path, if the file holds it: one case, in a group of the same name.
    void single(const std::string& path, const Check& check);
    /// The object at a path, if the file holds it: one case per member, all in a group of the path's name.
    void named(const std::string& path, const Check& check);
    /// Paths that only describe the file for people, or are read by other groups.
    void describes(std::initializer_list<const char*> paths);
    /// Reports the groups that were not asked for; they count as failed.
    void finish() const;

private:
    [[nodiscard]] const Json* ask(const std::string& path);
    void reportRest(const std::string& path, const Json& value) const;

    Report& m_report;
    const Json& m_root;
    std::set<std::string> m_asked;
};

} // namespace taonaut::vectors
