// SPDX-License-Identifier: MIT
#include "app/pictures.hpp"

#include <QDir>
#include <QEventLoop>
#include <QImage>
#include <QQuickWindow>
#include <QTimer>
#include <cstdio>

namespace taonaut::app {

namespace {

constexpr int kRest = 350; // ms for bindings, layouts and the last frames of movements

bool isFlat(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

std::string_view moduleOf(PictureError)
{
    return "picture";
}

std::string_view nameOf(PictureError reason)
{
    switch (reason) {
    case PictureError::NotTaken:
        return "NotTaken";
    case PictureError::Flat:
        return "Flat";
    case PictureError::NotWritten:
        return "NotWritten";
    }
    return "Unknown";
}

Result<void> Pictures::take(const QString& name)
{
    QEventLoop rest;
    QTimer::singleShot(kRest, &rest, &QEventLoop::quit);
    rest.exec();
    const QImage image = m_window.grabWindow();
    if (image.isNull()) {
        return fail(PictureError::NotTaken, name.toStdString());
    }
    if (isFlat(image)) {
        return fail(PictureError::Flat, name.toStdString());
    }
    const QString file = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QChar('0')).arg(name);
    const QString path = QDir(m_folder).filePath(file);
    if (!image.save(path)) {
        return fail(PictureError::NotWritten, path.toStdString());
    }
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout);
    return {};
}

} // namespace taonaut::app
