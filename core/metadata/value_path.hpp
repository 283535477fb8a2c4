// SPDX-License-Identifier: MIT
#pragma once

// Where in a value a part stands, for the details of errors: `calls[2].dest.Id`. Internal to this module.

#include <string>
#include <string_view>
#include <vector>

namespace taonaut::metadata {

class ValuePath {
public:
    /// Stands for being inside a part. The name is borrowed; without one the place is shown.
    class Step {
    public:
        Step(ValuePath& path, std::size_t place, std::string_view name = {})
            : m_path(path)
        {
            path.m_parts.push_back({ name, place });
        }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;
        ~Step() { m_path.m_parts.pop_back(); }

    private:
        ValuePath& m_path;
    };

    [[nodiscard]] std::string text() const
    {
        std::string result;
        for (const Part& part : m_parts) {
            if (part.name.empty()) {
                result += "[" + std::to_string(part.place) + "]";
            } else {
                result += result.empty() ? "" : ".";
                result += part.name;
            }
        }
        return result;
    }
    /// "path: detail", or the one of them that is there.
    [[nodiscard]] std::string withDetail(const std::string& detail) const
    {
        const std::string path = text();
        return path.empty() || detail.empty() ? path + detail : path + ": " + detail;
    }

private:
    struct Part {
        std::string_view name;
        std::size_t place = 0;
    };
    std::vector<Part> m_parts;
};

} // namespace taonaut::metadata
