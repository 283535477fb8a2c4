// SPDX-License-Identifier: MIT
#include "core/service/light_evidence.hpp"

#include "core/service/profile.hpp"

#include <QDateTime>
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace taonaut::service {
namespace {

namespace fs = std::filesystem;

std::string jsonOf(const Contradiction& contradiction)
{
    const QString time
        = QDateTime::fromMSecsSinceEpoch(contradiction.atMs, Qt::UTC).toString(Qt::ISODateWithMs);
    const nlohmann::json object { { "endpoint", contradiction.endpoint },
        { "provider", contradiction.provider }, { "reason", contradiction.reason.text() },
        { "asked", contradiction.request }, { "answered", contradiction.answer },
        { "time", time.toStdString() } };
    return object.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

/// Names sort by time.
std::string nameOf(const Contradiction& contradiction, std::uint64_t count)
{
    char name[64];
    std::snprintf(name, sizeof name, "%013lld-%04llu.json", static_cast<long long>(contradiction.atMs),
        static_cast<unsigned long long>(count % 10'000));
    return name;
}

} // namespace

void LightEvidence::add(const Contradiction& contradiction)
{
    ++m_count;
    m_newest.push_back(contradiction);
    if (m_newest.size() > kKept) {
        m_newest.erase(m_newest.begin());
    }
    if (!m_folder.empty()) {
        write(contradiction);
        removeOldest();
    }
}

void LightEvidence::write(const Contradiction& contradiction) const
{
    std::error_code ignored;
    fs::create_directories(m_folder, ignored);
    static_cast<void>(Profile::writeFile(m_folder / nameOf(contradiction, m_count), jsonOf(contradiction)));
}

void LightEvidence::removeOldest() const
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == ".json") {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    for (std::size_t i = 0; i + kFiles < files.size(); ++i) {
        fs::remove(files[i], error);
    }
}

} // namespace taonaut::service
