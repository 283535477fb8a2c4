// SPDX-License-Identifier: MIT
// Contrast of the token pairs in both themes, and figures of one width.

#include "resources/fonts/fonts.hpp"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtTest>
#include <cmath>

Q_IMPORT_QML_PLUGIN(Taonaut_DesignPlugin)

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Of WCAG 2.1, from 1 to 21.
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void contrast_data();
    void contrast();
    void figuresHaveOneWidth();
};

void ThemeTest::contrast_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("light") << 1;
    QTest::newRow("dark") << 2;
}

void ThemeTest::contrast()
{
    QFETCH(int, mode);
    QQmlEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    QQmlComponent component(&engine);
    component.setData(
        "import QtQml\nimport Taonaut.Design\nQtObject { property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> holder(component.create());
    QVERIFY2(holder != nullptr, qPrintable(component.errorString()));
    QObject* theme = holder->property("theme").value<QObject*>();
    theme->setProperty("mode", mode);
    const auto check = [theme](const char* ink, const char* ground, double least) {
        const double measured
            = ::contrast(theme->property(ink).value<QColor>(), theme->property(ground).value<QColor>());
        QVERIFY2(measured >= least, qPrintable(QString("%1 on %2: %3").arg(ink, ground).arg(measured)));
    };
    for (const char* ground : { "bg", "surface", "raised", "selected", "hover", "rail" }) {
        for (const char* ink :
            { "text", "text2", "text3", "accent", "ok", "warn", "bad", "head", "tail", "local", "test" }) {
            check(ink, ground, 4.5);
        }
        check("ctl", ground, 3.0);
    }
    check("accentInk", "accent", 4.5);
    check("accentInk", "accentHover", 4.5);
    check("warn", "warnTint", 4.5);
    check("bad", "badTint", 4.5);
    check("text2", "badTint", 4.5);
    check("text2", "warnTint", 4.5);
    check("local", "localTint", 4.5);
    check("text3", "inset", 4.5);
}

void ThemeTest::figuresHaveOneWidth()
{
    QVERIFY(taonaut::fonts::load("TC").isEmpty());
    for (const QFont::Weight weight : { QFont::Normal, QFont::Medium, QFont::DemiBold }) {
        QFont font("Taonaut Figures");
        font.setPixelSize(130);
        font.setWeight(weight);
        const QFontMetricsF metrics(font);
        for (const char digit : std::string("123456789")) {
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(QChar('0')));
        }
    }
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
