// SPDX-License-Identifier: MIT
#pragma once

// Figures as the screens write them: comma groups, three loud decimals, six quiet ones. Exact; nothing is
// rounded.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"
#include "core/light/proven.hpp"

#include <QString>

namespace taonaut::ui {

struct AmountText {
    QString lead; ///< "1,284.507"
    QString rest; ///< thin space and "000 000"
};
[[nodiscard]] AmountText amountText(Rao amount);
/// "1,284.507 000 000", for sentences and copies.
[[nodiscard]] QString amountSentence(Rao amount);
/// Shortest exact form with comma groups: "12", "0.5".
[[nodiscard]] QString amountShort(Rao amount);

/// "9,214,388"
[[nodiscard]] QString count(std::uint64_t value);
/// "812 bytes", "41.5 kB", "12.0 MB"
[[nodiscard]] QString byteSize(std::uint64_t bytes);
/// "0x31e0ac6a37…0e73dc4340"
[[nodiscard]] QString shortHash(const Hash256& hash);
[[nodiscard]] QString shortHex(ByteView bytes);
[[nodiscard]] QString address(const AccountId& account);
/// "5DrZyLP1…v9DPjHkd"
[[nodiscard]] QString shortAddress(const AccountId& account);

/// The mark of the design system for a level: 0 none, 1 reported, 2 checking, 3 proven, 4 contradiction.
[[nodiscard]] int markOf(light::Level level);

/// Untrusted text for one line: control and direction characters out, at most 200 characters.
[[nodiscard]] QString quoted(const std::string& text);

} // namespace taonaut::ui
