// SPDX-License-Identifier: MIT
#pragma once

// Errors as sentences for people: what failed and what to do. Made from the reason, never from raw text.

#include "core/base/result.hpp"

#include <QString>

namespace taonaut::ui {

[[nodiscard]] QString sentence(const Error& error);

} // namespace taonaut::ui
