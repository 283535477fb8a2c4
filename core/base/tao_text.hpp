// SPDX-License-Identifier: MIT
#pragma once

// Amounts as decimal text, exact to the rao: the one place where "1.5" becomes 1,500,000,000 and back.
// Separators and dimming are a matter of the screen; here the text is plain: digits and one point.

#include "core/base/units.hpp"

#include <string>
#include <string_view>

namespace taonaut {

enum class TaoTextError : std::uint16_t {
    Empty, ///< no digit at all
    NotANumber, ///< a character other than digits and one point
    TooManyDecimals, ///< more than nine decimals, even if they are zero
    TooLarge, ///< above 18,446,744,073.709551615 TAO
};
std::string_view moduleOf(TaoTextError reason);
std::string_view nameOf(TaoTextError reason);

/// "1", "1.", ".5", "0.000000001". No sign, no blanks, no separators, no exponent.
[[nodiscard]] Result<Rao> raoFromTaoText(std::string_view text);

/// Shortest exact form: "1.5", "0.000000001", "12".
[[nodiscard]] std::string taoText(Rao amount);

} // namespace taonaut
