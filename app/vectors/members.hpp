// SPDX-License-Identifier: MIT
#pragma once

// The members of one JSON object of a case. A case asks for what it checks; a member that is missing or
// malformed fails the case and reads as an empty value, so that checks go in straight lines. What nobody
// asked for is reported when the object goes out of scope.

#include "app/vectors/report.hpp"
#include "core/base/bytes.hpp"

#include <functional>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>

namespace taonaut::vectors {

using Json = nlohmann::json;

/// Collects the mismatches of one case.
class CaseLog {
public:
    CaseLog(Report& report, std::string group, std::string name)
        : m_report(report)
        , m_group(std::move(group))
        , m_name(std::move(name))
    {
    }
    CaseLog(const CaseLog&) = delete;
    CaseLog& operator=(const CaseLog&) = delete;

    /// Counts the case as passed or failed.
    void finish();
    void fail(std::string detail) { m_details.push_back(std::move(detail)); }
    [[nodiscard]] bool failed() const noexcept { return !m_details.empty(); }
    [[nodiscard]] Report& report() noexcept { return m_report; }
    [[nodiscard]] const std::string& group() const noexcept { return m_group; }

private:
    Report& m_report;
    std::string m_group;
    std::string m_name;
    std::vector<std::string> m_details;
};

class Members {
public:
    /// path: of this object inside its case, empty for the case itself.
    Members(CaseLog& log, const Json& object, std::string path = {});
    Members(const Members&) = delete;
    Members& operator=(const Members&) = delete;

    /// Reports the members that nobody asked for.
    void finish();

    /// The members that nobody asked for and that do more than describe the case.
    [[nodiscard]] std::vector<std::string> unread() const;
    /// Present and not null. Does not count as asked for.
    [[nodiscard]] bool has(const char* member) const;
    [[nodiscard]] const Json& raw(const char* member);
    [[nodiscard]] std::string text(const char* member);
    [[nodiscard]] std::uint64_t number(const char* member);
    [[nodiscard]] bool flag(const char* member);
    [[nodiscard]] Bytes hex(const char* member);
    [[nodiscard]] std::vector<Bytes> hexList(const char* member);
    template <class Fixed> [[nodiscard]] Fixed fixed(const char* member)
    {
        const Result<Fixed> value = Fixed::from(hex(member));
        if (!value) {
            fail(std::string(member) + ": " + value.error().text());
        }
        return value.value_or(Fixed {});
    }
    /// Runs `check` on the object, or on each object of the list.
    void object(const char* member, const std::function<void(Members&)>& check);
    void each(const char* member, const std::function<void(Members&)>& check);

    /// Members that only describe the case for people, or that do not apply to it. Names such as `note` and
    /// `source` are known everywhere.
    void describes(std::initializer_list<const char*> members);
    /// A member that says something checkable which this program cannot check.
    void unchecked(const char* member, std::string_view why);

    // The member holds what is expected; it must equal `actual`.
    void expectHex(const char* member, ByteView actual);
    void expectNumber(const char* member, std::uint64_t actual);
    void expectText(const char* member, std::string_view actual);
    void expectFlag(const char* member, bool actual);
    /// `expect` says accept or reject; what is incomplete counts as rejected.
    void expectVerdict(const Result<void>& actual);

    /// An expectation that no member states.
    void require(bool holds, std::string_view what);
    void mismatch(std::string_view what, std::string_view expected, std::string_view actual);
    void fail(std::string detail);
    [[nodiscard]] bool failed() const noexcept { return m_log.failed(); }
    [[nodiscard]] CaseLog& log() noexcept { return m_log; }

private:
    [[nodiscard]] std::string pathOf(std::string_view member) const;

    CaseLog& m_log;
    const Json& m_object;
    std::string m_path;
    std::set<std::string, std::less<>> m_asked;
};

using Check = std::function<void(Members&)>;

/// One case.
void runCase(Report& report, const std::string& group, const std::string& name, const Json& object,
    const Check& check);
/// One case per element; the name is the element's `name` or `id`, else its position.
void runGroup(Report& report, const std::string& group, const Json& list, const Check& check);

/// Reports everything below a value that nothing here can check.
void reportUncovered(Report& report, const std::string& path, const Json& value);

} // namespace taonaut::vectors
