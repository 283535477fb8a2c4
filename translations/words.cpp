// SPDX-License-Identifier: MIT
#include "translations/words.hpp"

#include <QtCore/qglobal.h>

// The resource initialiser is declared at global scope.
static void initWords()
{
    Q_INIT_RESOURCE(taonaut_words_translations);
}

namespace taonaut {

void loadWords()
{
    initWords();
}

} // namespace taonaut
