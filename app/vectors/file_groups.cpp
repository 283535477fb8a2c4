// SPDX-License-Identifier: MIT
#include "app/vectors/file_groups.hpp"

namespace taonaut::vectors {

namespace {

/// The value at a dotted path, or null.
const Json* find(const Json& root, const std::string& path)
{
    const std::size_t dot = path.find('.');
    const std::string head = path.substr(0, dot);
    if (!root.is_object() || !root.contains(head)) {
        return nullptr;
    }
    return dot == std::string::npos ? &root[head] : find(root[head], path.substr(dot + 1));
}

} // namespace

void FileGroups::finish() const
{
    for (const auto& item : m_root.items()) {
        reportRest(item.key(), item.value());
    }
}

void FileGroups::group(const std::string& path, const Check& check)
{
    if (const Json* const list = ask(path)) {
        runGroup(m_report, path, *list, check);
    }
}

void FileGroups::single(const std::string& path, const Check& check)
{
    if (const Json* const object = ask(path)) {
        runCase(m_report, path, path, *object, check);
    }
}

void FileGroups::named(const std::string& path, const Check& check)
{
    if (const Json* const object = ask(path)) {
        for (const auto& item : object->items()) {
            runCase(m_report, path, item.key(), item.value(), check);
        }
    }
}

void FileGroups::describes(std::initializer_list<const char*> paths)
{
    m_asked.insert(paths.begin(), paths.end());
}

const Json* FileGroups::ask(const std::string& path)
{
    m_asked.insert(path);
    return find(m_root, path);
}

void FileGroups::reportRest(const std::string& path, const Json& value) const
{
    if (m_asked.find(path) != m_asked.end()) {
        return;
    }
    const auto below = m_asked.lower_bound(path + ".");
    const bool partlyAsked = below != m_asked.end() && below->starts_with(path + ".");
    if (!partlyAsked || !value.is_object()) {
        reportUncovered(m_report, path, value);
        return;
    }
    for (const auto& item : value.items()) {
        reportRest(path + "." + item.key(), item.value());
    }
}

} // namespace taonaut::vectors
