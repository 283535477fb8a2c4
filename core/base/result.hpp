// SPDX-License-Identifier: MIT
#pragma once

// Errors as values. Every fallible function of the core returns Result<T>; exceptions do not cross a module.
//
// A module names its reasons in one enum class, one reason per check, and makes the enum usable here with two
// functions found by argument-dependent lookup:
//
//   enum class ProofError : std::uint16_t { MissingNode, TrailingBytes };
//   std::string_view moduleOf(ProofError);   // "trie"
//   std::string_view nameOf(ProofError);     // "MissingNode"
//
// The text that a person reads is made in the user interface from the reason, never from `detail`.

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

namespace taonaut {

template <class E>
concept Reason = std::is_enum_v<E> && requires(E reason)
{
    {
        moduleOf(reason)
        } -> std::convertible_to<std::string_view>;
    {
        nameOf(reason)
        } -> std::convertible_to<std::string_view>;
};

/// Why something failed: module, reason and a short technical detail. Never holds secret bytes.
class Error {
public:
    template <Reason E>
    Error(E reason, std::string detail = {}) // NOLINT(google-explicit-constructor): an enum value is an error
        : m_module(moduleOf(reason))
        , m_name(nameOf(reason))
        , m_code(static_cast<std::uint32_t>(reason))
        , m_detail(std::move(detail))
    {
    }

    /// The module that refused, for example "trie".
    [[nodiscard]] std::string_view module() const noexcept { return m_module; }
    /// The reason's own name, for example "MissingNode". Stable: tests and the interface match on it.
    [[nodiscard]] std::string_view name() const noexcept { return m_name; }
    [[nodiscard]] const std::string& detail() const noexcept { return m_detail; }

    template <Reason E> [[nodiscard]] bool is(E reason) const noexcept
    {
        return m_module == moduleOf(reason) && m_code == static_cast<std::uint32_t>(reason);
    }

    /// "trie.MissingNode: key 26aa…" for logs and test output.
    [[nodiscard]] std::string text() const
    {
        std::string result = std::string(m_module) + "." + std::string(m_name);
        return m_detail.empty() ? result : result + ": " + m_detail;
    }

private:
    std::string_view m_module; // both views point to string literals
    std::string_view m_name;
    std::uint32_t m_code;
    std::string m_detail;
};

template <class T, class E = Error> using Result = tl::expected<T, E>;

/// return fail(ProofError::MissingNode, "…") in any function that returns a Result.
template <Reason E> [[nodiscard]] tl::unexpected<Error> fail(E reason, std::string detail = {})
{
    return tl::unexpected<Error>(Error(reason, std::move(detail)));
}

/// Hands on the error of another Result: `if (!header) return fail(header);`
template <class T> [[nodiscard]] tl::unexpected<Error> fail(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace taonaut
