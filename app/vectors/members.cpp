// SPDX-License-Identifier: MIT
#include "app/vectors/members.hpp"

#include "core/base/hex.hpp"

#include <algorithm>
#include <array>

namespace taonaut::vectors {

namespace {

const Json& emptyJson()
{
    static const Json empty;
    return empty;
}

bool isListOfObjects(const Json& value)
{
    return value.is_array() && !value.empty() && value.front().is_object();
}

std::string caseName(const Json& element, std::size_t position)
{
    for (const char* const member : { "name", "id" }) {
        if (element.is_object() && element.contains(member) && element[member].is_string()) {
            return element[member].get<std::string>();
        }
    }
    return "#" + std::to_string(position);
}

/// Members of any object that only describe it for people.
constexpr std::array<std::string_view, 8> kDescriptive { "description", "derivedFrom", "id", "name", "note",
    "real", "reason", "source" };

bool isDescriptive(std::string_view member)
{
    return std::find(kDescriptive.begin(), kDescriptive.end(), member) != kDescriptive.end();
}

/// In some formats the elements of one list belong to groups of their own.
std::string groupOf(const Json& element, const std::string& path)
{
    for (const char* const member : { "category", "op" }) {
        if (element.is_object() && element.contains(member) && element[member].is_string()) {
            return element[member].get<std::string>();
        }
    }
    return path;
}

} // namespace

void CaseLog::finish()
{
    if (m_details.empty()) {
        m_report.pass(m_group);
    } else {
        m_report.fail(m_group, m_name, m_details);
    }
}

Members::Members(CaseLog& log, const Json& object, std::string path)
    : m_log(log)
    , m_object(object)
    , m_path(std::move(path))
{
    if (!object.is_object()) {
        fail(m_path.empty() ? "not an object" : m_path + ": not an object");
    }
}

void Members::finish()
{
    for (const std::string& member : unread()) {
        if (isListOfObjects(m_object[member])) {
            reportUncovered(m_log.report(), m_log.group() + "." + pathOf(member), m_object[member]);
        } else {
            m_log.report().unchecked(m_log.group(), pathOf(member), "unknown member");
        }
    }
}

std::vector<std::string> Members::unread() const
{
    std::vector<std::string> result;
    if (m_object.is_object()) {
        for (const auto& item : m_object.items()) {
            if (m_asked.find(item.key()) == m_asked.end() && !isDescriptive(item.key())) {
                result.push_back(item.key());
            }
        }
    }
    return result;
}

bool Members::has(const char* member) const
{
    return m_object.is_object() && m_object.contains(member) && !m_object[member].is_null();
}

const Json& Members::raw(const char* member)
{
    m_asked.insert(member);
    if (!m_object.is_object() || !m_object.contains(member)) {
        fail(pathOf(member) + ": missing");
        return emptyJson();
    }
    return m_object[member];
}

std::string Members::text(const char* member)
{
    const Json& value = raw(member);
    if (!value.is_string()) {
        fail(pathOf(member) + ": not a text");
        return {};
    }
    return value.get<std::string>();
}

std::uint64_t Members::number(const char* member)
{
    const Json& value = raw(member);
    if (!value.is_number_unsigned()) {
        fail(pathOf(member) + ": not a number");
        return 0;
    }
    return value.get<std::uint64_t>();
}

bool Members::flag(const char* member)
{
    const Json& value = raw(member);
    if (!value.is_boolean()) {
        fail(pathOf(member) + ": neither true nor false");
        return false;
    }
    return value.get<bool>();
}

Bytes Members::hex(const char* member)
{
    const Result<Bytes> bytes = fromHex(text(member));
    if (!bytes) {
        fail(pathOf(member) + ": " + bytes.error().text());
    }
    return bytes.value_or(Bytes());
}

std::vector<Bytes> Members::hexList(const char* member)
{
    std::vector<Bytes> result;
    const Json& list = raw(member);
    if (!list.is_array()) {
        fail(pathOf(member) + ": not a list");
        return result;
    }
    for (const Json& element : list) {
        const Result<Bytes> bytes = fromHex(element.is_string() ? element.get<std::string>() : "?");
        if (!bytes) {
            fail(pathOf(member) + ": " + bytes.error().text());
        }
        result.push_back(bytes.value_or(Bytes()));
    }
    return result;
}

void Members::object(const char* member, const std::function<void(Members&)>& check)
{
    Members inner(m_log, raw(member), pathOf(member));
    check(inner);
    inner.finish();
}

void Members::each(const char* member, const std::function<void(Members&)>& check)
{
    const Json& list = raw(member);
    if (!list.is_array()) {
        fail(pathOf(member) + ": not a list");
        return;
    }
    for (const Json& element : list) {
        Members inner(m_log, element, pathOf(member));
        check(inner);
        inner.finish();
    }
}

void Members::describes(std::initializer_list<const char*> members)
{
    m_asked.insert(members.begin(), members.end());
}

void Members::unchecked(const char* member, std::string_view why)
{
    if (m_object.is_object() && m_object.contains(member)) {
        m_asked.insert(member);
        m_log.report().unchecked(m_log.group(), pathOf(member), why);
    }
}

void Members::expectHex(const char* member, ByteView actual)
{
    const Bytes expected = hex(member);
    if (!equal(expected, actual)) {
        mismatch(member, toHex(expected), toHex(actual));
    }
}

void Members::expectNumber(const char* member, std::uint64_t actual)
{
    const std::uint64_t expected = number(member);
    if (expected != actual) {
        mismatch(member, std::to_string(expected), std::to_string(actual));
    }
}

void Members::expectText(const char* member, std::string_view actual)
{
    const std::string expected = text(member);
    if (expected != actual) {
        mismatch(member, expected, actual);
    }
}

void Members::expectFlag(const char* member, bool actual)
{
    const bool expected = flag(member);
    if (expected != actual) {
        mismatch(member, expected ? "true" : "false", actual ? "true" : "false");
    }
}

void Members::expectVerdict(const Result<void>& actual)
{
    const std::string expected = text("expect");
    const std::string verdict = actual ? "accept" : "reject";
    if (expected != verdict) {
        mismatch("expect", expected, actual ? verdict : verdict + " (" + actual.error().text() + ")");
    }
}

void Members::require(bool holds, std::string_view what)
{
    if (!holds) {
        fail(pathOf(what) + ": does not hold");
    }
}

void Members::mismatch(std::string_view what, std::string_view expected, std::string_view actual)
{
    fail(pathOf(what) + ": expected " + std::string(expected) + ", actual " + std::string(actual));
}

void Members::fail(std::string detail)
{
    m_log.fail(std::move(detail));
}

std::string Members::pathOf(std::string_view member) const
{
    return m_path.empty() ? std::string(member) : m_path + "." + std::string(member);
}

void runCase(
    Report& report, const std::string& group, const std::string& name, const Json& object, const Check& check)
{
    CaseLog log(report, group, name);
    Members members(log, object);
    check(members);
    members.finish();
    log.finish();
}

void runGroup(Report& report, const std::string& group, const Json& list, const Check& check)
{
    if (!list.is_array()) {
        report.fail(group, group, { "not a list" });
        return;
    }
    std::size_t position = 0;
    for (const Json& element : list) {
        runCase(report, group, caseName(element, position), element, check);
        ++position;
    }
}

void reportUncovered(Report& report, const std::string& path, const Json& value)
{
    if (value.is_array()) {
        std::vector<std::pair<std::string, std::size_t>> groups;
        for (const Json& element : value) {
            const std::string group = groupOf(element, path);
            const auto known = std::find_if(groups.begin(), groups.end(),
                [&](const auto& candidate) { return candidate.first == group; });
            if (known == groups.end()) {
                groups.emplace_back(group, 1);
            } else {
                ++known->second;
            }
        }
        for (const auto& group : groups) {
            report.notCovered(group.first, group.second);
        }
        return;
    }
    if (!value.is_object()) {
        report.unchecked(path, "", "unknown member");
        return;
    }
    const bool holdsLists = std::any_of(value.begin(), value.end(),
        [](const Json& member) { return isListOfObjects(member) || member.is_object(); });
    if (!holdsLists) {
        report.notCovered(path, 1);
        return;
    }
    for (const auto& item : value.items()) {
        if (isDescriptive(item.key())) {
            continue;
        }
        reportUncovered(report, path + "." + item.key(), item.value());
    }
}

} // namespace taonaut::vectors
