// SPDX-License-Identifier: MIT
#include "preferences.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace taonaut::ui {

Preferences::Preferences(const QString& file, QString dataFolder, QObject* parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
    , m_dataFolder(std::move(dataFolder))
{
}

int Preferences::theme() const
{
    return std::clamp(m_settings.value("theme", 0).toInt(), 0, 2);
}

int Preferences::scalePercent() const
{
    return std::clamp(m_settings.value("scale", 100).toInt(), 100, 200);
}

QString Preferences::language() const
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const QString language = m_settings.value("language", chinese ? "zh_TW" : "en").toString();
    return language == "zh_TW" ? language : QStringLiteral("en");
}

bool Preferences::reduceMotion() const
{
    return m_settings.value("reduceMotion", false).toBool();
}

int Preferences::lockMinutes() const
{
    return std::clamp(m_settings.value("lockMinutes", 10).toInt(), 1, 24 * 60);
}

void Preferences::setLockMinutes(int minutes)
{
    store("lockMinutes", minutes);
}

QString Preferences::version() const
{
    return QCoreApplication::applicationVersion();
}

void Preferences::store(const QString& key, const QVariant& value)
{
    m_settings.setValue(key, value);
    emit changed();
}

void Preferences::setTheme(int theme)
{
    store("theme", theme);
}

void Preferences::setScalePercent(int percent)
{
    store("scale", percent);
}

void Preferences::setLanguage(const QString& language)
{
    store("language", language);
    emit languageChanged(this->language());
}

void Preferences::setReduceMotion(bool reduce)
{
    store("reduceMotion", reduce);
}

} // namespace taonaut::ui
