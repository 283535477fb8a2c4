// SPDX-License-Identifier: MIT
#include "core/service/profile.hpp"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <cerrno>
#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

QString qtPath(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// The reason behind the last failed system call; QSaveFile leaves errno as it was.
ProfileError writeReason()
{
    // A limit on the size of files is as little the fault of the folder as a full disk.
    return errno == ENOSPC || errno == EDQUOT || errno == EFBIG ? ProfileError::NoSpace
                                                                : ProfileError::NotWritable;
}

} // namespace

std::string_view moduleOf(ProfileError)
{
    return "profile";
}

std::string_view nameOf(ProfileError reason)
{
    switch (reason) {
    case ProfileError::NotWritable:
        return "NotWritable";
    case ProfileError::NoSpace:
        return "NoSpace";
    case ProfileError::InUse:
        return "InUse";
    case ProfileError::OtherVersion:
        return "OtherVersion";
    case ProfileError::NotReadable:
        return "NotReadable";
    case ProfileError::Damaged:
        return "Damaged";
    }
    return "Unknown";
}

Profile::Profile(std::filesystem::path root)
    : m_root(std::move(root))
    , m_chosen(!m_root.empty())
{
    if (m_root.empty()) {
        const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        m_root = std::filesystem::path(base.toStdString()) / "taonaut";
    }
}

std::filesystem::path Profile::wallets(const std::filesystem::path& option) const
{
    if (!option.empty()) {
        return option;
    }
    const std::filesystem::path home = QDir::homePath().toStdString();
    const std::string variable = qEnvironmentVariable("BT_WALLET_PATH").toStdString();
    if (variable.starts_with("~/")) {
        return home / variable.substr(2); // Bittensor's tools read it so
    }
    if (!variable.empty()) {
        return variable;
    }
    return m_chosen ? m_root / "wallets" : home / ".bittensor" / "wallets";
}

Result<void> Profile::makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    const bool made = std::filesystem::create_directories(folder, error);
    if (error) {
        return fail(ProfileError::NotWritable, error.message());
    }
    if (made) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    }
    return {};
}

Result<void> Profile::writeFile(const std::filesystem::path& file, std::string_view bytes)
{
    if (auto made = makeFolder(file.parent_path()); !made) {
        return made;
    }
    QSaveFile out(qtPath(file));
    errno = 0;
    // Unbuffered: QSaveFile of Qt 6.4 commits a file whose buffer could be flushed in part only.
    const bool written = out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && out.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size())
        && out.commit();
    if (!written) {
        return fail(writeReason(), out.errorString().toStdString());
    }
    return {};
}

Result<std::string> Profile::readFile(const std::filesystem::path& file)
{
    QFile in(qtPath(file));
    if (!in.exists()) {
        return std::string();
    }
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(ProfileError::NotReadable, in.errorString().toStdString());
    }
    return in.readAll().toStdString();
}

Result<nlohmann::json> Profile::readJson(const std::filesystem::path& file)
{
    const Result<std::string> text = readFile(file);
    if (!text) {
        return fail(text);
    }
    if (text->empty()) {
        return nlohmann::json();
    }
    nlohmann::json value = nlohmann::json::parse(*text, nullptr, false);
    if (value.is_discarded()) {
        const QString aside = qtPath(file) + ".damaged";
        QFile::remove(aside);
        QFile::rename(qtPath(file), aside);
        return fail(ProfileError::Damaged, file.filename().string());
    }
    return value;
}

Result<void> Profile::writeJson(const std::filesystem::path& file, const nlohmann::json& value)
{
    return writeFile(file, value.dump(1) + "\n");
}

} // namespace taonaut::service
