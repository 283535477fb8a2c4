// SPDX-License-Identifier: MIT
#pragma once

// How the window looks and behaves, kept in the profile's settings.ini.

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace taonaut::ui {

class Preferences : public QObject {
    Q_OBJECT
    Q_PROPERTY(int theme READ theme NOTIFY changed FINAL) ///< 0 system, 1 light, 2 dark
    Q_PROPERTY(int scalePercent READ scalePercent NOTIFY changed FINAL) ///< 100 to 200
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL) ///< "en" or "zh_TW"
    Q_PROPERTY(bool reduceMotion READ reduceMotion NOTIFY changed FINAL)
    Q_PROPERTY(
        int lockMinutes READ lockMinutes NOTIFY changed FINAL) ///< idle time after which keys are wiped
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

public:
    Preferences(const QString& file, QString dataFolder, QObject* parent = nullptr);

    [[nodiscard]] int theme() const;
    [[nodiscard]] int scalePercent() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] bool reduceMotion() const;
    [[nodiscard]] int lockMinutes() const;
    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }
    [[nodiscard]] QString version() const;

    Q_INVOKABLE void setTheme(int theme);
    Q_INVOKABLE void setScalePercent(int percent);
    Q_INVOKABLE void setLanguage(const QString& language);
    Q_INVOKABLE void setReduceMotion(bool reduce);
    Q_INVOKABLE void setLockMinutes(int minutes);

signals:
    void changed();
    void languageChanged(const QString& language);

private:
    void store(const QString& key, const QVariant& value);

    QSettings m_settings;
    QString m_dataFolder;
};

} // namespace taonaut::ui
