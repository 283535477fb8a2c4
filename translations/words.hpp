// SPDX-License-Identifier: MIT
#pragma once

// The program's translations, as resources under :/i18n.

namespace taonaut {

/// Makes them known. Call once before the first translator is loaded.
void loadWords();

} // namespace taonaut
