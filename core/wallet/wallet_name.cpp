// SPDX-License-Identifier: MIT
#include "core/wallet/wallet_name.hpp"

#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

#include <algorithm>

namespace taonaut::wallet {

namespace {

constexpr std::size_t kLongestName = 64;

bool isControl(char c)
{
    const auto value = static_cast<unsigned char>(c);
    return value < 0x20 || value == 0x7F;
}

bool isUtf8(std::string_view text)
{
    scale::Encoder out;
    out.text(text);
    scale::Decoder in(out.view());
    (void)in.text();
    return in.ok();
}

} // namespace

bool isWalletName(std::string_view name)
{
    return !name.empty() && name.size() <= kLongestName && name.front() != '.'
        && name.find_first_of("/\\") == std::string_view::npos
        && std::none_of(name.begin(), name.end(), isControl) && isUtf8(name);
}

bool isHotkeyName(std::string_view name)
{
    return isWalletName(name) && !name.ends_with(kPublicEnding);
}

} // namespace taonaut::wallet
