// SPDX-License-Identifier: MIT
#pragma once

// Values of calls and events as a person reads them: accounts by name, amounts with their unit, shares in per
// cent. Bytes of the chain that are text stand in quotes.

#include "account_names.hpp"
#include "core/wallet/call_argument.hpp"

#include <QVariantList>

namespace taonaut::ui {

/// One value on one line. Long bytes are cut in the middle, with their length.
[[nodiscard]] QString argumentText(const wallet::Argument& argument, const AccountNames& names);

/// A table of values, parts indented below what they are part of. Maps: depth, name, type, text, address
/// (whole, of accounts), mono. At most `most` rows; the last one then says how many are left out.
[[nodiscard]] QVariantList argumentRows(
    const std::vector<wallet::Argument>& arguments, const AccountNames& names, std::size_t most = 500);

} // namespace taonaut::ui
