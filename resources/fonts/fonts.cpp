// SPDX-License-Identifier: MIT
#include "resources/fonts/fonts.hpp"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

// The resource initialiser is declared at global scope.
static void initFontResources() { Q_INIT_RESOURCE(fonts); }

namespace taonaut::fonts {

QStringList load(const QString& han)
{
    initFontResources();
    QStringList missing;
    for (const char* name : { "TaonautFigures-Regular", "TaonautFigures-Medium", "TaonautFigures-SemiBold",
             "TaonautDisplay-Regular", "TaonautDisplay-Medium", "TaonautDisplay-SemiBold", "JetBrainsMono-Regular" }) {
        if (QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(name)) < 0) {
            missing.append(name);
        }
    }
    for (const char* family : { "Taonaut Figures", "Taonaut Display", "JetBrains Mono" }) {
        QFont::insertSubstitutions(family, { "DejaVu Sans", "Noto Sans CJK " + han });
    }
    QFont font("Taonaut Figures");
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QGuiApplication::setFont(font);
    return missing;
}

} // namespace taonaut::fonts
