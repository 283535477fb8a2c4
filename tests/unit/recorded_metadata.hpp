// SPDX-License-Identifier: MIT
#pragma once

// Recorded metadata of a real chain, where it lies beside the sources.

#include "core/metadata/metadata.hpp"

#include <QFile>
#include <QtTest>
#include <string>

namespace taonaut::tests {

/// The bytes of the file, or nothing when it is not on this machine.
inline std::optional<Bytes> recordedBytes(const std::string& name)
{
    QFile file(QString(TAONAUT_SHARED_DATA_DIR "/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray content = file.readAll();
    return toBytes(bytesOf({ content.constData(), static_cast<std::size_t>(content.size()) }));
}

} // namespace taonaut::tests

#define TAONAUT_REQUIRE_FILE(value)                                                                          \
    if (!(value).has_value()) {                                                                              \
        QSKIP("the recorded chain data is not on this machine");                                             \
    }
