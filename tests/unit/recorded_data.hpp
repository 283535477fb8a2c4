// SPDX-License-Identifier: MIT
#pragma once

// Recorded chain data and published vectors, where they lie beside the sources. A test that needs them skips with a
// reason on a machine that does not have them.

#include <QFile>
#include <QtTest>
#include <nlohmann/json.hpp>
#include <string>

namespace taonaut::tests {

/// The parsed file, or null when it is not on this machine.
inline nlohmann::json recorded(const std::string& name)
{
    QFile file(QString::fromStdString(std::string(TAONAUT_SHARED_DATA_DIR) + "/" + name));
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    return nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
}

} // namespace taonaut::tests

#define TAONAUT_REQUIRE_RECORDED(value)                                                                                \
    if ((value).is_null()) {                                                                                           \
        QSKIP("the recorded chain data is not on this machine");                                                       \
    }
