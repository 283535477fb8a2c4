// SPDX-License-Identifier: MIT
#pragma once

// Takes the arguments of a call apart for its words. Internal to this module.
//
// An action is believed only if every argument was taken, by its name and as what it is: a call that got
// another argument, or another kind of one, in a later runtime loses its words instead of getting wrong ones.

#include "core/wallet/call_review.hpp"

namespace taonaut::wallet {

class ArgumentReader {
public:
    explicit ArgumentReader(CallReview& review)
        : m_review(review)
        , m_taken(review.arguments.size())
    {
    }

    [[nodiscard]] AccountId account(std::string_view name);
    [[nodiscard]] std::optional<AccountId> optionalAccount(std::string_view name);
    [[nodiscard]] std::vector<AccountId> accounts(std::string_view name);
    [[nodiscard]] Rao rao(std::string_view name);
    [[nodiscard]] NetUid netuid(std::string_view name);
    [[nodiscard]] std::optional<NetUid> optionalNetuid(std::string_view name);
    [[nodiscard]] std::vector<NetUid> netuids(std::string_view name);
    [[nodiscard]] AlphaAmount alpha(std::string_view name, NetUid netuid);
    /// rao per alpha.
    [[nodiscard]] std::uint64_t price(std::string_view name);
    [[nodiscard]] std::optional<std::uint64_t> optionalPrice(std::string_view name);
    /// Out of 65535.
    [[nodiscard]] std::uint16_t share(std::string_view name);
    template <std::unsigned_integral T> [[nodiscard]] T number(std::string_view name)
    {
        return static_cast<T>(numberUpTo(name, std::numeric_limits<T>::max()));
    }
    [[nodiscard]] bool flag(std::string_view name);
    /// Also of 32 plain bytes.
    [[nodiscard]] Hash256 hash(std::string_view name);
    /// The name of a case.
    [[nodiscard]] std::string choice(std::string_view name);
    /// Of an Option; empty for None.
    [[nodiscard]] std::string optionalChoice(std::string_view name);
    /// Something that the words do not tell: it stands in the arguments.
    void skip(std::string_view name);
    /// Takes it, if the call has such an argument. Null otherwise.
    [[nodiscard]] Argument* takeIf(std::string_view name);
    /// Places of what was not taken yet; takes it.
    [[nodiscard]] std::vector<std::size_t> rest();
    /// Takes the arguments that hold the calls inside; there must be `calls` of them, or any number with 0.
    void nested(std::size_t calls = 0);
    [[nodiscard]] CallReview& review() noexcept { return m_review; }

    /// Says that the words do not fit.
    void refuse() noexcept { m_ok = false; }
    /// Everything was taken, and was what it should be.
    [[nodiscard]] bool isComplete() const;

private:
    /// Null, and refused, when missing.
    [[nodiscard]] Argument* take(std::string_view name);
    /// Sets the role of the argument, or of what an Option holds.
    [[nodiscard]] std::uint64_t numberUpTo(std::string_view name, std::uint64_t most);
    [[nodiscard]] std::uint64_t amount(std::string_view name, Role role);

    CallReview& m_review;
    std::vector<bool> m_taken;
    bool m_ok = true;
};

} // namespace taonaut::wallet
